/** The names in a line that says who wrote the story: "By Jane Roe, Staff Writer, and JOHN DOE". */
export function bylineOf(line: string): string[] | undefined {
  const [, names] = /^by:? (.{2,100})$/i.exec(line) ?? [];
  return names === undefined ? undefined : bylineNames(names);
}

/** The names in a byline, each with what it says of them; `undefined` where they aren't names. */
export function bylineNames(names: string): string[] | undefined {
  const listed = names
    .trim()
    .split(
      /,?\s+and\s+|\s*[;&]\s*|\s*,\s*(?=\p{Lu}[\p{L}.'’-]+ \p{Lu})(?!.*\b(?:writer|editor|reporter|correspondent|press|news|staff)\b)/iu,
    )
    .filter((name) => name !== '');
  return listed.length > 0 && listed.every(isName) ? listed : undefined;
}

function isName(name: string): boolean {
  const words = name.split(/\s+/);
  return /^[\p{Lu}\p{Lo}]/u.test(name) && words.length <= 8 && !/[!?:;]|[\p{Ll}]{2}\.$/u.test(name);
}
