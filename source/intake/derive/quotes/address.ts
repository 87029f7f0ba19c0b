import { find } from './cast.ts';
import type { Figurant } from './cast.ts';
import { titles } from './name-words.ts';
import type { Reading } from './reading.ts';
import { genderOf } from './kin.ts';

/** Whom somebody speaks to, as what he says names him. */
type Address = {
  /** Undefined where he is called by what he is, and nobody is known to be that. */
  readonly figurant: Figurant | undefined;
};

/** Whom what is spoken is spoken to: “We are, Senator Bell.”, “Ann, is it over?”, “I did, Your Honor.” */
export function addressee(said: string, reading: Reading): Address | undefined {
  const own = said.slice(0, longest).replace(nested, ' ');
  for (const { groups } of own.matchAll(vocative)) {
    const words = (groups?.['name'] ?? '').split(/\s+/);
    const lower = words.map((word) => word.toLowerCase());
    if (forms.test(lower.join(' '))) return { figurant: holder(lower.at(-1) ?? '', reading) };
    let from = 0;
    while (from < words.length - 1 && titles.has(lower[from] ?? '')) from++;
    const figurant = find(reading.cast, words.slice(from), reading.sentence, genderOf(lower));
    if (figurant?.kind === 'person') return { figurant };
    if (from > 0) return { figurant: undefined };
  }
  return undefined;
}

/** In characters: what is said after that is read no further. */
const longest = 2000;

/** What is quoted by who speaks. */
const nested = /[‘“][^‘’“”]{0,400}[’”](?=[\s,.?!]|$)/g;

/** What a comma, a dash or the end parts on both sides from the rest, and begins as a name or a title does. */
const vocative =
  /(?:^|[,—–] ?)(?<name>(?:(?:my|dear|madam|mr\.?) )?(?:(?:\p{Lu}[\p{L}’'-]{1,24}\.? ){0,3}\p{Lu}[\p{L}’'-]{1,24}|senator|governor|judge|doctor|doc|officer|sir|ma[’']am|madam|chief|mayor|coach|professor|congressman|congresswoman|captain|boss|minister|counselor|chairman|president|secretary|speaker))(?=[,.?!—–]|$)/gu;

/** How those are addressed who hold an office. */
const forms =
  /^(?:your (?:honor|honour|majesty|excellency|worship|lordship)|(?:mr\.? |madam |mme )?(?:senator|governor|judge|doctor|doc|officer|sir|ma[’']am|madam|chief|mayor|coach|professor|congressman|congresswoman|captain|boss|minister|counselor|chairman|president|speaker|chairwoman|secretary))$/;

/** Whom the last sentences were about that is called so. */
function holder(noun: string, { cast, attention }: Reading): Figurant | undefined {
  const holders = cast.callings.get(noun === 'honor' || noun === 'honour' ? 'judge' : noun) ?? [];
  return attention.findLast(({ figurant }) => holders.includes(figurant))?.figurant;
}
