import type { Page } from '@playwright/test';

/** A window to measure in. It does not keep the page for later, which would go on behind what is measured. */
export const WINDOW = {
  viewport: { width: 1440, height: 900 },
  serviceWorkers: 'block',
} as const;

export interface Walk {
  /** From the event to styles and layout that show the new step, in milliseconds. */
  times: number[];
  /** Steps made. */
  moved: number;
}

/** Walks within the page: an event a frame, as a person or a held key makes them. */
export function walk(
  page: Page,
  by: 'key' | 'button',
  forward: boolean,
  count: number,
): Promise<Walk> {
  return page.evaluate(
    async ([by, forward, count]) => {
      const field = document.querySelector<HTMLInputElement>('.step-field input');
      const button = document.querySelector<HTMLElement>(
        `[data-move="${forward ? 'step' : 'back'}"]`,
      );
      if (!field || !button) throw new Error('no step field or button');
      const first = Number(field.value);
      const times: number[] = [];
      for (let i = 0; i < count; i++) {
        await new Promise(requestAnimationFrame);
        const before = field.value;
        const start = performance.now();
        if (by === 'button') button.click();
        else
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key: forward ? 's' : 'b', bubbles: true }),
          );
        // What the handler has left to microtasks belongs to it.
        while (field.value === before && performance.now() - start < 1000) await null;
        // Asking for a size makes the browser compute styles and layout now.
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
      }
      return { times, moved: Number(field.value) - first };
    },
    [by, forward, count] as const,
  );
}

/** Real key events, the second and later ones as repeats, as fast as they can be sent. */
export async function holdKey(page: Page, key: string, count: number): Promise<number> {
  const field = page.getByLabel('step', { exact: true });
  const before = Number(await field.inputValue());
  for (let i = 0; i < count; i++) await page.keyboard.down(key);
  await page.keyboard.up(key);
  return Number(await field.inputValue()) - before;
}

/**
 * Drags the cursor over the timeline, an event a frame. Milliseconds that each kept the page busy:
 * the frame's work, styles and layout.
 */
export async function drag(page: Page, count: number): Promise<number[]> {
  const field = page.locator('.step-field input');
  const before = await field.inputValue();
  await page.locator('.track').hover({ position: { x: 4, y: 4 } });
  await page.mouse.down();
  const times = await dragged(page, count);
  if ((await field.inputValue()) === before) throw new Error('dragging moved nothing');
  await page.mouse.up();
  return times;
}

function dragged(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (count) => {
    const track = document.querySelector('.track');
    if (!track) throw new Error('no timeline');
    const { left, width } = track.getBoundingClientRect();
    const times: number[] = [];
    for (let i = 0; i < count; i++) {
      let start = 0;
      requestAnimationFrame(() => {
        start = performance.now();
      });
      // The page moves the cursor in the next frame: after that callback, before the one below.
      const clientX = left + ((i * 0.37) % 1) * width;
      track.dispatchEvent(
        new PointerEvent('pointermove', { pointerId: 1, clientX, buttons: 1, bubbles: true }),
      );
      await new Promise(requestAnimationFrame);
      document.body.getBoundingClientRect();
      times.push(performance.now() - start);
    }
    return times;
  }, count);
}
