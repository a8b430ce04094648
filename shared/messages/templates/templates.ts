/** What messages are made of, by language. */
import type { MessageFacts, MessageKind, MessageLanguage } from '../message';
import type { MessageWords, Template } from '../template';
import { callSheets } from './en/call-sheets';
import { checkInTemplates } from './en/check-in';
import { finalTemplates } from './en/final';
import { frame } from './en/frame';
import { occasionTemplates } from './en/occasions';
import { thankYouTemplates } from './en/thank-you';

export const messageWords: Readonly<Record<MessageLanguage, MessageWords>> = {
  en: {
    ...frame,
    templates: [...thankYouTemplates, ...checkInTemplates, ...finalTemplates, ...occasionTemplates],
    callSheets,
  },
};

/**
 * The templates of a kind for email and LinkedIn, the best known first; at least one in every language. Somebody who wasn't
 * in the interview gets those made for them, if there are any: no other claims a conversation with them.
 */
export function templatesOf(
  kind: MessageKind,
  language: MessageLanguage,
  interviewed: MessageFacts['interviewedBy'] = 'recipient',
): readonly Template[] {
  const ofKind = messageWords[language].templates.filter((template) => template.kind === kind);
  const forOthers = ofKind.filter(({ isForOthers }) => isForOthers === true);
  if (interviewed !== 'recipient' && forOthers.length > 0) return forOthers;
  return ofKind.filter(({ isForOthers }) => isForOthers !== true);
}
