import type { Image } from '../../src/assembler/image.ts';
import type { Launch } from '../../src/machine/launch.ts';
import type { Region } from '../../src/machine/memory/region.ts';
import { SLOTS, Slot } from '../../src/machine/registers.ts';
import { launched, programScenario } from '../machine/lab.ts';
import { FLOAT, NUMBERS } from './float.ts';
import { INTEGER, type Piece } from './integer.ts';
import { BLOCK, Operands } from './operands.ts';
import type { Random } from './random.ts';
import { VECTOR } from './vector.ts';
import { CONTROL, loadRounding, mmx, x87Arithmetic } from './x87.ts';

/** What a sequence is made of. */
export const KINDS = ['control', 'float', 'x87'] as const;
export type Kind = (typeof KINDS)[number];

type Table = readonly (readonly [number, (o: Operands, random: Random) => Piece])[];

const SPECIAL: Readonly<Record<Kind, Table>> = {
  control: CONTROL,
  float: [...FLOAT, [2, loadRounding]],
  x87: [
    [3, x87Arithmetic],
    [1, mmx],
  ],
};

function choose(table: Table, random: Random): Table[number][1] {
  let left = random.below(table.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, make] of table) {
    if (left < weight) return make;
    left -= weight;
  }
  throw new Error('unreachable: the weights add up');
}

/** About 40 instructions, as a global function that ends with ud2. */
export function sequence(name: string, kind: Kind, random: Random): string {
  const operands = new Operands(random);
  const special = SPECIAL[kind];
  const lines: string[] = [];
  let defined = true;
  for (let count = 0; count < 40; ) {
    const table = random.pick([INTEGER, INTEGER, INTEGER, VECTOR, special]);
    const piece = choose(table, random)(operands, random);
    if (piece.reads && !defined)
      lines.push(`addq ${operands.register(8)}, ${operands.register(8)}`);
    if (piece.reads) defined = true;
    if (piece.leaves) defined = piece.leaves === 'defined';
    lines.push(...piece.text);
    count += piece.text.length;
  }
  return [`.globl ${name}`, `${name}:`, ...lines, 'ud2', ''].join('\n');
}

/** The data that sequences work on. */
export const DATA = `.data\n.p2align 6\n.globl block\nblock: .skip ${BLOCK}\n.section .rodata\n${NUMBERS}.text\n`;

function float(random: Random): bigint {
  const view = new DataView(new ArrayBuffer(8));
  const some = () =>
    random.pick([0, 1, -1, 0.5, 3, -1e10, 1e-3, 1e30, Number.NaN, Number.POSITIVE_INFINITY]) *
    (1 + random.below(100));
  if (random.chance(50)) view.setFloat64(0, some(), true);
  else for (const at of [0, 4]) view.setFloat32(at, some(), true);
  return view.getBigUint64(0, true);
}

/** A sequence's start: random registers and memory, the data block in rbp. */
export function sequenceLaunch(image: Image, name: string, random: Random): Launch {
  const start = launched(image, programScenario(name));
  const block = image.symbols.find((symbol) => symbol.name === 'block')?.address ?? 0;
  const registers = new BigUint64Array(SLOTS);
  for (let slot = 0; slot < 16; slot++) registers[slot] = random.value();
  registers[Slot.rsp] = start.registers[Slot.rsp] - 0x8000n;
  registers[Slot.rbp] = BigInt(block);
  registers[Slot.r15] = BigInt(random.below(16));
  registers[Slot.rflags] = BigInt((random.below(0x1000) & 0x8d5) | 0x202);
  for (const slot of [Slot.mxcsr, Slot.fcw, Slot.ftw, Slot.fsbase])
    registers[slot] = start.registers[slot];
  for (let slot = Slot.xmm0; slot < SLOTS; slot++)
    registers[slot] = random.chance(60) ? float(random) : random.bits(8);
  const filled = (region: Region): Region => ({ ...region, bytes: noise(region.size, random) });
  const regions = start.regions
    .filter(({ kind }) => kind !== 'heap')
    .map((region) => (region.name === '.data' ? filled(region) : region));
  // Without its lines, the image's instructions are decoded when they are reached.
  return { ...start, image: { ...image, lines: [] }, regions, registers };
}

/** Bytes among which are floating-point numbers, so that sums of them are not all NaN. */
function noise(size: number, random: Random): Uint8Array {
  const words = BigUint64Array.from({ length: size / 8 }, () =>
    random.chance(50) ? float(random) : random.value(),
  );
  return new Uint8Array(words.buffer);
}
