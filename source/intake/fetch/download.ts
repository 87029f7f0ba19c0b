import type { IncomingMessage } from 'node:http';
import { bodyOf, encodings } from './body.ts';
import type { Page } from './cache.ts';
import { FetchFault } from './fault.ts';
import { hop } from './hop.ts';
import type { Limits } from './limits.ts';

type Download = {
  /** What is kept of the page, to be asked whether it has changed. */
  readonly kept: Page | undefined;
  readonly limits: Limits;
  readonly isPrivate: (address: string) => boolean;
  readonly signal: AbortSignal;
  readonly onBytes: (length: number) => void;
};

/**
 * Fetches a page, past redirects; `unchanged` where what is kept of it still holds. Once a public address has
 * answered, no private one is asked.
 */
export async function download(address: URL, options: Download): Promise<Page | 'unchanged'> {
  const { kept, limits, isPrivate, signal, onBytes } = options;
  let url = address;
  let isPublic = false;
  for (let redirects = 0; redirects <= limits.redirects; redirects++) {
    const { response, remote } = await hop(url, {
      headers: { ...requestHeaders, ...(kept?.url === url.href && conditions(kept)) },
      connect: limits.connect,
      signal,
      isRefused: (address) => isPublic && isPrivate(address),
    });
    isPublic ||= !isPrivate(remote);
    const { statusCode = 0, statusMessage = '', headers } = response;
    const next = redirectStatus.has(statusCode) ? headers.location : undefined;
    if (next !== undefined) {
      response.destroy();
      url = redirected(next, url);
    } else if (statusCode === 304 && kept) {
      response.destroy();
      return 'unchanged';
    } else if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      throw new FetchFault(`answers ${statusCode} ${statusMessage}`.trim(), statusCode >= 500);
    } else {
      return page(response, url, await readable(response, limits.size, onBytes));
    }
  }
  throw new FetchFault(`redirects more than ${limits.redirects} times`);
}

const requestHeaders = {
  'user-agent': 'broadsheet (a reader for the terminal)',
  accept: 'text/html, text/markdown, application/json;q=0.9, text/plain;q=0.8, */*;q=0.1',
  'accept-encoding': encodings,
};

function conditions({ etag, lastModified }: Page): Record<string, string> {
  return {
    ...(etag !== undefined && { 'if-none-match': etag }),
    ...(lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

const redirectStatus = new Set([301, 302, 303, 307, 308]);

function redirected(location: string, from: URL): URL {
  const url = URL.canParse(location, from.href) ? new URL(location, from) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new FetchFault(`redirects to what is no http or https address: ${location}`);
}

/** The body of an answer of a type that a story can be. Bytes of any kind may be a text that nobody named. */
function readable(response: IncomingMessage, size: number, onBytes: (length: number) => void) {
  const type = response.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === '' || /^text\/|[/+](?:json|xml|xhtml\+xml|markdown|octet-stream)$/.test(type)) {
    return bodyOf(response, size, onBytes);
  }
  response.destroy();
  throw new FetchFault(`is ${type}, not text`);
}

function page({ headers }: IncomingMessage, url: URL, bytes: Uint8Array): Page {
  const contentType = headers['content-type'];
  const lastModified = headers['last-modified'];
  return {
    bytes,
    url: url.href,
    fetchedAt: new Date().toISOString(),
    isSecret: /\bno-store\b/i.test(headers['cache-control'] ?? ''),
    ...(contentType !== undefined && { contentType }),
    ...(headers.etag !== undefined && { etag: headers.etag }),
    ...(lastModified !== undefined && { lastModified }),
  };
}
