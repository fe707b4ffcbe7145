import { sentence } from '../../analysis/words/sentence.ts';
import { count } from '../../base/count.ts';
import { asSvg, type Drawing } from '../../base/svg.ts';
import { passageOf } from '../pipeline/passage.ts';
import { type Run, runTitle } from '../run/run.ts';
import type { Subject } from '../state/picture.ts';
import type { Timed } from '../state/timing.ts';
import { drawPipeline } from './pipeline.ts';
import { drawRegisters } from './registers.ts';
import { drawSaveAreas } from './save-areas.ts';
import { drawStacks } from './stacks.ts';
import { strip } from './strip.ts';
import { drawTimeline } from './timeline.ts';

/** What a picture is made of. */
export interface Wanted {
  run: Run;
  subject: Subject;
  positions: readonly number[];
  /** For the pipeline: the run on a core, once it is known. */
  timed: Timed | undefined;
  /** The address of a position. */
  link(position: number): string;
}

/** A picture as an SVG file; undefined while the pipeline is still being modelled. */
export function makeSvg({ run, subject, positions, timed, link }: Wanted): string | undefined {
  const passage = timed && passageOf(timed, 'run');
  if (subject === 'pipeline' && !passage) return undefined;
  const { reader } = run;
  const drawn = (position: number): Drawing => {
    if (subject === 'registers') return drawRegisters(reader, position);
    if (subject === 'save') return drawSaveAreas(reader, position);
    if (subject === 'timeline') return drawTimeline(run, position);
    if (passage && subject === 'pipeline') return drawPipeline(passage, position);
    return drawStacks(reader, position);
  };
  const captioned = positions.map((position) => ({
    drawing: drawn(position),
    caption:
      position > 0
        ? `step ${count(position)}: ${sentence(reader, position - 1, 'att')}`
        : 'before the first step',
  }));
  const title = runTitle(run);
  return asSvg(strip(captioned, title, `Swaplab, ${link(positions[0])}`), title);
}

/** Pixels of a PNG for each of the drawing: sharp on a projector and on paper. */
const SHARP = 2;
/** Pixels of a canvas that every browser can hold, along a side. */
const LARGEST = 16_000;

/** The same as a PNG file. */
export async function asPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = dataUrl(svg);
  await image.decode();
  const scale = Math.min(SHARP, LARGEST / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, failed) =>
    canvas.toBlob((blob) =>
      blob ? done(blob) : failed(new Error('The picture is too large for this browser.')),
    ),
  );
}

/** As the source of an image. */
export const dataUrl = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;
