import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type Cable = Readonly<{
  /** The address of the server, through this cable. */
  url: string;
  /** From now on the server hears us, and we do not hear it. */
  deafen: () => void;
  /** Breaks every connection; new ones go through. */
  cut: () => void;
  /** Breaks every connection and lets no new one through, until it is plugged in again. */
  unplug: () => void;
  plugIn: () => void;
  remove: () => Promise<void>;
}>;

/** A way to a server that a test can break. */
export async function cableTo(address: string): Promise<Cable> {
  const far = new URL(address);
  const sockets = new Set<Socket>();
  const state = { isPluggedIn: true };
  const entrance = createServer((near) => {
    if (!state.isPluggedIn) return void near.destroy();
    join(near, connect(Number(far.port), far.hostname));
  }).listen(0, '127.0.0.1');
  await once(entrance, 'listening');
  const url = new URL(address);
  url.port = String((entrance.address() as AddressInfo).port);

  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    deafen: () => {
      for (const socket of sockets) socket.unpipe();
      for (const socket of sockets) socket.resume();
    },
    unplug: () => {
      state.isPluggedIn = false;
      cut();
    },
    plugIn: () => {
      state.isPluggedIn = true;
    },
    remove: async () => {
      cut();
      entrance.close();
      await once(entrance, 'close');
    },
  };

  function join(near: Socket, server: Socket): void {
    for (const [one, other] of [
      [near, server],
      [server, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.once('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.on('data', (bytes) => server.write(bytes));
    server.pipe(near);
  }
}
