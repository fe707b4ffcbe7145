import { Component, type ReactNode } from 'react';

/** Shows what broke instead of an empty page. What was typed is in the browser's storage. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { error?: Error }> {
  override state: { error?: Error } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <main className="broken">
        <h1>The page stopped</h1>
        <p>{error.message}. This is a defect of Swaplab. What you typed is kept in this browser.</p>
        <button type="button" onClick={() => location.reload()}>
          load again
        </button>
        <button
          type="button"
          onClick={() => {
            history.replaceState(null, '', location.pathname);
            location.reload();
          }}
        >
          start with the first scenario
        </button>
      </main>
    );
  }
}
