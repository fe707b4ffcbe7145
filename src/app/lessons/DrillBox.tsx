import { type FormEvent, useEffect, useState } from 'react';
import { plural } from '../../base/count.ts';
import { type Drill, drillNamed, type MadeDrill, makeDrill } from '../../lessons/drills/drill.ts';
import { MOST_SEED } from '../../lessons/drills/names.ts';
import { drillScore } from '../../lessons/drills/score.ts';
import { noteDrill } from '../../lessons/progress.ts';
import { changeProgress, useProgress } from '../state/progress.ts';
import { readerOf } from './perform.ts';
import { QuestionForm } from './QuestionForm.tsx';
import { Text } from './Text.tsx';

/** Seeds to begin with are short: they are read out and typed. */
const FIRST_SEEDS = 9999;

/** Questions that are made from runs, one after the other, with the score. */
export function DrillBox({ drill, slug }: { drill: Drill; slug: string }) {
  const { id, ask } = drill;
  const answers = useProgress(({ progress }) => progress.lessons[slug]?.drills?.[id]);
  const [seed, setSeed] = useState(
    () => (answers?.at(-1)?.seed ?? Math.floor(Math.random() * FIRST_SEEDS)) + 1,
  );
  // One that was asked for by a button is gone to at once.
  const [asked, setAsked] = useState(false);
  const [made, setMade] = useState<MadeDrill>();
  const [result, setResult] = useState<boolean>();
  const name = drillNamed(drill, seed);
  const { kind, scenario } = name;
  useEffect(() => {
    const left = new AbortController();
    setMade(undefined);
    setResult(undefined);
    void readerOf(scenario).then((reader) => {
      const found = reader && makeDrill({ kind, scenario, seed }, reader);
      if (!left.signal.aborted) setMade(found);
    });
    return () => left.abort();
  }, [kind, scenario, seed]);

  const go = (to: number) => {
    setAsked(true);
    setSeed(to);
  };
  const note = (right: boolean) => {
    setResult(right);
    changeProgress((all) => noteDrill(all, slug, id, { ...name, right, at: Date.now() }));
  };
  return (
    <section className="drill" aria-label="Drill">
      <p>
        <Text pieces={ask} />
      </p>
      <Score drill={drill} answers={answers ?? []} />
      {made ? (
        <QuestionForm
          key={`${kind} ${scenario} ${seed}`}
          question={made.question}
          order={
            made.question.kind === 'choice' ? made.question.options.map((_, index) => index) : []
          }
          state={result === undefined ? 'open' : result ? 'answered' : 'given up'}
          tries={NONE}
          once
          begun={asked}
          note={(_, right) => note(right)}
          giveUp={() => note(false)}
        />
      ) : (
        <p className="reply quiet">Making a question …</p>
      )}
      <div className="row">
        <button
          type="button"
          className={result === undefined ? 'quiet' : 'primary'}
          onClick={() => go((seed % MOST_SEED) + 1)}
        >
          another one
        </button>
        <Seed key={seed} seed={seed} go={go} />
        <span className="quiet">
          <code>{kind}</code> · {scenario}
        </span>
      </div>
    </section>
  );
}

const NONE: readonly never[] = [];

function Score({ drill, answers }: { drill: Drill; answers: readonly { right: boolean }[] }) {
  const { right, answered, streak, done } = drillScore(drill, answers);
  const { right: needed, of } = drill.done;
  const end = needed === of ? `${needed} in a row` : `${needed} of ${of}`;
  return (
    <p className="quiet" aria-live="polite">
      {done ? <span className="passed">✓ done</span> : `Done with ${end} right`}
      {answered > 0 &&
        ` · ${right} of ${plural(answered, 'question')} right${streak > 1 ? `, ${streak} in a row` : ''}`}
    </p>
  );
}

/** The number that makes the question, to be named to others and typed by them. */
function Seed({ seed, go }: { seed: number; go(seed: number): void }) {
  const [typed, setTyped] = useState(String(seed));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = Number(typed);
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_SEED) go(wanted);
    else setTyped(String(seed));
  };
  return (
    <form className="seed" onSubmit={submit}>
      <label>
        seed{' '}
        <input
          inputMode="numeric"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
    </form>
  );
}
