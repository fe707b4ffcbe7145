/** How a file with a student's work in it ends: as a saved run's does; what is in it tells them apart. */
export const PORTFOLIO_SUFFIX = '.swaplab';

/** What its first member says. */
export const PORTFOLIO_FORMAT = 'swaplab-portfolio';

/** Bytes of a file that tell whether it is a portfolio. */
const START = 64;

/** Whether a file that begins with these bytes, 64 or more, is a portfolio, of whatever version, or progress as earlier
 * labs exported it. */
export function isPortfolio(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, START));
  return FIRST.test(start);
}

const FIRST = new RegExp(
  `^\\s*\\{\\s*("format"\\s*:\\s*"${PORTFOLIO_FORMAT}"|"version"\\s*:\\s*\\d+\\s*,\\s*"lessons"\\s*:)`,
);
