// As much of React's types as a custom element meets.

export type DetailedHTMLProps<Attributes, Element> = Attributes & { ref?: (element: Element | null) => void };
export interface HTMLAttributes<Element> {
  id?: string;
  className?: string;
  lang?: string;
  onClick?: (event: { currentTarget: Element }) => void;
}
export namespace JSX {
  type Element = object;
  interface IntrinsicElements {
    p: DetailedHTMLProps<HTMLAttributes<HTMLParagraphElement>, HTMLParagraphElement>;
  }
}
