import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildApplication, buildInterview, buildTouch } from '../../../tests/support/build-application';
import { createTranslator, type MessageValues } from '../../i18n/translator';
import type { Step } from '../../model/application';
import type { MessageMention, ReasonValues } from '../../model/explanation';
import { defaultPolicy, type Policy } from '../../model/policy';
import type { CalendarDate, ClockTime, TimeZone } from '../../model/time';
import { cadenceOf, type CadenceInput } from './cadence';
import { addDays, dateOf, instantOf } from '../calendar/calendar';
import { explain, explainCadence, reasonOfDate, type ExplanationFacts } from './explain';
import { progressOf } from '../progress/progress';

const { t } = createTranslator('en');
const zone = 'America/New_York' as TimeZone;
const date = (day: string) => `2026-${day}` as CalendarDate;
/** Eastern time in March 2026: standard until the 8th, summer time from then on. */
const on = (day: string, time = '12:00') => instantOf(date(day), time as ClockTime, zone);
const nothingSent = { thankYou: null, checkIn: null, final: null };

/** The interview of section 7: Tuesday 3 March 2026, 15:00 in New York. */
const tuesday: CadenceInput = {
  endedAt: on('03-03', '15:00'),
  timeZone: zone,
  pace: 'standard',
  isStrongConnection: false,
  hasQuickHiring: false,
  answerBy: null,
  newsOn: null,
  sent: nothingSent,
  policy: defaultPolicy,
};
const plain: ExplanationFacts = { industry: '', hasOwnPace: false, peopleMet: 1, skipped: [] };
const policy = (changes: Partial<Policy>) => ({ policy: { ...defaultPolicy, ...changes } });
const sent = (changes: Partial<CadenceInput['sent']>) => ({ sent: { ...nothingSent, ...changes } });

/** Dates as month and day, instants with the hour. */
function filled({
  dates = {},
  moments = {},
  words = {},
  count,
  message,
}: ReasonValues & { readonly message?: MessageMention }): MessageValues {
  const short = Object.entries(dates).map(([name, day]) => [name, day.slice(5)]);
  const times = Object.entries(moments).map(([name, at]) => [name, `${dateOf(at, zone).slice(5)} at 15`]);
  return {
    ...(Object.fromEntries([...short, ...times]) as Record<string, string>),
    ...words,
    holiday: 'a holiday',
    ...(message ? mentioned(message) : {}),
    ...(count === undefined ? {} : { count }),
  };
}

function mentioned({ step, standing, on: day }: MessageMention): MessageValues {
  const values = { name: t(`steps.inSentence.${step}`), on: day.slice(5) };
  return {
    message: t(`reasons.message.${standing}`, values),
    record: t(`reasons.record.${standing}`, values),
  };
}

function explained(step: Step, changes: Partial<CadenceInput>, facts: Partial<ExplanationFacts> = {}) {
  const explanation = explainCadence({ ...tuesday, ...changes }, { ...plain, ...facts }).find(
    (one) => one.step === step,
  );
  if (!explanation) throw new Error('It is not explained.');
  return explanation;
}

function sentences(
  step: Step,
  changes: Partial<CadenceInput>,
  facts: Partial<ExplanationFacts> = {},
): readonly string[] {
  return explained(step, changes, facts).reasons.map(
    (reason) => `${reason.rules.join(', ')}: ${t(`reasons.said.${reason.say}`, filled(reason))}`,
  );
}

function other(
  step: Step,
  changes: Partial<CadenceInput>,
  facts: Partial<ExplanationFacts> = {},
): string | null {
  const { otherSide } = explained(step, changes, facts);
  return otherSide && `${t(`reasons.others.${otherSide.say}`, filled(otherSide))} (${otherSide.where})`;
}

type Row = [name: string, step: Step, changes: Partial<CadenceInput>, expected: readonly RegExp[]];

describe('every row of section 3 says', () => {
  it.each<Row>([
    [
      'the thank-you, prompt',
      'thank-you',
      {},
      [/^T2, T1: .*fresh.*\(03-04 at 15\) is about right\.$/, /^T3: .* 03-05 at 15\.$/],
    ],
    [
      'the thank-you, considered',
      'thank-you',
      policy({ thankYou: 'considered' }),
      [/^T1, T2: Let a day pass before you write, until 03-04 at 15\./, /^T3: /],
    ],
    [
      'a named date',
      'check-in',
      { answerBy: date('03-10') },
      [/^K6: They said 03-10\. Give them 3 days more: check in on 03-13\.$/, /^K7: .*isn’t a refusal/],
    ],
    [
      'a named date and one day of grace',
      'check-in',
      { answerBy: date('03-10'), ...policy({ graceDays: 1 }) },
      [/Give them 1 day more: check in on 03-11\.$/, /^K7/],
    ],
    [
      'a named date and no grace',
      'check-in',
      { answerBy: date('03-10'), ...policy({ graceDays: 0 }) },
      [/^K6: They said 03-10, so wait until then\.$/, /^K7/],
    ],
    [
      'a strong connection',
      'check-in',
      { isStrongConnection: true },
      [/^K3: You know someone there well, so three days after the interview on 03-03 is enough: 03-06\.$/],
    ],
    ['quick hiring', 'check-in', { hasQuickHiring: true }, [/^K3: They’re hiring quickly.*: 03-06\.$/]],
    [
      'both, in a fast industry',
      'check-in',
      { isStrongConnection: true, hasQuickHiring: true, pace: 'fast' },
      [/^K3: You know someone there well and they’re hiring quickly/, /^K4: They reply fast/],
    ],
    [
      'a slow industry',
      'check-in',
      { pace: 'slow' },
      [/^K4, K5: They take their time\. Give them two weeks after .* 03-03, until 03-17\.$/],
    ],
    [
      'the policy of two weeks',
      'check-in',
      policy({ checkIn: 'two-weeks' }),
      [/^K5: Two weeks after the interview on 03-03, .*: 03-17\.$/],
    ],
    [
      'a week after the thank-you, where that decides',
      'check-in',
      {},
      [
        /^K2: One week after the thank-you due 03-04, .*: 03-11\.$/,
        /^K1: From 03-10, a week after the interview,/,
      ],
    ],
    [
      'the distance from a late thank-you (X2)',
      'check-in',
      { isStrongConnection: true, ...sent({ thankYou: on('03-10') }) },
      [
        /^K3/,
        /^X2, O1: You sent the thank-you on 03-10\. Leave at least 2 days between messages: not before 03-12\.$/,
      ],
    ],
    [
      'two weeks after the interview, and an opening that waits for a late thank-you (X2)',
      'check-in',
      sent({ thankYou: on('03-12') }),
      [
        /^K5, K2: Two weeks after the interview on 03-03, .*: 03-17\. .* after your thank-you \(03-12\) would be later\.$/,
        /^X2, O1: It doesn’t open before your thank-you \(03-12\)\.$/,
      ],
    ],
    [
      'news (R)',
      'check-in',
      { newsOn: date('03-09') },
      [
        /^K2/,
        /^K1/,
        /^R: They wrote on 03-09 without naming a date\. Give them another week, until 03-16\.$/,
      ],
    ],
    [
      'news that moves only the opening (R)',
      'check-in',
      { newsOn: date('03-04'), ...policy({ checkIn: 'two-weeks' }) },
      [/^K5/, /^R: .*so it doesn’t open before 03-11\.$/],
    ],
    [
      'a weekend (X1)',
      'check-in',
      { endedAt: on('03-05', '11:00'), isStrongConnection: true },
      [/^K3: .*: 03-08\.$/, /^X1: 03-08 isn’t one of your working days, so it moves to 03-09\.$/],
    ],
    [
      'a weekend at the end of the window (X1)',
      'check-in',
      { answerBy: date('03-10'), ...policy({ graceDays: 4, workingDays: [2] }) },
      [/^K6: .*on 03-14\.$/, /^K7/, /^X1: 03-14 isn’t one .* so it moves to 03-17\.$/],
    ],
    [
      'a weekend after which it would be too late (X1)',
      'check-in',
      { endedAt: on('03-05', '11:00'), ...sent({ thankYou: on('03-15') }), ...policy({ workingDays: [3] }) },
      [/^K5, K2: .*: 03-19\./, /^X2/, /^X1: 03-19 .* too late, so it moves back to 03-18\.$/],
    ],
    [
      'a holiday (X1)',
      'check-in',
      policy({ holidays: [date('03-11')] }),
      [/^K2: .*: 03-11\.$/, /^K1/, /^X1: 03-11 is a holiday, so it moves to 03-12\.$/],
    ],
    [
      'the final message',
      'final',
      {},
      [
        /^F2, F3: If two weeks pass after the check-in due 03-11 .*: 03-25\.$/,
        /^F1: From 03-18, a week after/,
      ],
    ],
    [
      'the final message by the policy of one week',
      'final',
      policy({ final: 'one-week' }),
      [/^F1: One week after the check-in due 03-11, .*: 03-18\.$/],
    ],
    [
      'the final message where they answer fast',
      'final',
      { pace: 'fast' },
      [/^F1: They reply fast, so one week after the check-in due 03-06 is enough .*: 03-13\.$/],
    ],
    [
      'the final message after a date named meanwhile',
      'final',
      { answerBy: date('03-30'), ...sent({ thankYou: on('03-04'), checkIn: on('03-11') }) },
      [/^F2/, /^F1/, /^K6: They said 03-30\. Give them 3 days more, until 04-02\.$/, /^K7/],
    ],
    [
      'the final message that only opens later for a named date',
      'final',
      { answerBy: date('03-20'), ...sent({ thankYou: on('03-04'), checkIn: on('03-11') }) },
      [/^F2/, /^F1/, /^K6: They said 03-20, so it doesn’t open before then\.$/],
    ],
    [
      'the final message after news',
      'final',
      { newsOn: date('03-20'), ...sent({ thankYou: on('03-04'), checkIn: on('03-11') }) },
      [/^F2/, /^F1/, /^R: They wrote on 03-20 .*until 03-27\.$/],
    ],
    [
      'the final message on a weekend',
      'final',
      sent({ thankYou: on('03-04'), checkIn: on('03-14') }),
      [/^F2, F3: .*: 03-28\.$/, /^F1/, /^X1: 03-28 isn’t one .* moves to 03-30\.$/],
    ],
    [
      'letting go',
      'close',
      {},
      [/^M1, M2: Two weeks after the final message due 03-25 .*: from 04-08\.$/, /^M3: /],
    ],
    [
      'letting go by the policy of three weeks',
      'close',
      policy({ closeAfterDays: 21 }),
      [/^M2: Three .*04-15/, /^M3/],
    ],
    [
      'letting go after a named date',
      'close',
      {
        answerBy: date('04-30'),
        ...sent({ thankYou: on('03-04'), checkIn: on('03-11'), final: on('03-25') }),
      },
      [/^M1/, /^K6: They said 04-30\. .*until 05-03\.$/, /^K7/, /^M3/],
    ],
    [
      'letting go after news',
      'close',
      { newsOn: date('04-05'), ...sent({ thankYou: on('03-04'), checkIn: on('03-11'), final: on('03-25') }) },
      [/^M1/, /^R: They wrote on 04-05 .*until 04-12\.$/, /^M3/],
    ],
  ])('%s', (_name, step, changes, expected) => {
    const facts = sentences(step, changes);
    expect(facts).toHaveLength(expected.length);
    for (const [index, words] of expected.entries()) expect(facts[index]).toMatch(words);
  });

  it('the name of the industry, unless the application has its own pace', () => {
    expect(sentences('check-in', { pace: 'slow' }, { industry: 'Finance' })[0]).toContain(
      'Their industry (Finance) takes its time',
    );
    expect(sentences('check-in', { pace: 'fast' }, { industry: 'Finance', hasOwnPace: true })[0]).toContain(
      'They reply fast',
    );
  });

  it.each<[step: Step, skipped: MessageMention['step'], words: RegExp]>([
    ['check-in', 'thank-you', /One week after the thank-you you skipped \(03-04\),/],
    ['final', 'check-in', /after the check-in you skipped \(03-11\) without a reply/],
    ['close', 'final', /Two weeks after the final message you skipped \(03-25\)/],
  ])('for the %s that the %s before was skipped, not that it was sent', (step, skipped, words) => {
    const all = sent({ thankYou: on('03-04'), checkIn: on('03-11'), final: on('03-25') });
    expect(sentences(step, all)[0]).toMatch(/ after your (?:thank-you|check-in|final message) \(/);
    expect(sentences(step, all, { skipped: [skipped] })[0]).toMatch(words);
  });

  it('whether the thank-you that spacing counts from was sent', () => {
    const spaced = { isStrongConnection: true, ...sent({ thankYou: on('03-10') }) };
    expect(sentences('check-in', spaced, { skipped: ['thank-you'] })[1]).toBe(
      'X2, O1: You skipped the thank-you on 03-10. Leave at least 2 days between messages: not before 03-12.',
    );
  });

  it.each<Step>(['check-in', 'final', 'close'])('of nothing as sent if nothing was: %s', (step) => {
    const facts = sentences(step, {}).join(' ');
    expect(facts).not.toMatch(/\byour (?:last|thank-you|check-in|final)|\bsent\b/);
    expect(facts).toMatch(/the (?:thank-you|check-in|final message) due/);
  });

  it('that everybody gets a note if there were several', () => {
    expect(sentences('thank-you', {}, { peopleMet: 2 })[1]).toContain('Everyone you met');
    expect(sentences('thank-you', {})[1]).not.toContain('Everyone');
  });

  it('whose holiday it was', () => {
    const place = { country: 'US', state: null, region: null };
    const changes = policy({ holidays: [date('03-11')], holidayPlace: place });
    const moved = explained('check-in', changes).reasons.find(({ say }) => say === 'holidayLater');
    expect(moved?.holiday).toEqual({ date: '2026-03-11', place });
  });

  it("which of the user's days off it was", () => {
    const daysOff = [{ name: 'Summer leave', from: date('03-10'), to: date('03-12') }];
    const said = sentences('check-in', policy({ daysOff, holidays: [date('03-11')] }));
    expect(said.find((sentence) => sentence.includes('Summer leave'))).toContain(
      '03-11 is one of your days off (Summer leave), so it moves to 03-13.',
    );
  });
});

describe('if the articles disagree, it says what the others would do', () => {
  it.each<[string, Step, Partial<CadenceInput>, string | null]>([
    ['T1 against T2', 'thank-you', {}, 'Article B would let a day pass first, until 03-04 at 15. (rules)'],
    [
      'T2 against T1',
      'thank-you',
      policy({ thankYou: 'considered' }),
      'Articles C and D would write right away, ideally by 03-04 at 15. (rules)',
    ],
    ['K5 against K1', 'check-in', {}, 'Article D would wait two weeks, until 03-17. (rules)'],
    [
      'K1 against K5',
      'check-in',
      policy({ checkIn: 'two-weeks' }),
      'Articles A, B, C and E would wait one week, until 03-11. (rules)',
    ],
    [
      'all against K3',
      'check-in',
      { isStrongConnection: true },
      'Articles B, C, D and E make no such exception: they would wait until 03-11. (application)',
    ],
    [
      'K1 against K4',
      'check-in',
      { pace: 'slow' },
      'Articles A, C and E make no such difference: they would write on 03-11. (application)',
    ],
    ['nobody against a named date', 'check-in', { answerBy: date('03-10') }, null],
    ['nobody where it comes to the same day', 'check-in', sent({ thankYou: on('03-10') }), null],
    ['F1 against F2', 'final', {}, 'Article A would write after one week, on 03-18. (rules)'],
    [
      'F2 against F1',
      'final',
      policy({ final: 'one-week' }),
      'Articles B and C would wait two weeks, until 03-25. (rules)',
    ],
    ['nobody where they answer fast', 'final', { pace: 'fast' }, null],
    ['M2 against M1', 'close', {}, 'Article A would wait up to three weeks, until 04-15. (rules)'],
    [
      'M1 against M2',
      'close',
      policy({ closeAfterDays: 21 }),
      'Article B would move on after two weeks, on 04-08. (rules)',
    ],
  ])('%s', (_name, step, changes, expected) => {
    expect(other(step, changes)).toBe(expected);
  });

  it('and points to the settings if the list of industries decides', () => {
    expect(other('check-in', { pace: 'fast' }, { industry: 'Retail' })).toMatch(/\(industries\)$/);
  });
});

describe('in any case', () => {
  const days = fc.integer({ min: 0, max: 40 });
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
  const inputs = fc
    .record({
      ended: fc.integer({ min: 0, max: 400 }),
      answer: maybe(fc.integer({ min: 1, max: 60 })),
      news: maybe(days),
      sentAfter: fc.array(days, { maxLength: 3 }),
      pace: fc.constantFrom('standard' as const, 'fast' as const, 'slow' as const),
      isStrongConnection: fc.boolean(),
      hasQuickHiring: fc.boolean(),
      changes: fc.record({
        thankYou: fc.constantFrom('prompt' as const, 'considered' as const),
        checkIn: fc.constantFrom('week' as const, 'two-weeks' as const),
        final: fc.constantFrom('two-weeks' as const, 'one-week' as const),
        closeAfterDays: fc.constantFrom(14 as const, 21 as const),
        graceDays: fc.integer({ min: 0, max: 14 }),
        spacingDays: fc.integer({ min: 1, max: 7 }),
        workingDays: fc.constantFrom([1, 2, 3, 4, 5], [2], [1, 3, 6]),
      }),
    })
    .map(({ ended, answer, news, sentAfter, changes, ...rest }): CadenceInput => {
      const endedOn = addDays(date('01-01'), ended);
      const on = (after: number | undefined) =>
        after === undefined ? null : instantOf(addDays(endedOn, after), '20:00' as ClockTime, zone);
      const [first, second, third] = sentAfter.toSorted((a, b) => a - b);
      return {
        ...rest,
        endedAt: instantOf(endedOn, '15:00' as ClockTime, zone),
        timeZone: zone,
        answerBy: answer === null ? null : addDays(endedOn, answer),
        newsOn: news === null ? null : addDays(endedOn, news),
        sent: { thankYou: on(first), checkIn: on(second), final: on(third) },
        policy: { ...defaultPolicy, ...changes, workingDays: [...changes.workingDays] },
      };
    });

  it('a sentence names the day the step is due, and no placeholder is left', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const dated = cadenceOf(input);
        if (!dated.ok) throw new Error(dated.refusal.tag);
        for (const { step, reasons } of explainCadence(input, plain)) {
          const facts = reasons.map((reason) => t(`reasons.said.${reason.say}`, filled(reason)));
          expect(facts.join(' ')).not.toContain('{{');
          expect(facts.join(' '), step).toContain(dated.value[step].dueOn.slice(5));
        }
      }),
    );
  });

  it('every rule that decided a date is explained', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const dated = cadenceOf(input);
        if (!dated.ok) throw new Error(dated.refusal.tag);
        for (const { step, reasons } of explainCadence(input, plain)) {
          const facts = new Set(reasons.flatMap(({ rules }) => rules));
          // Only those of K1, K2 and K5 that decided are explained; a named date that moves only the opening isn't.
          const implied = new Set(['K1', 'K5', 'K7']);
          const missing = dated.value[step].reasons.filter((rule) => !facts.has(rule) && !implied.has(rule));
          expect(missing, step).toEqual([]);
        }
      }),
    );
  });
});

describe('an application', () => {
  const interview = buildInterview('tuesday', tuesday.endedAt);

  it('is explained by what was sent and skipped, not by what has lapsed', () => {
    const application = buildApplication({
      interviews: [interview],
      touches: [buildTouch('tuesday', 'thank-you', on('03-06'))],
    });
    const progress = progressOf(application, defaultPolicy, on('03-20'));
    const [, checkIn] = explain(application, progress, defaultPolicy);
    expect(checkIn?.reasons[0]).toMatchObject({
      dates: { date: '2026-03-13' },
      message: { step: 'thank-you', standing: 'sent', on: '2026-03-06' },
    });
  });

  it('has nothing to explain before its interview is over', () => {
    const application = buildApplication({ interviews: [interview] });
    const progress = progressOf(application, defaultPolicy, on('03-03', '14:30'));
    expect(explain(application, progress, defaultPolicy)).toEqual([]);
  });
});

describe('the one reason for a date', () => {
  const chosen = (step: Step, changes: Partial<CadenceInput>) => {
    const input = { ...tuesday, ...changes };
    const dated = cadenceOf(input);
    if (!dated.ok) throw new Error('It is not dated.');
    return reasonOfDate(explained(step, changes), dated.value[step].dueOn)?.say;
  };

  it.each<[string, Step, Partial<CadenceInput>, string]>([
    ['is the line of the table where nothing moved it', 'check-in', {}, 'weekAfterThankYou'],
    ['is the thank-you’s own, which has no day', 'thank-you', {}, 'thankYouPrompt'],
    [
      'is the space kept to the thank-you',
      'check-in',
      { hasQuickHiring: true, ...sent({ thankYou: on('03-07') }) },
      'spaced',
    ],
    ['is the news they sent', 'check-in', { newsOn: date('03-05') }, 'news'],
    ['is the day off that moved it', 'check-in', { answerBy: date('03-04') }, 'dayOffLater'],
    [
      'is the date they named, before what is said about it',
      'check-in',
      { answerBy: date('03-10') },
      'named',
    ],
    ['is the date of letting go, before the comfort', 'close', {}, 'closeTwoWeeks'],
  ])('%s', (_, step, changes, say) => {
    expect(chosen(step, changes)).toBe(say);
  });

  it('mentions the due date in every case of a check-in', () => {
    const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(date('03-03'), days));
    fc.assert(
      fc.property(fc.option(day), fc.option(day), fc.boolean(), (answerBy, newsOn, hasQuickHiring) => {
        const changes = { answerBy, newsOn, hasQuickHiring };
        const dated = cadenceOf({ ...tuesday, ...changes });
        if (!dated.ok) return;
        const { dueOn } = dated.value['check-in'];
        const { dates } = reasonOfDate(explained('check-in', changes), dueOn) ?? {};
        expect([dates?.date, dates?.to]).toContain(dueOn);
      }),
    );
  });
});
