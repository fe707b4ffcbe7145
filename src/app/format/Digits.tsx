import { useSettings } from '../state/settings.ts';
import { digits } from './number.ts';

/** Digits up to which a decimal stands as large as other values; the longest have 20. */
const LONG = 15;

interface Props {
  value: bigint;
  bytes?: number;
  /** Flags, masks and the like, whose bits tell: hexadecimal whatever the base. */
  bits?: boolean;
}

/** A value in aligned digits, leading zeros quiet. */
export function Digits({ value, bytes = 8, bits = false }: Props) {
  const base = useSettings((settings) => (bits ? 'hex' : settings.base));
  const [zeros, rest] = digits(value, bytes, base);
  return (
    <span className="digits" data-long={(base === 'dec' && rest.length > LONG) || undefined}>
      {zeros && <span className="zeros">{zeros}</span>}
      {rest}
    </span>
  );
}
