import type { Image } from '../assembler/image.ts';
import type { Random } from '../base/random.ts';
import type { Launch } from '../machine/launch.ts';
import { PAGE } from '../machine/memory/layout.ts';
import type { Region } from '../machine/memory/region.ts';
import { asm, type Piece } from './asm.ts';
import { HARNESS } from './submission.ts';

/**
 * Objects of the harness that the submission gets pointers to. They are assembled with the rest,
 * between two labels, and then moved far above 4 GiB: a pointer cut to 32 bits leads nowhere.
 */
const BEGIN = 'lab.far';
const END = 'lab.far_end';

/** How far objects are moved: whole pages, and so that the low 32 bits alone are no address. */
export function randomDistance(random: Random): number {
  return random.between(0x1000, 0x6fff) * 2 ** 32 + PAGE * random.between(0x10000, 0xe0000);
}

/** Objects, to be moved. */
export function farData(objects: Piece): string {
  return asm`
        .data
        .p2align 4
${BEGIN}:
        .skip   16
        ${objects}
${END}:`;
}

/** Loads the address that an object is moved to. */
export function loadFar(object: string, distance: number, register: string): string {
  return `        movabsq $${object} + ${distance}, %${register}`;
}

/** Moves the objects of a launch, their symbols, and save areas among them. */
export function moveFar(launch: Launch, distance: number): Launch {
  const { image } = launch;
  const { from, to } = bounds(image);
  const source = launch.regions.find(({ start, size }) => from >= start && from < start + size);
  if (!source || from === to) return launch;
  const start = from - (from % PAGE);
  const bytes = new Uint8Array(to - start);
  bytes.set(source.bytes.subarray(from - source.start, to - source.start), from - start);
  const moved: Region = {
    ...source,
    name: 'the caller’s data',
    start: start + distance,
    size: Math.ceil(bytes.length / PAGE) * PAGE,
    bytes,
  };
  const move = <T extends { address: number }>(it: T): T =>
    it.address >= from && it.address < to ? { ...it, address: it.address + distance } : it;
  const symbols = image.symbols.map(move).sort((a, b) => a.address - b.address);
  const contexts = launch.contexts.map((context) => ({
    ...context,
    ...(context.saveArea && { saveArea: move(context.saveArea) }),
  }));
  return {
    ...launch,
    image: { ...image, symbols },
    contexts,
    regions: [...launch.regions, moved],
  };
}

function bounds({ symbols }: Image): { from: number; to: number } {
  const find = (label: string) =>
    symbols.find(({ name, place }) => name === label && place.file === HARNESS)?.address ?? 0;
  return { from: find(BEGIN), to: find(END) };
}
