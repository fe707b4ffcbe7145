import { expose, transfer } from 'comlink';
import type { RunResult } from './api.ts';
import { CoreLab } from './lab.ts';

/** Every buffer behind a typed array in `value`, each once. */
function buffers(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) buffers(part, found);
  return found;
}

/** A run's columns move to the page instead of being copied; nothing of them stays here. */
class TransferringLab extends CoreLab {
  override async run(...args: Parameters<CoreLab['run']>): Promise<RunResult> {
    const result = await super.run(...args);
    return transfer(result, [...buffers(result)]);
  }

  override async resume(...args: Parameters<CoreLab['resume']>): Promise<RunResult> {
    const result = await super.resume(...args);
    return transfer(result, [...buffers(result)]);
  }
}

expose(new TransferringLab());
