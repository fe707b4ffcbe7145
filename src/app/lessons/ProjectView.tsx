import type { ProjectContract } from '../../grading/kinds/project/index.ts';
import type { ExercisePage } from '../../lessons/course-modules.ts';
import { download } from '../controls/download.ts';
import { needed } from '../load/load-chunk.ts';
import type { Bytes } from '../state/binaries.ts';
import { useProgress } from '../state/progress.ts';
import { Passed } from './ExerciseView.tsx';
import { Hints } from './Hints.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { Prose } from './Prose.tsx';
import { useTexts } from './useTexts.ts';

interface Props {
  project: ExercisePage;
  contract: ProjectContract;
}

/** A project: its statement, the stages, the folder that it begins with, and the way back here. */
export function ProjectView({ project: original, contract }: Props) {
  const { lang, ...project } = useTexts(original);
  const { id, lesson, points, folder, statement, title } = project;
  const hints = useProgress(({ progress }) => progress.exercises[id]?.hints ?? 0);
  const name = id.slice(id.indexOf('/') + 1);
  const all = contract.stages.reduce((sum, { weight }) => sum + weight, 0);
  return (
    <article className="exercise" aria-label={`Project: ${title}`}>
      <LanguageChoice of={[original]} />
      <h2>
        <span lang={lang}>{title}</span> <Passed {...project} />
      </h2>
      <div lang={lang}>
        <Prose key={lang} blocks={statement} slug={lesson} />
      </div>
      <section aria-label="Stages">
        <h3>Stages</h3>
        <ol>
          {contract.stages.map((stage) => (
            <li key={stage.test}>
              {stage.name} <span className="quiet">{(points * stage.weight) / all} points</span>
            </li>
          ))}
        </ol>
      </section>
      <section aria-label="Your folder">
        <h3>Your folder</h3>
        <p>
          {Object.keys(folder).length > 0 && (
            <button type="button" className="primary" onClick={() => void saveFolder(name, folder)}>
              save {name}.zip
            </button>
          )}
        </p>
        <p>
          It has sources to fill in, the tests and a Makefile. <code>swaplab project {name}</code>{' '}
          writes the same folder; <code>--switch mine.S</code> puts your own switch into it.{' '}
          <code>make test</code> runs the tests on your own machine.
        </p>
        <p>
          A project is C, and this page has no compiler, so it is graded in the terminal, where gcc
          or clang makes it and the emulator runs it: <code>swaplab grade {name} folder/</code>.
        </p>
        <p>
          Of a stage that is not reached the grader says the command that saves its run:{' '}
          <code>swaplab run {contract.stages[0].test} … --save stage-1.swaplab</code>. Drop that
          file on this page to step through it.
        </p>
      </section>
      <Hints exercise={project} opened={hints} passed={false} />
    </article>
  );
}

/** Offers the folder as an archive. */
async function saveFolder(name: string, folder: ExercisePage['folder']): Promise<void> {
  const zip = await needed('What makes archives', () => import('fflate'));
  if (!zip) return;
  const files = Object.entries(folder).map(([path, text]) => [
    `${name}/${path}`,
    zip.strToU8(text),
  ]);
  download(`${name}.zip`, 'application/zip', zip.zipSync(Object.fromEntries(files)) as Bytes);
}
