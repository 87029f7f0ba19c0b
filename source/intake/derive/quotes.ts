import type { Block, Quote } from '../../story/story.ts';
import { markedStretches } from '../../story/marks.ts';
import { castOf } from './quotes/cast.ts';
import type { Read } from './quotes/cast.ts';
import { readParagraph } from './quotes/paragraph.ts';
import type { Spoken, Voice } from './quotes/paragraph.ts';
import { speakerOf } from './quotes/resolve.ts';
import { sentencesOf } from './quotes/tokens.ts';

/**
 * The quotes in a story's paragraphs, lists and quotations, in order, each with who the story says spoke it:
 * by his full name and role where it gives them anywhere, and null where it doesn't tell. Time and memory
 * grow with the text and no faster.
 */
export function findQuotes(body: readonly Block[]): Quote[] {
  const reads = body.map(readOf);
  if (!body.some((block, at) => block.type === 'quotation' || reads[at]?.marked.length)) return [];
  const reading = {
    cast: castOf(reads.filter((read) => read !== undefined)),
    attention: [],
    sentence: 0,
  };
  const quotes: Found[] = [];
  let open: Found | undefined;
  let voice: Voice | undefined;
  let introduced = false;
  for (const [paragraph, block] of body.entries()) {
    const read = reads[paragraph];
    if (!read) {
      if (block.type === 'heading' || block.type === 'code') open = undefined;
      continue;
    }
    if (introduced && block.type === 'quotation' && read.marked.length === 0) {
      quotes.push({ ...setOff(read.text, voice), paragraph });
    }
    introduced = /:\s*$/.test(read.text.slice(-80));
    const said = readParagraph(read, reading, voice, open !== undefined);
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
    voice = said.voice;
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
  if (text === undefined) return undefined;
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
