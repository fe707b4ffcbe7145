interface SourceProps {
  number: number;
  text: string;
  estimate: boolean;
}

/** Where a figure comes from, by the number in the list of sources. */
export function Source({ number, text, estimate }: SourceProps) {
  return (
    <span title={text}>
      {estimate && 'estimated from '}
      {number}
    </span>
  );
}
