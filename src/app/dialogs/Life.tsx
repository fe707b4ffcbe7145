import { instructionText } from '../../analysis/words/instruction-text.ts';
import { shortHex } from '../../base/hex.ts';
import { stepNumber } from '../format/number.ts';
import type { Run } from '../run/run.ts';
import { type Cell, cellValue, lifeOf } from '../state/inspect.ts';
import { useJump } from '../state/lab.ts';
import { useSyntax } from '../state/settings.ts';

interface Props {
  run: Run;
  cell: Cell;
  position: number;
  /** Before a step is gone to. */
  close(): void;
}

/** Where a value comes from and where it goes, and when it was and will be another one. */
export function Life({ run, cell, position, close }: Props) {
  const { reader } = run;
  const { written, read, changed, changes } = lifeOf(reader, cell, position);
  const value = (at: number) => shortHex(cellValue(reader, cell, at) ?? 0n);
  return (
    <>
      <Moment {...{ run, close }} what="written" step={written} none="there from the start" />
      {/* What was written may have been the same value again. */}
      {changed >= 0 && changed !== written && (
        <Moment {...{ run, close }} what={`changed from ${value(changed)}`} step={changed} />
      )}
      <Moment {...{ run, close }} what="read next" step={read} none="not read from here on" />
      <Moment
        {...{ run, close }}
        what={`changes to ${changes < 0 ? '' : value(changes + 1)}`}
        step={changes}
        none="does not change from here on"
      />
    </>
  );
}

interface MomentProps {
  run: Run;
  what: string;
  /** Or -1: then it says `none`. */
  step: number;
  none?: string;
  close(): void;
}

function Moment({ run, what, step, none, close }: MomentProps) {
  const syntax = useSyntax();
  const jump = useJump();
  const instruction = run.reader.instruction(step);
  if (!instruction) return <p className="quiet">{none}</p>;
  return (
    <p className="life">
      <span>
        {what} at step {stepNumber(step)} by{' '}
        <code>{instructionText(run.reader, instruction, syntax)}</code>
      </span>
      <button
        type="button"
        onClick={() => {
          close();
          jump(stepNumber(step));
        }}
      >
        go there
      </button>
    </p>
  );
}
