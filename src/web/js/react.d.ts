/** `import type {} from "kvp-veiviser/react"` lets React 19 and its likes write `<kvp-veiviser>`, with the element's own attributes checked. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { KvpVeiviser, KvpVeiviserJsx } from "./kvp-veiviser.js";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "kvp-veiviser": DetailedHTMLProps<Omit<HTMLAttributes<KvpVeiviser>, keyof KvpVeiviserJsx>, KvpVeiviser> & KvpVeiviserJsx;
    }
  }
}
