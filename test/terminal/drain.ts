import { ReadStream } from 'node:tty';
import type { IPty } from '@lydell/node-pty';

/**
 * Lets a pseudoterminal that node-pty closes 200 ms after the program's end be read to its end first. On a
 * busy machine the reading may not have had a turn by then, and the last output would be lost.
 */
export function drainBeforeClose(pty: IPty): void {
  const socket = socketOf(pty);
  const close = socket.destroy.bind(socket);
  let read = 0;
  pty.onData(({ length }) => {
    read += length;
  });
  socket.destroy = (error) => {
    if (error) return close(error);
    const before = read;
    setImmediate(() => (read === before ? close() : socket.destroy()));
    return socket;
  };
}

/** Closes the pseudoterminal under the program that runs in it. */
export function hangUp(pty: IPty): void {
  socketOf(pty).destroy();
}

function socketOf(pty: IPty): ReadStream {
  const socket: unknown = Reflect.get(pty, '_socket');
  if (!(socket instanceof ReadStream)) throw new Error('node-pty keeps its socket elsewhere now');
  return socket;
}
