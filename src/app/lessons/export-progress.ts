import { about } from 'virtual:about';
import { progressIn } from '../../lessons/course-progress.ts';
import { download } from '../controls/download.ts';
import { needed } from '../load/load-chunk.ts';
import { inform } from '../state/notes.ts';
import { useProgress } from '../state/progress.ts';

/** Offers what was done in a course as a portfolio: in a teacher's own of a name, else in the lab's. */
export async function exportProgress(course?: string): Promise<void> {
  const module = await needed('What writes progress', () => import('../../lessons/portfolio.ts'));
  if (!module) return;
  const progress = progressIn(useProgress.getState().progress, course);
  const { version, commit } = about;
  const lab = { version, ...(commit && { commit }) };
  const file = module.portfolioFile(progress, course);
  const text = module.writePortfolio({ progress, lab, at: Date.now(), course });
  download(file, 'application/octet-stream', text);
  inform(`Exported as ${file}.`);
}
