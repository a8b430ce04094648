import { useRef, useState } from 'react';
import type { ReportPreview } from '@shared/ipc/report';
import { dateOf } from '@shared/rules/calendar/calendar';
import { periodNamed } from '@shared/exchange/activity/period';
import { activityParts } from '@shared/exchange/activity/activity';
import { MOST_TAGGED_ENTRIES } from '@shared/exchange/activity/report';
import { call } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { computerZone, currentInstant } from '../../core/clock';
import { showSaved } from '../../core/files/saved-file';
import { useWindowSettings } from '../../core/settings-store';
import { showToast } from '../../core/toasts';
import { t } from '../../core/words';
import { useFocusOnRefusal } from '../../forms/drafts/draft-dialog';
import { useFormValues } from '../../forms/form-values';
import {
  useCancelling,
  useWritingProgress,
  Writing,
  writingWords,
  type WritingProgress,
} from '../../forms/writing/writing';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Note, Warning } from '../../ui/notes/notes';
import { ReportFields } from './report-fields';
import { reportWanted, type ReportForm } from './report-form';
import { useReport, type ReportReading } from './use-report';
import fields from '../../forms/fields.module.css';
import styles from './report.module.css';

/** Which period, what is in it and how it looks; then to paper or into a file. */
export function ReportDialog({ onDone }: { readonly onDone: () => void }) {
  const { form, errors, refusedSaves, wanted, reading, progress, change, save, print, cancel } =
    useReportWork(onDone);
  const body = useRef<HTMLDivElement>(null);
  useFocusOnRefusal(body, refusedSaves);
  const isBusy = progress === 'busy';
  const preview = reading.tag === 'failed' ? null : reading.tag === 'read' ? reading.preview : reading.before;
  return (
    <Dialog
      title={t('report.title')}
      width={1040}
      hasOwnLayout
      closeLabel={t('exporting.close')}
      onClose={onDone}
      onSave={save}
      footer={
        <>
          <span className={fields.footNote} role="status">
            {writingWords(progress, t('report.working'), wanted.ok ? countWords(reading) : '')}
          </span>
          {isBusy ? (
            <Button onClick={cancel}>{t('exporting.cancel')}</Button>
          ) : (
            <Button onClick={onDone}>{t('exporting.close')}</Button>
          )}
          <Button aria-disabled={isBusy} onClick={print}>
            {t('report.print')}
          </Button>
          <Button look="primary" aria-disabled={isBusy} aria-busy={isBusy} onClick={save}>
            {t('report.save')}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles.sides}>
        <div className={styles.choices}>
          {isBusy ? <Writing label={t('report.working')} /> : null}
          {typeof progress === 'object' ? <Warning isAlert>{progress.why}</Warning> : null}
          <ReportFields form={form} errors={errors} onChange={change} />
          {wanted.ok && preview !== null && preview.missingDays > 0 ? (
            <Warning>{t('report.missingDays', { count: preview.missingDays })}</Warning>
          ) : null}
          <Note>{t('report.notesLeftOut')}</Note>
          {wanted.ok && preview !== null && entriesIn(preview) > MOST_TAGGED_ENTRIES ? (
            <Note isStatus>{t('report.untagged', { most: MOST_TAGGED_ENTRIES })}</Note>
          ) : null}
        </div>
        <Preview reading={reading} preview={preview} />
      </div>
    </Dialog>
  );
}

interface PreviewProps {
  readonly reading: ReportReading;
  readonly preview: ReportPreview | null;
}

/** The page itself: it has no script, and may not have one. */
function Preview({ reading, preview }: PreviewProps) {
  if (reading.tag === 'failed')
    return (
      <p className={styles.empty} role="alert">
        {reading.why}
      </p>
    );
  if (preview === null) return <p className={styles.empty}>{t('report.reading')}</p>;
  return (
    <div className={styles.preview} aria-busy={reading.tag === 'reading'}>
      <iframe className={styles.page} title={t('report.preview')} sandbox="" srcDoc={preview.html} />
    </div>
  );
}

function countWords(reading: ReportReading): string {
  if (reading.tag === 'failed') return '';
  if (reading.tag === 'reading') return t('report.reading');
  return t('report.count', { count: entriesIn(reading.preview) });
}

function entriesIn({ counts }: ReportPreview): number {
  return activityParts.reduce((sum, part) => sum + counts[part], 0);
}

function useReportWork(onDone: () => void) {
  const senderName = useWindowSettings(({ settings }) => settings?.preferences.senderName ?? '');
  const [today] = useState(() => dateOf(currentInstant(), computerZone()));
  const values = useFormValues<ReportForm>({
    period: 'this-month',
    ...periodNamed('this-month', today),
    name: senderName,
    parts: activityParts,
    hasSignature: true,
  });
  const wanted = reportWanted(values.form, today);
  const reading = useReport(wanted.ok ? wanted.asked : null);
  const { progress, note, done } = useWritingProgress();
  const cancelling = useCancelling();

  const act = (work: (asked: Extract<typeof wanted, { ok: true }>['asked']) => Promise<WritingProgress>) => {
    if (progress === 'busy') return;
    if (!wanted.ok) {
      note('idle');
      values.refuse(wanted.errors);
      return;
    }
    note('busy');
    cancelling.begin();
    void work(wanted.asked).then(note);
  };
  const save = () => {
    act(async (asked) => {
      const reply = await call('report:save', asked);
      if (!reply.ok) return { why: refusalWords(reply.refusal) };
      if (reply.value === null) return cancelling.ended();
      if (!reply.value.ok) return { why: t(`exporting.failed.${reply.value.refusal}`) };
      showSaved(reply.value.value.path);
      done(onDone);
      return 'idle';
    });
  };
  const print = () => {
    act(async (asked) => {
      const reply = await call('report:print', asked);
      if (!reply.ok) return { why: refusalWords(reply.refusal) };
      if (reply.value === 'failed') return { why: t('report.notPrinted') };
      if (reply.value === 'printed') {
        showToast({ text: t('report.printed'), tone: 'change', undoes: null });
      }
      return 'idle';
    });
  };
  return { ...values, wanted, reading, progress, save, print, cancel: cancelling.cancel };
}
