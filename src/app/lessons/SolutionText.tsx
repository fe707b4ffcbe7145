import { useEffect, useState } from 'react';
import type { JudgedQuestion } from '../../lessons/question.ts';
import { type Solution, solutionOf } from '../../lessons/solution.ts';
import { readerOf } from './perform.ts';
import { Text } from './Text.tsx';

/** The right answer as the run has it, and why. */
export function SolutionText({ question }: { question: JudgedQuestion }) {
  const [solution, setSolution] = useState<Solution>();
  useEffect(() => {
    const left = new AbortController();
    void readerOf(question.scenario).then((reader) => {
      const found = reader && solutionOf(question, reader);
      if (found?.ok && !left.signal.aborted) setSolution(found.value);
    });
    return () => left.abort();
  }, [question]);
  if (!solution) return <p className="reply quiet">Loading the answer …</p>;
  return (
    <p className="reply">
      <strong>The answer:</strong> <Text pieces={solution.answer} />
      {'. '}
      <Text pieces={solution.why} />
    </p>
  );
}
