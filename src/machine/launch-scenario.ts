import type { Image } from '../assembler/image.ts';
import { labSymbol, symbolNamed } from '../assembler/lookup.ts';
import { freshFrame } from './fresh-frame.ts';
import { type Launch, type LaunchResult, layOut } from './launch.ts';
import { layOutProcess } from './launch-process.ts';
import { overwrite } from './memory/overwrite.ts';
import type { Scenario } from './scenarios/scenario.ts';

/**
 * What a scenario starts from: memory is laid out, and the contexts that the scenario finds
 * suspended are made to look so, which takes a run of the routine that switches them.
 */
export function launchScenario(image: Image, scenario: Scenario): LaunchResult {
  const { process } = image;
  const result = process ? layOutProcess(image, process, scenario) : layOut(image, scenario);
  if (!result.ok) return result;
  scenario.contexts.forEach(({ begin }, context) => {
    if (begin) suspend(result.launch, context, begin);
  });
  return result;
}

/** Makes a context look as if it had been suspended by a routine before it ever ran. */
function suspend(launch: Launch, context: number, begin: { body: string; routine: string }): void {
  const routine = symbolNamed(launch.image, begin.routine);
  const body = labSymbol(launch.image, begin.body);
  const slot = launch.contexts[context].saveArea?.address;
  const stack = launch.stacks.find((candidate) => candidate.context === context);
  if (!routine || !body || slot === undefined || !stack) return;
  // One word stays free above the frame: rsp is then aligned as at any function's entry.
  const top = stack.high - 8;
  const { bytes, saved } = freshFrame(launch, routine.address, slot, stack.low, top, body.address);
  overwrite(launch.regions, top - bytes.length, bytes);
  overwrite(launch.regions, slot, saved);
}
