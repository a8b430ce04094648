import { describe, expect, it } from 'vitest';
import type { Application, MessageStep } from '@shared/model/application';
import type { ApplicationDetail } from '@shared/ipc/detail';
import { defaultPolicy, type Policy } from '@shared/model/policy';
import { progressOf } from '@shared/rules/progress/progress';
import {
  buildApplication,
  buildInterview,
  buildTouch,
  contactId,
  instant,
} from '../../../../tests/support/build-application';
import { guardPlaces } from './guard-places';

const end = instant('2026-03-03T15:00:00-05:00');
const soon = instant('2026-03-03T18:00:00-05:00');
const tuesday = buildInterview('tuesday', end, { peopleMet: [contactId('dana'), contactId('li')] });

function places(
  step: MessageStep,
  person: string | null,
  touches: Application['touches'] = [],
  policy: Policy = defaultPolicy,
) {
  const application = buildApplication({ interviews: [tuesday], touches });
  const detail = { application, progress: progressOf(application, policy, soon) } as ApplicationDetail;
  const contact = person === null ? null : contactId(person);
  return guardPlaces(detail, { kind: step, contactId: contact }, soon, policy).map(
    ({ contactId: at, guard }) => `${guard.tag} at ${at?.replace('contact-', '') ?? 'the step'}`,
  );
}

const considered: Policy = { ...defaultPolicy, thankYou: 'considered' };
const toDana = [buildTouch('tuesday', 'thank-you', instant('2026-03-03T17:00:00-05:00'), 'dana')];

describe('a warning about writing is shown', () => {
  it('at the step if it has one message', () => {
    expect(places('check-in', null)).toEqual(['not-open at the step']);
  });

  it('once at the step if it applies to everybody', () => {
    expect(places('thank-you', null, [], considered)).toEqual(['not-open at the step']);
  });

  it('at the person whose note it is about', () => {
    expect(places('thank-you', 'dana', toDana)).toEqual(['second at dana', 'too-soon at dana']);
    expect(places('thank-you', 'li', toDana)).toEqual([]);
    expect(places('thank-you', 'li', [], considered)).toEqual(['not-open at li']);
  });

  it('only for open notes, if nobody in particular is meant', () => {
    expect(places('thank-you', null, toDana)).toEqual([]);
  });

  it('at the step if everybody has been thanked', () => {
    const toBoth = [
      ...toDana,
      buildTouch('tuesday', 'thank-you', instant('2026-03-03T17:30:00-05:00'), 'li'),
    ];
    expect(places('thank-you', null, toBoth)).toEqual(['second at the step', 'too-soon at the step']);
  });
});
