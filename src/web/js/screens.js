// What a build of the screens gives the element. The guide's is part of the element's file; others are files of their own, with the same exports.

export { day } from "#glue";
export { file, default as stylesheet } from "#stylesheet";
export { version } from "./call.js";
export * from "./seats.js";
