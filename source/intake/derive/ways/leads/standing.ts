/**
 * How a place stands where no word of going leads to it: `front`, set before what happens there ("In Waco the engine
 * failed"); `told`, after a verb that says what is done there; `loose`, beside a noun alone ("a shop in Waco").
 */
export type Standing = 'front' | 'told' | 'loose';

/** How a place stands after words that lead to it, its preposition left off. */
export function standingOf(led: string, after: string): Standing {
  const clause = /(?:[^;:—“”"]*)$/.exec(led)![0].trim();
  const last = /(?:[^,]|,(?! (?:and|but|then)$))*$/.exec(clause)![0];
  if (clause === '' || fronted.test(clause)) return 'front';
  if (state.test(last)) return 'loose';
  return verbAfter.test(after) && !done.test(clause) ? 'loose' : 'told';
}

const days = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';

/** Nothing stands before the place but when it was, or a word that goes on from before. */
const fronted = new RegExp(
  `(?:^|, )(?:and |but |then |next |later |finally |first |also |only )*$|(?:^|, (?:and |but )?)(?:and|but|then|later|next|finally|(?:[Oo]n|[Bb]y|[Ll]ate|[Ee]arly|[Ll]ast|[Tt]he next|[Tt]he following|[Tt]hat|[Tt]hen,?|[Aa]t) (?:early |late |the )?(?:${days}|\\p{Ll}+)(?: (?:night|morning|afternoon|evening|day|noon))?|${days}(?: (?:night|morning|afternoon|evening))?|(?:[Aa]|[Tt]wo|[Tt]hree|[Ff]our|[Ss]ome|[Ss]everal) (?:\\p{Ll}+ )?(?:hours?|days?|weeks?|months?|nights?|miles?|minutes?) (?:later|on|after that)),?$`,
  'u',
);

/** What is so there, rather than done: "shelters are open in". */
const state =
  /^(?!.*\b(?:he|she|it|they|we|I|you|who|which)\b)(?:.* )?(?:is|are|was|were)(?: (?:still|now|also|already|not))* (?:\p{Ll}+ly )?(?:open|closed|based|available|common|famous|home|free|full|empty|sold|born|known|out|down|up|expected|planned|scheduled|due|no|a|an|the|one|among)\b|\b(?:has|have|had) (?:\p{Ll}+ )?(?:stores?|shops?|offices?|plants?|homes?|branches|family|relatives|friends|customers)\b|\b(?:may|might|could) be\b|\blast known\b|\bborn\b|\bwas raised\b|\bgrew up\b|\blives?\b|\bliv(?:ed|ing)\b/u;

/** What was done to the thing that goes on: "a car stolen in". */
const done =
  /^["“‘]?(?:An?|The|Some|One|Two|Three|\d+) (?:\p{Ll}[\p{L}-]* ){1,4}(?:stolen|taken|bought|built|born|found|released|launched|loaded|\p{Ll}+ed) (?:[\p{L}\d]+ ){0,3}(?:from|in|at|near|off|outside)?\b/u;

/** A verb that follows a place closely: what stands before it is who does something. */
const verbAfter =
  /^(?:,? (?:on|in|at|by) (?:\p{Lu}\p{L}*\.? ?)?(?:\d{1,2})?)?(?:, (?!the |and |but |he |she |it |they |then |we |I )[^,]{1,60},)? (?:(?:also|then|later|still|already|never) )?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|\w+n[’']t|(?!(?:aged|based|named|called|used|bound|located|situated|armed|dressed|followed|hundred|led|headed|loaded|filled|need|indeed|red|speed|breed|bed|shed|seed|feed)\b)\p{Ll}{2,}ed|got|gets|took|takes|went|goes|came|comes|ran|runs|kept|keeps|held|holds|lost|won|gave|gives|told|tells|found|finds|made|makes|put|puts|saw|sees|sold|sells|bought|brought|brings|built|sent|sends|left|leaves|hit|let|began|begins|drew|flew|flies|knew|threw|wrote|spoke|drove|drives|rode|says|said|ends|opens|turned|paid|pays|met|meets|led|leads|heard|hears|felt|taught|thought|caught|sang|rang|hung|spent|stood|sat|slept|woke|rose|fell|fought|swept|dealt|meant|cast|blew|tore|wore|froze|stole|broke|chose|ate|wept|wants?|plans?|likes?|works?|lives?)\b(?! by\b)/u;
