import { type AtlasRow, EXACT } from '../../atlas/row/row.ts';
import { figure, plural } from '../../base/count.ts';
import type { Core } from '../../timing/cores/core.ts';

/** All that the atlas knows of one switch, in words, a line each. */
export function switchWords(row: AtlasRow, core: Core): string {
  const { name, title, family, origin, version, licence, exact, keeps, ends, entry } = row;
  const lines: [string, string | undefined][] = [
    ['origin', version ? `${origin}, ${version}` : origin],
    ['licence', licence],
    ['in the lab', exact ? EXACT[exact][1] : 'no file: the licence does not go with the lab’s'],
    ['called', row.shape],
    ['costs', costs(row)],
    ['keeps', ['rsp, the address to go on at', ...keeps].join(', ')],
    ['not tried', row.untried && `${row.untried.join(', ')}: told from the original`],
    ['ends by', ends],
    ['first entry', entry],
    ['left out', row.leftOut],
    ['note', row.note],
    ['a signal', interrupted(row)],
    ['cycles', cycles(row, core)],
  ];
  const told = lines.flatMap(([what, words]) => (words ? [`  ${what.padEnd(12)} ${words}`] : []));
  return [`${name}: ${title}, ${family}`, ...told].join('\n');
}

function costs({ perSwitch, run }: AtlasRow): string {
  const { instructions, loads = 0, stores = 0, syscalls = 0, locked = 0 } = perSwitch;
  const counted = `${figure(instructions)} instructions`;
  if (!run) return `${counted}, counted in the original`;
  const { bytesLoaded = 0, bytesStored = 0, codeBytes = 0, firstEntry = instructions } = perSwitch;
  return [
    `${counted} (${figure(firstEntry)} into a new context) in ${plural(codeBytes, 'byte')} of code`,
    `${plural(loads, 'load')} of ${plural(bytesLoaded, 'byte')}`,
    `${plural(stores, 'store')} of ${plural(bytesStored, 'byte')}`,
    plural(syscalls, 'system call'),
    ...(locked > 0 ? [plural(locked, 'locked instruction')] : []),
  ].join(', ');
}

function interrupted({ interruption }: AtlasRow): string | undefined {
  if (!interruption) return undefined;
  const { points, broken } = interruption;
  return broken === 0
    ? `may arrive before each of ${plural(points, 'instruction')}`
    : `breaks it before ${broken} of ${plural(points, 'instruction')}`;
}

function cycles(row: AtlasRow, { name, title }: Core): string | undefined {
  const on = row.cycles[name];
  if (!on) return undefined;
  const known = (value: number | null) => (value === null ? 'none' : figure(value));
  const measured = on.measured === undefined ? 'not measured' : `measured ${figure(on.measured)}`;
  return `${known(on.warm)} warm, ${known(on.cold)} cold, modelled on ${title}; ${measured}`;
}
