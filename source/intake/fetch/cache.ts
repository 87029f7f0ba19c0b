import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** A page as it was fetched, with what its server needs to say whether it has changed. */
export type Page = {
  readonly bytes: Uint8Array;
  /** The address that it came from in the end. */
  readonly url: string;
  /** ISO 8601, in UTC. */
  readonly fetchedAt: string;
  readonly contentType?: string;
  readonly etag?: string;
  readonly lastModified?: string;
  /** Whether its server wants it kept nowhere. */
  readonly isSecret?: boolean;
};

/** Pages kept; of more, the oldest go. */
const most = 100;

/** The page kept for an address; `undefined` where there is none, or where it can't be read. */
export async function cachedPage(address: string): Promise<Page | undefined> {
  try {
    const bytes = await readFile(fileOf(address));
    const end = bytes.indexOf(0x0a);
    const head: unknown = JSON.parse(bytes.toString('utf8', 0, end));
    return isHead(head) && head.address === address
      ? { ...pageHead(head), bytes: bytes.subarray(end + 1) }
      : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a page for an address, whole or not at all. Where that fails the story is read all the same. */
export async function keepPage(address: string, page: Page): Promise<void> {
  const { bytes, isSecret, ...head } = page;
  if (isSecret) return;
  try {
    // Under /proc Node tries for ever to make the folders above.
    await mkdir(directory(), { recursive: !directory().startsWith('/proc/'), mode: 0o700 });
    const { default: writeFile } = await import('write-file-atomic');
    const line = Buffer.from(`${JSON.stringify({ address, ...head })}\n`);
    await writeFile(fileOf(address), Buffer.concat([line, bytes]), { mode: 0o600 });
    await prune();
  } catch {
    // No room, no permission, no directory: there is no cache then.
  }
}

function directory(): string {
  const home = process.env['XDG_CACHE_HOME'];
  // A relative one is to be ignored (XDG Base Directory Specification).
  return join(home && isAbsolute(home) ? home : join(homedir(), '.cache'), 'broadsheet');
}

function fileOf(address: string): string {
  return join(directory(), createHash('sha256').update(address).digest('hex'));
}

async function prune(): Promise<void> {
  const names = (await readdir(directory())).filter((name) => /^[0-9a-f]{64}$/.test(name));
  if (names.length <= most) return;
  const files = await Promise.all(
    names.map(async (name) => {
      const path = join(directory(), name);
      return { path, time: (await stat(path)).mtimeMs };
    }),
  );
  files.sort((a, b) => b.time - a.time);
  for (const { path } of files.slice(most)) await rm(path, { force: true });
}

type Head = Omit<Page, 'bytes' | 'isSecret'> & { readonly address: string };

function isHead(value: unknown): value is Head {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const isText = (name: string) => typeof fields.get(name) === 'string';
  return (
    ['address', 'url', 'fetchedAt'].every(isText) &&
    !Number.isNaN(Date.parse(String(fields.get('fetchedAt')))) &&
    ['contentType', 'etag', 'lastModified'].every((name) => !fields.has(name) || isText(name))
  );
}

function pageHead({ url, fetchedAt, contentType, etag, lastModified }: Head): Omit<Page, 'bytes'> {
  return {
    url,
    fetchedAt,
    ...(contentType !== undefined && { contentType }),
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
