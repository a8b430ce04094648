import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Application } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { TimeZone } from '@shared/model/time';
import type { Guard } from '@shared/rules/guards';
import { useNow } from '../../../core/clock';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import { guardWords } from './guard-words';
import { sourceWords } from '../../../reasons/rule-sources';
import type { WritingWork } from '../use-writing';
import styles from './guard-lines.module.css';

export interface GuardLinesProps {
  readonly writing: WritingWork;
  readonly application: Application;
  /** The cycle's. */
  readonly timeZone: TimeZone;
  /** Whose note they belong to; null for the step. */
  readonly contactId: ContactId | null;
}

/** The id of the button that opens a message for writing: the step's (null), or that of one person's note. */
export function writeId(contactId: ContactId | null): string {
  return `write-${contactId ?? 'step'}`;
}

/** Warnings about writing now, each with its rules and articles, which can be dismissed. They block nothing. */
export function GuardLines({ writing, application, timeZone, contactId }: GuardLinesProps) {
  const now = useNow();
  const places = writing.places.filter((place) => place.contactId === contactId);
  const isClear = writing.isClear && writing.opened?.contactId === contactId;
  const lines = useRef<HTMLDivElement>(null);
  useEffect(() => lines.current?.scrollIntoView({ block: 'nearest' }), [writing.opened]);
  const step = writing.opened?.step;
  if (step === undefined || (places.length === 0 && !isClear)) return null;
  const dismiss = (tag: Guard['tag']) => {
    flushSync(() => writing.dismiss(contactId, tag));
    // The button is gone, so the focus moves to the next warning, or to the button that opened the message; never to one
    // that records it as sent.
    const next = lines.current?.querySelector('button') ?? document.getElementById(writeId(contactId));
    next?.focus();
  };
  return (
    <div ref={lines} className={styles.lines} role="group" aria-label={t('guards.title')}>
      {isClear ? <p className={styles.clear}>{t('guards.clear')}</p> : null}
      {places.map(({ guard }) => {
        const words = guardWords(guard, { application, step, timeZone, now });
        return (
          <div key={guard.tag} className={styles.line}>
            <p>
              {words}
              <span className={styles.source}>{sourceWords(guard.rules)}</span>
            </p>
            <Button
              look="quiet"
              aria-label={t('guards.dismissThis', { warning: words })}
              onClick={() => dismiss(guard.tag)}
            >
              {t('guards.dismiss')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
