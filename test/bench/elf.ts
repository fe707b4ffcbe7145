import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readElf } from '../../src/elf/read-elf.ts';
import type { Launch } from '../../src/machine/launch.ts';
import { layOutProcess } from '../../src/machine/launch-process.ts';
import { elfScenario } from '../../src/machine/scenarios/of-elf.ts';
import { record } from '../../src/trace/recorder.ts';
import { measured } from './measured.ts';
import { median, million, type Row } from './table.ts';
import { COMPUTE, type Workload, workloads } from './workloads.ts';

const STEPS = 300_000;
const ROUNDS = 5;

/** Steps in which a C library has started, and the program is under way. */
const START = 20_000;

const INCLUDE = fileURLToPath(new URL('../../asm/include/', import.meta.url));

/** Functions that make a program as large as the target names: 3 000 symbols, 1 MB of debug information. */
const FUNCTIONS = 1_500;
const MEMBERS = 40;

/** Links texts with the system's C library; undefined where there is no compiler. */
function link(folder: string, files: Readonly<Record<string, string>>): Uint8Array | undefined {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const flags = ['-g', '-static', `-I${INCLUDE}`, '-o', 'prog'];
  const { status } = spawnSync('cc', [...flags, ...Object.keys(files)], { cwd: folder });
  return status === 0 ? Uint8Array.from(readFileSync(join(folder, 'prog'))) : undefined;
}

/** A program of many small functions, each over a type of its own. */
function manyFunctions(): string {
  const bodies = Array.from(
    { length: FUNCTIONS },
    (_, i) => `
struct s${i} { int ${Array.from({ length: MEMBERS }, (_, k) => `m${k}`).join(', ')}; };
int f${i}(int n, const struct s${i} *p)
{
    int sum = ${i};
    for (int i = 0; i < n; i++) {
        sum += p[i].m1 * i;
        if (sum > p[i].m2)
            sum ^= ${i * 7};
    }
    return sum;
}`,
  );
  const calls = Array.from({ length: FUNCTIONS }, (_, i) => `    n += f${i}(n, 0);`);
  return `${bodies.join('\n')}\nint main(void)\n{\n    int n = 0;\n${calls.join('\n')}\n    return n;\n}\n`;
}

function readingRow(folder: string): Row {
  const bytes = link(folder, { 'many.c': manyFunctions() });
  if (!bytes) return { what: 'reading an ELF file', measured: 'no compiler' };
  spawnSync('strip', ['-g', 'prog'], { cwd: folder });
  const dwarf = ((bytes.length - readFileSync(join(folder, 'prog')).length) / 1e6).toFixed(1);
  const times: number[] = [];
  let what = '';
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const read = readElf(bytes, { path: 'many' });
    times.push(performance.now() - start);
    if (!read.ok) throw new Error(read.message);
    const { symbols, compiled } = read.image;
    what = `reading an ELF file: ${symbols.length} symbols, ${dwarf} MB of DWARF, ${compiled.length} spans`;
  }
  // Nobody opens a file five times: the first time counts, with all code cold.
  const [first] = times;
  return {
    what,
    measured: `${first.toFixed(0)} ms`,
    target: { text: `then ${median(times).toFixed(0)} ms (≤ 300 ms)`, met: first <= 300 },
  };
}

/** What two of the workloads do, with a whole C library around it. */
const LINKED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'switches, glibc': {
    'switches.c': `
#include <ucontext.h>
static ucontext_t a, b;
static char stack[65536];
static void body(void) { for (;;) swapcontext(&b, &a); }
int main(void)
{
    getcontext(&b);
    b.uc_stack.ss_sp = stack;
    b.uc_stack.ss_size = sizeof stack;
    makecontext(&b, body, 0);
    for (;;) swapcontext(&a, &b);
}
`,
  },
  'compute loop': { 'compute.S': COMPUTE },
};

/** Recording in a small program of the lab and in one with a C library, in turns: what the steps behind the library's
 * start take, and the start by itself. */
async function recordingRows({ name, launch }: Workload, folder: string): Promise<Row[]> {
  const what = `${name}, in a static program with the C library`;
  const bytes = link(folder, LINKED[name]);
  if (!bytes) return [{ what, measured: 'no compiler' }];
  const large = launchElf(bytes);
  const time = async (each: Launch, budget: number) => {
    const start = performance.now();
    const { outcome } = await record(each, { budget });
    if (outcome.kind !== 'budget used up') throw new Error(`${what} ended`);
    return performance.now() - start;
  };
  const own: number[] = [];
  const linked: number[] = [];
  const starts: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const small = -(await time(launch, START)) + (await time(launch, START + STEPS));
    const start = await time(large, START);
    const rest = (await time(large, START + STEPS)) - start;
    // The first round warms the engine's code up.
    if (round === 0) continue;
    own.push(small);
    linked.push(rest);
    starts.push(start);
  }
  const share = median(own.map((each, i) => each / linked[i]));
  return [
    { what: `${what}: its first ${START} steps`, measured: `${median(starts).toFixed(0)} ms` },
    {
      what: `${what}: recording`,
      measured: million(STEPS, median(linked)),
      target: {
        text: `${(100 * share).toFixed(0)} % of a small program's rate (≥ 90 %)`,
        met: share >= 0.9,
      },
    },
  ];
}

function launchElf(bytes: Uint8Array): Launch {
  const read = readElf(bytes, { path: 'prog' });
  if (!read.ok) throw new Error(read.message);
  const { image } = read;
  if (!image.process) throw new Error('not a process');
  const result = layOutProcess(image, image.process, elfScenario('prog', bytes));
  if (!result.ok) throw new Error(result.message);
  return result.launch;
}

/** What linked programs cost. */
export async function elfRows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'swaplab-bench-'));
  try {
    const rows = await measured('reading an ELF file', () => [readingRow(folder)]);
    for (const workload of await workloads())
      if (LINKED[workload.name])
        rows.push(
          ...(await measured(`${workload.name}, linked`, () => recordingRows(workload, folder))),
        );
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
