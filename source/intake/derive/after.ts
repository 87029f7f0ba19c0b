import { nameBefore } from './name-before.ts';
import { isName, trimLabel } from './label.ts';
import { matches } from './matches.ts';
import { weights } from './measure-words.ts';
import { nounIn } from './noun-after.ts';
import type { Count } from './counts.ts';

/** What a count's label may be, by the word that leads to it; `between` is what stands before that word. */
export type Way = { readonly between: string; readonly label: string };

/** A count with the labels that the words after it give. */
export type Item = {
  readonly count: Count;
  readonly ways: ReadonlyMap<string, Way>;
  /** Whether nothing but a comma or an "and" parts its words from the next count. */
  readonly joins: boolean;
  /** What parts its words from the next count. */
  readonly by: 'and' | ';' | ',';
  /** Whether others are said to be of it: "Of 318 dogs, 64 were …". */
  readonly isWhole: boolean;
  /** Whether a colon or a dash leads from it to the next. */
  readonly leads: boolean;
};

/** Reads what stands after each of a sentence's counts, up to the next. */
export function readAfter(sentence: string, counts: readonly Count[]): Item[] {
  const unit = weightOf(sentence, counts);
  return counts.map((each, at) => {
    const count = unit === undefined ? each : { ...each, amount: { ...each.amount, unit } };
    const next = counts[at + 1];
    const gap = sentence.slice(count.end, next?.start ?? sentence.length).slice(0, longest);
    const joint = next && join.exec(gap.slice(-60));
    const whole = joint ? gap.slice(0, Math.max(0, gap.length - 60) + joint.index) : gap;
    const rest = (unit === undefined ? whole : whole.replace(weight, ''))
      .replace(aside, '')
      .replace(ofThem, ' ')
      .replace(calls, ' ');
    const ways = waysTo(rest);
    const rival = next && /^(?: [\p{L}]+){0,2} (?:votes?|ballots)? ?to $/iu.test(gap);
    const name = rival && nameBefore(sentence.slice(counts[at - 1]?.end ?? 0, count.start), true);
    if (name) ways.set('for', { between: '', label: name.label });
    return {
      count,
      ways,
      joins: joint != null || Boolean(name),
      by: joint?.[0].startsWith(';') ? ';' : /\band\b/.test(joint?.[0] ?? '') ? 'and' : ',',
      isWhole: /(?:^|[.;] )(?:Of|Among|Out of) (?:the |a total of |about |some )?$/.test(
        sentence.slice(0, count.start),
      ),
      leads:
        next !== undefined &&
        (lead.test(gap.slice(-60)) ||
          (isAll.test(sentence.slice(Math.max(0, count.start - 12), count.start)) &&
            consists.test(gap))),
    };
  });
}

/** "447 of the writers objected". */
const ofThem =
  /^ of (?:the|its|their|these|those) (?:[a-z]+ )?[a-z]+s (?=[a-z]{3,}ed(?:[,;]|\s*$| (?:it|the|their|them)\b))|^ of (?:the )?(?:[a-z]+ )?[a-z]+s (?=(?:buy|cycle|drive|eat|have|live|oppose|own|prefer|rent|ride|smoke|speak|support|take|use|walk|want|work) )/;

/** "Sent what she called remarks". */
const calls = / what (?:he|she|it|they) (?:called|calls|described as) (?:an? |the )?/;

/** "One, a second tenor, was airlifted". */
const aside =
  /^, (?:an?|all|both|each|most of them|many of them|none of them)\b[^,;:.\d]{0,50},(?= (?:was|were|had|has|have|went|got)\b)/;

/** What counts are weighed in, the first of them and those that don't say otherwise: "640 kilograms dried, 370 frozen". */
function weightOf(sentence: string, counts: readonly Count[]): string | undefined {
  const after = counts.map(({ end }) => sentence.slice(end, end + 30));
  const unit = after.map((words) => weight.exec(words)?.[1]).find((each) => each !== undefined);
  const areAll = after.every(
    (words) =>
      weight.exec(words)?.[1] === unit || words.startsWith(` ${unit},`) || unsaid.test(words),
  );
  const isBare = counts.every(({ amount }) => amount.unit === undefined);
  return areAll && isBare ? unit : undefined;
}

const weight = new RegExp(
  `^ (${weights})(?= (?!(?:and|at|for|from|in|into|more|of|on|to)\\b)[a-z])`,
);

/** "370 frozen", "150 in tins". */
const unsaid = /^ (?:[a-z]+(?:ed|en)|in|on|at|under|beneath|inside)\b/;

/** No words after a count that a label is looked for in are longer, in characters. */
const longest = 400;

const filler =
  '(?:\\s(?:another|an additional|a further|about|some|nearly|almost|around|roughly|only|just|at least|at most|more than|over|up to|approximately|there (?:were|are)|also|then|the (?:other|remaining|last|final|rest,?)|other|remaining))*\\s?$';
const join = new RegExp(
  `(?:[,;]|\\s(?:against(?=\\s$)|and|while|but|plus|as well as|along with|with))(?:\\s(?:and|while|but|plus|along with|as well as|with))?${filler}`,
  'i',
);
const lead = new RegExp(`[:—–]${filler}`, 'i');

/** "The 30 vehicles were …": what follows is all of them. */
const isAll = /\b(?:the|all|those|these|its|their|his|her)\s$/i;
const consists = new RegExp(
  `^(?: [\\p{L}’'-]{1,24}){1,5} (?:were|are|comprised?|consist(?:ed)? of|broke down as|break down as|made up of)${filler}`,
  'iu',
);

const links =
  /(?<= )(?:for|from|with|in|on|at|to|as|against|toward|towards|by|of|under|into|via|through|near|between|among|over|about|behind|inside|outside|across|along|around|above|below|beyond|without|within|during|beneath|aboard|after|involving|concerning|because of|due to)(?= )/gi;
const voted =
  /^(?<between>(?: [\p{L}’'-]{1,24}){0,3}?) (?<label>in favor|in favour|for|yes|against|no|opposed|in opposition|abstained|abstaining|abstentions?|absent|spoiled|blank|invalid)(?: it)?(?=[.,;:!?]|\s*$)/iu;
const cast =
  /^(?<between>(?: [\p{L}’'-]{1,24}){0,6}? (?:voted|votes|balloted|ballots|were|was|are)) (?<label>for|against|in favou?r|no|yes)\b/iu;
const being =
  /^(?:,(?! ha(?:ve|s|d) been))?(?: of [\p{L} ’'-]{2,30}?)?(?: others| more| papers| ballots| deaths| cases)? (?:(?:said|say) (?:that )?they )?(?:are|is|were|was|have been|has been|had been|have|has|had|will|would|did|remain|remained|will be|became) (?:(?:listed|described|classed) as |ruled (?:an? )?|from )?(?<label>[^,;:.()]{2,60})/iu;

/** The ways from a number to a label, by the words that lead to it, with at most so many between. */
export function waysTo(rest: string, most = 6): Map<string, Way> {
  const ways = new Map<string, Way>();
  const votes = (voted.exec(rest) ?? cast.exec(rest))?.groups;
  if (votes) ways.set('vote', { between: votes.between!.trim(), label: votes.label! });
  const phrase = /^(?:,? [\p{L}\d’'/-]{1,24}){1,40}/u.exec(rest)?.[0] ?? '';
  for (const { 0: link, index } of matches(links, phrase)) {
    const between = phrase.slice(0, index).trim();
    if (between.split(' ').length > most) break;
    const own = labelIn(rest.slice(index + link.length));
    const label = own !== undefined && /^with(?:in|out)$/.test(link) ? `${link} ${own}` : own;
    if (label !== undefined && !ways.has(link.toLowerCase()))
      ways.set(link.toLowerCase(), { between, label });
  }
  const done = deed.exec(rest.slice(0, 80))?.[0];
  const aim = done && labelIn(rest.slice(done.length));
  if (aim !== undefined) ways.set('done', { between: '', label: aim });
  const being_ = being.exec(rest)?.groups?.label;
  const noun = nounIn(rest.replace(asked, ' ').replace(answered, ' '));
  if (being_ !== undefined && isName(trimLabel(being_), disposed.test(being_) ? 9 : 6))
    ways.set('be', { between: 'be', label: trimLabel(being_) });
  else if (did.test(rest)) ways.set('be', { between: 'be', label: did.exec(rest)![1]! });
  else if (noun !== undefined) ways.set('be', { between: '', label: noun });
  if (noun !== undefined) ways.set('noun', { between: '', label: noun });
  const any =
    noun ??
    passive.exec(rest)?.[1] ??
    [...ways.values()].find(({ between }) => between === '')?.label;
  if (any !== undefined) ways.set('any', { between: '', label: any });
  return ways;
}

/** Where those who were hurt or held went: a longer label than others are. */
const disposed =
  /^(?:treated|taken|flown|sent|moved|admitted|referred|transferred|released|discharged|remanded|held) /;

/** What people did, where others were something: "three people drowned, two were buried". */
const did =
  /^ (?:people|persons|passengers|men|women|animals) ([a-z]{3,}ed|fell|fled|hid|left)(?=[,.;]|\s*$)/;

/** What is done with so many, up to what it is done to or for: "will be let at social rent", "put up for sale". */
const deed =
  /^(?: (?:will|would|could|can|must|may|are|were|was|is|have|has|had|to|be|been|being)){0,3} (?:[a-z]{2,}ed|let|put|set|held|kept|sent|given|taken|sold|made|built|left|bought|brought|spent|lent)(?: (?:up|out|off|over|down|back|aside|away|on(?= (?:at|as|for|to|in|with)\b)))? (?:at|as|for|to|in|on|with|into|from)(?= )|^(?: (?:will|would|could|are|were|was|is|have|has|had|be|been|being)){0,3} (?:offered|given|awarded|granted|promised|denied|refused|paid|handed)(?= )/;

/** Who was asked, and that they named what follows: "of those surveyed named the cost of living". */
export const asked =
  /^ of (?:the )?(?:those|people|(?:[a-z]+ )?[a-z]+s)(?: (?:surveyed|asked|polled|questioned|interviewed))? (?:named|chose|cited|picked|preferred|mentioned|sold|grew|kept|spoke|owned|studied) (?:the |an? )?/;

/** "One was disqualified for holding on to a car": what was done with so many, not why. */
const passive = /^ (?:was|were|is|are) ([a-z]{3,}ed)(?= for [a-z]+ing\b)/;

/** "38 percent said housing", asked what comes first. */
const answered =
  /^ (?:said|named|answered|mentioned) (?!(?:that|they|it|he|she|we|yes|no|in|on|there|nothing)\b)(?:the |an? )?/;

/** What follows a word that leads to a label, up to the next mark; a name after a role rather than the role. */
function labelIn(text: string): string | undefined {
  const [, label = ''] = /^ ([^,;:!?"“”()—]{2,100})/.exec(text) ?? [];
  const [, name] =
    /^ (?:the|his|her|its|their) [a-z][a-z ’'-]{2,40}, ((?:\p{Lu}[\p{L}’'.-]+ ?){1,4})(?=[,;]|and|$)/u.exec(
      text,
    ) ?? [];
  const whole = trimLabel((name ?? label).replace(goesOn, ''));
  const [people] = who.exec(label.trim()) ?? [];
  if (people !== undefined) return people;
  const trimmed = isName(whole, 8) ? whole : trimLabel(whole.replace(where, '$1'));
  return isName(trimmed, 12) && !preposition.test(trimmed) && !idiom.test(trimmed)
    ? trimmed
    : undefined;
}

/** People of whom only a clause says who they are: "people who had been homeless". */
const who = /^people who(?: [\p{L}’'-]+){1,5}$/u;

/** Where it was, of a label that is too long for a name: "heroin under a load of frozen mackerel". */
const where =
  /^(\S+(?: \S+){0,4}?) (?:under|on|in|at|from|by|with|aboard|inside|near|after|before|during)\b.*/;

/** A second verb after a label: "curfew violations and released to their parents". */
const goesOn = / (?:and|but|then) (?:were |was )?(?:[a-z]+ed|taken|sent|held) .*$/;

/** "Treated on the spot", "on the way". */
const idiom = /^(?:spot|way|move|run|mend)$|^(?:were|was|are|had|have) /;

const preposition = /^(?:for|from|with|in|on|at|to|as|by|of|under|into)\s/i;
