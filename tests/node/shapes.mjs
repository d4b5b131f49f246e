// What a type and a JSON Schema both say: fields and which may be missing, lists, words, and kinds of plain values.

import { isDeepStrictEqual } from "node:util";
import ts from "typescript";

const sorted = (things) => [...things].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

/** Several shapes as one: words together, and in no order. */
function any(shapes) {
  const words = shapes.flatMap((shape) => shape.words ?? []);
  const plain = shapes.filter((shape) => !shape.words);
  const others = plain.filter((shape, place) => plain.findIndex((other) => isDeepStrictEqual(shape, other)) === place);
  const all = words.length ? [...others, { words: sorted(words) }] : others;
  return all.length === 1 ? all[0] : { any: sorted(all) };
}

/** The shape that a schema describes. Patterns, limits and conditions are more than a type can say. */
export function ofSchema(schema, root) {
  const inner = (schema) => ofSchema(schema, root);
  if (schema.$ref) return inner(root.$defs[schema.$ref.replace("#/$defs/", "")]);
  if (schema.enum) return { words: sorted(schema.enum) };
  if ("const" in schema) return { words: [schema.const] };
  const several = schema.anyOf ?? schema.oneOf;
  if (several) return any(several.map(inner));
  if (Array.isArray(schema.type)) return any(schema.type.map((type) => inner({ type })));
  if (schema.type === "array") return { list: inner(schema.items) };
  if (schema.type !== "object") return { plain: schema.type === "integer" ? "number" : schema.type };
  if (!schema.properties) return { record: inner(schema.additionalProperties) };
  const fields = Object.entries(schema.properties).map(([name, field]) => {
    return [schema.required?.includes(name) ? name : `${name}?`, inner(field)];
  });
  return { fields: Object.fromEntries(fields.sort()) };
}

const PLAIN = [
  [ts.TypeFlags.String, "string"],
  [ts.TypeFlags.Number, "number"],
  [ts.TypeFlags.BooleanLike, "boolean"],
  [ts.TypeFlags.Null, "null"],
];

/** The shape that a type describes. */
export function ofType(type, checker) {
  const inner = (type) => ofType(type, checker);
  if (type.isLiteral()) return { words: [type.value] };
  const plain = PLAIN.find(([flag]) => type.flags & flag);
  if (plain) return { plain: plain[1] };
  if (type.isUnion()) return any(type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)).map(inner));
  if (checker.isArrayType(type)) return { list: inner(checker.getTypeArguments(type)[0]) };
  const record = type.getStringIndexType();
  if (record) return { record: inner(record) };
  const fields = checker.getPropertiesOfType(type).map((field) => {
    return [field.flags & ts.SymbolFlags.Optional ? `${field.name}?` : field.name, inner(checker.getTypeOfSymbol(field))];
  });
  return { fields: Object.fromEntries(fields.sort()) };
}
