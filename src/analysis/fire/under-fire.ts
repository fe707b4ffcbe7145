import type { Image } from '../../assembler/image.ts';
import { symbolNamed } from '../../assembler/lookup.ts';
import type { Launch } from '../../machine/launch.ts';
import { sectionRegion } from '../../machine/launch.ts';
import { PAGE } from '../../machine/memory/layout.ts';
import type { Region } from '../../machine/memory/region.ts';
import { fork } from '../../trace/fork.ts';
import type { TraceReader } from '../../trace/reader.ts';

/** Where it is put, or below, wherever nothing is mapped. */
const PLACE = 0x7ffff7e00000;

/** SIGUSR2: the lab's programs block it nowhere. */
export const SIGNAL = 12;
const SA_RESTORER = 0x4000000n;

/** The run from a position on, where a signal arrives at once and starts the handler on the stack that it
 * finds: as if the program had installed it. */
export function underFire(reader: TraceReader, position: number, handler: Image): Launch {
  const forked = fork(reader, position, { signal: SIGNAL });
  if (!forked.ok) throw new Error(forked.message);
  const { launch } = forked;
  const [code] = handler.sections;
  const region = freeBelow(PLACE, sectionRegion(code), launch.regions);
  const moved = region.start - code.address;
  const at = (name: string) => BigInt((symbolNamed(handler, name)?.address ?? 0) + moved);
  const disposition = [at('on_fire'), SA_RESTORER, at('fire_restorer'), 0n] as const;
  const { process, image } = launch;
  return {
    ...launch,
    image: withHandler(image, handler, moved),
    regions: [...launch.regions, { ...region, name: 'handler' }],
    process: { ...process, dispositions: { ...process.dispositions, [SIGNAL]: disposition } },
    mask: launch.mask & ~(1n << BigInt(SIGNAL - 1)),
  };
}

/** A region moved to where nothing is mapped. */
function freeBelow(place: number, region: Region, regions: readonly Region[]): Region {
  let start = place;
  while (regions.some((each) => start < each.start + each.size && each.start < start + region.size))
    start -= PAGE;
  return { ...region, start };
}

/** An image with the handler's names and lines: all that there is to see of it. */
function withHandler(image: Image, handler: Image, moved: number): Image {
  const move = <T extends { address: number }>(each: T) => ({
    ...each,
    address: each.address + moved,
  });
  const sorted = <T extends { address: number }>(all: T[]) =>
    all.sort((a, b) => a.address - b.address);
  const file = image.files.length;
  return {
    ...image,
    files: [...image.files, ...handler.files],
    symbols: sorted([...image.symbols, ...handler.symbols.map(move)]),
    lines: sorted([
      ...image.lines,
      ...handler.lines.map((span) => ({ ...move(span), file: span.file + file })),
    ]),
  };
}
