/** Starts the window. The board is asked for first, so that it is read while everything else is loaded. */
import '@fontsource-variable/inter/wght.css';
import './ui/styles/fonts.css';
import './ui/styles/tokens.css';
import './ui/styles/base.css';
import './window/schema-library';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { App } from './window/app';
import { readBoard } from './cards/source';
import { ErrorBoundary } from './window/error-boundary';
import { showKeptView } from './window/kept-view';
import { language } from './core/words';

/** A window that is drawn once, with the board, is there sooner than one drawn empty first. */
const LONGEST_WAIT_FOR_BOARD_MS = 300;
const waited = new Promise((resolve) => {
  setTimeout(resolve, LONGEST_WAIT_FOR_BOARD_MS);
});
const board = readBoard();
/** Without its font, the first layout would be done in another face, which has to be found, and thrown away. */
const font = document.fonts.load(`1em 'Inter Latin'`);
showKeptView();
document.documentElement.lang = language;

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
const root = createRoot(element, { onCaughtError: tellConsole, onUncaughtError: tellConsole });
void Promise.race([Promise.allSettled([board, font]), waited]).then(() => {
  flushSync(() => {
    root.render(
      <StrictMode>
        <ErrorBoundary>
          <App />
        </ErrorBoundary>
      </StrictMode>,
    );
  });
});

/** What broke while drawing, and in which part: as text, which reads the same wherever the console is copied to. */
function tellConsole(
  error: unknown,
  { componentStack }: { readonly componentStack?: string | undefined },
): void {
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  console.error(`${cause}\n${componentStack ?? ''}`);
}
