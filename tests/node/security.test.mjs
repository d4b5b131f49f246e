// Where a fault is reported, in the form of RFC 9116, for whoever serves the files.

import assert from "node:assert/strict";
import { test } from "node:test";
import { securityText } from "../../xtask/node/security.mjs";

const made = new Date("2026-11-25T12:00:00Z");

// id: security-txt
test("security.txt has an address, a date within a year, and each field once", () => {
  for (const contact of ["mailto:sikkerhet@kommune.example", "https://kommune.example/sikkerhet", "tel:+47-55553333"]) {
    const fields = securityText(contact, made).trimEnd().split("\n").map((line) => /^([A-Z][\w-]+): (.+)$/.exec(line).slice(1));
    const { Contact, Expires, ...others } = Object.fromEntries(fields);
    assert.equal(new Set(fields.map(([name]) => name)).size, fields.length);
    assert.equal(Contact, contact);
    assert.match(Expires, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    const days = (new Date(Expires) - made) / 86_400_000;
    assert.ok(days > 300 && days < 365, `${days} days`);
    assert.deepEqual(others, { "Preferred-Languages": "nb, nn, en" });
  }
});

test("what is no address is refused, and cannot put in a line of its own", () => {
  for (const contact of ["", "sikkerhet@kommune.example", "http://kommune.example", "mailto:", "mailto:a@b\nExpires: 2099-01-01T00:00:00Z", "https://a b"]) {
    assert.throws(() => securityText(contact, made), /--contact is an address/, contact);
  }
});
