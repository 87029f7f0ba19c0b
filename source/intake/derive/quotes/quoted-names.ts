import { find } from './cast.ts';
import type { Cast, Figurant } from './cast.ts';
import type { Read } from './casting.ts';
import { namesIn } from './names.ts';
import type { Name } from './names.ts';
import { sentencesOf } from './tokens.ts';
import type { Sentence } from './tokens.ts';

/** A full name within what somebody says. */
type Quoted = { readonly name: Name; readonly sentence: Sentence; readonly own: boolean };

/** The full names of people that stand in what a paragraph quotes; `own` where one names himself: “I’m Ann Bell.” */
export function quotedNames({ text, marked }: Read): Quoted[] {
  return marked.flatMap(({ start, end }) => {
    const said = text.slice(start, Math.min(end, start + longest));
    if (!full.test(said)) return [];
    return sentencesOf(said, []).flatMap((sentence) =>
      namesIn(sentence)
        .filter(({ kind, words }) => kind === 'person' && words.length > 1)
        .map((name) => ({ name, sentence, own: isOwn(sentence, name) })),
    );
  });
}

/** Whom who speaks says that he is, where the story names him: “I’m Ann Bell, your mayor.” */
export function selfNamed(said: string, cast: Cast): Figurant | undefined {
  const start = said.slice(0, 120);
  if (!introduction.test(start)) return undefined;
  for (const sentence of sentencesOf(start, [])) {
    const name = namesIn(sentence).find((each) => isOwn(sentence, each));
    const figurant = name && find(cast, name.words);
    if (figurant?.kind === 'person') return figurant;
  }
  return undefined;
}

const introduction = /\b(?:I[’']m|I am|[Mm]y name is|[Mm]y name[’']s) \p{Lu}/u;

/** In characters: what is said after that is read no further. */
const longest = 2000;

const full = /\p{Lu}\p{L}+ \p{Lu}/u;

/** “I’m Ann Bell”, “My name is Ann Bell” */
function isOwn(sentence: Sentence, { from }: Name): boolean {
  const lead = sentence
    .slice(Math.max(0, from - 3), from)
    .map(({ text }) => text)
    .join(' ');
  return /(?:^| )(?:I[’']m|I am|[Mm]y name is|[Mm]y name[’']s)$/.test(lead);
}
