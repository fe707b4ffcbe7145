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
  return found(part ? axe(page).include(part) : axe(page));
}

/** The same in dark colours, of which only the contrast is another; light ones are back afterwards. */
export async function darkViolations(page: Page, part?: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const builder = axe(page).withRules('color-contrast');
  const result = await found(part ? builder.include(part) : builder);
  await page.emulateMedia({ colorScheme: 'light' });
  return result;
}

async function found(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
