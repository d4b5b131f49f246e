// The two that turn text into bytes and back, wherever our modules name them. Node has them, but jest hides them from what runs in its jsdom.

export const { TextDecoder, TextEncoder } = globalThis.TextDecoder ? globalThis : globalThis.process.getBuiltinModule("node:util");
