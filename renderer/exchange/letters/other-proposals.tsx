import { useState } from 'react';
import { dateWithYear } from '@shared/i18n/dates';
import type { Proposal, ProposedReply, StandingInterview } from '@shared/exchange/letters/letter';
import { makeChange } from '../../core/bridge';
import { useNow } from '../../core/clock';
import { momentWords } from '../../core/date-words';
import { openDialog } from '../../core/navigation';
import { locale, t } from '../../core/words';
import { LetterFrame, type LetterStep } from './letter-frame';
import { NEW_APPLICATION, TargetField, type ChosenTarget } from './target-field';
import styles from './letters.module.css';

interface Shown<Tag extends Proposal['tag']> {
  readonly step: LetterStep;
  readonly proposal: Extract<Proposal, { tag: Tag }>;
}

/** They called an interview off. */
export function CancelledDialog({ step, proposal }: Shown<'cancelled'>) {
  const now = useNow();
  const [isBusy, setIsBusy] = useState(false);
  const { standing, invitation, isPostponed = false } = proposal;
  const { application, interviewId, startsAt, timeZone } = standing;
  const cancel = async () => {
    setIsBusy(true);
    const reply = await makeChange('cancel-interview', {
      applicationId: application.id,
      interviewId,
      ...(invitation === null ? {} : { invitation }),
    });
    setIsBusy(false);
    if (reply.ok) step.onNext(application.id);
  };
  const named = {
    company: application.company,
    role: application.role,
    when: momentWords(startsAt, timeZone, now),
  };
  return (
    <LetterFrame
      step={step}
      title={t(isPostponed ? 'exchange.letter.titles.postponed' : 'exchange.letter.titles.cancelled')}
      action={{
        ...{ label: t('exchange.letter.cancelInterview'), not: t('exchange.letter.keepInterview') },
        ...{ isBusy, run: () => void (isBusy || cancel()) },
      }}
    >
      <p className={styles.fact}>
        {t(isPostponed ? 'exchange.letter.postponedText' : 'exchange.letter.cancelledText', named)}
      </p>
      <p className={styles.fact}>
        {t(isPostponed ? 'exchange.letter.postponedHint' : 'exchange.letter.cancelledHint')}
      </p>
    </LetterFrame>
  );
}

/** They answered: which application it is for, then the dialog for replies, filled. */
export function ReplyProposalDialog({ step, proposal }: Shown<'reply'>) {
  const { reply, target } = proposal;
  const [value, setValue] = useState<ChosenTarget>(target.chosen?.id ?? null);
  const [isMissing, setIsMissing] = useState(false);
  const record = () => {
    if (value === null || value === NEW_APPLICATION) setIsMissing(true);
    else openDialog({ tag: 'reply', applicationId: value, filled: reply });
  };
  return (
    <LetterFrame
      step={step}
      title={t('exchange.letter.titles.reply')}
      action={{ label: t('exchange.letter.recordReply'), isBusy: false, run: record }}
    >
      <p className={styles.fact}>{replyWords(reply)}</p>
      <TargetField
        target={target}
        value={value}
        error={isMissing ? t('exchange.letter.targetNone') : undefined}
        canBeNew={false}
        onChange={(chosen) => {
          setValue(chosen);
          setIsMissing(false);
        }}
      />
      <div>
        <h3 className={styles.label}>{t('exchange.letter.replyText')}</h3>
        <blockquote className={styles.words} tabIndex={0} dir="auto">
          {reply.text}
        </blockquote>
      </div>
    </LetterFrame>
  );
}

function replyWords({ kind, answerBy }: ProposedReply): string {
  if (kind === 'new-date' && answerBy !== null) {
    return t('exchange.letter.replyKinds.new-date', { date: dateWithYear(answerBy, locale) });
  }
  return t(
    kind === 'rejection' ? 'exchange.letter.replyKinds.rejection' : 'exchange.letter.replyKinds.unclear',
  );
}

/** It changes nothing, and why. */
export function NothingDialog({ step, proposal: { why, standing, summary } }: Shown<'nothing'>) {
  return (
    <LetterFrame step={step} title={t('exchange.letter.titles.nothing')} action={null}>
      {summary === '' ? null : (
        <p className={styles.fact}>
          <bdi>{summary}</bdi>
        </p>
      )}
      <p className={styles.fact} role="status">
        {t(`exchange.letter.nothing.${why}`)}
      </p>
      {standing === null ? null : <StandingFact standing={standing} />}
    </LetterFrame>
  );
}

function StandingFact({ standing }: { readonly standing: StandingInterview }) {
  const now = useNow();
  const { application, startsAt, timeZone } = standing;
  const when = momentWords(startsAt, timeZone, now);
  return (
    <p className={styles.fact}>
      {t('exchange.letter.standing', { role: application.role, company: application.company, when })}
    </p>
  );
}
