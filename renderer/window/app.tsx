import { startTransition, useEffect, useRef, useState } from 'react';
import { Board } from '../board/board';
import { useBoard } from '../cards/store';
import { loadDrag } from '../board/drag-loader';
import { DueNowList } from '../due-now/due-now-list';
import { AfterFirstPaint } from '../cards/first-paint';
import { Button } from '../ui/button';
import { late } from '../ui/late';
import styles from './app.module.css';
import { readBoard } from '../cards/source';
import { announce } from '../core/announce';
import { afterPaint } from '../core/paint/after-paint';
import { refusalWords } from '../core/change-words';
import { computerZone, currentInstant } from '../core/clock';
import { ErrorBoundary } from './error-boundary';
import { PausedNote } from './toolbar/pause';
import { call } from '../core/bridge';
import { Toolbar } from './toolbar/toolbar';
import { t } from '../core/words';
import { useWindow } from '../core/navigation';
import { useDoubleClicks } from './use-double-clicks';
import { useDueNowLayout } from './use-due-now-layout';
import { useFileDrop } from './drop/use-file-drop';
import { useShortcuts } from './use-shortcuts';
import { useOutsideEvents } from './use-outside-events';
import { readStoredDrafts } from '../core/drafts';
import { followSettings } from '../core/settings-store';
import { followNames } from '../cards/saved-views/saved-views';
import { focusUndone } from '../cards/focus/focus-undone';
import { useFocusPassedOn } from '../cards/focus/use-view-focus';
import { followSearch } from '../cards/search/ask-main';
import { useIsFilterBarShown } from '../cards/filters/filter-bar-state';
import { cardPasses, useCardFilter } from '../cards/filter';
import { showsCards, type View } from '@shared/model/settings/view';

/** Everything except the board: panel, dialogs, menus and toasts, with the component library they are built with. */
const Overlays = late(async () => (await import('./overlays')).Overlays);
const TableView = late(async () => (await import('../table/table-view')).TableView);
const CalendarView = late(async () => (await import('../calendar/calendar-view')).CalendarView);
const PeopleView = late(async () => (await import('../people/people-view')).PeopleView);
const InsightsView = late(async () => (await import('../insights/insights-view')).InsightsView);
const FilterBar = late(async () => (await import('../cards/filters/filter-bar')).FilterBar);
const Offers = late(async () => (await import('./offers/offers')).Offers);

/** The window: toolbar, Due now, board; and whatever opens beside or over them, loaded once the board is drawn. */
export function App() {
  const status = useBoard((state) => state.status);
  const view = useWindow((state) => state.view);
  const hasDrawn = useReady(status === 'ready');
  const dueNow = useDueNowLayout();
  useShortcuts();
  useFileDrop();
  useOutsideEvents();
  useDoubleClicks();
  useEffect(() => {
    if (!hasDrawn) return undefined;
    readStoredDrafts();
    const stops = [followSettings(), followSearch(), followNames(), focusUndone()];
    return () => {
      for (const stop of stops) stop();
    };
  }, [hasDrawn]);
  return (
    <div className={styles.app}>
      <Toolbar />
      <main className={styles.main}>
        <PausedNote />
        {hasDrawn ? <Filters /> : null}
        <ArchivedNote />
        <div className={styles.workspace}>
          {status === 'ready' ? (
            <ErrorBoundary>
              <AfterFirstPaint value={hasDrawn}>
                {view === 'board' ? (
                  <>
                    <DueNowList {...dueNow} />
                    <Board />
                  </>
                ) : (
                  <OtherView view={view} />
                )}
              </AfterFirstPaint>
            </ErrorBoundary>
          ) : null}
          {status === 'failed' ? <ReadFailure /> : null}
          {hasDrawn ? (
            <ErrorBoundary>
              <AfterFirstPaint value>
                <Overlays />
              </AfterFirstPaint>
            </ErrorBoundary>
          ) : null}
        </div>
        {/* The component library renders floating elements here: inside the landmark, where screen readers expect them. */}
        <div data-mantine-shared-portal-node="true" />
      </main>
      {hasDrawn ? <Offers /> : null}
    </div>
  );
}

function OtherView({ view }: { readonly view: Exclude<View, 'board'> }) {
  switch (view) {
    case 'table':
      return <TableView />;
    case 'calendar':
      return <CalendarView />;
    case 'people':
      return <PeopleView />;
    case 'insights':
      return <InsightsView />;
  }
}

/** True once the board has been painted and main has been notified. */
function useReady(isRead: boolean): boolean {
  const [hasDrawn, setHasDrawn] = useState(false);
  useEffect(() => {
    if (!isRead) return undefined;
    return afterPaint(() => {
      void call('window:ready', null);
      void loadDrag();
      startTransition(() => {
        setHasDrawn(true);
      });
    });
  }, [isRead]);
  return hasDrawn;
}

function ReadFailure() {
  const refusal = useBoard((state) => state.refusal);
  return (
    <div role="alert" className={styles.failure}>
      <h2>{t('board.failed.title')}</h2>
      <p>{t('board.failed.text', { reason: refusal ? refusalWords(refusal) : '' })}</p>
      <Button look="primary" onClick={() => void readBoard()}>
        {t('board.failed.again')}
      </Button>
    </div>
  );
}

function Filters() {
  const isShown = useIsFilterBarShown();
  return isShown ? <FilterBar /> : null;
}

function ArchivedNote() {
  const isArchived = useCardFilter((state) => state.isArchived);
  const view = useWindow((state) => state.view);
  useArchivedAnnounced(isArchived);
  return isArchived && showsCards(view) ? <ArchivedBar /> : null;
}

function ArchivedBar() {
  const bar = useRef<HTMLDivElement>(null);
  useFocusPassedOn(bar);
  return (
    <div ref={bar} className={styles.archived}>
      <h2>{t('board.archived.title')}</h2>
      <Button
        look="quiet"
        onClick={() => {
          useCardFilter.setState({ isArchived: false });
        }}
      >
        {t('board.archived.back')}
      </Button>
    </div>
  );
}

/** Whoever can't see that other cards are shown hears which, and how many. */
function useArchivedAnnounced(isArchived: boolean): void {
  const before = useRef(isArchived);
  useEffect(() => {
    if (isArchived === before.current) return;
    before.current = isArchived;
    const passes = cardPasses(useCardFilter.getState(), { now: currentInstant(), zone: computerZone() });
    const count = [...useBoard.getState().cards.values()].filter(passes).length;
    announce(t(isArchived ? 'board.announce.archived' : 'board.announce.current', { count }));
  }, [isArchived]);
}
