// Which operands an instruction takes, as GNU as 2.40 does: Keystone takes more, and encodes that
// wrongly. A form has a letter for each operand in the order of the syntax; the JSON files have them
// by mnemonic, for all mnemonics at once that take the same.

const REGISTERS = {
  b: 'bl',
  w: 'bx',
  l: 'ebx',
  q: 'rbx',
  a: 'al',
  A: 'ax',
  e: 'eax',
  r: 'rax',
  C: 'cl',
  D: 'dx',
  m: 'mm1',
  x: 'xmm1',
  '0': 'xmm0',
  y: 'ymm1',
  s: 'es',
  c: 'cr0',
  d: 'db0',
  f: 'st(1)',
  F: 'st',
};

/** A single register, and the class that it also belongs to. */
export const SPECIAL: Readonly<Record<string, string>> = {
  a: 'b',
  C: 'b',
  A: 'w',
  D: 'w',
  e: 'l',
  r: 'q',
  F: 'f',
  '0': 'x',
};

/** The register of which such a class consists. */
export const SINGLE: ReadonlyMap<string, string> = new Map(
  Object.entries(REGISTERS)
    .filter(([letter]) => letter in SPECIAL)
    .flatMap(([letter, name]): [string, string][] =>
      name === 'st'
        ? [
            ['st', letter],
            ['st(0)', letter],
          ]
        : [[name, letter]],
    ),
);

/** Letters of memory operands by the size in front of them, in Intel syntax. */
export const MEMORY_SIZES: Readonly<Record<string, string>> = {
  byte: 'B',
  word: 'W',
  dword: 'L',
  fword: 'H',
  qword: 'Q',
  mmword: 'Q',
  tbyte: 'T',
  xmmword: 'X',
  oword: 'X',
  ymmword: 'Y',
};

function examples(sign: string, memory: Record<string, string>): Readonly<Record<string, string>> {
  const registers = Object.entries(REGISTERS).map(([letter, name]) => [letter, sign + name]);
  return { ...Object.fromEntries(registers), ...memory };
}

/** An operand of each class, by its letter. */
export const CLASSES = {
  att: examples('%', { i: '$1', M: '(%rbx)' }),
  intel: examples('', {
    i: '1',
    M: '[rbx]',
    ...Object.fromEntries(
      Object.entries(MEMORY_SIZES).map(([size, letter]) => [letter, `${size} ptr [rbx]`]),
    ),
  }),
};
