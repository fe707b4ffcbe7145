import { signalFrameTitle } from '../../analysis/words/names.ts';
import { plural } from '../../base/count.ts';
import { KERNEL_FIELDS } from '../../machine/kernel/frame-fields.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { SaveArea } from '../../trace/save-areas.ts';
import { openSignalFrames } from '../../trace/signal-frames.ts';
import { FieldTable } from './FieldTable.tsx';

/** Frames side by side at most. */
const MOST = 2;

/** The `ucontext_t` of every handler that is not done, field by field, the newest first. */
export function SignalFrames({ reader, position }: { reader: TraceReader; position: number }) {
  const open = openSignalFrames(reader, position);
  if (open.length === 0) return null;
  const areas = open.slice(0, MOST).map(
    ({ arrival }): SaveArea => ({
      context: reader.context(arrival.step),
      kind: 'ucontext',
      address: arrival.ucontext,
      object: arrival.ucontext,
      size: arrival.siginfo - arrival.ucontext,
      symbol: signalFrameTitle(arrival),
      words: [],
    }),
  );
  const others = open.length - areas.length;
  return (
    <>
      <p className="empty">
        What a signal interrupted, as the kernel keeps it for rt_sigreturn
        {others > 0 && `; ${plural(others, 'older frame')} more`}:
      </p>
      <FieldTable
        label="Frames of signals"
        reader={reader}
        position={position}
        areas={areas}
        fields={KERNEL_FIELDS}
      />
    </>
  );
}
