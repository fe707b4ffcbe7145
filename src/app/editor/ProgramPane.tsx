import { assembleAndRun } from './assemble.ts';
import { RunBar } from './RunBar.tsx';
import { StartForm } from './StartForm.tsx';

/** A linked program: there is no text to edit, but it can be started in another way. */
export function ProgramPane({ path }: { path: string }) {
  return (
    <div className="editor">
      <RunBar path={path} words="run" />
      <div className="program">
        <p>
          A program as a compiler and a linker made it. It is kept in this browser until you delete
          it; to change it, compile it again and open it.
        </p>
        <StartForm path={path} run={() => void assembleAndRun(path)} />
        <p className="quiet">
          The lab shows its lines of C where it was compiled with -g and the sources are beside it:
          drop them here, or choose <i>file</i> ▸ <i>add files from disk…</i>
        </p>
      </div>
    </div>
  );
}
