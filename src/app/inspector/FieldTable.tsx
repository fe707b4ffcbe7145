import { Fragment, useEffect, useRef } from 'react';
import { pointerIn } from '../../analysis/pointee.ts';
import { hex } from '../../base/hex.ts';
import { Slot } from '../../machine/registers.ts';
import type { UcontextField } from '../../machine/ucontext.ts';
import type { TraceReader } from '../../trace/reader.ts';
import type { SaveArea } from '../../trace/save-areas.ts';
import { useCells } from '../controls/useCells.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { shortContext, shortField } from '../format/short.ts';
import { type Effects, effectsAt, memoryMark } from '../run/effects.ts';
import { FieldCell } from './FieldCell.tsx';
import { hasField } from './object-fields.ts';
import './fields.css';

interface TableProps {
  reader: TraceReader;
  position: number;
  areas: readonly SaveArea[];
  fields: readonly UcontextField[];
  /** Of frames that the kernel keeps for handlers, which stay as they are while their contexts run. */
  label?: string;
}

/** Pixels of a value with its mark. */
const VALUE = 122;

/** Pixels of a step of four digits: beside longer ones the values are set smaller, so that two of them fit the pane. */
const LONG = 34;

/** Save areas of one kind: a row a field, a column a context. */
export function FieldTable({ reader, position, areas, fields, label }: TableProps) {
  const effects = effectsAt(reader, position);
  const cells = useCells();
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    // Before the first step nothing has been touched.
    if (effects.step === undefined) return;
    // In the frame that is about to be painted, when layout is due anyway.
    const frame = requestAnimationFrame(() =>
      table.current?.querySelector('[data-touched]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [effects]);
  const running = reader.context(position);
  // In pixels: room for the longest name, for the largest step of the run, or for the heading.
  const fieldWidth = 6 + 6 * Math.max(5, ...fields.map(({ short }) => shortField(short).length));
  const stepWidth = 10 + 6 * Math.max(3, String(reader.trace.steps).length);
  // What has no room beside the steps of a long run is scrolled to, not written over.
  const minWidth = fieldWidth + areas.length * (VALUE + stepWidth);
  return (
    <table
      ref={table}
      className="fields"
      {...cells}
      data-long={stepWidth > LONG || undefined}
      aria-label={label ?? 'Save areas'}
      style={{ minWidth }}
    >
      <colgroup>
        <col className="col-offset" />
        <col style={{ width: fieldWidth }} />
        {areas.map(({ object }) => (
          <Fragment key={object}>
            <col />
            <col style={{ width: stepWidth }} />
          </Fragment>
        ))}
      </colgroup>
      <thead>
        <tr>
          <th scope="col" className="offset">
            <abbr title="offset in bytes">at</abbr>
          </th>
          <th scope="col">field</th>
          {areas.map(({ context, symbol, object }) => (
            <Fragment key={object}>
              <th scope="col" className="owner" style={coloured(contextColour(context))}>
                <span className="context-name">{shortContext(reader.trace.contexts[context])}</span>{' '}
                <code>{symbol ?? hex(object)}</code>
                {!label && context === running && (
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
  areas: readonly SaveArea[];
  reader: TraceReader;
  position: number;
  effects: Effects;
}

function Field({ field, areas, reader, position, effects }: FieldProps) {
  const marks = areas.map((area) =>
    hasField(area, field) ? memoryMark(effects, area.object + field.offset, field.size) : '',
  );
  return (
    <tr data-field={field.short} data-touched={marks.find((mark) => mark) || undefined}>
      <td className="offset">{field.offset}</td>
      <th scope="row" title={field.name}>
        {shortField(field.short)}
      </th>
      {areas.map((area, i) => {
        const { object, context } = area;
        if (!hasField(area, field)) return <td key={object} colSpan={2} />;
        const address = object + field.offset;
        const value = numberAt(reader, address, Math.min(field.size, 8), position);
        return (
          <FieldCell
            key={object}
            name={`${shortContext(reader.trace.contexts[context])}'s ${shortField(field.short)}`}
            address={address}
            size={Math.min(field.size, 8)}
            bits={isBits(field)}
            value={value}
            points={pointerIn(reader, value, position) !== undefined}
            mark={marks[i]}
            step={reader.lastMemoryWrite(address, field.size, position)}
          />
        );
      })}
    </tr>
  );
}

/** Whether a field is no number: flags, a signal mask, the words of `fnstenv`, packed segments. */
function isBits({ kind, slot, short }: UcontextField): boolean {
  return (
    /^(x87|mxcsr|signal set)$/.test(kind) ||
    slot === Slot.rflags ||
    /^(uc_flags|gregs\[CSGSFS\])$/.test(short)
  );
}

function numberAt(reader: TraceReader, address: number, size: number, position: number): bigint {
  const word = reader.word(address - (address % 8), position) ?? 0n;
  return BigInt.asUintN(size * 8, word >> BigInt(8 * (address % 8)));
}
