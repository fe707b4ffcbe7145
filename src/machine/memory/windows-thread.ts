import { MAIN_STACK_SIZE, MAIN_STACK_TOP, WINDOWS_THREAD, WINDOWS_THREAD_SIZE } from './layout.ts';
import { words } from './words.ts';

/** Offsets in a thread information block (NT_TIB and TEB in Microsoft's winnt.h and winternl.h). */
const Tib = { stackBase: 8, stackLimit: 0x10, self: 0x30, deallocationStack: 0x1478 } as const;

/** What Windows knows of a thread's stack, where gs points. */
export function windowsThread(): Uint8Array {
  const block = new Uint8Array(WINDOWS_THREAD_SIZE);
  const low = BigInt(MAIN_STACK_TOP - MAIN_STACK_SIZE);
  block.set(words(BigInt(MAIN_STACK_TOP)), Tib.stackBase);
  block.set(words(low), Tib.stackLimit);
  block.set(words(BigInt(WINDOWS_THREAD)), Tib.self);
  block.set(words(low), Tib.deallocationStack);
  return block;
}
