import { loadCities, type City } from './cities.ts';

/** Finds the cities of a name, the English one or the local one, the largest first. */
export type Gazetteer = (name: string) => readonly City[];

/** Opens the gazetteer. It is read but once. */
export function openGazetteer(): Promise<Gazetteer> {
  return (opened ??= open());
}

let opened: Promise<Gazetteer> | undefined;

async function open(): Promise<Gazetteer> {
  const cities = Map.groupBy(await loadCities(), ({ name }) => initial(name));
  const named = new Map<string, ReadonlyMap<string, City[]>>();
  // Names are folded when one of their initial is asked for: a story asks for few of them.
  const namesakes = (key: string) => {
    const letter = key.charAt(0);
    const index =
      named.get(letter) ?? Map.groupBy(cities.get(letter) ?? [], ({ name }) => fold(name));
    named.set(letter, index);
    return index.get(key) ?? [];
  };
  return (name) => {
    const key = fold(name);
    const keys = [key, english.get(key) ?? '', `${key} city`, key.replace(/ city$/, '')];
    return [...new Set(keys.flatMap(namesakes))].sort(
      (one, other) => other.population - one.population,
    );
  };
}

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
    .replace(/[’'ʻʼ.]/g, '')
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
    'new york=new york city,washington=washington dc,washington d c=washington dc,nuremberg=nurnberg,frankfurt=frankfurt am main,lucerne=luzern,geneva=geneve,' +
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
