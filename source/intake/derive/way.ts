import { findMentions, type Mention } from './mention.ts';

/** An ordered way that a paragraph's sentences go, before its places are located. */
export type Way = {
  readonly stops: readonly Mention[];
  readonly returns: boolean;
  /** The sentences that it goes through, and what of them comes after its last stop. */
  readonly text: string;
  readonly after: string;
};

/** The ways through names that may be places in a paragraph, in order. */
export function findWays(text: string): Way[] {
  if (!hint.test(text)) return [];
  const ways: Way[] = [];
  let way: Open | undefined;
  const close = () => {
    if (way) ways.push(...settle(way));
    way = undefined;
  };
  for (const sentence of sentencesOf(text)) {
    if (way && !goesOn.test(sentence) && !motion.test(sentence.slice(0, 300))) close();
    let here = false;
    for (const mention of findMentions(sentence)) {
      const last: Mention | undefined = way?.stops.at(-1);
      if (isStart(mention, sentence, way) && !(last && isSame(last, mention))) {
        close();
        way = { stops: [mention], sentences: [sentence], end: mention.end };
        here = true;
      } else if (way && last && follows(mention, sentence, way, here)) {
        if (!here) way.sentences.push(sentence);
        here = true;
        // "From one place to another by way of a third": that comes before the goal.
        const isBetween = by.test(sentence.slice(way.end, mention.start)) && way.stops.length === 2;
        if (isBetween && last.role === 'to') way.goal = way.stops.pop();
        if (!isSame(way.stops.at(-1)!, mention)) way.stops.push(mention);
        way.end = mention.end;
      }
    }
    if (way && !here) {
      way.next = sentence;
      close();
    }
  }
  close();
  return ways;
}

/** A way that is still being read; `end` is where in the last of its sentences its last stop ends. */
type Open = {
  stops: Mention[];
  sentences: string[];
  end: number;
  goal?: Mention | undefined;
  next?: string;
};

const by =
  /^,? (?:by way of|via|with (?:stops|stopovers|layovers) (?:in|at)|stopping (?:in|at)|passing through) $/;

/** Without one of these no way is told: read first, since most paragraphs have none. */
const hint =
  /\b(?:from|left|leav(?:es?|ing)|depart|through|via|landfall|set (?:out|off|sail)|route|track|itinerary|circuit|stops?|calls?|stages?|begins?|began|starts?|started|ports|visit|play|tour|hit|fle[de]|border|storm|hurricane|typhoon|cyclone|out of|→|->)/i;

function sentencesOf(text: string): string[] {
  return text
    .slice(0, longest)
    .split(sentenceBreak)
    .filter((sentence) => sentence.trim() !== '');
}

/** A longer paragraph tells no way in its last part, in characters. */
const longest = 20_000;

const sentenceBreak =
  /(?<=(?<!\b(?:St|Ste|Ft|Mt|Pt|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Lt|Sgt|Col|Gen|Capt|No|Sept|Oct|Nov|Dec|Jan|Feb|Aug|\p{Lu}))[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})|\n+/u;

const goesOn =
  /^["“]?(?:It|They|He|She|We|The|Then|From|There|Next|After|Later|By|On|In|Finally|Another|A|At|Its|Their|And|That|This|Both|Once|Over|Along|Moving|Turning|Riders|Runners|Crews)\b/;

/** Words of going, and of what goes. */
const motion =
  /\b(?:go(?:es|ing)?|went|gone|travel\w*|mov(?:es?|ed|ing)|rid(?:es?|ing|ers?)|rode|runs?|ran|running|driv(?:es?|ing|ers?)|drove|fl(?:y|ies|ew|ying|own|ights?)|sail\w*|march\w*|walk\w*|hik\w*|trek\w*|pedal\w*|cycl\w*|paddl\w*|row(?:s|ed|ing)?|lead(?:s|ing)?|led|head(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|ship\w*|truck\w*|haul\w*|routes?|circuits?|stages?|legs?|tracks?|path|journey\w*|trips?|voyages?|tour\w*|storms?|hurricane|cyclone|typhoon|tornado\w*|ferr(?:y|ies|ied)|trains?|bus(?:es)?|road|convoys?|caravans?|pipeline|left|leav(?:es?|ing)|depart\w*|cross\w*|reach\w*|pass(?:es|ed|ing)?|arriv\w*|landfall|smuggl\w*|w(?:inds?|ound)|set(?:s)? (?:out|off|sail)|follow\w*|migrat\w*|loop\w*|back|hit|hits|fled|swept|stop\w*|calls?|itinerary|ports|relay|pilgrim\w*|expedition|trail|play(?:s|ed|ing)?|visit\w*|brought|bring\w*|took|taken?|transport\w*|deliver\w*|roll\w*|climb\w*|descend\w*|stretch\w*|flow\w*|drift\w*)\b/i;

function isStart({ role, start }: Mention, sentence: string, way: Open | undefined): boolean {
  if (role === 'from') return !way || !changes.test(sentence.slice(way.end, start));
  return role === 'call' && way === undefined && motion.test(sentence);
}

/** What goes on from somewhere else by other means: "took a boat from". */
const changes =
  /^[^.]{0,40}\b(?:took|takes?|taking|caught|catch(?:es)?|board(?:s|ed)?|chang(?:es|ed)) [\p{L} ]{1,30} from $/u;

/** Whether a mention goes on with a way: one that words lead to, or beside a stop. */
function follows(mention: Mention, sentence: string, way: Open, here: boolean): boolean {
  if (mention.role === 'from') return true;
  const between = here ? sentence.slice(way.end, mention.start) : sentence.slice(0, mention.start);
  if (between.split(/\s+/).length > 22) return false;
  if (mention.role === 'and' || mention.role === 'comma')
    return here && way.end === mention.start - between.length && !/^\s*$/.test(between);
  return mention.role === 'to' || (mention.role === 'call' && motion.test(sentence));
}

function isSame(one: Mention, other: Mention): boolean {
  return one.name === other.name;
}

/** What a way comes to: told to return where it ends at its first stop or words after it say so. */
function settle({ stops: read, sentences, end, next, goal }: Open): Way[] {
  const stops = goal ? [...read, goal] : read;
  const text = sentences.join(' ');
  const after = sentences.at(-1)!.slice(end);
  const isClosed = stops.length > 2 && isSame(stops[0]!, stops.at(-1)!);
  const kept = isClosed ? stops.slice(0, -1) : stops;
  if (kept.length < 2 || !motion.test(text) || isRange(sentences[0]!, kept, text)) return [];
  const isCircuit = /\b(?:circuit|loop)\b/i.test(sentences[0]!.slice(0, stops[0]!.start));
  const returns =
    isClosed ||
    isCircuit ||
    back.test(after) ||
    (next !== undefined && then.test(next) && back.test(next));
  return [{ stops: kept, returns, text, after }];
}

const back =
  /\b(?:back(?! (?:pain|yard|door|seat|in (?:19|20)\d\d|burner))|return(?:s|ed|ing)?|round[- ]trip|home again|in reverse|retrac\w+|where (?:it|they|he|she) (?:started|began)|starting point|close the loop|complet\w+ the (?:loop|circuit))\b/i;
const then =
  /^(?:Then|They then|It then|From there|After that|Afterward|The (?:route|ride|loop|trip|tour|march|riders?|convoy) (?:then|ends|returns|finishes|turns))/;

/** "From one end to the other, people …": the two ends of a range, not of a way. */
function isRange(sentence: string, stops: readonly Mention[], text: string): boolean {
  const [first, second] = stops;
  if (/^(?:The )?(?:talks|negotiations)\b/i.test(sentence)) return true;
  if (
    /\b(?:everywhere|anywhere|everyone|fans|people|customers|members|readers|talks|negotiations|shops|stores|offices|cities|towns|places|audiences|crowds|farms|schools|ranging|range|jobs|prices) from $/i.test(
      sentence.slice(0, first!.start),
    )
  )
    return true;
  const isInitial = /^["“]?From $/.test(sentence.slice(0, first!.start));
  return (
    isInitial &&
    second?.role === 'to' &&
    second.start > first!.end &&
    /^,/.test(sentence.slice(stops.findLast(({ role }) => role !== 'other')!.end)) &&
    text === sentence &&
    /^ (?:all the way )?to $/.test(sentence.slice(first!.end, second.start))
  );
}
