import { describe, expect, it } from 'vitest';
import { defaultIndustries } from '../../model/industries';
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
  ])('%s answers at its pace: %s', (industry, pace) => {
    expect(paceOf({ pace: null, industry }, defaultIndustries)).toBe(pace);
  });

  it('is the same however its capitals and spaces are typed', () => {
    expect(industryNamed('  health   CARE ', defaultIndustries)?.name).toBe('Health care');
  });

  it('has no say where the application has a pace of its own', () => {
    expect(paceOf({ pace: 'standard', industry: 'Retail' }, defaultIndustries)).toBe('standard');
  });

  it('is slow or fast as the user says', () => {
    expect(paceOf({ pace: null, industry: 'law' }, [{ name: 'Law', pace: 'slow' }])).toBe('slow');
  });
});
