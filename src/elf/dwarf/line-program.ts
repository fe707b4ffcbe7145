import type { Cursor } from './cursor.ts';
import { type Header, readFile } from './header.ts';
import { Malformed } from './malformed.ts';

/** A row of the table that a line program stands for (DWARF 5, 6.2.2). */
export interface LineRow {
  address: number;
  /** An index into the header's files. */
  file: number;
  /** 0 for what stands for no line. */
  line: number;
  /** A place where a debugger stops. */
  isStatement: boolean;
}

/** What lies one behind the other: the last row is no line but the end. */
export type Sequence = LineRow[];

const Standard = {
  extended: 0,
  copy: 1,
  advancePc: 2,
  advanceLine: 3,
  setFile: 4,
  setColumn: 5,
  negateStatement: 6,
  constAddPc: 8,
  fixedAdvancePc: 9,
} as const;

const Extended = { endSequence: 1, setAddress: 2, defineFile: 3 } as const;

const LAST_OPCODE = 255;

/** The rows of a program, sequence by sequence. Files that it defines itself go into the header's. */
export function* sequences(cursor: Cursor, header: Header): Iterable<Sequence> {
  const { operands, lineBase, lineRange, unit, defaultIsStatement } = header;
  const firstSpecial = operands.length + 1;
  const initial = (): LineRow => ({
    address: 0,
    file: 1,
    line: 1,
    isStatement: defaultIsStatement,
  });
  let state = initial();
  let rows: LineRow[] = [];
  const advance = (operation: number) => {
    state.address += unit * operation;
  };
  while (cursor.position < cursor.end) {
    const opcode = cursor.u8();
    if (opcode >= firstSpecial) {
      const special = opcode - firstSpecial;
      advance(Math.floor(special / lineRange));
      state.line += lineBase + (special % lineRange);
      rows.push({ ...state });
      continue;
    }
    switch (opcode) {
      case Standard.extended:
        if (readExtended(cursor, header, state)) {
          rows.push({ ...state });
          yield rows;
          rows = [];
          state = initial();
        }
        break;
      case Standard.copy:
        rows.push({ ...state });
        break;
      case Standard.advancePc:
        advance(cursor.uleb());
        break;
      case Standard.advanceLine:
        state.line += cursor.sleb();
        break;
      case Standard.setFile:
        state.file = cursor.uleb();
        break;
      case Standard.negateStatement:
        state.isStatement = !state.isStatement;
        break;
      case Standard.constAddPc:
        advance(Math.floor((LAST_OPCODE - firstSpecial) / lineRange));
        break;
      case Standard.fixedAdvancePc:
        state.address += cursor.u16();
        break;
      default:
        // Columns, basic blocks, prologues and whatever later versions add.
        for (let i = 0; i < operands[opcode - 1]; i++) cursor.uleb();
    }
  }
}

/** Executes an extended opcode; true at the end of a sequence. */
function readExtended(cursor: Cursor, header: Header, state: LineRow): boolean {
  const length = cursor.uleb();
  const next = cursor.position + length;
  if (length === 0 || next > cursor.end) throw new Malformed('an opcode has no length');
  const opcode = cursor.u8();
  if (opcode === Extended.setAddress) state.address = cursor.unsigned(length - 1);
  if (opcode === Extended.defineFile) header.files.push(readFile(cursor, cursor.text()));
  cursor.position = next;
  return opcode === Extended.endSequence;
}
