import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { needed } from '../load/load-chunk.ts';
import { openScenario, runOf } from '../run/recording.ts';
import { checkCore, chooseCore, useChoice } from '../state/core.ts';
import { goTo, type LabState, standBeside, tell, useLab } from '../state/lab.ts';
import { followPage, LAB, usePage } from '../state/page.ts';
import { read, useReading } from '../state/reading.ts';
import { changeTo, completed, parseAddress, printAddress } from './address.ts';
import { scenarioNamed } from './scenario-named.ts';
import { changesLeft, isFollowed, readAddress, writeAddress } from './write.ts';

/** The link to what is shown now; of a fork, to the step of the original where it begins. */
export function currentLink(): string {
  return linkTo(useLab.getState());
}

function linkTo({ beside, ...lab }: LabState): string {
  let { run, position } = lab;
  while (run?.origin) ({ run, position } = run.origin);
  const { lesson, exercise } = useReading.getState();
  return printAddress({
    scenario: run?.scenario.name ?? '',
    step: position,
    beside: beside?.scenario.name,
    core: useChoice.getState(),
    lesson,
    exercise,
  });
}

/** The name of a scenario that an address asks for, once the texts that came with it are in this browser. */
async function adopted(scenario: string, text: string | undefined): Promise<string> {
  if (text === undefined) return scenario;
  const sharing = await needed('What reads links', () => import('./shared-text.ts'));
  if (!sharing) return scenario;
  const texts = await sharing.unpack(text);
  if (texts) return sharing.adopt(scenario, texts);
  tell('The text in this link can’t be read: it was cut, perhaps. Ask for it again.');
  return scenario;
}

/** How many times the page is on its way to where the address says; while it is, the address stays. */
let following = 0;

/** Puts into the address what goes without saying there. */
async function complete(): Promise<void> {
  const { hash } = location;
  const whole = await completed(hash, async (lesson) => {
    const course = await needed('The course', () => import('./course.ts'));
    return course?.scenarioOf(lesson);
  });
  if (whole && location.hash === hash) writeAddress(whole, 'replace');
}

/** Shows what the address asks for. */
export async function follow(): Promise<void> {
  readAddress();
  await complete();
  followPage();
  if (usePage.getState().page !== LAB) return;
  const address = parseAddress(location.hash);
  const { step, core, lesson, exercise } = address;
  read({ lesson, exercise });
  if (core) chooseCore(core.base, core.changes);
  // Back from another page; a fork, which no link carries, is still there.
  if (useLab.getState().run && location.hash === currentLink()) return;
  following++;
  try {
    const name = await adopted(address.scenario, address.text);
    const scenario = await scenarioNamed(name);
    const { run } = useLab.getState();
    if (!scenario) {
      if (!run) await openScenario(SCENARIOS[0]);
      tell(
        `No scenario ‘${name}’ in this browser; the link may have come from another, ` +
          'or its file was deleted. Choose one above; a program or a saved run is no part of a link: open its file.',
      );
      writeAddress(currentLink(), 'replace');
      return;
    }
    if (run?.scenario.name === scenario.name && !run.origin) goTo(step);
    else await openScenario(scenario, step);
    await putBeside(address.beside && (await adopted(address.beside, address.besideText)));
    if (core) void checkCore();
  } finally {
    following--;
  }
}

/** Shows the scenario of a name beside the first run; closes the second run without one. */
export async function putBeside(name: string | undefined): Promise<void> {
  if (name && name === useLab.getState().beside?.scenario.name) return;
  const scenario = name ? await scenarioNamed(name) : undefined;
  standBeside(scenario && (await runOf(scenario)));
  if (name && !scenario) tell(`No scenario ‘${name}’ to stand beside this one. Choose one above.`);
}

/** Milliseconds between two writings of the address while one walks: 75 of them in 30 seconds. */
const INTERVAL = 400;

/** Keeps the address in step with the page. A far move, and another run, leave the address of where one was to
 * Back. Returns the undo. */
export function keepLink(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOurs = () => usePage.getState().page === LAB && following === 0 && !isFollowed();
  const write = () => {
    timer = undefined;
    if (!isOurs()) return;
    if (changesLeft() < 1) return later();
    const link = currentLink();
    const change = changeTo(link, location.hash);
    if (change) writeAddress(link, change);
  };
  const later = () => {
    if (useLab.getState().run && following === 0) timer ??= setTimeout(write, INTERVAL);
  };
  const move = (lab: LabState, before: LabState) => {
    const far = lab.jumps !== before.jumps || lab.run !== before.run;
    // Those that come too fast for the browser, as of a key held down, leave nothing to come back to.
    if (!far || !lab.run || !before.run || !isOurs() || changesLeft() < 2) return later();
    const [from, to] = [linkTo(before), linkTo(lab)];
    if (changeTo(from, location.hash)) writeAddress(from, 'replace');
    if (changeTo(to, from)) writeAddress(to, 'push');
  };
  const stop = [useLab.subscribe(move), useChoice.subscribe(later)];
  return () => {
    for (const each of stop) each();
    clearTimeout(timer);
  };
}
