import { Exit } from './exit.ts';

let asked = false;

/** From now on Ctrl-C asks for an end, a second one ends at once. */
export function listenForInterrupt(): void {
  process.on('SIGINT', () => {
    if (asked) process.exit(Exit.cancelled);
    asked = true;
  });
}

/** True once somebody has pressed Ctrl-C. */
export function interrupted(): boolean {
  return asked;
}
