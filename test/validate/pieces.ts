import { assemble } from '../../src/assembler/assemble.ts';
import { launchScenario } from '../../src/machine/launch-scenario.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { simulate } from '../../src/timing/simulate.ts';
import { record } from '../../src/trace/recorder.ts';
import type { Trace } from '../../src/trace/trace.ts';
import { type Piece, pieceProgram } from '../native/measure/piece.ts';
import { FUNCTION, PIECES } from '../native/measure/pieces.ts';
import { measuredFiles, onMachine } from './machines.ts';

/** A piece on the machine that measured it: cycles a unit, the error as a fraction of the measured. */
export interface PieceAccuracy {
  name: string;
  machine: string;
  core: string;
  measured: number;
  modelled: number;
  error: number;
}

/** Instructions to record, so that predictors are warm after half of them. */
const BUDGET = 20_000;

/** The trace of a piece's loop, and how many units an iteration has. */
export async function pieceTrace(piece: Piece): Promise<Trace | { message: string }> {
  const file = 'piece.S';
  const main = `
        .text
        .globl  main
main:   subq    $8, %rsp
        movl    $1000000, %edi
        call    piece_0
        addq    $8, %rsp
        ret
`;
  const text = `${pieceProgram([piece])}${FUNCTION}\n${main}`;
  const built = await assemble({ files: { [file]: text }, units: [file], now: () => 0 });
  if (!built.ok) return { message: built.diagnostics[0].message };
  const launched = launchScenario(built.image, {
    name: piece.name,
    title: piece.title,
    summary: '',
    units: [],
    routine: file,
    entry: 'main',
    contexts: [{ name: 'A' }],
  });
  if (!launched.ok) return launched;
  const trace = await record(launched.launch, { budget: BUDGET });
  return trace.outcome.kind === 'budget used up'
    ? trace
    : { message: JSON.stringify(trace.outcome) };
}

/** Cycles a unit of a piece on a core, over the second half of what was recorded. */
export function cyclesAUnit(piece: Piece, trace: Trace, core: Core): number {
  const timing = simulate(trace, core);
  const start = trace.image.symbols.find(({ name }) => name === 'piece_0_loop')?.address;
  const first = trace.instructions.findIndex(({ address }) => address === start);
  const begins: number[] = [];
  for (let step = 0; step < trace.steps; step++) if (trace.pc[step] === first) begins.push(step);
  const half = begins.length >> 1;
  const last = begins.length - 1;
  if (last <= half) return Number.NaN;
  const cycles = timing.retire[begins[last]] - timing.retire[begins[half]];
  return cycles / (last - half) / (piece.copies * (piece.units ?? 1));
}

/** Every piece that the lab can run, on every machine that measured it and of which there is a core. */
export async function checkPieces(cores: readonly Core[], which: RegExp): Promise<PieceAccuracy[]> {
  const results: PieceAccuracy[] = [];
  for (const piece of PIECES.filter(({ name }) => which.test(name))) {
    const trace = await pieceTrace(piece);
    if ('message' in trace) continue;
    for (const { machine, measured } of measuredFiles()) {
      const core = cores.find(({ name }) => name === measured.cpu.core);
      const found = measured.measurements.find(({ name }) => name === piece.name);
      if (!core || !found) continue;
      const modelled = cyclesAUnit(piece, trace, onMachine(core, measured));
      const error = modelled / found.median - 1;
      results.push({
        name: piece.name,
        machine,
        core: core.name,
        measured: found.median,
        modelled,
        error,
      });
    }
  }
  return results;
}
