import { THREAD_POINTER } from '../../assembler/link/layout.ts';

/**
 * Where things lie in the guest's address space: as in a small statically linked Linux program.
 * asm/include/layout.h repeats STACK_B for the scenarios.
 */
export const PAGE = 4096;

/** Total of mapped bytes past which mmap answers ENOMEM: room for four thousand stacks of 64 KiB. */
export const MAPPED_LIMIT = 352 * 2 ** 20;

/** True if bits 47 to 63 of an address are all the same, as they have to be. */
export function isCanonical(address: number): boolean {
  return address < 2 ** 47 || address >= 2 ** 64 - 2 ** 47;
}

/** Where the heap begins, unless the image reaches beyond: then behind it, as Linux's brk does. */
export const HEAP = 0x500000;
export const HEAP_SIZE = 0x100000;

/** Stacks of contexts B, C, …: one every STACK_STRIDE, each with its guard page under it. */
export const CONTEXT_STACK_TOP = 0x7ffff7c00000;
export const CONTEXT_STACK_SIZE = 0x10000;

/** Where mmap without an address hint puts things, upwards. 379 MiB below the contexts' stacks. */
export const MMAP = 0x7fffe0000000;

/** Thread-local storage: fs base points to its middle, errno lies just below. */
export const THREAD = 0x7ffff7fc0000;
export const THREAD_SIZE = 0x2000;
export const FS_BASE = THREAD_POINTER;

/** Where gs points in a program that switches by Microsoft's convention: its thread information block. */
export const WINDOWS_THREAD = 0x7ffff7fa0000;
export const WINDOWS_THREAD_SIZE = 0x2000;

/** A page that holds nothing but the address that main returns to; the run ends there. */
export const END = 0x7ffff7fff000;

/** Where the program counter never gets: no address of a process. */
export const NOWHERE = 2 ** 63;

export const MAIN_STACK_TOP = 0x7ffffffff000;
/** What is mapped of the main stack at first, and what it grows to when it is used: Linux's usual limit. */
export const MAIN_STACK_SIZE = 0x20000;
export const MAIN_STACK_LIMIT = 0x800000;
/** The least by which it grows: Unicorn is slow with many mappings. */
export const STACK_GROWTH = 0x100000;
