import type { Verdict } from '../../grading/verdict.ts';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { stepNumber } from '../format/number.ts';
import type { Failing as FailingWords } from '../link/address.ts';
import { digest } from '../link/digest.ts';
import { connect } from '../load/worker.ts';
import { type Place, runLaunch, shippedFiles } from '../run/recording.ts';
import { courseOf } from '../state/course.ts';
import { useProgress } from '../state/progress.ts';
import { ownVariant, studentOf } from './own-variant.ts';

/** What the grader calls the text, as in grading/submission.ts. */
const SUBMISSION = 'submission.S';

/** Where texts that came with a link are until the tab is closed, each under its digest. */
const KEPT = 'swaplab.submission:';

/** Has a text judged. */
export async function judge(exercise: ExercisePage, text: string): Promise<Verdict> {
  return (await connect()).call('grade', { exercise, text, files: await shippedFiles() });
}

/** The run in which the first check failed that has a place in one, where it failed; undefined if none did. */
export async function failingPlace(
  { id, title }: ExercisePage,
  text: string,
  { checks, failing }: Pick<Verdict, 'checks' | 'failing'>,
  behind: Place,
  signal?: AbortSignal,
): Promise<Place | undefined> {
  const check = checks.find(({ passed, step }) => !passed && step === failing?.step);
  if (!failing || !check) return undefined;
  const about = { title, summary: check.message, routine: SUBMISSION };
  const what = { exercise: id, text, check: check.name };
  const run = await runLaunch(failing.launch, behind, about, what, signal);
  return run && { run, position: stepNumber(failing.step) };
}

/**
 * The failing run that an address names, at the step where the check failed, or why there is none. `sent` is the text if it came along; else it
 * is one that was judged in this browser.
 */
export async function failingNamed(
  id: string,
  { check, of }: FailingWords,
  sent: string | undefined,
  behind: Place,
  signal: AbortSignal,
): Promise<Place | string> {
  const { exercises } = courseOf(id);
  const load = Object.hasOwn(exercises, id) && exercises[id];
  if (!load) return `There is no exercise ‘${id}’.`;
  const { default: base } = await load();
  const exercise = ownVariant(base, studentOf(useProgress.getState().progress, id));
  const text = sent ?? textOf(exercise, of);
  if (text === undefined)
    return 'The text that the failing run is of is not in this browser. Ask for a link that was copied with the share button: it has the text in it.';
  if (digest(text) !== of) return 'The text in it is not the one that the check failed for.';
  if (sent !== undefined)
    try {
      sessionStorage.setItem(KEPT + of, text);
    } catch {
      // No room: a reload asks for the link once more.
    }
  const verdict = await judge(exercise, text);
  const failed = verdict.checks.some(({ name, passed }) => name === check && !passed);
  const place = failed ? await failingPlace(exercise, text, verdict, behind, signal) : undefined;
  return place ?? `With this lab the check ‘${check}’ does not fail for the text.`;
}

/** A text of this browser by its digest. */
function textOf({ id, starter }: ExercisePage, of: string): string | undefined {
  const progress = useProgress.getState().progress.exercises[id];
  const known = [progress?.last, progress?.text, progress?.best, ...(progress?.history ?? [])];
  const texts = [starter, ...known.flatMap((each) => (each ? [each.text] : []))];
  return (
    texts.find((text) => digest(text) === of) ?? sessionStorage.getItem(KEPT + of) ?? undefined
  );
}
