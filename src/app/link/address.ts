import { slugOf } from '../../lessons/slug.ts';
import { SCENARIOS } from '../../machine/scenarios/scenarios.ts';
import type { Bookmark } from '../bookmarks/bookmark.ts';
import type { Choice } from '../state/core.ts';
import { coreIn, coreQuery } from './core-link.ts';
import { type Fork, parseFork, printFork } from './forks.ts';
import { parseView, printView, type View } from './view.ts';

/** What the part of an address after `#` says of the lab. What it names may be unknown. */
export interface Address {
  /** A scenario's name as a text. */
  scenario: string;
  /** A position in the run that is shown, maybe outside of it. */
  step: number;
  /** Steps that the run was allowed to take, where they are more than usual. */
  budget?: number | undefined;
  /** The run of an exercise's grader in which a check failed. */
  failing?: Failing | undefined;
  /** The forks that lead to the run that is shown, each made of the one before. */
  forks?: readonly Fork[] | undefined;
  /** The scenario of a second run. */
  beside?: string | undefined;
  /** The core that cycles are counted on; an address without one leaves the chosen one. */
  core?: Choice | undefined;
  /** What of the page differs from how it ships; whatever an address does not say stays as it is. */
  view?: View | undefined;
  /** A lesson's slug. */
  lesson?: string | undefined;
  /** An exercise in that lesson. */
  exercise?: string | undefined;
  /** What runs stop at, as stops.ts prints it. */
  stops?: readonly string[] | undefined;
  /** Positions in the run, with notes. */
  bookmarks?: readonly Bookmark[] | undefined;
  /** Texts of somebody else, packed as in shared-text.ts; empty where a link was cut. */
  text?: string | undefined;
  /** The same of the second run. */
  besideText?: string | undefined;
  /** The same of what was handed in for the exercise. */
  submission?: string | undefined;
}

/** A check that failed, by its name, and the digest of the text that it failed for. */
export interface Failing {
  check: string;
  of: string;
}

/** An address as it was understood. */
export interface ReadAddress {
  address: Address;
  /** Why it can't be shown, in words. */
  problems: readonly string[];
  /** What is left out of what it asks for, in words. */
  remarks: readonly string[];
}

/**
 * Number of the form. One that this one's readers would misread takes a new number; a link without a number is of
 * the first.
 */
const FORM = '1';

/** The first and the last word of a link that was copied: one without its last was cut. */
const FORM_WORD = 'v';
const END = '&end';

const BESIDE_TEXT = 'beside-text';

/** All words that an address may have, but those of the view. */
const WORDS = new Set(
  `v end scenario step budget failing fork stop mark beside core lesson exercise text ${BESIDE_TEXT} submission`.split(
    ' ',
  ),
);

const queryOf = (hash: string) => new URLSearchParams(hash.slice(1));

/** A whole number from 0 on. */
const numberIn = (text: string) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined);

/** `#scenario=ping-pong-glibc&step=27`; what it does not say has defaults. */
export function parseAddress(hash: string): ReadAddress {
  const query = queryOf(hash);
  const problems: string[] = [];
  const said = (name: string) => query.get(name) || undefined;
  const understood = <T>(name: string, read: (text: string) => T | undefined, what: string) => {
    const text = said(name);
    const value = text === undefined ? undefined : read(text);
    if (text !== undefined && value === undefined) problems.push(`‘${text}’ is no ${what}.`);
    return value;
  };
  const form = query.get(FORM_WORD);
  if (form !== null && !hash.endsWith(END)) problems.push('The link was cut: its end is missing.');
  else if (form !== null && form !== FORM)
    problems.push(`It is of form ${form}, which this lab can’t read: a later one made it.`);
  const core = coreIn(query);
  const { view, words, remarks } = parseView(query);
  if (said('core') && !core)
    remarks.push('The core in the link can’t be read: it was cut, perhaps.');
  for (const word of query.keys())
    if (word !== '' && !WORDS.has(word) && !words.has(word))
      problems.push(`‘${word}’ is nothing that an address of the lab says.`);
  const forks = query.getAll('fork').map((text) => {
    const fork = parseFork(text);
    if (!fork) problems.push(`‘${text}’ is no fork.`);
    return fork;
  });
  const bookmarks = query.getAll('mark').flatMap((text): Bookmark[] => {
    const [, position, note] = /^(\d{1,15})(?:\*(.*))?$/s.exec(text) ?? [];
    if (!position) remarks.push(`‘${text}’ is no bookmark.`);
    return position ? [{ position: Number(position), note: note ?? '' }] : [];
  });
  const named = said('lesson');
  const lesson = named && slugOf(named);
  const address = {
    scenario: said('scenario') ?? SCENARIOS[0].name,
    step: understood('step', numberIn, 'step number') ?? 0,
    budget: understood('budget', numberIn, 'number of steps to record'),
    failing: understood('failing', failingIn, 'failing run'),
    forks: forks.length > 0 ? forks.filter((fork) => fork !== undefined) : undefined,
    beside: said('beside'),
    core,
    view,
    lesson,
    exercise: lesson && said('exercise'),
    stops: query.has('stop') ? query.getAll('stop').filter(Boolean) : undefined,
    bookmarks: bookmarks.length > 0 ? bookmarks : undefined,
    text: query.get('text') ?? undefined,
    besideText: query.get(BESIDE_TEXT) ?? undefined,
    submission: said('submission'),
  };
  if (address.failing && !address.exercise)
    problems.push('It names no exercise for a failing run.');
  return { address, problems, remarks };
}

function failingIn(text: string): Failing | undefined {
  const [check, of, ...more] = text.split('*');
  return check && of && more.length === 0 ? { check, of } : undefined;
}

/** The address as `parseAddress` reads it. Of a core that was changed more than a link can carry, only the
 * shipped one that it derives from. */
export function printAddress(address: Address): string {
  const {
    scenario,
    step,
    budget,
    failing,
    forks = [],
    beside,
    core,
    view,
    lesson,
    exercise,
  } = address;
  const { text, besideText, submission } = address;
  const query = new URLSearchParams({
    // Without a scenario a lesson brings its own.
    ...(scenario && { scenario, step: String(step) }),
    ...(budget && { budget: String(budget) }),
    ...(failing && { failing: `${failing.check}*${failing.of}` }),
    ...(beside && { beside }),
    ...(core && coreQuery(core)),
    ...(view && printView(view)),
    ...(lesson && { lesson }),
    ...(lesson && exercise && { exercise }),
  });
  for (const fork of forks) query.append('fork', printFork(fork));
  for (const stop of address.stops ?? []) query.append('stop', stop);
  for (const { position, note } of address.bookmarks ?? [])
    query.append('mark', note ? `${position}*${note}` : String(position));
  if (text) query.set('text', text);
  if (besideText) query.set(BESIDE_TEXT, besideText);
  if (submission) query.set('submission', submission);
  return `#${query}`;
}

/** A link to be copied: with its form, and an end by which one that was cut is known. */
export function sealed(link: string): string {
  return `#${FORM_WORD}=${FORM}&${link.slice(1)}${END}`;
}

/**
 * The address with what goes without saying there: `scenario=` before a scenario's name, as in
 * `#first-entry`, or the scenario of the lesson that it names. Undefined if nothing is to be added.
 */
export async function completed(
  hash: string,
  scenarioOf: (lesson: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const query = queryOf(hash);
  if (query.has('scenario') || query.has('page')) return undefined;
  const bare = SCENARIOS.find(({ name }) => query.get(name) === '')?.name;
  const named = query.get('lesson');
  const lesson = named && slugOf(named);
  const scenario = bare ?? (lesson ? await scenarioOf(lesson) : undefined);
  if (!scenario) return undefined;
  if (bare) query.delete(bare);
  query.set('scenario', scenario);
  return `#${query}`;
}

/** An address without what is there for somebody else alone. */
const plain = (hash: string) =>
  hash.replace(/&(beside-)?(text|submission)=[^&]*/g, '').replace(/^#v=1&(.*)&end$/, '#$1');

/**
 * How an address becomes that of what is shown: as a new one, to which Back returns, where the scenario is
 * another; steps leave no trace there. Undefined if it stays.
 */
export function changeTo(shown: string, hash: string): 'push' | 'replace' | undefined {
  // A link that was just copied says the same, and has the text with it.
  if (plain(hash) === shown) return undefined;
  const [next, now] = [parseAddress(shown).address, parseAddress(hash).address];
  return now.scenario === next.scenario ? 'replace' : 'push';
}
