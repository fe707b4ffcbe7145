import type { ReactNode } from 'react';
import type { Block } from '../../lessons/document.ts';
import type { Inline } from '../../lessons/inline.ts';
import { DrillBox } from './DrillBox.tsx';
import { QuestionBox } from './QuestionBox.tsx';
import { Text } from './Text.tsx';

/** The blocks of a lesson or of a statement. Questions know their lesson by its slug. */
export function Prose({ blocks, slug }: { blocks: readonly Block[]; slug: string }) {
  return blocks.map((block, index) => (
    // A text never changes while it is shown.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <BlockView key={index} block={block} slug={slug} />
  ));
}

function BlockView({ block, slug }: { block: Block; slug: string }): ReactNode {
  switch (block.kind) {
    case 'heading': {
      const Heading = block.depth < 3 ? 'h3' : 'h4';
      return (
        <Heading>
          <Text pieces={block.children} />
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p>
          <Text pieces={block.children} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Prose blocks={block.children} slug={slug} />
        </blockquote>
      );
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
        <pre tabIndex={0}>
          <code>{block.text}</code>
        </pre>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: never changes
            <li key={index}>
              <Prose blocks={item} slug={slug} />
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
    case 'drill':
      return <DrillBox drill={block.drill} slug={slug} />;
    case 'question':
      return <QuestionBox question={block.question} slug={slug} />;
  }
}

function TableView({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by keyboard
    <div className="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            {head.map((cell, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: never changes
              <th key={index} scope="col">
                <Text pieces={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: never changes
            <tr key={index}>
              {row.map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: never changes
                <td key={column}>
                  <Text pieces={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
