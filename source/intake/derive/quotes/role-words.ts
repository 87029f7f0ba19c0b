import { words } from './word-list.ts';

/** What organisations are called where their name isn't given. */
export const bodyNouns = words(`
  department company agency ministry bank university district police church union group team club hospital
  museum office organization organisation airline council board commission court government panel committee
  association foundation administration firm society institute charity party force service authority bureau
  school college paper newspaper network corporation campaign utility railroad carrier manufacturer chain
  retailer developer coalition league federation city county state sheriff's watchdog nonprofit
`);

/** Unnamed people that a definite article introduces anew. */
export const strangers = words(`
  man woman boy girl caller source official person people men women couple crowd sign witness bystander
  passer-by neighbor neighbour driver passenger customer visitor reporter reporters letter statement email
  note message post banner poster sticker card book report website user commenter anonymous audience
  spokesman spokeswoman spokesperson officer deputy suspect defendant plaintiff juror worker employee student
  teacher owner manager lawyer attorney judge doctor nurse parent foreman guard victim survivor researcher
  mother father son daughter wife husband brother sister widow commenter
  analyst expert trader investor voter soldier prosecutor investigator
`);

const roleNouns = words(`
  director president chief mayor sheriff senator representative governor sergeant lieutenant captain major
  colonel general corporal deputy detective judge justice attorney lawyer secretary minister chancellor
  chairman chairwoman chair chairperson ceo cfo coo cto executive coach principal pastor bishop priest rabbi
  imam king queen member spokesman spokeswoman spokesperson head founder co-founder cofounder resident student
  agent analyst economist scientist biologist chemist physicist activist artist pianist journalist columnist
  novelist therapist psychologist veteran nurse cook chef guard fellow expert advocate partner associate
  clerk candidate critic mechanic athlete star native mother father parent wife husband son daughter sister
  brother neighbor neighbour friend uncle aunt cousin grandmother grandfather widow widower victim
  survivor witness volunteer medic paramedic trooper constable marshal ambassador envoy councilman
  councilwoman councilmember alderman congressman congresswoman assemblyman assemblywoman superintendent
  intern counsel dean provost vet veterinarian dentist pilot goalkeeper midfielder striker quarterback
  forward specialist consultant correspondent host chairperson custodian assistant aide delegate democrat
  republican independent accountant architect apprentice shipwright boss guide police physician surgeon
  actress waitress heiress substitute foreman freshman sophomore junior senior pensioner professor author
  singer bassist guitarist drummer curator archivist cadet recruit bride groom mother-of-two owner prosecutor
  counselor teacher farmer patient tenant landlord merchant sergeant-at-arms treasurer superintendent
  registrar grandson granddaughter nephew niece stepfather stepmother stepson stepdaughter boyfriend girlfriend fiancé
  fiancée fiance fiancee ex-husband ex-wife husband-to-be chaplain vicar deacon nun monk matron midwife nanny barista chef
  stylist mom dad mum grandma grandpa teen youth kid classmate teammate roommate housemate colleague counterpart ally
  rival opponent incumbent nominee appointee retiree trustee employee refugee legislator cleric scholar
  operative official diplomat monarch mogul tycoon entrepreneur celebrity hero heroine rapper athlete sprint jockey
  umpire goalie attendant accountant defendant plaintiff immigrant migrant descendant applicant informant
  participant occupant claimant lawmaker selectman selectwoman selectboard mate scout cop undersecretary
  guitarist medic lifeguard bodyguard concierge usher undertaker auctioneer cllr councillor councilor monsignor
  bench monarch champion ace hopeful reeve gp magistrate publican landlady rector curate archdeacon midwife harbourmaster grazier postie canon
  schäfer landwirt landwirtin ärztin arzt sprecher sprecherin bürgermeister lehrling ministerin kanzler
`);

/** Whether a word says what somebody is or does. */
export function isRoleNoun(word: string): boolean {
  const noun = word.toLowerCase().replace(/(?:-in-law)?(?:[’']s)?$/, '');
  if (/^(?:mother|father|parent|grand(?:mother|father))-of-/.test(noun)) return true;
  if (roleNouns.has(noun) || roleNouns.has(noun.replace(/^.*-/, ''))) return true;
  return (
    noun.length > 4 && /(?:er|or|ist|ian|man|woman|person|eer)$/.test(noun) && !notRoles.has(noun)
  );
}

const notRoles = words(`
  other another after under over never ever whether rather together either neither however former water
  paper power number letter member's matter winter summer dinner order corner center river weather later
  earlier longer older younger higher lower larger smaller better bigger greater further major minor prior
  error terror harbor labor favor honor floor door motor human woman's indoor outdoor superior chapter
  quarter shelter border computer offer answer november december october september christian cancer silver
  copper cover tower latter utter proper upper inner outer eager bitter clever sober tender tomorrow easier
  harder stronger weaker faster slower cheaper closer wider deeper newer italian russian canadian egyptian
  australian brazilian ukrainian iranian persian
`);

/** Whether a word says no more of somebody than that there is one. */
export function isAnybody(word: string): boolean {
  return /^(?:man|woman|boy|girl|person|teenager)$/i.test(word);
}

/** Whether a word says who can speak, a person or an organisation. */
export function isActor(word: string): boolean {
  return isRoleNoun(word) || isAnybody(word) || bodyNouns.has(word);
}

/** Whether a word says so of one or of several, or that somebody is there who isn’t told apart. */
export function isSomebody(word: string): boolean {
  const noun = word.toLowerCase().replace(/(?<=.{3})s$/, '');
  return isActor(noun) || strangers.has(noun) || strangers.has(word);
}
