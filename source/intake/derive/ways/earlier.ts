/** Whether words tell what had been before: "had sailed", "they'd already come", "having left". */
export function isPluperfect(text: string): boolean {
  return had.test(text);
}

const had =
  /\b(?:(?:had|[Tt]hey[’']d|[Hh]e[’']d|[Ss]he[’']d|[Ii]t[’']d|[Ww]e[’']d|I[’']d|who[’']d|[Hh]aving) (?:not |been |first |earlier |already |all |only |both |just |by then )*\p{Ll}+)/u;
