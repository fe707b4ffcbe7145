import { combine, number } from '../expression.ts';
import { THREAD_POINTER } from '../link/layout.ts';
import type { Expression } from '../model.ts';
import type { Range } from '../text/fault.ts';

/** `@tpoff`: how far from where fs points a symbol of a thread's own lies; negative. */
export function fromThread(value: Expression, range: Range): Expression {
  return combine('-', value, number(THREAD_POINTER), range);
}
