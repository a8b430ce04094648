import { describe, expect, it } from 'vitest';
import type { SentMessage } from '@shared/messages/sent';
import { changeSchemas } from '@shared/model/changes';
import type { ApplicationId, TouchId } from '@shared/model/ids';
import type { Instant, TimeZone } from '@shared/model/time';
import { readMessageDraft, type MessageForm } from './message-draft';
import { messageField, planCorrection, sentToForm } from './message-change';

const id = '01890000-0000-7000-8000-000000000001' as ApplicationId;
const zone = 'Europe/Berlin' as TimeZone;
const sent: SentMessage = {
  id: '01890000-0000-7000-8000-000000000002' as TouchId,
  kind: 'thank-you',
  contactId: null,
  medium: 'email',
  sentAt: Date.parse('2026-03-10T10:20:30.456Z') as Instant,
  text: '',
};
const plan = (patch: Partial<MessageForm>) =>
  planCorrection({ ...sentToForm(sent, zone), ...patch }, sent, id, zone);

describe('a correction of a sent message', () => {
  it('keeps an untouched time to the millisecond', () => {
    const planned = plan({ text: 'Hello' });
    expect(planned).toMatchObject({ input: { sentAt: sent.sentAt, text: 'Hello', medium: 'email' } });
    expect(planned.ok && changeSchemas['correct-message'].safeParse(planned.input).success).toBe(true);
  });

  it("reads a typed time in the computer's zone", () => {
    expect(plan({ date: '2026-03-10', time: '09:00' })).toMatchObject({
      input: { sentAt: Date.parse('2026-03-10T08:00:00Z') },
    });
  });

  it("says which field's time can't be read", () => {
    expect(plan({ date: '' })).toMatchObject({ ok: false, errors: [{ field: 'sentAt.date' }] });
    expect(plan({ time: '' })).toMatchObject({ ok: false, errors: [{ field: 'sentAt.time' }] });
    expect(messageField('sentAt')).toBe('sentAt.date');
    expect(messageField('text')).toBe('text');
  });

  it('is restored from its draft as it was typed', () => {
    const form = { ...sentToForm(sent, zone), date: 'the 3', text: '<i>Hello</i> 🥖' };
    const json = JSON.stringify({ version: 1, form });
    expect(readMessageDraft(json)).toEqual({ tag: 'read', draft: { version: 1, form } });
    expect(readMessageDraft('{"version":1')).toEqual({ tag: 'unreadable', json: '{"version":1' });
  });
});
