/** Names of signals 1 to 31 on x86-64 Linux (asm/signal.h). */
const NAMES =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(
    ' ',
  );

/** The bit that stands for a signal in a set. */
export const bitOf = (signal: number): bigint => 1n << BigInt(signal - 1);

/** True for 1 to 64. */
export const isSignal = (signal: number): boolean => signal >= 1 && signal <= 64;

/** SIGKILL and SIGSTOP. */
export const UNBLOCKABLE = bitOf(9) | bitOf(19);

/** `SIGUSR1`, or `signal 40` for a real-time signal. */
export function signalName(signal: number): string {
  const name = NAMES[signal - 1];
  return name ? `SIG${name}` : `signal ${signal}`;
}

/** Names of the signals in a set, ascending; bit n-1 of `mask` stands for signal n. */
export function signalNames(mask: bigint): string[] {
  return Array.from({ length: 64 }, (_, bit) => bit)
    .filter((bit) => (mask >> BigInt(bit)) & 1n)
    .map((bit) => signalName(bit + 1));
}
