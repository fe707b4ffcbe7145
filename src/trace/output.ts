import type { SystemCall } from '../machine/kernel/system-call.ts';

/** What calls wrote to the console, as text: a character may take several of them. */
export function outputOf(calls: readonly SystemCall[]): string {
  const decoder = new TextDecoder();
  const parts = calls.map(({ output }) => (output ? decoder.decode(output, { stream: true }) : ''));
  return parts.join('') + decoder.decode();
}
