import { hex } from '../../base/hex.ts';
import { slotName } from '../../machine/registers.ts';
import { ask } from '../state/ask.ts';
import type { Cell } from '../state/inspect.ts';
import { addStop } from '../state/stops.ts';

/** What a question calls a register or bytes in memory. */
function nameOf(cell: Cell): string {
  if (cell.kind === 'register') return slotName(cell.slot);
  const address = hex(cell.address);
  return cell.size === 8 ? `[${address}]` : `${address}+${cell.size}`;
}

/** Lists all writes of a value, or stops at what happens to it from now on. */
export function WatchValue({ cell, close }: { cell: Cell; close(): void }) {
  const name = nameOf(cell);
  return (
    <>
      <p className="life">
        <span>every step that</span>
        <span>
          {['write', 'read'].map((verb) => (
            <button
              key={verb}
              type="button"
              onClick={() => {
                close();
                void ask(`${verb} ${name}`);
              }}
            >
              {verb}s it
            </button>
          ))}
        </span>
      </p>
      <p className="life">
        <span>stop when</span>
        <span>
          {Object.entries({ write: 'written', read: 'read', change: 'changed' }).map(
            ([verb, participle]) => (
              <button
                key={verb}
                type="button"
                onClick={() => {
                  close();
                  addStop(`${verb} ${name}`);
                }}
              >
                {participle}
              </button>
            ),
          )}
        </span>
      </p>
    </>
  );
}
