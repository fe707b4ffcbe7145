import type { Browser, Page } from '@playwright/test';
import { pick } from '../e2e/page.ts';
import { drag, holdKey, WINDOW, walk } from './moves.ts';
import { quantile, type Row, TIMES_BARE } from './table.ts';
import { countCells } from './yardstick.ts';

const STEPS = 1_000_000;
const PRESSES = 200;
const HELD = 500;
/** The row that says how long a step takes in the page as it opens. */
export const A_STEP = 'a step forward by key, in 1 000 000';
/** Moves over which what one changes is counted. */
const COUNTED = 40;

/** A switch every twenty steps, a million steps in all, as one program with nothing included. */
const PROGRAM = `
        .globl _start
_start:
        leaq save_a(%rip), %rdi
        movq save_b(%rip), %rsi
        call switch
        decq rounds(%rip)
        jnz _start
        xorl %edi, %edi
        movl $60, %eax
        syscall
body:
        leaq save_b(%rip), %rdi
        movq save_a(%rip), %rsi
        call switch
        jmp body
switch:
        pushq %rbp
        pushq %rbx
        pushq %r12
        pushq %r13
        pushq %r14
        pushq %r15
        movq %rsp, (%rdi)
        movq %rsi, %rsp
        popq %r15
        popq %r14
        popq %r13
        popq %r12
        popq %rbx
        popq %rbp
        ret
        .data
        .p2align 4
rounds: .quad ${Math.ceil(STEPS / 39)}
save_a: .quad 0
save_b: .quad first_b
stack_b:
        .skip 4096
first_b:
        .skip 48
        .quad body
        .skip 64
        .size stack_b, .-stack_b
`;

/** Watchpoints and conditions on the program: some hit often, some never. */
const WATCHED = [
  'write rounds',
  'change save_a',
  'read save_b',
  'save_a..+16',
  'rax == 60',
  'depth > 3',
  'u32[rounds] == 5',
  'write r15 if rbx == 7',
  'rounds becomes 100',
  'enter switch if rdi == &save_b',
];
/** With stops, memory and call stacks beside what is there always. */
const PANES = 'source_stops-memory_calls-registers-stacks';

/** Types the program into the page, runs it, and goes to the middle of the run. */
async function openLongRun(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await pick(page, 'routine', 'new program att');
  const editor = page.getByRole('textbox', { name: 'Source text' });
  await editor.press('Control+a');
  await page.keyboard.insertText(PROGRAM);
  await page.keyboard.press('Control+Enter');
  await editor.waitFor({ state: 'hidden', timeout: 60_000 });
  // The page stops at its budget and, at the end of what there is, offers to go on.
  await page.keyboard.press('End');
  await page.getByRole('button', { name: /^Record/ }).click();
  await page.getByText(/of 1,000,\d+/).waitFor({ timeout: 60_000 });
  await page.getByLabel('step', { exact: true }).fill(String(STEPS / 2));
  await page.keyboard.press('Enter');
}

/** Sets the watchpoints and conditions and lays the panes, as a link does. */
async function watch(page: Page): Promise<void> {
  const words = new URLSearchParams([
    ...WATCHED.map((text) => ['stop', text]),
    ['panes', PANES],
    ['front', 'memory.calls.stops.stacks'],
    ['memory', 'rsp'],
  ]);
  await page.evaluate((words) => {
    location.hash += `&${words}`;
  }, String(words));
  for (const pane of ['stops', 'memory', 'calls'])
    await page.locator(`[data-pane=${pane}]`).waitFor();
  await page.getByText('enter switch if rdi == &save_b').first().waitFor();
  // Their hits are counted while they are shown.
  await page.waitForTimeout(5000);
}

/** The same beside what a bare page needs that changes as much. */
function besideBare(what: string, times: readonly number[], bare: readonly number[]): Row {
  const [middle, slow] = [0.5, 0.95].map((share) => ({
    lab: quantile(times, share),
    ratio: quantile(times, share) / quantile(bare, share),
  }));
  const ratios = `${middle.ratio.toFixed(2)} and ${slow.ratio.toFixed(2)} times a bare page`;
  return {
    what,
    measured: `${middle.lab.toFixed(1)} ms`,
    time: middle.lab,
    target: {
      text: `95 % within ${slow.lab.toFixed(1)} ms; ${ratios} (${TIMES_BARE})`,
      met: middle.ratio <= TIMES_BARE && slow.ratio <= TIMES_BARE,
    },
  };
}

/** The yardstick with as much on display as a page, of which a move changes as much; and a row that says how much. */
async function equalled(
  browser: Browser,
  page: Page,
  bare: string,
  what: string,
  move: () => Promise<unknown>,
): Promise<[Page, Row]> {
  const { cells, changed } = await countCells(page, COUNTED, move);
  const yardstick = await browser.newPage(WINDOW);
  await yardstick.goto(`${bare}#cells=${cells}&changed=${changed}`);
  await yardstick.locator('.step-field').waitFor();
  return [
    yardstick,
    {
      what: `texts on display, and how many texts and elements ${what} changes`,
      measured: `${cells}, ${changed}`,
    },
  ];
}

/** Steps forward and backward, and how much one changes. */
async function stepsRows(
  browser: Browser,
  page: Page,
  bare: string,
  ways: readonly ('key' | 'button')[],
  how: string,
): Promise<Row[]> {
  const [yardstick, size] = await equalled(browser, page, bare, `a step${how}`, () =>
    walk(page, 'key', true, COUNTED),
  );
  const rows: Row[] = [size];
  for (const by of ways)
    for (const forward of [true, false]) {
      await yardstick.bringToFront();
      const least = await walk(yardstick, by, forward, PRESSES);
      await page.bringToFront();
      const { times, moved } = await walk(page, by, forward, PRESSES);
      const what = `a step ${forward ? 'forward' : 'backward'} by ${by}, in 1 000 000${how}`;
      const row = besideBare(what, times, least.times);
      if (moved === (forward ? PRESSES : -PRESSES)) rows.push(row);
      else rows.push({ ...row, target: { text: `${moved} of ${PRESSES} made`, met: false } });
    }
  await yardstick.close();
  return rows;
}

/** Dragging the cursor, and how much that changes. */
async function dragRows(browser: Browser, page: Page, bare: string, how: string): Promise<Row[]> {
  const [yardstick, size] = await equalled(browser, page, bare, `dragging${how}`, () =>
    drag(page, COUNTED),
  );
  await yardstick.bringToFront();
  const least = await drag(yardstick, PRESSES);
  await page.bringToFront();
  const times = await drag(page, PRESSES);
  await yardstick.close();
  return [size, besideBare(`dragging over 1 000 000 steps${how}`, times, least)];
}

/** The page as it opens. */
export async function stepRows(browser: Browser, url: string, bare: string): Promise<Row[]> {
  const page = await browser.newPage(WINDOW);
  await openLongRun(page, url);
  const rows = await stepsRows(browser, page, bare, ['key', 'button'], '');
  const held = [await holdKey(page, 's', HELD), await holdKey(page, 'b', HELD)];
  rows.push({
    what: `a key held for ${HELD} repeats, each way`,
    measured: held.join(', '),
    target: { text: 'as many steps', met: held[0] === HELD && held[1] === -HELD },
  });
  rows.push(...(await dragRows(browser, page, bare, '')));
  await page.close();
  return rows;
}

/** With ten watchpoints and conditions, memory and call stacks on display. */
export async function watchedRows(browser: Browser, url: string, bare: string): Promise<Row[]> {
  const page = await browser.newPage(WINDOW);
  await openLongRun(page, url);
  await watch(page);
  const how = ', ten stops, memory and calls shown';
  const rows = [
    ...(await stepsRows(browser, page, bare, ['key'], how)),
    ...(await dragRows(browser, page, bare, how)),
  ];
  await page.close();
  return rows;
}
