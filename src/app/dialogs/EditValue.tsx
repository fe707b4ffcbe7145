import { useState } from 'react';
import { hex } from '../../base/hex.ts';
import { fork } from '../../trace/fork.ts';
import { parseValue } from '../format/number.ts';
import { forkRun } from '../run/recording.ts';
import type { Run } from '../run/run.ts';
import type { Cell } from '../state/inspect.ts';

interface Props {
  run: Run;
  cell: Cell;
  value: bigint;
  size: number;
  position: number;
  close(): void;
}

/** A new value starts a new run from here; the recorded one stays as it is. */
export function EditValue({ run, cell, value, size, position, close }: Props) {
  const [text, setText] = useState(hex(value));
  const [refused, setRefused] = useState('');
  const parsed = parseValue(text, size);
  const submit = () => {
    if (parsed === undefined) return;
    const edits =
      cell.kind === 'register'
        ? { registers: [[cell.slot, parsed] as const] }
        : { memory: [{ address: cell.address, bytes: bytesOf(parsed, size) }] };
    const attempt = fork(run.reader, position, edits);
    if (!attempt.ok) {
      setRefused(attempt.message);
      return;
    }
    close();
    void forkRun(position, edits);
  };
  return (
    <form
      className="edit-value"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        change to{' '}
        <input
          value={text}
          spellCheck={false}
          aria-invalid={parsed === undefined || refused !== ''}
          aria-describedby="edit-value-help"
          onChange={(event) => {
            setText(event.target.value);
            setRefused('');
          }}
        />
      </label>
      <button type="submit" disabled={parsed === undefined}>
        fork here
      </button>
      <small id="edit-value-help" className="quiet">
        {refused || parsed === undefined
          ? refused || `Not a number of ${size * 8} bits: write 0x… or decimal.`
          : 'Runs on from this step with the new value.'}
      </small>
    </form>
  );
}

function bytesOf(value: bigint, size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => Number((value >> BigInt(8 * i)) & 0xffn));
}
