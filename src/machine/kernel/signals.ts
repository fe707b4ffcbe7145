/** Names of signals 1 to 31 on x86-64 Linux (asm/signal.h). */
export const SIGNAL_NAMES =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS'.split(
    ' ',
  );

/** The bit that stands for a signal in a set. */
export const bitOf = (signal: number): bigint => 1n << BigInt(signal - 1);

/** True for 1 to 64. */
export const isSignal = (signal: number): boolean => signal >= 1 && signal <= 64;

/** SIGKILL and SIGSTOP. */
export const UNBLOCKABLE = bitOf(9) | bitOf(19);

/** The number of a signal that has a name: with `SIG` or without, in any case; undefined for another text. */
export function signalNumber(name: string): number | undefined {
  const at = SIGNAL_NAMES.indexOf(name.toUpperCase().replace(/^SIG/, ''));
  return at < 0 ? undefined : at + 1;
}

/** `SIGUSR1`, or `signal 40` for a real-time signal. */
export function signalName(signal: number): string {
  const name = SIGNAL_NAMES[signal - 1];
  return name ? `SIG${name}` : `signal ${signal}`;
}

/** Names of the signals in a set, ascending; bit n-1 of `mask` stands for signal n. */
export function signalNames(mask: bigint): string[] {
  return Array.from({ length: 64 }, (_, bit) => bit)
    .filter((bit) => (mask >> BigInt(bit)) & 1n)
    .map((bit) => signalName(bit + 1));
}
