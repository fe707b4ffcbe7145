import { needed } from '../load/load-chunk.ts';
import { useLab } from '../state/lab.ts';
import { isLinked } from './core-link.ts';
import { currentLink } from './link.ts';

/** The link for somebody else: with the texts that are not in their lab. `missing` says in words
 * what it does not carry all the same. */
export async function shareLink(): Promise<{ link: string; missing: string | undefined }> {
  const link = currentLink();
  const { run } = useLab.getState();
  let shown = run;
  while (shown?.origin) shown = shown.origin.run;
  const origin = run?.origin && (run.origin.kind === 'fork' ? 'the fork' : 'the failing run');
  const missing = origin ?? (isLinked() ? undefined : 'the changed core');
  const notThere = (what: string | undefined) => what && `${what} is not in the link`;
  const sharing = await needed('What makes links', () => import('./shared-text.ts'));
  const texts = shown && sharing ? await sharing.ownTexts(shown) : {};
  if (!sharing || Object.keys(texts).length === 0) return { link, missing: notThere(missing) };
  const packed = await sharing.pack(texts);
  if (packed.length > sharing.MOST_PACKED) {
    const long = `your text is too long for a link (${packed.length} characters packed, at most ${sharing.MOST_PACKED}); send the file`;
    return { link, missing: long };
  }
  return { link: `${link}&text=${packed}`, missing: notThere(missing) };
}
