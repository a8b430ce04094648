import { Radio } from '@mantine/core';
import { useState } from 'react';
import type { Backup, BackupFailure, BackupId } from '@shared/model/backups';
import type { Result } from '@shared/model/result';
import type { Instant } from '@shared/model/time';
import { announce } from '../core/announce';
import { call } from '../core/bridge';
import { refusalWords } from '../core/change-words';
import { computerZone, useNow } from '../core/clock';
import { ownMomentWords, relativeWords } from '../core/date-words';
import { sizeWords } from '../core/size-words';
import { t } from '../core/words';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { RadioGroup } from '../ui/radio-group';
import { Comparison, isSameAsNow } from './comparison';
import { useBackups } from './use-backups';
import { useComparison } from './use-comparison';
import styles from './restore-dialog.module.css';

export interface RestoreDialogProps {
  /** The backup that is selected at first; null selects the newest. */
  readonly id: BackupId | null;
  readonly onClose: () => void;
}

/** Every backup with what restoring it would change, and the way to restore one. */
export function RestoreDialog({ id, onClose }: RestoreDialogProps) {
  const reading = useBackups();
  const [chosen, setChosen] = useState(id);
  const [progress, setProgress] = useState<'idle' | 'restoring' | { readonly why: string }>('idle');
  const backups = reading.tag === 'read' ? reading.report.backups : [];
  const missing =
    reading.tag === 'read'
      ? reading.report.folders.filter(({ problem }) => problem === 'folder-gone').map(({ path }) => path)
      : [];
  const selected = backups.find((backup) => backup.id === chosen) ?? backups[0] ?? null;
  const comparison = useComparison(selected?.id ?? null);
  const isRestoring = progress === 'restoring';
  // Restoring what is here already would change nothing.
  const isSame = comparison.tag === 'compared' && isSameAsNow(comparison.value);
  const canRestore = selected !== null && comparison.tag === 'compared' && !isSame && !isRestoring;

  const restore = async () => {
    if (!canRestore) return;
    setProgress('restoring');
    announce(t('backups.dialog.restoring'));
    const reply = await call('backups:restore', { id: selected.id });
    // If it succeeded, the window is about to go.
    if (reply.ok && reply.value.ok) return;
    const why = reply.ok ? failureOf(reply.value) : refusalWords(reply.refusal);
    setProgress({ why });
  };
  return (
    <Dialog
      title={t('backups.dialog.title')}
      width={760}
      hasOwnLayout
      closeLabel={t('backups.dialog.close')}
      onClose={() => {
        if (!isRestoring) onClose();
      }}
      footer={
        <>
          <span className={styles.foot} role="status">
            {isSame && progress === 'idle' ? t('backups.dialog.nothingToRestore') : footWords(progress)}
          </span>
          <Button onClick={onClose} disabled={isRestoring}>
            {t('backups.dialog.close')}
          </Button>
          <Button look="primary" disabled={!canRestore} onClick={() => void restore()}>
            {t('backups.dialog.restore')}
          </Button>
        </>
      }
    >
      <div className={styles.sides}>
        {reading.tag === 'failed' ? (
          <p className={styles.note} role="alert">
            {t('backups.unreadable', { why: refusalWords(reading.refusal) })}
          </p>
        ) : null}
        {reading.tag === 'reading' ? <p className={styles.note}>{t('backups.reading')}</p> : null}
        {reading.tag === 'read' && selected === null ? (
          <p className={styles.note}>{t('backups.dialog.empty')}</p>
        ) : null}
        {selected ? (
          <>
            <BackupList backups={backups} missing={missing} selected={selected.id} onSelect={setChosen} />
            <Comparison comparison={comparison} />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}

function failureOf(result: Result<null, BackupFailure>): string {
  return result.ok ? '' : t(`backups.failures.${result.refusal}`);
}

function footWords(progress: 'idle' | 'restoring' | { readonly why: string }): string {
  if (progress === 'restoring') return t('backups.dialog.restoring');
  if (progress === 'idle') return t('backups.dialog.safety');
  return t('backups.dialog.notRestored', { why: progress.why });
}

interface BackupListProps {
  readonly backups: readonly Backup[];
  /** Folders whose backups can't be listed. */
  readonly missing: readonly string[];
  readonly selected: BackupId;
  readonly onSelect: (id: BackupId) => void;
}

function BackupList({ backups, missing, selected, onSelect }: BackupListProps) {
  const now = useNow();
  return (
    <RadioGroup
      className={styles.list ?? ''}
      label={t('backups.dialog.list')}
      isLabelHidden
      value={selected}
      onChange={(value) => {
        const backup = backups.find(({ id }) => id === value);
        if (backup) onSelect(backup.id);
      }}
    >
      {backups.map((backup) => (
        <Radio
          key={backup.id}
          className={styles.backup ?? ''}
          value={backup.id}
          label={ownMomentWords(backup.at, now)}
          description={entryWords(backup, now)}
          data-autofocus={backup.id === selected || undefined}
        />
      ))}
      {missing.map((folder) => (
        <p key={folder} className={styles.missing}>
          {t('backups.dialog.notListed', { folder })}
        </p>
      ))}
    </RadioGroup>
  );
}

function entryWords({ kind, sizeBytes, at, place, computer }: Backup, now: Instant): string {
  const facts = {
    kind: t(`backups.kinds.${kind}`),
    size: sizeWords(sizeBytes),
    age: relativeWords(at, computerZone(), now),
  };
  if (place !== 'other') return t('backups.dialog.entry', facts);
  if (computer === null) return t('backups.dialog.entryUnknown', facts);
  return t('backups.dialog.entryFrom', { ...facts, computer });
}
