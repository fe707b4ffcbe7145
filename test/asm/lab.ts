import { readFileSync } from 'node:fs';
import { assemble } from '../../src/assembler/assemble.ts';
import type { SourceFiles } from '../../src/assembler/image.ts';
import { isSeen } from '../../src/machine/scenarios/of-file.ts';
import { CONVENTIONS, type Convention } from '../../src/machine/scenarios/routine.ts';
import { type Scenario, sourcesOf } from '../../src/machine/scenarios/scenario.ts';
import { pingPong } from '../../src/machine/scenarios/scenarios.ts';
import { findConvention } from '../../src/machine/shapes/find.ts';
import type { TraceReader } from '../../src/trace/reader.ts';
import { launched, programScenario, recorded, SOURCES } from '../machine/lab.ts';

/** `SEED=7 npx vitest run test/asm` for other random numbers. */
export const seed = Number(process.env.SEED ?? 20101223);

const BUDGET = 3_000_000;

/** Runs a scenario on the lab's sources and `more`. Throws what the assembler says. */
export async function play(scenario: Scenario, more: SourceFiles = {}): Promise<TraceReader> {
  // A clock that stands still: a busy machine is no reason to fail.
  const files = { ...SOURCES, ...more };
  const built = await assemble({ ...sourcesOf(scenario, files), now: () => 0 });
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics, null, 1));
  return recorded(launched(built.image, scenario), BUDGET);
}

/** Runs a program text that defines a global `main`, linked with `units`. */
export function playProgram(
  text: string,
  units: readonly string[] = [],
  more: SourceFiles = {},
): Promise<TraceReader> {
  const scenario = programScenario('main', { units: ['test.S', ...units] });
  return play(scenario, { 'test.S': text, ...more });
}

/** The convention that a shipped routine's names are known for, by the labels in its source; undefined if the lab
 * has to see how the routine is called. */
export function knownConvention(path: string): Convention | undefined {
  const text = SOURCES[path] ?? '';
  if (/Microsoft's\s+x64 convention/.test(text)) return undefined;
  // uClibc's setjmp has glibc's names, but mixes nothing with a secret: what it does can be seen.
  const hidden = text.includes('%fs:');
  return CONVENTIONS.find(
    ({ symbol, needs = [], expects }) =>
      (hidden || expects?.shape !== '') &&
      [symbol, ...needs].every((name) => new RegExp(`^${name}:`, 'm').test(text)),
  );
}

/** The convention of a shipped routine whose names are known. */
export function conventionFor(path: string): Convention {
  const found = knownConvention(path);
  if (!found) throw new Error(`${path} is no routine`);
  return found;
}

/** How a routine is called, as a run of it finds out: `more` has texts to take instead of the lab's. Throws why it
 * can't be. */
export async function seenConvention(path: string, more: SourceFiles = {}): Promise<Convention> {
  const files = { ...SOURCES, ...more };
  const built = await assemble({ files, units: [path], now: () => 0 });
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics, null, 1));
  const found = findConvention(built.image);
  if (!found.ok) throw new Error(`${path}: ${found.message}`);
  return found.convention;
}

/** How a routine of asm/ is called, by its names or as a run of it finds out; undefined for a file that is none. */
export async function calledBy(path: string): Promise<Convention | undefined> {
  return isSeen(path) ? seenConvention(path) : knownConvention(path);
}

/** Sources that make context_make and context_switch of a routine, itself the last. */
export function switchUnits(path: string, convention = conventionFor(path)): string[] {
  const { adapter, support } = convention;
  return [adapter, ...support, path];
}

/** A 64-bit word of guest memory at the end of a run, by symbol. */
export function finalWord(reader: TraceReader, name: string, index = 0): bigint {
  const symbol = reader.trace.image.symbols.find((each) => each.name === name);
  const word = symbol && reader.word(symbol.address + 8 * index, reader.trace.steps);
  if (word === undefined) throw new Error(`${name}[${index}]`);
  return word;
}

const SURVIVAL = 'test/asm/survival.S';
const SURVIVAL_TEXT = readFileSync(new URL('survival.S', import.meta.url), 'utf8');

/** What survival.S counts, in its order, for each of two contexts. */
export const WATCHED = ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15', 'rsp', 'mxcsr', 'fcw'] as const;

/** What it counts besides, of a routine that is called as on Windows: `xmm` is all of xmm6 to xmm15. */
export const WINDOWS = ['rdi', 'rsi', 'xmm'] as const;

export type Watched = (typeof WATCHED)[number] | (typeof WINDOWS)[number];

/** How often each register survived, of `rounds` times for A and one less for B; 0 for one that was not watched. */
export interface Survival {
  a: Record<Watched, number>;
  b: Record<Watched, number>;
}

/** The counts of survival.S, by name: eighteen, or twenty-four with Windows' own. */
export function survivalOf(counts: readonly number[]): Survival {
  const part = (from: number) => {
    const own = counts.slice(from, from + counts.length / 2);
    return Object.fromEntries(
      [...WATCHED, ...WINDOWS].map((name, i) => [name, own[i] ?? 0]),
    ) as Survival['a'];
  };
  return { a: part(0), b: part(counts.length / 2) };
}

/** Switches `rounds` times there and back through a routine in the emulator, as survival.S does.
 * `more`: texts to take instead of the lab's. */
export async function survive(
  path: string,
  rounds: number,
  more: SourceFiles = {},
  convention: Convention = conventionFor(path),
): Promise<Survival> {
  const watched = WATCHED.length + (convention.windows ? WINDOWS.length : 0);
  const survival = convention.windows ? `#define WINDOWS\n${SURVIVAL_TEXT}` : SURVIVAL_TEXT;
  const text = `
        .globl main
main:   subq $8, %rsp
        movl $${rounds}, %edi
        movl $${seed}, %esi
        leaq counts(%rip), %rdx
        call survive
        addq $8, %rsp
        xorl %eax, %eax
        ret
        .bss
        .p2align 3
        .type counts, @object
counts: .zero ${16 * watched}
        .size counts, ${16 * watched}
`;
  const scenario = {
    ...pingPong(path, convention),
    units: ['test.S', SURVIVAL, ...switchUnits(path, convention)],
    contexts: [{ name: 'A' }],
  };
  const reader = await play(scenario, { 'test.S': text, [SURVIVAL]: survival, ...more });
  const { outcome } = reader.trace;
  if (outcome.kind !== 'finished' || outcome.result !== 0)
    throw new Error(`${path}: ${JSON.stringify(outcome)}`);
  return survivalOf(
    Array.from({ length: 2 * watched }, (_, i) => Number(finalWord(reader, 'counts', i))),
  );
}
