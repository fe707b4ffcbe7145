import { assemble } from '../assembler/assemble.ts';
import { loadEncoder } from '../assembler/encoder.ts';
import type { SourceFiles } from '../assembler/image.ts';
import { type Launch, launch } from '../machine/launch.ts';
import type { Scenario } from '../machine/scenario.ts';
import { buildHistory } from '../trace/history.ts';
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
      const assembled = await assemble({ files, units: scenario.units });
      if (!assembled.ok) return assembled;
      const launched = launch(assembled.image, scenario);
      if (!launched.ok) {
        const place = { file: scenario.units[0], line: 1, column: 1, text: '' };
        return {
          ok: false,
          diagnostics: [{ severity: 'error', ...place, message: launched.message }],
        };
      }
      const trace = await record(launched.launch, { budget, onProgress, cancelled });
      return { ok: true, trace, history: buildHistory(trace), warnings: assembled.warnings };
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
