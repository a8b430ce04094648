/** What messages are made of, by language. */
import type { MessageKind, MessageLanguage } from '../message';
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

/** The templates of a kind for email and LinkedIn, the best known first; at least one in every language. */
export function templatesOf(kind: MessageKind, language: MessageLanguage): readonly Template[] {
  return messageWords[language].templates.filter((template) => template.kind === kind);
}
