import type { Block } from '../../story/story.ts';
import { markedStretches } from '../../story/marks.ts';
import { reporterOf } from './quotes/attribution.ts';
import { castOf, type Read } from './quotes/casting.ts';
import { readParagraph } from './quotes/paragraph.ts';
import type { Reading } from './quotes/reading.ts';
import { resolve, speakerOf } from './quotes/resolve.ts';
import { sentencesOf } from './quotes/tokens.ts';

/**
 * Who says what sentences of a paragraph tell, with the role that the story gives him: "Kris Wade, executive
 * director". Undefined where they name nobody, or a pronoun that could mean several.
 */
export function attribution(
  body: readonly Block[],
  paragraph: number,
  told: string,
): string | undefined {
  if (!reported.test(told.slice(0, longest))) return undefined;
  const texts = body
    .slice(Math.max(0, paragraph - nearest), paragraph + nearest)
    .map((block) => ('text' in block ? block.text.slice(0, longest) : ''));
  const before = body.slice(Math.max(0, paragraph - nearest), paragraph).length;
  const reads = texts.map(readText);
  const cast = castOf(reads, []);
  const reading: Reading = { cast, attention: [], messages: new Map(), sentence: 0 };
  for (const read of reads.slice(0, before)) readParagraph(read, reading, undefined, false);
  const own = texts[before] ?? '';
  const start = Math.max(0, own.indexOf(told.slice(0, 60)));
  readParagraph(readText(own.slice(0, start)), reading, undefined, false);
  const { name: who, role } = apposed.exec(told)?.groups ?? {};
  if (who !== undefined) return `${who}, ${role!}`;
  for (const sentence of readText(told.slice(0, longest)).sentences) {
    if (!sentence.some(({ lower }) => reports.test(lower))) continue;
    const mention = reporterOf(sentence)?.mention;
    const figurant = mention && resolve(mention, reading);
    const speaker = figurant && speakerOf(figurant);
    if (speaker) return [nameOf(speaker.name), speaker.role].filter((part) => part).join(', ');
  }
  const name = bodies.exec(told.slice(0, longest))?.groups?.['name'];
  return name
    ?.replace(/^the (?=police$)/, '')
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
}

const reported =
  /\b(?:said|says|told|according to|added|testified|explained|wrote|estimated|recalled)\b/i;

/** Verbs that whole sentences hang on, and not a quotation alone. */
const reports = /^(?:said|says|told|according|added|testified|explained|wrote|estimated|recalled)$/;

/** Who is named in full with a role beside: "Ann Bell, director of the shelter, said". */
const apposed =
  /(?<![\p{L}’'-] |\. )(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){1,2}), (?:the |an? )?(?<role>\p{Ll}[^,.;]{2,80}), (?:said|says|told|testified)\b/u;

/** Several who have no name: "state biologists said", "according to the navy". */
const bodies =
  /(?:, |(?:^|[.!?] )(?=\p{Lu}\p{Ll}+s said))(?<name>(?!(?:he|she|it|they|who|which|where|when|while|as|and|but|if|that|what|whom|was|were) )(?:the )?(?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{L}\p{Ll}{2,})(?<!\b(?:he|she|it|they|who|which|was|were|is|are|be|been|being|had|has|have|also|later|then|not)) (?:said|says|told)\b|\baccording to (?<name>(?:the )?(?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}{3,}?)(?=[,.;])/u;

function nameOf(name: string): string {
  return /^(?:the )?police$/i.test(name) ? 'police' : name;
}

/** The blocks before and after a paragraph that its speaker may be named in, and the characters of each. */
const nearest = 40;
const longest = 2000;

function readText(text: string): Read {
  const marked = markedStretches(text);
  return { text, marked, sentences: sentencesOf(text, marked) };
}
