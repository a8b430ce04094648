import { useEffect, useRef } from 'react';
import { useBoard } from '../cards/store';
import { cardName } from '../cards/words';
import { focusCardOrHeir } from '../cards/focus/card-focus';
import { useFocusKeptInside } from '../cards/focus/use-focus-kept-inside';
import { showCard, showMovedCard } from '../board/show-card';
import type { ApplicationId } from '@shared/model/ids';
import { DUE_NOW_ID } from '../due-now/due-now-id';
import { late } from '../ui/late';
import { ErrorBoundary } from './error-boundary';
import styles from './panel-host.module.css';
import { actInPanel } from './panel-keys';
import { closePanel, openDialog, takePanelFocusWish, useWindow } from '../core/navigation';

const ApplicationPanel = late(
  async () => (await import('../application/panel/application-panel')).ApplicationPanel,
);

/** The open application's details, beside the board or, if there isn't enough room, over it. Not modal. */
export function PanelHost() {
  const applicationId = useWindow((state) => state.panel);
  const isGone = useBoard((state) => applicationId !== null && !state.cards.has(applicationId));
  useEffect(() => {
    if (isGone) closePanel();
  }, [isGone]);
  if (applicationId === null || isGone) return null;
  return <OpenPanel applicationId={applicationId} />;
}

function OpenPanel({ applicationId }: { readonly applicationId: ApplicationId }) {
  const element = useRef<HTMLDivElement>(null);
  const card = useBoard((state) => state.cards.get(applicationId));
  const writing = useWindow((state) => state.writing);
  const opener = useRef<Element>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    if (takePanelFocusWish()) element.current?.focus({ preventScroll: true });
    // The panel makes the board smaller: its card stays visible.
    showCard(applicationId);
  }, [applicationId]);
  useEffect(() => {
    // Writing makes the panel wider: its card stays in sight.
    if (writing !== null) showCard(applicationId);
  }, [applicationId, writing]);
  const stage = card?.stage;
  useEffect(() => {
    // What is done here moves its card to a column that may be out of sight.
    if (stage !== undefined) showMovedCard(applicationId);
  }, [applicationId, stage]);
  useEffect(() => {
    const panel = element.current;
    return () => {
      // The focus returns to the card, unless it is somewhere else already.
      const { activeElement } = document;
      const hadFocus = panel?.contains(activeElement) === true || activeElement === document.body;
      if (!hadFocus) return;
      if (!focusOpenerAgain(opener.current)) focusCardOrHeir(applicationId);
    };
  }, [applicationId]);
  useFocusKeptInside(element);
  return (
    <div
      ref={element}
      data-panel
      className={styles.panel}
      role="group"
      aria-label={card && cardName(card)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (card && writing === null) actInPanel(event, card);
      }}
    >
      <ErrorBoundary key={applicationId}>
        <ApplicationPanel
          key={applicationId}
          applicationId={applicationId}
          writing={writing}
          onClose={closePanel}
          onEdit={(focus) => {
            openDialog({ tag: 'application-form', applicationId, ...(focus ? { focus } : {}) });
          }}
          onWrite={(asked) => {
            useWindow.setState({ writing: asked });
          }}
          onWritten={() => {
            useWindow.setState({ writing: null });
          }}
          onDebrief={(interviewId) => {
            openDialog({ tag: 'debrief', applicationId, interviewId });
          }}
          onReply={() => {
            openDialog({ tag: 'reply', applicationId });
          }}
          onOutcome={() => {
            openDialog({ tag: 'outcome', applicationId });
          }}
        />
      </ErrorBoundary>
    </div>
  );
}

/** Gives the focus back to what opened the panel, if that was in Due now or among the people. False if it wasn't. */
function focusOpenerAgain(opener: Element | null): boolean {
  if (!(opener instanceof HTMLElement) || opener.closest(`[data-people], #${DUE_NOW_ID}`) === null)
    return false;
  opener.focus({ preventScroll: true });
  return document.activeElement === opener;
}
