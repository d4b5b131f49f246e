/** Gives frames with the guide their height: those with `data-kvp-veiviser`, also in open shadow roots. For the page around the frame. */

/** Gives a frame its height that cannot be found, as one in a closed shadow root, or one that is marked after it has loaded. */
export function follow(frame: HTMLIFrameElement): void;
