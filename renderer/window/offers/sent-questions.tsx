import { useEffect, useRef, useState, type ReactNode } from 'react';
import {
  keepForLater,
  readHandedMessages,
  recordSent,
  type HandedMessage,
} from '../../application/composer/drafts/ask-again';
import { draftName } from '../../application/composer/drafts/draft-row';
import { useBoard } from '../../cards/store';
import { cardName } from '../../cards/words';
import { useNow } from '../../core/clock';
import { ownMomentWords } from '../../core/date-words';
import { openPanel, useWindow } from '../../core/navigation';
import { t } from '../../core/words';
import { Button } from '../../ui/button';
import { Offer } from './offer';
import styles from './offer.module.css';

export interface SentQuestionsProps {
  /** The keys of the drafts there were when the window opened. */
  readonly drafts: readonly string[];
  /** Shown if there is nothing to ask. */
  readonly otherwise: ReactNode;
}

/** Asks, after a start, about each message that was handed to another program before it. */
export function SentQuestions({ drafts, otherwise }: SentQuestionsProps) {
  // The composer asks about what is open there; two would write one draft.
  const isWriting = useWindow(({ writing }) => writing !== null);
  const [asked, setAsked] = useState<readonly HandedMessage[]>([]);
  const isFirst = useRef(true);
  const [handed] = asked;
  // Recorded, skipped or closed meanwhile, it isn't asked about any more.
  const card = useBoard(({ cards }) => handed && cards.get(handed.message.applicationId));
  useEffect(() => {
    if (isWriting) return;
    void readHandedMessages(drafts).then((read) => {
      // What the composer answered meanwhile is gone or differs; nothing is asked twice.
      if (isFirst.current) setAsked(read);
      else setAsked((all) => all.filter((one) => read.some((other) => isSame(one, other))));
      isFirst.current = false;
    });
  }, [drafts, isWriting, card]);
  if (isWriting) return null;
  if (handed === undefined) return otherwise;
  return (
    <SentQuestion
      key={handed.message.key}
      handed={handed}
      onAnswered={() => setAsked((all) => all.filter((one) => one !== handed))}
    />
  );
}

function isSame(a: HandedMessage, b: HandedMessage): boolean {
  return (
    a.message.key === b.message.key &&
    a.handedOver.at === b.handedOver.at &&
    a.handedOver.ask === b.handedOver.ask
  );
}

function SentQuestion({ handed, onAnswered }: { readonly handed: HandedMessage; onAnswered: () => void }) {
  const now = useNow();
  const { message, handedOver, detail } = handed;
  const { kind, applicationId, contactId } = message;
  const text = t('composer.drafts.askAgain', {
    name: draftName(detail, message),
    application: cardName(detail.card),
    when: ownMomentWords(handedOver.at, now),
  });
  const answer = async (act: (message: HandedMessage) => Promise<boolean>) => {
    if (await act(handed)) onAnswered();
  };
  return (
    <Offer label={t('composer.askSent')} text={text}>
      <Button onClick={() => void answer(recordSent)}>{t('composer.yesSent')}</Button>
      <Button onClick={() => void answer(keepForLater)}>{t('composer.notYet')}</Button>
      <Button
        look="quiet"
        className={styles.decline}
        onClick={() => {
          onAnswered();
          openPanel(applicationId, { takesFocus: true, writes: { kind, contactId } });
        }}
      >
        {t('composer.drafts.show')}
      </Button>
    </Offer>
  );
}
