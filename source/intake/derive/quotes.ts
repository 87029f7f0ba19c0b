import { markedStretches } from '../../story/marks.ts';
import type { Block, Quote } from '../../story/story.ts';
import { castOf } from './quotes/casting.ts';
import type { Read } from './quotes/casting.ts';
import { introduced } from './quotes/lede.ts';
import { readParagraph } from './quotes/paragraph.ts';
import { pointedBack } from './quotes/point-back.ts';
import type { Spoken } from './quotes/paragraph.ts';
import type { Reading } from './quotes/reading.ts';
import { speakerOf } from './quotes/resolve.ts';
import { sentencesOf } from './quotes/tokens.ts';
import { isLabelled, transcriptOf } from './quotes/transcript.ts';
import { turnsTaken } from './quotes/turns.ts';
import type { Voice } from './quotes/voice.ts';

/**
 * The quotes in a story's paragraphs, lists and quotations, in order, each with who the story says spoke it:
 * by his full name and role where it gives them anywhere, and null where it doesn't tell. Time and memory
 * grow with the text and no faster. `headings`: what stands above the story, where a name may be full that
 * isn't in it.
 */
export function findQuotes(body: readonly Block[], headings: readonly string[] = []): Quote[] {
  const reads = body.map(readOf);
  const isSpoken = (block: Block, at: number) =>
    block.type === 'quotation' || reads[at]?.marked.length || isLabelled(reads[at]?.text ?? '');
  if (!body.some(isSpoken)) return [];
  const texts = reads.filter((read) => read !== undefined);
  const above = headings.map(readText);
  const cast = castOf(texts, above);
  const transcript = transcriptOf(reads, above, cast);
  const reading: Reading = { cast, attention: [], messages: new Map(), sentence: 0 };
  reading.lede = introduced(texts, cast);
  const quotes: Found[] = [];
  let open: Found | undefined;
  let voice: Voice | undefined;
  let isLeadIn = false;
  let pause = 0;
  const turns = turnsTaken(reading);
  for (const [paragraph, block] of body.entries()) {
    const read = reads[paragraph];
    if (!read) {
      if (block.type === 'heading' || block.type === 'code') open = undefined;
      continue;
    }
    if (isLeadIn && block.type === 'quotation' && read.marked.length === 0) {
      quotes.push({ ...setOff(read.text, voice), paragraph });
    }
    const entry = transcript.get(paragraph);
    if (entry) {
      const { said, speaker } = entry;
      if (said !== undefined)
        quotes.push({ text: said, speaker, own: true, leads: true, open: false, paragraph });
      open = undefined;
      voice = speaker ? { figurant: speaker } : voice;
      continue;
    }
    if (paragraph > 0 && isSectionMark(body[paragraph - 1])) {
      const rest = reads.slice(paragraph, paragraph + 4).filter((next) => next !== undefined);
      reading.lede = introduced(rest, cast);
    }
    isLeadIn = /:\s*$/.test(read.text.slice(-80));
    const after = reads[paragraph + 1]?.sentences[0];
    const said = readParagraph(
      read,
      reading,
      (open ? undefined : turns.next(read)) ?? voice,
      open !== undefined,
    );
    turns.took(read, said.spoken);
    const [only] = said.spoken;
    if (only && !only.own && said.spoken.length === 1 && after) {
      const pointed = pointedBack(after, cast);
      if (pointed) only.speaker = pointed;
    }
    for (const piece of said.spoken) {
      if (piece.leads && open) {
        open.text += ` ${piece.text}`;
        if (piece.own && !open.own) open.speaker = piece.speaker;
        open.own ||= piece.own;
      } else {
        open = { ...piece, paragraph };
        quotes.push(open);
      }
      if (!piece.open) open = undefined;
    }
    if (said.spoken.length === 0) open = undefined;
    if (said.spoken.length > 0) reading.lede = undefined;
    // A question, or what happens meanwhile: “It rained,” Bell said. / Where was she? / “On the roof.”
    const asks = said.spoken.length === 0 && isQuestion(read.text);
    voice = (asks ? undefined : said.voice) ?? (pause++ === 0 || asks ? voice : undefined);
    if (said.voice) pause = 0;
  }
  return quotes.map(({ text, speaker, paragraph }) => ({
    text,
    speaker: speaker && speakerOf(speaker),
    paragraph,
  }));
}

type Found = Spoken & { readonly paragraph: number };

/** A block as it is read; undefined where nobody can be quoted in it. */
function readOf(block: Block): Read | undefined {
  const text = speakable(block);
  return text === undefined ? undefined : readText(text);
}

function readText(text: string): Read {
  const marked = markedStretches(text);
  return { text, marked, sentences: sentencesOf(text, marked) };
}

/** A quotation that is set off without marks, after a colon: whoever speaks in the paragraph before says it. */
function setOff(text: string, voice: Voice | undefined): Spoken {
  return {
    text: text.trim(),
    speaker: voice?.figurant ?? null,
    own: true,
    leads: true,
    open: false,
  };
}

/** A short paragraph that asks something: “Would she sign it?” */
function isQuestion(text: string): boolean {
  return text.length <= 80 && text.endsWith('?');
}

/** What a new part of a story begins after: a heading, a row of marks, the time of an entry. */
function isSectionMark(block: Block | undefined): boolean {
  if (block?.type === 'heading') return true;
  return (
    block?.type === 'paragraph' &&
    /^(?:[\W_]{1,12}|\d{1,2}[:.]?\d{0,2} ?[ap]\.?m\.?)$/i.test(block.text)
  );
}

/** The text of a block in which somebody can be quoted. */
function speakable(block: Block): string | undefined {
  switch (block.type) {
    case 'paragraph':
    case 'quotation':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'heading':
    case 'code':
    case 'figure':
    case 'route':
      return undefined;
  }
}
