import { readdirSync, readFileSync } from 'node:fs';
import type { Core } from '../../src/timing/cores/core.ts';
import { type Measured, measuredSchema } from '../../src/timing/measured.ts';

const FOLDER = new URL('../../src/timing/measured/', import.meta.url);

/** What was measured, by machine: the file's name without its ending. */
export function measuredFiles(): { machine: string; measured: Measured }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({
      machine: file.replace(/\.json$/, ''),
      measured: measuredSchema.parse(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
    }));
}

/**
 * A core in a machine: what a system call costs is the kernel's and the hypervisor's doing, so those that the
 * machine has measured alone take the place of the core's.
 */
export function onMachine(core: Core, { measurements }: Measured): Core {
  const alone = (name: string) =>
    measurements.find((each) => each.name === `syscall-${name}`)?.median;
  const figure = (value: number) => ({ value, source: 'machine' });
  const { systemCalls } = core;
  const other = alone('getpid');
  return {
    ...core,
    systemCalls: {
      default: other === undefined ? systemCalls.default : figure(other),
      byNumber: systemCalls.byNumber.map((call) => {
        const cycles = alone(call.name);
        return cycles === undefined ? call : { ...call, cycles: figure(cycles) };
      }),
    },
  };
}
