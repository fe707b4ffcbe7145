import type { Budget } from '../budget.ts';
import { LIMITS } from '../limits.ts';
import type { UnitSection } from '../section.ts';
import { Fault } from '../text/fault.ts';
import { IMAGE_BASE, PAGE_SIZE, THREAD_MOST, THREAD_POINTER, THREAD_RESERVED } from './layout.ts';
import type { Linked, OutputSection } from './link.ts';
import { alignUp, Relaxation, wantedSize } from './relax.ts';

/** Gives every tail its size and every section and fragment its address. */
export function assignAddresses(linked: Linked, budget: Budget): void {
  const { outputs, evaluator } = linked;
  const sections = outputs.flatMap((output) => output.pieces);
  new Relaxation(sections, evaluator, budget).run();
  placeOutputs(linked, budget);
  evaluator.nextRound();
  for (const section of sections) checkSizes(section, linked);
}

function placeOutputs({ outputs }: Linked, budget: Budget): void {
  let address = IMAGE_BASE;
  let part: string | undefined;
  for (const output of outputs) {
    if (!output.kind.allocated) {
      for (const piece of output.pieces) assign(piece, 0);
      continue;
    }
    if (output.kind.thread) continue;
    const before = address;
    const most = Math.max(...output.pieces.map((piece) => piece.alignment));
    address = alignUp(address, output.part === part ? most : Math.max(PAGE_SIZE, most));
    output.address = address;
    for (const piece of output.pieces) address = assign(piece, alignUp(address, piece.alignment));
    output.size = address - output.address;
    // Alignment alone can spread many small sections far.
    const origin = output.pieces[0].spans[0]?.origin;
    if (address - IMAGE_BASE > 2 * LIMITS.outputBytes && origin)
      budget.output(address - IMAGE_BASE, origin);
    if (output.size > 0) part = output.part;
    else address = before;
  }
  placeThread(outputs.filter(({ kind }) => kind.thread));
}

/** Lays what a thread has of its own out up to the thread pointer. */
function placeThread(outputs: readonly OutputSection[]): void {
  const pieces = outputs.flatMap((output) => output.pieces);
  const most = Math.max(1, ...pieces.map((piece) => piece.alignment));
  const layOut = (start: number) => {
    let address = start;
    for (const output of outputs) {
      output.address = alignUp(
        address,
        Math.max(...output.pieces.map(({ alignment }) => alignment)),
      );
      address = output.address;
      for (const piece of output.pieces) address = assign(piece, alignUp(address, piece.alignment));
      output.size = address - output.address;
    }
    return address - start;
  };
  const size = layOut(0);
  const origin = pieces[0]?.spans[0]?.origin;
  if (size > THREAD_MOST && origin) {
    const reason = `what the thread has of its own takes ${size} bytes, more than ${THREAD_MOST}`;
    throw new Fault(origin, reason, 'put large objects into .bss', true);
  }
  const end = THREAD_POINTER - THREAD_RESERVED;
  layOut(Math.floor((end - size) / most) * most);
}

/** Sets the addresses of a section's fragments and returns its end. */
function assign(section: UnitSection, start: number): number {
  let address = start;
  for (const fragment of section.fragments) {
    fragment.address = address;
    address += fragment.size + (fragment.tail?.size ?? 0);
  }
  return address;
}

/** Faults at the first tail that could not get the size it should have. */
function checkSizes(section: UnitSection, { evaluator }: Linked): void {
  const start = section.fragments[0].address;
  for (const fragment of section.fragments) {
    const { tail } = fragment;
    if (tail?.kind !== 'space' && tail?.kind !== 'origin') continue;
    const wanted = wantedSize(fragment, tail, start, evaluator);
    if (wanted === tail.size) continue;
    let reason = 'the size depends on where sections are placed';
    if (wanted < 0) {
      reason =
        tail.kind === 'space'
          ? `the size ${wanted} is negative`
          : `.org goes back by ${-wanted} bytes, which is not possible`;
    }
    throw new Fault(tail.origin, reason, undefined, true);
  }
}
