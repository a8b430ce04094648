/** Whether an interview's new time leaves open which conversation it is. */
import type { Application, Interview } from '@shared/model/application';
import type { Conversation } from '@shared/model/changes';
import type { InterviewId } from '@shared/model/ids';
import type { Instant } from '@shared/model/time';
import {
  conversationQuestion,
  type ConversationQuestion as Question,
} from '@shared/rules/decide/contradictions';
import type { FormContext } from '../../forms/form-context';
import type { InterviewForm } from './form-state';
import { readTimes, savedInterview } from './interview-change';

export interface AskedConversation extends Question {
  /** Null for a new interview. */
  readonly known: Interview | null;
}

/** Null if its time, as typed, contradicts no message. `base` is the application as saved. */
export function askedConversation(
  base: Application,
  interview: InterviewForm,
  context: FormContext,
  now: Instant,
): AskedConversation | null {
  const known = savedInterview(base, interview);
  const times = readTimes(interview, context, known);
  const question = times && conversationQuestion(base, { id: known?.id ?? NEW, ...times }, now);
  return question && { ...question, known };
}

/** The only answer there is: shown, and saved without being chosen. Null if there are two or none. */
export function onlyConversation(asked: AskedConversation | null): Conversation | null {
  if (asked === null || asked.canBeSame === asked.canBeAnother) return null;
  return asked.canBeSame ? 'same' : 'another';
}

/** Stands for the id an interview gets when it is added. */
const NEW = 'new' as InterviewId;
