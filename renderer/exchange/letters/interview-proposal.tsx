import { TextInput } from '@mantine/core';
import { useRef } from 'react';
import type { ProposedInterview } from '@shared/exchange/letters/letter';
import type { Application } from '@shared/model/application';
import type { Instant, TimeZone } from '@shared/model/time';
import { clockTime, dateWithYear, zoneWords } from '@shared/i18n/dates';
import { dateOf } from '@shared/rules/calendar/calendar';
import { ConversationQuestion } from '../../application/form/conversation-question';
import { savedInterview } from '../../application/form/interview-change';
import { InterviewFields } from '../../application/form/fields/interview-fields';
import { refusalWords } from '../../core/change-words';
import { computerZone, useNow } from '../../core/clock';
import { momentWords } from '../../core/date-words';
import { locale, t } from '../../core/words';
import { useFocusOnRefusal } from '../../forms/drafts/draft-dialog';
import { errorAt } from '../../forms/form-errors';
import type { Update } from '../../forms/form-values';
import type { InterviewForm } from '../../application/form/form-state';
import { Warning } from '../../ui/notes/notes';
import { LetterFrame, type LetterStep } from './letter-frame';
import { OwnAddresses } from './own-addresses';
import { NEW_APPLICATION, TargetField } from './target-field';
import { useBase, useLetterForm, type InterviewProposal } from './use-letter-form';
import fields from '../../forms/fields.module.css';
import styles from './letters.module.css';

export interface InterviewProposalProps {
  readonly step: LetterStep;
  readonly proposal: InterviewProposal;
}

/** A new interview, or what a newer version of its invitation changes; every field can be changed before it is recorded. */
export function InterviewProposalDialog({ step, proposal }: InterviewProposalProps) {
  const standingId = proposal.tag === 'changed' ? proposal.standing.application.id : null;
  const standing = useBase(standingId);
  if (standingId !== null && standing === null) return null;
  return <OpenProposal step={step} proposal={proposal} standing={standing} />;
}

function OpenProposal({
  step,
  proposal,
  standing,
}: InterviewProposalProps & { readonly standing: Application | null }) {
  const work = useLetterForm(step, proposal, standing);
  const { form, errors, change, target, base, index, context } = work;
  const body = useRef<HTMLDivElement>(null);
  useFocusOnRefusal(body, work.refusedSaves);
  const field = `interviews.${String(index)}`;
  const changeInterview = (update: Update<InterviewForm>, path: string) =>
    change((known) => ({ ...known, interview: update(known.interview) }), `${field}.${path}`);
  const isNew = target === NEW_APPLICATION;
  const label = proposal.tag === 'changed' ? 'change' : isNew ? 'addWithApplication' : 'add';
  return (
    <LetterFrame
      step={step}
      title={t(`exchange.letter.titles.${proposal.tag}`)}
      action={{ label: t(`exchange.letter.${label}`), isBusy: work.isSaving, run: work.save }}
    >
      <div ref={body} className={fields.stack}>
        {work.refusal === null ? null : (
          <p role="alert" tabIndex={-1} className={fields.alert}>
            {refusalWords(work.refusal)}
          </p>
        )}
        {proposal.tag === 'changed' ? (
          <ChangedFact proposal={proposal} />
        ) : (
          <TargetField
            target={proposal.target}
            value={target}
            error={errorAt(errors, 'application')}
            canBeNew
            onChange={work.chooseTarget}
          />
        )}
        {isNew ? <JobFields work={work} /> : null}
        <OwnAddresses letter={step.letter} value={work.own} onChange={work.chooseOwn} />
        <Asked interview={proposal.interview} />
        <InterviewFields
          interview={form.interview}
          field={field}
          errors={errors}
          context={context}
          contacts={base?.contacts ?? []}
          saved={savedInterview(base, form.interview)}
          asking={work.asking}
          hasAutofocus={proposal.interview.ask.length > 0}
          question={
            base === null ? null : (
              <ConversationQuestion
                base={base}
                interview={form.interview}
                field={field}
                errors={errors}
                context={context}
                onChange={changeInterview}
              />
            )
          }
          onChange={changeInterview}
        />
      </div>
    </LetterFrame>
  );
}

function JobFields({ work: { form, errors, change } }: { readonly work: ReturnType<typeof useLetterForm> }) {
  return (
    <div className={styles.job}>
      {(['company', 'role'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`application.form.${name}`)}
          value={form[name]}
          error={errorAt(errors, name)}
          withAsterisk
          data-field={name}
          data-autofocus={form[name] === '' || undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            change((known) => ({ ...known, [name]: value }), name);
          }}
        />
      ))}
    </div>
  );
}

function ChangedFact({ proposal }: { readonly proposal: Extract<InterviewProposal, { tag: 'changed' }> }) {
  const now = useNow();
  const { standing, interview, isMoved } = proposal;
  const { application, startsAt, timeZone } = standing;
  const from = momentWords(startsAt, timeZone, now);
  const to =
    typeof interview.start === 'number' ? momentWords(interview.start, interview.zone ?? timeZone, now) : '';
  return (
    <>
      <p className={styles.fact}>
        <strong>
          {t('exchange.letter.application', { role: application.role, company: application.company })}
        </strong>
      </p>
      <p className={styles.fact} role="status">
        {isMoved ? t('exchange.letter.moved', { from, to }) : t('exchange.letter.details', { when: from })}
      </p>
    </>
  );
}

/** What only the user can say, asked in words above the fields. */
function Asked({ interview }: { readonly interview: ProposedInterview }) {
  const words = askedWords(interview);
  return words === null ? null : <Warning>{words}</Warning>;
}

function askedWords({ ask, start, zone }: ProposedInterview): string | null {
  if (ask.includes('time')) return t('exchange.letter.askTime');
  const own = computerZone();
  if (ask.includes('date') && typeof start === 'number') {
    const when = dateWithYear(dateOf(start, zone ?? own), locale);
    return t('exchange.letter.askDate', { when });
  }
  if (ask.includes('zone') && typeof start === 'number') {
    return t('exchange.letter.askZone', { time: clockTime(start, own, locale), zone: cityOf(own, start) });
  }
  return zone === null && typeof start === 'number' ? t('exchange.letter.askUtc') : null;
}

/** "Berlin (UTC+1)". */
function cityOf(zone: TimeZone, at: Instant): string {
  return zoneWords(zone, at);
}
