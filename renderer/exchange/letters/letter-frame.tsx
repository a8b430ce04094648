import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Letter } from '@shared/exchange/letters/letter';
import type { ApplicationId } from '@shared/model/ids';
import { dateAndTime } from '@shared/i18n/dates';
import { computerZone, useNow } from '../../core/clock';
import { filesToImport, hasWaiting } from '../../core/files/files-to-import';
import { locale, t } from '../../core/words';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Warning } from '../../ui/notes/notes';
import fields from '../../forms/fields.module.css';
import styles from './letters.module.css';

/** Which letter is shown, which of how many it is, and how to leave it. */
export interface LetterStep {
  readonly letter: Letter;
  /** From 1. */
  readonly number: number;
  readonly total: number;
  /** Goes to the next proposal, or closes; `applicationId` was changed. */
  readonly onNext: (applicationId: ApplicationId | null) => void;
  readonly onBack: () => void;
  readonly onClose: () => void;
  /** Says that files wait, if some do. */
  readonly waiting: ReactNode;
}

interface LetterAction {
  readonly label: string;
  readonly isBusy: boolean;
  readonly run: () => void;
  /** The button that closes the dialog and does nothing, if "Cancel" could be misunderstood. */
  readonly not?: string;
}

export interface LetterFrameProps {
  readonly step: LetterStep;
  readonly title: string;
  /** What confirms; null if there is nothing to confirm. */
  readonly action: LetterAction | null;
  readonly children: ReactNode;
}

/** What every proposal is shown in: the file it came from, what is wrong with it, and the buttons. */
export function LetterFrame({ step, title, action, children }: LetterFrameProps) {
  const { letter, number, total, onNext, onBack, onClose, waiting } = step;
  const isFileNext = useStore(filesToImport, hasWaiting);
  return (
    <Dialog
      title={title}
      width={760}
      closeLabel={t('exchange.close')}
      onClose={onClose}
      onSave={action?.run ?? (() => onNext(null))}
      footer={
        <>
          {waiting}
          <span className={fields.footNote}>
            <Button look="quiet" onClick={onBack}>
              {t('exchange.back')}
            </Button>
          </span>
          {action === null ? null : (
            <Button onClick={number < total ? () => onNext(null) : onClose}>
              {notWords({ isMore: number < total, isFileNext }, action)}
            </Button>
          )}
          <Button
            look="primary"
            aria-busy={action?.isBusy ?? false}
            // A field that still needs something comes before it.
            data-autofocus
            onClick={action?.run ?? (() => onNext(null))}
          >
            {action?.label ??
              t(number < total || isFileNext ? 'exchange.letter.continue' : 'exchange.letter.close')}
          </Button>
        </>
      }
    >
      <div className={fields.stack}>
        <Source letter={letter} number={number} total={total} />
        {letter.problems.map((problem) => (
          <Warning key={problem}>{problem}</Warning>
        ))}
        {children}
      </div>
    </Dialog>
  );
}

/** What the button says that does nothing: it skips this proposal, this file, or closes. */
function notWords(
  { isMore, isFileNext }: { readonly isMore: boolean; readonly isFileNext: boolean },
  { not }: LetterAction,
): string {
  if (isMore) return t('exchange.letter.skip');
  return isFileNext ? t('exchange.waiting.skip') : (not ?? t('exchange.cancel'));
}

function Source({ letter, number, total }: Pick<LetterStep, 'letter' | 'number' | 'total'>) {
  const now = useNow();
  const { mail, name } = letter;
  return (
    <p className={styles.source}>
      {mail === null ? <bdi>{name}</bdi> : <bdi className={styles.subject}>{mail.subject || name}</bdi>}
      {mail === null || mail.from === '' ? null : (
        <span>
          {mail.sentAt === null
            ? t('exchange.letter.mailFromUndated', { from: mail.from })
            : t('exchange.letter.mailFrom', {
                from: mail.from,
                when: dateAndTime(mail.sentAt, now, computerZone(), locale),
              })}
        </span>
      )}
      {total > 1 ? <span>{t('exchange.letter.position', { number, total })}</span> : null}
    </p>
  );
}
