/** Industries people recognise, each with the pace at which it answers (K4). Anything else may be typed. */
import type { Pace } from '@shared/model/application';
import type { english } from '@shared/i18n/catalogue';

export type IndustryName = keyof typeof english.application.industries;

const paceByIndustry: Readonly<Record<IndustryName, Pace>> = {
  technologyStartUp: 'fast',
  retail: 'fast',
  hospitality: 'fast',
  finance: 'slow',
  government: 'slow',
  academia: 'slow',
  healthCare: 'slow',
  technology: 'standard',
  consulting: 'standard',
  education: 'standard',
  engineering: 'standard',
  law: 'standard',
  manufacturing: 'standard',
  media: 'standard',
  nonProfit: 'standard',
};

export interface Industry {
  readonly label: string;
  readonly pace: Pace;
}

/** The list in the user's words, by name. */
export function industriesIn(label: (name: IndustryName) => string): readonly Industry[] {
  return (Object.keys(paceByIndustry) as IndustryName[])
    .map((name) => ({ label: label(name), pace: paceByIndustry[name] }))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** The pace of the industry typed, where it is one of the list; null for any other. */
export function paceOfIndustry(typed: string, industries: readonly Industry[]): Pace | null {
  const text = typed.trim().toLowerCase();
  return industries.find((industry) => industry.label.toLowerCase() === text)?.pace ?? null;
}
