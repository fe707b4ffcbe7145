import { columnsOf } from '../experiments/columns.ts';
import type { Row } from '../experiments/experiment.ts';
import type { Answered } from '../lessons/answer.ts';
import { routineFile } from '../lessons/figure.ts';
import type { Sources } from '../lessons/figure-text.ts';
import { pingPongName } from '../machine/scenarios/name.ts';
import { coreNamed } from '../timing/cores/cores.ts';
import { MEASURED } from '../timing/measurements.ts';
import type { TraceReader } from '../trace/reader.ts';
import { type Cycles, cyclesOf } from './cycles.ts';
import { experimentRows } from './experiment-rows.ts';
import { recordedOnce } from './recorded-once.ts';

/** The rows of an experiment with some values set, those of these names at least. */
export type RowsOf = (
  name: string,
  values: Readonly<Record<string, string | number>>,
  rows: readonly string[],
) => Promise<Answered<readonly Row[]>>;

/** The lab as what the figures in lessons are asked of. Everything is run once. */
export function figureSources(rowsOf: RowsOf = experimentRows): Sources {
  const readerOf = recordedOnce();
  const timed = once(async (key) => {
    const [routine, core] = JSON.parse(key) as [string, string];
    return timeRoutine(await readerOf(pingPongName(routineFile(routine))), core);
  });
  const rows = once((key) => rowsOf(...(JSON.parse(key) as Parameters<RowsOf>)));
  return {
    readerOf,
    async cycles({ cycles: routine, core, category, cold }) {
      const found = await timed(JSON.stringify([routine, core]));
      if (!found.ok) return found;
      const { cold: first, warm, byCategory } = found.value;
      const value = category ? byCategory[category] : cold ? first : warm;
      return value === null ? no(`${routine} has no such switch`) : { ok: true, value };
    },
    measured({ measured: name, on, form }) {
      const machine = MEASURED.find(({ cpu }) => cpu.core === on);
      if (!machine) return no(`nothing was measured on '${on}'`);
      const found = machine.measurements.filter(
        (each) => each.name === name && (!form || each.form === form),
      );
      if (found.length === 1) return { ok: true, value: found[0].median };
      return no(
        found.length === 0
          ? `'${name}' was not measured on ${on}`
          : `'${name}' was measured in several forms; write 'form: ret' or 'form: jmp'`,
      );
    },
    async cell({ experiment, with: values, row: rowName, column: title }, asked) {
      const found = await rows(JSON.stringify([experiment, values, asked]));
      if (!found.ok) return found;
      const row = found.value.find(({ name }) => name === rowName);
      const column = columnsOf(found.value).find((each) => each.title === title);
      const text = row && column?.text(row);
      const names = <T>(all: readonly T[], name: (each: T) => string) => all.map(name).join(', ');
      if (!row)
        return no(
          `${experiment} has no row '${rowName}', but ${names(found.value, ({ name }) => name)}`,
        );
      if (!column)
        return no(
          `${experiment} has no column '${title}', but ${names(columnsOf(found.value), (each) => each.title)}`,
        );
      return text ? { ok: true, value: text } : no(`${rowName} has no ${title}`);
    },
  };
}

function once<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const made = known.get(key) ?? make(key);
    known.set(key, made);
    return made;
  };
}

async function timeRoutine(reader: TraceReader | string, name: string): Promise<Answered<Cycles>> {
  const core = coreNamed(name);
  if (!core) return no(`no core '${name}'`);
  return typeof reader === 'string'
    ? no(reader)
    : { ok: true, value: await cyclesOf(reader, core) };
}

function no(message: string): { ok: false; message: string } {
  return { ok: false, message };
}
