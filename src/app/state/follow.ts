import { instructionsAt } from '../../analysis/pointee.ts';
import { lookAtCode } from './cursor.ts';
import { useLab } from './lab.ts';
import { showMemory } from './memory.ts';
import { askForTab } from './panes.ts';

/** Shows the code at an address in the source pane, without a step. False where no instruction of the run begins. */
export function showCode(address: number): boolean {
  const { run, position } = useLab.getState();
  const [instruction] = run ? instructionsAt(run.reader.trace, address) : [];
  if (instruction === undefined) return false;
  lookAtCode(position, instruction);
  askForTab('source');
  return true;
}

/** Leads to what a value points at: code, else memory. */
export function followPointer(address: number): void {
  if (!showCode(address)) showMemory(address);
}
