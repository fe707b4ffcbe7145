const GROUPS: [number, string][] = [
  [8, 'al bl cl dl ah bh ch dh sil dil bpl spl r8b r9b r10b r11b r12b r13b r14b r15b'],
  [16, 'ax bx cx dx si di bp sp r8w r9w r10w r11w r12w r13w r14w r15w'],
  [32, 'eax ebx ecx edx esi edi ebp esp r8d r9d r10d r11d r12d r13d r14d r15d eip eiz'],
  [64, 'rax rbx rcx rdx rsi rdi rbp rsp r8 r9 r10 r11 r12 r13 r14 r15 rip riz'],
  [0, 'cs ds es fs gs ss st'],
];

function numbered(prefix: string, count: number): string {
  return Array.from({ length: count }, (_, index) => prefix + index).join(' ');
}

GROUPS.push([0, `${numbered('cr', 16)} ${numbered('dr', 16)} ${numbered('db', 16)}`]);
GROUPS.push([80, Array.from({ length: 8 }, (_, index) => `st(${index})`).join(' ')]);
GROUPS.push([64, numbered('mm', 8)], [128, numbered('xmm', 32)], [256, numbered('ymm', 32)]);
GROUPS.push([512, numbered('zmm', 32)], [0, numbered('k', 8)]);

const WIDTHS = new Map<string, number>();
for (const [bits, names] of GROUPS) for (const name of names.split(' ')) WIDTHS.set(name, bits);

/** Every register of the 64-bit mode, by its lower-case name. */
export const REGISTER_NAMES: ReadonlySet<string> = new Set(WIDTHS.keys());

/** Width in bits of a general or vector register; 0 for the others. */
export function registerWidth(name: string): number {
  return WIDTHS.get(name) ?? 0;
}

export const SEGMENT_NAMES: ReadonlySet<string> = new Set(['cs', 'ds', 'es', 'fs', 'gs', 'ss']);

/** True for the registers an address can be made of. */
export function addressWidth(name: string): 32 | 64 | undefined {
  if (/^(?:mm|[cd]r|db)/.test(name)) return undefined;
  const bits = WIDTHS.get(name);
  return bits === 32 || bits === 64 ? bits : undefined;
}
