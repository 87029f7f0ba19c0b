import type { City } from '../cities.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { nameGender } from '../quotes/first-names.ts';
import { regionNamed } from '../region.ts';
import { besideIn } from './beside.ts';
import type { Candidate } from './candidates.ts';
import { deniedIn } from './denied.ts';
import { mannerOf } from './manner.ts';

/** What can be said of a candidate before anything is decided. */
export type Seen = {
  readonly candidate: Candidate;
  readonly key: string;
  readonly cities: readonly City[];
  readonly beside: string;
  readonly prep: string;
  readonly head: string;
  readonly role: string;
  readonly kind: string;
  readonly gap: string | undefined;
  readonly item: string;
  readonly place?: City | undefined;
  readonly features: readonly string[];
};

/** What each candidate of a story looks like. */
export function see(
  candidates: readonly Candidate[],
  { find }: Gazetteer,
  dateline?: string,
): Seen[] {
  const town = (dateline ?? '').split(/[,(]/)[0]!.trim().toLowerCase();
  const keys = keysOf(candidates);
  const people = peopleAmong(candidates);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const seen = candidates.map((candidate, number): Seen => {
    const { sentence, name, at, region, start, led } = candidate;
    const { words, text } = sentence;
    const cities = find(name).slice(0, 8);
    const before = candidates[number - 1];
    const after = candidates[number + 1];
    const inSame = before?.sentence === sentence;
    const nextSame = after?.sentence === sentence;
    const gapText = text.slice(inSame ? before.end : 0, start);
    const gapWords = words.slice(inSame ? before.at + 1 : 0, at);
    const nextGap = words.slice(at + 1, nextSame ? after.at : words.length);
    const left = words.slice(0, at);
    const l = (n: number) => words[at - n] ?? '^';
    const r = (n: number) => words[at + n] ?? '$';
    const prep = prepositionBefore(left);
    const head = headBefore(left);
    const rightManner = mannerAfter(nextGap);
    const beside = inSame ? (besideIn(gapText) ?? (gapWords.length <= 3 ? 'near' : 'far')) : 'none';
    const largest = cities[0]?.population ?? 0;
    const own = regionNamed(name);
    const size =
      cities.length === 0
        ? 'unknown'
        : largest < 5000
          ? 'small'
          : largest < 50_000
            ? 'town'
            : largest < 500_000
              ? 'city'
              : 'large';
    const kind = own ? (own.admin ? 'state' : 'country') : size;
    const role = led ? `${led.role}${led.sure ? '!' : ''}` : 'unled';
    const person = people.has(name) ? 'person' : 'other';
    const denied = deniedIn(text).some((part) => start >= part.start && start < part.end);
    const quoted = isQuoted(sentence, start);
    const tense = tenseBefore(left);
    const first = left.length === 0 ? 'first' : left.length < 3 ? 'early' : 'within';
    const f: string[] = ['bias'];
    const add = (name: string, value: string | number | boolean) => f.push(`${name}=${value}`);
    add('l1', l(1));
    add('l2', l(2));
    add('l21', `${l(2)} ${l(1)}`);
    add('r1', r(1));
    add('r2', r(2));
    add('l1r1', `${l(1)} ${r(1)}`);
    add('prep', prep);
    add('head', head.word);
    add('manner', head.manner);
    add('mannerd', `${head.manner} ${head.near}`);
    add('prepmanner', `${prep} ${head.manner}`);
    add('prephead', `${prep} ${head.word}`);
    add('rmanner', rightManner);
    add('role', role);
    add('roleprep', `${role} ${prep}`);
    add('kind', kind);
    add('kindprep', `${kind} ${prep}`);
    add('region', region !== undefined);
    add('person', person);
    add('denied', denied);
    add('quoted', quoted);
    add('tense', tense);
    add('tenseprep', `${tense} ${prep}`);
    add('pos', first);
    add('beside', beside);
    const gap = inSame && gapWords.length <= 4 ? gapWords.join(' ') : undefined;
    if (gap !== undefined) add('gap', gap);
    if (nextSame && nextGap.length <= 3) add('next', nextGap.join(' '));
    if (nextSame && after.led) add('nextrole', after.led.role);
    add('count', Math.min(3, counts.get(keys[number]!)!));
    const item = sentence.isItem ? `${first}${sentence.inBlock > 0}` : 'no';
    add('item', item);
    add('suffix', suffix.exec(name)?.[0] ?? 'none');
    for (const word of new Set(gapWords.slice(-8))) if (connectives.has(word)) add('conn', word);
    add('listed', candidate.listed ?? 'no');
    add('dateline', name.toLowerCase() === town);
    add('kindpos', `${kind} ${first}`);
    add('kindrole', `${kind} ${role}`);
    return {
      candidate,
      key: keys[number]!,
      cities,
      beside,
      prep,
      head: head.manner,
      role,
      kind,
      gap,
      item,
      features: f,
    };
  });
  return around(settled(seen));
}

/** The same, of each name's cities only the one that is likeliest beside those around it. */
function settled(seen: readonly Seen[]): Seen[] {
  let places = seen.map(({ cities }) => cities[0]);
  for (let round = 0; round < 2; round++) {
    places = seen.map(({ cities, key }, number) => {
      if (cities.length < 2) return cities[0];
      const others = seen
        .map((each, at) => ({ each, place: places[at], far: Math.abs(at - number) }))
        .filter(({ each, place, far }) => place && far < 8 && each.key !== key);
      const worth = (city: City) =>
        Math.log10(Math.max(500, city.population)) -
        (2 *
          others.reduce(
            (sum, { place }) => sum + Math.log10(1 + kilometres(city, place!) / 100),
            0,
          )) /
          Math.max(1, others.length);
      return cities.reduce((one, other) => (worth(other) > worth(one) ? other : one));
    });
  }
  return seen.map((each, number) => {
    const place = places[number];
    const near = Math.min(
      ...seen.map((other, at) =>
        other.key !== each.key && place && places[at] ? kilometres(place, places[at]) : Infinity,
      ),
    );
    const alone = !place
      ? 'unknown'
      : near < 80
        ? '80'
        : near < 300
          ? '300'
          : near < 1200
            ? '1200'
            : 'far';
    return { ...each, place, features: [...each.features, `alone=${alone}`] };
  });
}

/** Kilometres between two places, near enough to compare. */
export function kilometres(one: City, other: City): number {
  const y = one.latitude - other.latitude;
  const x = (one.longitude - other.longitude) * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(x, y) * 111;
}

/** The same with what stands around each: the next two candidates, other mentions, and how many are led to. */
function around(seen: readonly Seen[]): Seen[] {
  const known = (each: Seen | undefined) => each !== undefined && each.kind !== 'unknown';
  const byKey = Map.groupBy(seen, ({ key }) => key);
  const sure = seen.filter((each) => known(each) && each.role.endsWith('!')).length;
  const soft = seen.filter((each) => known(each) && /^(?:start|step|weak)/.test(each.role)).length;
  return seen.map((each, number) => {
    const f = [...each.features];
    const add = (name: string, value: string | number | boolean) => f.push(`${name}=${value}`);
    const { sentence } = each.candidate;
    for (const step of [1, 2]) {
      const next = seen[number + step];
      const distance = next ? next.candidate.sentence.index - sentence.index : 9;
      if (!next || distance > 2) {
        add(`n${step}`, 'none');
        continue;
      }
      const near = distance === 0 ? 'same' : 'next';
      add(`n${step}role`, `${near} ${next.role}`);
      add(`n${step}prep`, `${near} ${next.prep}`);
      add(`n${step}kind`, `${near} ${next.kind}`);
      if (step === 1) {
        add('pairprep', `${near} ${each.prep} ${next.prep}`);
        add('pairrole', `${near} ${each.role} ${next.role}`);
        add('pairkind', `${near} ${each.kind} ${next.kind}`);
      }
    }
    const back = seen[number - 1];
    if (back && back.candidate.sentence === sentence) {
      add('p1role', back.role);
      add('p1prep', `${back.prep} ${each.prep}`);
    }
    const others = byKey.get(each.key)!.filter((one) => one !== each);
    const best =
      others.map(({ role }) => role).sort((one, two) => rank(two) - rank(one))[0] ?? 'only';
    add('other', best);
    add('otherrole', `${best} ${each.role}`);
    add('earlier', byKey.get(each.key)![0] !== each);
    add('sures', Math.min(5, sure));
    add('softs', Math.min(8, soft));
    add('suresrole', `${Math.min(4, sure)} ${each.role}`);
    const ahead = seen
      .slice(number + 1, number + 30)
      .filter(
        (one) =>
          known(one) &&
          /^(?:start|step)/.test(one.role) &&
          one.candidate.sentence.index - sentence.index < 4,
      ).length;
    add('ahead', Math.min(4, ahead));
    add('aheadrole', `${Math.min(4, ahead)} ${each.role}`);
    return { ...each, features: f };
  });
}

const ranks = ['unled', 'none', 'bare', 'weak', 'step', 'start', 'step!', 'start!'];
function rank(role: string): number {
  return ranks.indexOf(role);
}

/** One key for each place: a name that an earlier one begins with means the same. */
function keysOf(candidates: readonly Candidate[]): string[] {
  const seen: string[] = [];
  return candidates.map(({ name }) => {
    const lower = name.toLowerCase();
    const longer = seen.find((each) => each === lower || each.startsWith(`${lower} `)) ?? lower;
    seen.push(longer);
    return longer;
  });
}

/** The names that are people's: a first name before another word, and the last word of such a name by itself. */
function peopleAmong(candidates: readonly Candidate[]): Set<string> {
  const people = new Set<string>();
  for (const { name, sentence, at } of candidates) {
    const parts = name.split(' ');
    const next = sentence.words.slice(at + 1, at + 4);
    const isAged = next[0] === ',' && next[1] === '#' && next[2] === ',';
    if (parts.length > 1 && (nameGender(parts[0]!) !== undefined || isAged)) {
      people.add(name);
      people.add(parts.at(-1)!);
      people.add(parts[0]!);
    }
  }
  return people;
}

const prepositions = new Set(
  'from since to into onto toward towards for via through past over across along around round beyond down up by in at near off outside inside above below opposite of on between leaving before after until with and or than as like about against beside under behind'.split(
    ' ',
  ),
);

const determiners =
  /^(?:the|a|an|its|their|his|her|nearby|downtown|central|old|port|town|city|village|island|far|north|south|east|west|northern|southern|eastern|western|lake|of|just|greater)$/;

function prepositionBefore(left: readonly string[]): string {
  const phrase = left
    .slice(-5)
    .join(' ')
    .replace(/(?: the)?$/, '');
  if (/ by way of$|^by way of$/.test(phrase)) return 'via';
  if (/as far as$/.test(phrase)) return 'as far as';
  if (/\b(?:way|route) (to|from)$/.test(phrase)) return `way ${/\w+$/.exec(phrase)![0]}`;
  if (/\bout of$/.test(phrase)) return 'from';
  let at = left.length - 1;
  let seen = '';
  for (let n = 0; n < 5 && at >= 0; n++, at--) {
    const word = left[at]!;
    if (word === 'of') {
      seen = 'of ';
      continue;
    }
    if (prepositions.has(word))
      return n === 0 || determiners.test(left[at + 1]!) ? `${seen}${word}` : `~${word}`;
    if (!/^\p{L}/u.test(word) || word === 'N' || mannerOf(word) !== undefined) break;
  }
  return left.length === 0 ? '^' : `${seen}none`;
}

type Head = { readonly word: string; readonly manner: string; readonly near: string };

function headBefore(left: readonly string[]): Head {
  let crossed = 0;
  for (let at = left.length - 1, n = 0; at >= 0 && n < 16; at--, n++) {
    const word = left[at]!;
    if (/^[;:—]$/.test(word)) break;
    if (word === 'N') crossed++;
    const manner = mannerOf(word);
    if (manner !== undefined && !prepositions.has(word))
      return {
        word,
        manner,
        near: `${n < 2 ? 0 : n < 4 ? 1 : n < 8 ? 2 : 3}${Math.min(2, crossed)}`,
      };
  }
  return { word: 'none', manner: 'none', near: '' };
}

function mannerAfter(words: readonly string[]): string {
  for (const word of words.slice(0, 5)) {
    if (/^[.;]$/.test(word)) return 'none';
    const manner = mannerOf(word);
    if (manner !== undefined && !prepositions.has(word)) return manner;
  }
  return 'none';
}

function tenseBefore(left: readonly string[]): string {
  for (let at = left.length - 1, n = 0; at >= 0 && n < 12; at--, n++) {
    const word = left[at]!;
    if (/^(?:had|having|'d|they'd|he'd|she'd|i'd|we'd)$/.test(word)) return 'had';
    if (/^(?:has|have|they've|we've|he's|she's)$/.test(word)) return 'has';
    if (/^(?:will|would|shall|to)$/.test(word) && word !== 'to') return word;
    if (/^(?:is|are|was|were)$/.test(word)) return word === 'is' || word === 'are' ? 'is' : 'was';
    if (/ed$|^(?:went|left|came|took|drove|flew|rode|got|ran|began)$/.test(word)) return 'past';
  }
  return 'none';
}

function isQuoted({ text, quoted }: Candidate['sentence'], start: number): boolean {
  let open = quoted;
  for (const [mark] of text.slice(0, start).matchAll(/["“”]/g))
    open = mark === '“' || (mark === '"' && !open);
  return open;
}

const suffix =
  /\b(?:Canal|Pass|Peninsula|River|Sea|Gulf|Strait|Mountains|County|Coast|Station|Airport|Island|Islands|Lake|Valley|Park|Delta|Hall|College|Bridge|Cent(?:er|re)|Church|Summit|Head|Bay|Point|Port|Crossing|Springs|Falls|City|Institution|High|Home|Square|Parkway|Park|House|Inn|Hotel|Plaza|Terminal|Pacific|Atlantic|Caribbean|Mediterranean|Arts|Company|Group|Treks|Lines|Express|Trust|Forest|Lodge|Farm|Palace|Castle|Market|Mill|Field|Camp|Mountain|Desert|Territory)$/;

const connectives = new Set(
  'then next before after finally later once again also and but while via through where from there there back until on when already since earlier first last another'.split(
    ' ',
  ),
);
