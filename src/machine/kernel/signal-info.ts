/** What a signal tells of itself: what `siginfo_t` and the frame have of it. */
export interface SignalInfo {
  signal: number;
  /** `si_code` (asm-generic/siginfo.h): SI_USER 0, SI_KERNEL 0x80, SI_TKILL -6, SEGV_MAPERR 1, … */
  code: number;
  /** `si_pid` and `si_uid` of one that was sent. */
  sender?: { pid: number; uid: number };
  /** `si_value` of one that was queued. */
  value?: bigint;
  /** `si_addr` of a fault. */
  address?: bigint;
  /** Of a fault: what the CPU reports of it, as `trapno`, `err` and `cr2` have it. */
  trap?: { vector: number; error: number; cr2?: bigint };
}

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
