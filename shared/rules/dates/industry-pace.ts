/** How quickly an application's industry answers: K4 in section 1 of the rules. */
import type { ApplicationDetails, Pace } from '../../model/application';
import type { Industry } from '../../model/industries';

/** The industry of the list that was meant, however its capitals and spaces were typed; null for any other. */
export function industryNamed(name: string, industries: readonly Industry[]): Industry | null {
  const meant = industryKey(name);
  return industries.find((industry) => industryKey(industry.name) === meant) ?? null;
}

/** The application's own pace, or else its industry's; standard where the list does not know the industry. */
export function paceOf(
  { pace, industry }: Pick<ApplicationDetails, 'pace' | 'industry'>,
  industries: readonly Industry[],
): Pace {
  return pace ?? industryNamed(industry, industries)?.pace ?? 'standard';
}

/** The same for every way of typing an industry's name: capitals and spaces do not count. */
export function industryKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
