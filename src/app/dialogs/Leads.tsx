import { pointee } from '../../analysis/pointee.ts';
import type { Run } from '../run/run.ts';
import { showCode } from '../state/follow.ts';
import type { Cell } from '../state/inspect.ts';
import { showMemory } from '../state/memory.ts';

interface Props {
  run: Run;
  cell: Cell;
  value: bigint;
  position: number;
  close(): void;
}

/** What a value points at, one level down, and the ways there; and to where it lies itself. */
export function Leads({ run, cell, value, position, close }: Props) {
  const { reader } = run;
  const found = pointee(reader, value, position);
  const lead = (go: () => void) => () => {
    close();
    go();
  };
  return (
    <>
      {found && (
        <p className="pointee">
          points to <b>{found.name}</b>
          {found.there && (
            <>
              : <code>{found.there}</code>
            </>
          )}
        </p>
      )}
      <p className="leads">
        {found?.kind === 'code' && found.there && (
          <button type="button" onClick={lead(() => showCode(found.address))}>
            go to the code
          </button>
        )}
        {found && (
          <button type="button" onClick={lead(() => showMemory(found.address))}>
            show memory there
          </button>
        )}
        {cell.kind === 'memory' && (
          <button type="button" onClick={lead(() => showMemory(cell.address))}>
            show it in memory
          </button>
        )}
      </p>
    </>
  );
}
