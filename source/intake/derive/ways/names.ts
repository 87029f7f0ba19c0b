import { regionNamed, type Region } from '../region.ts';

/** What may be a place's name in a sentence. */
export type Name = {
  readonly name: string;
  /** The region that stands beside it. */
  readonly region?: Region;
  readonly start: number;
  /** Where the name ends, with the region beside it. */
  readonly end: number;
};

/** Whether a name is a town's. */
export type Known = (name: string) => boolean;

export const knowsNone: Known = () => false;

/** The names in a sentence that may be places, in order. */
export const namesIn = namesBut(
  (name, after, isKnown) => owned.test(after) || isNoPlace(name, after, isKnown),
);

/** The same with rivers, passes and counties, which a way may go through, and with towns that own something. */
export const placesIn = namesBut(
  (name, after, isKnown) =>
    (owned.test(after) && !isKnown(name)) ||
    (!landforms.test(name) && isNoPlace(name, after, isKnown)),
);

const landforms =
  /.\b(?:Canal|Pass|Peninsula|Plateau|Range|Rest|Sea|Ocean|Gulf|Strait|Straits|Mountains|Alps|Desert|Channel|Basin|County|River|Coast|Station|Airport|College|Hall|Bridge|Center|Centre|Church)$/;

/** Words in capitals that stand together, and where. */
type Capitals = { readonly text: string; readonly index: number };

/** All words in capitals that stand together in a sentence. */
export function capitalsIn(sentence: string): Capitals[] {
  return Array.from(sentence.matchAll(proper), ({ 0: text, index }) => ({ text, index }));
}

/** Whether a name is no place's, by the words after it. */
type IsNone = (name: string, after: string, isKnown: Known) => boolean;

/** Finds the names in sentences, among words in capitals that were found there, but for those that are none. */
function namesBut(isNone: IsNone) {
  return (sentence: string, isKnown: Known = knowsNone, found = capitalsIn(sentence)): Name[] =>
    namesAmong(sentence, found, isKnown, isNone);
}

function namesAmong(
  sentence: string,
  capitals: readonly Capitals[],
  isKnown: Known,
  isNone: IsNone,
): Name[] {
  const names: Name[] = [];
  let end = 0;
  for (const { text: found, index } of capitals) {
    if (index < end || hasOwner(found, isKnown)) continue;
    const name = bare(found);
    const after = sentence.slice(index + name.length, index + name.length + 60);
    if (thing.test(after)) continue;
    // A hall where it is in a town that stands before it.
    if (/ \((?:the |at )?$/.test(sentence.slice(0, index)) && /^\)/.test(after)) continue;
    if (isNone(name, after, isKnown) && !(townEnding.test(name) && isKnown(name))) continue;
    const parts = hyphened(name, isKnown);
    if (parts.length > 0) {
      for (const part of parts)
        names.push({ ...part, start: index + part.start, end: index + part.end });
      end = index + name.length;
      continue;
    }
    const beside = regionBeside(name, after);
    end = index + name.length + beside.length;
    names.push({ name, ...(beside.region && { region: beside.region }), start: index, end });
  }
  return names;
}

/** What is somewhere and has a place's name: "Wilson station in". */
const thing =
  /^ (?:station|airport|school|prison|jail|church|hotel|hospital|bridge|barracks|stadium) (?:in|at|near|outside) \p{Lu}/u;

/** What somebody has who has a place's name: "Ray's truck". */
const owned =
  /^[’']s (?!airport|station|port|harbou?r|central|old|main|outskirts|suburbs|cathedral|waterfront|railway|train|bus)\p{Ll}/u;

/** Whether a name begins with an owner's, who is no place to go to: "China’s Yellow Sea". */
function hasOwner(name: string, isKnown: Known): boolean {
  return (
    /^[^’']{3,}[’']s (?=\p{Lu})/u.test(name) &&
    !isKnown(name) &&
    !/^(?:St|Saint|Land|King|Queen|Bishop|Lee)\b/.test(name) &&
    !named.test(name)
  );
}

/** Places whose names are an owner's: "Robin Hood’s Bay", "Simon’s Town". */
const named =
  /[’']s (?:Bay|Beach|Bluff|Bridge|Castle|Corner|Cove|Creek|Cross|Falls|Ferry|Folly|Fork|Gap|Green|Harbou?r|Head|Hill|Island|Landing|Lynn|Mill|Mills|Nest|Pass|Point|Port|Ridge|Rock|Stortford|Town|Valley|Wells)$/;

/** The places that hyphens join in the order of a way: "Dover-Calais-Lille". */
function hyphened(name: string, isKnown: Known): Name[] {
  if (!name.includes('-') || joined.test(name) || isKnown(name)) return [];
  const mayBe = isKnown === knowsNone && /^(?:\p{Lu}\p{Ll}+-){2,}\p{Lu}\p{Ll}+$/u.test(name);
  const parts = [...name.matchAll(/[^-]+/g)].map(({ 0: part, index }) => ({
    name: part,
    start: index,
    end: index + part.length,
  }));
  const known = parts.filter((part) => /^\p{Lu}/u.test(part.name) && isKnown(part.name));
  return mayBe || (known.length > 1 && known.length * 2 > parts.length) ? parts : [];
}

/** A name that hyphens are a part of: "Upton-upon-Severn", "Bau-Bau". */
const joined = /-(?!(?:to|via)-)\p{Ll}+-|^(\p{L}+)-\1$/u;

/** Words that begin a sentence or a title, and no name. */
const leading =
  "From|To|In|At|On|By|Then|The|After|Before|Through|Via|Over|When|While|As|And|But|It|Its|They|Their|He|She|His|Her|We|Our|You|I|A|An|This|That|These|Those|There|Next|Later|Finally|Police|Sen|Rep|Gov|Mr|Mrs|Ms|Dr|Stage|Stop|Leg|Day|Part|Route|If|For|Once|Until|Since|Between|Around|Of|With|Asked|No|Sailors|Officials|Departs?|Arrives?|Leaves|Depart|Start|Finish|Lv|Ar|Dep|Arr|Near|Past|Off|Outside|Today|Tomorrow|Yesterday|Week|Both|Most|Some|Not|None|Starting|Leaving|Crossing|Passing|Heading|Under|Along|Across|Into|Up|Down|Back|Out|Now|Here|Where|Overnight|Tonight|One|(?:Two|Three|Four|Five|Six)(?! (?:Harbo|River|Fork|Hill|Oak|Rock|Lake|Spring|Mile|Point|Bridge|Sister|Pine|Wells|Ways))|First|Second|Third|Last|Still|Unlike|Like|Also|Even|Only|Just|Instead|Meanwhile|Again|Soon|How|Why|What|Who|Which|Another|Other|Many|More|All|Each|Every|Rebel|Rebels|Drivers|Riders|Runners|Loads|Trucks|Buses|Stops|Thousands|Hundreds|Dozens|Investigators|Prosecutors|Troops|Soldiers|Marchers|Because|So|Though|Although|Now|Early|Late|I[’'](?:ll|m|d|ve)|Left|Beyond|Above|Below|Behind|During|Reached";
const days =
  '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|January|February|March|April|June|July|August|September|October|November|December';
const article =
  '(?:(?:A (?=Coru|Fonsagrada|Estrada|Guarda)|El |O )|The (?=Hague|Dalles|Bronx|Pas|Bahamas|Gambia|Valley(?!\\p{L})))?';
const letter = '[\\p{L}\\p{M}]';
const word =
  `(?:(?:St|Ste|Ft|Mt|Pt)\\. |[LDN][’']|[’']s-)?\\p{Lu}(?:${letter}|[’'ʻʼ](?=\\p{L})){1,30}` +
  `(?:-(?:\\d{1,2}(?!\\d)|${letter}|[’'](?=\\p{L})){1,30}){0,5}`;
const within =
  "(?:(?:(?:al|el|ez|es|as|ash|ed|er|et|at|an|ar)-)|(?:de|del|de la|de los|de las|la|las|le|les|of|am|an der|auf|im|allo|alla|sul|sulla|ob der|upon|sur|sous|en|aux|au|nad|di|da|do|dos|das|du|des|al|el|es|ul|bei|van|aan den|y|d[’']|o[’'])(?: |(?<=[’'])))?";
const proper = new RegExp(
  `(?<![\\p{L}\\d$’'])${article}(?!(?:${leading}|(?:${days})(?! (?:Harbor|Island)))(?![\\p{L}’'-]))${word}(?: (?!(?!Crossing)(?:${leading}|${days})(?![\\p{L}’'-]))${within}${word}){0,3}`,
  'gu',
);

/** A name without the ending of a possessive, which some have for their own. */
function bare(name: string): string {
  return /^(?:St\.?|Saint|Land|King|Bishop|Queen|John)(?!\p{L})/u.test(name)
    ? name
    : name.replace(/[’']s$/, '');
}

/** Names of streets, days, bodies and people with a title, and what a number or a day's name goes on with. */
function isNoPlace(name: string, after: string, isKnown: Known): boolean {
  return (
    notPlaces.test(name) ||
    /-(?:run|based|born|led|owned|built|made|style|bound|trained|backed)$/.test(name) ||
    (/^Lake /.test(name) && !isKnown(name)) ||
    titled.test(name) ||
    /^\s(?:#|\d{1,4}(?![\d:.]|,\d{3}|\s?(?:[ap]\.?m|km|miles|p\.m|minutes|hours|days|weeks|months|years|times|people))|(?:Day|Week|Eve|Night|Police)\b)/.test(
      after,
    )
  );
}

/** What bodies' names end with, and those of some towns. */
const townEnding =
  /^\p{L}[\p{L}’' -]* (?:College|Hall|Cent(?:er|re)|Bridge|Church|Pass|Home|Square|Rest|Day)$/u;

/** Somebody by a title or a calling. */
const titled =
  /^(?:Deacon|Archbishop|Bishop|Cardinal|Father|Pastor|Rabbi|Imam|Sister|Brother|Saint Mary|Sgt|Sergeant|Lt|Lieutenant|Capt|Captain|Col|Colonel|Cpl|Corporal|Maj|Gen|Det|Detective|Inspector|Constable|Trooper|Deputy|Sheriff|Patrolman|Officer|Agent|Special Agent|Chief|Mayor|Governor|Senator|Judge|Justice|Professor|Prof|Doctor|Coach|Owner|Spokesman|Spokeswoman|Manager|Director|Minister|Secretary|Chairman|Defendant|Prince|Princess|Duke|Duchess|Sir|Dame|Don|Doña|Defense|Attorney|Prosecutor|Superintendent|Commissioner|Curator|Assistant|Our Lady|Lady|Lord) (?!.*\b(?:City|Springs?|Falls|Rapids|Bay|Harbor|Harbour|Island|Islands|Lake|Creek|Rupert|George|Edward|Albert)$)\p{Lu}/u;

const notPlaces =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|God|Christmas|Easter|Thanksgiving|Congress|Good|Holy|Palm|Ash|Advance|Senate|Internet|East|West|North|South|Northeast|Northwest|Southeast|Southwest|Doors|Europe|Asia|Africa|North America|South America|Latin America|Earth|English|French|German|Spanish|Russian|Chinese|Roman|Canadian|American|Indian|Italian|Polish|Danish|Dutch|Swedish|Irish|Scottish|Welsh|British|Mexican|Portuguese|Greek|Turkish|Orthodox|Catholic|Mediterranean|Atlantic Ocean|Pacific|AP|TV)$|\b(?:Street|Avenue|Road|Highway|Interstate|Route|Boulevard|Drive|Lane|Bridge|Inc|Department|Police|Office|Center|Centre|Company|University|College|Institute|Board|Council|Club|Association|School|Church|Cathedral|Hall|Act|League|Party|Agency|Service|Foundation|County|Times|Post|News|FM|AM|Capitol|Statehouse|Feed|Supply|Stores?|Caf[eé]|Diner|Bakery|Farms|Pharmacy|Motors|Parish|Legislature|Parliament|Palace|Embassy|Peninsula|Plateau|Range|Rest|River|Sea|Ocean|Gulf|Strait|Straits|Mountains|Alps|Desert|Channel|Basin|Museum|Court|Committee|Coast|Tunnel|Railway|Railroad|Orchestra|Festival|Games|Cup|Airlines|Airways|Station|Airport|Tour|Union|Army|Navy|Guard|Ministry|Church|Theater|Theatre|Arena|Stadium|Hospital|Bank|High|Square|Parkway|Plaza|Home|Day|Eve|Mass|Hotel|Inn|Motel|Mall|Jail|Prison|Penitentiary|Records|Group|Lines|Society|Project|Clinic|Laboratory|Library|Chapel|Elementary|Academy|Building|Terminal|Studios?|Institution|Corporation|Trust|Bureau|Commission|Authority|Command|Service|Services|Logistics|Shipping|Freight|Transport|Partners|Systems|Maritime|Motors|Mining|Metals|Cargo|Patrol|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The region after a comma or in parentheses, as in "Columbia, Mo.", and how long a stretch it takes. */
function regionBeside(name: string, after: string): { region?: Region; length: number } {
  const [found, said = ''] = beside.exec(after) ?? [];
  if (found === undefined) return { length: 0 };
  const region = regionNamed(said.replace(/\.$/, '')) ?? regionNamed(said);
  const own = regionNamed(name);
  const isOwn =
    own === undefined ||
    (region?.country === 'US' && own.country === 'US' && /^(?:New York|Washington)$/.test(name)) ||
    (own.admin === undefined && region?.admin !== undefined && !region.or);
  return region && isOwn ? { region, length: found.length } : { length: 0 };
}

const beside =
  /^(?:, (?:in )?(?:(?:north|south|east|west|central)\p{Ll}* )?|,? \(|,? in (?:(?:far |north|south|east|west|central)\p{Ll}* )?)((?:\p{Lu}\.[ ]?){2,3}|\p{Lu}[\p{L}-]*\.?(?: (?:and |of |the )?\p{Lu}\p{L}*\.?){0,3})\)?/u;
