import { words } from './word-list.ts';

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
  confessed confesses narrated narrates submitted submits disclosed discloses fumed fumes rued retorted retorts
  opined opines averred avers grumbled grumbles snapped snaps enthused gushed posed deposed
  pronounced pronounces say describe insist acknowledge concede declare offer tell ask write explain argue warn believe think agree
  chanted chants chanting recited recites intoned remarked
  sagte sagt sagten erklärte erklärt meinte meint nannte schrieb schreibt betonte betont berichtete berichtet erzählte
  erzählt fragte fragt antwortete antwortet warnte warnt forderte fordert kritisierte kritisiert
  dit déclare déclaré explique expliqué affirme affirmé dénonce dénoncé raconte raconté confie confié assuré ajoute ajouté
  répond répondu souligne précise indique promet témoigne soupire poursuit conclut rappelle regrette déplore estime
  dijo señaló explicó añadió aseguró afirmó contó contaba recordó advirtió replicó escribió respondió contestó preguntó
  subrayó insistió declaró confesó lamentó pidió denunció reconoció afirma asegura añade
`);

/** Verbs that need what is spoken beside them: without it they report nothing. */
export const thinVerbs = words(`
  put puts goes read reads reading called calls calling began signed shared shares laughed laughs smiled
  offered offer cried cries pointed cited quoted posted think thinks thought believe believed believes reports
  reported claims notes states comments demands remarks answers responds accused blamed praised ruled
  dismissed hailed blasted condemned sighed summed pronounced pronounces submitted submits posed snapped snaps tell ask write explain argue warn agree
`);

/** Verbs after which a fragment is what somebody called a thing. */
export const callingVerbs = words(`
  called calls calling describe described describes describing labeled labelled labels characterized
  characterised dismissed dismisses dismissing denounced denounces condemned condemns hailed blasted
  criticized criticised criticizes praised accused accuses blamed pronounced pronounces nannte dénoncé
`);

/** Between a subject and its verb. */
export const adverbs = words(`
  not also then later once has had have recently repeatedly often always never still again simply just only
  further previously eventually finally even ever now himself herself themselves itself all both first
  already soon earlier afterward afterwards yesterday today meanwhile thus instead rather would will did does do could can may might must should
`);

/** Nouns for a message, which speaks for who is named beside it. */
export const messages = words(`
  statement letter email e-mail post tweet report note message memo release filing lawsuit complaint memoir
  book notice order ruling opinion text caption announcement website testimony affidavit petition diary
`);

/** Whether a word says what is written or posted, under any of its names. */
export function isMessage(word: string): boolean {
  return messages.has(word) || writings.has(word);
}

/** Nouns for a text that speaks for who wrote it, and that mean other things besides. */
const writings = words(`
  communiqué communique document declaration memorandum dissent decision review essay manifesto brief study survey blog column
  editorial response reply paper
`);

/** Nouns for what somebody says or thinks: his, who is named beside it. */
export const sayings = words(`
  words view opinion verdict answer reply reaction response explanation advice message comment conclusion
  summary theory complaint motto estimation telling phrase assessment retort warning plea point take judgment
  description tribute greeting instruction instructions excuse defense defence question line reasoning boast lament
`);
