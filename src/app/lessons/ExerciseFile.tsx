import { download } from '../controls/download.ts';
import { given } from '../open/dropped.ts';
import { takeText } from './take-text.ts';

interface Props {
  id: string;
  text: string;
  /** Puts a text into the editor. */
  put(text: string): void;
}

/** An exercise's text as a file: to save, and to load. */
export function ExerciseFile({ id, text, put }: Props) {
  const name = `${id.slice(id.indexOf('/') + 1)}.S`;
  return (
    <>
      <button type="button" onClick={() => download(name, 'text/x-asm', text)}>
        save as {name}
      </button>
      <label className="button">
        load a file
        <input
          type="file"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void takeText([given(chosen)], put);
            target.value = '';
          }}
        />
      </label>
    </>
  );
}
