import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { SourceError } from '../../source/intake/error.ts';
import { fetchSource } from '../../source/intake/fetch.ts';
import { temporaryHome } from '../terminal/home.ts';
import { serve } from './server.ts';

let cache = '';

beforeEach(() => {
  cache = temporaryHome();
  vi.stubEnv('XDG_CACHE_HOME', cache);
  onTestFinished(() => void vi.unstubAllEnvs());
});

const story = 'It rained in Marrow.\n';
const text: RequestListener = (_, response) => {
  response.setHeader('content-type', 'text/plain; charset=utf-8').end(story);
};

const saying = ({ bytes }: { readonly bytes: Uint8Array }) => Buffer.from(bytes).toString();

/** What is said of an address that can't be read, without the address. */
async function fault(
  url: string,
  options: Parameters<typeof fetchSource>[1] = {},
): Promise<string> {
  const error: unknown = await fetchSource(url, options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof SourceError)) throw error;
  expect(error.message).not.toContain('\n');
  expect(error.message.startsWith(`${url} `)).toBe(true);
  return error.message.slice(url.length + 1);
}

describe('a page', () => {
  test('is read with its type and its address', async () => {
    const url = `${await serve(text)}/a`;
    const fetched = await fetchSource(url);
    expect(saying(fetched)).toBe(story);
    expect(fetched).toMatchObject({
      name: url,
      url,
      contentType: 'text/plain; charset=utf-8',
      stale: false,
    });
    expect(Date.now() - Date.parse(fetched.fetchedAt)).toBeLessThan(60_000);
  });

  test.each([
    ['gzip', gzipSync(story)],
    ['deflate', deflateSync(story)],
    ['br', brotliCompressSync(story)],
    ['identity', Buffer.from(story)],
  ])('is decompressed: %s', async (encoding, bytes) => {
    const url = await serve((_, response) => {
      response.setHeader('content-encoding', encoding).end(bytes);
    });
    expect(saying(await fetchSource(url))).toBe(story);
  });

  test('is followed past ten redirects, relative ones too', async () => {
    const url = await serve((request, response) => {
      const count = Number(request.url?.slice(1));
      if (count === 10) text(request, response);
      else response.writeHead(count % 2 ? 301 : 307, { location: `./${count + 1}` }).end();
    });
    const fetched = await fetchSource(`${url}/0`);
    expect(saying(fetched)).toBe(story);
    expect(fetched.url).toBe(`${url}/10`);
  });

  test('tells of its bytes where it takes long, and not where it does not', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const told: number[] = [];
    const url = await serve((_, response) => {
      response.write('x'.repeat(1000));
      setTimeout(() => {
        vi.advanceTimersByTime(299);
        expect(told).toEqual([]);
        vi.advanceTimersByTime(301);
        response.end();
      }, 50);
    });
    await fetchSource(url, { onProgress: (bytes) => told.push(bytes) });
    expect(told).toEqual([1000, 1000]);
  });
});

describe('one line is said of', () => {
  test.each(['ftp://example.org/a', 'file:///etc/passwd', 'example.org', 'http://'])(
    'the address %s',
    async (url) => {
      expect(await fault(url)).toBe('is not an http or https address');
    },
  );

  test.each<[string, string, RequestListener]>([
    ['a 404', 'answers 404 Not Found', (_, response) => response.writeHead(404).end(story)],
    [
      'a 500',
      'answers 500 Internal Server Error',
      (_, response) => response.writeHead(500).end(story),
    ],
    [
      'a picture',
      'is image/png, not text',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    ],
    [
      'an unknown compression',
      'is compressed in a way that is not known: sdch',
      (_, response) => response.writeHead(200, { 'content-encoding': 'sdch' }).end('x'),
    ],
    [
      'a broken compression',
      'is compressed in a way that is broken',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(story),
    ],
    [
      'a compression cut short',
      'is compressed in a way that is broken',
      (_, response) =>
        response
          .writeHead(200, { 'content-encoding': 'gzip' })
          .end(gzipSync(story).subarray(0, 20)),
    ],
    [
      'a redirect to a file',
      'redirects to what is no http or https address: file:///etc/passwd',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'a redirect to nothing',
      'redirects to what is no http or https address: http://',
      (_, response) => response.writeHead(302, { location: 'http://' }).end(),
    ],
    [
      'a redirect without an address',
      'answers 302 Found',
      (_, response) => response.writeHead(302).end(),
    ],
    [
      'a redirect to itself',
      'redirects more than 10 times',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
    ],
    [
      'an answer that breaks off',
      'broke off before its end',
      (_, response) => {
        response.writeHead(200, { 'content-length': 1000 });
        response.write(story, () => response.destroy());
      },
    ],
    [
      'a connection that breaks off',
      'broke off before its end',
      (request) => request.socket.destroy(),
    ],
  ])('%s', async (_, message, answer) => {
    expect(await fault(await serve(answer))).toBe(message);
  });

  test('a port where nobody listens', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    expect(await fault(`http://127.0.0.1:${port}`)).toBe(
      "can't be reached: the connection is refused",
    );
  });

  test('an answer that is not HTTP', async () => {
    const server = createServer((socket) => socket.end('SSH-2.0-Marrow\r\n'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    expect(await fault(`http://127.0.0.1:${port}`)).toBe('gives an answer that is not HTTP');
  });

  test('a server that never takes up TLS', async () => {
    const server = createServer((socket) => socket.on('error', () => undefined));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    onTestFinished(() => void server.close());
    expect(await fault(`https://127.0.0.1:${port}`, { limits: { connect: 100 } })).toBe(
      'does not answer within 0.1 s',
    );
  });

  test('a server that never answers', async () => {
    const url = await serve(() => undefined);
    expect(await fault(url, { limits: { whole: 100 } })).toBe('takes longer than 0.1 s');
  });

  test('a server that goes on dripping', async () => {
    const url = await serve((_, response) => {
      const timer = setInterval(() => response.write('x'), 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await fault(url, { limits: { whole: 100 } })).toBe('takes longer than 0.1 s');
  });

  test('a redirect that takes its time, hop by hop', async () => {
    const url = await serve((_, response) => {
      setTimeout(() => response.writeHead(302, { location: '/' }).end(), 60);
    });
    expect(await fault(url, { limits: { whole: 150 } })).toBe('takes longer than 0.15 s');
  });

  test('what is too large, at the byte that is too many', async () => {
    const endless: RequestListener = (_, response) => {
      const more = (): void => {
        while (response.write('x'.repeat(10_000)));
      };
      response.on('drain', more);
      more();
    };
    expect(await fault(await serve(endless), { limits: { size: 1_000_000 } })).toBe(
      'is larger than 1 MB',
    );
  });

  test('what is too large once it is decompressed', async () => {
    const bomb = gzipSync(Buffer.alloc(25_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const url = await serve((_, response) => {
      response.setHeader('content-encoding', 'gzip').end(bomb);
    });
    expect(await fault(url)).toBe('is larger than 20 MB');
  });
});

describe('a private address', () => {
  // Of two addresses of loopback one plays the public internet.
  const isPrivate = (address: string) => address !== '127.0.0.2';

  test('is not asked once a public one has answered', async () => {
    let asked = 0;
    const inner = await serve((request, response) => {
      asked++;
      text(request, response);
    });
    const port = new URL(inner).port;
    for (const location of [
      inner,
      `http://localhost:${port}`,
      `http://[::ffff:127.0.0.1]:${port}`,
      `http://2130706433:${port}`,
    ]) {
      const outer = await serve((_, response) => {
        response.writeHead(302, { location }).end();
      }, '127.0.0.2');
      expect(await fault(outer, { isPrivate })).toMatch(/^redirects to a private address, /);
    }
    expect(asked).toBe(0);
  });

  test('is asked where the reader names it, and where it leads to another', async () => {
    const inner = await serve(text);
    const first = await serve((_, response) => response.writeHead(302, { location: inner }).end());
    expect(saying(await fetchSource(first, { isPrivate }))).toBe(story);
  });

  test('may lead to a public one, which may not lead back', async () => {
    const inner = await serve(text);
    const outer = await serve(
      (_, response) => response.writeHead(302, { location: inner }).end(),
      '127.0.0.2',
    );
    const first = await serve((_, response) => response.writeHead(302, { location: outer }).end());
    expect(await fault(first, { isPrivate })).toMatch(/^redirects to a private address/);
  });
});

test('a signal stops it, with its reason', async () => {
  const controller = new AbortController();
  const url = await serve((_, response) => {
    response.write(story, () => controller.abort(new Error('stopped')));
  });
  await expect(fetchSource(url, { signal: controller.signal })).rejects.toThrow('stopped');
  await expect(fetchSource(url, { signal: controller.signal })).rejects.toThrow('stopped');
});

describe('the cache', () => {
  test('opens a page when its server is gone, and says how old it is', async () => {
    let works = true;
    const url = await serve((request, response) => {
      if (works) text(request, response);
      else request.socket.destroy();
    });
    const first = await fetchSource(url);
    works = false;
    expect(await fetchSource(url)).toEqual({ ...first, bytes: Buffer.from(story), stale: true });
    expect(await fault(`${url}/other`)).toBe('broke off before its end');
  });

  test('stands in for an error of the server, not for a page that is gone', async () => {
    let status = 200;
    const url = await serve((_, response) => response.writeHead(status).end(story));
    await fetchSource(url);
    status = 503;
    expect((await fetchSource(url)).stale).toBe(true);
    status = 410;
    expect(await fault(url)).toBe('answers 410 Gone');
  });

  test('asks whether the page has changed', async () => {
    const asked: unknown[] = [];
    const url = await serve((request, response) => {
      const { 'if-none-match': etag, 'if-modified-since': since } = request.headers;
      asked.push([etag, since]);
      if (etag === '"1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"1"', 'last-modified': 'Mon, 08 Apr 2019 20:15:00 GMT' })
          .end(story);
    });
    await fetchSource(url);
    const again = await fetchSource(url);
    expect(saying(again)).toBe(story);
    expect(again.stale).toBe(false);
    expect(asked).toEqual([
      [undefined, undefined],
      ['"1"', 'Mon, 08 Apr 2019 20:15:00 GMT'],
    ]);
  });

  test('keeps one file for a page, which is the reader’s alone', async () => {
    const url = await serve(text);
    await fetchSource(url);
    await fetchSource(url);
    const directory = join(cache, 'broadsheet');
    const names = await readdir(directory);
    expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect((await stat(join(directory, names[0]!))).mode & 0o777).toBe(0o600);
    expect((await stat(directory)).mode & 0o777).toBe(0o700);
    expect(await readFile(join(directory, names[0]!), 'utf8')).toContain(story);
  });

  test('does not keep what its server wants kept nowhere', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'cache-control': 'private, no-store' }).end(story),
    );
    await fetchSource(url);
    await expect(readdir(join(cache, 'broadsheet'))).rejects.toThrow('ENOENT');
  });

  test('keeps the newest hundred', async () => {
    const url = await serve(text);
    for (let page = 0; page < 105; page++) await fetchSource(`${url}/${page}`);
    expect(await readdir(join(cache, 'broadsheet'))).toHaveLength(100);
  });

  test.each<[string, (directory: string, file: string) => Promise<void>]>([
    ['empty', (_, file) => writeFile(file, '')],
    ['no JSON', (_, file) => writeFile(file, 'x\ny')],
    ['other JSON', (_, file) => writeFile(file, '{"address":1}\nx')],
    ['null', (_, file) => writeFile(file, 'null\nx')],
  ])('costs nothing when it is broken: %s', async (_, damage) => {
    let works = true;
    const url = await serve((request, response) => {
      if (works) text(request, response);
      else response.writeHead(500).end();
    });
    await fetchSource(url);
    const directory = join(cache, 'broadsheet');
    const [name = ''] = await readdir(directory);
    await damage(directory, join(directory, name));
    works = false;
    expect(await fault(url)).toBe('answers 500 Internal Server Error');
    works = true;
    expect(saying(await fetchSource(url))).toBe(story);
  });

  test('costs nothing where there can be none', async () => {
    const url = await serve(text);
    await writeFile(join(cache, 'broadsheet'), 'a file');
    expect(saying(await fetchSource(url))).toBe(story);
    const closed = join(cache, 'closed');
    await mkdir(closed);
    await chmod(closed, 0o500);
    vi.stubEnv('XDG_CACHE_HOME', closed);
    expect(saying(await fetchSource(url))).toBe(story);
  });
});
