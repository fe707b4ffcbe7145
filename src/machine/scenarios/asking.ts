import type { Asked } from './asked.ts';
import { pingPongName } from './name.ts';
import type { Convention } from './routine.ts';
import type { Scenario } from './scenario.ts';
import { pingPong } from './scenarios.ts';

/** Where the adapter that is made for a routine is among the sources. */
export const GENERATED = 'asm/runtime/switch/generated.S';

/** A convention of which nothing is known but what was asked, until a scenario is resolved. */
export function unresolved(asked: Asked): Convention {
  return {
    symbol: asked.symbol ?? '',
    signature: '',
    save: 'pointer',
    offset: 0,
    driver: GENERATED,
    adapter: GENERATED,
    support: [],
    asked,
  };
}

/** A ping-pong through a routine of which nothing is known yet, linked with `companions`. Its name says what was
 * asked. */
export function pingPongAsking(
  path: string,
  asked: Asked,
  companions: readonly string[] = [],
): Scenario {
  return {
    ...pingPong(path, unresolved(asked), companions),
    name: pingPongName(path, asked),
    summary: `Two contexts switch back and forth three times through ${path}.`,
    asked,
  };
}
