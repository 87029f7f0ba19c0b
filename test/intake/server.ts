import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** A server on an address of loopback (127.0.0.0/8) that answers as a test wants, until the test ends; its own address. */
export async function serve(answer: RequestListener, address = '127.0.0.1'): Promise<string> {
  const server = createServer(answer);
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://${address}:${(server.address() as AddressInfo).port}`;
}
