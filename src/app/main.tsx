import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { ErrorBoundary } from './status/ErrorBoundary.tsx';
import { editor } from './store/drafts.ts';
import { whenIdle } from './store/idle.ts';
import { watchCells } from './store/inspect.ts';
import { follow, keepLink } from './store/link.ts';
import { applySettings } from './store/settings.ts';
import { connect } from './store/worker.ts';
import './style/theme.css';
import './style/layout.css';
import './style/controls.css';
import './style/source.css';
import './style/registers.css';
import './style/stacks.css';
import './style/overview.css';
import './style/lists.css';
import './style/fields.css';
import './style/kernel.css';
import './style/cost.css';
import './style/timeline.css';
import './style/marks.css';
import { watchKeys } from './transport/keys.ts';

editor.load = () => import('./editor/EditorPane.tsx');

applySettings();
watchKeys();
watchCells();
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
void shown.then(() => whenIdle(() => void warm().catch(() => undefined)));
