import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { follow, keepLink } from './link/link.ts';
import { whenIdle } from './load/idle.ts';
import { connect } from './load/worker.ts';
import { editor } from './state/drafts.ts';
import { watchCells } from './state/inspect.ts';
import { applySettings } from './state/settings.ts';
import { ErrorBoundary } from './status/ErrorBoundary.tsx';
import './style/theme.css';
import './style/layout.css';
import './style/controls.css';
import './source/source.css';
import './registers/registers.css';
import './stacks/stacks.css';
import './stacks/overview.css';
import './inspector/lists.css';
import './inspector/fields.css';
import './inspector/kernel.css';
import './inspector/cost.css';
import './timeline/timeline.css';
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
