import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Random } from '../../src/base/random.ts';
import { serve } from '../../src/cli/gdb/serve.ts';
import { suspendedValues } from '../../src/cli/gdb/suspended.ts';
import { writeElf } from '../../src/elf/write/write.ts';
import type { Scenario } from '../../src/machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../src/machine/scenarios/scenarios.ts';
import { recorded, scenarioLaunch } from '../machine/lab.ts';

const hasGdb = spawnSync('gdb', ['--version']).status === 0;
const COMMANDS = 100;

describe.skipIf(!hasGdb)('gdb, given commands at random', async () => {
  const shipped = SCENARIOS.find(({ name }) => name === 'ping-pong-lightweight') as Scenario;
  const reader = await recorded(await scenarioLaunch(shipped));
  const { trace, history } = reader;
  const elf = writeElf(trace.image, reader.pc(0), (path) => path);
  const serving = await serve(reader, elf, 0);
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-'));
  afterAll(() => {
    serving.close();
    rmSync(folder, { recursive: true });
  });
  /** The instruction that switches, those around it, functions. */
  const places = [-1, 0, 1]
    .map((by) => `*${reader.pc(history.switches.cross[0] + by)}`)
    .concat('lightweight_swapcontext', 'body_b');

  function commandsOf(random: Random): string[] {
    const place = () => random.pick(places);
    const commands = [
      ...['stepi', 'stepi 3', 'step', 'next', 'nexti', 'until', 'finish', 'continue', 'continue'],
      ...['stepi', 'step', 'next', 'finish', 'continue', 'continue'].map(
        (each) => `reverse-${each}`,
      ),
      ...['on', 'step', 'off', 'off'].map((mode) => `set scheduler-locking ${mode}`),
      ...['delete', 'info threads', 'thread apply all backtrace 3', 'break *$pc', 'display/i $pc'],
    ];
    return Array.from({ length: COMMANDS }, () =>
      random.pick([
        random.pick(commands),
        random.pick(commands),
        `thread ${random.between(1, 2)}`,
        `${random.pick(['break', 'break', 'tbreak', 'advance'])} ${place()}`,
        `break ${place()} thread ${random.between(1, 2)}`,
        `${random.pick(['watch', 'rwatch', 'awatch'])} *(long*)$rsp`,
      ]),
    );
  }

  test.each([5, 13])('never breaks, and is where the recording is (seed %i)', async (seed) => {
    const script = join(folder, `${seed}.gdb`);
    // Of a thread that it does not let go gdb believes that it stays as it was seen.
    const look = 'maintenance flush register-cache';
    const tell = [look, 'monitor when', 'printf "at %d %lu\\n", $_thread, $pc'];
    const lines = commandsOf(new Random(seed)).flatMap((each) => [each, ...tell]);
    // What gdb refuses, such as a thread that there is not, ends no script of Python.
    const tolerant = lines.map(
      (line) => `try: gdb.execute(${JSON.stringify(line)})\nexcept gdb.error as e: print(e)\n`,
    );
    writeFileSync(
      script,
      `set pagination off\nset confirm off\ntarget remote :${serving.port}\npython\n${tolerant.join('')}end\n`,
    );
    const gdb = spawn('gdb', ['-nx', '-batch', '-x', script]);
    let out = '';
    for (const stream of [gdb.stdout, gdb.stderr])
      stream.on('data', (chunk) => {
        out += chunk;
      });
    const [code] = await once(gdb, 'close');
    expect([code, out]).toEqual([
      0,
      expect.not.stringMatching(/internal-error|connection closed|SIGTRAP/),
    ]);
    const steps = [...out.matchAll(/^step (\d+) of/gm)].map(([, step]) => Number(step));
    const told = [...out.matchAll(/^at (\d+) (\d+)$/gm)].map((each) => each.slice(1).map(Number));
    expect(told).toHaveLength(COMMANDS);
    const expected = steps.map((step, i) => {
      const [thread] = told[i];
      const runs = reader.context(step) === thread - 1;
      return [thread, runs ? reader.pc(step) : suspendedValues(reader, thread - 1, step)?.pc];
    });
    expect(told).toEqual(expected);
    expect(new Set(steps).size).toBeGreaterThan(COMMANDS / 8);
  });
});
