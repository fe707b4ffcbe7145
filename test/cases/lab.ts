import { Buffer } from 'node:buffer';
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a command of the terminal printed, on both of its outputs, and its exit code. What a program writes
 * is a character a byte. */
export interface Printed {
  code: number;
  text: string;
}

/** Runs a command of the terminal in this process: many would take their time to start. */
export async function command(...args: string[]): Promise<Printed> {
  let text = '';
  const take = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    return true;
  };
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(take),
    vi.spyOn(process.stderr, 'write').mockImplementation(take),
    ...(['log', 'error'] as const).map((kind) =>
      vi.spyOn(console, kind).mockImplementation((line) => take(`${line}\n`)),
    ),
  ];
  const before = process.exitCode;
  const listeners = { pipe: process.stdout.listeners('error'), keys: process.listeners('SIGINT') };
  process.exitCode = 0;
  try {
    await main(['node', 'swaplab', ...args]);
    return { code: Number(process.exitCode), text };
  } finally {
    process.exitCode = before;
    for (const spy of spies) spy.mockRestore();
    for (const added of process.stdout.listeners('error'))
      if (!listeners.pipe.includes(added)) process.stdout.off('error', added as () => void);
    for (const added of process.listeners('SIGINT'))
      if (!listeners.keys.includes(added)) process.off('SIGINT', added);
  }
}
