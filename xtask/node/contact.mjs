// Says whether an address can stand in `security.txt`, before anything is built.

import { securityText } from "./security.mjs";

try {
  securityText(process.argv[2], new Date());
} catch ({ message }) {
  console.error(message);
  process.exitCode = 1;
}
