/** Starts the window. The board is asked for before anything is drawn, so that both happen at once. */
import '@fontsource-variable/inter/wght.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './window/schema-library';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './window/app';
import { readBoard } from './cards/source';
import { ErrorBoundary } from './window/error-boundary';
import { showKeptView } from './window/kept-view';
import { language } from './core/words';

readBoard();
showKeptView();
document.documentElement.lang = language;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root, { onCaughtError: tellConsole, onUncaughtError: tellConsole }).render(
  <StrictMode>
    <ErrorBoundary>
      <App />
    </ErrorBoundary>
  </StrictMode>,
);

/** What broke while drawing, and in which part: as text, which reads the same wherever the console is copied to. */
function tellConsole(
  error: unknown,
  { componentStack }: { readonly componentStack?: string | undefined },
): void {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${cause}\n${componentStack ?? ''}`);
}
