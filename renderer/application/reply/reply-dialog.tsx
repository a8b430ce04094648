import { Radio } from '@mantine/core';
import { useState } from 'react';
import { replyKindSchema } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import type { ProposedReply } from '@shared/exchange/letters/letter';
import type { Policy } from '@shared/model/policy';
import type { Instant, TimeZone } from '@shared/model/time';
import { computerZone, currentInstant, useNow } from '../../core/clock';
import { call, makeChange } from '../../core/bridge';
import { t } from '../../core/words';
import { DraftDialog, useOpened } from '../../forms/drafts/draft-dialog';
import { useFormContext } from '../../forms/form-context';
import { readReplyDraft, type ReplyDraft, type ReplyForm } from './reply-draft';
import type { FieldErrors } from '../../forms/form-errors';
import { isSameForm } from '../../forms/same-form';
import { type Update, useFormValues } from '../../forms/form-values';
import {
  emptyReply,
  namesDates,
  planReply,
  receivedDate,
  replyField,
  undecidedInReply,
  withAskedDate,
  withReadReply,
} from './reply-change';
import {
  isRoundDate,
  ROUND_FIELD,
  roundIn,
  undecidedRound,
  withOnlyTime,
  type ReplyPlace,
  type RoundGround,
} from './round-change';
import { useRound } from './use-round';
import { EndedDialog, type EndedDialogProps } from './ended-dialog';
import { ReplyFields } from './reply-fields';
import { openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import { useDateQuestions, type DateAnswer, type DateQuestion } from '../../employer-words/use-date-question';
import { useNamed, useReadingPolicy } from '../../employer-words/use-named';
import styles from '../../forms/fields.module.css';
import { RadioGroup } from '../../ui/radio-group';

export interface ReplyDialogProps {
  readonly applicationId: ApplicationId;
  /** Filled in at first, as read from a mail. */
  readonly filled?: ProposedReply;
  readonly onDone: () => void;
}

const WIDTH = 720;
const kinds = ['news', 'new-date', 'next-round', 'offer', 'rejection'] as const;

/** Records the employer's reply. What is typed is kept as a draft until it is recorded. */
export function ReplyDialog({ applicationId, filled, onDone }: ReplyDialogProps) {
  const draftKey = `reply:${applicationId}`;
  const [ended, setEnded] = useState<EndedDialogProps['outcome'] | null>(null);
  const opened = useOpened(() => openReply(applicationId, draftKey));
  if (ended !== null) return <EndedDialog {...{ applicationId, onDone }} outcome={ended} />;
  if (opened === null) return null;
  return (
    <OpenReply
      applicationId={applicationId}
      {...(filled === undefined ? {} : { filled })}
      draftKey={draftKey}
      opened={opened}
      onDone={onDone}
      onEnded={setEnded}
    />
  );
}

/** The place is as it was when the dialog was opened; empty if it couldn't be read. */
interface OpenedReply extends OpenedDraft<ReplyDraft>, ReplyPlace {
  /** The zone for the reply's dates; null if no interview is over. */
  readonly timeZone: TimeZone | null;
}

/** The draft, and who is known there; if they can't be read, nobody is suggested and people can still be typed. */
async function openReply(applicationId: ApplicationId, draftKey: string): Promise<OpenedReply> {
  const [draft, reply] = await Promise.all([
    openDraft(draftKey, readReplyDraft),
    call('application:read', { applicationId }),
  ]);
  if (!reply.ok) return { ...draft, company: '', contacts: [], starts: [], timeZone: null };
  const { application, progress } = reply.value;
  const { company, contacts, interviews } = application;
  const starts = interviews.filter(({ cancelledAt }) => cancelledAt === null).map(({ startsAt }) => startsAt);
  return { ...draft, company, contacts, starts, timeZone: progress.cycle?.timeZone ?? null };
}

interface OpenReplyProps extends ReplyDialogProps {
  readonly draftKey: string;
  readonly opened: OpenedReply;
  readonly onEnded: (outcome: EndedDialogProps['outcome']) => void;
}

function OpenReply(props: OpenReplyProps) {
  const { opened, onDone } = props;
  const work = useReply(props);
  const { form, errors, round, ground } = work;
  const { saidOn } = ground;
  const found = useNamed(form.text, saidOn, form.kind === 'offer');
  const isOfRound = found !== null && isRoundDate(found.date, round, ground.zone);
  const named = namesDates(form.kind) && !isOfRound ? found : null;
  return (
    <DraftDialog
      title={t('application.reply.title')}
      width={WIDTH}
      work={work}
      isRestored={opened.draft !== null}
      unreadable={opened.unreadable}
      saveLabel={saveWords(form)}
      onSave={() => void work.save(form)}
      onClose={onDone}
    >
      <Kinds
        form={form}
        errors={errors}
        company={opened.company}
        onChange={work.change}
        onEnter={() => void work.save(form)}
      />
      <ReplyFields
        form={form}
        errors={errors}
        saidOn={saidOn}
        named={named}
        round={round}
        ground={ground}
        theirZone={opened.timeZone}
        asking={work.asking}
        onChange={work.change}
      />
    </DraftDialog>
  );
}

function saveWords({ kind }: ReplyForm): string {
  if (kind === 'offer') return t('application.reply.saveOffer');
  return t(kind === 'rejection' ? 'application.reply.saveRejection' : 'application.reply.save');
}

interface KindsProps {
  readonly form: ReplyForm;
  readonly errors: FieldErrors;
  readonly company: string;
  readonly onChange: (update: Update<ReplyForm>, field: string) => void;
  /** Enter on a choice records it: one key to choose, one to record. */
  readonly onEnter: () => void;
}

function Kinds({ form, errors, company, onChange, onEnter }: KindsProps) {
  const isMissing = errors.has('kind');
  return (
    <RadioGroup
      label={
        company === '' ? t('application.reply.questionToThem') : t('application.reply.question', { company })
      }
      value={form.kind ?? ''}
      error={isMissing ? t('application.reply.needsKind') : undefined}
      onChange={(kind) => onChange((known) => ({ ...known, kind: replyKindSchema.parse(kind) }), 'kind')}
    >
      <div className={styles.choices}>
        {kinds.map((kind, index) => (
          <Radio
            key={kind}
            value={kind}
            label={t(`application.replyKinds.${kind}`)}
            description={t(`application.reply.hints.${kind}`)}
            aria-invalid={isMissing || undefined}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
              event.preventDefault();
              onEnter();
            }}
            data-autofocus={(form.kind === null ? index === 0 : kind === form.kind) || undefined}
          />
        ))}
      </div>
    </RadioGroup>
  );
}

function useReply({ applicationId, filled, draftKey, opened, onDone, onEnded }: OpenReplyProps) {
  const context = useFormContext();
  const zone = opened.timeZone ?? computerZone();
  const first = withReadReply(opened.draft?.form ?? emptyReply, filled ?? null, computerZone());
  const { refuse, startOver, whileSaving, ...values } = useFormValues(first);
  const { form } = values;
  const isTouched = !isSameForm(form, emptyReply);
  const kept: ReplyDraft = { version: 1, form };
  const [keeper, draft] = useDraft(draftKey, isTouched ? JSON.stringify(kept) : null, opened.json);

  const policy = useReadingPolicy();
  const questions = useDateQuestions();
  const saidOnIn = (reply: ReplyForm, now: Instant) =>
    receivedDate(reply, context, computerZone(), zone, now);
  const { round, ground } = useRound(form, opened, saidOnIn(form, useNow()));

  const save = (answer: ReplyForm) =>
    whileSaving(async () => {
      const { kind } = answer;
      if (kind === null) {
        refuse([{ field: 'kind', reason: 'required' }]);
        return null;
      }
      const plan = planReply(answer, kind, applicationId, context, computerZone());
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      const saidOn = saidOnIn(answer, currentInstant());
      if (questions.ask(undecidedIn(answer, { ...ground, saidOn }, policy))) return null;
      const messageId = filled?.messageId ?? null;
      const input = messageId === null ? plan.input : { ...plan.input, messageId };
      const reply = await makeChange('record-reply', input, { handles: () => true });
      if (!reply.ok) {
        const { refusal } = reply;
        if (refusal.tag === 'field') {
          refuse([{ field: replyField(refusal.field, answer), reason: refusal.reason }]);
        } else refuse([], refusal);
        return null;
      }
      await keeper.finish();
      if (kind === 'rejection') onEnded('rejected');
      else if (kind === 'offer') onEnded('offer');
      else onDone();
      return kind;
    });
  const answer = (given: DateAnswer) => {
    const answered = questions.answered(given, form, (asked) =>
      asked.field === ROUND_FIELD ? withOnlyTime(form, round, ground) : withAskedDate(form, asked),
    );
    values.change(() => answered, 'none');
    void save(answered);
  };
  return {
    ...values,
    ...{ round, ground, isTouched, draft, save },
    asking: { question: questions.question, onAnswer: answer },
    keepDraft: keeper.flush,
    startOver: () => startOver(emptyReply),
  };
}

/** The questions about what their words name and the reply leaves out: the next round, or else the date of their answer. */
function undecidedIn(answer: ReplyForm, ground: RoundGround, policy: Policy): readonly DateQuestion[] {
  const { saidOn, zone } = ground;
  const round = roundIn(answer.text, answer.kind, ground);
  const dates = undecidedInReply(answer, saidOn, policy);
  return [
    ...undecidedRound(answer, round, zone),
    ...dates.filter(({ date }) => !isRoundDate(date, round, zone)),
  ];
}
