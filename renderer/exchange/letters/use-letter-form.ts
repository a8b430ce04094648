/** The form of a proposed interview: its contents, what is wrong with it, and how it is recorded. */
import { useEffect, useState } from 'react';
import type { Proposal } from '@shared/exchange/letters/letter';
import type { Application } from '@shared/model/application';
import type { ApplicationId } from '@shared/model/ids';
import { planSave, refusalToError } from '../../application/form/form-change';
import { undecidedDates, withNamedDate } from '../../application/form/named-dates';
import { call, makeChange } from '../../core/bridge';
import { computerZone, currentInstant } from '../../core/clock';
import { useDateQuestions, type DateAsking } from '../../employer-words/use-date-question';
import { useReadingPolicy } from '../../employer-words/use-named';
import { useFormContext } from '../../forms/form-context';
import type { PersonForm } from '../../application/form/form-state';
import { withKnownPeople } from '../../application/form/proposed-interview';
import { useFormValues, type FormValues, type Update } from '../../forms/form-values';
import type { LetterStep } from './letter-frame';
import { keepOwnAddresses, likelyOwn } from './own-addresses';
import { applicationFormOf, formOfProposed, withOwnAddresses, type LetterForm } from './proposed-form';
import { NEW_APPLICATION, type ChosenTarget } from './target-field';

export type InterviewProposal = Extract<Proposal, { tag: 'interview' | 'changed' }>;

/** The application as recorded; null for a new one, and until it is read. */
export function useBase(target: ChosenTarget): Application | null {
  const [read, setRead] = useState<Application | null>(null);
  useEffect(() => {
    let isGone = false;
    if (target !== null && target !== NEW_APPLICATION) {
      void call('application:read', { applicationId: target }).then((reply) => {
        if (!isGone && reply.ok) setRead(reply.value.application);
      });
    }
    return () => {
      isGone = true;
    };
  }, [target]);
  return read?.id === target ? read : null;
}

/** `standing` is the application whose interview is changed. */
export function useLetterForm(step: LetterStep, proposal: InterviewProposal, standing: Application | null) {
  const { letter } = step;
  const context = useFormContext();
  const policy = useReadingPolicy();
  const questions = useDateQuestions();
  const [target, setTarget] = useState<ChosenTarget>(() => firstTarget(proposal));
  /** Null until the user has said which addresses are theirs. */
  const [chosenOwn, chooseOwn] = useState<readonly string[] | null>(null);
  const own = chosenOwn ?? likelyOwn(letter);
  const [all] = useState(() => firstForm(proposal, standing));
  const values = useFormValues<LetterForm>(leftOut(all, likelyOwn(letter)));
  const { form, change, refuse, whileSaving } = values;
  const read = useBase(target);
  const base = standing ?? read;
  const changePeople = useKnownPeople(base, change);
  const { whole, index } = applicationFormOf(form, base);

  const save = (saved: LetterForm) =>
    whileSaving(async () => {
      if (target === null) {
        refuse([{ field: 'application', reason: 'required' }]);
        return null;
      }
      // It is being read; without it nothing can be compared.
      if (target !== NEW_APPLICATION && base === null) return null;
      const entered = applicationFormOf(saved, base).whole;
      const plan = planSave(entered, base, context, currentInstant());
      if (!plan.ok) {
        refuse(plan.errors);
        return null;
      }
      if (questions.ask(undecidedDates(entered, base, policy))) return null;
      let id: ApplicationId | null = base?.id ?? null;
      if (plan.save !== null) {
        const reply = await makeChange(plan.save.name, plan.save.input, { handles: () => true });
        if (!reply.ok) {
          const error = refusalToError(reply.refusal, plan.save);
          refuse(error ? [error] : [], error ? null : reply.refusal);
          return null;
        }
        id = reply.value.applicationId;
      }
      await keepOwnAddresses(letter, own, chosenOwn !== null);
      step.onNext(id);
      return id;
    });

  const asking: DateAsking = {
    question: questions.question,
    onAnswer(answer) {
      const answered = questions.answered(answer, form, (asked) => ({
        ...form,
        interview: withNamedDate(whole, asked).interviews[index] ?? form.interview,
      }));
      change(() => answered, 'none');
      void save(answered);
    },
  };
  return {
    ...values,
    ...{ target, own, base, index, asking, context },
    save: () => void save(form),
    chooseTarget(chosen: ChosenTarget) {
      setTarget(chosen);
      // Who they are there isn't who they are elsewhere.
      changePeople((people) => people.map((person) => ({ ...person, id: null })));
      change((known) => known, 'application');
    },
    chooseOwn(addresses: readonly string[]) {
      chooseOwn(addresses);
      changePeople((people) => withOwnAddresses(people, all.interview.people, addresses));
    },
  };
}

type ChangePeople = (update: Update<readonly PersonForm[]>) => void;

/** Whoever the application knows is taken for that person once it is read. */
function useKnownPeople(base: Application | null, change: FormValues<LetterForm>['change']): ChangePeople {
  const [matched, setMatched] = useState<Application | null>(null);
  const changePeople: ChangePeople = (update) =>
    change(({ interview, ...known }) => {
      return { ...known, interview: { ...interview, people: [...update(interview.people)] } };
    }, 'none');
  if (base !== null && base !== matched) {
    setMatched(base);
    changePeople((people) => withKnownPeople(people, base.contacts));
  }
  return changePeople;
}

function firstTarget(proposal: InterviewProposal): ChosenTarget {
  if (proposal.tag === 'changed') return proposal.standing.application.id;
  const { candidates, chosen } = proposal.target;
  return chosen?.id ?? (candidates.length === 0 ? NEW_APPLICATION : null);
}

function firstForm(proposal: InterviewProposal, application: Application | null): LetterForm {
  const { company, role } = proposal.tag === 'changed' ? proposal.standing.application : proposal.target;
  const id = proposal.tag === 'changed' ? proposal.standing.interviewId : null;
  const interview = application?.interviews.find((one) => one.id === id);
  const standing = application && interview ? { application, interview } : null;
  const ground = { now: currentInstant(), zone: computerZone(), company: company ?? '' };
  return {
    company: company ?? '',
    role: role ?? '',
    interview: formOfProposed(proposal.interview, standing, ground),
  };
}

function leftOut(form: LetterForm, own: readonly string[]): LetterForm {
  const people = withOwnAddresses(form.interview.people, [], own);
  return { ...form, interview: { ...form.interview, people } };
}
