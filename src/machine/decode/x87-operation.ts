/** What an x87 instruction does to the register stack. */
export interface X87Operation {
  name: string;
  /** Registers that it reads, by their distance from the top: none of them may be empty. */
  reads: readonly number[];
  /** Registers that it makes. The one on top of which they come must be empty. */
  pushes: number;
  pops: number;
  /** Where the result goes: a register, before it pops; a comparison has no place for it. */
  into: number | 'memory' | 'nowhere';
  /** Of what it loads or stores. */
  memory?: 'float' | 'integer';
  /** Its operands, in order, of what is computed or compared: registers or what lies in memory. */
  operands: readonly (number | 'memory')[];
}

const ARITHMETIC = ['fadd', 'fmul', 'fcom', 'fcom', 'fsub', 'fsubr', 'fdiv', 'fdivr'];
const PREFIXES = /^(?:66|67|2e|36|3e|26|64|65|4.|f2|f3)*(d[8-f])(..)/;

const operation = (name: string, more: Partial<X87Operation> = {}): X87Operation => ({
  name,
  reads: [],
  pushes: 0,
  pops: 0,
  into: 'nowhere',
  operands: [],
  ...more,
});

/** `to` is the first operand, or with `r` at the end of the name the second. */
function arithmetic(index: number, to: number, other: number | 'memory', pops: number) {
  const name = ARITHMETIC[index];
  const reads = other === 'memory' ? [to] : [to, other];
  if (name === 'fcom')
    return operation(name, { reads, pops: pops + (index & 1), operands: [to, other] });
  const reversed = name.endsWith('r');
  return operation(reversed ? name.slice(0, -1) : name, {
    reads,
    pops,
    into: to,
    operands: reversed ? [other, to] : [to, other],
  });
}

/** By group (the low bits of d8 to df) and the digit of the opcode, of those with an operand in memory. */
function memoryForm(group: number, digit: number): X87Operation | undefined {
  const memory = group === 2 || group === 6 ? 'integer' : 'float';
  if (group % 2 === 0) return { ...arithmetic(digit, 0, 'memory', 0), memory };
  const kind = group === 1 || group === 5 ? 'float' : 'integer';
  const load = (of: 'float' | 'integer', name = 'fld') =>
    operation(name, { pushes: 1, into: -1, memory: of, operands: ['memory'] });
  const store = (of: 'float' | 'integer', pops: number, name = 'fst') =>
    operation(name, { reads: [0], pops, into: 'memory', memory: of, operands: [0] });
  if (digit === 0) return load(kind);
  if (digit === 1 && group !== 1) return store('integer', 1, 'fisttp');
  if (digit === 2 || digit === 3) return store(kind, digit - 2);
  if (group === 3 && digit === 5) return load('float', 'fld80');
  if (group === 3 && digit === 7) return store('float', 1, 'fst80');
  if (group === 7 && digit === 4) return load('integer', 'fbld');
  if (group === 7 && digit === 5) return load('integer');
  if (group === 7 && digit === 6) return store('integer', 1, 'fbstp');
  if (group === 7 && digit === 7) return store('integer', 1);
  return undefined;
}

/** d9 e8 to d9 ee. */
export const CONSTANTS = ['fld1', 'fldl2t', 'fldl2e', 'fldpi', 'fldlg2', 'fldln2', 'fldz'];

/** d9 e0 to d9 ff: the name, how many registers are read, pushed and popped. */
const SPECIAL: Readonly<
  Record<number, readonly [name: string, reads: number, pushes: number, pops: number]>
> = {
  224: ['fchs', 1, 0, 0],
  225: ['fabs', 1, 0, 0],
  228: ['ftst', 1, 0, 0],
  ...Object.fromEntries(CONSTANTS.map((name, i) => [0xe8 + i, [name, 0, 1, 0]])),
  240: ['f2xm1', 1, 0, 0],
  241: ['fyl2x', 2, 0, 1],
  242: ['fptan', 1, 1, 0],
  243: ['fpatan', 2, 0, 1],
  244: ['fxtract', 1, 1, 0],
  245: ['fprem1', 2, 0, 0],
  248: ['fprem', 2, 0, 0],
  249: ['fyl2xp1', 2, 0, 1],
  250: ['fsqrt', 1, 0, 0],
  251: ['fsincos', 1, 1, 0],
  252: ['frndint', 1, 0, 0],
  253: ['fscale', 2, 0, 0],
  254: ['fsin', 1, 0, 0],
  255: ['fcos', 1, 0, 0],
};

function registerForm(group: number, modrm: number): X87Operation | undefined {
  const digit = (modrm >> 3) & 7;
  const i = modrm & 7;
  const compare = (name: string, pops = 0) =>
    operation(name, { reads: [0, i], pops, operands: [0, i] });
  if (group === 0) return arithmetic(digit, 0, i, 0);
  if (group === 4 || group === 6) {
    if (modrm === 0xd9) return compare('fcom', 2);
    if (digit === 2 || digit === 3) return undefined;
    // Reversed against d8: `fsub` is 5, and `fsubr` 4.
    return arithmetic(digit < 4 ? digit : digit ^ 1, i, 0, group === 6 ? 1 : 0);
  }
  if (group === 1) {
    if (digit === 0) return operation('fld', { reads: [i], pushes: 1, into: -1 });
    if (digit === 1) return operation('fxch', { reads: [0, i] });
    const [name, reads, pushes, pops] = SPECIAL[modrm] ?? [];
    if (!name) return undefined;
    const read = [0, 1].slice(0, reads);
    const into = name === 'ftst' ? 'nowhere' : pushes && !reads ? -1 : pops ? 1 : 0;
    return operation(name, { reads: read, pushes, pops, into, operands: read });
  }
  if (group === 2 && modrm === 0xe9) return compare('fucom', 2);
  if ((group === 2 || group === 3) && digit < 4)
    return operation('fcmov', { reads: [0, i], into: 0 });
  if (group === 3 || group === 7) {
    if (digit === 5) return compare('fucomi', group === 7 ? 1 : 0);
    if (digit === 6) return compare('fcomi', group === 7 ? 1 : 0);
  }
  if (group === 5) {
    if (digit === 2 || digit === 3)
      return operation('fst', { reads: [0], pops: digit - 2, into: i });
    if (digit === 4 || digit === 5) return compare('fucom', digit - 4);
  }
  return undefined;
}

/** Reads an instruction's bytes, in hexadecimal; undefined if it can't raise x87 exceptions. */
export function x87Operation(bytes: string): X87Operation | undefined {
  const [, first, second] = PREFIXES.exec(bytes) ?? [];
  if (!first) return undefined;
  const group = Number.parseInt(first, 16) & 7;
  const modrm = Number.parseInt(second, 16);
  return modrm < 0xc0 ? memoryForm(group, (modrm >> 3) & 7) : registerForm(group, modrm);
}
