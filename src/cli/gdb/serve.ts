import { createServer, type Socket } from 'node:net';
import type { TraceReader } from '../../trace/reader.ts';
import { framed, hexOf, PacketReader } from './packets.ts';
import { GdbSession } from './session.ts';

/** Only programs on this machine may connect. */
const LOOPBACK = '127.0.0.1';

interface Serving {
  port: number;
  /** Ends every connection, too. */
  close(): void;
}

/**
 * Serves a run to clients of gdb's remote protocol. Every connection begins at the start of the run.
 * @param port 0 for any that is free
 * @param refused is told why a client's change is refused: gdb shows the reason for registers only
 * @returns a promise that rejects where the port can't be had
 */
export function serve(
  reader: TraceReader,
  elf: Uint8Array,
  port: number,
  refused: (why: string) => void = () => {},
): Promise<Serving> {
  return new Promise((resolve, reject) => {
    const sockets = new Set<Socket>();
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      const say = (text: string) =>
        socket.write(framed(`O${hexOf(new TextEncoder().encode(text))}`), 'latin1');
      converse(socket, new GdbSession(reader, elf, say), refused);
    });
    server.on('error', reject);
    server.listen(port, LOOPBACK, () => {
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close() {
          server.close();
          for (const socket of sockets) socket.destroy();
        },
      });
    });
  });
}

function converse(socket: Socket, session: GdbSession, refused: (why: string) => void): void {
  const packets = new PacketReader();
  let acknowledged = true;
  socket.on('data', (bytes) => {
    for (const arrival of packets.push(bytes)) {
      // Every answer is there at once, so there is nothing to interrupt.
      if (arrival.kind === 'interrupt') continue;
      if (arrival.kind === 'damaged') {
        socket.write('-');
        continue;
      }
      if (acknowledged) socket.write('+');
      if (arrival.text === 'QStartNoAckMode') acknowledged = false;
      const answer = arrival.text === 'QStartNoAckMode' ? 'OK' : session.answer(arrival.text);
      if (answer?.startsWith('E.')) refused(answer.slice(2));
      if (answer === undefined) socket.end();
      else socket.write(framed(answer), 'latin1');
    }
  });
}
