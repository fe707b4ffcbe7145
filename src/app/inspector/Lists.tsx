import { contextOfNode, type Walk, walkList } from '../../analysis/list.ts';
import { contextTitle, nameAddress, nameSymbol } from '../../analysis/words/names.ts';
import { count } from '../../base/count.ts';
import { hex } from '../../base/hex.ts';
import type { List } from '../../machine/memory/region.ts';
import type { TraceReader } from '../../trace/reader.ts';
import { useCells } from '../controls/useCells.ts';
import { length } from '../format/length.ts';
import { stepNumber } from '../format/number.ts';
import { coloured, contextColour } from '../format/palette.ts';
import { ValueButton } from '../format/ValueButton.tsx';
import { effectsAt, type Mark, memoryMark } from '../run/effects.ts';
import { useWindow } from '../source/useWindow.ts';
import { useChoose, useChosenContext } from '../state/chosen.ts';
import { memoryCell } from '../state/inspect.ts';
import { useNow } from '../state/lab.ts';
import './lists.css';

/** Height of a node in pixels. */
const ROW = 22;

/** Linked lists of the guest, node by node. */
export default function Lists() {
  const now = useNow();
  if (!now) return null;
  const { reader, position } = now;
  return (
    <div className="lists" style={length('row', ROW)}>
      {reader.trace.lists?.map((list) => (
        <ListTable key={list.name} reader={reader} list={list} position={position} />
      ))}
    </div>
  );
}

interface Props {
  reader: TraceReader;
  list: List;
  position: number;
}

function ListTable({ reader, list, position }: Props) {
  const walk = walkList(reader, list, position);
  const { nodes, broken } = walk;
  const view = useWindow(nodes.length, ROW, 0, walk);
  const effects = effectsAt(reader, position);
  const head = nameSymbol(reader, list.head) ?? hex(list.head);
  const first = hex(reader.word(list.head, position) ?? 0n);
  const written = reader.lastMemoryWrite(list.head, 8, position);
  const mark = memoryMark(effects, list.head, 8);
  const cells = useCells(`Values of the ${list.name}`);
  return (
    <section className="list" aria-label={list.name}>
      <h3>
        {list.name}{' '}
        <span className="quiet">
          {nodes.length === 0 ? 'empty' : `${count(nodes.length)} on it`}
        </span>
      </h3>
      <div {...cells}>
        <p className="list-head" data-mark={mark || undefined}>
          <code>{head}</code> →{' '}
          <ValueButton
            label={`${head}: ${first}`}
            mark={mark}
            cell={memoryCell(list.head, 8)}
            points={nodes[0]}
          >
            <code>{first}</code>
          </ValueButton>{' '}
          <span className="quiet">
            {written < 0 ? 'not written yet' : `written by step ${stepNumber(written)}`}
          </span>
        </p>
        <div ref={view.scroller} className="list-rows" onScroll={view.onScroll}>
          <table aria-label={`Nodes of the ${list.name}`} aria-rowcount={nodes.length}>
            <tbody>
              <tr style={{ height: view.from * ROW }} />
              {nodes.slice(view.from, view.to).map((node, i) => (
                <Node
                  key={node}
                  {...{ reader, list, node, position }}
                  index={view.from + i}
                  mark={memoryMark(effects, node + list.next, 8)}
                />
              ))}
              <tr style={{ height: (nodes.length - view.to) * ROW }} />
            </tbody>
          </table>
        </div>
      </div>
      {broken && <Broken walk={walk} />}
    </section>
  );
}

function Broken({ walk: { nodes, broken } }: { walk: Walk }) {
  const from = nodes.length === 0 ? 'the head' : `node ${count(nodes.length)}`;
  return (
    <p className="list-broken" role="alert">
      Not a list from here on: {from} points to <code>{hex(broken?.pointer ?? 0n)}</code>;{' '}
      {broken?.why}.
    </p>
  );
}

function Node(props: Props & { node: number; index: number; mark: Mark }) {
  const { reader, list, node, position, index, mark } = props;
  const choose = useChoose();
  const chosen = useChosenContext();
  const context = contextOfNode(reader, list, node, position);
  const next = node + list.next;
  const written = reader.lastMemoryWrite(next, 8, position);
  return (
    <tr
      aria-rowindex={index + 1}
      data-mark={mark || undefined}
      style={context === undefined ? undefined : coloured(contextColour(context))}
    >
      <td className="number quiet">{count(index + 1)}</td>
      <th scope="row">
        {context === undefined ? (
          (nameAddress(reader, node, position) ?? '')
        ) : (
          <button
            type="button"
            className="context-name"
            tabIndex={-1}
            aria-pressed={context === chosen}
            title="Show its lane"
            onClick={() => choose(context)}
          >
            {contextTitle(reader.trace.contexts[context])}
          </button>
        )}
      </th>
      <td>
        <ValueButton
          label={`node ${count(index + 1)}: ${hex(node)}`}
          mark={mark}
          cell={memoryCell(next, 8)}
          points={node}
        >
          <code>{hex(node)}</code>
        </ValueButton>
      </td>
      <td className="number quiet" title="the step that wrote its pointer to the next node">
        {written < 0 ? '' : stepNumber(written)}
      </td>
    </tr>
  );
}
