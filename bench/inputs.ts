import { createWriteStream, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import { ascii, dice, latin, mixed } from './words.ts';

/** Words that stand once in each text: at its beginning, close to its end to be searched for, and at its end. */
export const marks = {
  first: 'Firstlight',
  needle: 'Needlewick',
  hit: 'Needlewick lies inland',
  last: 'Lastharbour',
};

export const sizes = { '10 kB': 1e4, '1 MB': 1e6, '10 MB': 1e7, '100 MB': 1e8 } as const;
export type Size = keyof typeof sizes;

/** Words that read like English, with its quotation marks or in ASCII; or a mix of scripts. */
const paragraphs = { latin, ascii, mixed };
export type Kind = keyof typeof paragraphs;

/** The texts that programs are given, made when they are asked for. */
export type Inputs = {
  readonly folder: string;
  /** A file of so many bytes. */
  text(size: Size, kind?: Kind): Promise<string>;
  remove(): Promise<void>;
};

export function openInputs(): Inputs {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const made = new Map<string, Promise<string>>();
  return {
    folder,
    text: (size, kind = 'latin') => {
      const file = join(folder, `${kind}-${size.replace(' ', '')}.txt`);
      const making = made.get(file) ?? write(file, sizes[size], paragraphs[kind]);
      made.set(file, making);
      return making;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

async function write(file: string, size: number, paragraph: typeof latin): Promise<string> {
  const stream = createWriteStream(file);
  const roll = dice(1);
  // What is longer than this repeats itself, which no reader takes notice of.
  const block = text(roll, paragraph, Math.min(size, 1e6));
  const length = Buffer.byteLength(block);
  stream.write(`${marks.first} ${latin(roll)}\n\n`);
  for (let written = 0; written + length <= size; written += length)
    if (!stream.write(block)) await once(stream, 'drain');
  stream.write(`${marks.hit}. ${latin(roll)}\n\n`);
  for (let paragraphs = 0; paragraphs < 30; paragraphs++) stream.write(`${latin(roll)}\n\n`);
  stream.end(`${marks.last}.\n`);
  await once(stream, 'finish');
  return file;
}

function text(roll: () => number, paragraph: typeof latin, size: number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < size * 0.99;) {
    const next = `${paragraph(roll)}\n\n`;
    paragraphs.push(next);
    length += Buffer.byteLength(next);
  }
  return paragraphs.join('');
}
