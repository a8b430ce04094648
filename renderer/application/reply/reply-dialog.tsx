import { Radio } from '@mantine/core';
import { useState } from 'react';
import { replyKindSchema, type Contact } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import type { ProposedReply } from '@shared/exchange/letters/letter';
import type { TimeZone } from '@shared/model/time';
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
import { EndedDialog, type EndedDialogProps } from './ended-dialog';
import { ReplyFields } from './reply-fields';
import { openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import { useDateQuestions, type DateAnswer } from '../../employer-words/use-date-question';
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

interface OpenedReply extends OpenedDraft<ReplyDraft> {
  /** As it was when the dialog was opened; empty if it couldn't be read. */
  readonly company: string;
  readonly contacts: readonly Contact[];
  /** The zone for the reply's dates; null if no interview is over. */
  readonly timeZone: TimeZone | null;
}

/** The draft, and who is known there; if they can't be read, nobody is suggested and people can still be typed. */
async function openReply(applicationId: ApplicationId, draftKey: string): Promise<OpenedReply> {
  const [draft, reply] = await Promise.all([
    openDraft(draftKey, readReplyDraft),
    call('application:read', { applicationId }),
  ]);
  return {
    ...draft,
    company: reply.ok ? reply.value.application.company : '',
    contacts: reply.ok ? reply.value.application.contacts : [],
    timeZone: reply.ok ? (reply.value.progress.cycle?.timeZone ?? null) : null,
  };
}

interface OpenReplyProps extends ReplyDialogProps {
  readonly draftKey: string;
  readonly opened: OpenedReply;
  readonly onEnded: (outcome: EndedDialogProps['outcome']) => void;
}

function OpenReply(props: OpenReplyProps) {
  const { opened, onDone } = props;
  const context = useFormContext();
  const now = useNow();
  const work = useReply(props);
  const { form, errors } = work;
  const zone = computerZone();
  const saidOn = receivedDate(form, context, zone, opened.timeZone ?? zone, now);
  const found = useNamed(form.text, saidOn, form.kind === 'offer');
  const named = namesDates(form.kind) ? found : null;
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
        contacts={opened.contacts}
        saidOn={saidOn}
        named={named}
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
      const saidOn = receivedDate(answer, context, computerZone(), zone, currentInstant());
      if (questions.ask(undecidedInReply(answer, saidOn, policy))) return null;
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
    const answered = questions.answered(given, form, (asked) => withAskedDate(form, asked));
    values.change(() => answered, 'none');
    void save(answered);
  };
  return {
    ...values,
    isTouched,
    draft,
    save,
    asking: { question: questions.question, onAnswer: answer },
    keepDraft: keeper.flush,
    startOver: () => startOver(emptyReply),
  };
}
