import { messageOf } from '../../base/error.ts';
import { needed } from '../load/load-chunk.ts';
import type { Given } from '../open/dropped.ts';
import { tell } from '../state/lab.ts';
import { inform } from '../state/notes.ts';

/** Puts the text of the one file that was chosen or dropped into an exercise; says why not where it can't be that. */
export async function takeText(files: readonly Given[], put: (text: string) => void) {
  const module = await needed('What opens files', () => import('../open/classify.ts'));
  if (!module || files.length === 0) return;
  const [{ path, file }] = files;
  const no = (why: string) => tell(`${path}: ${why}. Your text is as it was.`);
  if (files.length > 1) {
    tell('An exercise has one text: choose one file. Your text is as it was.');
    return;
  }
  try {
    const bytes = new Uint8Array(await (await file()).arrayBuffer());
    const content = module.classify(bytes);
    if (content.kind === 'refused') return no(content.message);
    if (content.kind === 'portfolio') {
      const reader = await needed('What reads progress', () => import('./bring-in.ts'));
      reader?.bringIn(path, bytes);
      return;
    }
    if (content.kind !== 'text') return no(`this is ${KINDS[content.kind]}; open it in the lab`);
    put(content.text);
    inform(`${path} is in the editor; the text before it is under ‘go back to …’.`);
  } catch (error) {
    no(`it cannot be read (${messageOf(error)})`);
  }
}

const KINDS = { elf: 'a program', run: 'a saved run', course: 'a course' } as const;
