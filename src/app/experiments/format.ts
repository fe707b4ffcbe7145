const few = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const many = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** `12.5`, `1,234`: three digits tell enough. */
export function figure(value: number | undefined): string {
  if (value === undefined) return '';
  return (Math.abs(value) < 100 ? few : many).format(value);
}

/** `93 %` */
export function percent(share: number): string {
  return `${figure(share * 100)} %`;
}
