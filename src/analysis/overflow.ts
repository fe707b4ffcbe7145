import { plural } from '../base/count.ts';
import type { TraceReader } from '../trace/reader.ts';
import type { Overflow } from '../trace/spans.ts';
import { lineNote, nameSymbol, stackTitle } from './words/names.ts';

/** `stack high (256 bytes) was overrun at step 40 by 128 bytes, into stack low`: the deepest of the run. */
export function describeOverflow(reader: TraceReader, { context, step, bytes }: Overflow): string {
  const stack = reader.stackOf(context);
  if (!stack) return '';
  const { low, high, atMost } = stack;
  const below = reader.stack(low - 1, step + 1);
  const into =
    below && below.context !== context
      ? stackTitle(reader, below)
      : (nameSymbol(reader, low - 1)?.replace(/ \+ \d+$/, '') ??
        reader.region(low - 1, step + 1)?.name);
  const [most, least] = atMost ? ['at most ', 'at least '] : ['', ''];
  const where = into ? `, into ${into}` : ', where nothing is mapped';
  return `${stackTitle(reader, stack)} (${most}${plural(high - low, 'byte')}) was overrun at step ${step}${lineNote(reader, step)} by ${least}${plural(bytes, 'byte')}${where}`;
}
