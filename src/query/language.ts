/** A line of the language: what is written, and what it asks. */
export interface Form {
  /** Whole questions. */
  examples: readonly string[];
  means: string;
}

/** The language of questions on one screen: for the help of page and terminal; README.md has the same. */
export const LANGUAGE: readonly Form[] = [
  { examples: ['+10', '-10', '1,000', '12', 'step 0x10'], means: 'a place: one goes there' },
  { examples: ['rbx', 'eax', 'xmm0', 'ZF'], means: 'a register, a part, a flag: written or read' },
  {
    examples: ['counter', 'context_b', 'A.rbx', 'A.uc_link'],
    means: 'data, a save area, a field of one: written or read',
  },
  {
    examples: ['tasks[2].id', 'ready.head->next'],
    means: 'a variable of a program with -g, and the way from it',
  },
  { examples: ['[rsp+8]', 'u32[counter+4]', '8(%rsp)'], means: '8 or 4 bytes where they are now' },
  { examples: ['0x404000', 'table+8'], means: 'an address: written, read or executed' },
  {
    examples: ['0x404000..0x404020', '0x404000+16', 'table..+16'],
    means: 'a range; its end is not in it',
  },
  {
    examples: ['value 5', 'value rbx', '0xdeadbeef'],
    means: 'it appears in a register or in memory',
  },
  { examples: ['worker', '.Lagain', 'prog.S:12', ':12'], means: 'entered, executed, reached' },
  {
    examples: ['popq %rbx', 'pop', 'mov *, %rsp'],
    means: 'instructions: AT&T or Intel, * is anything',
  },
  { examples: ['syscall', 'rt_sigprocmask', 'syscall write'], means: 'a system call is made' },
  { examples: ['signal', 'SIGALRM', 'signal 14'], means: 'a signal arrives' },
  { examples: ['B', 'context B'], means: 'a context goes on' },
  { examples: ['switch', 'switch to B', 'switch from A to B'], means: 'a switch begins' },
  { examples: ['write rbx', 'read counter', 'access [rsp]', 'change eax'], means: 'this alone' },
  {
    examples: ['enter worker', 'return worker', 'execute 0x401000'],
    means: 'of a function; of any code',
  },
  {
    examples: ['counter becomes 3', 'rax == 5', 'depth > 2'],
    means: 'it becomes true, or is from the start',
  },
  {
    examples: ['write rbx if context == B', 'worker if rdi > 2 && !ZF'],
    means: 'true where the hit is',
  },
];

/** What stands behind `if`, or alone: whole conditions. */
export const CONDITIONS: readonly Form[] = [
  { examples: ['rax == 5', 'al != 0xff', '!ZF'], means: 'registers, parts, flags' },
  {
    examples: ['u32[counter] > 3', '[[rsp]+8] == 0'],
    means: 'memory, up to 8 reads deep; in [] a name is where it is,',
  },
  {
    examples: ['counter == &table', 'A.rbx != rbx'],
    means: 'elsewhere what lies there, and &name is where',
  },
  {
    examples: ['i64(rax) < 0', 'rdi < -1', 'i8[rsp] < 0'],
    means: 'without a sign, unless one side has one',
  },
  { examples: ['context == B', 'function == worker'], means: 'who runs, and in what' },
  {
    examples: ['line == prog.S:12', 'depth > 2', 'step < 90'],
    means: 'depth: of the call stack, from 1',
  },
  {
    examples: ['rax & 7 == 0 || rcx << 3 < 64'],
    means: '|| && ! bind least, then comparisons, then & | ^,',
  },
  {
    examples: ['not ZF and rax + 2 * rcx > 9'],
    means: 'then << >>, then + -, then * / %; or and not are words too',
  },
];

/** The language as text, a line for every form. */
export function languageText(): string {
  const lines = (forms: readonly Form[]) =>
    forms.map(({ examples, means }) => `${examples.join('   ').padEnd(53)} ${means}`.trimEnd());
  return [...lines(LANGUAGE), '', 'Conditions:', ...lines(CONDITIONS)].join('\n');
}
