import { Radio } from '@mantine/core';
import { useState } from 'react';
import { exportKinds, type ExportKind } from '@shared/ipc/export';
import { call } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { showSaved } from '../../core/files/saved-file';
import { t } from '../../core/words';
import { useCancelling, useWritingProgress, Writing, writingWords } from '../../forms/writing/writing';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Note, Warning } from '../../ui/notes/notes';
import { RadioGroup } from '../../ui/radio-group';
import { CalendarChoice } from './calendar-choice';
import fields from '../../forms/fields.module.css';
import styles from './export.module.css';

/** What to export; where is asked by the system. */
export function ExportDialog({ onDone }: { readonly onDone: () => void }) {
  const [kind, setKind] = useState<ExportKind>('everything');
  const [keeps, setKeeps] = useState(false);
  const { progress, note, done } = useWritingProgress();
  const isSaving = progress === 'busy';
  const cancelling = useCancelling();
  const save = async () => {
    if (isSaving) return;
    note('busy');
    cancelling.begin();
    const reply = await call('export:save', { kind, keepsUpToDate: kind === 'calendar' && keeps });
    if (!reply.ok) note({ why: refusalWords(reply.refusal) });
    else if (reply.value === null) note(cancelling.ended());
    else if (!reply.value.ok) note({ why: t(`exporting.failed.${reply.value.refusal}`) });
    else {
      const { path, damaged } = reply.value.value;
      if (damaged === 0) showSaved(path);
      else showSaved(path, t('exporting.savedDamaged', { file: path, count: damaged }));
      done(onDone);
    }
  };
  return (
    <Dialog
      title={t('exporting.title')}
      width={620}
      closeLabel={t('exporting.close')}
      onClose={onDone}
      onSave={() => void save()}
      footer={
        <>
          <span className={fields.footNote} role="status">
            {writingWords(progress, t('exporting.saving'))}
          </span>
          {isSaving ? (
            <Button onClick={cancelling.cancel}>{t('exporting.cancel')}</Button>
          ) : (
            <Button onClick={onDone}>{t('exchange.cancel')}</Button>
          )}
          <Button look="primary" aria-disabled={isSaving} aria-busy={isSaving} onClick={() => void save()}>
            {t('exporting.save')}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        {isSaving ? <Writing label={t('exporting.saving')} /> : null}
        {typeof progress === 'object' ? <Warning isAlert>{progress.why}</Warning> : null}
        <RadioGroup
          label={t('exporting.what')}
          value={kind}
          onChange={(value) => {
            const chosen = exportKinds.find((known) => known === value);
            if (chosen) setKind(chosen);
          }}
        >
          <div className={styles.kinds}>
            {exportKinds.map((value) => (
              <Radio
                key={value}
                value={value}
                label={t(`exporting.kinds.${value}`)}
                description={t(`exporting.kinds.${value}Hint`)}
                data-autofocus={value === kind || undefined}
              />
            ))}
          </div>
        </RadioGroup>
        {kind === 'calendar' ? <CalendarChoice keeps={keeps} onKeeps={setKeeps} /> : null}
        <Note>{t('exporting.private')}</Note>
      </div>
    </Dialog>
  );
}
