import type { SignalInfo } from './arrival.ts';

/** Bytes in a `siginfo_t`. */
export const SIGINFO_SIZE = 128;

/** What a signal tells of itself, as a `siginfo_t` (asm-generic/siginfo.h). */
export function siginfo({ signal, code, sender, value, address }: SignalInfo): Uint8Array {
  const bytes = new Uint8Array(SIGINFO_SIZE);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, signal, true);
  view.setInt32(8, code, true);
  if (sender) {
    view.setInt32(16, sender.pid, true);
    view.setUint32(20, sender.uid, true);
  }
  if (value !== undefined) view.setBigUint64(24, value, true);
  if (address !== undefined) view.setBigUint64(16, address, true);
  return bytes;
}
