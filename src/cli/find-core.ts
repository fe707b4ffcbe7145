import { existsSync, readFileSync } from 'node:fs';
import { messageOf } from '../base/error.ts';
import { didYouMean } from '../base/suggest.ts';
import type { Core } from '../timing/cores/core.ts';
import { CORES, coreNamed } from '../timing/cores/cores.ts';
import { Refusal } from './exit.ts';

/** A core that ships, by name, or one's own in a JSON file. */
export async function findCore(name: string): Promise<Core> {
  const shipped = coreNamed(name);
  if (shipped) return shipped;
  if (!existsSync(name)) {
    const names = CORES.map((core) => core.name);
    const hint = didYouMean(name, names) ?? `there are ${names.join(', ')}`;
    throw new Refusal(`${name}: neither a core nor a file; ${hint}`);
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(name, 'utf8'));
  } catch (error) {
    throw new Refusal(`${name}:1: ${messageOf(error)}`);
  }
  const { readCore } = await import('../timing/cores/core.ts');
  const result = readCore(parsed);
  if (result.ok) return result.core;
  const lines = result.problems.map(({ path, message }) => `${name}: ${path}: ${message}`);
  throw new Refusal(lines.join('\n'));
}
