import { useEffect, useRef } from 'react';
import { fullHex } from '../../analysis/format.ts';
import { nameAddress } from '../../analysis/names.ts';
import { slotName } from '../../machine/registers.ts';
import { type Cell, cellValue, lifeOf, useInspect } from '../store/inspect.ts';
import { goTo, useLab } from '../store/lab.ts';
import type { Run } from '../store/run.ts';
import { useSettings } from '../store/settings.ts';
import { EditValue } from './EditValue.tsx';

/** Room kept to the window's edge, and an estimate of the popover's size, in pixels. */
const MARGIN = 8;
const WIDTH = 380;
const HEIGHT = 260;

/** Tells about the clicked value: where it comes from, where it goes, and how to change it. */
export function ValuePopover() {
  const { cell, anchor } = useInspect();
  const run = useLab((lab) => lab.run);
  const popover = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!cell) return;
    popover.current?.showPopover();
    popover.current?.focus();
  }, [cell]);
  const left = Math.max(MARGIN, Math.min((anchor?.left ?? 0) - 10, innerWidth - WIDTH - MARGIN));
  const below = (anchor?.bottom ?? 0) + 4;
  const fits = below + HEIGHT < innerHeight;
  const place = fits ? { top: below } : { bottom: innerHeight - (anchor?.top ?? 0) + 4 };
  return (
    <div
      ref={popover}
      className="value-popover"
      popover="auto"
      tabIndex={-1}
      role="dialog"
      aria-label="About this value"
      style={{ left, ...place }}
      onToggle={(event) => {
        if (event.newState === 'closed') useInspect.setState({ cell: undefined });
      }}
    >
      {cell && run && <About run={run} cell={cell} close={() => popover.current?.hidePopover()} />}
    </div>
  );
}

function About({ run, cell, close }: { run: Run; cell: Cell; close: () => void }) {
  const position = useLab((lab) => lab.position);
  const { reader } = run;
  const value = cellValue(reader, cell, position) ?? 0n;
  const size = cell.kind === 'register' ? 8 : cell.size;
  const name =
    cell.kind === 'register'
      ? slotName(cell.slot)
      : (nameAddress(reader, cell.address, position) ?? fullHex(cell.address));
  const target =
    value >= 4096n && value < 1n << 47n ? nameAddress(reader, Number(value), position) : undefined;
  const { written, read } = lifeOf(reader, cell, position);
  const go = (to: number) => {
    goTo(to);
    close();
  };
  return (
    <>
      <h2>
        {name} <span className="quiet">at step {position}</span>
      </h2>
      <dl>
        <dt>hex</dt>
        <dd>
          <code>{fullHex(value)}</code>
        </dd>
        <dt>decimal</dt>
        <dd>
          <code>{BigInt.asIntN(size * 8, value).toString()}</code>
        </dd>
        {target && (
          <>
            <dt>points to</dt>
            <dd>{target}</dd>
          </>
        )}
        {cell.kind === 'memory' && (
          <>
            <dt>address</dt>
            <dd>
              <code>{fullHex(cell.address)}</code>
            </dd>
          </>
        )}
      </dl>
      {/* The position after a write shows the new value marked; the position of a read is before it. */}
      <Life
        run={run}
        verb="written"
        step={written}
        none="there from the start"
        go={() => go(written + 1)}
      />
      <Life
        run={run}
        verb="read next"
        step={read}
        none="not read from here on"
        go={() => go(read)}
      />
      <EditValue
        cell={cell}
        name={name}
        value={value}
        size={size}
        position={position}
        close={close}
      />
    </>
  );
}

interface LifeProps {
  run: Run;
  verb: string;
  step: number;
  none: string;
  go(): void;
}

function Life({ run, verb, step, none, go }: LifeProps) {
  const notation = useSettings(({ notation }) => (notation === 'intel' ? 'intel' : 'att'));
  if (step < 0) return <p className="quiet">{none}</p>;
  return (
    <p className="life">
      <span>
        {verb} at step {step} by <code>{run.reader.instruction(step)?.[notation]}</code>
      </span>
      <button type="button" onClick={go}>
        go there
      </button>
    </p>
  );
}
