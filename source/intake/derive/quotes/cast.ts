/** Somebody, or an organisation, whom a story names. */
export type Figurant = {
  /** Full, without titles. */
  name: string;
  readonly kind: 'person' | 'body' | 'message';
  /** Of a letter, a report: whose words it has. */
  readonly author?: Figurant | undefined;
  /** Of the name, in small letters. */
  words: readonly string[];
  role?: string | undefined;
  /** What else he goes by, in small letters: “Kak Ani”. */
  alias?: readonly string[] | undefined;
  /** The words of all his roles. */
  called?: Set<string> | undefined;
  /** What a clause beside the name says that he does: “directs” of “Ann Bell, who directs the poll”. */
  deeds?: string[] | undefined;
  age?: number | undefined;
  /** Told of as another’s mother or brother: the surname alone is then the other’s. */
  kin?: boolean | undefined;
  /** “It” of a place whose name could be a man’s. */
  gender?: 'he' | 'she' | 'they' | 'it' | undefined;
  /** The number of the sentence in which he was named last, as far as the story has been read. */
  seen: number;
};

/** Whom a story names, under each word that a name ends or begins with, in small letters. */
export type Cast = {
  readonly last: ReadonlyMap<string, Figurant[]>;
  readonly first: ReadonlyMap<string, Figurant[]>;
  /** The first of them, in the order in which they are named. */
  readonly all: readonly Figurant[];
  /** Under each word of a role those who have it, in the same order. */
  readonly callings: ReadonlyMap<string, readonly Figurant[]>;
};

/**
 * Who of the cast a name is, by its last words or, alone, by its first. Of several the one who was named in the
 * sentence before, `now`, or in it; else the one that the story named first, whose the surname alone is.
 */
export function find(
  cast: Cast,
  words: readonly string[],
  now = 0,
  gender?: Figurant['gender'],
): Figurant | undefined {
  const lower = words.map((word) => word.toLowerCase());
  const last = lower.at(-1) ?? '';
  const same = (cast.last.get(last) ?? []).filter((figurant) => isCalled(figurant, lower));
  const begun = same.length > 0 ? [] : (cast.first.get(lower[0] ?? '') ?? []);
  const all = same.length > 0 ? same : begun.filter((figurant) => begins(figurant, lower));
  const fitting = gender && all.filter((figurant) => (figurant.gender ?? gender) === gender);
  const found = fitting && fitting.length > 0 ? fitting : all;
  const latest = found.reduce<Figurant | undefined>(
    (best, figurant) => (best && best.seen >= figurant.seen ? best : figurant),
    undefined,
  );
  return latest && latest.seen >= now - 1
    ? latest
    : (found.find(({ seen }) => seen >= 0) ?? found.find(({ kin }) => !kin) ?? latest);
}

/** Kris is Kris Wade, and North Shore is North Shore Power. */
export function begins({ kind, words }: Figurant, short: readonly string[]): boolean {
  return (kind === 'body' || short.length === 1) && short.every((word, at) => words[at] === word);
}

/** Whether a name is his by his own or by what else he goes by. */
export function isCalled({ words, alias }: Figurant, lower: readonly string[]): boolean {
  return isSame(words, lower) || (alias !== undefined && isSame(alias, lower));
}

/** Endicott and R. Endicott are Paula R. Endicott, and so is Paula Endicott. */
export function isSame(full: readonly string[], words: readonly string[]): boolean {
  if (words.every((word, at) => full[full.length - words.length + at] === word)) return true;
  return (
    words.length > 1 && full.length > 1 && full[0] === words[0] && full.at(-1) === words.at(-1)
  );
}
