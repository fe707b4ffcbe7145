/** How a jump to a place is encoded: opcode bytes before an 8-bit and a 32-bit displacement. */
export interface BranchForm {
  short: number[] | undefined;
  near: number[] | undefined;
}

const CONDITIONS: [number, string][] = [
  [0, 'o'],
  [1, 'no'],
  [2, 'b c nae'],
  [3, 'ae nb nc'],
  [4, 'e z'],
  [5, 'ne nz'],
  [6, 'be na'],
  [7, 'a nbe'],
  [8, 's'],
  [9, 'ns'],
  [10, 'p pe'],
  [11, 'np po'],
  [12, 'l nge'],
  [13, 'ge nl'],
  [14, 'le ng'],
  [15, 'g nle'],
];

const FORMS = new Map<string, BranchForm>();

function add(names: string, short: number[] | undefined, near?: number[]): void {
  for (const name of names.split(' ')) FORMS.set(name, { short, near });
}

for (const [code, names] of CONDITIONS) {
  for (const name of names.split(' ')) add(`j${name}`, [0x70 + code], [0x0f, 0x80 + code]);
}
add('jmp jmpq', [0xeb], [0xe9]);
add('call callq', undefined, [0xe8]);
add('xbegin', undefined, [0xc7, 0xf8]);
add('loopne loopnz', [0xe0]);
add('loope loopz', [0xe1]);
add('loop', [0xe2]);
add('jrcxz', [0xe3]);
add('jecxz', [0x67, 0xe3]);

/** The forms of a mnemonic that can branch to a place, or undefined for other mnemonics. */
export function branchForm(mnemonic: string): BranchForm | undefined {
  return FORMS.get(mnemonic);
}

/** Every mnemonic that has a form as a branch. */
export const BRANCH_NAMES: readonly string[] = [...FORMS.keys()];
