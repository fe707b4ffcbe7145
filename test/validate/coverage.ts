// How many basic blocks of the programs installed here have forms that a core has no figure for:
// `npx tsx test/validate/coverage.ts --help`. Needs objdump.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { CORES } from '../../src/timing/cores/cores.ts';
import { readBlock } from '../../src/timing/stream/block.ts';
import { unknownForms } from './forms.ts';

/** Where programs and libraries are; those named are always among the sample. */
const FOLDERS = ['/usr/bin', '/usr/lib/x86_64-linux-gnu'];
const ALWAYS = /^(libc|libm|libstdc\+\+|libcrypto|openssl|libz)(\.so.*)?$/;

/** Instructions that end a block and are no part of it. */
const ENDS =
  /^(bnd |notrack |rep |repz )*(j\w+|call\w*|ret\w*|hlt|ud2|syscall|int3|xbegin|loop\w*)\b/;
const MOST_INSTRUCTIONS = 64;
/** Lines of a program that are read. */
const MOST_LINES = 300_000;

const options = new Command('coverage')
  .description('The share of basic blocks of installed programs that a core has all figures for.')
  .option('--blocks <n>', 'how many blocks', '3000')
  .option('--files <n>', 'of how many programs and libraries', '40')
  .option('--seed <n>', 'which ones', '1')
  .option('--forms <n>', 'missing forms to name', '12')
  .parse()
  .opts<Record<'blocks' | 'files' | 'seed' | 'forms', string>>();

let state = Number(options.seed) * 0x9e3779b9 || 1;
function random(below: number): number {
  state ^= state << 13;
  state ^= state >>> 17;
  state ^= state << 5;
  return (state >>> 0) % below;
}

function isProgram(path: string): boolean {
  const head = Buffer.alloc(20);
  try {
    const file = openSync(path, 'r');
    readSync(file, head, 0, 20, 0);
    closeSync(file);
  } catch {
    return false;
  }
  return head.toString('latin1', 1, 4) === 'ELF' && head[4] === 2 && head[18] === 62;
}

/** As many programs as asked for, those that have to be there first. */
function chosen(): string[] {
  const all = FOLDERS.flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => ({ name, path: join(folder, name) })),
  ).filter(({ path }) => isProgram(path));
  const paths = new Set(
    all.filter(({ name }) => ALWAYS.test(name)).map(({ path }) => realpathSync(path)),
  );
  while (paths.size < Math.min(Number(options.files), all.length))
    paths.add(realpathSync(all[random(all.length)].path));
  return [...paths];
}

interface Line {
  address: string;
  hex: string;
  text: string;
}

/** The blocks of a program: from a jump's target or from behind a jump to the next one. */
async function blocksOf(path: string): Promise<string[]> {
  const objdump = spawn('objdump', ['-d', '-w', path], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines: (Line | undefined)[] = [];
  const targets = new Set<string>();
  for await (const line of createInterface({ input: objdump.stdout })) {
    const [, address, hex, text] = /^ *([0-9a-f]+):\t([0-9a-f ]+?) *\t(.*)$/.exec(line) ?? [];
    lines.push(address ? { address, hex: hex.replaceAll(' ', ''), text } : undefined);
    const target = text && /^j\w+ +([0-9a-f]+)/.exec(text);
    if (target) targets.add(target[1]);
    if (lines.length >= MOST_LINES) break;
  }
  objdump.kill();
  const blocks: string[] = [];
  let block: string[] = [];
  const end = () => {
    if (block.length > 0 && block.length <= MOST_INSTRUCTIONS) blocks.push(block.join(''));
    block = [];
  };
  for (const line of lines) {
    if (!line || targets.has(line.address)) end();
    if (!line) continue;
    if (ENDS.test(line.text) || line.text.includes('(bad)')) end();
    else block.push(line.hex);
  }
  return blocks;
}

async function main(): Promise<void> {
  execFileSync('objdump', ['--version'], { stdio: 'pipe' });
  const paths = chosen();
  const each = Math.ceil(Number(options.blocks) / paths.length);
  const sample: string[] = [];
  for (const path of paths) {
    const blocks = await blocksOf(path);
    for (let i = 0; i < each && blocks.length > 0; i++)
      sample.push(...blocks.splice(random(blocks.length), 1));
  }
  const read = sample.map(readBlock);
  const blocks = read.flatMap((result) => (result.ok ? [result.block] : []));
  console.log(
    `${blocks.length} blocks of ${paths.length} programs; ${sample.length - blocks.length} not read`,
  );
  for (const core of CORES) {
    const missing = new Map<string, number>();
    let whole = 0;
    for (const block of blocks) {
      const forms = new Set(unknownForms(block, core));
      if (forms.size === 0) whole++;
      for (const form of forms) missing.set(form, (missing.get(form) ?? 0) + 1);
    }
    const most = [...missing].sort((a, b) => b[1] - a[1]).slice(0, Number(options.forms));
    console.log(`\n${core.name}: ${((100 * whole) / blocks.length).toFixed(2)} % have all figures`);
    for (const [form, count] of most) console.log(`  ${String(count).padStart(5)}  ${form}`);
  }
}

await main();
