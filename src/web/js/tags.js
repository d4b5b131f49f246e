// The tags of languages, as pages write them.

/** The language of a tag, without country and script: `nn` for `nn-NO`. */
export const primary = (tag) => tag.trim().toLowerCase().split(/[-_]/)[0];

/** Which of these languages a tag means, if one of them: `no` is bokmål. */
export function among(languages, tag) {
  const name = primary(tag);
  const meant = name === "no" ? "nb" : name;
  return languages.includes(meant) ? meant : undefined;
}
