import type { DragEvent } from 'react';
import type { PaneId } from '../../lessons/panes.ts';
import { arrange, askForTab } from '../state/panes.ts';
import { type Arrangement, put, type Side } from './arrangement.ts';

/** What a dragged pane is known by. Other things that are dropped on the page are files. */
const TYPE = 'application/x-swaplab-pane';

/** Part of a pane's width or height, from an edge, where another is put beside it instead of among its tabs. */
const EDGE = 0.25;

/** Makes an element the handle by which a pane is dragged. */
export function grip(id: PaneId) {
  return {
    draggable: true,
    onDragStart: ({ dataTransfer }: DragEvent) => {
      dataTransfer.setData(TYPE, id);
      dataTransfer.effectAllowed = 'move';
    },
  };
}

/** Makes an element the place where panes can be put that of `other`; `data-drop` says at which side one would be. */
export function drops(whole: Arrangement, other: PaneId) {
  const carriesPane = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes(TYPE);
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!carriesPane(event)) return;
      event.preventDefault();
      event.currentTarget.dataset.drop = sideAt(event);
    },
    onDragLeave: ({ currentTarget }: DragEvent<HTMLElement>) => {
      delete currentTarget.dataset.drop;
    },
    onDrop: (event: DragEvent<HTMLElement>) => {
      delete event.currentTarget.dataset.drop;
      if (!carriesPane(event)) return;
      event.preventDefault();
      const id = event.dataTransfer.getData(TYPE) as PaneId;
      arrange(put(whole, id, sideAt(event), other));
      askForTab(id);
    },
  };
}

/** The side of an element that the pointer is at; on its bar, and in the middle, it is its tabs. */
function sideAt({ currentTarget, target, clientX, clientY }: DragEvent<HTMLElement>): Side {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  const x = (clientX - left) / width;
  const y = (clientY - top) / height;
  if ((target as Element).closest('.pane-bar')) return 'tab';
  if (Math.min(x, 1 - x) < EDGE) return x < 0.5 ? 'left' : 'right';
  if (Math.min(y, 1 - y) < EDGE) return y < 0.5 ? 'above' : 'below';
  return 'tab';
}
