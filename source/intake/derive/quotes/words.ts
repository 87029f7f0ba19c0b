/** The words of a list that is written as one text. */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Verbs that a speaker and what is spoken go with, in the forms that news uses. */
export const speechVerbs = words(`
  said says say saying told tells telling added adds adding asked asks asking wrote writes writing
  tweeted tweets posted explained explains explaining continued continues noted notes noting replied replies
  recalled recalls recalling argued argues arguing warned warns warning stated states stating announced
  announces announcing insisted insists insisting admitted admits admitting acknowledged acknowledges
  concluded concludes declared declares declaring testified testifies testifying shouted shouts shouting
  yelled yells yelling screamed screaming whispered whispers joked jokes joking quipped quips exclaimed
  exclaims observed observes remarked remarks responded responds responding answered answers commented
  comments claimed claims claiming maintained maintains predicted predicts promised promises promising vowed
  vows urged urges urging complained complains complaining conceded concedes confirmed confirms cautioned
  cautions countered counters denied denies emphasized emphasizes emphasised stressed stresses suggested
  suggests agreed agrees lamented laments pleaded pleads reported reports believes believed thought thinks
  remembered remembers read reads reading began demanded demands wondered wonders mused muses boasted boasts
  bragged muttered mutters called calls calling described describes describing labeled labelled labels
  characterized characterised dismissed dismisses dismissing denounced denounces condemned condemns hailed
  blasted criticized criticised criticizes praised accused accuses blamed alleged alleges allege assured
  assures reassured reiterated reiterates repeated repeats signed shared shares cried cries sighed sighs
  laughed laughs smiled marveled marvels offered chimed interjected instructed advised advises apologized
  apologised ruled begged begs taunted texted emailed e-mailed recounted recounts protested summed put
  puts goes quoted cited pointed reflected reflects volunteered chuckled proclaimed proclaims pledged pledges
  say describe insist acknowledge concede declare offer tell ask write explain argue warn believe think agree
  chanted chants chanting recited recites intoned remarked
  sagte sagt erklärte erklärt meinte nannte schrieb
  dit déclare déclaré explique expliqué affirme affirmé dénonce dénoncé
`);

/** Verbs that need what is spoken beside them: without it they report nothing. */
export const thinVerbs = words(`
  put puts goes read reads reading called calls calling began signed shared shares laughed laughs smiled
  offered offer cried cries pointed cited quoted posted think thinks thought believe believed believes reports
  reported claims notes states comments demands remarks answers responds accused blamed praised ruled
  dismissed hailed blasted condemned sighed summed tell ask write explain argue warn agree
`);

/** Verbs after which a fragment is what somebody called a thing. */
export const callingVerbs = words(`
  called calls calling describe described describes describing labeled labelled labels characterized
  characterised dismissed dismisses dismissing denounced denounces condemned condemns hailed blasted
  criticized criticised criticizes praised accused accuses blamed nannte dénoncé
`);

/** Between a subject and its verb. */
export const adverbs = words(`
  also then later once has had have recently repeatedly often always never still again simply just only
  further previously eventually finally even ever now himself herself themselves itself all both first
  already soon earlier afterward afterwards yesterday today meanwhile thus instead rather would will did does do could can may might must should
`);

/** Capitalised at a sentence's start without being names. */
export const functionWords = words(`
  a an the in on at for but and or nor if when while after before as with without from to by of he she it they
  we i you who whom whose which what where why how his her their our my your its this that these those there
  then now here so because since until unless although though during under over among between against
  about into onto upon across along around behind beside beyond near off out through toward towards up down
  some many most few several all both each every either neither other others another any one two three four
  five six seven eight nine ten dozens hundreds thousands last next only earlier later once per like unlike
  despite instead perhaps maybe however meanwhile still yet also even just not no yes more less much such
  than too very him them me us himself herself themselves is was are were be been being has had have do does
  did will would could should can may might must asked told said added according today yesterday tomorrow
  tonight monday tuesday wednesday thursday friday saturday sunday january february march july september
  october november december jan feb aug sept oct nov dec monday’s moreover nevertheless nonetheless indeed
  besides overall let let's don't never always often sometimes please thanks thank okay ok well oh
  following including regarding given nearly almost about whether everyone everybody nobody someone
  somebody anyone nothing something everything people sitting standing speaking asking looking talking
  using being having making taking going coming getting speaking writing born back again ago
  le la les un une des et der die das und ein eine
`);

/** Words before a name that stand for what the person is: "Police Chief", "Sgt.", "Rep." */
export const titles = words(`
  mayor chief sheriff president vice sen. senator rep. representative gov. governor sgt. sergeant lt.
  lieutenant capt. captain maj. major col. colonel gen. general cpl. corporal pvt. private officer deputy
  detective det. inspector superintendent supt. commissioner councilman councilwoman councilmember
  councillor councilor alderman alderwoman judge justice attorney prosecutor secretary minister chancellor
  director chairman chairwoman chair chairperson ceo cfo coo cto executive manager coach principal professor
  prof. dr. doctor rev. reverend father pastor bishop archbishop cardinal pope rabbi imam sister brother king
  queen prince princess lord lady sir dame baroness baron mr. mrs. ms. miss mr mrs ms dr speaker leader
  ambassador envoy congressman congresswoman assemblyman assemblywoman treasurer clerk trustee trooper
  firefighter constable marshal administrator coordinator editor agent special assistant associate acting
  interim former deputy prime foreign defense finance health police fire county city state district
  superintendent warden lt cmdr. commander adm. admiral brig. master staff chairperson provost dean
  president-elect mayor-elect governor-elect sheriff-elect rep.-elect sen.-elect senator-elect comptroller
  auditor assessor coroner solicitor ombudsman spokesperson spokesman spokeswoman paramedic nurse midfielder
  forward goalkeeper quarterback pitcher referee hon. u.s. assembly town village council school board
  mp msp mep local ranger controller delegate del. chef engineer ombudswoman premier taoiseach sheikh emir justice
  bauleiterin ortsvorsteher bürgermeister bürgermeisterin präsident präsidentin herr frau monsieur madame
  m. mme resident sub-lieutenant senior junior lead host curator bassist singer guitarist drummer owner
  co-owner farmer teacher student author historian economist
`);

/** Titles that say how one is addressed, not what one is. */
export const honorifics = words(
  'mr. mrs. ms. miss mr mrs ms dr. dr sir lady dame lord herr frau monsieur madame m. mme',
);

/** What organisations and places have in their names, and people hardly ever. */
export const bodyWords = words(`
  department police university college council commission association inc. inc corp. corp co. company group
  project center centre office committee agency party union institute ministry court house senate board
  county city school schools hospital church bank foundation bureau service services team league club times
  post news authority trust society federation coalition alliance network partners systems technologies
  airlines motors industries road street avenue lake river island islands park bridge hall square beach
  valley mountain hills creek bay harbor harbour airport station district state states states' program
  museum library theater theatre theatre's holdings energy research group's capital securities brothers'
  international national american european federal regional public health fund corporation division unit
  administration congress parliament cup bowl act law bill highway interstate boulevard lane drive north
  south east west northern southern eastern western central united new metropolitan academy press journal
  tribune herald gazette observatory laboratory labs clinic investigations security rescue fire grange
  collection gallery orchestra ltd ltd. llc plc ag gmbh fc university's restaurant cafe hotel inn
  farms farm dairy brewery labor labour republican republicans democrat democrats democratic conservatives
  festival championship championships games conference series pictures studios records entertainment
  semiconductor pharmaceuticals therapeutics plant port territory province region kingdom republic islands
  wharf pier dock docks terminal mall tower towers plaza estate estates cathedral chapel mosque
  synagogue temple parish diocese ward borough township volunteers action initiative watch campaign
  electric gas oil telecom freight haulage logistics rail railway railroad foods brands products stores
  markets mutual insurance financial credit savings software digital media broadcasting radio television
  steel mining metals chemical automotive aerospace shipping lines express transport transit power water
  properties realty consulting advisors ventures equity investments management solutions electronics
  brotherhood local teamsters auditorium forum summit inquiry task
  guard patrol army navy tenants rights workers teachers nurses farmers growers anglers owners residents
`);

/** Joined in an organisation's name: Department of Health and Environment. */
export const connectors = words('of for the and & on in at');

/** Inside a person's name, between capitalised words. */
export const particles = words(
  "van von de la le der den del della di da du dos das el al bin ibn ter ten zu y of-the-house d' st. saint abu ben",
);

/** What organisations are called where their name isn't given. */
export const bodyNouns = words(`
  department company agency ministry bank university district police church union group team club hospital
  museum office organization organisation airline council board commission court government panel committee
  association foundation administration firm society institute charity party force service authority bureau
  school college paper newspaper network corporation campaign utility railroad carrier manufacturer chain
  retailer developer coalition league federation city county state sheriff's watchdog nonprofit
`);

/** Nouns for a message, which speaks for who is named beside it. */
export const messages = words(`
  statement letter email e-mail post tweet report note message memo release filing lawsuit complaint memoir
  book notice order ruling opinion text caption announcement website testimony affidavit petition diary
`);

/** Nouns for what somebody says or thinks: his, who is named beside it. */
export const sayings = words(`
  words view opinion verdict answer reply reaction response explanation advice message comment conclusion
  summary theory complaint motto estimation telling phrase assessment retort warning plea point take judgment
  description
`);

/** Whether a word says what is written or posted, under any of its names. */
export function isMessage(word: string): boolean {
  return (
    messages.has(word) ||
    /^(?:document|declaration|memorandum|dissent|decision|review|essay|manifesto|brief|study|survey|blog|column|editorial|response|reply|paper)$/.test(
      word,
    )
  );
}

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
`);

/** Whether a word says what somebody is or does. */
export function isRoleNoun(word: string): boolean {
  const noun = word.toLowerCase().replace(/[’']s$/, '');
  if (roleNouns.has(noun)) return true;
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

/** Names of U.S. states and of countries that follow a town's name and a comma. */
export const regions = words(`
  ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo.
  mont. neb. nev. okla. ore. pa. tenn. tex. vt. va. wash. wis. wyo. n.c. n.d. n.h. n.j. n.m. n.y. r.i. s.c. s.d.
  w.va. d.c. u.s. u.k. alabama alaska arizona arkansas california colorado connecticut delaware florida georgia
  hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
  mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
  vermont virginia washington wisconsin wyoming france germany england scotland wales ireland spain italy
  canada mexico japan china india australia brazil russia ukraine poland greece turkey egypt israel iran
  iraq nigeria kenya sweden norway denmark finland netherlands belgium austria switzerland portugal africa
  europe asia america london paris berlin chicago york angeles francisco
`);
