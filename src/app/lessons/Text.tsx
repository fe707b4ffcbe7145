import { Fragment, useState } from 'react';
import type { Action } from '../../lessons/action.ts';
import type { Inline } from '../../lessons/inline.ts';
import { slugOf } from '../../lessons/slug.ts';
import { exerciseLink, lessonLink } from '../link/course.ts';
import { perform } from './perform.ts';

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
        <a href={lessonLink(slugOf(piece.folder))}>
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
