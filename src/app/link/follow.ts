import { needed } from '../load/load-chunk.ts';
import { runOf } from '../run/recording.ts';
import { takeBookmarks } from '../state/bookmarks.ts';
import { checkCore, chooseCore } from '../state/core.ts';
import { standBeside, tell, useLab } from '../state/lab.ts';
import { followPage, LAB, usePage } from '../state/page.ts';
import { read } from '../state/reading.ts';
import { refuse, useRefused } from '../state/refused.ts';
import { takeStops } from '../state/stops.ts';
import { completed, parseAddress } from './address.ts';
import { currentLink } from './link.ts';
import { CUT, refuseAll, showPlace } from './open-place.ts';
import { scenarioAt } from './scenario-at.ts';
import { parseStop } from './stops.ts';
import { showView } from './view.ts';
import {
  beginFollowing,
  endFollowing,
  isFollowed,
  isForeign,
  readAddress,
  writeAddress,
} from './write.ts';

/** Puts into the address what goes without saying there. */
async function complete(): Promise<void> {
  const { hash } = location;
  const whole = await completed(hash, async (lesson) => {
    const course = await needed('The course', () => import('./course.ts'));
    return course?.scenarioOf(lesson);
  });
  if (whole && location.hash === hash) writeAddress(whole, 'replace');
}

/** The name of a scenario that an address asks for, once the texts that came with it are in this browser; undefined
 * if those can't be read. */
async function adopted(scenario: string, text: string | undefined): Promise<string | undefined> {
  if (text === undefined) return scenario;
  const sharing = await needed('What reads links', () => import('./shared-text.ts'));
  const texts = await sharing?.unpack(text);
  return texts && sharing?.adopt(scenario, texts);
}

/** Shows what the address asks for; one that can't be shown says why, and nothing else takes its place. */
export async function follow(): Promise<void> {
  const hash = readAddress();
  const [foreign, first] = [isForeign(), !useLab.getState().run];
  await complete();
  followPage();
  if (usePage.getState().page !== LAB) return refuse(undefined);
  const { address, problems, remarks } = parseAddress(location.hash);
  const { core, view, lesson, exercise } = address;
  read({ lesson, exercise });
  if (problems.length > 0) return refuseAll(problems);
  refuse(undefined);
  if (core) chooseCore(core.base, core.changes);
  // Back from another page.
  if (useLab.getState().run && location.hash === currentLink()) return;
  beginFollowing();
  try {
    const name = await adopted(address.scenario, address.text);
    const scenario = name && (await scenarioAt(name));
    // Another link was followed meanwhile.
    if (location.hash !== hash && isFollowed()) return;
    if (!name) return refuseAll([CUT]);
    if (!scenario)
      return refuseAll([
        `No scenario ‘${name}’ in this browser: the link may have come from another, or its file was deleted. ` +
          'A program or a saved run is no part of a link: open its file.',
      ]);
    await showPlace(scenario, { ...address, scenario: name });
    if (useRefused.getState().refused) return;
    const { run } = useLab.getState();
    // Back brings back a place, not what was taken away since.
    if (run && foreign && address.bookmarks) takeBookmarks(run, address.bookmarks);
    if (run && foreign && address.stops)
      takeStops(address.stops.map((stop) => parseStop(stop, run.scenario.name)));
    const besideName = address.beside && (await adopted(address.beside, address.besideText));
    if (address.beside && !besideName) tell(CUT);
    await putBeside(besideName);
    // What comes to the front with a second run is behind what the link puts there.
    if (view && (foreign || first)) showView(view);
    if (remarks.length > 0) tell(remarks.join(' '));
    if (core) void checkCore();
  } finally {
    endFollowing();
  }
}

/** Shows the scenario of a name beside the first run; closes the second run without one. */
export async function putBeside(name: string | undefined): Promise<void> {
  if (name && name === useLab.getState().beside?.scenario.name) return;
  const scenario = name ? await scenarioAt(name) : undefined;
  standBeside(scenario && (await runOf(scenario)));
  if (name && !scenario) tell(`No scenario ‘${name}’ to stand beside this one. Choose one above.`);
}
