import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { commandPressed } from '@shared/commands/commands';
import { MAX_INTERVIEWS, MAX_PEOPLE, type Application } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { useBoard } from '../../cards/store';
import { currentInstant } from '../../core/clock';
import { refusalWords } from '../../core/change-words';
import { t } from '../../core/words';
import type { FormFill, FormFocus } from '../../core/navigation';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { isMac } from '../../ui/system';
import type { DateAsking } from '../../employer-words/use-date-question';
import { DraftDialog, useOpened } from '../../forms/drafts/draft-dialog';
import { changeAndFocus } from '../../forms/focus-field';
import { useFormContext, type FormContext } from '../../forms/form-context';
import { AlreadyThere } from './already-there';
import { ConversationQuestion } from './conversation-question';
import { readInterview, savedInterview } from './interview-change';
import {
  emptyForm,
  emptyPerson,
  type ApplicationForm as ApplicationValues,
  type InterviewForm,
} from './form-state';
import type { Update } from '../../forms/form-values';
import { isSameForm } from '../../forms/same-form';
import { InterviewFields } from './fields/interview-fields';
import { JobFields, MoreJobFields } from './fields/job-fields';
import { loadForm, type FormLoading, type LoadedForm } from './load-form';
import { QuickAdd } from './quick-add';
import { useApplicationForm, type FormWork } from './use-application-form';
import styles from '../../forms/fields.module.css';

export interface ApplicationFormProps {
  /** Null for a new application. */
  readonly applicationId: ApplicationId | null;
  readonly focus?: FormFocus;
  /** Why the form was opened, if something else was asked for; already in words. */
  readonly explanation?: string;
  /** Filled in at first. */
  readonly fill?: FormFill;
  readonly onDone: (saved: ApplicationId | null) => void;
}

const WIDTH = 760;

/** The form of a new or known application. On closing, what was typed is kept as a draft. */
export function ApplicationForm({ applicationId, focus, explanation, fill, onDone }: ApplicationFormProps) {
  const context = useFormContext();
  const loading = useOpened<FormLoading>(() => loadForm(applicationId, focus ?? null, context, fill));
  const card = useBoard(({ cards }) => (applicationId === null ? undefined : cards.get(applicationId)));

  if (loading?.tag === 'loaded') {
    return (
      <OpenForm
        loaded={loading}
        context={context}
        focus={focus}
        explanation={fill && loading.isRestored ? t('palette.draftFirst') : explanation}
        onDone={onDone}
      />
    );
  }
  return (
    <Dialog
      title={titleOf(card)}
      width={WIDTH}
      closeLabel={t('application.form.close')}
      onClose={() => onDone(null)}
    >
      {loading === null ? (
        <p className={styles.note}>{t('application.form.loading')}</p>
      ) : (
        <p role="alert" className={styles.alert}>
          {refusalWords(loading.refusal)}
        </p>
      )}
    </Dialog>
  );
}

function titleOf(known: Pick<Application, 'role' | 'company'> | null | undefined): string {
  if (!known) return t('application.form.newTitle');
  return t('application.form.editTitle', { role: known.role, company: known.company });
}

interface OpenFormProps {
  readonly loaded: LoadedForm;
  readonly context: FormContext;
  readonly focus: FormFocus | undefined;
  readonly explanation: string | undefined;
  readonly onDone: ApplicationFormProps['onDone'];
}

function OpenForm({ loaded, context, focus, explanation, onDone }: OpenFormProps) {
  const work = useApplicationForm(loaded, context);
  const fields = useRef<HTMLDivElement>(null);
  useFocusOnInterviews(fields, work.form.interviews.length);
  const { base } = loaded;
  const [first] = useState(() => firstFocus(work.form, base === null, focus));
  const done = (saved: ApplicationId | null) => {
    if (saved !== null) onDone(saved);
  };
  return (
    <DraftDialog
      title={titleOf(base)}
      width={WIDTH}
      work={work}
      isRestored={loaded.isRestored}
      unreadable={loaded.unreadable}
      intro={explanation === undefined ? null : <p className={styles.quietLine}>{explanation}</p>}
      saveLabel={base ? t('application.form.save') : t('application.form.add')}
      onSave={() => void work.save().then(done)}
      onClose={() => onDone(null)}
    >
      <div
        ref={fields}
        className={styles.stack}
        onKeyDown={(event) => {
          if (commandPressed('form', event, isMac)?.id === 'add-person') addPerson(event, work);
        }}
      >
        {base ? null : (
          <QuickAdd
            form={work.form}
            context={context}
            hasAutofocus={first === 'quick'}
            onChange={work.change}
          />
        )}
        <JobFields
          {...work}
          onChange={work.change}
          autofocus={first === 'company' || first === 'role' ? first : null}
        />
        {base ? null : <AlreadyThere form={work.form} onClose={() => onDone(null)} />}
        <Interviews
          work={work}
          loaded={loaded}
          context={context}
          focused={typeof first === 'number' ? first : null}
          asking={{
            question: work.question,
            onAnswer: (answer) => void work.answer(answer).then(done),
          }}
        />
        <MoreJobFields {...work} onChange={work.change} />
      </div>
    </DraftDialog>
  );
}

interface InterviewsProps {
  readonly work: FormWork;
  readonly loaded: LoadedForm;
  readonly context: FormContext;
  /** Which interview gets the focus, on its date. */
  readonly focused: number | null;
  readonly asking: DateAsking;
}

function Interviews({ work, loaded, context, focused, asking }: InterviewsProps) {
  const { form, errors, change } = work;
  const count = form.interviews.length;
  // A new one that moves up gets fields of its own, not those of the one that was removed.
  const [removals, setRemovals] = useState(0);
  const changeInterview = (index: number) => (update: Update<InterviewForm>, path: string) =>
    change((known) => withInterview(known, index, update), `interviews.${index}.${path}`);
  return (
    <div role="group" className={styles.stack} aria-label={t('application.form.interviews')}>
      <h3 className={styles.sectionTitle}>{t('application.form.interviews')}</h3>
      {count === 0 ? <p className={styles.note}>{t('application.form.noInterviews')}</p> : null}
      {form.interviews.map((interview, index) => (
        <fieldset
          key={interview.id ?? `new-${removals}-${index}`}
          className={styles.round}
          data-round={index}
          aria-label={t('application.form.round', { number: index + 1 })}
        >
          <div className={styles.roundHead}>
            <span className={styles.roundTitle}>{roundTitle(loaded.base, interview, index, context)}</span>
            <RemoveInterview work={work} index={index} onRemoved={() => setRemovals(removals + 1)} />
          </div>
          <InterviewFields
            interview={interview}
            field={`interviews.${index}`}
            errors={errors}
            context={context}
            contacts={loaded.base?.contacts ?? []}
            saved={savedInterview(loaded.base, interview)}
            asking={asking}
            hasAutofocus={index === focused}
            question={
              loaded.base ? (
                <ConversationQuestion
                  base={loaded.base}
                  interview={interview}
                  field={`interviews.${index}`}
                  errors={errors}
                  context={context}
                  onChange={changeInterview(index)}
                />
              ) : null
            }
            onChange={changeInterview(index)}
          />
        </fieldset>
      ))}
      <div>
        <Button data-adds-interview disabled={count >= MAX_INTERVIEWS} onClick={work.addInterview}>
          {count === 0 ? t('application.form.addFirst') : t('application.form.addAnother')}
        </Button>
      </div>
    </div>
  );
}

/** Removes a new interview from the form; a known one is cancelled, at once and with Undo. */
function RemoveInterview({
  work,
  index,
  onRemoved,
}: {
  readonly work: FormWork;
  readonly index: number;
  readonly onRemoved: () => void;
}) {
  const { form, change } = work;
  const id = form.interviews[index]?.id ?? null;
  if (id !== null) {
    return (
      <Button look="quiet" onClick={() => void work.cancelInterview(id)}>
        {t('application.form.cancelInterview')}
      </Button>
    );
  }
  return (
    <Button
      look="quiet"
      aria-label={t('application.form.removeInterviewNumber', { number: index + 1 })}
      onClick={() => {
        change((known) => ({ ...known, interviews: known.interviews.toSpliced(index, 1) }), 'interviews');
        onRemoved();
      }}
    >
      {t('application.form.removeInterview')}
    </Button>
  );
}

/** By key: to the interview with the focus or, if none has it, to the last one. Their name gets the focus. */
function addPerson(event: KeyboardEvent<HTMLElement>, { form, change }: FormWork): void {
  const focused = (event.target as HTMLElement).closest<HTMLElement>('[data-round]')?.dataset.round;
  const index = focused === undefined ? form.interviews.length - 1 : Number(focused);
  const people = form.interviews[index]?.people;
  if (people === undefined || people.length >= MAX_PEOPLE) return;
  event.preventDefault();
  const path = `interviews.${index}.people.${people.length}`;
  const added = (interview: InterviewForm) => ({ ...interview, people: [...interview.people, emptyPerson] });
  changeAndFocus(() => change((known) => withInterview(known, index, added), path), `${path}.name`);
}

function withInterview(
  form: ApplicationValues,
  index: number,
  update: Update<InterviewForm>,
): ApplicationValues {
  const interview = form.interviews[index];
  return interview ? { ...form, interviews: form.interviews.with(index, update(interview)) } : form;
}

/**
 * The initial focus: the line for a sentence if nothing is known yet, else an empty required field, else the interview it
 * was opened for (its index), else the company.
 */
function firstFocus(
  form: ApplicationValues,
  isNew: boolean,
  focus: FormFocus | undefined,
): 'quick' | 'company' | 'role' | number {
  if (isNew && focus === undefined && isSameForm(form, emptyForm)) return 'quick';
  const missing = (['company', 'role'] as const).find((name) => form[name].trim() === '');
  if (missing !== undefined) return missing;
  if (focus === undefined) return 'company';
  const index =
    typeof focus === 'string'
      ? form.interviews.length - 1
      : form.interviews.findIndex(({ id }) => id === focus.interviewId);
  return index < 0 ? 'company' : index;
}

function roundTitle(
  base: Application | null,
  interview: InterviewForm,
  index: number,
  context: FormContext,
): string {
  const title = t('application.form.round', { number: index + 1 });
  const { input, errors } = readInterview(interview, context, savedInterview(base, interview));
  if (errors.length > 0) return title;
  const when = input.endsAt <= currentInstant() ? t('application.form.over') : t('application.form.planned');
  return `${title} · ${when}`;
}

/** A newly added interview gets the focus, on its date; the button that adds one, if one with the focus was removed. */
function useFocusOnInterviews(body: React.RefObject<HTMLDivElement | null>, count: number) {
  const shown = useRef(count);
  useEffect(() => {
    if (count > shown.current) {
      const input = body.current?.querySelector<HTMLInputElement>(
        `[data-field="interviews.${count - 1}.date"]`,
      );
      input?.focus();
      input?.select();
    } else if (count < shown.current && document.activeElement === document.body)
      body.current?.querySelector<HTMLElement>('[data-adds-interview]')?.focus();
    shown.current = count;
  }, [body, count]);
}
