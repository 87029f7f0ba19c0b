import { words } from './word-list.ts';

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
  outside inside elsewhere nearby upstairs downstairs afterwards afterward online
  following including regarding given nearly almost about whether everyone everybody nobody someone
  somebody anyone nothing something everything people sitting standing speaking asking looking talking
  using being having making taking going coming getting speaking writing born back again ago
  le la les un une des et der die das und ein eine
`);

/** What begins sentences in German, French and Spanish, and no names. */
export const openers = words(`
  sein seine seinem seinen ihr ihre ihrem dem den des einer einem eines aber als wenn dann dort hier im am auf
  aus bei mit nach von vor zu zum zur für über unter nicht auch noch nur schon man wir ich es wer wie wo warum
  weil dass ob doch jetzt heute gestern zuerst abends morgens seit während trotz geantwortet du au aux et ou
  mais dans sur sous avec sans pour par chez devant derrière après avant depuis pendant selon à il elle ils
  elles nous vous ce cet cette ces sa ses leur leurs qui quand comme si lundi mardi mercredi jeudi vendredi
  samedi dimanche joint jointe interrogé interrogée los las unos y pero en con sin por para desde hasta sobre
  según al del sus se él ella ellos quien donde cuando como más muy todo cada este esta ese esa aquel
`);

/** Words before a name that stand for what the person is: "Police Chief", "Sgt.", "Rep." */
export const titles = words(`
  mayor chief sheriff president vice sen. senator rep. representative gov. governor sgt. sergeant lt.
  lieutenant capt. captain maj. major col. colonel gen. general cpl. corporal pvt. private officer deputy
  detective det. inspector superintendent supt. commissioner councilman councilwoman councilmember
  councillor councilor alderman alderwoman judge justice attorney prosecutor secretary minister chancellor
  director chairman chairwoman chair chairperson ceo cfo coo cto executive manager coach principal professor
  prof. dr. doctor rev. reverend father pastor bishop canon archbishop cardinal pope rabbi imam sister brother king
  queen prince princess lord lady sir dame baroness baron mr. mrs. ms. miss mr mrs ms dr speaker leader
  ambassador envoy congressman congresswoman assemblyman assemblywoman treasurer clerk trustee trooper
  firefighter constable marshal administrator coordinator editor agent special assistant associate acting
  interim former deputy prime foreign defense finance health police fire county city state district
  superintendent warden lt cmdr. commander adm. admiral brig. master staff chairperson provost dean
  cr cllr det dsp asp insp supt alhaji alhaja comrade engr barr
  president-elect mayor-elect governor-elect sheriff-elect rep.-elect sen.-elect senator-elect comptroller
  auditor assessor coroner solicitor ombudsman spokesperson spokesman spokeswoman paramedic nurse midfielder
  forward goalkeeper quarterback pitcher referee hon. u.s. assembly town village council school board
  mp msp mep local ranger controller delegate del. chef engineer ombudswoman premier taoiseach sheikh emir justice
  bauleiterin ortsvorsteher bürgermeister bürgermeisterin präsident präsidentin herr frau monsieur madame
  m. mme resident sub-lieutenant senior junior lead host curator bassist singer guitarist drummer owner
  co-owner farmer teacher student author historian economist tem tempore emeritus emerita designate whip laureate
  majority minority undersecretary cllr cllr. auctioneer monsignor msgr. fr. sr. br. pres. dep. asst. insp. const.
  sgt-at-arms ald. atty. commandant chaplain rev revd revd. prof capt sgt maj cmdr sen hon snr pc dci archdeacon
  vicar curate reeve gp magistrate datin datuk dato puan encik ssp shri smt mallam otunba daw
  gogo madam oba pa ustaz ustad mzee maulana pandit swami barrister
`);

/** Titles that say how one is addressed, not what one is. */
export const honorifics = words(
  'mr. mrs. ms. miss mr mrs ms dr. dr sir lady dame lord herr frau monsieur madame m. mme gogo madam oba pa ustaz ustad mzee',
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
  immigration customs enforcement intelligence reserve centers centres offices institutes embassy consulate tribunal
  directorate headquarters observatory archives academy movement caucus treasury partnership initiative exchange chamber
  commerce registry guild legion roundtable cooperative co-op collective laboratories hospitals clinics airways airline
  aquarium zoo affairs interior homeland veterans advisors advisers associates consultants outfitters builders contractors
  asociación ministerio ayuntamiento universidad mairie préfecture landesamt bundesamt ministerium polizei verband
  gewerkschaft stiftung behörde gobierno junta partido federación sindicato banco instituto ministère syndicat fédération
  université comité conseil consejo verein
  bistro diner grill tavern pub brasserie trattoria deli eatery cantina pizzeria lounge saloon motel resort salon
  studio gym arena stadium speedway elementary
  bakery brewing vineyards winery orchards motors labs utilities waterworks tribe nation band lodge
  guard patrol army navy tenants rights workers teachers nurses farmers growers anglers owners residents
`);

/** Joined in an organisation's name: Department of Health and Environment. */
export const connectors = words('of for the and & on at für');

/** Inside a person's name, between capitalised words. */
export const particles = words(
  "van von de la le der den del della di da du dos das el al bin ibn ter ten zu y of-the-house d' st. saint abu ben",
);

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
