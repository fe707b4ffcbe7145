/** Where an image's memory begins: the usual address of a static Linux program's code. */
export const IMAGE_BASE = 0x401000;

/** Sections of different protection start on pages of their own. */
export const PAGE_SIZE = 0x1000;

/** Where fs points: what a thread has of its own lies below it (ABI for thread-local storage, variant II). There is one
 * thread, so its block is the one that the image is linked with. */
export const THREAD_POINTER = 0x7ffff7fc1000;

/** Of the block, the end is the C library's: errno is the last word. */
export const THREAD_RESERVED = 16;

/** The most that a program's part of the block takes. */
export const THREAD_MOST = 0x10000;

/** The order of an image's parts, each on its own page; sections of other names go by flags. */
export const PARTS = ['text', 'rodata', 'data', 'bss', 'thread'] as const;

/** A part of an image. */
export type Part = (typeof PARTS)[number];

/** The section of the image that a unit's section becomes part of, as `ld` merges them. */
export function outputName(name: string): string {
  return /^\.(?:text|rodata|data|bss|tdata|tbss)(?=\.)/.exec(name)?.[0] ?? name;
}

const TEXT_ORDER = [
  /^\.text\.(?:unlikely|.*_unlikely$)/,
  /^\.text\.exit/,
  /^\.text\.startup/,
  /^\.text\.hot/,
];

/** Where a unit's section stands among those that become `.text`, as `ld` sorts them. */
export function textRank(name: string): number {
  const found = TEXT_ORDER.findIndex((pattern) => pattern.test(name));
  return found < 0 ? TEXT_ORDER.length : found;
}
