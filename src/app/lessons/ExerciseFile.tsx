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
  return (
    <>
      <button type="button" onClick={() => download(`${id}.S`, 'text/x-asm', text)}>
        save as {id}.S
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
