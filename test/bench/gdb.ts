import { connect } from 'node:net';
import { framed } from '../../src/cli/gdb/packets.ts';
import { serve } from '../../src/cli/gdb/serve.ts';
import { readTrace } from '../../src/trace/reader.ts';
import { record } from '../../src/trace/recorder.ts';
import { median, type Row } from './table.ts';
import { workloads } from './workloads.ts';

const STEPS = 1_000_000;
const ROUNDS = 500;
/** What gdb sends for a `stepi`, and asks for when it has stopped. */
const STEPI = ['vCont;s:1;c', 'g', 'm7fffffffefb0,40'];

/** How long a client of gdb's protocol waits for a step of a long run. */
export async function gdbRows(): Promise<Row[]> {
  const [{ launch }] = await workloads();
  const serving = await serve(
    readTrace(await record(launch, { budget: STEPS })),
    new Uint8Array(),
    0,
  );
  const socket = connect(serving.port, '127.0.0.1').setNoDelay(true);
  const ask = (packet: string) =>
    new Promise<void>((resolve) => {
      let text = '';
      const listen = (chunk: Buffer) => {
        text += chunk.toString('latin1');
        if (!/#[0-9a-f]{2}$/.test(text)) return;
        socket.off('data', listen);
        resolve();
      };
      socket.on('data', listen);
      socket.write(framed(packet));
    });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (const packet of STEPI) await ask(packet);
    times.push(performance.now() - start);
  }
  socket.destroy();
  serving.close();
  const time = median(times);
  return [
    {
      what: `gdb's stepi in a run of ${STEPS / 1e6} M steps, registers and stack with it`,
      measured: `${time.toFixed(2)} ms`,
      target: { text: '≤ 2 ms', met: time <= 2 },
    },
  ];
}
