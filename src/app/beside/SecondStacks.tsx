import { StacksPane } from '../stacks/StacksPane.tsx';
import { OfSecond } from './OfSecond.tsx';

/** The stacks of the second run. */
export default function SecondStacks() {
  return (
    <OfSecond>
      <StacksPane />
    </OfSecond>
  );
}
