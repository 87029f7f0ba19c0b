import { lookup as lookupHost } from 'node:dns';
import * as http from 'node:http';
import * as https from 'node:https';
import { isIP, type LookupFunction, type Socket } from 'node:net';
import { FetchFault } from './fault.ts';

type Hop = {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds until there must be a connection. */
  readonly connect: number;
  readonly signal: AbortSignal;
  /** Whether an address may not be connected to. Where it was looked up is where the connection goes. */
  readonly isRefused: (address: string) => boolean;
};

/** Asks one address, and no further; resolves with the answer's head and the address that it came from. */
export async function hop(url: URL, { headers, connect, signal, isRefused }: Hop) {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && isRefused(host)) throw refusal(url);
  const { promise, resolve, reject } = Promise.withResolvers<http.IncomingMessage>();
  const request = (url.protocol === 'https:' ? https : http).request(url, {
    // A connection that is kept would keep the program from ending.
    agent: false,
    headers,
    signal,
    lookup: guardedLookup(url, isRefused),
  });
  const seconds = Number((connect / 1000).toPrecision(2));
  const timer = setTimeout(() => {
    request.destroy(new FetchFault(`does not answer within ${seconds} s`, true));
  }, connect);
  request.once('socket', (socket) => {
    socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', () => {
      clearTimeout(timer);
    });
  });
  request.once('response', resolve);
  request.once('error', reject);
  request.end();
  try {
    const response = await promise;
    return { response, remote: remoteOf(response.socket) };
  } finally {
    clearTimeout(timer);
  }
}

function remoteOf({ remoteAddress = '' }: Socket): string {
  return remoteAddress;
}

/** Looks a host up for the connection itself, so that no second answer of the name server is connected to. */
function guardedLookup(url: URL, isRefused: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookupHost(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      if (addresses.some(({ address }) => isRefused(address))) return callback(refusal(url), []);
      const [first] = addresses;
      if (options.all || !first) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

function refusal(url: URL): FetchFault {
  return new FetchFault(`redirects to a private address, ${url.host}`);
}
