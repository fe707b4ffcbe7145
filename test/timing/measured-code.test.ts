import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { pingPongAsking } from '../../src/machine/scenarios/asking.ts';
import { CORES } from '../../src/timing/cores/cores.ts';
import { type Ending, endingOf, jmpEnded } from '../../src/timing/ending.ts';
import { switchCode } from '../../src/timing/measured-code.ts';
import { MEASURED } from '../../src/timing/measurements.ts';
import { readTrace, type TraceReader } from '../../src/trace/reader.ts';
import { recordScenario } from '../../src/trace/record-scenario.ts';
import { SOURCES } from '../machine/lab.ts';

const FILE = fileURLToPath(new URL('../../src/timing/measured-code.json', import.meta.url));

/** Three round trips through a text in the place of a routine; undefined where it is no routine by itself. */
async function recorded(path: string, change = (text: string, _symbol: string) => text) {
  const run = (text: string) =>
    recordScenario(
      pingPongAsking(path, {}),
      { ...SOURCES, [path]: text },
      {
        budget: 100_000,
        now: () => 0,
      },
    );
  const first = await run(SOURCES[path]);
  if (!first.ok || !first.called) return undefined;
  const text = change(SOURCES[path], first.called.symbol);
  const again = text === SOURCES[path] ? first : await run(text);
  return again.ok ? readTrace(again.trace) : undefined;
}

const codeOf = async (run: Promise<TraceReader | undefined>) => {
  const reader = await run;
  return reader && switchCode(reader);
};

/** The code of every routine that was measured on the core that stands first, in each form. `UPDATE_GOLDEN=1` writes them. */
async function codes(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const routines = MEASURED.filter(({ cpu }) => cpu.core === CORES[0].name)
    .flatMap(({ measurements }) => measurements)
    .filter(({ name, form }) => form && SOURCES[`asm/${name}.S`]);
  const forms = new Set(routines.map(({ name, form }) => `${name} ${form}`));
  for (const each of forms) {
    const [name, form] = each.split(' ') as [string, Ending];
    const code = await codeOf(
      recorded(`asm/${name}.S`, (text, symbol) =>
        endingOf(text, symbol) === form ? text : jmpEnded(text, symbol),
      ),
    );
    // Of routines that are alike the first that was measured.
    if (code) found[code] ??= each;
  }
  return found;
}

test('instructions that were measured are known by what a switch executes', async () => {
  const found = await codes();
  if (process.env.UPDATE_GOLDEN) writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(found);
  expect(Object.values(found)).toEqual(
    expect.arrayContaining(['rethinkdb/lightweight ret', 'rethinkdb/lightweight jmp']),
  );
}, 120_000);

test('the code is of instructions, however they are written, and of every one of them', async () => {
  const path = 'asm/rethinkdb/lightweight.S';
  const code = await codeOf(recorded(path));
  const written = (text: string) => text.replaceAll(/\b(push|pop|mov)q\b/g, '$1');
  expect(written(SOURCES[path])).not.toBe(SOURCES[path]);
  expect(await codeOf(recorded(path, written))).toBe(code);
  const otherOrder = (text: string) =>
    text.replaceAll('%r13', '%x').replaceAll('%rbp', '%r13').replaceAll('%x', '%rbp');
  expect(await codeOf(recorded(path, otherOrder))).toBe(code);
  const unpaired = (text: string) => text.replace(/popq\s+%r13/, 'popq    %r14');
  expect(await codeOf(recorded(path, unpaired))).not.toBe(code);
  const longer = (text: string) => text.replace(/\n(\s+)ret\b/, '\n$1nop\n$1ret');
  expect(await codeOf(recorded(path, longer))).not.toBe(code);
});
