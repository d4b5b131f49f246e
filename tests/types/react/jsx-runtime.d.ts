import { JSX } from "./index.js";

export { JSX };
export declare const jsx: (...given: unknown[]) => JSX.Element;
export declare const jsxs: typeof jsx;
