import { Slot } from '../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../machine/ucontext.ts';
import type { TraceReader } from '../trace/reader.ts';
import { saveAreaOf } from '../trace/save-areas.ts';
import { wordAt } from '../trace/saved-words.ts';
import { walkList } from './list.ts';

/** Offset in a `ucontext_t` of gregs[RSP]. */
const RSP = UCONTEXT_FIELDS.find(({ slot }) => slot === Slot.rsp)?.offset ?? 0;

/**
 * What a context is doing at a position: `running`, `suspended`, `not entered`, `not made`,
 * `ended`, or what the scenario says of those on a list, such as `in the pool`.
 */
export function contextState(reader: TraceReader, context: number, position: number): string {
  const { from, to, saveArea, entered } = reader.trace.contexts[context];
  if (reader.context(position) === context) return 'running';
  if (position < from) return 'not made';
  if (position >= to) return 'ended';
  const object = (saveArea?.address ?? 0) - (reader.trace.coroutines?.offset ?? 0);
  for (const list of reader.trace.lists ?? [])
    if (
      list.state &&
      saveArea &&
      walkList(reader, list, position).places.has(object - (list.context ?? 0))
    )
      return list.state;
  return entered || reader.lastRun(context, position) >= 0 ? 'suspended' : 'not entered';
}

/**
 * Where the stack pointer of a context stands that does not run: as its save area has it; where
 * none is known, as it was when the context stopped. Undefined before it is made and after its end.
 */
export function suspendedRsp(reader: TraceReader, context: number, position: number) {
  const { from, to } = reader.trace.contexts[context];
  if (position < from || position >= to) return undefined;
  const saveArea = saveAreaOf(reader, context);
  const stack = reader.stackOf(context);
  const on = (rsp: number) => stack && rsp >= stack.low && rsp <= stack.high;
  if (saveArea) {
    const address = saveArea.address + (saveArea.kind === 'ucontext' ? RSP : 0);
    const saved = Number(wordAt(reader, address, position) ?? 0n);
    if (on(saved)) return saved;
  }
  const step = reader.lastRun(context, position);
  const rsp = step < 0 ? 0 : Number(reader.register(Slot.rsp, step));
  return on(rsp) ? rsp : undefined;
}
