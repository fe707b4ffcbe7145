import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Legend } from '../controls/Legend.tsx';
import { PipelineKey } from '../pipeline/Key.tsx';
import { useHelp } from '../state/help.ts';
import { changeSettings, useSettings } from '../state/settings.ts';
import { COMMANDS, type Command } from '../transport/commands.ts';
import { assignKey, eventKey, keyLabel, keysOf } from '../transport/keys.ts';
import './help.css';

/** Keys, marks and colours, under `?`. */
export function Help() {
  const keysOn = useSettings((settings) => settings.keysOn);
  const [taken, setTaken] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const asked = useHelp((help) => help.asked);
  useEffect(() => {
    if (asked > 0 && !dialog.current?.open) dialog.current?.showModal();
  }, [asked]);
  return (
    <dialog
      ref={dialog}
      id="help"
      className="sheet help"
      aria-labelledby="help-title"
      closedby="any"
    >
      <form method="dialog">
        <h2 id="help-title">Keys and marks</h2>
        <button type="submit" className="quiet" aria-label="close">
          ✕
        </button>
      </form>
      <div className="help-columns">
        <section>
          <label className="switch">
            <input
              type="checkbox"
              checked={keysOn}
              onChange={(event) => changeSettings({ keysOn: event.target.checked })}
            />{' '}
            keys on
          </label>
          <table aria-label="Keys">
            <tbody>
              {COMMANDS.map((command) => (
                <KeyRow key={command.id} command={command} told={setTaken} />
              ))}
            </tbody>
          </table>
          <p role="status">{taken}</p>
          <button type="button" className="quiet" onClick={() => changeSettings({ keys: {} })}>
            all keys as they were
          </button>
        </section>
        <section>
          <h3>Marks</h3>
          <p>
            Everything marked belongs to the step just executed, the one the sentence tells about:{' '}
            <b>●</b> written, <b>○</b> read. <b>▶</b> is the next instruction.
          </p>
          <h3>Categories</h3>
          <Legend />
          <h3>Timeline</h3>
          <p>
            A row per context; ◆ is a system call, a line a switch, ┌ where a signal arrives and ┘
            where its handler is done, ▼ where something went wrong, the strip below the category of
            each step. Wheel, pinch and, in the timeline, <kbd>+</kbd> <kbd>-</kbd> <kbd>0</kbd>{' '}
            show less or more of the run; <kbd>Shift</kbd> with drag or arrows moves what is shown.
          </p>
          <h3>Pipeline</h3>
          <p>A row per instruction, cycles from left to right:</p>
          <PipelineKey />
          <h3>Where is …?</h3>
          <p>
            <kbd>/</kbd> asks the run: <code>write rbx</code>, <code>syscall</code>,{' '}
            <code>rax == 0 &amp;&amp; context == B</code>, <code>+10</code>; what else, is told
            there. Runs stop at the same, under <i>stops</i>.
          </p>
          <h3>Values</h3>
          <p>
            Click any value to see who wrote it and who reads it next, to go there, or to change it
            and run on from here. One with a dotted line is an address: <kbd>Ctrl</kbd> and a click
            (<kbd>⌘</kbd> on a Mac), or <kbd>Ctrl</kbd>+<kbd>Enter</kbd>, shows what it points at,
            code in the source, anything else in memory. So does a click with <kbd>Ctrl</kbd> on a
            name in the source.
          </p>
        </section>
      </div>
    </dialog>
  );
}

function KeyRow({ command, told }: { command: Command; told: (text: string) => void }) {
  const keys = useSettings((settings) => keysOf(command, settings.keys));
  const [listening, setListening] = useState(false);
  const press = (event: KeyboardEvent) => {
    if (!listening || ['Shift', 'Control', 'Alt', 'Meta', 'Tab'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    setListening(false);
    if (event.key === 'Escape') return;
    const key = event.key === 'Backspace' ? undefined : eventKey(event.nativeEvent);
    const loser = assignKey(command, key);
    told(key && loser ? `${keyLabel(key)} was taken from: ${loser.label}` : '');
  };
  return (
    <tr>
      <th scope="row">{command.label}</th>
      <td>
        {keys.map((key) => (
          <kbd key={key}>{keyLabel(key)}</kbd>
        ))}
      </td>
      <td>
        <button
          type="button"
          className="quiet"
          aria-label={`change the key for: ${command.label}`}
          onClick={() => setListening(true)}
          onBlur={() => setListening(false)}
          onKeyDown={press}
        >
          {listening ? 'press a key (⌫ for none)' : 'change'}
        </button>
      </td>
    </tr>
  );
}
