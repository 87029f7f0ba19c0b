/** Whether words tell what had been before: "had sailed", "they'd already come", "having left"; of the last clause of its own. */
export function isPluperfect(text: string): boolean {
  const found = [...text.matchAll(had)].at(-1);
  return found !== undefined && !subject.test(text.slice(found.index + found[0].length));
}

const had =
  /\b(?:(?:had|[Tt]hey[’']d|[Hh]e[’']d|[Ss]he[’']d|[Ii]t[’']d|[Ww]e[’']d|I[’']d|who[’']d|[Hh]aving) (?:not |been |first |earlier |already |all |only |both |just |by then )*\p{Ll}+)/gu;

/** What begins a clause that has a subject, and a tense, of its own. */
const subject =
  /[,;] (?:and |but |so |then |when )*(?:it|he|she|they|we|the|an?|his|her|their|its)\b|\band (?:it|he|she|they|we)\b/u;
