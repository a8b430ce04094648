import { lazy, useEffect } from 'react';
import { focusCardOrHeir } from '../../cards/focus/card-focus';
import { ErrorBoundary } from '../error-boundary';
import {
  closeDialog,
  openPanel,
  openSettings,
  takeOpener,
  useWindow,
  type Dialog,
} from '../../core/navigation';

const ApplicationForm = lazy(async () => ({
  default: (await import('../../application/form/application-form')).ApplicationForm,
}));
const ReplyDialog = lazy(async () => ({
  default: (await import('../../application/reply/reply-dialog')).ReplyDialog,
}));
const OutcomeDialog = lazy(async () => ({
  default: (await import('../../application/end/outcome-dialog')).OutcomeDialog,
}));
const SnoozeDialog = lazy(async () => ({
  default: (await import('../../application/end/snooze-dialog')).SnoozeDialog,
}));
const DebriefDialog = lazy(async () => ({
  default: (await import('../../application/debrief/debrief-dialog')).DebriefDialog,
}));
const SettingsScreen = lazy(async () => ({
  default: (await import('../../settings/settings-screen')).SettingsScreen,
}));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog')).KeysDialog }));

/** The one dialog that is open, if any. */
export function DialogHost() {
  const dialog = useWindow((state) => state.dialog);
  useEffect(() => {
    if (dialog) return undefined;
    const opener = takeOpener();
    if (!opener) return undefined;
    const handle = requestAnimationFrame(() => {
      giveFocusBack(opener);
    });
    return () => {
      cancelAnimationFrame(handle);
    };
  }, [dialog]);
  if (!dialog) return null;
  return (
    <ErrorBoundary key={keyOf(dialog)}>
      <OpenDialog dialog={dialog} />
    </ErrorBoundary>
  );
}

/** To what opened the dialog; where that is gone (a menu, a card that moved) to the board. */
function giveFocusBack(opener: Element): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body)
    opener.focus({ preventScroll: true });
  else focusCardOrHeir(null);
}

function keyOf(dialog: Dialog): string {
  if (dialog.tag === 'debrief') return `${dialog.tag}:${dialog.interviewId}`;
  return 'applicationId' in dialog ? `${dialog.tag}:${dialog.applicationId ?? 'new'}` : dialog.tag;
}

function OpenDialog({ dialog }: { readonly dialog: Dialog }) {
  switch (dialog.tag) {
    case 'application-form': {
      const { tag: _, ...props } = dialog;
      return (
        <ApplicationForm
          {...props}
          onDone={(saved) => {
            closeDialog();
            if (saved !== null) openPanel(saved);
          }}
        />
      );
    }
    case 'reply':
      return <ReplyDialog applicationId={dialog.applicationId} onDone={closeDialog} />;
    case 'outcome':
      return <OutcomeDialog applicationId={dialog.applicationId} onDone={closeDialog} />;
    case 'snooze':
      return <SnoozeDialog applicationId={dialog.applicationId} onDone={closeDialog} />;
    case 'debrief':
      return (
        <DebriefDialog
          applicationId={dialog.applicationId}
          interviewId={dialog.interviewId}
          onDone={(isSaved) => {
            closeDialog();
            if (isSaved) openPanel(dialog.applicationId);
          }}
        />
      );
    case 'settings':
      return <SettingsScreen section={dialog.section} onSection={openSettings} onClose={closeDialog} />;
    case 'keys':
      return <KeysDialog onClose={closeDialog} />;
  }
}
