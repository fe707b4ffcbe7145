import { useSettings } from '../store/settings.ts';
import { digits } from './number.ts';

/** A value in aligned digits, leading zeros quiet. */
export function Digits({ value, bytes = 8 }: { value: bigint; bytes?: number }) {
  const base = useSettings((settings) => settings.base);
  const [zeros, rest] = digits(value, bytes, base);
  return (
    <span className="digits" data-base={base}>
      {zeros && <span className="zeros">{zeros}</span>}
      {rest}
    </span>
  );
}
