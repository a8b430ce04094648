import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import type { Contact } from '@shared/model/application';
import { announce } from '../../../core/announce';
import { t } from '../../../core/words';
import { Button } from '../../../ui/button';
import type { MessageField } from '../message-field';
import type { ComposerWork } from '../use-composer';
import styles from '../composer.module.css';

export interface GapQuestion {
  /** Does it, unless the text still has gaps and that wasn't asked about yet: then the first is shown, and the question. */
  readonly pass: (act: () => void) => void;
  /** Null if nothing is asked. */
  readonly question: ReactNode;
}

/** Asks once before a text with gaps goes to another program; never again while the composer is open. */
export function useGapQuestion(
  { text, subject, body }: Pick<ComposerWork, 'text' | 'subject' | 'body'>,
  { gaps, show, focus }: Pick<MessageField, 'gaps' | 'show' | 'focus'>,
  contact: Contact | null,
): GapQuestion {
  const [wasAsked, setWasAsked] = useState(false);
  const [held, setHeld] = useState<{ readonly act: () => void; readonly asWritten: string } | null>(null);
  const [first] = gaps;
  const asWritten = JSON.stringify([text, subject, body, contact]);
  const words =
    first && t('composer.gapQuestion', { count: gaps.length, first: body.slice(first.from, first.to) });
  // Once the question is there: it leaves the text less room, and the gap is to be in view.
  const showFirst = useEffectEvent(() => {
    if (first !== undefined) show(first);
  });
  useEffect(() => {
    if (held !== null) showFirst();
  }, [held]);
  return {
    pass(act) {
      setHeld(null);
      if (first === undefined || words === undefined || wasAsked) {
        act();
        return;
      }
      setWasAsked(true);
      setHeld({ act, asWritten });
      announce(words);
    },
    // What is held would pass on the message as it was, to the address as it was.
    question:
      held?.asWritten !== asWritten ? null : (
        <div role="group" aria-label={words} className={styles.question}>
          <p>{words}</p>
          <div className={styles.actions}>
            <Button
              onClick={() => {
                setHeld(null);
                // This button goes, so the focus comes back to the text.
                focus();
                held.act();
              }}
            >
              {t('composer.passOnAnyway')}
            </Button>
          </div>
        </div>
      ),
  };
}
