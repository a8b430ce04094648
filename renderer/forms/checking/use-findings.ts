import { useEffect, useState } from 'react';
import type { CheckedMessage, CheckId } from '@shared/messages/checks/check';
import { findingsInSteps, type Finding } from '@shared/messages/checks/checks';
import { inTurns } from './in-turns';

const PAUSE_MS = 300;
/** Far more than anybody writes: 20,000 characters are checked in less than 0.1 s. */
const MOST_CHARACTERS = 50_000;

/** The first finding of each check in the message as it was when typing last paused, without gaps; none before that. */
export function useFindings(message: CheckedMessage): readonly Finding[] {
  const asked = JSON.stringify(message);
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  useEffect(() => {
    let stop: (() => void) | undefined;
    const timer = setTimeout(() => {
      const read = JSON.parse(asked) as CheckedMessage;
      const steps = findingsInSteps({ ...read, text: read.text.slice(0, MOST_CHARACTERS) });
      stop = inTurns(steps, (found) => setFindings(firstOfEach(found)));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop?.();
    };
  }, [asked]);
  return findings;
}

/** The first finding of each check. A gap is marked at the text, or is the template's own. */
function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<CheckId, Finding>();
  for (const finding of findings)
    if (finding.check !== 'gap' && !first.has(finding.check)) first.set(finding.check, finding);
  return [...first.values()];
}
