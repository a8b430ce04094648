import { useState } from 'react';
import type { KeptCalendar } from '@shared/ipc/export';
import { call } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { openDialog } from '../../core/navigation';
import { showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { KeptCalendarFile } from '../../exchange/export/kept-calendar';
import { Button } from '../../ui/button';
import settings from '../settings.module.css';

/** Ways out for the data, and the calendar file that is kept up to date. */
export function ExportSettings({ kept }: { readonly kept: KeptCalendar | null }) {
  const { why, choose } = useCalendarPlace();
  return (
    <section className={settings.part} aria-label={t('exporting.title')}>
      <h4 className={settings.subtitle}>{t('exporting.title')}</h4>
      <p className={settings.hint}>{t('exporting.hint')}</p>
      <div className={settings.row}>
        <Button onClick={() => openDialog({ tag: 'export', isFromSettings: true })}>
          {t('exporting.open')}
        </Button>
        <Button onClick={() => openDialog({ tag: 'report', isFromSettings: true })}>
          {t('commands.names.report-activity')}
        </Button>
      </div>
      {why === '' ? null : (
        <p className={settings.attention} role="alert">
          {why}
        </p>
      )}
      {kept === null ? (
        <>
          <p className={settings.hint}>{t('exporting.kept.none')}</p>
          <div className={settings.row}>
            <Button onClick={choose}>{t('exporting.kept.choose')}</Button>
          </div>
        </>
      ) : (
        <KeptCalendarFile kept={kept}>
          <Button onClick={choose}>{t('exporting.kept.move')}</Button>
        </KeptCalendarFile>
      )}
    </section>
  );
}

/** Lets the user choose the place, and writes the file there. `why` says why it couldn't be. */
function useCalendarPlace(): { readonly why: string; readonly choose: () => void } {
  const [why, setWhy] = useState('');
  const choose = () => {
    void call('export:save', { kind: 'calendar', keepsUpToDate: true }).then((reply) => {
      if (!reply.ok) setWhy(refusalWords(reply.refusal));
      else if (reply.value !== null && !reply.value.ok) setWhy(t(`exporting.failed.${reply.value.refusal}`));
      else {
        setWhy('');
        if (reply.value !== null)
          showToast({ text: t('exporting.kept.started'), tone: 'change', undoes: null });
      }
    });
  };
  return { why, choose };
}
