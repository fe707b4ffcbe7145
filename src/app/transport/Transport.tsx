import type { ReactNode } from 'react';
import { contextTitle } from '../../analysis/words/names.ts';
import { functionAt } from '../../trace/functions.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { PANES } from '../panes.tsx';
import { isOffered } from '../run/moves.ts';
import { useLab, useNow } from '../state/lab.ts';
import { usePanes } from '../state/panes.ts';
import { useSettings } from '../state/settings.ts';
import { TroublesButton } from '../status/TroublesButton.tsx';
import {
  ASK_COMMAND,
  LINE_COMMANDS,
  MOVE_COMMANDS,
  type MoveCommand,
  PANE_COMMANDS,
  type PaneCommand,
  SIGNAL_COMMAND,
} from './commands.ts';
import { Icon } from './Icon.tsx';
import { keyLabel, keysOf } from './keys.ts';
import { StepField } from './StepField.tsx';
import './transport.css';

const BACKWARD = ['start', 'previousSwitch', 'runBack', 'outBack', 'overBack', 'back', 'lineBack'];

/** The buttons that walk, what else concerns the lab as a whole, and where we are. */
export function Transport({ children }: { children: ReactNode }) {
  const ready = useLab(({ run }) => run !== undefined);
  const atStart = useLab(({ position }) => position === 0);
  const atEnd = useLab(({ run, position }) => position === run?.reader.trace.steps);
  const reader = useLab(({ run }) => run?.reader);
  const lines = LINE_COMMANDS.filter(({ id }) => reader && isOffered(id, reader));
  const button = (command: MoveCommand) => (
    <MoveButton
      key={command.id}
      command={command}
      disabled={!ready || (BACKWARD.includes(command.id) ? atStart : atEnd)}
    />
  );
  return (
    <section className="transport" aria-label="Steps">
      <div className="moves">{MOVE_COMMANDS.map(button)}</div>
      {lines.length > 0 && <div className="moves lines">{lines.map(button)}</div>}
      {PANE_COMMANDS.map((command) => (
        <PaneButton key={command.id} command={command} />
      ))}
      <SignalButton />
      <TroublesButton />
      {children}
      <AskButton />
      <StepField />
      <Where />
    </section>
  );
}

function MoveButton({ command, disabled }: { command: MoveCommand; disabled: boolean }) {
  const keys = useSettings((settings) => keysOf(command, settings.keys));
  const { id, label, icon, word } = command;
  const title = keys.length > 0 ? `${label} (${keys.map(keyLabel).join(', ')})` : label;
  const after = id === 'nextSwitch';
  return (
    <button
      type="button"
      className="move"
      data-move={id}
      title={title}
      aria-label={label}
      // Not `disabled`: focus would be lost at the first and last step.
      aria-disabled={disabled}
      onClick={command.run}
    >
      {!after && <Icon name={icon} />}
      {word && <span>{word}</span>}
      {after && <Icon name={icon} />}
    </button>
  );
}

function PaneButton({ command: { id, label, run } }: { command: PaneCommand }) {
  const open = usePanes((panes) => panes.open.has(id));
  return (
    <button type="button" className="pane-toggle" title={label} aria-pressed={open} onClick={run}>
      {PANES[id].name}
    </button>
  );
}

function SignalButton() {
  const keys = useSettings((settings) => keysOf(SIGNAL_COMMAND, settings.keys));
  const { label, run } = SIGNAL_COMMAND;
  return (
    <button
      type="button"
      className="pane-toggle signal-button"
      title={[label, ...keys.map((key) => `(${keyLabel(key)})`)].join(' ')}
      aria-label={label}
      onClick={run}
    >
      signal…
    </button>
  );
}

function AskButton() {
  const keys = useSettings((settings) => keysOf(ASK_COMMAND, settings.keys));
  return (
    <button
      type="button"
      className="ask-button"
      title={`${ASK_COMMAND.label} (${keys.map(keyLabel).join(', ')})`}
      aria-label={ASK_COMMAND.label}
      onClick={ASK_COMMAND.run}
    >
      <Icon name="ask" />
      <span>ask</span>
    </button>
  );
}

/** The running context and function. */
function Where() {
  const now = useNow();
  if (!now) return null;
  const { reader, position } = now;
  const { trace } = reader;
  const context = reader.context(position);
  const { name } = trace.contexts[context];
  const word = contextTitle(trace.contexts[context]).slice(0, -name.length);
  const routine = functionAt(trace, reader.pc(position));
  return (
    <p className="where" style={coloured(contextColour(context))}>
      <span className="context-name">
        <span className="word">{word}</span>
        {name}
      </span>
      {routine && <code>{routine.name}</code>}
    </p>
  );
}
