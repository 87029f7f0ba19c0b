/**
 * What a word says of a way: that something goes or is carried; that it reaches or leaves a place, which follows
 * without a preposition; that it starts or halts in one; that it is a way itself or what goes it; or that where it is
 * said there is none: somebody lives, speaks or passes a place by.
 */
export type Manner = 'go' | 'reach' | 'leave' | 'start' | 'halt' | 'way' | 'still' | 'say';

/** The manner of a word in any of its forms; undefined where it says nothing of a way. */
export function mannerOf(word: string): Manner | undefined {
  const lower = word.toLowerCase();
  const known = manners.get(lower);
  if (known !== undefined) return known;
  if (!/[sdg]$/.test(lower)) return undefined;
  for (const stem of stemsOf(lower)) {
    const manner = manners.get(stem);
    // A truck is a way's noun, and what is trucked goes.
    if (manner !== undefined) return manner === 'way' && !/s$/.test(lower) ? 'go' : manner;
  }
  return undefined;
}

/** What a regular form may be of: a word with -s, -ed or -ing taken off. */
function* stemsOf(word: string): Generator<string> {
  const [, stem, ending] = /^(.{2,}?)(s|es|ed|d|ing)$/.exec(word) ?? [];
  if (stem === undefined) return;
  yield stem;
  if (ending !== 's' && ending !== 'd') yield `${stem}e`;
  if (/i$/.test(stem)) yield `${stem.slice(0, -1)}y`;
  if (/ie$/.test(stem)) yield `${stem.slice(0, -2)}y`;
  if (/([bdglmnprt])\1$/.test(stem)) yield stem.slice(0, -1);
  if (ending === 's' && /e$/.test(stem)) yield stem.slice(0, -1);
}

const words: Readonly<Record<Manner, string>> = {
  go:
    'go went gone come came travel move walk march hike trek ride rode ridden run ran drive drove driven fly flew flown sail cruise ' +
    'steam row paddle pedal cycle bike jog ski skate swim swam swum climb descend wander drift roam wind wound snake flow roll head ' +
    'proceed continue press push turn veer swing swung curve cut cutting sweep swept race rush hurry hop jump return migrate journey loop ' +
    'stretch extend lead led trundle chug crawl limp slip sneak escape retreat advance hitch hitchhike backpack stroll stride strode ' +
    'ramble plod tramp trudge slog zigzag meander tumble pour spill stream spread creep crept edge barrel plow plough thunder rumble ' +
    'motor taxi glide soar kayak canoe raft trot gallop scramble double follow take took taken bring brought carry ship truck ' +
    'haul ferry transport deliver send sent smuggle tow herd guide escort bus pipe pump evacuate deport airlift dispatch forward divert ' +
    'shuttle cart wheel hand transfer chase pursue track trail bound transit track relay tunnel wheel back venture roar pack tear tore bend bent ' +
    'switchback traipse troop hurtle speed sped bounce push ply commute detour backtrack begin-over resume lug fetch funnel traffic rail',
  reach:
    'reach cross pass visit enter hit skirt touch strike struck tour play approach batter lash clip traverse link connect circle round rounding ' +
    'graze drench swamp near brush serve include join gain summit cover regain seize capture retake occupy threaten',
  leave: 'leave left depart cast flee fled exit vacate',
  start:
    'start begin began begun form formed open launch kick originate rise rose hatch form embark assemble gather load board set muster emerge sprang source departure miss missing vanish disappear',
  halt:
    'stop quit call halt pause rest overnight sleep slept camp bivouac spend spent stay wait dock moor anchor berth land arrive end finish conclude culminate ' +
    'wrap terminate unload offload refuel resupply restock change switch perform appear show pull put pick drop store landfall crash surface ' +
    'dissipate weaken fade peter blow blew blown get got step spot sight pitch check lodge stand-over stopover layover stash hide hid hidden cache ' +
    'meet met disembark alight empty repack swap drain discharge shelter spawn nest winter tie tied stow find found catch caught net sight discover expect expected due await',
  way:
    'route road flight trip way path voyage train line walk tour pipeline stage leg run service convoy caravan delivery shipment course crossing ' +
    'passage pilgrimage expedition migration railway highway circuit itinerary relay marathon rally motorcade procession parade crusade hurricane storm cyclone typhoon tornado ' +
    'ferry plane jet bus boat steamer freighter tanker barge ship truck van car trail transfer transit cargo rounds pilgrim swing procession drive leg lap corridor cortege conveyor cable river creek stream canal',
  say: 'say said tell told ask speak spoke write wrote announce testify argue describe complain report estimate add explain recall',
  still:
    'live reside base born founded established teach taught study own headquarter hold held stand lie lay locate situate ' +
    ' grow grew grown operate raise hail win won beat lose lost defeat host trade sign employ ' +
    'compare know hire belong listen matter note interview settle marry remain elect appoint charge sentence accuse convict jail ' +
    'respond apologize object appeal complain contribute donate talk thank owe give gave given compare prefer listen relate refer attribute vary range differ',
};

const manners = new Map<string, Manner>(
  Object.entries(words).flatMap(([manner, list]) =>
    list.split(/\s+/).map((word): [string, Manner] => [word, manner as Manner]),
  ),
);
