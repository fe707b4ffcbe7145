import { useEffect, useRef, useState } from 'react';
import { count } from '../../base/count.ts';
import type { Context } from '../../machine/memory/region.ts';
import { loadQueries } from '../load/queries.ts';
import { ask, closeAsk, draftQuestion, useAsk } from '../state/ask.ts';
import { useNow } from '../state/lab.ts';
import { useQuestions } from '../state/questions.ts';
import { Language } from './Language.tsx';
import { QuestionField } from './QuestionField.tsx';
import './ask.css';

/** Questions that show what can be asked, of a run with these contexts. */
const examples = ([, second]: readonly Context[]) => [
  'write rbx',
  'syscall',
  ...(second ? [`switch to ${second.name}`] : []),
  'rax == 0',
  '0x10',
  '+10',
];
/** Earlier questions that are listed. */
const LISTED = 5;

/** The box for questions, over the page. */
export default function AskBox() {
  const dialog = useRef<HTMLDialogElement>(null);
  const text = useAsk((state) => state.draft);
  const refused = useAsk((state) => state.refused);
  const asked = useQuestions((questions) => questions.asked);
  const contexts = useNow()?.reader.trace.contexts ?? [];
  const [language, setLanguage] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (question: string) => {
    draftQuestion(question);
    void ask(question);
  };
  return (
    <dialog
      ref={dialog}
      className="ask-box"
      aria-label="Ask the run"
      closedby="any"
      onClose={closeAsk}
    >
      <QuestionField
        label="Where is …?"
        text={text}
        onText={draftQuestion}
        onAsk={(question) => void ask(question)}
        refused={refused}
        asked={asked}
        focus
      />
      <Meaning text={text} />
      {!text && <Questions name="such as" questions={examples(contexts)} choose={choose} />}
      {!text && asked.length > 0 && (
        <Questions name="asked before" questions={asked.slice(0, LISTED)} choose={choose} />
      )}
      <p className="ask-foot">
        <button type="button" aria-expanded={language} onClick={() => setLanguage(!language)}>
          what can be asked
        </button>
        <span className="spring" />
        <span className="quiet">
          <kbd>↵</kbd> asks, <kbd>↑</kbd> earlier ones
        </span>
        <button type="button" className="quiet" onClick={() => dialog.current?.close()}>
          close
        </button>
      </p>
      {language && <Language />}
    </dialog>
  );
}

interface QuestionsProps {
  name: string;
  questions: readonly string[];
  choose(question: string): void;
}

function Questions({ name, questions, choose }: QuestionsProps) {
  return (
    <p className="questions">
      <span className="quiet">{name}</span>
      {questions.map((question) => (
        <button key={question} type="button" onClick={() => choose(question)}>
          <code>{question}</code>
        </button>
      ))}
    </p>
  );
}

/** How a text is understood while it is written. */
function Meaning({ text }: { text: string }) {
  const now = useNow();
  const [queries, setQueries] = useState<Awaited<ReturnType<typeof loadQueries>>>();
  useEffect(() => void loadQueries().then(setQueries), []);
  const asked =
    now && text.trim() ? queries?.parseQuery(text, now.reader, now.position) : undefined;
  const query = asked?.ok ? asked.query : undefined;
  return (
    <p className="question-meaning quiet">
      {query?.position === undefined ? query?.words : `to step ${count(query.position)}`}
    </p>
  );
}
