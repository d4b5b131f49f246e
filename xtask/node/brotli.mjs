// Prints, as a JSON array, what each file named weighs when a server sends it well compressed.

import { readFile } from "node:fs/promises";
import { brotliCompressSync, constants } from "node:zlib";

const files = await Promise.all(process.argv.slice(2).map((path) => readFile(path)));
const sent = (file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });
console.log(JSON.stringify(files.map((file) => ({ raw: file.length, brotli: sent(file).length }))));
