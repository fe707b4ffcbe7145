import type { Core } from '../timing/cores/core.ts';
import { CORES } from '../timing/cores/cores.ts';
import { choice, number, type Values } from './parameter.ts';

/** What cycles are modelled on; every experiment has these. */
export const ON_CORE = {
  core: choice(
    'core',
    CORES.map(({ name }) => name),
    { why: 'zen5 was measured for this lab; nehalem is a server of the article’s year.' },
  ),
  systemCall: number('system call', [0, 70, 100, 200, 400, 800, 1600, 3200, 12_800, 100_000], 0, {
    unit: 'cycles',
    why: 'Depends on kernel and mitigations. 0: as the core has it, mmap dearer than others.',
  }),
} as const;

/** The core that the values name, one's `own` before those that ship, with the system calls they ask for. */
export function coreOf(
  { core: name, systemCall }: Values<typeof ON_CORE>,
  own: readonly Core[] = [],
): Core {
  const core = [...own, ...CORES].find((each) => each.name === name) ?? CORES[0];
  if (systemCall === 0) return core;
  const figure = { value: systemCall, source: 'parameter' };
  return { ...core, systemCalls: { default: figure, byNumber: [] } };
}
