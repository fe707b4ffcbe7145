import type { LabClient } from '../../worker/client.ts';

let client: Promise<LabClient> | undefined;

/** The engines' worker, started at the first call. Rejects if it cannot be loaded; ask again then. */
export function connect(): Promise<LabClient> {
  client ??= import('../../worker/client.ts').then(({ connectLab }) => connectLab());
  client.catch(() => {
    client = undefined;
  });
  return client;
}
