const ROUNDING = ['nearest', 'down', 'up', 'toward zero'];
const EXCEPTIONS = ['invalid', 'denormal', 'zero-divide', 'overflow', 'underflow', 'precision'];

function set(bits: bigint, from: number): string[] {
  return EXCEPTIONS.filter((_, i) => (bits >> BigInt(from + i)) & 1n);
}

function masks(bits: bigint, from: number): string {
  const masked = set(bits, from);
  if (masked.length === EXCEPTIONS.length) return 'all masked';
  const open = EXCEPTIONS.filter((name) => !masked.includes(name));
  return `unmasked: ${open.join(', ')}`;
}

/** The SSE control and status register in words (Intel SDM volume 1, figure 10-3). */
export function mxcsrWords(value: bigint): string[] {
  const raised = set(value, 0);
  return [
    `round ${ROUNDING[Number((value >> 13n) & 3n)]}`,
    masks(value, 7),
    ...((value >> 15n) & 1n ? ['flush to zero'] : []),
    ...((value >> 6n) & 1n ? ['denormals are zero'] : []),
    ...(raised.length > 0 ? [`raised: ${raised.join(', ')}`] : []),
  ];
}

/** The x87 control word in words (Intel SDM volume 1, figure 8-6). */
export function fcwWords(value: bigint): string[] {
  const precision = ['single', 'reserved precision', 'double', 'extended'];
  return [
    precision[Number((value >> 8n) & 3n)],
    `round ${ROUNDING[Number((value >> 10n) & 3n)]}`,
    masks(value, 0),
  ];
}

/** The x87 status word in words (Intel SDM volume 1, figure 8-4). */
export function fswWords(value: bigint): string[] {
  const raised = set(value, 0);
  return [
    `top ${(value >> 11n) & 7n}`,
    raised.length > 0 ? `raised: ${raised.join(', ')}` : 'nothing raised',
  ];
}
