import { describe, expect, it } from 'vitest';
import { defaultIndustries } from '../../model/settings/industries';
import { industryNamed, paceOf } from './industry-pace';

describe('an industry', () => {
  it.each([
    ['Technology start-up', 'fast'],
    ['Retail', 'fast'],
    ['Hospitality', 'fast'],
    ['Finance', 'slow'],
    ['Government', 'slow'],
    ['Academia', 'slow'],
    ['Health care', 'slow'],
    ['Law', 'standard'],
    ['', 'standard'],
    ['Falconry', 'standard'],
  ])('%s replies at its pace: %s', (industry, pace) => {
    expect(paceOf({ pace: null, industry }, defaultIndustries)).toBe(pace);
  });

  it('is recognised whatever the case and spacing', () => {
    expect(industryNamed('  health   CARE ', defaultIndustries)?.name).toBe('Health care');
  });

  it("doesn't count if the application has its own pace", () => {
    expect(paceOf({ pace: 'standard', industry: 'Retail' }, defaultIndustries)).toBe('standard');
  });

  it('is slow or fast as the user sets it', () => {
    expect(paceOf({ pace: null, industry: 'law' }, [{ name: 'Law', pace: 'slow' }])).toBe('slow');
  });
});
