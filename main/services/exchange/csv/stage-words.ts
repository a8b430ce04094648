import type { Application, Outcome } from '../../../../shared/model/application';

/** What a spreadsheet calls the stage of an application, in words that an import understands. */
export type StatusWord = 'applied' | 'interview' | Outcome;

/** The outcome of a closed application; otherwise whether it has had or will have an interview. */
export function stageOf({ closed }: Pick<Application, 'closed'>, hasInterview: boolean): StatusWord {
  if (closed !== null) return closed.outcome;
  return hasInterview ? 'interview' : 'applied';
}
