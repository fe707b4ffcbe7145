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

/** Tells the engines that a run will be asked for within seconds, as when a person chooses a file: their first one takes
 * several times as long as any later. */
export function expectRun(): void {
  // If they can't be loaded, that is told with the run.
  void connect()
    .then((lab) => lab.warm())
    .catch(() => undefined);
}
