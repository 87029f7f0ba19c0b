import { isAscii, isUtf8 } from 'node:buffer';
import { SourceError } from './error.ts';
import type { Source } from './open.ts';

/**
 * The text that a source's bytes say: in the encoding of their byte order mark, else in the declared one (by
 * HTTP, or by `meta` in a page), else in UTF-8, else in windows-1252, in which every byte is a character.
 * Throws a `SourceError` where there is none to be read.
 */
export function decode({ name, bytes, contentType = '' }: Source): string {
  if (bytes.length === 0) throw new SourceError(name, 'is empty');
  const kind = kindOf(bytes);
  if (kind !== undefined) throw new SourceError(name, `is ${kind}, not text`);
  const marked = markedEncoding(bytes);
  const declared = httpCharset.exec(contentType)?.[1] ?? metaCharset(bytes);
  const encoding = marked ?? known(declared);
  if (!isUtf16(bytes) && isBinary(bytes)) {
    throw new SourceError(name, 'is binary, not text');
  }
  if (isAscii(bytes) && !encoding?.startsWith('utf-16')) return asciiText(bytes);
  if (encoding === undefined && declared !== undefined && !isUtf8(bytes)) {
    throw new SourceError(name, `is in an encoding that is not known: ${declared}`);
  }
  return new TextDecoder(encoding ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252')).decode(bytes);
}

/** The text of a piece of a long one that declares no encoding; and whether it is ASCII without control characters. */
export function decodePiece(bytes: Uint8Array): { text: string; isSimple: boolean } {
  if (isAscii(bytes)) return { text: asciiText(bytes), isSimple: !hasControls(bytes) };
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  return { text: new TextDecoder(encoding).decode(bytes), isSimple: false };
}

/** Whether there are control characters but line feeds among bytes. A fifth of what it takes to ask this of the text. */
function hasControls(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte < 0x20 ? byte !== 0x0a : byte === 0x7f) return true;
  }
  return false;
}

/** A character a byte: half the memory of what a decoder makes. */
function asciiText({ buffer, byteOffset, length }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, length).toString('latin1');
}

/** Whether a byte order mark says that a text is in UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return markedEncoding(bytes)?.startsWith('utf-16') === true;
}

const httpCharset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i;

/** What a page declares in its first kilobyte, where the HTML standard wants it. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared = /^\s*<[^]*<meta[^>]+charset\s*=\s*["']?([^\s"'/>;]+)/i.exec(head)?.[1];
  // That could not have been read if it were so.
  return declared && /^utf-16/i.test(declared) ? 'utf-8' : declared;
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return undefined;
}

function known(encoding: string | undefined): string | undefined {
  try {
    return encoding && new TextDecoder(encoding).encoding;
  } catch {
    return undefined;
  }
}

const kinds: readonly (readonly [name: string, start: string])[] = [
  ['a PDF', '%PDF-'],
  ['a picture', '\x89PNG\r\n\x1A\n'],
  ['a picture', '\xFF\xD8\xFF'],
  ['a picture', 'GIF8'],
  ['an archive or an office document', 'PK\x03\x04'],
  ['compressed', '\x1F\x8B'],
  ['compressed', 'BZh'],
  ['compressed', '\xFD7zXZ\0'],
  ['compressed', '\x28\xB5\x2F\xFD'],
  ['a program', '\x7FELF'],
];

function kindOf(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  return kinds.find(([, magic]) => start.startsWith(magic))?.[0];
}

/** Whether more of the beginning are control characters than even a hostile text has; not those of lines and terminals. */
function isBinary(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 8192);
  let controls = 0;
  for (const byte of start) {
    if (byte < 0x07 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b)) controls++;
  }
  return controls > (controls > 32 ? 0.06 : 0.3) * start.length;
}
