import { Fragment, useEffect, useRef, useState } from 'react';
import type { Context } from '../../machine/region.ts';
import { UCONTEXT_FIELDS, type UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { shortField } from '../format/short.ts';
import { type Effects, effectsAt, memoryMark } from '../store/effects.ts';
import { useLab } from '../store/lab.ts';
import { FieldCell } from './FieldCell.tsx';

/** Where a context is kept while it does not run. */
interface Area {
  context: number;
  name: string;
  save: NonNullable<Context['saveArea']>;
}

/** The save areas side by side, field by field. */
export function SaveAreas() {
  const run = useLab((lab) => lab.run);
  const position = useLab((lab) => lab.position);
  const [all, setAll] = useState(false);
  if (!run) return null;
  const { reader } = run;
  const areas = reader.trace.contexts.flatMap(({ name, saveArea }, context): Area[] =>
    saveArea ? [{ context, name, save: saveArea }] : [],
  );
  if (areas.length === 0) return <p className="empty">No context of this run has a save area.</p>;
  const structs = areas.filter(({ save }) => save.kind === 'ucontext');
  const pointers = areas.filter(({ save }) => save.kind === 'pointer');
  return (
    <div className="save-areas">
      {pointers.length > 0 && (
        <>
          <p className="empty">
            A context is saved as one pointer, its rsp; everything else lies on its stack.
          </p>
          <Table reader={reader} position={position} areas={pointers} fields={[POINTER]} />
        </>
      )}
      {structs.length > 0 && (
        <>
          <Table
            reader={reader}
            position={position}
            areas={structs}
            fields={
              all
                ? UCONTEXT_FIELDS
                : UCONTEXT_FIELDS.filter((field) => isUsed(reader, structs, field))
            }
          />
          <button type="button" className="quiet" onClick={() => setAll(!all)}>
            {all ? 'hide fields that stay zero' : 'show fields that stay zero'}
          </button>
        </>
      )}
    </div>
  );
}

const POINTER: UcontextField = {
  name: 'saved rsp',
  short: 'rsp',
  offset: 0,
  size: 8,
  kind: 'address',
};

/** Whether a field holds anything at any time of the run: which rows there are never changes. */
function isUsed(reader: TraceReader, areas: Area[], field: UcontextField): boolean {
  if (field.kind === 'unused') return false;
  const { steps } = reader.trace;
  return areas.some(({ save }) => {
    const address = save.address + field.offset;
    return (
      reader.lastMemoryWrite(address, field.size, steps) >= 0 ||
      reader.read(address, field.size, 0)?.some((byte) => byte !== 0)
    );
  });
}

interface TableProps {
  reader: TraceReader;
  position: number;
  areas: Area[];
  fields: readonly UcontextField[];
}

function Table({ reader, position, areas, fields }: TableProps) {
  const effects = effectsAt(reader, position);
  const table = useRef<HTMLTableElement>(null);
  // In the frame that is about to be painted, when layout is due anyway.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each step
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      table.current?.querySelector('[data-touched]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [effects]);
  const running = reader.context(position);
  return (
    <table ref={table} className="fields" aria-label="Save areas">
      <colgroup>
        <col className="col-offset" />
        <col className="col-field" />
        {areas.map(({ context }) => (
          <Fragment key={context}>
            <col />
            <col className="col-step" />
          </Fragment>
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="offset">
            <abbr title="offset in bytes">at</abbr>
          </th>
          <th scope="col">field</th>
          {areas.map(({ context, name, save }) => (
            <Fragment key={context}>
              <th scope="col" className="owner" style={coloured(contextColour(context))}>
                <span className="context-name">{name}</span> <code>{save.symbol}</code>
                {context === running && (
                  <span title="It runs: what is saved here is out of date"> ▶</span>
                )}
              </th>
              <th scope="col" className="by" title="written by step">
                step
              </th>
            </Fragment>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <Field
            key={field.offset}
            field={field}
            areas={areas}
            {...{ reader, position, effects }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FieldProps {
  field: UcontextField;
  areas: Area[];
  reader: TraceReader;
  position: number;
  effects: Effects;
}

function Field({ field, areas, reader, position, effects }: FieldProps) {
  const marks = areas.map(({ save }) =>
    memoryMark(effects, save.address + field.offset, field.size),
  );
  return (
    <tr data-touched={marks.find((mark) => mark) || undefined}>
      <td className="offset">{field.offset}</td>
      <th scope="row" title={field.name}>
        {shortField(field.short)}
      </th>
      {areas.map(({ context, save }, i) => {
        const address = save.address + field.offset;
        return (
          <FieldCell
            key={context}
            address={address}
            size={Math.min(field.size, 8)}
            value={numberAt(reader, address, Math.min(field.size, 8), position)}
            mark={marks[i]}
            step={reader.lastMemoryWrite(address, field.size, position)}
          />
        );
      })}
    </tr>
  );
}

function numberAt(reader: TraceReader, address: number, size: number, position: number): bigint {
  const word = reader.word(address - (address % 8), position) ?? 0n;
  return BigInt.asUintN(size * 8, word >> BigInt(8 * (address % 8)));
}
