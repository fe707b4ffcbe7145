import { expect, type Page } from '@playwright/test';

/** Opens the built page at a place such as `scenario=ping-pong-glibc&step=27` and waits for it.
 * What the page throws from then on is in the result. */
export async function openPage(page: Page, hash = ''): Promise<string[]> {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`/#${hash}`);
  await expect(page.getByRole('slider')).toBeVisible();
  return errors;
}

export const step = (page: Page) => page.getByLabel('step', { exact: true });

/** Waits until the page stands at a step. */
export async function expectStep(page: Page, n: number): Promise<void> {
  await expect(step(page)).toHaveValue(String(n));
}

/** The line about to execute, as the source pane marks it. */
export const nextLine = (page: Page) => page.locator('[data-pane=source] .source-row[data-next]');

/** The whole row of a register. */
export const register = (page: Page, name: string) => page.locator(`[data-register="${name}"]`);

/** A register's value, without the gaps between digits. */
export async function registerValue(page: Page, name: string): Promise<string> {
  const text = await register(page, name).getByRole('button').textContent();
  return text?.replaceAll(' ', '') ?? '';
}

/** Brings a pane to the front by its tab, or from the menu of those without room. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole('tab', { name, exact: true, includeHidden: true });
  const [rest] = await tab.evaluateAll((all) => all.map((each) => each.hasAttribute('data-rest')));
  if (!rest) return tab.click();
  const bar = page.locator('.pane-bar', { has: tab });
  await bar.getByRole('button', { name: 'more tabs' }).click();
  await page.getByRole('menuitemcheckbox', { name, exact: true }).click();
}
