/** The text a message starts from: greeting, template and closing for a kind, a tone and a medium, filled from the facts. */
import type { Medium } from '../model/application';
import { accept, refuse, type Result } from '../model/result';
import { fillText } from './fill';
import type { Message, MessageFacts, MessageKind, MessageLanguage, Segment, Tone } from './message';
import type { Paragraph, Template, TemplateError } from './template';
import { messageWords, templatesOf } from './templates/templates';

export interface MessageRequest {
  readonly kind: MessageKind;
  readonly tone: Tone;
  readonly medium: Medium;
  readonly language: MessageLanguage;
  readonly facts: MessageFacts;
  /**
   * Which template of the kind, counted from 0; past the last it begins again with the first. The persons of one panel
   * are given one after another, so that neighbours do not get the same note. Has no effect on the phone.
   */
  readonly variant?: number;
}

/**
 * A message from a template of this program, never sent and never empty. Email has a subject (W9), LinkedIn and the phone
 * have none. A thank-you by email or LinkedIn has 60 to 130 words, one by phone is a call sheet of three sentences (V1).
 */
export function composeMessage(request: MessageRequest): Message {
  const { kind, language, medium, variant = 0 } = request;
  if (medium === 'phone') return callSheetMessage(request);
  const choices = templatesOf(kind, language, request.facts.interviewedBy);
  const template = choices[variant % choices.length];
  if (template === undefined) throw new Error(`No template for ${kind} in ${language}`);
  const message = messageOfTemplate(template, { ...request, medium });
  if (!message.ok) throw new Error(`${template.id} has an unknown field: ${message.refusal.field}`);
  return message.value;
}

/** The same from any template, even the user's own. Refuses one with a field that does not exist. */
export function messageOfTemplate(
  template: Template,
  request: Omit<MessageRequest, 'kind' | 'medium' | 'variant'> & {
    readonly medium: Exclude<Medium, 'phone'>;
  },
): Result<Message, TemplateError> {
  const { tone, medium, facts, language } = request;
  const { greetings, closings, gaps } = messageWords[language];
  const texts = [
    greetings[tone],
    ...template.paragraphs[tone].map((paragraph) => chosen(paragraph, facts)),
    closings[medium][tone],
  ];
  const body = fillText(texts.join('\n\n'), facts, gaps);
  const subject = fillText(medium === 'email' ? template.subject : '', facts, gaps);
  if (!body.ok) return refuse(body.refusal);
  if (!subject.ok) return refuse(subject.refusal);
  return accept({
    kind: template.kind,
    medium,
    tone,
    templateId: template.id,
    subject: subject.value,
    body: body.value,
  });
}

function callSheetMessage({ kind, tone, language, facts }: MessageRequest): Message {
  const { callSheets, gaps } = messageWords[language];
  const sheet = callSheets.find((one) => one.kind === kind);
  if (sheet === undefined) throw new Error(`No call sheet for ${kind} in ${language}`);
  const body = fillText(sheet.sentences[tone].map((one) => chosen(one, facts)).join('\n'), facts, gaps);
  if (!body.ok) throw new Error(`${sheet.id} has an unknown field: ${body.refusal.field}`);
  const subject: readonly Segment[] = [];
  return { kind, medium: 'phone', tone, templateId: sheet.id, subject, body: body.value };
}

/** W5 or W6, by the policy; what refers to the interview only if there was one. */
function chosen(paragraph: Paragraph, { askForStatus, interviewedBy }: MessageFacts): string {
  if (typeof paragraph === 'string') return paragraph;
  if ('interviewed' in paragraph)
    return interviewedBy === 'nobody' ? paragraph.notInterviewed : paragraph.interviewed;
  return askForStatus ? paragraph.asking : paragraph.offering;
}
