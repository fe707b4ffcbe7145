import { hex } from '../../../base/hex.ts';
import { Slot, slotName } from '../../../machine/registers.ts';
import { UCONTEXT_FIELDS } from '../../../machine/ucontext.ts';
import type { TraceReader } from '../../../trace/reader.ts';
import { openSignalFrames } from '../../../trace/signal-frames.ts';
import { contextTitle, lineNote, nameAddress, nameSymbol, signalFrameTitle } from '../names.ts';

/** The fields that a handler may change so that other things are restored, by what each is. */
const RESTORED = UCONTEXT_FIELDS.flatMap(({ short, offset, slot }) => {
  const what =
    slot !== undefined && offset < 224
      ? slotName(slot)
      : { 'gregs[RIP]': 'rip', uc_sigmask: 'the mask' }[short];
  return what ? [{ what, offset }] : [];
});

/** Fields of a frame that are named one by one; of more only the first. */
const NAMED = 3;

/** What `rt_sigreturn` took back, from which frame, and what the handler had changed in it. */
export function returnNote(reader: TraceReader, step: number, resumed: number): string {
  const ucontext = Number(reader.register(Slot.rsp, step));
  const frame = openSignalFrames(reader, step).find(({ arrival }) => arrival.ucontext === ucontext);
  const context = contextTitle(reader.trace.contexts[reader.context(step + 1)]);
  const at = `${nameSymbol(reader, resumed) ?? hex(resumed)}${lineNote(reader, step + 1)}`;
  if (!frame)
    return `: the kernel takes all registers and the mask from ${nameAddress(reader, ucontext, step) ?? hex(ucontext)}, where it has laid no frame: ${context} goes on at ${at}`;
  const { arrival } = frame;
  const taken = `: the kernel takes back all registers and the mask from the ${signalFrameTitle(arrival)}`;
  const edits = RESTORED.flatMap(({ what, offset }) => {
    const by = reader.lastMemoryWrite(ucontext + offset, 8, step);
    return by > arrival.step ? [{ what, by }] : [];
  });
  const pc = edits.find(({ what }) => what === 'rip');
  const told = edits
    .slice(0, NAMED)
    .map(({ what, by }) => `${what} was changed by step ${by}`)
    .join(', ');
  const more = edits.length > NAMED ? `, and ${edits.length - NAMED} more` : '';
  const note = told ? `; ${told}${more}` : '';
  return `${taken}: ${context} goes on ${pc ? 'elsewhere, ' : ''}at ${at}${note}`;
}
