import { word } from './grammar.ts';
import { byName } from './mention.ts';
import type { Mention } from './mention.ts';
import { namesIn } from './names.ts';
import type { Sentence } from './tokens.ts';

/** In tokens: a clause about one’s name is no longer. */
const clause = 16;

/**
 * What “who gave his name as Ann”, from the comma at `at`, says of somebody's name: that name, null where he
 * keeps it to himself, undefined where the clause is about something else.
 */
export function ownName(sentence: Sentence, at: number): Mention | null | undefined {
  if (!/^whos?e?$/.test(word(sentence, at + 1))) return undefined;
  const quote = sentence.findIndex(({ kind }, index) => index > at && kind === 'quote');
  const end = Math.min(quote === -1 ? sentence.length : quote, at + clause);
  const text = sentence
    .slice(at + 1, end)
    .map(({ lower }) => lower)
    .join(' ');
  if (withheld.test(text)) return null;
  if (!given.test(text)) return undefined;
  const [name] = namesIn(sentence, at + 2, end);
  return name && byName(name);
}

const withheld =
  /^who .*\b(?:not|\w+n[’']t|declined|refused|without|wished|wants|wanted|preferred)\b.*\b(?:(?:his|her|their) (?:full |real |own )?name|be (?:named|identified)|unnamed|anonymous)\b|^who .*\banonymity\b/;

const given =
  /^whose (?:real |full )?name is\b|^who (?:\w+ly |just |only )?(?:gave (?:his|her|their) name|(?:asked|wanted|insisted|wished|preferred)\b.* be (?:called|known as|identified)|(?:identified|introduced) (?:himself|herself)|(?:gave|would give) only|goes by)\b/;
