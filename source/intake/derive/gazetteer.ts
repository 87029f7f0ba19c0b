import { loadCities, type Cities, type City } from './cities.ts';
import { regionNamed, type Region } from './region.ts';

/** Finds the cities of a name, the English one or the local one, the largest first; and the middle of a region. */
export type Gazetteer = {
  readonly find: (name: string) => readonly City[];
  /** Whether a name is that of a town, a state or a country. */
  readonly isKnown: (name: string) => boolean;
  readonly middle: (region: Region) => City | undefined;
};

/** Opens the gazetteer. It is read but once. */
export function openGazetteer(): Promise<Gazetteer> {
  return (opened ??= open());
}

let opened: Promise<Gazetteer> | undefined;

async function open(): Promise<Gazetteer> {
  const cities = await loadCities();
  const { names, at } = cities;
  const rows = Map.groupBy(names.keys(), (row) => initial(names[row]!));
  const named = new Map<string, ReadonlyMap<string, number[]>>();
  // Names are folded when one of their initial is asked for: a story asks for few of them.
  const indexOf = (letter: string) => {
    const index =
      named.get(letter) ?? Map.groupBy(rows.get(letter) ?? [], (row) => fold(names[row]!));
    named.set(letter, index);
    return index;
  };
  const namesakes = (key: string) => (indexOf(key.charAt(0)).get(key) ?? []).map(at);
  const long = new Map<string, ReadonlyMap<string, string[]>>();
  // The names of several words, by their first.
  const longNames = (key: string) => {
    const letter = key.charAt(0);
    const own =
      long.get(letter) ??
      Map.groupBy(
        [...indexOf(letter).keys()].filter((name) => name.includes(' ')),
        firstWord,
      );
    long.set(letter, own);
    return own;
  };
  // Chamonix-Mont-Blanc is Chamonix.
  const longer = (key: string) =>
    key.length < shortest
      ? []
      : (longNames(key).get(firstWord(key)) ?? []).flatMap((name) =>
          name.startsWith(`${key} `)
            ? namesakes(name).filter(({ country }) => country !== 'US')
            : [],
        );
  const search = (name: string) => {
    const key = fold(name);
    const keys = [key, english.get(key) ?? '', `${key} city`, key.replace(/ city$/, '')];
    const own = keys.flatMap(namesakes);
    return [...new Set(own.length > 0 ? own : longer(key))].sort(
      (one, other) => other.population - one.population,
    );
  };
  const known = new Map<string, readonly City[]>();
  const find = (name: string) => {
    const found = known.get(name) ?? search(name);
    known.set(name, found);
    return found;
  };
  const middles = new Map<string, City | undefined>();
  const middle = (region: Region) => {
    const key = `${region.country} ${region.admin ?? ''}`;
    if (!middles.has(key)) middles.set(key, middleOf(cities, region));
    return middles.get(key);
  };
  const isKnown = (name: string) => find(name).length > 0 || regionNamed(name) !== undefined;
  return { find, middle, isKnown };
}

function firstWord(name: string): string {
  const end = name.indexOf(' ');
  return end === -1 ? name : name.slice(0, end);
}

/** A region as if it were a city, in the middle of its cities. */
function middleOf({ divisions, at }: Cities, { country, admin }: Region): City | undefined {
  const within = divisions
    .filter((each) => each.country === country && (admin === undefined || each.admin === admin))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => at(from + index)));
  if (within.length === 0) return undefined;
  const [x, y, z] = within
    .map(toVector)
    .reduce((sum, each) => sum.map((part, axis) => part + each[axis]!));
  const degrees = 180 / Math.PI;
  return {
    name: '',
    country,
    admin: admin ?? '',
    latitude: round(Math.atan2(z!, Math.hypot(x!, y!)) * degrees),
    longitude: round(Math.atan2(y!, x!) * degrees),
    population: within.reduce((sum, { population }) => sum + population, 0),
  };
}

function toVector({ latitude, longitude }: City): number[] {
  const [north, east] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

/** A name of fewer characters begins too many. */
const shortest = 5;

function initial(name: string): string {
  const code = name.charCodeAt(0) | 32;
  return code > 96 && code < 123 ? String.fromCharCode(code) : fold(name).charAt(0);
}

/** A name without case, accents and marks, and with its abbreviations spelled out. */
function fold(name: string): string {
  const plain = /^[\x20-\x7E]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .toLowerCase()
    .replace(/[łøßæœđ]/g, (letter) => letters[letter] ?? letter)
    .replace(/[’‘'ʻʼ.]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()
    .replace(/^(?:st|ste|ft|mt) /, (short) => `${spelled[short.trim()]} `)
    .replace(/^sault ste /, 'sault sainte ');
}

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
};
const spelled: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  ft: 'fort',
  mt: 'mount',
};

/** English names of cities that GeoNames has under another, and former ones that are still written. */
const english = new Map(
  (
    'sion=sitten,leon=leon de los aldama,sudbury=greater sudbury,goose bay=happy valley goose bay,las palmas=las palmas de gran canaria,darjeeling=darjiling,prayagraj=allahabad,garowe=garoowe,hofuf=al hufuf,al hofuf=al hufuf,mysuru=mysore,puducherry=pondicherry,new york=new york city,washington=washington dc,washington d c=washington dc,nuremberg=nurnberg,frankfurt=frankfurt am main,lucerne=luzern,geneva=geneve,' +
    'cologne=koln,cracow=krakow,kiev=kyiv,odesa=odessa,kharkov=kharkiv,leghorn=livorno,oporto=porto,seville=sevilla,saragossa=zaragoza,' +
    'marseilles=marseille,lyons=lyon,antwerp=antwerpen,ghent=gent,bruges=brugge,ostend=oostende,aarhus=arhus,gothenburg=goteborg,' +
    'salonica=thessaloniki,heraklion=irakleion,gaza city=gaza,basra=basrah,bombay=mumbai,calcutta=kolkata,bangalore=bengaluru,' +
    'madras=chennai,rangoon=yangon,saigon=ho chi minh city,cebu=cebu city,davao city=davao,peking=beijing,canton=guangzhou,' +
    'ulaanbaatar=ulan bator,ciudad juarez=juarez,cuzco=cusco,quebec city=quebec,tangiers=tangier,marrakech=marrakesh,fez=fes,' +
    'galway=gaillimh,zaporizhzhia=zaporizhia,hargeisa=hargeysa,acapulco=acapulco de juarez,dunkirk=dunkerque,newcastle=newcastle upon tyne,' +
    'hull=kingston upon hull,derry=londonderry,munich=munchen,florence=firenze,turin=torino,patras=patra,corfu=kerkyra,rhodes=rodos,padua=padova,mantua=mantova,syracuse=siracusa,brunswick=braunschweig,hanover=hannover,coblenz=koblenz'
  )
    .split(',')
    .map((pair) => pair.split('=') as [string, string]),
);
