/** Asks whether to use a date found in the employer's words; a save that would drop the date waits for the answer. */
import { useRef, useState } from 'react';
import type { CalendarDate } from '@shared/model/time';

export interface DateQuestion {
  /** The path of the words in their form; the question is shown below them. */
  readonly field: string;
  readonly text: string;
  readonly date: CalendarDate;
}

export type DateAnswer = 'with-date' | 'without-date';

/** What a field for the employer's words shows of the question. */
export interface DateAsking {
  readonly question: DateQuestion | null;
  /** Saves with or without the date. */
  readonly onAnswer: (answer: DateAnswer) => void;
}

export interface DateQuestions {
  /** The question a save is waiting for. Each refused save creates a new object, so that it gets the focus again. */
  readonly question: DateQuestion | null;
  /** Asks about the first of these not yet turned down. True if there is one: nothing is saved then. */
  readonly ask: (undecided: readonly DateQuestion[]) => boolean;
  /** The form to save once answered: as it is, with the date turned down from now on, or `withDate`. */
  readonly answered: <T>(answer: DateAnswer, form: T, withDate: (question: DateQuestion) => T) => T;
}

export function useDateQuestions(): DateQuestions {
  const [question, setQuestion] = useState<DateQuestion | null>(null);
  const turnedDown = useRef(new Set<string>());
  return {
    question,
    ask: (undecided) => {
      const next = undecided.find((one) => !turnedDown.current.has(keyOf(one)));
      setQuestion(next ? { ...next } : null);
      return next !== undefined;
    },
    answered: (answer, form, withDate) => {
      if (question === null) return form;
      if (answer === 'with-date') return withDate(question);
      turnedDown.current.add(keyOf(question));
      return form;
    },
  };
}

/** The same words may move within the form, so the path doesn't count. */
function keyOf({ text, date }: DateQuestion): string {
  return JSON.stringify([text, date]);
}
