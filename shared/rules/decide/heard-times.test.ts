import { describe, expect, it } from 'vitest';
import type { HeardTimeId } from '../../model/ids';
import type { HeardTime } from '../../model/settings/heard-time';
import type { DecideContext } from './decision';
import { removeHeardTime, saveHeardTime } from './heard-times';

const known: HeardTime = {
  id: 'known' as HeardTimeId,
  industry: 'Finance',
  fromDays: 10,
  toDays: 21,
  where: 'A recruiter',
};
const context = { heardTimes: [known], nextId: () => 'new' } as unknown as DecideContext;
const { id, ...fields } = known;

describe('a response time heard elsewhere', () => {
  it('is saved with its texts trimmed, as a new one or in place of a known one', () => {
    const law = { industry: ' Law ', fromDays: 7, toDays: 7, where: ' An article ' };
    expect(saveHeardTime({ id: null, heardTime: law }, context)).toMatchObject({
      value: {
        name: 'heard-time-saved',
        event: { heardTime: { id: 'new', industry: 'Law', where: 'An article' } },
      },
    });
    expect(saveHeardTime({ id, heardTime: { ...fields, toDays: 14 } }, context)).toMatchObject({
      value: { event: { heardTime: { id, fromDays: 10, toDays: 14 } } },
    });
  });

  it('is refused if it is known word for word, gone, or its days are the wrong way round', () => {
    const save = (heardTime: typeof fields, of: HeardTimeId | null = null) =>
      saveHeardTime({ id: of, heardTime }, context);
    expect(save(fields)).toMatchObject({ refusal: { reason: 'already-there' } });
    expect(save(fields, 'gone' as HeardTimeId)).toMatchObject({ refusal: { reason: 'not-found' } });
    expect(save({ ...fields, fromDays: 30 })).toMatchObject({
      refusal: { field: 'heardTime.toDays', reason: 'end-before-start' },
    });
  });

  it('is removed, once', () => {
    expect(removeHeardTime({ heardTimeId: id }, context)).toMatchObject({
      value: { event: { heardTimeId: id } },
    });
    expect(removeHeardTime({ heardTimeId: 'gone' as HeardTimeId }, context)).toMatchObject({
      refusal: { reason: 'not-found' },
    });
  });
});
