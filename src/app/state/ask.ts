import { create } from 'zustand';
import { breathe } from '../../base/breathe.ts';
import type { Query } from '../../query/query.ts';
import type { Search } from '../ask/search.ts';
import { needed } from '../load/load-chunk.ts';
import { Newest } from '../load/newest.ts';
import { loadQueries } from '../load/queries.ts';
import { jumpTo, useLab } from './lab.ts';
import { askForTab } from './panes.ts';
import { remember } from './questions.ts';

/** Milliseconds of looking between two breaths of the page. */
const SLICE = 8;
/** Milliseconds between two looks at what was found meanwhile. */
const NEWS = 200;

/** Why a text is no question; `at` is the place in it. */
export interface Refused {
  text: string;
  problem: string;
  at: number;
}

interface Ask {
  /** Whether the box is open, and what stands in it. */
  open: boolean;
  draft: string;
  /** The question that there is a list for. */
  asked: string | undefined;
  /** Why there is none: in the box; of the run that was opened since, in the list. */
  refused: Refused | undefined;
  search: Search | undefined;
  /** How many hits were told so far: a list draws again when it changes. */
  found: number;
  looking: boolean;
  /** The list was just asked for: it takes the keyboard. */
  fresh: boolean;
  /** Steps of the hits, ascending: the timeline's marks. */
  marks: ArrayLike<number>;
}

const NOTHING = { search: undefined, refused: undefined, found: 0, looking: false, marks: [] };

/** What the run is asked, and its answers. */
export const useAsk = create<Ask>(() => ({
  open: false,
  draft: '',
  asked: undefined,
  fresh: false,
  ...NOTHING,
}));

const newest = new Newest();

/** Opens the box, with a text in it. */
export function openAsk(draft = ''): void {
  if (useLab.getState().run) useAsk.setState({ open: true, draft, refused: undefined });
}

/** What stands in the box from now on. */
export function draftQuestion(draft: string): void {
  useAsk.setState({ draft });
}

/** Closes the box. */
export function closeAsk(): void {
  useAsk.setState({ open: false });
}

/**
 * Asks the run shown: a place is gone to, of anything else the hits are listed. What is no question opens the box, with
 * the reason under it.
 */
export async function ask(text: string): Promise<void> {
  const queries = await loadQueries();
  const { run, position } = useLab.getState();
  if (!run || !queries) return;
  const asked = queries.parseQuery(text, run.reader, position);
  if (!asked.ok) {
    const { problem, at } = asked;
    useAsk.setState({ open: true, draft: text, refused: { text, problem, at } });
    return;
  }
  const { query } = asked;
  remember(query.text);
  useAsk.setState({ open: false, refused: undefined });
  if (query.position !== undefined) return jumpTo(query.position);
  useAsk.setState({ fresh: true });
  askForTab('find');
  await look(query, position);
}

/** Finds the hits, the nearest first, and tells of them as they come. */
async function look(query: Query, position: number): Promise<void> {
  const signal = newest.start();
  const searching = await needed('What answers questions', () => import('../ask/search.ts'));
  if (!searching || signal.aborted) return;
  const search = new searching.Search(query, position);
  let told = 0;
  for (;;) {
    search.advance(SLICE);
    const now = performance.now();
    if (search.done || now - told > NEWS) {
      told = now;
      useAsk.setState({
        ...NOTHING,
        asked: query.text,
        search,
        found: search.length,
        looking: !search.done,
        marks: search.steps(),
      });
    }
    if (search.done) return;
    await breathe();
    if (signal.aborted) return;
  }
}

/** The list has the keyboard. */
export function listed(): void {
  useAsk.setState({ fresh: false });
}

/** Looks no further; what was found stays. */
export function stopLooking(): void {
  newest.start();
  useAsk.setState({ looking: false });
}

/** Takes the question and its answers away. */
export function forget(): void {
  newest.start();
  useAsk.setState({ ...NOTHING, asked: undefined });
}

/** Goes to the next hit, or with -1 to the one before. */
export function toHit(by: 1 | -1): void {
  const { search } = useAsk.getState();
  const { position } = useLab.getState();
  if (!search) return;
  const index = by > 0 ? search.indexFrom(position + 1) : search.indexFrom(position) - 1;
  if (index >= 0 && index < search.length) jumpTo(search.at(index).position);
}

/** Asks what a link asks: the answers are listed, wherever the list is. */
export function askOf(text: string): void {
  useAsk.setState({ asked: text });
  askAgain();
}

/** Asks the run shown what was asked before. */
function askAgain(): void {
  const { run, position } = useLab.getState();
  const { asked } = useAsk.getState();
  if (!run || asked === undefined) return;
  useAsk.setState(NOTHING);
  newest.start();
  void loadQueries().then((queries) => {
    if (!queries || useLab.getState().run !== run) return;
    const again = queries.parseQuery(asked, run.reader, position);
    if (again.ok) void look(again.query, position);
    else useAsk.setState({ refused: { text: asked, problem: again.problem, at: again.at } });
  });
}

// Another run is asked the same.
useLab.subscribe(({ run }, before) => {
  if (run !== before.run) askAgain();
});
