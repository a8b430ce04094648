/** How quickly an application's industry replies: K4 in section 1 of the rules. */
import type { ApplicationDetails, Pace } from '../../model/application';
import type { Industry } from '../../model/settings/industries';

/** The listed industry of that name, ignoring case and spacing; null if there is none. */
export function industryNamed(name: string, industries: readonly Industry[]): Industry | null {
  const meant = industryKey(name);
  return industries.find((industry) => industryKey(industry.name) === meant) ?? null;
}

/** The application's own pace, or else its industry's; standard if the list doesn't have the industry. */
export function paceOf(
  { pace, industry }: Pick<ApplicationDetails, 'pace' | 'industry'>,
  industries: readonly Industry[],
): Pace {
  return pace ?? industryNamed(industry, industries)?.pace ?? 'standard';
}

/** The same for every way of typing an industry's name: case and spacing are ignored. */
export function industryKey(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
