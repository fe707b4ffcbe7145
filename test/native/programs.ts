import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Image } from '../../src/assembler/image.ts';
import { readElf } from '../../src/elf/read-elf.ts';
import { signalName } from '../../src/machine/kernel/signals.ts';
import { launchScenario } from '../../src/machine/launch-scenario.ts';
import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import { ENVIRONMENT } from '../../src/machine/start-block.ts';
import { record } from '../../src/trace/recorder.ts';
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

/** The program that was recorded last: several runs of one share its image, and what was decoded of it. */
let known: { bytes: Buffer; image: Image } | undefined;

function imageOf(bytes: Buffer, path: string): Image {
  if (known?.bytes.equals(bytes)) return known.image;
  const read = readElf(bytes, { path });
  if (!read.ok) throw new Error(read.message);
  known = { bytes, image: read.image };
  return read.image;
}

/** Records a linked program. */
export async function inLab(path: string, args: string[], input = ''): Promise<Trace> {
  const bytes = readFileSync(path);
  const start = { arguments: args, stdin: new TextEncoder().encode(input) };
  const launched = launchScenario(imageOf(bytes, path), elfScenario(path, bytes, start));
  if (!launched.ok) throw new Error(launched.message);
  return record(launched.launch, { budget: LINKED_BUDGET });
}
