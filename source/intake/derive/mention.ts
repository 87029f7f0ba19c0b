import { regionNamed, type Region } from './region.ts';

/**
 * What may be a place's name in a sentence. `role`: whether the words before it say that a way begins, goes on or
 * calls there, or that it stands beside the place before it.
 */
export type Mention = {
  readonly name: string;
  readonly region?: Region;
  readonly start: number;
  readonly end: number;
  readonly role: 'from' | 'to' | 'call' | 'and' | 'comma' | 'other';
};

/** The names in a sentence that may be places, in order, with what the words before each make of it. */
export function findMentions(sentence: string): Mention[] {
  const mentions: Mention[] = [];
  let end = 0;
  for (const { 0: name, index } of sentence.matchAll(proper)) {
    if (
      index < end ||
      isNoPlace(name, sentence.slice(index + name.length, index + name.length + 12))
    )
      continue;
    const beside = regionBeside(
      name,
      sentence.slice(index + name.length, index + name.length + 60),
    );
    const gap = sentence.slice(end, index);
    end = index + name.length + beside.length;
    const isSpeaker = speaks.test(sentence.slice(end, end + 120));
    const isFirst = arrow.test(sentence.slice(end, end + 6)) && !arrow.test(gap);
    const role = isSpeaker
      ? 'other'
      : isFirst
        ? 'from'
        : roleAfter(gap.slice(-120), mentions.length > 0);
    mentions.push({
      name,
      ...(beside.region && { region: beside.region }),
      start: index,
      end,
      role,
    });
  }
  return mentions;
}

const leading =
  'From|To|In|At|On|By|Then|The|After|Before|Through|Via|Over|When|While|As|And|But|It|Its|They|Their|He|She|His|Her|We|Our|You|I|A|An|This|That|These|Those|There|Next|Later|Finally|Police|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Stage|Stop|Leg|Day|Part|Route|If|For|Once|Until|Since|Between|Around|Of|With|Asked|No|Sailors|Officials';
const word = "(?:(?:St|Ste|Ft|Mt|Pt)\\. )?\\p{Lu}[\\p{L}’'ʻ]{1,30}(?:-\\p{L}[\\p{L}’']{0,30}){0,3}";
const within =
  '(?:(?:de|del|de la|de los|la|las|le|of|am|an der|upon|sur|da|do|dos|du|al|el|es) )?';
const proper = new RegExp(
  `(?<![\\p{L}\\d$])(?!(?:${leading})(?![\\p{L}’'-]))${word}(?: (?!(?:${leading})(?![\\p{L}’'-]))${within}${word}){0,3}`,
  'gu',
);

/** Names of streets, days and bodies, and what a number goes on with. */
function isNoPlace(name: string, after: string): boolean {
  return notPlaces.test(name) || /^\s(?:#|\d)/.test(after) || /^’s|^'s/.test(after);
}

const notPlaces =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|God|Christmas|Easter|Thanksgiving|Congress|Senate|Internet|East|West|North|South|Northeast|Northwest|Southeast|Southwest|Doors)$|\b(?:Street|Avenue|Road|Highway|Interstate|Route|Boulevard|Drive|Lane|Bridge|Inc|Department|Police|Office|Center|Company|University|Board|Council|Club|Association|School|Church|Hall|Act|League|Party|Agency|Service|Foundation|County|Times|Post|News)$/;

/** The region after a comma, as in "Columbia, Mo.", and how long a stretch it takes. */
function regionBeside(name: string, after: string): { region?: Region; length: number } {
  const [found, said = ''] =
    /^, ((?:\p{Lu}\.[ ]?){2,3}|\p{Lu}[\p{L}-]*\.?(?: (?:and |of |the )?\p{Lu}\p{L}*\.?){0,3})/u.exec(
      after,
    ) ?? [];
  if (found === undefined) return { length: 0 };
  const region = regionNamed(said.replace(/\.$/, '')) ?? regionNamed(said);
  const own = regionNamed(name);
  const isOwn =
    own === undefined ||
    (region?.country === 'US' && own.country === 'US' && /^(?:New York|Washington)$/.test(name));
  return region && isOwn ? { region, length: found.length } : { length: 0 };
}

const arrow = /^\s?(?:[→➔➜]|-{1,2}>)\s?/;

const speaks = /^(?:, [^,.]{1,80},)? (?:said|says|told|added|asked|explained|wrote)\b|^, who\b/;

function roleAfter(gap: string, follows: boolean): Mention['role'] {
  if (follows && gap !== ' ' && beside.test(gap)) return /[,;] ?$/.test(gap) ? 'comma' : 'and';
  if (from.test(gap)) return 'from';
  if (call.test(gap)) return 'call';
  if (to.test(gap)) return 'to';
  return 'other';
}

/** When somebody is at a place: said between two that stand beside each other. */
const when =
  '(?: (?:on|by|at|early|late|around|from) (?:early |late )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|noon|midnight|dawn|dusk)(?: (?:night|morning|afternoon|evening))?| (?:on )?(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]{0,8}\\.? \\d{1,2}| \\([^()]{1,30}\\))?';

const beside = new RegExp(
  `^${when}(?:[,;]? ?(?:(?:and|then|next|finally|plus|&) ?){0,3}|\\s?(?:[–—→➔➜>›»]|-{1,2}>?)\\s?)$`,
);

const settlement =
  '(?:(?:the |nearby |neighboring |historic ){0,2}(?:port|town|city|village|island|cities|towns|ports|villages|capital|community)(?: of)? |the |near |nearby |Lake |downtown )?';

const from = new RegExp(
  `(?:^|[\\s("“])(?:from|cross(?:ed|es)? the border (?:at|near|in)|(?:storm|hurricane|typhoon|cyclone|eye|center) (?:was|is) (?:located |centered )?(?:near|over|off)|left|leaves?|leaving|fled|flees?|depart(?:s|ed|ing)?|out of|(?:start(?:s|ed|ing)?|begins?|began|beginning|begun|opens?|opened|opening|kick(?:s|ed|ing)? off|launch(?:es|ed|ing)?)(?: (?:its|their|the|his|her|a) [\\p{L}-]{1,20}){0,1}(?: off)? (?:in|at|near|from)|(?:set(?:s|ting)? (?:out|off|sail)|sail(?:s|ed|ing)?|embark(?:s|ed)?|originat(?:es?|ed|ing)|landfall|came ashore|touche?(?:s|d) down|depart(?:s|ed)?) (?:in|at|near|off|from)|(?:route|track|itinerary|circuit|course|stages|ports(?: of call)?|stops|line|path|loop)(?: is| was| are| were)?:?) ${settlement}$`,
  'iu',
);

const call = new RegExp(
  `(?:^|\\s)(?:(?:stop(?:s|ping|ped)?|call(?:s|ing|ed)?|shows|concerts|gigs) (?:in|at)|(?:pass(?:es|ing|ed)?|go(?:es|ing)?|went|runs?|wind(?:s|ing)?|wound|lead(?:s|ing)?|led|travel(?:s|ed|ing)?|march(?:es|ed|ing)?|sweeps?|swept|moved?|roll(?:s|ed)?) through|pass(?:es|ing|ed)? over|visit(?:s|ed|ing)?|hit(?:s|ting)?|play(?:s|ed|ing)?(?: in)?) ${settlement}$`,
  'iu',
);

const to = new RegExp(
  `(?:^|[\\s(])(?:(?<!according |thanks |due |next |close |addition )to|through|via|over|across|past|into|onto|towards?|by way of|reach(?:es|ed|ing)?|enter(?:s|ed|ing)?|cross(?:es|ed|ing)?|(?:arriv(?:es?|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|stop(?:s|ped|ping)?|dock(?:s|ed|ing)?|anchor(?:s|ed)?|call(?:s|ed|ing)?|land(?:s|ed|ing)?|conclud(?:es?|ed|ing)|paus(?:es?|ed)|rest(?:s|ed)?|refuel(?:s|ed)?|cross(?:es|ed)?|landfall|unload(?:s|ed)?|sold|then|overnight|c(?:ame|omes) down|crash(?:es|ed)|wound|lift(?:s|ed)?|dissipat(?:es|ed)|surfac(?:es|ed))(?: up| it| (?:the|its|their|his|her) [\\p{L}-]{1,20})? (?:in|at|near|off)|^ for|^, for) ${settlement}$`,
  'iu',
);
