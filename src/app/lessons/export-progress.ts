import { about } from 'virtual:about';
import { download } from '../controls/download.ts';
import { needed } from '../load/load-chunk.ts';
import { inform } from '../state/notes.ts';
import { useProgress } from '../state/progress.ts';

/** Offers all that was done as a portfolio. */
export async function exportProgress(): Promise<void> {
  const module = await needed('What writes progress', () => import('../../lessons/portfolio.ts'));
  if (!module) return;
  const { progress } = useProgress.getState();
  const { version, commit } = about;
  const lab = { version, ...(commit && { commit }) };
  const file = module.portfolioFile(progress);
  const text = module.writePortfolio({ progress, lab, at: Date.now() });
  download(file, 'application/octet-stream', text);
  inform(`Exported as ${file}.`);
}
