import type { Block } from '../../../story/story.ts';
import { ledIn } from './lead.ts';
import type { Led } from './led.ts';
import { findListed } from './listed.ts';
import { knowsNone, placesIn, type Known, type Name } from './names.ts';
import { regionNamed } from '../region.ts';
import { sentencesOf } from './sentences.ts';

/** A name in a story that a way may go through. */
export type Candidate = Name & {
  readonly sentence: Read;
  /** The words of its sentence, a name each one, and which of them it is. */
  readonly at: number;
  readonly led: Led | undefined;
  /** Whether it is a stop of those that a list sets in order, or in such a list and none. */
  readonly listed?: 'stop' | 'beside';
};

/** A sentence or line of a story as it is read: its words, where each begins, and where it stands. */
type Read = {
  readonly text: string;
  readonly paragraph: number;
  /** Its number in the story, and in its paragraph or item. */
  readonly index: number;
  readonly inBlock: number;
  readonly isItem: boolean;
  readonly words: readonly string[];
  /** Whether somebody's words are open at its beginning. */
  readonly quoted: boolean;
};

/** The candidates of a story, in order. */
export function candidatesOf(
  body: readonly Block[],
  dateline?: string,
  isKnown: Known = knowsNone,
): Candidate[] {
  const town = townOf(dateline);
  const all: Candidate[] = [];
  const listed = findListed(body, isKnown);
  const stops = new Map(
    listed.flatMap(({ way, blocks }) =>
      blocks.map((block) => [block, new Set(way.stops.map(({ name }) => name))] as const),
    ),
  );
  let index = 0;
  for (const { text, paragraph, isItem } of textsOf(body)) {
    let open = false;
    for (const [inBlock, sentence] of sentencesOf(text).entries()) {
      const names = withHere(placesIn(sentence, isKnown), sentence, town).filter((name) =>
        mayBePlace(name, sentence),
      );
      for (let at = names.length - 1; at > 0; at--)
        if (isAround(sentence.slice(names[at - 1]!.end, names[at]!.start))) names.splice(at, 1);
      const { words, places } = wordsOf(sentence, names);
      const read: Read = {
        text: sentence,
        paragraph,
        index: index++,
        inBlock,
        isItem,
        words,
        quoted: open,
      };
      const led = new Map(ledIn(sentence, isKnown).map((each) => [each.start, each]));
      for (const [number, name] of names.entries())
        all.push({
          ...name,
          sentence: read,
          at: places[number]!,
          led: led.get(name.start),
          ...(stops.has(paragraph) && {
            listed: stops.get(paragraph)!.has(name.name) ? 'stop' : 'beside',
          }),
        });
      open = isOpen(sentence, open);
    }
  }
  return all;
}

/** The town of a dateline, as it is written elsewhere. */
function townOf(dateline = ''): string | undefined {
  const town = dateline.split(/[,(]/)[0]!.trim();
  if (town === '') return undefined;
  return /\p{Ll}/u.test(town)
    ? town
    : town.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The names of a sentence with the dateline's town where it says "here". */
function withHere(names: Name[], sentence: string, town: string | undefined): Name[] {
  if (town === undefined) return names;
  const here = Array.from(
    sentence.matchAll(/(?<=\p{Ll} )here\b|(?<=\bFrom )here\b/gu),
    ({ index }) => ({
      name: town,
      start: index,
      end: index + 4,
    }),
  );
  return [...names, ...here].sort((one, other) => one.start - other.start);
}

/** Whether a name may be a place's: no body or building, and no word that only begins a sentence. */
function mayBePlace({ name, start }: Name, sentence: string): boolean {
  if (noWay.test(sentence) || missed.test(sentence.slice(Math.max(0, start - 60), start)))
    return false;
  if (buildings.test(name)) return false;
  const [owner, owned] = name.split(/[’']s /);
  if (owned !== undefined && regionNamed(owner!) !== undefined) return false;
  const isFirst = start === 0 || /^["“‘(]$/.test(sentence.slice(0, start));
  return !(isFirst && common.test(name));
}

/** What is moved and doesn't travel. */
const noWay =
  /^(?:The )?(?:[Tt]alks|[Nn]egotiations)\b|^(?:\p{L}+ ){0,2}(?:[Ff]ares|[Rr]ates|[Pp]rices|[Tt]ariffs|[Ee]xports|[Ii]mports|[Ss]ales)\b|\b(?:seeded|playoffs?|semifinals?|quarterfinals?|touchdowns?|innings?)\b/u;

/** That somebody doesn't go to what is named next. */
const missed =
  /\b(?:(?:will|would|did|does|do) not|won[’']t|didn[’']t|doesn[’']t|wouldn[’']t) (?!only\b|until\b)(?:be )?(?:go|going|run|call|stop|come|sail|fly|travel|continue|land|play)\b[^,.;]{0,25}$/;

const buildings =
  /.\b(?:Institution|High|Funeral Home|Parkway|Hotel|Plaza|Terminal|Treks|Lines|Express|Trust|Arts Cent(?:er|re)|Group|Coaches|Airlines|Motel|Inn|Logistics|Transport|Shipping|Corp|Co|Ltd|Records|Fair|Prize|Award|Services|Clinic|Prison|Jail|Palace|Cafe|Diner|Mission|Society|Federation|Authority|Bureau|Project|Weather|Network|Radio|Tribune|Herald)$/;

/** Words that begin a sentence, and are no place. */
const common =
  /^(?:Organi[sz]ers?|Somewhere|Mate|Passengers?|Residents?|Motorists?|Workers?|Nobody|Anyone|Everyone|Everybody|Somebody|People|Farmers?|Researchers?|Scientists?|Voters?|Parents|Students?|Pupils|Children|Families|Visitors|Tickets?|Admission|Schools?|Crews?|Agents?|Doctors?|Nurses?|Firefighters?|Deputies|Detectives|Witnesses|Neighbou?rs|Volunteers?|Survivors|Services?|Shares|Fares|Prices|Rents|Talks|Trains?|Ferry|Flights?|Winds?|Rain|Snow|Fog|Power|Traffic|Shelters?|Divers|Hotels?|Shops?|Customers?|Critics|Supporters|Opponents|Owners?|Growers?|Hundreds|Thousands|Dozens|About|Almost|Nearly|More|Most|Less|Fewer|Once|Twice|Yes|Maybe|Perhaps|Please|Thanks|Bring|Ask|Call|Today|Tonight|Would|Will|Can|Could|Should|Does|Did|Do|Is|Are|Was|Were|Has|Have|Had|My|Your|Every|Everything|Nothing|Something|Anything|Inside|Above|Below|Behind|Beside|Besides|Beyond|Despite|During|Except|Without|Within|Whether|While|Whose|Whatever|Whoever|Wherever|Whenever|Somehow|Sometimes|Often|Always|Never|Usually|According|Including|Following|Having|Being|Given|Asked|Told|Born|Built|Loaded|Fitted|Compared|Customs|Troopers|Marshals|Coaches|Cars|Boats|Ships|Dogs|Birds|Books|Winners?|Entry|Lunch|Dinner|Breakfast|Coffee|Supper)$/;

/** Whether a name only says where the one before it lies: "Davos, in the canton of Graubünden". */
function isAround(gap: string): boolean {
  return (
    /^,? in (?:the )?(?:(?:(?:far|north|south|east|west|central)\p{Ll}* )?|(?:state|province|canton|region|county|department|district) of )$/u.test(
      gap,
    ) && gap !== ' in '
  );
}

function isOpen(sentence: string, open: boolean): boolean {
  for (const [mark] of sentence.matchAll(/["“”]/g)) open = mark === '“' || (mark === '"' && !open);
  return open;
}

type Told = { readonly text: string; readonly paragraph: number; readonly isItem: boolean };

function textsOf(body: readonly Block[]): Told[] {
  return body.flatMap((block, paragraph): Told[] => {
    if (block.type === 'list')
      return block.items.map((text) => ({ text, paragraph, isItem: true }));
    if (block.type === 'paragraph' || block.type === 'quotation')
      return block.text.includes('\n')
        ? block.text.split('\n').map((text) => ({ text, paragraph, isItem: true }))
        : [{ text: block.text, paragraph, isItem: /^[•*·–-]\s/.test(block.text) }];
    return [];
  });
}

const token =
  /\p{Lu}\.(?:\p{Lu}\.)+|[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*|\d[\d,.:]*|[^\s\p{L}\d]/gu;

function wordsOf(sentence: string, names: readonly Name[]): { words: string[]; places: number[] } {
  const words: string[] = [];
  const places: number[] = [];
  let end = 0;
  const read = (text: string) => {
    for (const [word] of text.matchAll(token)) words.push(classOf(word));
  };
  for (const name of names) {
    read(sentence.slice(end, name.start));
    places.push(words.push('N') - 1);
    end = Math.max(end, name.end);
  }
  read(sentence.slice(end));
  return { words, places };
}

/** A word in small letters; of numbers, days and months only what they are. */
function classOf(word: string): string {
  if (/^\d+:\d\d$/.test(word)) return '#:#';
  if (/^\d/.test(word)) return '#';
  if (/^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/.test(word)) return 'DAY';
  if (months.test(word)) return 'MONTH';
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i.test(word)) return '#';
  if (/^[“”"]$/.test(word)) return '"';
  if (/^[–—]$/.test(word)) return '—';
  return word.toLowerCase().replace('’', "'");
}

const months =
  /^(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)$/;
