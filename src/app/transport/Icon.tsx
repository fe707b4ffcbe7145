/** Outlines on a 16 by 16 grid. */
const PATHS = {
  start: 'M3.5 3v10M12.5 3.5 6 8l6.5 4.5z',
  previousSwitch: 'M2.5 3.5v9M13.5 8H5.5M8.5 4.5 5 8l3.5 3.5',
  runBack: 'M13 3.5 8.5 8l4.5 4.5zM7.5 3.5 3 8l4.5 4.5z',
  back: 'M11 3.5 5 8l6 4.5z',
  step: 'M5 3.5 11 8l-6 4.5z',
  over: 'M2.5 9.5a5.5 5.5 0 0 1 10.5-1M13.5 4.5v4h-4M8 12.5h.01',
  out: 'M8 10.5V2.5M4.5 6 8 2.5 11.5 6M8 13.5h.01',
  overBack: 'M13.5 9.5A5.5 5.5 0 0 0 3 8.5M2.5 4.5v4h4M8 12.5h.01',
  outBack: 'M8 13.5V5.5M4.5 10 8 13.5 11.5 10M8 2.5h.01',
  nextSwitch: 'M13.5 3.5v9M2.5 8h8M7.5 4.5 11 8l-3.5 3.5',
  run: 'M3 3.5 7.5 8 3 12.5zM8.5 3.5 13 8l-4.5 4.5z',
  end: 'M12.5 3v10M3.5 3.5 10 8l-6.5 4.5z',
  lineBack: 'M13.5 3.5H9M13.5 8H9M13.5 12.5H9M7 4 2.5 8 7 12z',
  line: 'M2.5 3.5H7M2.5 8H7M2.5 12.5H7M9 4l4.5 4L9 12z',
  into: 'M8 2.5V10M4.5 6.5 8 10l3.5-3.5M3 13.5h10',
  mine: 'M8 8a2.8 2.8 0 1 0 0-5.6A2.8 2.8 0 0 0 8 8zM2.8 14a5.2 5.2 0 0 1 10.4 0',
  sun: 'M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13 9.5A5.5 5.5 0 0 1 6.5 3a5.5 5.5 0 1 0 6.5 6.5z',
  auto: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zM8 2v12',
  size: 'M1.5 13 5 5l3.5 8M2.8 10.5h4.4M8.5 13l3-10 3 10M9.6 9.5h3.9',
  share:
    'M6.5 9.5 9.5 6.5M7 4.5l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L11.5 9M9 11.5 7.5 13A3.2 3.2 0 0 1 3 8.5L4.5 7',
  open: 'M2 12.5v-9h4l1.5 2h6.5v2M2 12.5l2-5h11l-2 5z',
  save: 'M8 2.5v7.5M5 7l3 3 3-3M2.5 11v2.5h11V11',
  panes: 'M2 2.5h12v11H2zM7 2.5v11M7 8h7',
  ask: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3 14 14',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

const FILLED: readonly string[] = ['start', 'end', 'back', 'step', 'run', 'runBack'];

export type IconName = keyof typeof PATHS;

/** A drawing beside a word or a label; silent for screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill={FILLED.includes(name) ? 'currentColor' : 'none'} />
    </svg>
  );
}
