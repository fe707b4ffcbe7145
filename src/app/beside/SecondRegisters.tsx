import { RegistersPane } from '../registers/RegistersPane.tsx';
import { OfSecond } from './OfSecond.tsx';

/** The registers of the second run. */
export default function SecondRegisters() {
  return (
    <OfSecond>
      <RegistersPane />
    </OfSecond>
  );
}
