// What a frame with the guide, the desk or the pilot may do: the one list, as docs/embedding.md says what each word of it is for.

export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals";
export const ALLOW = "clipboard-write";
