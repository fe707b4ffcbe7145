import { expect, test } from '@playwright/test';
import { launchOptions } from './browser.mjs';
import { Host, strictHeaders } from './host.ts';
import { expectStep, pick, step } from './page.ts';

/** A machine of the network, as students know their teacher's: no page from there is secure, so browsers give it less. */
const NAME = 'lab.example';
test.use({
  launchOptions: {
    ...launchOptions,
    args: [...launchOptions.args, `--host-resolver-rules=MAP ${NAME} 127.0.0.1`],
  },
  serviceWorkers: 'allow',
});
test.describe.configure({ timeout: 180_000 });
const PATIENT = { timeout: 60_000 };

test('over plain http, in a folder, under the policy as a header, the whole lab works', async ({
  page,
  context,
}) => {
  const host = await Host.start({
    path: '/class/swaplab/',
    headers: strictHeaders(),
  });
  const errors: string[] = [];
  const watch = (shown: typeof page) => {
    shown.on('pageerror', (error) => errors.push(error.message));
    shown.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    shown.on('requestfailed', (request) => errors.push(request.url()));
  };
  watch(page);
  try {
    const url = host.url(NAME);
    await page.goto(url);
    await expect(page.getByRole('slider')).toBeVisible();
    expect(await page.evaluate(() => [isSecureContext, 'clipboard' in navigator])).toEqual([
      false,
      false,
    ]);

    // A text of one's own, assembled and run by the worker; its link, to be copied by hand, brings it to somebody else.
    await pick(page, 'routine', 'new program att');
    const editor = page.getByRole('textbox', { name: 'Source text' });
    await expect(editor).toBeFocused();
    await editor.press('Control+Enter');
    await expect(editor).toBeHidden();
    await page.keyboard.press('End');
    await expect(page.locator('[data-outcome="exited"]')).toContainText('exited with 0', PATIENT);
    const last = await step(page).inputValue();
    await page.getByRole('button', { name: 'copy a link to this step' }).click();
    const link = page.getByRole('textbox', { name: 'link' });
    await expect(link).toBeFocused();
    const shared = await link.inputValue();
    expect(shared).toContain(`${url}#v=`);
    const selected = await link.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    );
    expect(selected).toBe(shared);
    const other = await (await context.browser())?.newContext({
      viewport: { width: 1440, height: 900 },
    });
    const received = await other?.newPage();
    if (!received) throw new Error('no page');
    watch(received);
    await received.goto(shared);
    await expect(received.locator('[data-outcome="exited"]')).toBeVisible(PATIENT);
    await expectStep(received, Number(last));
    await other?.close();
    await page.keyboard.press('Escape');

    // Every part of the page that is fetched when it is asked for.
    await page.goto(`${url}#page=atlas`);
    await expect(page.getByRole('region', { name: 'Switches', exact: true })).toContainText(
      'libco',
    );
    await page.goto(`${url}#page=experiments&experiment=ladder`);
    await expect(page.locator('.figures tbody tr').first()).toBeVisible(PATIENT);
    await page.goto(`${url}#page=course`);
    await page.getByRole('link', { name: 'What a context is', exact: true }).click();
    await expect(page.getByRole('article', { name: 'What a context is' })).toBeVisible();
    await page.getByTitle('about Swaplab').click();
    await expect(page.locator('[data-kept]')).toHaveAttribute('data-kept', 'not here', PATIENT);
    expect(errors).toEqual([]);
  } finally {
    await host.stop();
  }
});
