import { Radio } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { replyKindSchema, type Contact } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { refusalWords } from '../app/change-words';
import { computerZone } from '../app/clock';
import { call, makeChange } from '../app/ipc';
import { t } from '../app/translate';
import { useBoard } from '../board/board-store';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { DraftFooter, DraftLines } from './draft-lines';
import { useFormContext } from './form-context';
import { readReplyDraft, type ReplyDraft } from './form-draft';
import { isSameForm } from './form-state';
import { useFormValues } from './form-values';
import { emptyReply, planReply, replyField, type ReplyKind } from './reply-change';
import { ReplyFields } from './reply-fields';
import { openDraft, useDraft, type OpenedDraft } from './use-draft';
import styles from './fields.module.css';

export interface ReplyDialogProps {
  readonly applicationId: ApplicationId;
  readonly onDone: () => void;
}

const WIDTH = 720;
const kinds = ['news', 'new-date', 'next-round', 'offer'] as const;

/** Records what the employer answered. What is typed is kept as a draft until it is recorded. */
export function ReplyDialog({ applicationId, onDone }: ReplyDialogProps) {
  const draftKey = `reply:${applicationId}`;
  const [opened, setOpened] = useState<OpenedReply | null>(null);
  const [isRejected, setIsRejected] = useState(false);
  useEffect(() => {
    let isGone = false;
    void openReply(applicationId, draftKey).then((read) => {
      if (!isGone) setOpened(read);
    });
    return () => {
      isGone = true;
    };
  }, [applicationId, draftKey]);
  if (isRejected) return <Kindness onDone={onDone} />;
  if (opened === null) return null;
  return (
    <OpenReply
      applicationId={applicationId}
      draftKey={draftKey}
      opened={opened}
      onDone={onDone}
      onRejected={() => setIsRejected(true)}
    />
  );
}

interface OpenedReply extends OpenedDraft<ReplyDraft> {
  readonly contacts: readonly Contact[];
}

/** The draft, and who is known there; where they cannot be read, nobody is offered and people can still be typed. */
async function openReply(applicationId: ApplicationId, draftKey: string): Promise<OpenedReply> {
  const [draft, reply] = await Promise.all([
    openDraft(draftKey, readReplyDraft),
    call('application:read', { applicationId }),
  ]);
  return { ...draft, contacts: reply.ok ? reply.value.application.contacts : [] };
}

interface OpenReplyProps extends ReplyDialogProps {
  readonly draftKey: string;
  readonly opened: OpenedReply;
  readonly onRejected: () => void;
}

function OpenReply(props: OpenReplyProps) {
  const { applicationId, opened, onDone } = props;
  const work = useReply(props);
  const company = useBoard((board) => board.cards.get(applicationId)?.company ?? '');
  const body = useRef<HTMLDivElement>(null);
  const { form, errors, refusedSaves } = work;
  useEffect(() => {
    if (refusedSaves > 0)
      body.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="radio"]')?.focus();
  }, [refusedSaves]);
  const save = () => void work.save(form.kind);
  return (
    <Dialog
      title={t('application.reply.title')}
      width={WIDTH}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={save}
      footer={
        <DraftFooter status={work.draft} isTouched={work.isTouched} errorCount={errors.size} onClose={onDone}>
          <Button look="primary" onClick={save}>
            {form.kind === 'offer' ? t('application.reply.saveOffer') : t('application.reply.save')}
          </Button>
        </DraftFooter>
      }
    >
      <div ref={body} className={styles.stack} onBlur={work.keepDraft}>
        <DraftLines
          isRestored={opened.draft !== null}
          unreadable={opened.unreadable}
          hasLeftBehind={work.leftBehind !== null}
          onStartOver={work.startOver}
          onBringBack={work.bringBack}
        />
        {work.refusal === null ? null : (
          <p role="alert" className={styles.alert}>
            {refusalWords(work.refusal)}
          </p>
        )}
        <div className={styles.row}>
          <Radio.Group
            className={styles.grow ?? ''}
            label={t('application.reply.question', { company })}
            value={form.kind ?? ''}
            error={errors.has('kind') ? t('application.reply.needsKind') : undefined}
            onChange={(kind) =>
              work.change((known) => ({ ...known, kind: replyKindSchema.parse(kind) }), 'kind')
            }
          >
            <div className={styles.choices}>
              {kinds.map((kind, index) => (
                <Radio
                  key={kind}
                  value={kind}
                  label={t(`application.replyKinds.${kind}`)}
                  description={t(`application.reply.hints.${kind}`)}
                  data-autofocus={(form.kind === null ? index === 0 : kind === form.kind) || undefined}
                />
              ))}
            </div>
          </Radio.Group>
        </div>
        <div className={styles.row}>
          <Button onClick={() => void work.save('rejection')}>{t('application.replyKinds.rejection')}</Button>
          <span className={styles.note}>{t('application.reply.hints.rejection')}</span>
        </div>
        <ReplyFields form={form} errors={errors} contacts={opened.contacts} onChange={work.change} />
      </div>
    </Dialog>
  );
}

function useReply({ applicationId, draftKey, opened, onDone, onRejected }: OpenReplyProps) {
  const context = useFormContext();
  const { refuse, startOver, whileSaving, ...values } = useFormValues(opened.draft?.form ?? emptyReply);
  const { form } = values;
  const isTouched = !isSameForm(form, emptyReply);
  const kept: ReplyDraft = { version: 1, form };
  const [keeper, draft] = useDraft(draftKey, isTouched ? JSON.stringify(kept) : null, opened.json);

  const save = (kind: ReplyKind | null) =>
    whileSaving(async () => {
      if (kind === null) {
        refuse([{ field: 'kind', reason: 'required' }]);
        return null;
      }
      const plan = planReply(form, kind, applicationId, context, computerZone());
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      const reply = await makeChange('record-reply', plan.input, { handles: () => true });
      if (!reply.ok) {
        const { refusal } = reply;
        if (refusal.tag === 'field') {
          refuse([{ field: replyField(refusal.field, form), reason: refusal.reason }]);
        } else refuse([], refusal);
        return null;
      }
      await keeper.finish();
      if (kind === 'rejection') onRejected();
      else onDone();
      return kind;
    });
  return {
    ...values,
    isTouched,
    draft,
    save,
    keepDraft: keeper.flush,
    startOver: () => startOver(emptyReply),
  };
}

/** What a rejection is met with: one plain sentence. */
function Kindness({ onDone }: { readonly onDone: () => void }) {
  return (
    <Dialog
      title={t('application.outcomes.rejected')}
      width={440}
      closeLabel={t('application.form.close')}
      onClose={onDone}
      onSave={onDone}
      footer={
        <>
          <span className={styles.footNote} />
          <Button look="primary" data-autofocus onClick={onDone}>
            {t('application.form.close')}
          </Button>
        </>
      }
    >
      <p>{t('application.reply.kindness')}</p>
    </Dialog>
  );
}
