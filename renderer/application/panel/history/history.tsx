import { useState } from 'react';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { useNow, computerZone } from '../../../core/clock';
import { useTags } from '../../../core/use-tags';
import { makeChange, undoTogether } from '../../../core/bridge';
import { t } from '../../../core/words';
import { Unbroken } from '../../../cards/line/unbroken';
import { Button } from '../../../ui/button';
import { historyToLines, type HistoryLine } from './history-lines';
import { dayWords, momentWords, ownMomentWords } from '../../../core/date-words';
import styles from '../panel.module.css';

const SHOWN_AT_FIRST = 8;

/** What happened, latest first; undone entries are struck through and say so. */
export function History({ detail }: { readonly detail: ApplicationDetail }) {
  const now = useNow();
  const [isWhole, setIsWhole] = useState(false);
  const zone = computerZone();
  const tags = useTags();
  const lines = historyToLines(detail.history, detail.application, {
    t,
    moment: (at, inZone) => momentWords(at, inZone, now),
    day: (date) => dayWords(date, zone, now),
    computerZone: zone,
    tagName: (tagId) => tags.find(({ id }) => id === tagId)?.name ?? t('application.history.deletedTag'),
  });
  const shown = isWhole ? lines : lines.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={styles.section} aria-label={t('application.panel.history')}>
      <h3 className={styles.title}>{t('application.panel.history')}</h3>
      <ol className={styles.cycle}>
        {shown.map((line) => (
          <Line key={line.changeIds[0]} line={line} detail={detail} />
        ))}
      </ol>
      {shown.length < lines.length ? (
        <Button look="quiet" className={styles.more ?? ''} onClick={() => setIsWhole(true)}>
          {t('application.panel.showAll', { count: lines.length })}
        </Button>
      ) : null}
    </section>
  );
}

function Line({ line, detail }: { readonly line: HistoryLine; readonly detail: ApplicationDetail }) {
  const now = useNow();
  const time = [ownMomentWords(line.at, now), line.source, line.isUndone ? t('application.panel.undone') : '']
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <li className={`${styles.entry} ${line.isUndone ? styles.undone : ''}`}>
      <div className={styles.entryHead}>
        {line.isUndone ? (
          <del className={styles.sentences}>
            <Unbroken text={line.sentences.join(' ')} />
          </del>
        ) : (
          <span className={styles.sentences}>
            <Unbroken text={line.sentences.join(' ')} />
          </span>
        )}
        {line.canBeUndone && !line.isUndone ? (
          <Button
            look="quiet"
            aria-label={t('application.panel.undoLine', { line: line.sentences[0] ?? '' })}
            onClick={() => void undoTogether(line.changeIds)}
          >
            {t('commands.names.undo')}
          </Button>
        ) : null}
        {isStillLapsed(line, detail) ? <KeepLapsed line={line} detail={detail} /> : null}
      </div>
      {line.typed === null ? null : <Typed typed={line.typed} />}
      {line.quote === '' ? null : (
        <blockquote className={`${styles.quote} ${styles.typed}`} dir="auto">
          {line.quote}
        </blockquote>
      )}
      <span className={styles.time}>{time}</span>
    </li>
  );
}

/** What a field said, each on a line of its own that names it. */
function Typed({ typed }: { readonly typed: NonNullable<HistoryLine['typed']> }) {
  return (
    <dl className={styles.beforeAfter}>
      {(['before', 'after'] as const).map((which) => (
        <div key={which}>
          <dt>{t(`application.history.${which}`)}</dt>
          <dd dir="auto" className={styles.typed}>
            {typed[which] === '' ? <i>{t('application.history.empty')}</i> : typed[which]}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function isStillLapsed({ lapsed }: HistoryLine, { progress }: ApplicationDetail): boolean {
  return (
    lapsed !== null &&
    progress.lapsed.includes(lapsed.step) &&
    progress.cycle?.interviewIds.includes(lapsed.interviewId) === true
  );
}

function KeepLapsed({ line, detail }: { readonly line: HistoryLine; readonly detail: ApplicationDetail }) {
  if (line.lapsed === null) return null;
  const input = { applicationId: detail.application.id, ...line.lapsed };
  return (
    <Button look="quiet" onClick={() => void makeChange('keep-step', input)}>
      {t('application.panel.keepStep')}
    </Button>
  );
}
