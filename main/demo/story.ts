/** The format of the made-up applications: what happened to each, in days before today. */
import type { Medium, MessageStep, Outcome, Pace } from '../../shared/model/application';

/** `daysAgo` counts back from today; a negative one is in the future. */
export type StoryAct =
  | ({ readonly act: 'interview'; readonly daysAgo: number; readonly at: string } & StoryInterview)
  /** An interview whose end is given in hours before now, for steps that must be due right now. */
  | ({ readonly act: 'recent-interview'; readonly endedHoursAgo: number } & StoryInterview)
  | {
      readonly act: 'sent';
      readonly daysAgo: number;
      readonly step: MessageStep;
      readonly medium: Medium;
      readonly to: string | null;
    }
  | { readonly act: 'skipped'; readonly daysAgo: number; readonly step: MessageStep }
  | { readonly act: 'news' | 'offer' | 'rejection'; readonly daysAgo: number; readonly text: string }
  | {
      readonly act: 'new-date';
      readonly daysAgo: number;
      readonly text: string;
      readonly answersInDays: number;
    }
  | { readonly act: 'closed'; readonly daysAgo: number; readonly outcome: Outcome }
  | { readonly act: 'archived'; readonly daysAgo: number };

export interface StoryInterview {
  readonly minutes: number;
  /** `Name, role`, and `*` at the end for somebody known well. */
  readonly people: readonly string[];
  readonly points: readonly string[];
  readonly said: { readonly text: string; readonly answersInDays: number | null } | null;
  readonly isTest: boolean;
}

export interface Story {
  readonly company: string;
  readonly role: string;
  readonly industry: string;
  /** Null uses the pace of the industry. */
  readonly pace: Pace | null;
  readonly addedDaysAgo: number;
  readonly zone: string | null;
  readonly hasStrongConnection: boolean;
  readonly hasQuickHiring: boolean;
  readonly notes: string;
  readonly acts: readonly StoryAct[];
}

type StoryHead = Pick<Story, 'company' | 'role' | 'industry' | 'addedDaysAgo'> & Partial<Story>;

export function story(head: StoryHead): Story {
  return {
    pace: null,
    zone: null,
    hasStrongConnection: false,
    hasQuickHiring: false,
    notes: '',
    acts: [],
    ...head,
  };
}

type Round = Partial<StoryInterview>;

function rounded({
  minutes = 45,
  people = [],
  points = [],
  said = null,
  isTest = false,
}: Round): StoryInterview {
  return { minutes, people, points, said, isTest };
}

export function interview(daysAgo: number, at: string, round: Round = {}): StoryAct {
  return { act: 'interview', daysAgo, at, ...rounded(round) };
}

export function recentInterview(endedHoursAgo: number, round: Round = {}): StoryAct {
  return { act: 'recent-interview', endedHoursAgo, ...rounded(round) };
}

export function sent(
  daysAgo: number,
  step: MessageStep,
  { medium = 'email', to = null }: { medium?: Medium; to?: string | null } = {},
): StoryAct {
  return { act: 'sent', daysAgo, step, medium, to };
}

export function skipped(daysAgo: number, step: MessageStep): StoryAct {
  return { act: 'skipped', daysAgo, step };
}

export function answered(kind: 'news' | 'offer' | 'rejection', daysAgo: number, text: string): StoryAct {
  return { act: kind, daysAgo, text };
}

export function newDate(daysAgo: number, text: string, answersInDays: number): StoryAct {
  return { act: 'new-date', daysAgo, text, answersInDays };
}

export function closed(daysAgo: number, outcome: Outcome): StoryAct {
  return { act: 'closed', daysAgo, outcome };
}

export function archived(daysAgo: number): StoryAct {
  return { act: 'archived', daysAgo };
}
