import { needed } from '../load/load-chunk.ts';
import { expectRun } from '../load/worker.ts';
import { type Given, given } from './dropped.ts';

/** Opens files, or adds them to the project in the editor. */
export async function openAll(list: () => Promise<Given[]>, add: boolean): Promise<void> {
  const opening = await needed('What opens files', () => import('./open.ts'));
  await opening?.openFiles(await list(), add);
}

/** Held until the next one: what nobody holds may be collected while a person chooses, and then tells of no file. */
let input: HTMLInputElement;

/** Lets a person choose files from disk. */
export function pickFiles(add = false): void {
  input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.onchange = () => {
    const files = [...(input.files ?? [])].map(given);
    if (files.length > 0) void openAll(async () => files, add);
  };
  input.click();
  expectRun();
}
