import { nameGender } from './first-names.ts';
import { bodyWords } from './name-words.ts';
import { isRoleNoun } from './role-words.ts';

/** Whether a run of words is a full name after a word that organisations have in their names. */
export function isPosition([word = '', first = '', ...rest]: readonly string[]): boolean {
  if (!bodyWords.has(word) || rest.length === 0 || rest.length > 2) return false;
  return (
    nameGender(word) === undefined &&
    nameGender(first) !== undefined &&
    !rest.some((last) => bodyWords.has(last))
  );
}

/** Whether a capitalised word before a full name is what somebody does, and no first name. */
export function isCalling(word: string, next: string): boolean {
  // Héctor is Hector.
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  if ([word, plain].some((each) => nameGender(each) !== undefined || givenNames.has(each)))
    return false;
  // Bulgarian Kiril Stoyanov, Leg-spinner Anjali Deshmukh, Eighty-year-old Ann Bell
  if (/.{3}(?:ian|ish|ese)$/.test(word) || /-(?:olds?|born|based|raised)$/.test(word)) return true;
  if (/-./.test(word) && isRoleNoun(word.slice(word.lastIndexOf('-') + 1))) return true;
  // Lehrerin Karin Weber
  if ((nameGender(next) ?? givenNames.has(next)) && /(?:r|t|l)in$/.test(word)) return true;
  return isRoleNoun(word);
}

/** What somebody is to another, before a first name. */
export const kin = new Set(
  (
    'grandson granddaughter grandfather grandmother grandma grandpa granny nephew niece son daughter husband wife ' +
    'widow widower uncle aunt auntie cousin stepson stepdaughter stepfather stepmother neighbor neighbour don doña ' +
    'señor señora sor fray tía tío padre onkel tante tonton mama papa nana brother sister classmate teammate'
  ).split(' '),
);

/** First names that end as words for what men do. */
const givenNames = new Set(
  (
    'connor salvador nestor viktor taylor parrish hamish dorian hadrian kilian cillian reese therese maurish lester chester foster carter hunter spencer parker cooper harper heather ginger christian adrian ' +
    'sebastian florian fabian vivian gillian corentin augustin constantin merlin kathrin katrin carolin ' +
    'evelin thurman herman norman sherman roman truman freeman coleman lyman hyman osman usman bowman sloman ' +
    'archer baker bailor chandler collier cutter decker dexter fisher fletcher gardner granger gunner gunter günter günther dieter ' +
    'holger volker werner rainer reiner heiner lothar jasper josher juniper kepler kipper lander leander ' +
    'lysander mercer miller piper porter potter ranger ryder sawyer skyler schuyler sumner tanner tyler turner ' +
    'tucker walker weaver webster wheeler xander zander alexander evander ander javier olivier xavier gautier ' +
    'didier rainier wouter pieter cesar césar igor fyodor tudor bogdan tor thor gregor elinor eleanor leonor ' +
    'honor pastor baltasar melchior brian ryan killian julian lillian marian damian ian crispian aurelian ' +
    'maximilian cyprian emilian valerian vivian vespasian tristian bastian cristian kristian jillian lilian ' +
    'meister brewer bridger booker blazer denver easter ester esther ever gayer hester homer issachar jupiter ' +
    'luther major minor naismer oliver pepper peter roger rutger sander sigourney summer tuesday walter wilder ' +
    'winter christer krister østen hester ester ivor trevor victor hector doctor prosper gaspar'
  ).split(' '),
);

/** “Unheralded” of “Unheralded Naomi Bell”: what a sentence begins with that says more of somebody, and no name. */
export function isDescriptive(word: string, next: string): boolean {
  return descriptive.test(word) && nameGender(word) === undefined && nameGender(next) !== undefined;
}

const descriptive =
  /.{2}(?:ed|ing|ee|ist|ian|ese|ish|less)$|^(?:rookie|wildcard|veteran|debutant|newcomer|favou?rite|teenager|compatriot|outsider|unknown|american|african)$/;
