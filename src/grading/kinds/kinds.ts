import type { Contract } from '../contract.ts';
import { freeListKind } from './free-list.ts';
import { generatorKind } from './generator.ts';
import { interruptKind } from './interrupt.ts';
import type { Kind } from './kind.ts';
import { makecontextKind } from './makecontext.ts';
import { roundRobinKind } from './round-robin.ts';
import { runLoopKind } from './run-loop.ts';
import { switchKind } from './switch.ts';

/** How each kind of contract is checked. A kind only ever meets contracts of its own. */
export const KINDS = {
  switch: switchKind,
  makecontext: makecontextKind,
  generator: generatorKind,
  'round-robin': roundRobinKind,
  'free-list': freeListKind,
  'run-loop': runLoopKind,
  interrupt: interruptKind,
} as unknown as Readonly<Record<Contract['kind'], Kind>>;
