import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import type { Application } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { TimeZone } from '@shared/model/time';
import { useNow } from '../../../core/clock';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import type { GuardPlace } from './guard-places';
import { guardWords } from './guard-words';
import { MESSAGE_FIELD_ID } from '../../composer/message-field';
import { sourcesShort, sourceWords } from '../../../reasons/rule-sources';
import type { WritingWork } from '../use-writing';
import styles from './guard-lines.module.css';

export interface GuardLinesProps {
  readonly writing: WritingWork;
  readonly application: Application;
  /** The cycle's. */
  readonly timeZone: TimeZone;
  /** Whose warnings are shown here; null for those of the step. */
  readonly contactIds: readonly (ContactId | null)[];
}

/** The id of the button that opens a message for writing: the step's (null), or that of one person's note. */
export function writeId(contactId: ContactId | null): string {
  return `write-${contactId ?? 'step'}`;
}

/** Warnings about writing now, each with its rules and articles, which can be dismissed. They block nothing. */
export function GuardLines({ writing, application, timeZone, contactIds }: GuardLinesProps) {
  const now = useNow();
  const places = writing.places.filter((place) => contactIds.includes(place.contactId));
  const lines = useRef<HTMLDivElement>(null);
  useEffect(() => {
    lines.current?.scrollIntoView({ block: 'nearest' });
    // They are read before writing. Who chose a recipient stays at the choice.
    if (document.activeElement?.matches('body, [data-panel]') === true)
      lines.current?.focus({ preventScroll: true });
  }, [writing.opened]);
  const kind = writing.opened?.kind;
  if (kind === undefined || places.length === 0) return null;
  const dismiss = ({ contactId, guard }: GuardPlace) => {
    flushSync(() => writing.dismiss(contactId, guard.tag));
    // The button is gone, so the focus moves to the next warning, then to the text, or to the button that opened the
    // message; never to one that records it as sent.
    const next =
      lines.current?.querySelector('button') ??
      document.getElementById(MESSAGE_FIELD_ID) ??
      document.getElementById(writeId(null));
    next?.focus();
  };
  return (
    <div ref={lines} className={styles.lines} role="group" aria-label={t('guards.title')} tabIndex={-1}>
      {places.map((place) => {
        const { guard } = place;
        const words = guardWords(guard, { application, kind, timeZone, now });
        return (
          <div key={`${guard.tag} ${place.contactId}`} className={styles.line}>
            <p>
              {words}
              <span className={styles.source} title={sourceWords(guard.rules)}>
                {sourcesShort(guard.rules)}
              </span>
            </p>
            <Button
              look="quiet"
              aria-label={t('guards.dismissThis', { warning: words })}
              onClick={() => dismiss(place)}
            >
              {t('guards.dismiss')}
            </Button>
          </div>
        );
      })}
    </div>
  );
}
