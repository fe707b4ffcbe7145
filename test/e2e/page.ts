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

type Menu = 'scenario' | 'routine' | 'beside';

/** The button of a menu in the header; `data-value` is what is chosen. */
export const picked = (page: Page, menu: Menu) => page.locator(`.menu.${menu} .pick`);

/** Chooses in a menu of the header: by its value, or by what it is called. */
export async function pick(
  page: Page,
  menu: Menu,
  choice: string | { label: string },
): Promise<void> {
  await picked(page, menu).click();
  const list = page.getByRole('dialog', { name: `choose: ${menu}` });
  const found =
    typeof choice === 'string'
      ? list.locator(`[data-value="${choice}"]`)
      : list.getByRole('option', { name: choice.label, exact: true });
  await found.click();
}

/** What the menu of routines has of a person's own, by name. The menu opens and closes for it. */
export async function ownRoutines(page: Page): Promise<string[]> {
  await picked(page, 'routine').click();
  const list = page.getByRole('dialog', { name: 'choose: routine' });
  await expect(list.getByRole('option').first()).toBeVisible();
  const own = await list
    .getByRole('group', { name: 'yours' })
    .getByRole('option')
    .allTextContents();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  return own;
}
