// `/.well-known/security.txt`, as RFC 9116 has it: where a fault is reported to whoever serves the files. Only they know the address.

const DAY = 24 * 60 * 60 * 1000;

/** The file for an address, made on a day. It is out of date within a year, as the RFC asks, so whoever serves it must look at it again. */
export function securityText(contact, made) {
  if (!/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:[+\d-]+)$/.test(contact)) {
    throw new Error(`--contact is an address such as mailto:name@site, https://site/page or tel:+47-00000000, not ${JSON.stringify(contact)}.`);
  }
  const expires = new Date(made.getTime() + 364 * DAY).toISOString().replace(/\.\d+Z$/, "Z");
  return `Contact: ${contact}\nExpires: ${expires}\nPreferred-Languages: nb, nn, en\n`;
}
