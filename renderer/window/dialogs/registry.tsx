/** Every dialog of the window, one entry each; its code is loaded when it is first opened. */
import type { ReactNode } from 'react';
import { emptyTemplate } from '../../application/templates/template-form';
import { focusMenuOpener } from '../../cards/saved-views/saved-views';
import { late } from '../../ui/late';
import { focusCard } from '../../cards/focus/card-focus';
import { isShown } from '../../cards/selection/selection';
import {
  closeDialog,
  openPanel,
  openSetting,
  openSettings,
  useWindow,
  type Dialog,
  type DialogName,
} from '../../core/navigation';

const ApplicationForm = late(
  async () => (await import('../../application/form/application-form')).ApplicationForm,
);
const ReplyDialog = late(async () => (await import('../../application/reply/reply-dialog')).ReplyDialog);
const OutcomeDialog = late(async () => (await import('../../application/end/outcome-dialog')).OutcomeDialog);
const SnoozeDialog = late(async () => (await import('../../application/end/snooze-dialog')).SnoozeDialog);
const DebriefDialog = late(
  async () => (await import('../../application/debrief/debrief-dialog')).DebriefDialog,
);
const DraftsDialog = late(
  async () => (await import('../../application/composer/drafts/drafts-dialog')).DraftsDialog,
);
const ImportDialog = late(async () => (await import('../../exchange/import-dialog')).ImportDialog);
const ExportDialog = late(async () => (await import('../../exchange/export/export-dialog')).ExportDialog);
const ReportDialog = late(async () => (await import('../../exchange/report/report-dialog')).ReportDialog);
const SettingsScreen = late(async () => (await import('../../settings/settings-screen')).SettingsScreen);
const RestoreDialog = late(async () => (await import('../../backups/restore-dialog')).RestoreDialog);
const AddPersonDialog = late(
  async () => (await import('../../application/form/add-person/add-person-dialog')).AddPersonDialog,
);
const MergeDialog = late(async () => (await import('../../people/merge/merge-dialog')).MergeDialog);
const TemplateDialog = late(
  async () => (await import('../../application/templates/template-dialog')).TemplateDialog,
);
const SaveViewDialog = late(
  async () => (await import('../../cards/saved-views/save-view-dialog')).SaveViewDialog,
);
const WindowPalette = late(async () => (await import('./window-palette')).WindowPalette);
const LegendDialog = late(async () => (await import('./legend-dialog')).LegendDialog);
const KeysDialog = late(async () => (await import('./keys-dialog')).KeysDialog);

interface DialogEntry<Name extends DialogName> {
  /** Dialogs with different keys are different dialogs: the second one starts empty. */
  readonly keyOf: (dialog: Dialog<Name>) => string;
  /** `close` does nothing once another dialog is open: an answer may come after its own was closed. */
  readonly draw: (dialog: Dialog<Name>, close: () => void) => ReactNode;
}

const showExportSettings = () => openSetting('data', 'exporting.title');

const dialogs: { readonly [Name in DialogName]: DialogEntry<Name> } = {
  'application-form': {
    keyOf: ({ applicationId }) => applicationId ?? 'new',
    draw: ({ tag: _, ...props }, close) => (
      <ApplicationForm
        {...props}
        onDone={(saved) => {
          close();
          if (saved === null) return;
          openPanel(saved);
          // Not what opened the form: what was added is worked on next.
          if (props.applicationId === null && isShown(saved)) focusCard(saved);
        }}
      />
    ),
  },
  reply: {
    keyOf: ({ applicationId }) => applicationId,
    draw: ({ tag: _, ...props }, close) => <ReplyDialog {...props} onDone={close} />,
  },
  outcome: {
    keyOf: ({ applicationId }) => applicationId ?? '',
    draw: ({ applicationId }, close) => <OutcomeDialog applicationId={applicationId} onDone={close} />,
  },
  snooze: {
    keyOf: ({ applicationId }) => applicationId,
    draw: ({ applicationId }, close) => <SnoozeDialog applicationId={applicationId} onDone={close} />,
  },
  debrief: {
    keyOf: ({ interviewId }) => interviewId,
    draw: ({ applicationId, interviewId }, close) => (
      <DebriefDialog
        applicationId={applicationId}
        interviewId={interviewId}
        onDone={(isSaved) => {
          close();
          if (isSaved) openPanel(applicationId);
        }}
      />
    ),
  },
  drafts: { keyOf: () => '', draw: () => <DraftsDialog /> },
  import: {
    keyOf: () => '',
    draw: ({ tag: _, isFromSettings, ...props }, close) => (
      <ImportDialog
        {...props}
        onDone={(shown) => {
          close();
          if (shown !== null) openPanel(shown);
        }}
        onCancel={isFromSettings ? () => openSetting('data', 'exchange.title') : close}
      />
    ),
  },
  export: {
    keyOf: () => '',
    draw: ({ isFromSettings }, close) => (
      <ExportDialog onDone={isFromSettings ? showExportSettings : close} />
    ),
  },
  report: {
    keyOf: () => '',
    draw: ({ isFromSettings }, close) => (
      <ReportDialog onDone={isFromSettings ? showExportSettings : close} />
    ),
  },
  settings: {
    keyOf: () => '',
    draw: ({ section, proposes, reveals }, close) => (
      <SettingsScreen
        section={section}
        proposes={proposes ?? null}
        reveals={reveals ?? null}
        onSection={(next) => openSettings(next)}
        onClose={close}
      />
    ),
  },
  restore: {
    keyOf: ({ id }) => id ?? '',
    // Without a backup of its own it was opened from the settings, and leads back there.
    draw: ({ id }, close) => (
      <RestoreDialog id={id} onClose={id === null ? () => openSettings('data') : close} />
    ),
  },
  'add-person': {
    keyOf: ({ applicationId }) => applicationId ?? '',
    draw: ({ applicationId }, close) => <AddPersonDialog applicationId={applicationId} onDone={close} />,
  },
  'merge-people': {
    keyOf: ({ keptId }) => keptId,
    draw: ({ keptId, otherId }, close) => <MergeDialog keptId={keptId} otherId={otherId} onDone={close} />,
  },
  template: {
    keyOf: ({ template }) => template?.id ?? 'new',
    draw: ({ template, facts, isFromSettings }, close) => (
      <TemplateDialog
        template={template ?? emptyTemplate}
        facts={facts}
        onDone={isFromSettings ? () => openSettings('messages') : close}
      />
    ),
  },
  palette: {
    keyOf: () => '',
    draw: () => <WindowPalette />,
  },
  'save-view': {
    keyOf: ({ renames }) => renames?.id ?? 'new',
    draw: ({ renames }, close) => (
      <SaveViewDialog
        renames={renames}
        onDone={() => {
          close();
          focusMenuOpener();
        }}
      />
    ),
  },
  keys: { keyOf: () => '', draw: (_, close) => <KeysDialog onClose={close} /> },
  legend: { keyOf: () => '', draw: (_, close) => <LegendDialog onClose={close} /> },
};

/** The React key of a dialog. */
export function dialogKey<Name extends DialogName>(dialog: Dialog<Name>): string {
  return `${dialog.tag}:${dialogs[dialog.tag].keyOf(dialog)}`;
}

/** What the dialog shows. */
export function drawDialog<Name extends DialogName>(dialog: Dialog<Name>): ReactNode {
  return dialogs[dialog.tag].draw(dialog, () => {
    if (useWindow.getState().dialog === dialog) closeDialog();
  });
}
