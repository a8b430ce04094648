import { SegmentedControl } from '@mantine/core';
import { useRef } from 'react';
import type { NextRound } from '@shared/exchange/letters/next-round';
import type { Contact } from '@shared/model/application';
import type { CalendarDate, TimeZone } from '@shared/model/time';
import { computerZone, currentInstant } from '../../core/clock';
import { t } from '../../core/words';
import { DateField } from '../../forms/dates/date-field';
import { TimeField } from '../../forms/dates/time-field';
import { Fold } from '../../forms/fold';
import { useFormContext } from '../../forms/form-context';
import type { ReplyForm } from './reply-draft';
import { errorAt, hasErrorUnder, type FieldErrors } from '../../forms/form-errors';
import type { Update } from '../../forms/form-values';
import { InterviewFields } from '../form/fields/interview-fields';
import { nextInterview } from '../form/form-state';
import { FoundRound } from './found-round';
import { withDate } from './reply-change';
import { roundStanding, withRound, type RoundGround } from './round-change';
import { SaidField, useFoundInSight } from '../../employer-words/said-field';
import type { DateAsking } from '../../employer-words/use-date-question';
import type { Named } from '../../employer-words/said-reading';
import styles from '../../forms/fields.module.css';

export interface ReplyFieldsProps {
  readonly form: ReplyForm;
  readonly errors: FieldErrors;
  /** The day it came, by the interview's calendar; null while it can't be read. */
  readonly saidOn: CalendarDate | null;
  /** The date found in the words. */
  readonly named: Named | null;
  /** The next round they invite to, and where the reply is recorded. */
  readonly round: NextRound | null;
  readonly ground: RoundGround;
  /** The zone of their last interview; null if there was none. */
  readonly theirZone: TimeZone | null;
  readonly asking: DateAsking;
  readonly onChange: (update: Update<ReplyForm>, field: string) => void;
}

/** What the chosen kind of reply needs, and its words. */
export function ReplyFields(props: ReplyFieldsProps) {
  const { form, errors, saidOn, named, round, ground, asking, onChange } = props;
  const context = useFormContext();
  const words = useRef<HTMLDivElement>(null);
  useFoundInSight(words, round !== null);
  const set = (patch: Partial<ReplyForm>, field: string) =>
    onChange((known) => ({ ...known, ...patch }), field);
  return (
    <>
      {form.kind === 'next-round' ? (
        <NextRound
          form={form}
          errors={errors}
          contacts={ground.contacts}
          asking={asking}
          onChange={onChange}
        />
      ) : null}
      <div ref={words}>
        <SaidField
          label={t('application.reply.text')}
          hint={t('application.reply.textHint')}
          rows={3}
          text={form.text}
          field="text"
          error={errorAt(errors, 'text')}
          context={context}
          saidOn={saidOn}
          named={named}
          answerBy={form.kind === 'new-date' || form.kind === 'offer' ? form.answerBy : ''}
          dateField="answerBy"
          saysNone={form.kind === 'new-date' && round === null}
          asking={asking}
          onText={(text) => set({ text }, 'text')}
          onUse={(date) => {
            onChange((known) => withDate(known, date), 'answerBy');
            set({}, 'kind');
          }}
        />
        <FoundRound
          round={round}
          standing={round === null ? { tag: 'open' } : roundStanding(form, round, context)}
          theirZone={props.theirZone}
          asking={asking}
          onUse={(proposed) => {
            if (round === null) return;
            onChange((known) => withRound(known, round, proposed, ground), 'interview');
            set({}, 'kind');
          }}
        />
      </div>
      {form.kind === 'new-date' || form.kind === 'offer' ? (
        <DateField
          label={t(form.kind === 'offer' ? 'application.reply.decideBy' : 'application.reply.answerBy')}
          value={form.answerBy}
          onChange={(answerBy) => set({ answerBy }, 'answerBy')}
          field="answerBy"
          error={errorAt(errors, 'answerBy')}
          isRequired={form.kind === 'new-date'}
        />
      ) : null}
      <Fold
        label={t('application.reply.receivedMore')}
        hint={t('application.reply.receivedHint')}
        startsOpen={form.receivedOn !== '' || form.receivedAt !== ''}
        isForcedOpen={hasErrorUnder(errors, 'receivedOn')}
      >
        <div className={styles.grid}>
          <DateField
            label={t('application.reply.receivedOn')}
            value={form.receivedOn}
            leans="past"
            onChange={(receivedOn) => set({ receivedOn }, 'receivedOn')}
            field="receivedOn"
            error={errorAt(errors, 'receivedOn')}
          />
          <TimeField
            label={t('application.reply.receivedAt')}
            value={form.receivedAt}
            error={errorAt(errors, 'receivedOn.time')}
            onChange={(receivedAt) => set({ receivedAt }, 'receivedOn')}
          />
        </div>
      </Fold>
    </>
  );
}

function NextRound({
  form,
  errors,
  contacts,
  asking,
  onChange,
}: Pick<ReplyFieldsProps, 'form' | 'errors' | 'asking' | 'onChange'> & {
  /** Who is already known there. */
  readonly contacts: readonly Contact[];
}) {
  const context = useFormContext();
  const { interview } = form;
  const choose = (choice: string) => {
    const chosen = choice === 'dated' ? nextInterview(currentInstant(), computerZone()) : null;
    onChange((known) => ({ ...known, interview: chosen }), 'interview');
  };
  return (
    <fieldset className={styles.round} aria-label={t('application.reply.when')}>
      <div className={styles.row}>
        <SegmentedControl
          aria-label={t('application.reply.when')}
          value={interview === null ? 'undated' : 'dated'}
          data={[
            { value: 'undated', label: t('application.reply.noDate') },
            { value: 'dated', label: t('application.reply.hasDate') },
          ]}
          onChange={choose}
        />
        {interview === null ? <span className={styles.note}>{t('application.reply.noDateHint')}</span> : null}
      </div>
      {interview === null ? null : (
        <InterviewFields
          interview={interview}
          field="interview"
          errors={errors}
          context={context}
          contacts={contacts}
          saved={null}
          asking={asking}
          onChange={(update, path) =>
            onChange(
              (known) => ({ ...known, interview: known.interview && update(known.interview) }),
              `interview.${path}`,
            )
          }
        />
      )}
    </fieldset>
  );
}
