import { useEffect, useState } from 'react';
import type { CheckedMessage, CheckId } from '@shared/messages/checks/check';
import { findingsInSteps, type Finding } from '@shared/messages/checks/checks';
import { inTurns } from './in-turns';

const PAUSE_MS = 300;
/** Far more than anybody writes: 20,000 characters are checked in less than 0.1 s. */
const MOST_CHARACTERS = 50_000;

/** The words of gaps that are marked elsewhere and aren't findings; or all gaps. */
export type KnownGaps = readonly string[] | 'all';

interface Asked {
  readonly message: Omit<CheckedMessage, 'others'>;
  readonly knownGaps: KnownGaps;
}

/** The first finding of each check in the message as it was when typing last paused; none before that. */
export function useFindings(
  { others, ...message }: CheckedMessage,
  knownGaps: KnownGaps,
): readonly Finding[] {
  // Without the names of others: there may be thousands, and they are compared as they are.
  const asked = JSON.stringify({ message, knownGaps });
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      const read = JSON.parse(asked) as Asked;
      const text = read.message.text.slice(0, MOST_CHARACTERS);
      const isNews = ({ check, from, to }: Finding) =>
        check !== 'gap' || (read.knownGaps !== 'all' && !read.knownGaps.includes(text.slice(from, to)));
      const steps = findingsInSteps({ ...read.message, others, text });
      stop = inTurns(steps, (found) => setFindings(firstOfEach(found.filter(isNews))));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [asked, others]);
  return findings;
}

function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<CheckId, Finding>();
  for (const finding of findings) if (!first.has(finding.check)) first.set(finding.check, finding);
  return [...first.values()];
}
