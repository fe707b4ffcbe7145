import { type KeyboardEvent, useEffect, useRef } from 'react';
import { nameAddress } from '../../analysis/words/names.ts';
import { hex } from '../../base/hex.ts';
import { Slot, slotName } from '../../machine/registers.ts';
import { type Cell, cellValue, closeCell, useInspect } from '../state/inspect.ts';
import { ShownRun, useNow } from '../state/lab.ts';
import { zoom } from '../state/settings.ts';
import { WatchValue } from '../stops/WatchValue.tsx';
import { EditValue } from './EditValue.tsx';
import { Leads } from './Leads.tsx';
import { Life } from './Life.tsx';
import './value.css';

/** Room kept to the window's edge, and an estimate of the popover's size, in pixels. */
const MARGIN = 8;
const WIDTH = 380;
const HEIGHT = 330;

/** Tells about the clicked value: where it comes from, where it goes, and how to change it. */
export function ValuePopover() {
  const { cell, of, anchor } = useInspect();
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!cell) return;
    popover.current?.showPopover();
    // A dialog's first control; Escape gives focus back to the value.
    popover.current?.querySelector<HTMLElement>('button, input')?.focus();
  }, [cell]);
  const scale = zoom();
  const [width, height] = [innerWidth / scale, innerHeight / scale];
  const at = (edge: number | undefined) => (edge ?? 0) / scale;
  const left = Math.max(MARGIN, Math.min(at(anchor?.left) - 10, width - WIDTH - MARGIN));
  const below = at(anchor?.bottom) + 4;
  const above = at(anchor?.top) - 4;
  // Underneath, unless there is not room enough, and more above.
  const under = below + HEIGHT < height || height - below > above;
  const place = under
    ? { top: below, maxHeight: height - below - MARGIN }
    : { bottom: height - above, maxHeight: above - MARGIN };
  return (
    <div
      ref={popover}
      className="value-popover"
      popover="auto"
      tabIndex={-1}
      role="dialog"
      aria-label="About this value"
      style={{ left, ...place }}
      onKeyDown={stayInside}
      onToggle={(event) => {
        if (event.newState === 'closed') closeCell();
      }}
    >
      {cell && (
        <ShownRun value={of}>
          <About cell={cell} first={of === 'run'} close={() => popover.current?.hidePopover()} />
        </ShownRun>
      )}
    </div>
  );
}

/** Tab goes round within. */
function stayInside(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Tab') return;
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button, input')].filter(
    (control) => !control.matches(':disabled'),
  );
  const edge = event.shiftKey ? controls[0] : controls.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? controls.at(-1) : controls[0])?.focus();
}

/** Bytes of a register. */
function registerSize(slot: number): number {
  if (slot === Slot.mxcsr) return 4;
  return slot === Slot.fcw || slot === Slot.fsw ? 2 : 8;
}

interface Props {
  cell: Cell;
  /** Of the first run: only that one is forked and has its memory shown. */
  first: boolean;
  close(): void;
}

function About({ cell, first, close }: Props) {
  const now = useNow();
  if (!now) return null;
  const { run, reader, position } = now;
  const value = cellValue(reader, cell, position) ?? 0n;
  const size = cell.kind === 'register' ? registerSize(cell.slot) : cell.size;
  const name =
    cell.kind === 'register'
      ? slotName(cell.slot)
      : (nameAddress(reader, cell.address, position) ?? hex(cell.address));
  return (
    <>
      <h2>
        {name} <span className="quiet">at step {position}</span>
      </h2>
      <dl>
        <dt>hex</dt>
        <dd>
          <code>{hex(value)}</code>
        </dd>
        <dt>decimal</dt>
        <dd>
          <code>{BigInt.asIntN(size * 8, value).toString()}</code>
        </dd>
        {cell.kind === 'memory' && (
          <>
            <dt>address</dt>
            <dd>
              <code>{hex(cell.address)}</code>
            </dd>
          </>
        )}
      </dl>
      {first && <Leads {...{ run, cell, value, position, close }} />}
      <Life {...{ run, cell, position, close }} />
      {first && <WatchValue cell={cell} close={close} />}
      {first && <EditValue {...{ run, cell, value, size, position, close }} />}
    </>
  );
}
