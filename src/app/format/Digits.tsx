import { useSettings } from '../store/settings.ts';
import { digits } from './number.ts';

/** Digits up to which a decimal stands as large as other values; the longest have 20. */
const LONG = 15;

/** A value in aligned digits, leading zeros quiet. */
export function Digits({ value, bytes = 8 }: { value: bigint; bytes?: number }) {
  const base = useSettings((settings) => settings.base);
  const [zeros, rest] = digits(value, bytes, base);
  return (
    <span className="digits" data-long={(base === 'dec' && rest.length > LONG) || undefined}>
      {zeros && <span className="zeros">{zeros}</span>}
      {rest}
    </span>
  );
}
