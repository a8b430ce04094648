import { useEffect, useId, useRef } from 'react';
import { Button } from '../ui/button';
import type { DateAnswer, DateQuestion } from './use-date-question';
import styles from './said-field.module.css';

export interface QuestionBoxProps {
  readonly question: DateQuestion;
  /** The question and its two answers, in words. */
  readonly ask: string;
  readonly withWords: string;
  readonly withoutWords: string;
  readonly onAnswer: (answer: DateAnswer) => void;
}

/** Asks whether to use the date. Both answers save; the focus is on the one that uses it. */
export function QuestionBox({ question, ask, withWords, withoutWords, onAnswer }: QuestionBoxProps) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector('button')?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [question]);
  return (
    <div ref={box} role="group" aria-labelledby={id} className={styles.question}>
      <p id={id} className={styles.ask}>
        {ask}
      </p>
      <Button look="primary" onClick={() => onAnswer('with-date')}>
        {withWords}
      </Button>
      <Button onClick={() => onAnswer('without-date')}>{withoutWords}</Button>
    </div>
  );
}
