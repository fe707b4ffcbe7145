import { needed } from '../load/load-chunk.ts';
import type { Run } from '../run/run.ts';
import { bookmarksOf } from '../state/bookmarks.ts';
import { useLab } from '../state/lab.ts';
import { printAddress, sealed } from './address.ts';
import { isLinked } from './core-link.ts';
import { currentAddress } from './link.ts';

/** A link for somebody else, and in words what it does not carry. */
export interface Shared {
  link: string;
  missing: readonly string[];
}

/** The link to what is shown, with the texts that are not in somebody else's lab; on request with the bookmarks. */
export async function shareLink(withBookmarks: boolean): Promise<Shared> {
  const address = currentAddress();
  const { run, beside } = useLab.getState();
  let shown = run;
  let handedIn: string | undefined;
  for (; shown?.origin; shown = shown.origin.run)
    if (shown.origin.kind === 'exercise') handedIn ??= shown.origin.text;
  const isProgram = (each: Run | undefined) =>
    each && (each.scenario.elf || each.scenario.name.endsWith('.swaplab'));
  const missing = [
    ...(isProgram(shown) ? ['the program is not in the link'] : []),
    ...(isProgram(beside) ? ['the program beside is not in the link'] : []),
    ...(isLinked() ? [] : ['the changed core is not in the link']),
  ];
  const sharing = await needed('What makes links', () => import('./shared-text.ts'));
  const bookmarks = withBookmarks ? bookmarksOf(run) : [];
  const bare = sealed(printAddress({ ...address, bookmarks }));
  if (!sharing) return { link: bare, missing };
  const { MOST_PACKED, ownTexts, pack } = sharing;
  const packedTexts = async (of: Run | undefined) => {
    const texts = of ? await ownTexts(of) : {};
    return Object.keys(texts).length > 0 ? pack(texts) : undefined;
  };
  const texts = {
    text: await packedTexts(shown),
    besideText: await packedTexts(beside),
    submission: handedIn === undefined ? undefined : await pack({ submission: handedIn }),
  };
  const packed = Object.values(texts).reduce((sum, text = '') => sum + text.length, 0);
  if (packed > MOST_PACKED) {
    const long = `your text is too long for a link (${packed} characters packed, at most ${MOST_PACKED}); send the file`;
    return { link: bare, missing: [...missing, long] };
  }
  return { link: sealed(printAddress({ ...address, bookmarks, ...texts })), missing };
}
