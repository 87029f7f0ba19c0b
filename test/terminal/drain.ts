import { ReadStream } from 'node:tty';
import type { IPty } from '@lydell/node-pty';

/**
 * Lets a pseudoterminal that node-pty closes 200 ms after the program's end be read to its end first. On a
 * busy machine the reading may not have had a turn by then, and the last output would be lost.
 */
export function drainBeforeClose(pty: IPty): void {
  const socket: unknown = Reflect.get(pty, '_socket');
  if (!(socket instanceof ReadStream)) throw new Error('node-pty keeps its socket elsewhere now');
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
