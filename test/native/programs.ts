import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { signalName } from '../../src/machine/kernel/signals.ts';
import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import { ENVIRONMENT } from '../../src/machine/start-block.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { LINKED_BUDGET, type Trace } from '../../src/trace/trace.ts';

/** What can be seen of a run from outside. */
interface Seen {
  stdout: string;
  stderr: string;
  code: number | null;
  signal: string | null;
}

/** Runs a program on the CPU at hand. */
export function natively(path: string, args: string[], input = ''): Seen {
  const env = Object.fromEntries(ENVIRONMENT.map((each) => each.split('=')));
  const run = spawnSync(path, args, { input, env, encoding: 'utf8' });
  return { stdout: run.stdout, stderr: run.stderr, code: run.status, signal: run.signal };
}

/** The same of one that was recorded. */
export function seen({ calls, outcome }: Trace): Seen {
  const written = (wanted: string) =>
    Buffer.concat(
      calls.flatMap(({ stream, output }) => (output && stream === wanted ? [output] : [])),
    ).toString();
  return {
    stdout: written('stdout'),
    stderr: written('stderr'),
    code: outcome.kind === 'exited' ? outcome.code : null,
    signal:
      outcome.kind === 'killed'
        ? signalName(outcome.signal)
        : outcome.kind === 'faulted'
          ? outcome.fault.signal
          : null,
  };
}

/** Records a linked program. */
export async function inLab(path: string, args: string[], input = ''): Promise<Trace> {
  const start = { arguments: args, stdin: new TextEncoder().encode(input) };
  const scenario = elfScenario(path, Uint8Array.from(readFileSync(path)), start);
  const result = await recordScenario(scenario, {}, { budget: LINKED_BUDGET });
  if (!result.ok) throw new Error(result.diagnostics[0].message);
  return result.trace;
}
