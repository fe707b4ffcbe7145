import type { Section } from '../assembler/image.ts';
import { plural } from '../base/count.ts';
import { hex } from '../base/hex.ts';
import type { Bytes } from './bytes.ts';
import { type Segment, SegmentFlag, SegmentType } from './header.ts';
import { Refused } from './refused.ts';

const PAGE = 4096;

/** Where a process's addresses end, and the least that Linux maps for one (`vm.mmap_min_addr`). */
const USER_END = 2 ** 47 - PAGE;
const USER_START = 0x10000;

/** Bytes of memory that one image may take, and pieces that it may lie in. */
const IMAGE_LIMIT = 128 * 2 ** 20;
const SEGMENT_LIMIT = 64;

const down = (address: number) => address - (address % PAGE);
const up = (address: number) => down(address + PAGE - 1);

/**
 * The loadable segments as Linux maps them, moved by `base` (fs/binfmt_elf.c): whole pages of the file, the rest of
 * the last page zeroed where memory goes on beyond the file's part. Sorted by address; of segments that share a
 * page the later one has it, as it is mapped over the earlier.
 */
export function loadSegments(bytes: Bytes, segments: readonly Segment[], base: number): Section[] {
  const loads = segments.filter(
    ({ type, memorySize }) => type === SegmentType.load && memorySize > 0,
  );
  if (loads.length === 0) throw new Refused('it has nothing to load into memory');
  if (loads.length > SEGMENT_LIMIT)
    throw new Refused(
      `it has ${plural(loads.length, 'loadable segment')}; the lab takes ${SEGMENT_LIMIT}`,
    );
  const total = loads.reduce((sum, { memorySize }) => sum + memorySize, 0);
  if (total > IMAGE_LIMIT)
    throw new Refused(
      `it needs ${megabytes(total)} MiB of memory before it begins; the lab has ${megabytes(IMAGE_LIMIT)} MiB for that: make its arrays smaller`,
    );
  let sections: Section[] = [];
  for (const segment of loads) {
    const mapped = mapSegment(bytes, segment, base);
    sections = [...sections.flatMap((each) => without(each, mapped)), mapped];
  }
  return sections.sort((a, b) => a.address - b.address);
}

const megabytes = (size: number) => Math.ceil(size / 2 ** 20);

function mapSegment(bytes: Bytes, segment: Segment, base: number): Section {
  const { offset, address, fileSize, memorySize, flags } = segment;
  const start = address + base;
  const end = start + memorySize;
  if (fileSize > memorySize)
    throw new Refused(
      'its program headers are damaged: a segment is longer in the file than in memory',
    );
  if (start < USER_START || end > USER_END)
    throw new Refused(
      `it wants to lie at ${hex(start)}, where Linux lets no program lie (${hex(USER_START)} to ${hex(USER_END)})`,
    );
  if (offset % PAGE !== address % PAGE)
    throw new Refused(
      'its program headers are damaged: a segment is placed differently within its page in file and memory',
    );
  const before = start % PAGE;
  const low = start - before;
  // What follows in the file up to the end of the page is mapped with it, unless memory goes on as zeros.
  const most = memorySize > fileSize ? before + fileSize : up(before + fileSize);
  const from = offset - before;
  const size = fileSize > 0 ? Math.min(most, bytes.all.length - from) : 0;
  return {
    name: nameOf(flags),
    address: low,
    bytes: fileSize > 0 ? bytes.slice(from, Math.max(size, before + fileSize)) : new Uint8Array(),
    size: up(end) - low,
    writable: (flags & SegmentFlag.write) !== 0,
    executable: (flags & SegmentFlag.execute) !== 0,
  };
}

function nameOf(flags: number): string {
  if (flags & SegmentFlag.execute) return '.text';
  return flags & SegmentFlag.write ? '.data' : '.rodata';
}

/** What is left of a section when another is mapped over it. */
function without(section: Section, over: Section): Section[] {
  const end = section.address + section.size;
  return [
    [section.address, Math.min(end, over.address)],
    [Math.max(section.address, over.address + over.size), end],
  ]
    .filter(([from, to]) => from < to)
    .map(([from, to]) => ({
      ...section,
      address: from,
      size: to - from,
      bytes: section.bytes.subarray(from - section.address, to - section.address),
    }));
}
