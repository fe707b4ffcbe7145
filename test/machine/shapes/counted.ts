import { categorise } from '../../../src/analysis/category.ts';
import { switchCosts } from '../../../src/analysis/compare.ts';
import { lostRegister } from '../../../src/analysis/lost-register.ts';
import { assemble } from '../../../src/assembler/assemble.ts';
import type { Image } from '../../../src/assembler/image.ts';
import type { Asked } from '../../../src/machine/scenarios/asked.ts';
import { pingPong } from '../../../src/machine/scenarios/scenarios.ts';
import { findConvention } from '../../../src/machine/shapes/find.ts';
import { play } from '../../asm/lab.ts';
import { SOURCES } from '../lab.ts';

const PATH = 'mine.S';

/** A person's own file, assembled alone. Throws what the assembler says. */
export async function imageOf(text: string): Promise<Image> {
  const files = { ...SOURCES, [PATH]: text };
  const built = await assemble({ files, units: [PATH], now: () => 0 });
  if (!built.ok) throw new Error(JSON.stringify(built.diagnostics));
  return built.image;
}

/** What the ping-pong through a person's own file shows of it. Throws why there is none. */
export async function counted({ text, ...asked }: Asked & { text: string }) {
  const found = findConvention(await imageOf(text), asked);
  if (!found.ok) throw new Error(found.message);
  const reader = await play(pingPong(PATH, found.convention), { [PATH]: text });
  const { outcome, contexts } = reader.trace;
  const costs = switchCosts(reader, categorise(reader));
  const { instructions, loads, stores } = costs?.perSwitch ?? {};
  return {
    words: found.words,
    ended: outcome.kind,
    contexts: contexts.length,
    switches: reader.history.switches.start.length,
    cost: [instructions, loads, stores],
    between: costs?.between,
    lost: lostRegister(reader) !== undefined,
  };
}
