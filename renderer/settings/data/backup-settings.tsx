import type { Backup, BackupFailure, BackupReport } from '@shared/model/backups';
import type { Instant } from '@shared/model/time';
import { useState } from 'react';
import { announce } from '../../core/announce';
import { call } from '../../core/bridge';
import { refusalWords } from '../../core/change-words';
import { computerZone, useNow } from '../../core/clock';
import { ownMomentWords, relativeWords } from '../../core/date-words';
import { openDialog } from '../../core/navigation';
import { sizeWords } from '../../core/size-words';
import { showToast, showRefusal } from '../../core/toasts';
import { t } from '../../core/words';
import type { BackupReading } from '../../backups/use-backups';
import { Button } from '../../ui/button';
import { FormerFolders, leftWords } from './former-folders';
import { LooseBackups } from './loose-backups';
import { returnsTo } from '../returning';
import settings from '../settings.module.css';
import styles from './backup-settings.module.css';

/** When the last backup was made, where they are, and buttons to make and restore one. */
export function BackupSettings({ reading }: { readonly reading: BackupReading }) {
  return (
    <section className={settings.part} aria-label={t('backups.title')}>
      <h4 className={settings.subtitle}>{t('backups.title')}</h4>
      {reading.tag === 'reading' ? <p className={settings.hint}>{t('backups.reading')}</p> : null}
      {reading.tag === 'failed' ? (
        <p role="alert">{t('backups.unreadable', { why: refusalWords(reading.refusal) })}</p>
      ) : null}
      {reading.tag === 'read' ? <Report report={reading.report} /> : null}
    </section>
  );
}

function Report({ report }: { readonly report: BackupReport }) {
  const { isRunning, stillInBackups } = report;
  const now = useNow();
  return (
    <>
      <p className={settings.text} role="status">
        {isRunning ? t('backups.running') : latestWords(ownOf(report), now)}
      </p>
      <Attention words={problemWords(report, now)} />
      <p className={settings.hint}>
        {countWords(ownOf(report))} {t('backups.rule')}
      </p>
      {stillInBackups ? (
        <p className={settings.hint}>
          {t('backups.still', {
            count: stillInBackups.applications,
            when: ownMomentWords(stillInBackups.until, now),
          })}
        </p>
      ) : null}
      {report.folders.map((folder) => (
        <Attention key={folder.path} words={leftWords(folder)} />
      ))}
      <div className={settings.row}>
        <MakeNow isRunning={isRunning} />
        <Button {...returnsTo('restore-backup')} onClick={() => openDialog({ tag: 'restore', id: null })}>
          {t('backups.restore')}
        </Button>
      </div>
      <Folder report={report} />
      {report.folders.map((folder) => (
        <LooseBackups key={folder.path} folder={folder} />
      ))}
      <FormerFolders folders={report.folders.filter(({ isCurrent }) => !isCurrent)} />
    </>
  );
}

function Attention({ words }: { readonly words: string | null }) {
  return words === null ? null : <p className={settings.attention}>{words}</p>;
}

/** Why daily backups don't go where they should; null if they do. */
function problemWords({ failure, folders }: BackupReport, now: Instant): string | null {
  if (failure) {
    const when = relativeWords(failure.retryAt, computerZone(), now);
    const why = failureWords(failure.why);
    return t(failure.hasStandIn ? 'backups.standInRetry' : 'backups.failed', { why, when });
  }
  const problem = folders.find(({ isCurrent }) => isCurrent)?.problem ?? null;
  return problem && t('backups.standIn', { why: failureWords(problem) });
}

/** Without those of other computers. */
function ownOf({ backups }: BackupReport): readonly Backup[] {
  return backups.filter(({ place }) => place !== 'other');
}

function latestWords([latest]: readonly Backup[], now: Instant): string {
  if (!latest) return t('backups.none');
  return t('backups.latest', {
    when: ownMomentWords(latest.at, now),
    relative: relativeWords(latest.at, computerZone(), now),
  });
}

function countWords(backups: readonly Backup[]): string {
  if (backups.length === 0) return '';
  const size = backups.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  return t('backups.count', { count: backups.length, size: sizeWords(size) });
}

function failureWords(why: BackupFailure): string {
  return t(`backups.failures.${why}`);
}

function MakeNow({ isRunning }: { readonly isRunning: boolean }) {
  const [isAsked, setIsAsked] = useState(false);
  const make = async () => {
    if (isAsked || isRunning) return;
    setIsAsked(true);
    const reply = await call('backups:make', null);
    setIsAsked(false);
    if (!reply.ok) showRefusal(reply.refusal);
    else if (reply.value.ok) {
      say(t(reply.value.value.place === 'current' ? 'backups.made' : 'backups.madeInstead'));
    } else announce(t('backups.notMade', { why: failureWords(reply.value.refusal) }));
  };
  return (
    <Button aria-busy={isAsked || isRunning} onClick={() => void make()}>
      {t('backups.make')}
    </Button>
  );
}

function Folder({ report: { folder, isChosen } }: { readonly report: BackupReport }) {
  const choose = async () => {
    const reply = await call('backups:choose-folder', null);
    if (!reply.ok) showRefusal(reply.refusal);
    else if (!reply.value.ok) {
      const why = failureWords(reply.value.refusal);
      showToast({ text: t('backups.folder.refused', { why }), tone: 'refusal', undoes: null });
    } else if (reply.value.value) say(t('backups.folder.changed'));
  };
  const returnToOwn = async () => {
    const reply = await call('backups:use-data-folder', null);
    if (reply.ok) say(t('backups.folder.ownAgain'));
    else showRefusal(reply.refusal);
  };
  return (
    <div className={styles.folder}>
      <p className={styles.label}>{t('backups.folder.label')}</p>
      <p className={styles.path} dir="ltr">
        {folder}
      </p>
      <div className={settings.row}>
        <Button onClick={() => void choose()}>{t('backups.folder.change')}</Button>
        <Button onClick={() => void showFolder()}>{t('backups.folder.show')}</Button>
        {isChosen ? (
          <Button look="quiet" onClick={() => void returnToOwn()}>
            {t('backups.folder.own')}
          </Button>
        ) : null}
      </div>
      <p className={settings.hint}>{t('backups.folder.hint')}</p>
    </div>
  );
}

async function showFolder(): Promise<void> {
  const reply = await call('backups:show-folder', null);
  if (!reply.ok) showRefusal(reply.refusal);
}

function say(text: string): void {
  showToast({ text, tone: 'change', undoes: null });
}
