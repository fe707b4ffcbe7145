import type { Keeps } from '../../atlas/catalogue/entry.ts';

/** Something that a switch may keep, as a column of the table has it. */
export interface Trait {
  id: string;
  title: string;
  /** What counts as all of it, and what as a part. */
  whole: readonly Keeps[];
  parts: readonly Keeps[];
}

/** What of a trait a switch keeps: all, some, nothing. */
export type Extent = 2 | 1 | 0;

/** What switches differ in keeping, in the order of the columns. */
export const TRAITS: readonly Trait[] = [
  {
    id: 'callee-saved',
    title: 'callee-saved',
    whole: ['callee-saved'],
    parts: ['rbx', 'rbp', 'r12', 'r13', 'r14', 'r15'],
  },
  {
    id: 'arguments',
    title: 'arguments',
    whole: ['arguments'],
    parts: ['rdi', 'rsi', 'rdx', 'rcx', 'r8', 'r9'],
  },
  { id: 'mxcsr', title: 'MXCSR', whole: ['MXCSR'], parts: [] },
  { id: 'x87', title: 'x87', whole: ['x87 environment'], parts: ['x87 control word'] },
  { id: 'mask', title: 'signal mask', whole: ['signal mask'], parts: [] },
  { id: 'xmm', title: 'xmm6–15', whole: ['xmm6–15'], parts: [] },
  { id: 'shadow', title: 'shadow stack', whole: ['shadow stack'], parts: [] },
  {
    id: 'tls',
    title: 'TLS',
    whole: ['thread pointer', 'thread block'],
    parts: ['stack protector'],
  },
];

/** How much of a trait is among what is kept. */
export function extentOf({ whole, parts }: Trait, keeps: readonly Keeps[]): Extent {
  if (whole.some((each) => keeps.includes(each))) return 2;
  return parts.some((each) => keeps.includes(each)) ? 1 : 0;
}

/** Of what is kept, that which belongs to a trait, in words; `nothing` where none does. */
export function keptOf({ whole, parts }: Trait, keeps: readonly Keeps[]): string {
  return (
    keeps.filter((each) => whole.includes(each) || parts.includes(each)).join(', ') || 'nothing'
  );
}
