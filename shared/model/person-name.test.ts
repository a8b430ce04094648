import { describe, expect, it } from 'vitest';
import { isSamePerson, nameAmong, nameKey } from './person-name';

describe('a person’s name', () => {
  it('is the same in any case, spacing or Unicode form', () => {
    for (const typed of ['ann ray', ' ANN  RAY ', 'Ann\u00a0Ray']) expect(nameKey(typed)).toBe('ann ray');
    expect(nameKey('Jose\u0301')).toBe(nameKey('José'));
    expect(nameKey('José')).not.toBe(nameKey('Jose'));
  });

  it.each([
    ['', '', true],
    ['ann@elm.example', '', true],
    ['ann@elm.example', ' ANN@elm.example', true],
    ['ann@elm.example', 'ann@oak.example', false],
  ])('with the addresses "%s" and "%s" is one person: %s', (first, second, isOne) => {
    expect(isSamePerson({ name: 'Ann Ray', email: first }, { name: 'ann ray', email: second })).toBe(isOne);
  });

  it('comes with the address beside somebody of the same name', () => {
    const ann = { name: 'Ann Ray', email: 'ann@elm.example' };
    expect(nameAmong(ann, [{ name: 'Bo Li', email: '' }])).toBe('Ann Ray');
    expect(nameAmong(ann, [{ name: 'ann  ray', email: '' }])).toBe('Ann Ray (ann@elm.example)');
    expect(nameAmong({ ...ann, email: '' }, [ann])).toBe('Ann Ray');
  });
});
