import { z } from 'zod';
import { freeList } from './free-list/index.ts';
import { functionKind } from './function/index.ts';
import { generator } from './generator/index.ts';
import { interrupt } from './interrupt/index.ts';
import { makecontext } from './makecontext/index.ts';
import { overflow } from './overflow/index.ts';
import { preemption } from './preemption/index.ts';
import { project } from './project/index.ts';
import { roundRobin } from './round-robin/index.ts';
import { runLoop } from './run-loop/index.ts';
import { setjmp } from './setjmp/index.ts';
import { switchKind } from './switch/index.ts';

/** All kinds of contract. */
const KINDS = [
  switchKind,
  functionKind,
  makecontext,
  generator,
  roundRobin,
  freeList,
  runLoop,
  interrupt,
  preemption,
  overflow,
  setjmp,
  project,
] as const;

type Kind = (typeof KINDS)[number];

const [first, ...others] = KINDS.map(({ schema }) => schema);

/** A contract as exercise.md writes it under `contract:`. */
export const contractSchema = z.discriminatedUnion('kind', [first, ...others]);
export type Contract = z.output<typeof contractSchema>;

const BY_NAME: Readonly<Record<string, Kind>> = Object.fromEntries(
  KINDS.map((kind) => [kind.name, kind]),
);

/** The kind of a contract. */
export function kindOf({ kind }: Contract): Kind {
  return BY_NAME[kind];
}
