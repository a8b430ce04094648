import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { dateAndTime } from '@shared/i18n/dates';
import type { UnreadableRecord, UnreadableReport } from '@shared/ipc/unreadable';
import { refusalWords } from '../../core/change-words';
import { computerZone, useNow } from '../../core/clock';
import { call } from '../../core/bridge';
import { showSaved } from '../../core/files/saved-file';
import { showApplication } from '../../core/navigation';
import { showToast, showRefusal } from '../../core/toasts';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { useReading } from '../use-reading';
import { kindWords, nameWords } from './record-words';
import settings from '../settings.module.css';
import styles from './unreadable-records.module.css';

/** Records that can't be read, with ways to copy or save their stored text. */
export function UnreadableRecords() {
  const reading = useReading('unreadable:read', null);
  return (
    <section className={settings.part} aria-label={t('settings.data.unreadable.title')}>
      <h4 className={settings.subtitle}>{t('settings.data.unreadable.title')}</h4>
      {reading.tag === 'reading' ? (
        <p className={settings.hint}>{t('settings.data.unreadable.reading')}</p>
      ) : null}
      {reading.tag === 'failed' ? (
        <p role="alert">{t('settings.data.unreadable.failed', { why: refusalWords(reading.refusal) })}</p>
      ) : null}
      {reading.tag === 'read' ? <Report report={reading.value} /> : null}
    </section>
  );
}

function Report({ report: { records, count } }: { readonly report: UnreadableReport }) {
  if (count === 0) return <p className={settings.text}>{t('settings.data.unreadable.none')}</p>;
  const more = count - records.length;
  return (
    <>
      <p className={settings.text}>{t('settings.data.unreadable.intro', { count })}</p>
      <ul className={styles.records}>
        {records.map((record) => (
          <Record key={record.row} record={record} />
        ))}
      </ul>
      {more > 0 ? (
        <p className={settings.hint}>{t('settings.data.unreadable.more', { count: more })}</p>
      ) : null}
      <div className={settings.row}>
        <SaveAll />
      </div>
    </>
  );
}

function Record({ record }: { readonly record: UnreadableRecord }) {
  const now = useNow();
  const { application, row, at, cause } = record;
  const name = nameWords(record);
  const kind = kindWords(record);
  const when = dateAndTime(at, now, computerZone(), locale);
  return (
    <li className={styles.record}>
      <span className={styles.when}>{when}</span>
      <div className={styles.what}>
        {application?.isShown === true ? (
          <UnstyledButton className={styles.name} onClick={() => showApplication(application.id)}>
            {name}
          </UnstyledButton>
        ) : (
          <span className={styles.plainName}>{name}</span>
        )}
        <span>{kind}</span>
        <span className={styles.why}>{t(`settings.data.unreadable.why.${cause}`)}</span>
      </div>
      <Button
        look="quiet"
        aria-label={t('settings.data.unreadable.copyOf', { kind, name, when })}
        onClick={() => void copy(row)}
      >
        {t('settings.data.unreadable.copy')}
      </Button>
    </li>
  );
}

function SaveAll() {
  const [isSaving, setIsSaving] = useState(false);
  const save = async () => {
    if (isSaving) return;
    setIsSaving(true);
    const reply = await call('unreadable:save', null);
    setIsSaving(false);
    if (!reply.ok) showRefusal(reply.refusal);
    else if (reply.value !== null) showSaved(reply.value);
  };
  return (
    <Button aria-busy={isSaving} onClick={() => void save()}>
      {t('settings.data.unreadable.save')}
    </Button>
  );
}

async function copy(row: number): Promise<void> {
  const reply = await call('unreadable:copy', { row });
  if (reply.ok) say(t('settings.data.unreadable.copied'));
  else showRefusal(reply.refusal);
}

function say(text: string): void {
  showToast({ text, tone: 'change', undoes: null });
}
