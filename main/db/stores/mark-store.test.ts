import { beforeEach, expect, it } from 'vitest';
import { markOfInvitation, markOfMail } from '../../../shared/exchange/letters/marks';
import type { Invitation } from '../../../shared/model/application';
import type { ApplicationId } from '../../../shared/model/ids';
import { detailsInput, interviewInput, personInput } from '../../../tests/support/inputs';
import { createTestServices, instant, type TestServices } from '../../../tests/support/test-services';

const endsAt = instant('2026-03-10T15:00:00Z');
const invitation: Invitation = {
  ...{ uid: 'talk@calendar.example', recurrenceId: null },
  ...{ sequence: 0, stampedAt: null },
};
let services: TestServices;
let applicationId: ApplicationId;

beforeEach(() => {
  services = createTestServices(instant('2026-03-03T20:00:00Z'));
  const people = [personInput('Dana Kim', { email: 'Dana@Talent.Acme_x.example' })];
  const interview = interviewInput(endsAt, {
    ...{ people, invitation },
    ...{ messageId: 'first@mail.example', link: 'https://meet.example/a' },
  });
  const made = services.changes.make(
    'add-application',
    { details: detailsInput(), interviews: [interview] },
    'window',
  );
  if (!made.ok || made.value.applicationId === null) throw new Error('It was not added.');
  applicationId = made.value.applicationId;
});

const interviewOf = () => {
  const interview = services.applications.fold(applicationId)?.interviews[0];
  if (!interview) throw new Error('It has no interview.');
  return interview;
};

it('finds an application by an invitation, a mail, and an address of its people', () => {
  const { marks } = services.store;
  expect(marks.applicationIds(markOfInvitation('talk@calendar.example'))).toEqual([applicationId]);
  expect(marks.applicationIds(markOfMail('first@mail.example'))).toEqual([applicationId]);
  expect(marks.applicationIds(markOfMail('talk@calendar.example'))).toEqual([]);
  expect(marks.addressesAt('acme_x.example')).toEqual([
    { applicationId, email: 'dana@talent.acme_x.example' },
  ]);
  expect(marks.addressesAt('acmeyx.example')).toEqual([]);
});

it('keeps what an invitation said while the interview is edited by hand', () => {
  const { startsAt, endsAt: end, timeZone } = interviewOf();
  const interview = { ...interviewInput(end), startsAt, timeZone, talkingPoints: ['Remote days'] };
  const edit = { interviewId: interviewOf().id, interview, conversation: null };
  services.changes.make('edit-application', { applicationId, details: null, interviews: [edit] }, 'window');
  expect(interviewOf()).toMatchObject({
    ...{ talkingPoints: ['Remote days'], invitation, link: 'https://meet.example/a' },
    messageId: 'first@mail.example',
  });
});

it('removes a link that was emptied, and remembers which version cancelled an interview', () => {
  const edit = {
    interviewId: interviewOf().id,
    interview: interviewInput(endsAt, { link: ' ' }),
    conversation: null,
  };
  services.changes.make('edit-application', { applicationId, details: null, interviews: [edit] }, 'window');
  expect(interviewOf().link).toBeUndefined();
  const later = { ...invitation, sequence: 2 };
  services.changes.make(
    'cancel-interview',
    { applicationId, interviewId: interviewOf().id, invitation: later },
    'window',
  );
  expect(interviewOf()).toMatchObject({ invitation: later, cancelledAt: services.now() });
});

it('forgets the marks of a deleted application, and finds them again after Undo', () => {
  const find = () => services.store.marks.applicationIds(markOfMail('first@mail.example'));
  services.changes.make('delete-application', { applicationId }, 'window');
  expect(find()).toEqual([]);
  services.changes.undo('window');
  expect(find()).toEqual([applicationId]);
  expect(services.projectionDifferences()).toEqual([]);
});
