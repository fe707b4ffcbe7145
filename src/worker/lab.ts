import { loadEncoder } from '../assembler/encoder.ts';
import type { SourceFiles } from '../assembler/image.ts';
import type { Launch } from '../machine/launch.ts';
import type { Scenario } from '../machine/scenario.ts';
import { buildHistory } from '../trace/history.ts';
import { recordScenario } from '../trace/record-scenario.ts';
import { record } from '../trace/recorder.ts';
import type { Lab, RunResult } from './api.ts';

/** The core as one service: assemble, launch, record, index. */
export class CoreLab implements Lab {
  /** The emulator runs one machine at a time; later calls wait for this. */
  #last: Promise<unknown> = Promise.resolve();
  /** Counts cancellations: a run is cancelled when one came after it was asked for. */
  #cancellations = 0;

  async ready(): Promise<void> {
    await loadEncoder();
  }

  run(
    scenario: Scenario,
    files: SourceFiles,
    budget: number,
    onProgress: (steps: number) => void,
  ): Promise<RunResult> {
    return this.#enqueue(async (cancelled) => {
      const recorded = await recordScenario(scenario, files, { budget, onProgress, cancelled });
      if (!recorded.ok) return recorded;
      const { trace, warnings } = recorded;
      return { ok: true, trace, history: buildHistory(trace), warnings };
    });
  }

  resume(start: Launch, budget: number, onProgress: (steps: number) => void): Promise<RunResult> {
    return this.#enqueue(async (cancelled) => {
      const trace = await record(start, { budget, onProgress, cancelled });
      return { ok: true, trace, history: buildHistory(trace), warnings: [] };
    });
  }

  async cancel(): Promise<void> {
    this.#cancellations++;
  }

  #enqueue(job: (cancelled: () => boolean) => Promise<RunResult>): Promise<RunResult> {
    const before = this.#cancellations;
    const result = this.#last.then(() => job(() => this.#cancellations > before));
    this.#last = result.catch(() => {});
    return result;
  }
}
