import type { AtlasRow } from '../../atlas/row/row.ts';
import { plural } from '../../base/count.ts';
import type { Kind } from '../../timing/machines/kinds.ts';
import { machineOf } from '../../timing/machines/machine.ts';
import { useCoreTitle } from './shown-core.ts';

interface Props {
  /** What a person calls their CPU. */
  text: string;
  /** The core whose cycles are shown. */
  core: string;
  rows: readonly AtlasRow[];
  take(core: string): void;
}

/** Which core is nearest to a CPU, and what follows from it. */
export function MachineNote({ text, core, rows, take }: Props) {
  const machine = machineOf(text);
  const kind = machine.found === 'kind' ? machine.kind : undefined;
  return (
    <p className="atlas-machine-note" role="status">
      {machine.found === 'foreign' &&
        `It is not x86-64 but ${machine.set}: none of these routines runs there, except translated. Counts and cycles here are those of other machines.`}
      {machine.found === 'ambiguous' &&
        'CPUs of several kinds are called so. The whole name tells more; so do the lines ‘cpu family’ and ‘model’ of /proc/cpuinfo, which can be pasted here.'}
      {machine.found === 'nothing' &&
        'The lab knows no CPU of that name. Try it as it is sold, ‘Core i7-12700’, or the name of its core, ‘Zen 4’.'}
      {kind && <Nearest kind={kind} core={core} rows={rows} take={take} />}
    </p>
  );
}

function Nearest({ kind, core, rows, take }: Omit<Props, 'text'> & { kind: Kind }) {
  const { name, vendor, core: nearest = '', same, differs } = kind;
  const title = useCoreTitle(nearest);
  const maker = name.startsWith('an ') ? '' : `${vendor} `;
  if (!nearest)
    return `It has ${maker}${name}. ${differs} Counts hold on every x86-64; cycles here don’t.`;
  const measured = rows.filter(({ cycles }) => cycles[nearest]?.measured !== undefined).length;
  return (
    <>
      It has{' '}
      <b>
        {maker}
        {name}
      </b>
      .{' '}
      {same
        ? `The core ${title} models it`
        : `The nearest core here is ${title}. ${differs} Its cycles`}
      {same ? ', ' : ' are '}
      {measured > 0
        ? `tried on measurements of ${plural(measured, 'switch', 'switches')}: the column ‘measured’ has them.`
        : 'from published figures; nobody has measured these switches on it.'}{' '}
      {nearest !== core && (
        <button type="button" onClick={() => take(nearest)}>
          show {title}
        </button>
      )}
    </>
  );
}
