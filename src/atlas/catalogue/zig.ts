import type { Entry } from './entry.ts';

/** Switches of Zig’s libraries. */
export const ZIG: readonly Entry[] = [
  {
    name: 'switches/zigcoro',
    title: 'zigcoro',
    family: 'Zig',
    origin: 'zigcoro, coro_x86_64.s, by Ryan Sepassi; the same in ZML and ziro',
    licence: '0BSD',
    exact: 'instructions',
    entry: 'Six zeros and the entry function lie on the new stack, for ret to find.',
  },
  {
    name: 'switches/zio',
    leavesToCaller: 'rbx and r12 to r15',
    title: 'zio',
    family: 'Zig',
    origin: 'zio, switchContext in src/coro/coroutines.zig, by Lukáš Lalinský',
    licence: 'MIT',
    exact: 'instructions',
    entry: 'rip is an entry routine that takes function and argument from the new stack.',
    leftOut:
      'The compiler saves what its function still needs, for all registers but rsp and rbp count as changed. Zig’s own std.Io has the same with two loads before it.',
  },
];
