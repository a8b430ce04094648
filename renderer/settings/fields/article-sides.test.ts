import { describe, expect, it } from 'vitest';
import { reasons } from '@shared/i18n/en/reasons';
import type { RuleId } from '@shared/model/progress';
import { articleSides } from './article-sides';

/** The letters in a sentence about the other side: "Articles C and D would write right away". */
function lettersIn(sentence: string): readonly string[] {
  const named = /^Articles? ([A-E](?:(?:, | and )[A-E])*) /.exec(sentence)?.[1];
  return named?.match(/[A-E]/g) ?? [];
}

describe('the articles beside a choice', () => {
  const { others } = reasons;
  const { thankYou, checkIn, final, close } = articleSides;

  it.each([
    ['thank-you, prompt', thankYou.prompt.against, others.thankYouWait],
    ['thank-you, considered', thankYou.considered.against, others.thankYouAtOnce],
    ['check-in, a week', checkIn.week.against, others.checkInTwoWeeks],
    ['check-in, two weeks', checkIn['two-weeks'].against, others.checkInOneWeek],
    ['final, one week', final['one-week'].against, others.finalTwoWeeks],
    ['letting go, three weeks', close['21'].against, others.closeTwoWeeks],
  ])('against it are those that its reasons name: %s', (_, against, sentence) => {
    expect(lettersIn(sentence)).toEqual(against);
  });

  it.each([
    ['final, two weeks', final['two-weeks'].for, others.finalOneWeek],
    ['letting go, two weeks', close['14'].for, others.closeThreeWeeks],
  ])("that allow both sides aren't against it: %s", (_, supporting, sentence) => {
    expect(supporting).toEqual(expect.arrayContaining([...lettersIn(sentence)]));
  });

  it.each([
    ['thank-you, prompt', thankYou.prompt.for, ['T2', 'T3']],
    ['thank-you, considered', thankYou.considered.for, ['T1']],
    ['check-in, a week', checkIn.week.for, ['K1', 'K2']],
    ['check-in, two weeks', checkIn['two-weeks'].for, ['K5']],
    ['final, two weeks', final['two-weeks'].for, ['F1', 'F2', 'F3']],
    ['final, one week', final['one-week'].for, ['F1']],
    ['letting go, two weeks', close['14'].for, ['M1', 'M2']],
    ['letting go, three weeks', close['21'].for, ['M2']],
  ] satisfies [string, readonly string[], RuleId[]][])(
    'for are those its rules come from: %s',
    (_, supporting, rules) => {
      const sources = rules.flatMap((rule) => reasons.sources[rule].split(', '));
      expect([...new Set(sources)].sort()).toEqual(supporting);
    },
  );
});
