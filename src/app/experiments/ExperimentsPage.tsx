import { EXPERIMENTS } from '../../experiments/experiments.ts';
import { useChoice } from '../state/core.ts';
import { setQuery, usePage } from '../state/page.ts';
import { ExperimentView } from './ExperimentView.tsx';
import './experiments.css';

const linkTo = (name: string) =>
  `#${new URLSearchParams({ page: 'experiments', experiment: name })}`;

/** The article's measurements: `#page=experiments&experiment=graph&requests=50`. */
export function ExperimentsPage() {
  const query = usePage((shown) => shown.query);
  // The lab's core, until the address says another.
  const core = useChoice((choice) => choice.base);
  const { experiment: name = EXPERIMENTS[0].name, ...given } = Object.fromEntries(query);
  const experiment = EXPERIMENTS.find((each) => each.name === name);
  return (
    <main className="experiments">
      <nav className="pane-bar tabs" aria-label="Experiments">
        {EXPERIMENTS.map((each) => (
          <a
            key={each.name}
            href={linkTo(each.name)}
            aria-current={each === experiment ? 'page' : undefined}
          >
            {each.title}
          </a>
        ))}
      </nav>
      {experiment ? (
        <ExperimentView
          key={name}
          experiment={experiment}
          given={'core' in experiment.parameters ? { core, ...given } : given}
          onChange={(values) => setQuery({ experiment: name, ...values })}
        />
      ) : (
        <p className="waiting">There is no experiment ‘{name}’. Choose one above.</p>
      )}
    </main>
  );
}
