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
  readonly draw: (dialog: Dialog<Name>) => ReactNode;
}

const showExportSettings = () => openSetting('data', 'exporting.title');

const dialogs: { readonly [Name in DialogName]: DialogEntry<Name> } = {
  'application-form': {
    keyOf: ({ applicationId }) => applicationId ?? 'new',
    draw: ({ tag: _, ...props }) => (
      <ApplicationForm
        {...props}
        onDone={(saved) => {
          closeDialog();
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
    draw: ({ tag: _, ...props }) => <ReplyDialog {...props} onDone={closeDialog} />,
  },
  outcome: {
    keyOf: ({ applicationId }) => applicationId ?? '',
    draw: ({ applicationId }) => <OutcomeDialog applicationId={applicationId} onDone={closeDialog} />,
  },
  snooze: {
    keyOf: ({ applicationId }) => applicationId,
    draw: ({ applicationId }) => <SnoozeDialog applicationId={applicationId} onDone={closeDialog} />,
  },
  debrief: {
    keyOf: ({ interviewId }) => interviewId,
    draw: ({ applicationId, interviewId }) => (
      <DebriefDialog
        applicationId={applicationId}
        interviewId={interviewId}
        onDone={(isSaved) => {
          closeDialog();
          if (isSaved) openPanel(applicationId);
        }}
      />
    ),
  },
  drafts: { keyOf: () => '', draw: () => <DraftsDialog /> },
  import: {
    keyOf: () => '',
    draw: ({ tag: _, isFromSettings, ...props }) => (
      <ImportDialog
        {...props}
        onDone={(shown) => {
          closeDialog();
          if (shown !== null) openPanel(shown);
        }}
        onCancel={isFromSettings ? () => openSetting('data', 'exchange.title') : closeDialog}
      />
    ),
  },
  export: {
    keyOf: () => '',
    draw: ({ isFromSettings }) => <ExportDialog onDone={isFromSettings ? showExportSettings : closeDialog} />,
  },
  report: {
    keyOf: () => '',
    draw: ({ isFromSettings }) => <ReportDialog onDone={isFromSettings ? showExportSettings : closeDialog} />,
  },
  settings: {
    keyOf: () => '',
    draw: ({ section, proposes, reveals }) => (
      <SettingsScreen
        section={section}
        proposes={proposes ?? null}
        reveals={reveals ?? null}
        onSection={(next) => openSettings(next)}
        onClose={closeDialog}
      />
    ),
  },
  restore: {
    keyOf: ({ id }) => id ?? '',
    // Without a backup of its own it was opened from the settings, and leads back there.
    draw: ({ id }) => (
      <RestoreDialog id={id} onClose={id === null ? () => openSettings('data') : closeDialog} />
    ),
  },
  'add-person': {
    keyOf: ({ applicationId }) => applicationId ?? '',
    draw: ({ applicationId }) => <AddPersonDialog applicationId={applicationId} onDone={closeDialog} />,
  },
  'merge-people': {
    keyOf: ({ keptId }) => keptId,
    draw: ({ keptId, otherId }) => <MergeDialog keptId={keptId} otherId={otherId} onDone={closeDialog} />,
  },
  template: {
    keyOf: ({ template }) => template?.id ?? 'new',
    draw: ({ template, facts, isFromSettings }) => (
      <TemplateDialog
        template={template ?? emptyTemplate}
        facts={facts}
        onDone={isFromSettings ? () => openSettings('messages') : closeDialog}
      />
    ),
  },
  palette: {
    keyOf: () => '',
    draw: () => <WindowPalette />,
  },
  'save-view': {
    keyOf: ({ renames }) => renames?.id ?? 'new',
    draw: ({ renames }) => (
      <SaveViewDialog
        renames={renames}
        onDone={() => {
          closeDialog();
          focusMenuOpener();
        }}
      />
    ),
  },
  keys: { keyOf: () => '', draw: () => <KeysDialog onClose={closeDialog} /> },
  legend: { keyOf: () => '', draw: () => <LegendDialog onClose={closeDialog} /> },
};

/** The React key of a dialog. */
export function dialogKey<Name extends DialogName>(dialog: Dialog<Name>): string {
  return `${dialog.tag}:${dialogs[dialog.tag].keyOf(dialog)}`;
}

/** What the dialog shows. */
export function drawDialog<Name extends DialogName>(dialog: Dialog<Name>): ReactNode {
  return dialogs[dialog.tag].draw(dialog);
}
