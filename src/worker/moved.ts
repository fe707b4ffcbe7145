import { transfer } from 'comlink';

/** Every buffer behind a typed array in `value`, each once. */
function buffers(value: unknown, found = new Set<ArrayBuffer>()): Set<ArrayBuffer> {
  if (ArrayBuffer.isView(value)) found.add(value.buffer as ArrayBuffer);
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) buffers(part, found);
  return found;
}

/** Marks a message so that its typed arrays move to the other end instead of being copied. */
export function moved<T>(message: T): T {
  return transfer(message, [...buffers(message)]);
}
