import './style/theme.css';
import './style/layout.css';
import './style/controls.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { EMBEDDED } from './link/embed.ts';
import { follow } from './link/follow.ts';
import { keepLink } from './link/link.ts';
import { whenIdle } from './load/idle.ts';
import { connect } from './load/worker.ts';
import { watchOpening } from './open/watch.ts';
import { editor } from './state/drafts.ts';
import { watchForgetting } from './state/forget.ts';
import { watchCells } from './state/inspect.ts';
import { applySettings } from './state/settings.ts';
import { ErrorBoundary } from './status/ErrorBoundary.tsx';
import { watchKeys } from './transport/keys.ts';
// Over all others: what the last step wrote.
import './style/marks.css';
import './style/print.css';

editor.load = () => import('./editor/EditorPane.tsx');

applySettings();
watchKeys();
watchOpening();
watchCells();
watchForgetting();
keepLink();

/** Milliseconds that the first drawing waits for the trace, so that it need not be drawn twice. */
const PATIENCE = 400;

const shown = follow();
const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
void Promise.race([shown, late]).then(() =>
  createRoot(document.getElementById('root') as HTMLElement).render(
    <ErrorBoundary>
      <App />
    </ErrorBoundary>,
  ),
);
window.addEventListener('hashchange', () => void follow());

// The engines load behind the page. If they cannot, whatever needs them says so when asked.
const warm = async () => (await connect()).ready();
const warmed = shown.then(
  () => new Promise<void>((done) => whenIdle(() => void warm().then(done, () => done()))),
);
// So that the box for questions opens at once, and its answers are there as soon.
const asking = () =>
  Promise.all([
    import('./ask/AskBox.tsx'),
    import('./ask/FindPane.tsx'),
    import('../query/query.ts'),
  ]);
void shown.then(() => whenIdle(() => void asking().catch(() => undefined)));
// Last of all, so that it takes nothing from a first visit, nor from the first run: what the page needs without a network.
const keep = async () => {
  await connect().then(
    (lab) => lab.rested(),
    () => undefined,
  );
  await (await import('./offline/keep.ts')).keepOffline();
};
if (import.meta.env.PROD && !EMBEDDED)
  void warmed.then(() => whenIdle(() => void keep().catch(() => undefined)));
