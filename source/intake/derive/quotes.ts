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
  if (!body.some(holdsQuotes)) return [];
  const reading = { cast: castOf(readings(body)), attention: [], sentence: 0 };
  const quotes: Found[] = [];
  let open: Found | undefined;
  let voice: Voice | undefined;
  let introduced = false;
  for (const [paragraph, block] of body.entries()) {
    const text = speakable(block);
    if (text === undefined) {
      if (block.type === 'heading' || block.type === 'code') open = undefined;
      continue;
    }
    if (introduced && block.type === 'quotation' && markedStretches(text).length === 0) {
      quotes.push({ ...setOff(text, voice), paragraph });
    }
    introduced = /:\s*$/.test(text.slice(-80));
    const read = readParagraph(text, reading, voice, open !== undefined);
    for (const piece of read.spoken) {
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
    if (read.spoken.length === 0) open = undefined;
    voice = read.voice;
  }
  return quotes.map(({ text, speaker, paragraph }) => ({
    text,
    speaker: speaker && speakerOf(speaker),
    paragraph,
  }));
}

type Found = Spoken & { readonly paragraph: number };

function holdsQuotes(block: Block): boolean {
  return block.type === 'quotation' || markedStretches(speakable(block) ?? '').length > 0;
}

function* readings(body: readonly Block[]): Generator<Read> {
  for (const block of body) {
    const text = speakable(block);
    if (text === undefined) continue;
    yield { text, sentences: sentencesOf(text, markedStretches(text)) };
  }
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
