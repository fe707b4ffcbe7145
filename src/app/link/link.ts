import { findScenario, type Shelf } from '../../machine/scenarios/find.ts';
import { parseName } from '../../machine/scenarios/name.ts';
import { ownProgram } from '../../machine/scenarios/of-file.ts';
import type { Scenario } from '../../machine/scenarios/scenario.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { needed } from '../load/load-chunk.ts';
import { openScenario, runOf } from '../run/recording.ts';
import { checkCore, chooseCore, useChoice } from '../state/core.ts';
import { goTo, standBeside, tell, useLab } from '../state/lab.ts';
import { followPage, LAB, usePage } from '../state/page.ts';
import { read, readingIn, readingQuery, useReading } from '../state/reading.ts';
import { coreIn, coreQuery, isLinked } from './core-link.ts';

/** What the part of the address after `#` asks for. Scenarios by name, maybe unknown. */
export interface Link {
  scenario: string;
  step: number;
  beside: string | undefined;
}

/** `#scenario=ping-pong-glibc&step=27`; what it does not say has defaults. */
export function readLink(hash = location.hash): Link {
  const query = new URLSearchParams(hash.slice(1));
  return {
    scenario: query.get('scenario') || SCENARIOS[0].name,
    step: Number.parseInt(query.get('step') ?? '0', 10) || 0,
    beside: query.get('beside') ?? undefined,
  };
}

/** The link to what is shown now; of a fork, to the step of the original where it begins. */
export function currentLink(): string {
  const { beside, ...lab } = useLab.getState();
  let { run, position } = lab;
  while (run?.origin) ({ run, position } = run.origin);
  const query = new URLSearchParams({
    scenario: run?.scenario.name ?? '',
    step: String(position),
    ...(beside && { beside: beside.scenario.name }),
    ...coreQuery(),
    ...readingQuery(),
  });
  return `#${query}`;
}

/** The link for somebody else: with the texts that are not in their lab. `missing` says in words
 * what it does not carry all the same. */
export async function shareLink(): Promise<{ link: string; missing: string | undefined }> {
  const link = currentLink();
  const { run } = useLab.getState();
  let shown = run;
  while (shown?.origin) shown = shown.origin.run;
  const origin = run?.origin && (run.origin.kind === 'fork' ? 'the fork' : 'the failing run');
  const missing = origin ?? (isLinked() ? undefined : 'the changed core');
  const notThere = (what: string | undefined) => what && `${what} is not in the link`;
  const sharing = await needed('What makes links', () => import('./shared-text.ts'));
  const texts = shown && sharing ? await sharing.ownTexts(shown) : {};
  if (!sharing || Object.keys(texts).length === 0) return { link, missing: notThere(missing) };
  const packed = await sharing.pack(texts);
  if (packed.length > sharing.MOST_PACKED) {
    const long = `your text is too long for a link (${packed.length} characters packed, at most ${sharing.MOST_PACKED}); send the file`;
    return { link, missing: long };
  }
  return { link: `${link}&text=${packed}`, missing: notThere(missing) };
}

const labSources = () => needed("The lab's sources", () => import('../run/sources.ts'));

/** Where names lead to in this browser. */
const shelf: Shelf = {
  async has(path) {
    return (await labSources())?.textOf(path) !== undefined;
  },
  async ofFile(path) {
    const sources = await labSources();
    const text = sources?.textOf(path);
    return text === undefined ? undefined : sources?.scenarioFor(path, text);
  },
  async workload(parameters) {
    const experiments = await needed(
      'The experiments',
      () => import('../../experiments/workload/workload.ts'),
    );
    return experiments?.workloadOf(parameters);
  },
};

/** A scenario by its name; undefined if what it names is not in this browser. A file that defines
 * nothing to run is run all the same, and tells why not. */
export async function scenarioNamed(text: string): Promise<Scenario | undefined> {
  const found = await findScenario(parseName(text), shelf);
  if (!found || found.ok) return found?.scenario;
  return ownProgram(found.path, [found.path]);
}

/** What the address says, once the texts in it are in this browser. */
async function readText(link: Link, packed: string | null): Promise<Link> {
  if (packed === null) return link;
  const sharing = await needed('What reads links', () => import('./shared-text.ts'));
  if (!sharing) return link;
  const texts = await sharing.unpack(packed);
  if (texts) return { ...link, scenario: await sharing.adopt(link.scenario, texts) };
  tell('The text in this link can’t be read: it was cut, perhaps. Ask for it again.');
  return link;
}

/** True while the page goes where the address says. */
let following = 0;

/** Puts into an address what goes without saying there: `scenario=` before a scenario's name, as in
 * `#first-entry`, or the scenario of the lesson that it names. */
async function complete(): Promise<void> {
  const { hash } = location;
  const query = new URLSearchParams(hash.slice(1));
  if (query.has('scenario') || query.has('page')) return;
  const bare = SCENARIOS.find(({ name }) => query.get(name) === '')?.name;
  const scenario = bare ?? (await scenarioOfLesson(query.get('lesson')));
  if (!scenario || location.hash !== hash) return;
  if (bare) query.delete(bare);
  query.set('scenario', scenario);
  history.replaceState(null, '', `#${query}`);
}

async function scenarioOfLesson(lesson: string | null): Promise<string | undefined> {
  if (!lesson) return undefined;
  const course = await needed('The course', () => import('./course.ts'));
  return course?.scenarioOf(lesson);
}

/** Shows what the address asks for. */
export async function follow(): Promise<void> {
  await complete();
  followPage();
  if (usePage.getState().page !== LAB) return;
  const query = new URLSearchParams(location.hash.slice(1));
  read(readingIn(query));
  const choice = coreIn(query);
  if (choice) chooseCore(choice.base, choice.changes);
  // Back from another page; a fork, which no link carries, is still there.
  if (useLab.getState().run && location.hash === currentLink()) return;
  following++;
  try {
    const link = await readText(readLink(), query.get('text'));
    const scenario = await scenarioNamed(link.scenario);
    const { run } = useLab.getState();
    if (!scenario) {
      if (!run) await openScenario(SCENARIOS[0]);
      tell(
        `No scenario ‘${link.scenario}’ in this browser; the link may have come from another, ` +
          'or its file was deleted. Choose one above.',
      );
      history.replaceState(null, '', currentLink());
      return;
    }
    if (run?.scenario.name === scenario.name && !run.origin) goTo(link.step);
    else await openScenario(scenario, link.step);
    await putBeside(link.beside);
    if (choice) void checkCore();
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

/** Browsers refuse more than about 100 changes of the address in 30 seconds. */
const INTERVAL = 400;

/** Keeps the address in step with the page. Returns the undo. */
export function keepLink(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    if (usePage.getState().page !== LAB) return;
    const link = currentLink();
    // A link to another lesson was just followed; what it leads to comes with the next event.
    const asked = readingIn(new URLSearchParams(location.hash.slice(1)));
    const { lesson, exercise } = useReading.getState();
    if (asked.lesson !== lesson || asked.exercise !== exercise) return;
    // A link that was just copied says the same, and has the text with it.
    if (location.hash.replace(/&text=[^&]*$/, '') === link) return;
    // Back returns to the scenario before; steps leave no trace there.
    const other = readLink(link).scenario !== readLink().scenario;
    if (other && following === 0) history.pushState(null, '', link);
    else if (following === 0) history.replaceState(null, '', link);
  };
  const later = () => {
    if (useLab.getState().run && following === 0) timer ??= setTimeout(write, INTERVAL);
  };
  const stop = [useLab.subscribe(later), useChoice.subscribe(later)];
  return () => {
    for (const each of stop) each();
    clearTimeout(timer);
  };
}
