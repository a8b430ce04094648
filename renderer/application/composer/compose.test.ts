import { describe, expect, it } from 'vitest';
import type { Contact } from '@shared/model/application';
import type { ContactId } from '@shared/model/ids';
import type { StepPart } from '@shared/model/progress';
import { recipientOf } from './compose';

const [ada, ben, cleo] = ['ada', 'ben', 'cleo'] as ContactId[] as [ContactId, ContactId, ContactId];
const contacts = [ada, ben, cleo].map((id) => ({ id }) as Contact);
const part = (contactId: ContactId, tag: 'open' | 'sent') => ({ contactId, record: { tag } }) as StepPart;

describe('the recipient a message opens with', () => {
  it("is somebody met who hasn't got a message yet", () => {
    const parts = [part(ada, 'sent'), part(ben, 'open'), part(cleo, 'open')];
    expect(recipientOf({ contacts }, { parts }, { peopleMet: [ada, ben, cleo] })).toBe(ben);
  });
  it('is otherwise the first person met, then the first known, then nobody', () => {
    expect(recipientOf({ contacts }, { parts: [] }, { peopleMet: [cleo] })).toBe(cleo);
    expect(recipientOf({ contacts }, { parts: [] }, { peopleMet: [] })).toBe(ada);
    expect(recipientOf({ contacts: [] }, { parts: [] }, { peopleMet: [] })).toBeNull();
  });
});
