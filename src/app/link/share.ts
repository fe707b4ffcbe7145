import { needed } from '../load/load-chunk.ts';
import type { Run } from '../run/run.ts';
import { useLab } from '../state/lab.ts';
import { parseAddress, printAddress } from './address.ts';
import { isLinked } from './core-link.ts';
import { currentLink } from './link.ts';

/** The link for somebody else: with the texts of both runs that are not in their lab. `missing` says in
 * words what it does not carry all the same. */
export async function shareLink(): Promise<{ link: string; missing: string | undefined }> {
  const link = currentLink();
  const { run, beside } = useLab.getState();
  let shown = run;
  while (shown?.origin) shown = shown.origin.run;
  const origin = run?.origin && (run.origin.kind === 'fork' ? 'the fork' : 'the failing run');
  const program = shown && (shown.scenario.elf || shown.scenario.name.endsWith('.swaplab'));
  const missing =
    origin ??
    (program ? 'the program' : undefined) ??
    (isLinked() ? undefined : 'the changed core');
  const notThere = (what: string | undefined) => what && `${what} is not in the link`;
  const sharing = await needed('What makes links', () => import('./shared-text.ts'));
  if (!sharing) return { link, missing: notThere(missing) };
  const text = await packedTexts(sharing, shown);
  const besideText = await packedTexts(sharing, beside);
  const packed = (text ?? '').length + (besideText ?? '').length;
  if (packed > sharing.MOST_PACKED) {
    const long = `your text is too long for a link (${packed} characters packed, at most ${sharing.MOST_PACKED}); send the file`;
    return { link, missing: long };
  }
  const whole = printAddress({ ...parseAddress(link), text, besideText });
  return { link: whole, missing: notThere(missing) };
}

async function packedTexts(
  { ownTexts, pack }: typeof import('./shared-text.ts'),
  run: Run | undefined,
): Promise<string | undefined> {
  const texts = run ? await ownTexts(run) : {};
  return Object.keys(texts).length > 0 ? pack(texts) : undefined;
}
