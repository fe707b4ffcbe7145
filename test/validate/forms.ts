import type { Anatomy } from '../../src/machine/decode/anatomy.ts';
import type { Core } from '../../src/timing/cores/core.ts';
import { Recipes } from '../../src/timing/pipeline/recipe.ts';

const recipes = new WeakMap<Core, Recipes>();

/** Forms of a block that a core has no figure for: a default stands in for them. */
export function unknownForms(block: readonly Anatomy[], core: Core): string[] {
  const known = recipes.get(core) ?? new Recipes(core);
  recipes.set(core, known);
  return block
    .filter((anatomy, i) => known.of(i, { anatomy, address: 0 }).unknown)
    .map(({ form }) => form);
}
