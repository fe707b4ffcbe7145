import { keptAs } from '../../lessons/course-progress.ts';
import { readPortfolio } from '../../lessons/portfolio.ts';
import { mergeProgress, nameOf } from '../../lessons/progress.ts';
import { isRunFile } from '../../trace/run-file.ts';
import { tell } from '../state/lab.ts';
import { inform } from '../state/notes.ts';
import { usePage } from '../state/page.ts';
import { changeProgress } from '../state/progress.ts';

/** Puts what is in a portfolio beside the progress that is here, and says so. A name that was given here stays. */
export function bringIn(file: string, bytes: Uint8Array): void {
  const read = isRunFile(bytes) ? RUN : readPortfolio(new TextDecoder().decode(bytes));
  if (!read.ok) {
    tell(`${file}: ${read.message}. Nothing was changed.`);
    return;
  }
  const { course } = read.portfolio;
  const theirs = keptAs(read.portfolio.progress, course);
  const whose = nameOf(theirs);
  changeProgress((progress) => {
    const name = nameOf(progress) ? progress.name : theirs.name;
    return { ...mergeProgress(progress, theirs), ...(name && { name }) };
  });
  const there = usePage.getState().page === 'course';
  inform(
    `Imported ${file}${whose && `, the work of ${whose}`}; nothing that was here is lost.`,
    there ? undefined : { label: 'to the course', run: () => location.assign('#page=course') },
  );
}

const RUN = {
  ok: false,
  message: 'this is a saved run, no portfolio; open it in the lab',
} as const;
