import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Examines the page, which has no frames of other origins: by Axe's legacy mode, which needs no second
 * page, and without the places that are in order, whose names take longer than their examination.
 */
export const axe = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });

/** Violations that shut people out, on the page or in one part of it, each as its rule and places. */
export async function violations(page: Page, part?: string): Promise<string[]> {
  const { violations } = await (part ? axe(page).include(part) : axe(page)).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
