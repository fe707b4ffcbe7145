import type { ComponentType } from 'react';
import { loadAtlas } from './state/atlas.ts';
import { LAB } from './state/page.ts';

/** A page beside the lab. It comes in a chunk of its own when first opened. */
export interface Page {
  /** As in `#page=experiments`. */
  id: string;
  title: string;
  load(): Promise<ComponentType>;
}

/** The pages beside the lab. */
export const PAGES: readonly Page[] = [
  {
    id: 'experiments',
    title: 'Experiments',
    load: async () => (await import('./experiments/ExperimentsPage.tsx')).ExperimentsPage,
  },
  {
    id: 'atlas',
    title: 'Atlas',
    load: async () => {
      // Beside the page's code, not behind it.
      void loadAtlas();
      return (await import('./atlas/AtlasPage.tsx')).AtlasPage;
    },
  },
  {
    id: 'course',
    title: 'Course',
    load: async () => (await import('./lessons/CoursePage.tsx')).CoursePage,
  },
];

/** Ids of all pages in the order of the switch, the lab first. */
export const PAGE_IDS: readonly string[] = [LAB, ...PAGES.map(({ id }) => id)];
