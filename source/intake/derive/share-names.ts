import { waysTo } from './after.ts';
import { deedsIn, type Lead } from './deeds.ts';
import { isName, isTime, isWeekday, trimLabel } from './label.ts';
import { matches } from './matches.ts';
import { nameBefore } from './name-before.ts';
import { verb, verbs } from './verbs.ts';

/** A name that a count may have in a breakdown, and by what it is led to: a subject, a preposition, a verb. */
export type Name = { readonly kind: string; readonly label: string };

/** The names that the words before and after a count may give it. `isFirst`: no count stands before it in its sentence. */
export function namesOf(head: string, rest: string, isFirst: boolean): Name[] {
  const before = head
    .replace(/\d+-year-old/g, 'old')
    .replace(/^\W*of (?:which|whom) /, ' ')
    .replace(inserted, ' ')
    .replace(/\s+/g, ' ')
    .replace(hedge, ' ')
    .replace(joint, ' ')
    .replace(/^\W*(?:followed by|trailed by|led by|ahead of|then)\s/i, ' ')
    .replace(/ at $/, ' with ')
    .replace(counted, ' ');
  const after = rest.replace(/^, [^,;:“”\d]{2,90}, (?=[a-z]+ )/u, ' ').replace(ofThings, ' ');
  const isForeign = foreign.test(before + after);
  const leads: Lead[] = [
    ['worth', worthOf.exec(after)?.[1] ?? valued.exec(before.replace(/\s+/g, ' '))?.[1]],
    ['site', site.exec(before)?.[1]],
    ['subject', owner.exec(before)?.[1]],
    ...subjectsIn(before, isFirst),
    ...linksIn(after),
    ...(isForeign ? [['led', led.exec(after)?.[1] ?? led.exec(before)?.[1]] as const] : []),
    ...deedsIn(after),
    ['near', matches(names, before).at(-1)?.[0]],
  ];
  const found = leads.flatMap(([kind, text]) => nameOf(kind, text) ?? []);
  // "Need new roofs" beside "new wiring".
  const object = found.find(({ kind }) => kind === 'object')?.label;
  // "Were struck by lightning" beside "drowned in floods".
  const suffered = found.find(({ kind, label }) => kind === 'be' && / by /.test(label))?.label;
  return found.map((name) =>
    object !== undefined && name.kind === 'noun' && name.label.endsWith(` ${object}`)
      ? { ...name, label: object }
      : name.kind === 'deed' && suffered?.startsWith(`${name.label} by `)
        ? { ...name, label: suffered }
        : name,
  );
}

/** What commas part from a clause in its middle: "Paducah, Ky., 185", "Rabbits, many of them brown, made up 28". */
export const inserted = new RegExp(
  ` — [^—\\d]{1,60} —(?= )|, (?:(?:which|who|where|whose|that) [^,;:()“”\\d]{1,90},(?= (?:${verb})\\b)|(?!and |but |while )[^,;:()“”\\d]{1,90},(?=\\s*$| (?:who|that|which)?\\s?(?:[a-z]+ed|were|was|are|is|had|has|have|will|would|took|got|made|went|came|held|lost|won)\\b))`,
  'gu',
);

/** "41 of the houses lost their roofs", "six of the accused own taxis". */
const ofThings = new RegExp(
  `^ of (?:the|its|their|these|those) (?:[a-z]{3,20} )?[a-z]{3,20} (?=(?:lost|own|had|fell|burned|burnt|collapsed|died|live|work|sold|${verb}) (?!by\\b))`,
);

const joint = /^[\s,;:—–]*(?:and|while|but|with|plus|et|und|sowie)\s/i;
const counted =
  /(?:^|\s)(?:the |an? )?(?:other|remaining|rest,?|final|last|another|additional|further)\s$/i;
const hedge =
  /\s(?:about|some|nearly|almost|around|roughly|only|just|at least|more than|over(?! \d+ \p{L})|up to|an estimated|approximately|another|together|each|also|then)(?=\s)/gu;

function nameOf(kind: string, text: string | undefined): Name | undefined {
  if (text === undefined) return undefined;
  if (kind === 'vote') return { kind, label: text };
  const label = trimLabel(text)
    .replace(/^(?:(?:have|has|had|were|was|are|is|been) )+(?:an? )?/, '')
    .replace(got, '')
    .replace(/^[a-z]+ing (?:the )?(?=\p{Lu})/u, '');
  const isVerb = /^(?:subject|bare)$/.test(kind) && participle.test(label);
  const isSound =
    isName(label, 9) &&
    !/(?<![\p{L}\d.-])\d/u.test(
      (kind === 'be' ? label.replace(/\d+-/g, '') : label).replace(/ (?:aged|over|under) \d+$/, ''),
    ) &&
    !isVerb &&
    (!isTime(label) || isWeekday(label));
  return isSound && !generic.test(label) ? { kind, label } : undefined;
}

/** "Received one dose", "taken the test". */
const got =
  /^(?:[a-z]{2,}(?:ed|en)|got|had|made|lost|won|bought|sold|caught|found) (?=(?:one|two|three|no) )/;

const participle =
  /^(?:leav|mak|bring|includ|total|giv|tak|putt|hitt|cost|kill|injur|rais|end|count|sell|add|sav|cutt|leading|send|mean|add)ing$/;

/** What parts nothing: it's said of all counts alike. */
const generic =
  /^(?:an?|the|it|him|her|(?:nobody|none|no one)(?: .*)?|remain(?:s|ed)?|were|was|are|is|papers|ballots|votes|an? .{0,3}|half|(?:a|one) (?:third|quarter|half)|two.thirds|(?:the )?worst|people|persons?|individuals|others?|more|them|those|whom|dead|injured|wounded|percent|per cent|total|all|(?:biggest|largest|smallest|greatest|main|bulk|majority|most|least)(?: .*)?|(?:compared|according|including|up|down|over|under|about|as)(?: .*)?|still|also|only|go|come|now|later|already|of .*|the .* of|.* of (?:the total|them|those|these)|.* (?:they|he|she|we|it|who|that))$/i;

/** What a clause says it of, with its verb or without; the place that "where" speaks of; what a preposition leads to. */
function subjectsIn(before: string, isFirst: boolean): Lead[] {
  // Prosecutor Ann Bell told the court that six …
  // Asked what should come first, 38 percent …
  if (isFirst && (thatIs.test(before) || /^\W*Asked\b/.test(before))) return [];
  if (/^\W*the (?:lion[’']s|biggest|largest|greatest) (?:share|part)\b/i.test(before)) return [];
  const [, greatest] = inverted.exec(before) ?? [];
  if (greatest !== undefined) return [['subject', greatest]];
  const [, verdict] = found.exec(before) ?? [];
  if (verdict !== undefined) return [['subject', verdict]];
  const [, view] = put.exec(before) ?? [];
  if (view !== undefined) return [['subject', view]];
  const [, title] = titled.exec(before) ?? [];
  if (title !== undefined) return [['subject', title]];
  const [, place] = where.exec(before) ?? [];
  if (place !== undefined) return [['subject', lastName.exec(place)?.[1] ?? place]];
  // "Ashford gets the most, $6.9 million".
  const most = /,\s$/.test(before) ? nameBefore(before.replace(/,\s$/, ' '), isFirst) : undefined;
  const name = most?.verb ? most : (nameBefore(before, isFirst) ?? most);
  const stood = placed.exec(before)?.[1];
  if (stood !== undefined && !stood.split(' ').some((word) => verbs.test(word)))
    return [['in', stood]];
  if (!name) return [['before', leading.exec(before)?.[1]]];
  if (name.verb !== '' || name.bracketed) return [['subject', name.label]];
  if (/ with $/.test(before)) return [['subject', name.label]];
  return bare.test(before) ? [['bare', name.label]] : [];
}

/** "Tablets valued at $900", "$900 worth of tablets". */
const valued =
  /(?:^\W*|\s)((?!away )\p{L}[\p{L}-]*(?: (?!took|away|seized|found|recovered|and|of)\p{L}[\p{L}-]*)?) (?:valued (?:at|with)|worth|with (?:an? )?(?:[a-z]+ ){0,3}value of) ?$/u;
const worthOf =
  /^(?:[ -]worth)? worth of ([\p{L} ’'-]{2,40}?)(?=[.,;]|\s*$| (?:was|were|and|in|from|at|that)\b)/u;

/** "Bell took 4,812 votes to Cray’s 4,377". */
export const owner =
  /\b(?:to|against|over) ((?:\p{Lu}[\p{L}-]+ ){0,2}\p{Lu}[\p{L}-]+)(?:[’']s|(?<=s)[’']) $/u;

/** "Agents at Ysleta took 600, those at the bridge 200". */
const site =
  /^\W*(?:(?:[Tt]hose|[Tt]he ones?) (?:at|in|from|on) (?:the )?(?=\p{L})|\p{Lu}?\p{Ll}+s (?:at|in|from|on) (?:the )?(?=\p{Lu}))(.{2,51}?)(?: (?:[a-z]+ed|took|had|got|saw|made|found|caught|lost|brought|gave|sent|have|will get|get))? $/u;
/** "The worst hit is cotton, with 9,800." */
const inverted =
  /^\W*(?:the )?(?:worst|hardest|biggest|largest|greatest|most|commonest|chief|main|leading|top)\b[^,]{0,40} (?:is|was|are|were) (?:the )?(\p{L}[\p{L} ’'-]{1,40}), (?:with|at) $/iu;
const thatIs =
  /\b(?:said|told|says|reported|announced|added|found|estimated|showed|shows)\b[^,;:]{0,60} that $/;
/** "Found him guilty on seven of the 12 counts." */
const found = /\b(not guilty|guilty|acquitted|convicted|cleared) (?:on|of) $/;
/** "It put those in favour of a change at 44 percent." */
const put = /\bputs? (?:those |support for )?(\p{L}[\p{L} ’'-]{2,60}) with $/u;
/** What stands in quotation marks before its verb: "“Harbor Lights” won three". */
const titled = /[“"]([^“”"]{2,60}?),?[”"](?: [a-z]+){0,3} $/;
const where = /(?:^|\s)(\p{Lu}[\p{L}’' -]{1,60}), (?:where|which|that|who)\s(?:[a-z]+ ){0,3}$/u;
const lastName = /((?:\p{Lu}[\p{L}’'-]+ ?)+)[^\p{Lu}]*$/u;
const bare = /^\W*(?:and|while|but|with|plus)?\s*\p{Lu}?[\p{L}\d ’'&-]{2,50},?\s$/u;
/** "In science 38 posts are to go." */
const placed = /^\W*(?:in|at|for|from|among) (?:the )?(\p{L}[\p{L} ’'&-]{1,40}?),?\s$/iu;
const leading = /\b(?:for|of|in|on)\s(?:the |an? )?(\p{L}[\p{L} ’'-]{2,40}?),?\s$/u;

/** What prepositions and "are" lead to. */
function linksIn(after: string): Lead[] {
  const isOfAll = /^(?:the|those|them|these|all)\b/.test(after.split(' of ')[1] ?? '');
  return [...waysTo(after, 14)].flatMap(([link, { label, between }]): Lead[] => {
    const isNoName = link === 'any' || link === 'vote' || (link === 'be' && between === '');
    const isOfSome = /,\s(?:none|most|all|some|many|both|each|including)\b[^,]*$/.test(between);
    // "196 weevils, among them a new one"; "40 are to go".
    const isSaidOfIt = /\p{L},/u.test(between);
    const isDue = link === 'to' && due.test(between);
    if (
      isNoName ||
      isOfSome ||
      isSaidOfIt ||
      isDue ||
      (link === 'of' && (isOfAll || /\p{Lu}\p{L}+$/u.test(between)))
    )
      return [];
    const [, lead, place] = /^(?:be )?(in|on|at|to|for|from) (.*)$/.exec(label) ?? [];
    return [[lead ?? link, place ?? label]];
  });
}

const due = /(?:^|\s)(?:are|is|were|was|be|have|has|had|due|set|expected|likely|able|meant|ready)$/;

/** Small words of German, French and Spanish, and what leads to a name in them. */
const foreign = /\s(?:und|der|die|das|den|für|auf|et|les|des|aux|los|las|del)\s/i;
const led =
  /(?:^|\s)(?:auf|für|aus|nach|bei|im|am|zur|zum|besuchen|gingen an|pour|dans|à|au|aux|en|para|por) (?:(?:der|die|das|den|dem|eine?[nmr]?|la|le|les|un|une|el|los|las|una) )?(\p{L}[\p{L}’'-]+)/iu;

/** Names before a count: "the largest of the sites, in Asahi, Chiba, keeps". */
const names = /(?<=\p{L}[\p{L},.]* )\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}/gu;
