import { SaveAreas } from '../inspector/SaveAreas.tsx';
import { OfSecond } from './OfSecond.tsx';

/** The save areas of the second run. */
export default function SecondSaveAreas() {
  return (
    <OfSecond>
      <SaveAreas />
    </OfSecond>
  );
}
