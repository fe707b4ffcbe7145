import { troubles } from '../../analysis/ending.ts';
import { PANE_IDS, type PaneId } from '../../lessons/panes.ts';
import { pickFiles } from '../open/pick.ts';
import { PANES } from '../panes.tsx';
import type { Move } from '../run/moves.ts';
import { openAsk, toHit } from '../state/ask.ts';
import { bookmark } from '../state/bookmarks.ts';
import { useSourceCursor } from '../state/cursor.ts';
import { askForHelp } from '../state/help.ts';
import { useLab } from '../state/lab.ts';
import { askForTab, togglePane } from '../state/panes.ts';
import { makePicture } from '../state/picture.ts';
import { askForSignal } from '../state/signal.ts';
import { toggleBreakpoint } from '../state/stops.ts';
import { goToTrouble } from '../state/troubles.ts';
import { stepBy } from '../stops/walk.ts';
import type { IconName } from './Icon.tsx';
import { goToPart } from './landmarks.ts';

/** Something a key or a button does. */
export interface Command {
  id: string;
  /** For the list of keys and for titles. */
  label: string;
  /** As `eventKey` spells them. */
  keys: readonly string[];
  run(): void;
}

/** A command with a button in the transport bar. */
export interface MoveCommand extends Command {
  id: Move;
  icon: IconName;
  /** On the button, beside the icon. */
  word?: string;
}

/** A command that opens a pane, or closes it. */
export interface PaneCommand extends Command {
  id: PaneId;
}

function moveCommand(
  id: Move,
  label: string,
  icon: IconName,
  keys: readonly string[],
  word?: string,
): MoveCommand {
  return { id, label, icon, keys, run: () => stepBy(id), ...(word && { word }) };
}

/** In the order of the buttons. F5 and F11 stay with the browser, which reloads by the one and fills the screen by the
 * other: on a projector both are wanted. Who prefers them here can assign them. */
export const MOVE_COMMANDS: readonly MoveCommand[] = [
  moveCommand('start', 'to the start', 'start', ['Home']),
  moveCommand('previousSwitch', 'back to the previous switch', 'previousSwitch', ['['], 'switch'),
  moveCommand('runBack', 'run backward to a stop', 'runBack', ['C', 'Shift+F8']),
  moveCommand('outBack', 'back to the call of the function', 'outBack', ['F']),
  moveCommand('overBack', 'back over a call', 'overBack', ['N', 'Shift+F10']),
  moveCommand('back', 'one step back', 'back', ['b', 'ArrowLeft'], 'back'),
  moveCommand('step', 'one step', 'step', ['s', 'ArrowRight'], 'step'),
  moveCommand('over', 'over a call', 'over', ['n', 'F10'], 'over'),
  moveCommand('out', 'out of the function', 'out', ['f'], 'out'),
  moveCommand('nextSwitch', 'to the next switch', 'nextSwitch', [']'], 'switch'),
  moveCommand('run', 'run to a stop', 'run', ['c', 'F8'], 'run'),
  moveCommand('end', 'to the end', 'end', ['End']),
];

/** For a run with lines of C, or with a library's code. */
export const LINE_COMMANDS: readonly MoveCommand[] = [
  moveCommand('lineBack', 'back to the line of C before', 'lineBack', ['L']),
  moveCommand('line', 'to the next line of C, over calls', 'line', ['l'], 'line'),
  moveCommand('lineInto', 'to the next line of C, into calls', 'into', ['i'], 'into'),
  moveCommand('mine', 'run to my code', 'mine', ['m'], 'my code'),
];

/** The same for which keys have to do. */
const LINE_KEYS: readonly MoveCommand[] = [
  moveCommand('lineIntoBack', 'back to the line of C before, into calls', 'into', ['I']),
  moveCommand('mineBack', 'run backward to my code', 'mine', ['M']),
];

/** For the panes that can be taken away. */
export const PANE_COMMANDS: readonly PaneCommand[] = PANE_IDS.flatMap((id) => {
  const { command } = PANES[id];
  return command ? [{ id, ...command, run: () => togglePane(id) }] : [];
});

/** A fork with a signal. */
export const SIGNAL_COMMAND: Command = {
  id: 'signal',
  label: 'a signal arrives here: a fork',
  keys: ['a'],
  run: () => {
    if (useLab.getState().run) askForSignal();
  },
};

/** The box for questions. */
export const ASK_COMMAND: Command = {
  id: 'ask',
  label: 'ask the run: where is …?',
  keys: ['/', 'Ctrl+k'],
  run: () => openAsk(),
};

/** All that keys can do. */
export const COMMANDS: readonly Command[] = [
  ...MOVE_COMMANDS,
  ...LINE_COMMANDS,
  ...LINE_KEYS,
  ASK_COMMAND,
  { id: 'nextHit', label: 'to the next answer', keys: ['.'], run: () => toHit(1) },
  { id: 'previousHit', label: 'to the answer before', keys: [','], run: () => toHit(-1) },
  {
    id: 'breakpoint',
    label: 'breakpoint at the selected or current line',
    keys: ['F9', 'B'],
    run: () => {
      const { run, position } = useLab.getState();
      const selected = useSourceCursor.getState().at(run, position);
      if (selected) toggleBreakpoint(selected.path, selected.line);
    },
  },
  {
    id: 'bookmark',
    label: 'bookmark this step, with a note',
    keys: ['k'],
    run: () => {
      const { run, position } = useLab.getState();
      if (!run) return;
      bookmark(run, position);
      askForTab('stops');
    },
  },
  {
    id: 'trouble',
    label: 'to what went wrong, one after the other',
    keys: ['w'],
    run: () => {
      const { run, position } = useLab.getState();
      const found = run ? troubles(run.reader) : [];
      const next = found.find(({ step }) => step > position) ?? found[0];
      if (next) goToTrouble(next.step);
    },
  },
  SIGNAL_COMMAND,
  ...PANE_COMMANDS,
  {
    id: 'picture',
    label: 'a picture for slides: stacks, registers, save areas, pipeline, timeline',
    keys: ['P'],
    run: () => {
      if (useLab.getState().run) makePicture();
    },
  },
  {
    id: 'open',
    label: 'open files: sources, a program, a run',
    keys: ['o'],
    run: () => pickFiles(),
  },
  {
    id: 'nextPart',
    label: 'the keyboard to the next part of the page',
    keys: ['F6'],
    run: () => goToPart(1),
  },
  {
    id: 'previousPart',
    label: 'the keyboard to the part before',
    keys: ['Shift+F6'],
    run: () => goToPart(-1),
  },
  {
    id: 'help',
    label: 'this list',
    keys: ['?'],
    run: askForHelp,
  },
];
