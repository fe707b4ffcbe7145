import { about } from 'virtual:about';
import { drawAtlas } from '../../atlas/picture/draw.ts';
import type { AtlasRow } from '../../atlas/row/row.ts';
import { download } from '../controls/download.ts';
import { asPng } from '../pictures/make.ts';
import { tell } from '../state/lab.ts';
import { tableCsv, tableJson } from './files.ts';
import { useCoreTitle } from './shown-core.ts';

interface Props {
  /** Those that are shown. */
  rows: readonly AtlasRow[];
  core: string;
  chosen: readonly string[];
}

/** The chart as a picture to be cited, the rows as data. */
export function Downloads({ rows, core, chosen }: Props) {
  const title = useCoreTitle(core);
  const version = `Swaplab ${about.version}${about.commit ? ` (${about.commit})` : ''}`;
  const svg = () => drawAtlas({ rows, core, chosen, title, version });
  const none = rows.length === 0;
  const name = `swaplab-atlas-${core}`;
  const png = () =>
    asPng(svg()).then(
      (blob) => download(`${name}.png`, 'image/png', blob),
      () => tell('The browser could not make a PNG of the chart; the SVG is the same picture.'),
    );
  return (
    <fieldset className="atlas-downloads" aria-label="Downloads">
      <button
        type="button"
        disabled={none}
        title="the chart, for print and slides"
        onClick={() => download(`${name}.svg`, 'image/svg+xml', svg())}
      >
        SVG
      </button>
      <button type="button" disabled={none} title="the chart as pixels" onClick={() => void png()}>
        PNG
      </button>
      <button
        type="button"
        disabled={none}
        title="the rows shown, for a spreadsheet"
        onClick={() => download('swaplab-atlas.csv', 'text/csv', tableCsv(rows))}
      >
        CSV
      </button>
      <button
        type="button"
        disabled={none}
        title="the rows shown, all that is known of each"
        onClick={() => download('swaplab-atlas.json', 'application/json', tableJson(rows, version))}
      >
        JSON
      </button>
    </fieldset>
  );
}
