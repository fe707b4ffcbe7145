import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import { useEffect } from 'react';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import { openScenario } from '../run/recording.ts';
import { jumpTo, useLab } from '../state/lab.ts';
import { LAB, usePage } from '../state/page.ts';
import { askForTab } from '../state/panes.ts';
import { bringForward } from '../state/reading.ts';
import { tour } from '../state/welcome.ts';
import { type Station, stationsOf } from './stations.ts';
import './tour.css';

/** The tour over the page; draws nothing itself. */
export default function Tour() {
  useEffect(() => {
    const left = new AbortController();
    void begin(left.signal);
    return () => left.abort();
  }, []);
  return null;
}

async function begin(left: AbortSignal): Promise<void> {
  if (usePage.getState().page !== LAB) location.hash = '#';
  const [scenario] = SCENARIOS;
  const shown = useLab.getState().run;
  if (shown?.scenario !== scenario || shown.edited || shown.origin) await openScenario(scenario);
  const { run } = useLab.getState();
  if (left.aborted || run?.scenario !== scenario) return tour(false);
  bringForward('lab');
  const stations = stationsOf(run);
  const visit = async (index: number) => {
    const station = stations[index];
    if (!station) return guide.destroy();
    if ('pane' in station.at) askForTab(station.at.pane);
    jumpTo(station.position);
    await drawn();
    if (!left.aborted) guide.moveTo(index);
  };
  const guide = driver({
    steps: stations.map((station) => ({
      element: selectorOf(station),
      popover: { title: station.title, description: station.text },
    })),
    animate: false,
    showProgress: true,
    progressText: '{{current}} of {{total}}',
    nextBtnText: 'next',
    prevBtnText: 'back',
    doneBtnText: 'done',
    popoverClass: 'tour',
    overlayClickBehavior: () => {},
    // A pane is no button that opens a menu.
    onHighlighted: (element) => {
      for (const name of ['aria-haspopup', 'aria-expanded']) element?.removeAttribute(name);
    },
    onNextClick: () => void visit((guide.getActiveIndex() ?? 0) + 1),
    onPrevClick: () => void visit(Math.max(0, (guide.getActiveIndex() ?? 0) - 1)),
    onDoneClick: () => guide.destroy(),
    onDestroyed: () => tour(false),
  });
  // Arrows lead through the tour, not through the run.
  const keep = (event: KeyboardEvent) => event.key.startsWith('Arrow') && event.preventDefault();
  window.addEventListener('keydown', keep, { capture: true, signal: left });
  left.addEventListener('abort', () => guide.destroy());
  guide.drive();
  await visit(0);
}

const selectorOf = ({ at }: Station) => ('pane' in at ? `[data-pane="${at.pane}"]` : at.selector);

/** Two frames: what was asked for is drawn and laid out. */
const drawn = () =>
  new Promise<void>((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => resolve())),
  );
