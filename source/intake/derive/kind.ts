/** Whether labels name things of one kind, so that their counts part something though no total is told. */
export function areOfOneKind(labels: readonly string[]): boolean {
  const things = labels.map((label) => label.toLowerCase().split(/\s/).at(-1)!);
  return (
    !things.some((thing) => kin.test(thing)) &&
    kinds.some((kind) => things.every((thing) => kind.test(thing)))
  );
}

/** Those whom somebody leaves behind are no parts of anything. */
const kin =
  /^(?:sons?|daughters?|brothers?|sisters?|(?:great-)?(?:grand)(?:children|child|sons?|daughters?|parents?)|nieces?|nephews?|cousins?|parents?|wives)$/;

const kinds = [
  // Votes.
  /^(?:yeas?|yes|yeses|ayes?|nays?|no|noes|nos|abstentions?|absences|absentees?)$/,
  // People.
  /(?:ers|ors|ists|ians|eers|men|women|children|boys|girls|adults|babies|infants|aides|cooks|nurses|clerks|deputies|paramedics|mechanics|guards|students|pupils|police|soldiers|civilians|marines|crew|guests|monks|nuns|priests|coaches|judges|stewards|attendants|residents|patients|tenants|victims|wardens|democrats|republicans|independents)$/,
  // Animals.
  /^(?:dogs?|cats?|kittens?|puppies|puppy|horses?|ponies|pony|goats?|pigs?|hogs?|cattle|cows?|calves|bulls?|sheep|lambs?|chickens?|hens?|roosters?|ducks?|geese|turkeys?|rabbits?|birds?|parrots?|snakes?|turtles?|lizards?|bears?|wolves|deer|elk|moose|foxes|coyotes|eagles?|owls?|hawks?|swans?|gulls?|seals?|whales?|dolphins?|sharks?|fish|trout|salmon|donkeys?|llamas?|alpacas?|camels?|monkeys?|tigers?|lions?|elephants?|bullocks?|heifers?|steers?|ewes?|rams?|sows?|piglets?|mares?|stallions?|foals?|fillies|filly|colts?)$/,
  // Offences.
  /^(?:robber(?:ies|y)|burglar(?:ies|y)|assaults?|thefts?|murders?|homicides?|rapes?|arsons?|larcen(?:ies|y)|kidnappings?|stabbings?|shootings?|break-ins?|muggings?|trespass(?:es)?|carjackings?|frauds?|forger(?:ies|y)|overdoses?)$/,
  // Weapons, and what goes with them.
  /^(?:guns?|handguns?|rifles?|pistols?|revolvers?|shotguns?|machine-guns?|grenades?|launchers?|mortars?|mines?|knives|bombs?|rockets?|missiles?)$/,
  // What one travels in.
  /^(?:cars?|sedans?|trucks?|pickups?|vans?|bus(?:es)?|coaches|motorcycles?|motorbikes?|bicycles?|bikes?|scooters?|e-scooters?|trailers?|suvs?|taxis?|trams?|trains?|(?:[a-z]+)?boats?|ships?|ferr(?:ies|y)|barges?|tugs?|skiffs?|dingh(?:ies|y)|canoes?|kayaks?|yachts?|trawlers?|planes?|aircraft|helicopters?|tractors?|tanks?|jeeps?)$/,
  // What one lives and works in.
  /^(?:houses?|homes?|townhouses?|apartments?|flats?|bungalows?|cottages?|cabins?|barns?|sheds?|outbuildings?|garages?|shops?|stores?|businesses|churches|mosques?|schools?|buildings?|hotels?|duplexes)$/,
  // What is grown.
  /^(?:maples?|oaks?|elms?|ash(?:es)?|pines?|birch(?:es)?|lindens?|hackberries|spruces?|firs?|willows?|poplars?|cedars?|beech(?:es)?)$/,
];
