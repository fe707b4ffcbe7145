import type { Run } from '../run/run.ts';
import { useAlignment } from '../state/alignment.ts';
import { useChoice } from '../state/core.ts';
import { type LabState, useLab } from '../state/lab.ts';
import { useMemory } from '../state/memory.ts';
import { LAB, usePage } from '../state/page.ts';
import { usePanes } from '../state/panes.ts';
import { useReading } from '../state/reading.ts';
import { refuse } from '../state/refused.ts';
import { useSettings } from '../state/settings.ts';
import { type Stop, stopsIn, useStops } from '../state/stops.ts';
import { type Address, changeTo, printAddress } from './address.ts';
import { placeWords } from './place-words.ts';
import { printStop } from './stops.ts';
import { currentView } from './view.ts';
import { changesLeft, isFollowed, isFollowing, writeAddress } from './write.ts';

/** The address of what is shown now. */
export function currentLink(): string {
  return printAddress(currentAddress());
}

export const currentAddress = (): Address => addressOf(useLab.getState());

function addressOf({ beside, ...lab }: LabState): Address {
  const { lesson, exercise } = useReading.getState();
  return {
    ...placeWords(lab.run, lab.position),
    beside: beside?.scenario.name,
    core: useChoice.getState(),
    stops: stopsAt(lab.run).map(printStop),
    view: currentView(),
    lesson,
    exercise,
  };
}

/** A line with a breakpoint, `asm/mine.S:12`. */
const LINE = /^(.+):\d+(?: if |$)/s;

/** The stops of a run; those on lines of other files mean nothing there. */
function stopsAt(run: Run | undefined): Stop[] {
  const paths = new Set(run?.source.files.map(({ path }) => path));
  return stopsIn(useStops.getState().list, run).filter(({ text }) => {
    const [, path] = LINE.exec(text) ?? [];
    return !path || paths.has(path);
  });
}

/** Milliseconds between two writings of the address while one walks: 75 of them in 30 seconds. */
const INTERVAL = 400;

/** Keeps the address in step with the page. A far move, and another run, leave the address of where one was to
 * Back. Returns the undo. */
export function keepLink(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOurs = () => usePage.getState().page === LAB && !isFollowing() && !isFollowed();
  const write = () => {
    timer = undefined;
    if (!isOurs()) return;
    if (changesLeft() < 1) return later();
    const link = currentLink();
    const change = changeTo(link, location.hash);
    if (!change) return;
    // A link that could not be shown is not the address any longer.
    refuse(undefined);
    writeAddress(link, change);
  };
  const later = () => {
    if (useLab.getState().run && !isFollowing()) timer ??= setTimeout(write, INTERVAL);
  };
  const move = (lab: LabState, before: LabState) => {
    const far = lab.jumps !== before.jumps || lab.run !== before.run;
    // Those that come too fast for the browser, as of a key held down, leave nothing to come back to.
    if (!far || !lab.run || !before.run || !isOurs() || changesLeft() < 2) return later();
    const [from, to] = [addressOf(before), addressOf(lab)].map(printAddress);
    if (changeTo(from, location.hash)) writeAddress(from, 'replace');
    if (changeTo(to, from)) writeAddress(to, 'push');
  };
  const others = [useChoice, useSettings, usePanes, useMemory, useAlignment, useStops].map(
    (store) => store.subscribe(later),
  );
  const stop = [useLab.subscribe(move), ...others];
  return () => {
    for (const each of stop) each();
    clearTimeout(timer);
  };
}
