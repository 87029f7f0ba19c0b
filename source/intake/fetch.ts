import { SourceError } from './error.ts';
import { cachedPage, keepPage, type Page } from './fetch/cache.ts';
import { download } from './fetch/download.ts';
import { FetchFault, faultOf } from './fetch/fault.ts';
import { limits, type Limits } from './fetch/limits.ts';
import { isPrivateAddress } from './fetch/private.ts';
import type { Source } from './open.ts';

/** A page, and when it was fetched (ISO 8601, UTC). Where it can't be fetched now it is the one kept, and `stale`. */
type Fetched = Source & {
  readonly url: string;
  readonly fetchedAt: string;
  readonly stale: boolean;
};

type Options = {
  /** Told of the bytes that have come, where that takes longer than 0.3 s, and every 0.3 s from then on. */
  readonly onProgress?: (bytes: number) => void;
  /** Stops it: the signal's reason is thrown. */
  readonly signal?: AbortSignal;
  /** For tests, which don't wait so long and have no network but their own. */
  readonly limits?: Partial<Limits>;
  readonly isPrivate?: (address: string) => boolean;
};

/** Milliseconds. */
const patience = 300;

/** Fetches an http or https address; throws a `SourceError` that says why it can't be read. */
export async function fetchSource(name: string, options: Options = {}): Promise<Fetched> {
  const { onProgress, signal, isPrivate = isPrivateAddress } = options;
  const url = URL.canParse(name) ? new URL(name) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new SourceError(name, 'is not an http or https address');
  }
  signal?.throwIfAborted();
  const bounds = { ...limits, ...options.limits };
  const late = new AbortController();
  const seconds = Number((bounds.whole / 1000).toPrecision(2));
  const timer = setTimeout(() => {
    late.abort(new FetchFault(`takes longer than ${seconds} s`, true));
  }, bounds.whole);
  let bytes = 0;
  const progress = onProgress && setInterval(() => onProgress(bytes), patience);
  const kept = await cachedPage(url.href);
  try {
    const page = await download(url, {
      kept,
      limits: bounds,
      isPrivate,
      signal: AbortSignal.any([late.signal, ...(signal ? [signal] : [])]),
      onBytes: (length) => (bytes = length),
    });
    const current = page === 'unchanged' ? { ...kept!, fetchedAt: new Date().toISOString() } : page;
    await keepPage(url.href, current);
    return sourceOf(name, current, false);
  } catch (error) {
    signal?.throwIfAborted();
    const fault = faultOf(late.signal.aborted ? late.signal.reason : error);
    if (kept && fault.isPassing) return sourceOf(name, kept, true);
    throw new SourceError(name, fault.message);
  } finally {
    clearTimeout(timer);
    clearInterval(progress);
  }
}

function sourceOf(name: string, page: Page, stale: boolean): Fetched {
  const { bytes, url, fetchedAt, contentType } = page;
  return { name, bytes, url, fetchedAt, stale, ...(contentType !== undefined && { contentType }) };
}
