import { describe, expect, it } from 'vitest';
import { isStatusWord, meaningOfStatus } from './status-words';

function wordsOf(cell: string): string {
  const meaning = meaningOfStatus(cell);
  if (meaning === null) return 'asked';
  if (meaning.kind === 'closed') return `${meaning.outcome}${meaning.isSure ? '' : '?'}`;
  return meaning.kind === 'message' ? meaning.step : meaning.kind;
}

const cells: Readonly<Record<string, readonly string[]>> = {
  'not-applied': [
    ...['To apply', 'Want to apply', 'À postuler', 'Pendiente de aplicar', 'noch bewerben', "Don't apply"],
    ...['Not applied yet', 'Noch nicht beworben', 'Draft application'],
  ],
  applied: [
    ...[
      '🟡 Applied',
      '1. Applied',
      'Applied 2x',
      'Applied on Indeed',
      'CV enviado',
      'En proceso de selección',
    ],
    ...[
      "Haven't heard back yet",
      'no response yet',
      'noch keine Rückmeldung',
      'Eingangsbestätigung erhalten',
    ],
    ...['Awaiting outcome', 'offen / Rückmeldung ausstehend', 'Take-home sent', 'Online assessment'],
    ...['Need to follow up', 'Waiting for offer'],
  ],
  interview: [
    ...[
      'Interview (2nd round)',
      'Vorstellungsgespräch',
      'Recruiter screen ✅',
      'SCREEN',
      'Onsite 2026-03-20',
    ],
    ...['Shortlisted - interview 17/03/2026', 'Entrevista realizada', 'Entretien prévu', '2. Gespräch'],
    ...['Vorstellungsgespräch geführt, warte auf Rückmeldung', 'Phone interview done. Waiting to hear.'],
    ...['moved to next round', 'Einladung zum Assessment Center'],
  ],
  'thank-you': ['Sent thank you note', 'thanked them', 'Interviewed, thank-you sent'],
  'check-in': ['Followed up 3/2', 'Relancé', 'Nachgefasst am 3.3.'],
  rejected: [
    ...['Rejected - after phone screen', 'Interviewed - unsuccessful', 'Applied → Interview → Rejected'],
    ...[
      'Not shortlisted',
      'Not selected by employer',
      'Got rejected',
      '~~Applied~~ Rejected',
      'They declined',
    ],
    ...['Absage am 20.02.2026', 'abgelehnt nach 1. Gespräch', 'Absage (Stelle intern besetzt)', 'No offer'],
    ...['application withdrawn by employer', 'Failed technical'],
  ],
  'rejected?': ['Rejected?', 'Rejected, or ghosted'],
  'no-reply': ["didn't hear back", 'No response after interview', 'Sans réponse', 'keine Antwort'],
  'no-reply?': ['Ghosted?', 'Position filled', 'Job closed'],
  withdrew: ['Withdrew after interview', 'kein Interesse mehr', 'Bewerbung zurückgezogen'],
  'withdrew?': ['Accepted another offer'],
  offer: ['Hired!', 'Offer accepted 🎉', 'Zusage erhalten', 'Contract signed'],
  'offer?': ['Offer - negotiating', 'Offer declined', 'Declined offer', 'Offer - declined'],
  asked: [
    'Unsaved',
    'Vibing',
    'Applied maths',
    '',
    'Maybe',
    'Interview?',
    ...[
      'Not rejected',
      'Not (yet) rejected',
      'No rejection so far',
      'keine Absage',
      'Not accepted',
      "Wasn't declined",
    ],
    ...['Rejected: no', 'Absage? Nein', 'Absage noch nicht', 'Offer: not yet', 'Not withdrawn'],
    'No interview',
    'Saved, applied',
    'Shortlisted',
  ],
};

describe('a status', () => {
  it.each(Object.entries(cells).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning])))(
    '"%s" means %s',
    (cell, meaning) => {
      expect(wordsOf(cell)).toBe(meaning);
    },
  );

  it('is known for sure only by a word of its own, so that notes and roles aren’t taken for one', () => {
    expect(['Rejected - after phone screen', 'Interview (2nd round)'].map(isStatusWord)).toEqual([
      true,
      true,
    ]);
    expect(['Waiting to hear from Ana', 'Offer manager', 'Test engineer'].map(isStatusWord)).toEqual([
      false,
      false,
      false,
    ]);
  });
});
