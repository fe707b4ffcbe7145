import type { LabClient } from '../../worker/client.ts';
import { notLoaded } from './load-chunk.ts';

let client: Promise<LabClient> | undefined;

/** The engines' worker, started at the first call. Rejects if it cannot be loaded; ask again then. */
export function connect(): Promise<LabClient> {
  client ??= import('../../worker/client.ts').then(
    ({ connectLab }) => connectLab(),
    () => {
      throw notLoaded('The assembler and the emulator');
    },
  );
  client.catch(() => {
    client = undefined;
  });
  return client;
}
