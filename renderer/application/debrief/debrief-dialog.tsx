import type { KeyboardEvent } from 'react';
import type { Application, Interview } from '@shared/model/application';
import type { ApplicationId, InterviewId } from '@shared/model/ids';
import { refusalWords } from '../../core/change-words';
import { currentInstant, useNow } from '../../core/clock';
import { call } from '../../core/bridge';
import { keyText } from '../../core/key-words';
import { t } from '../../core/words';
import { Dialog } from '../../ui/dialog';
import { DEBRIEF_FIELD, debriefField, debriefForm, planDebrief, rebaseDebrief } from './debrief-form';
import { DraftDialog, useOpened } from '../../forms/drafts/draft-dialog';
import { useFormContext } from '../../forms/form-context';
import { readDebriefDraft, type DebriefDraft } from './debrief-draft';
import { makeFormChange } from '../../forms/make-form-change';
import { isSameForm } from '../../forms/same-form';
import type { InterviewForm } from '../form/form-state';
import { useFormValues } from '../../forms/form-values';
import { undecidedIn } from '../form/named-dates';
import { momentWords } from '../../core/date-words';
import { PeopleFields } from '../form/fields/people-fields';
import { SaidFields } from '../form/fields/said-fields';
import { useDateQuestions, type DateAnswer } from '../../employer-words/use-date-question';
import { useReadingPolicy } from '../../employer-words/use-named';
import { openDraft, useDraft, type OpenedDraft } from '../../forms/drafts/use-draft';
import styles from '../../forms/fields.module.css';
import type { Failure } from '@shared/model/outcome';

export interface DebriefDialogProps {
  readonly applicationId: ApplicationId;
  readonly interviewId: InterviewId;
  /** `isSaved` is false if it was skipped; what was typed is then kept as a draft. */
  readonly onDone: (isSaved: boolean) => void;
}

const WIDTH = 640;
/** While a conversation is fresh: until the thank-you is late. */
const FRESH_MS = 48 * 60 * 60_000;

/**
 * The short form after an interview: who was there, what was said, when they will answer. Half a minute by keyboard: Enter
 * goes from field to field, Ctrl or Cmd and Enter saves. It opens only if the user asks for it.
 */
export function DebriefDialog(props: DebriefDialogProps) {
  const { applicationId, interviewId, onDone } = props;
  const draftKey = `debrief:${applicationId}:${interviewId}`;
  const opened = useOpened(() => openDebrief(applicationId, interviewId, draftKey));
  if (opened === null) return null;
  if (opened.tag === 'read') return <OpenDebrief {...props} draftKey={draftKey} opened={opened} />;
  return (
    <Dialog
      title={t('application.debrief.title')}
      width={WIDTH}
      closeLabel={t('application.form.close')}
      onClose={() => onDone(false)}
    >
      <p role="alert" className={styles.alert}>
        {refusalWords(opened.refusal)}
      </p>
    </Dialog>
  );
}

interface OpenedDebrief extends OpenedDraft<DebriefDraft> {
  readonly tag: 'read';
  readonly application: Application;
  readonly interview: Interview;
}
type DebriefOpening = OpenedDebrief | { readonly tag: 'failed'; readonly refusal: Failure };

/** Fails if the interview is gone, because its notes have nowhere to go. */
async function openDebrief(
  applicationId: ApplicationId,
  interviewId: InterviewId,
  draftKey: string,
): Promise<DebriefOpening> {
  const reply = await call('application:read', { applicationId });
  if (!reply.ok) return { tag: 'failed', refusal: reply.refusal };
  const { application } = reply.value;
  const interview = application.interviews.find(({ id }) => id === interviewId);
  if (interview === undefined) return { tag: 'failed', refusal: { tag: 'state', reason: 'not-found' } };
  if (interview.cancelledAt !== null)
    return { tag: 'failed', refusal: { tag: 'state', reason: 'already-cancelled' } };
  // A notification may have asked for it before the interview was moved.
  if (interview.endsAt > currentInstant())
    return { tag: 'failed', refusal: { tag: 'state', reason: 'interview-not-over' } };
  return { tag: 'read', application, interview, ...(await openDraft(draftKey, readDebriefDraft)) };
}

interface OpenDebriefProps extends DebriefDialogProps {
  readonly draftKey: string;
  readonly opened: OpenedDebrief;
}

function OpenDebrief(props: OpenDebriefProps) {
  const { opened, onDone } = props;
  const { application, interview } = opened;
  const context = useFormContext();
  const now = useNow();
  const work = useDebrief(props);
  const fields = {
    interview: work.form,
    field: DEBRIEF_FIELD,
    errors: work.errors,
    onChange: (update: Parameters<typeof work.change>[0], path: string) =>
      work.change(update, `${DEBRIEF_FIELD}.${path}`),
  };
  return (
    <DraftDialog
      title={t('application.debrief.title')}
      width={WIDTH}
      work={work}
      isRestored={opened.draft !== null}
      unreadable={opened.unreadable}
      intro={
        <p className={styles.note}>
          {t(
            now - interview.endsAt < FRESH_MS
              ? 'application.debrief.intro'
              : 'application.debrief.introLater',
            {
              role: application.role,
              company: application.company,
              when: momentWords(interview.startsAt, interview.timeZone, now),
            },
          )}{' '}
          {t('application.debrief.keys', { keys: keyText('save-form') })}
        </p>
      }
      saveLabel={t('application.debrief.save')}
      leaveLabel={t('application.debrief.skip')}
      onSave={work.save}
      onClose={() => onDone(false)}
    >
      <div className={styles.stack} onKeyDown={toNextField}>
        <PeopleFields {...fields} contacts={application.contacts} hasAutofocus />
        <SaidFields {...fields} context={context} asking={work.asking} />
      </div>
    </DraftDialog>
  );
}

/** In a one-line field, Enter goes to the next field; in a text it makes a new line, on a button it presses it. */
function toNextField(event: KeyboardEvent<HTMLDivElement>): void {
  const { target, currentTarget } = event;
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!(target instanceof HTMLInputElement) || target.type === 'checkbox') return;
  const fields = [...currentTarget.querySelectorAll<HTMLElement>('input:not([type="checkbox"]), textarea')];
  event.preventDefault();
  fields[fields.indexOf(target) + 1]?.focus();
}

function useDebrief({ applicationId, draftKey, opened, onDone }: OpenDebriefProps) {
  const { application, interview, draft: kept } = opened;
  const context = useFormContext();
  const pristine = debriefForm(interview, application);
  const { refuse, startOver, whileSaving, ...values } = useFormValues(
    kept === null ? pristine : rebaseDebrief(kept, pristine),
  );
  const { form } = values;
  const isTouched = !isSameForm(form, pristine);
  const wanted: DebriefDraft = { version: 1, form, base: pristine };
  const [keeper, draft] = useDraft(draftKey, isTouched ? JSON.stringify(wanted) : null, opened.json);

  const questions = useDateQuestions();
  const policy = useReadingPolicy();

  const save = (saved: InterviewForm) =>
    whileSaving(async () => {
      const plan = planDebrief(saved, interview, applicationId, context);
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      const undecided = undecidedIn(saved, DEBRIEF_FIELD, interview.answer?.text ?? '', policy);
      if (questions.ask(undecided)) return null;
      if (
        !(await makeFormChange('edit-application', plan.input, refuse, (field) => debriefField(field, saved)))
      )
        return null;
      await keeper.finish();
      onDone(true);
      return interview.id;
    });
  const answer = (given: DateAnswer) => {
    const answered = questions.answered(given, form, ({ date }) => ({
      ...form,
      answerBy: date,
    }));
    values.change(() => answered, 'none');
    void save(answered);
  };
  return {
    ...values,
    isTouched,
    draft,
    save: () => void save(form),
    asking: { question: questions.question, onAnswer: answer },
    keepDraft: keeper.flush,
    startOver: () => startOver(pristine),
  };
}
