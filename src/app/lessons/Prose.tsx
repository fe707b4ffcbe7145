import { Fragment, type ReactNode, useState } from 'react';
import type { Action } from '../../lessons/action.ts';
import type { Block, Inline } from '../../lessons/document.ts';
import { exerciseLink, lessonLink } from './links.ts';
import { perform } from './perform.ts';
import { QuestionBox } from './QuestionBox.tsx';

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

/** Text with links into the lab. */
export function Text({ pieces }: { pieces: readonly Inline[] }) {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: never changes
    <Fragment key={index}>{typeof piece === 'string' ? piece : <Piece piece={piece} />}</Fragment>
  ));
}

function Piece({ piece }: { piece: Exclude<Inline, string> }) {
  switch (piece.kind) {
    case 'code':
      return <code>{piece.text}</code>;
    case 'strong':
      return (
        <strong>
          <Text pieces={piece.children} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Text pieces={piece.children} />
        </em>
      );
    case 'link':
      return (
        <a href={piece.href} target="_blank" rel="noreferrer">
          <Text pieces={piece.children} />
        </a>
      );
    case 'action':
      return <ActionLink action={piece.action} pieces={piece.children} />;
    case 'exercise':
      return (
        <a href={exerciseLink(piece.id)}>
          <Text pieces={piece.children} />
        </a>
      );
    case 'lesson':
      return (
        <a href={lessonLink(piece.slug)}>
          <Text pieces={piece.children} />
        </a>
      );
  }
}

/** Does something in the lab, and tells a screen reader what. */
function ActionLink({ action, pieces }: { action: Action; pieces: readonly Inline[] }) {
  const [said, setSaid] = useState('');
  return (
    <>
      <button type="button" className="action" onClick={() => void perform(action).then(setSaid)}>
        <Text pieces={pieces} />
      </button>
      <span className="unseen" aria-live="polite">
        {said}
      </span>
    </>
  );
}
