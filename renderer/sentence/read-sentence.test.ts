import { describe, expect, it } from 'vitest';
import { readInWords as read } from '../../tests/support/words/sentence-rig';

describe('a sentence about an interview', () => {
  it.each<[string, string | readonly string[]]>([
    [
      'interview with Dana Kim at Acme for data engineer yesterday 3pm',
      'interview interview|Acme|Data Engineer|Dana Kim|2026-03-10|15:00',
    ],
    [
      'Interview with Dana Kim at Globex for data analyst yesterday at 3pm.',
      'interview interview|new Globex|data analyst|Dana Kim|2026-03-10|15:00',
    ],
    ['interview at Globex', 'interview interview|new Globex'],
    ['interview at Globex tomorrow 10:30', 'interview interview|new Globex|||2026-03-12|10:30'],
    ['interview tomorrow 3-4pm at Globex', 'interview interview|new Globex|||2026-03-12|15:00-16:00'],
    [
      'interview at Globex on 20 March from 11am to 12:30pm',
      'interview interview|new Globex|||2026-03-20|11:00-12:30',
    ],
    ['interview at Globex on March 20, 2026 at 9 am', 'interview interview|new Globex|||2026-03-20|09:00'],
    ['interview at Globex 2026-03-20 15:00', 'interview interview|new Globex|||2026-03-20|15:00'],
    [
      'phone interview with Ann Lee at Globex as nurse today noon',
      'interview interview|new Globex|nurse|Ann Lee|2026-03-11|12:00',
    ],
    ['second interview at Acme next Friday', 'interview interview|Acme|Data Engineer||2026-03-20'],
    ['had an interview at Acme on Monday', 'interview interview|Acme|Data Engineer||2026-03-09'],
    [
      'interview at Acme on Monday',
      [
        'interview interview|Acme|Data Engineer||2026-03-09',
        'interview interview|Acme|Data Engineer||2026-03-16',
      ],
    ],
    ['Acme interview tomorrow at 2pm', 'interview interview|Acme|Data Engineer||2026-03-12|14:00'],
    ['test at Acme in 3 days', 'interview test|Acme|Data Engineer||2026-03-14'],
    ['assessment for Surgeon at Elm tomorrow', 'interview test|Elm|Surgeon||2026-03-12'],
    [
      'interview at Elm tomorrow',
      ['interview interview|Elm|Nurse||2026-03-12', 'interview interview|Elm|Surgeon||2026-03-12'],
    ],
    ['interview with Dr. House at Elm tomorrow', 'interview interview|Elm|Surgeon|Dr. House|2026-03-12'],
    ['interview with Dr. House tomorrow', 'interview interview|Elm|Surgeon|Dr. House|2026-03-12'],
    [
      'call with Sam May tomorrow 9am',
      'interview interview|Northwind Traders|Editor|Sam May|2026-03-12|09:00',
    ],
    ['chat with Élodie Brun at acme today', 'interview interview|Acme|Data Engineer|Élodie Brun|2026-03-11'],
    ['chat with elodie brun today', 'interview interview|Acme|Data Engineer|Élodie Brun|2026-03-11'],
    ['interview at Northwind tomorrow', 'interview interview|Northwind Traders|Editor||2026-03-12'],
    ['interview at Sun tomorrow', 'interview interview|Sun|Driver||2026-03-12'],
    [
      'interview at Doctors for Change tomorrow',
      'interview interview|Doctors for Change|Planner||2026-03-12',
    ],
    [
      'interview at Doctors for Change for planner tomorrow',
      'interview interview|Doctors for Change|Planner||2026-03-12',
    ],
    [
      'interview with Kim Roe at Acme today 4pm',
      'interview interview|Acme|Data Engineer|Kim Roe|2026-03-11|16:00',
    ],
    ['  INTERVIEW   at   ACME   TODAY ', 'interview interview|Acme|Data Engineer||2026-03-11'],
    [
      'new interview at Acme for the Data Engineer role today',
      'interview interview|Acme|Data Engineer||2026-03-11',
    ],
    [
      'interview at Acme for sales manager tomorrow',
      'interview interview|new Acme|sales manager||2026-03-12',
    ],
    ['screening with Acme today', 'interview interview|Acme|Data Engineer||2026-03-11'],
    // A name that nothing introduces is the company, if no other is named.
    ['Globex interview tomorrow 3pm', 'interview interview|new Globex|||2026-03-12|15:00'],
    ['phone screen Globex tomorrow 10-11am', 'interview interview|new Globex|||2026-03-12|10:00-11:00'],
    ['phone screen Globex tomorrow with Jane Doe', 'interview interview|new Globex||Jane Doe|2026-03-12'],
    ['Globex interview with Jane Doe tomorrow', 'interview interview|new Globex||Jane Doe|2026-03-12'],
    ['interview Jane Doe at Globex tomorrow', 'interview interview|new Globex||Jane Doe|2026-03-12'],
    ['interview Jane Doe, Acme, tomorrow', 'interview interview|Acme|Data Engineer|Jane Doe|2026-03-12'],
    ['interview at Globex via Zoom tomorrow', 'interview interview|new Globex|||2026-03-12||via Zoom'],
    [
      'interview with Dana Kim via Microsoft Teams today 3pm',
      'interview interview|Acme|Data Engineer|Dana Kim|2026-03-11|15:00|via Microsoft Teams',
    ],
    ['interview tomorrow via Zoom at Globex', 'interview interview|new Globex|||2026-03-12||via Zoom'],
    ['interview Sam May tomorrow', 'interview interview|Northwind Traders|Editor|Sam May|2026-03-12'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a sentence about an application', () => {
  it.each<[string, string | readonly string[]]>([
    ['applied to Globex as analyst', 'applied|new Globex|analyst'],
    ['applied at Globex for the analyst position yesterday', 'applied|new Globex|analyst||2026-03-10'],
    ['I just applied to Globex', 'applied|new Globex'],
    [
      'applied to Globex for analyst via LinkedIn yesterday',
      'applied|new Globex|analyst||2026-03-10||via LinkedIn',
    ],
    ['applied to Via', 'applied|new Via'],
    ['thank-you to Acme sent via LinkedIn', 'leftover: via LinkedIn'],
    ['applied for analyst', 'no-company: analyst'],
    ['Acme rejected', 'close rejected|Acme|Data Engineer'],
    ['acme rejected me', 'close rejected|Acme|Data Engineer'],
    ['Acme has rejected me', 'close rejected|Acme|Data Engineer'],
    ['Acme turned me down', 'close rejected|Acme|Data Engineer'],
    ['Acme said no', 'close rejected|Acme|Data Engineer'],
    ['rejected by Acme', 'close rejected|Acme|Data Engineer'],
    ['I was rejected by Acme yesterday', 'close rejected|Acme|Data Engineer||2026-03-10'],
    ['rejection from Acme', 'close rejected|Acme|Data Engineer'],
    ['Northwind rejected', 'close rejected|Northwind Traders|Editor'],
    ['Elm rejected', ['close rejected|Elm|Nurse', 'close rejected|Elm|Surgeon']],
    ['rejected by Elm for nurse', 'close rejected|Elm|Nurse'],
    ['offer from Acme', 'close offer|Acme|Data Engineer'],
    ['got an offer from Acme', 'close offer|Acme|Data Engineer'],
    ['Acme made me an offer', 'close offer|Acme|Data Engineer'],
    ['Acme offered me the job', 'close offer|Acme|Data Engineer'],
    ['withdrew from Acme', 'close withdrew|Acme|Data Engineer'],
    ['I pulled out of Acme', 'close withdrew|Acme|Data Engineer'],
    ['let go of Acme', 'close no-reply|Acme|Data Engineer'],
    ['Acme never replied', 'close no-reply|Acme|Data Engineer'],
    ['Acme ghosted me', 'close no-reply|Acme|Data Engineer'],
    ['archive Acme', 'archive|Acme|Data Engineer'],
    ['archive Gone Ltd', 'archive|Gone Ltd|Clerk'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('a sentence about a message', () => {
  it.each<[string, string | readonly string[]]>([
    ['thank-you to Acme sent', 'sent thank-you|Acme|Data Engineer'],
    ['thank you note to Acme sent', 'sent thank-you|Acme|Data Engineer'],
    ['sent thank-you to Acme', 'sent thank-you|Acme|Data Engineer'],
    ['I sent the thank you note to Dana Kim', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    [
      'sent a thank-you to Dana Kim at Acme yesterday',
      'sent thank-you|Acme|Data Engineer|Dana Kim|2026-03-10',
    ],
    ['thank-you to Dana Kim sent', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['thank-you to Dana sent', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['thank-you to elodie at Acme sent', 'sent thank-you|Acme|Data Engineer|Élodie Brun'],
    ['thanked Dana Kim', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['Acme thank-you sent', 'sent thank-you|Acme|Data Engineer'],
    ['check-in to Northwind Traders sent', 'sent check-in|Northwind Traders|Editor'],
    ['check-in to Northwind sent yesterday', 'sent check-in|Northwind Traders|Editor||2026-03-10'],
    ['checked in with Sam May', 'sent check-in|Northwind Traders|Editor|Sam May'],
    ['followed up with Acme', 'sent thank-you|Acme|Data Engineer'],
    ['followed up with Elm', ['sent final|Elm|Nurse', 'sent check-in|Elm|Surgeon']],
    ['final message to Elm sent', 'sent final|Elm|Nurse'],
    ['check-in to Elm sent', 'sent check-in|Elm|Surgeon'],
    ['sent check-in to Elm on Monday', 'sent check-in|Elm|Surgeon||2026-03-09'],
    ['check-in to Sam at Northwind sent', 'sent check-in|Northwind Traders|Editor|Sam May'],
    ['thank-you to Bob Ray at Acme sent', 'not-among-people: Bob Ray (Acme)'],
    ['sent a thank-you to Sam May at Acme', 'not-among-people: Sam May (Acme)'],
    ['final message to Bob at Elm sent', 'not-among-people: Bob (Elm)'],
    ['check-in to Acme sent', 'other-step: Acme'],
    ['thank-you to Acme sent tomorrow', 'in-future: 2026-03-12'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('nothing is guessed', () => {
  it.each<[string, string]>([
    ['', 'none'],
    ['Acme', 'none'],
    ['data engineer', 'none'],
    ['board', 'none'],
    ['new application', 'none'],
    ['interview', 'none'],
    ['interview tomorrow', 'none'],
    ['Acme has not rejected me', 'none'],
    ["Acme didn't reject me", 'none'],
    ['should I thank Acme', 'none'],
    ['was I rejected by Acme?', 'none'],
    ['maybe an offer from Acme', 'none'],
    ['Globex rejected', 'unknown: Globex'],
    ['offer from Initech', 'unknown: Initech'],
    ['archive Hidden', 'unknown: Hidden'],
    ['Gone Ltd rejected', 'closed: Gone Ltd'],
    ['thank-you to Gone Ltd sent', 'closed: Gone Ltd'],
    ['interview with Nobody Known tomorrow', 'unknown: Nobody Known'],
    ['Second interview tomorrow 3pm', 'unknown: Second'],
    ['My interview tomorrow 3pm', 'unknown: My'],
    ['Job interview with Jane Doe tomorrow', 'leftover: Jane Doe'],
    ['interview at Acme at Globex tomorrow', 'leftover: Globex'],
    ['interview at Acme tomorrow somewhere nice', 'leftover: somewhere nice'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('names, and what people say around them', () => {
  it.each<[string, string | readonly string[]]>([
    // Umlauts as they are written without them.
    [
      'interview with Juergen Grossmann at Mueller & Soehne tomorrow 14:00',
      'interview interview|Müller & Söhne|Buchhalter|Jürgen Großmann|2026-03-12|14:00',
    ],
    ['mueller & soehne rejected', 'close rejected|Müller & Söhne|Buchhalter'],
    ['muller & sohne rejected', 'close rejected|Müller & Söhne|Buchhalter'],
    ['Mueller rejected', ['close rejected|Müller & Söhne|Buchhalter', 'close rejected|Müller Reisen|Planer']],
    ['Boehm rejected', 'close rejected|Boehm|Tischler'],
    ['Böhm rejected', 'close rejected|Böhm|Maler'],
    ['check-in to Juergen sent', 'sent check-in|Müller & Söhne|Buchhalter|Jürgen Großmann'],
    // When it was, at the end.
    ['Acme rejected me yesterday', 'close rejected|Acme|Data Engineer||2026-03-10'],
    ['Acme said no today', 'close rejected|Acme|Data Engineer||2026-03-11'],
    ['Acme turned me down on Monday', 'close rejected|Acme|Data Engineer||2026-03-09'],
    ['Acme made me an offer yesterday', 'close offer|Acme|Data Engineer||2026-03-10'],
    ['Acme rejected my idea', 'leftover: Acme my idea'],
    // The verb before the name.
    ['thank-you sent to Dana Kim', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['follow-up sent to Northwind Traders yesterday', 'sent check-in|Northwind Traders|Editor||2026-03-10'],
    ['check-in with Sam May sent', 'sent check-in|Northwind Traders|Editor|Sam May'],
    // What isn't part of a name.
    ['interview at Acme 25:00 tomorrow', 'leftover: 25:00'],
    ['interview at Acme 31 Feb 3pm', 'leftover: 31 Feb'],
    ['interview at Acme moved tomorrow 2pm', 'leftover: moved'],
    ['interview at Acme cancelled', 'none'],
    ['interview at Globex was postponed', 'none'],
    ['interview at Acme Labs tomorrow', 'interview interview|new Acme Labs|||2026-03-12'],
    ['interview at acme labs tomorrow', 'interview interview|new acme labs|||2026-03-12'],
  ])('%s', (text, meant) => {
    expect(read(text)).toEqual(meant);
  });
});

describe('what people type in their own words', () => {
  it.each<[string, string | readonly string[]]>([
    ['second round with Northwind on 20 March', 'interview interview|Northwind Traders|Editor||2026-03-20'],
    [
      '2nd interview Acme tomorrow 10am w/ Dana',
      'interview interview|Acme|Data Engineer|Dana Kim|2026-03-12|10:00',
    ],
    ['final interview at Acme tomorrow at 2pm', 'interview interview|Acme|Data Engineer||2026-03-12|14:00'],
    ['onsite at Acme tomorrow', 'interview interview|Acme|Data Engineer||2026-03-12'],
    ['technical test for Acme in 3 days', 'interview test|Acme|Data Engineer||2026-03-14'],
    ['take-home from Acme today', 'interview test|Acme|Data Engineer||2026-03-11'],
    [
      'coffee chat with Sam May tomorrow 4pm',
      'interview interview|Northwind Traders|Editor|Sam May|2026-03-12|16:00',
    ],
    ['met Dana Kim from Acme yesterday', 'interview interview|Acme|Data Engineer|Dana Kim|2026-03-10'],
    ['talked to Sam May today', 'interview interview|Northwind Traders|Editor|Sam May|2026-03-11'],
    [
      'spoke with Sam at Northwind yesterday',
      'interview interview|Northwind Traders|Editor|Sam May|2026-03-10',
    ],
    ['interviewed at Acme on Monday', 'interview interview|Acme|Data Engineer||2026-03-09'],
    ['interviewing at Acme tomorrow', 'interview interview|Acme|Data Engineer||2026-03-12'],
    ['phone screen with Acme tomorrow at 11', 'interview interview|Acme|Data Engineer||2026-03-12|11:00'],
    [
      'Interview with Dana Kim, Acme, 17 March, 10:30–11:15',
      'interview interview|Acme|Data Engineer|Dana Kim|2026-03-17|10:30-11:15',
    ],
    ['Acme data engineer rejected', 'close rejected|Acme|Data Engineer'],
    ['elm surgeon said no', 'close rejected|Elm|Surgeon'],
    ['mark Acme as rejected', 'close rejected|Acme|Data Engineer'],
    ['Acme offer', 'close offer|Acme|Data Engineer'],
    ['withdrew my application at Acme', 'close withdrew|Acme|Data Engineer'],
    ["I'm withdrawing from Acme", 'close withdrew|Acme|Data Engineer'],
    ['no longer interested in Acme', 'close withdrew|Acme|Data Engineer'],
    ['ghosted by Acme', 'close no-reply|Acme|Data Engineer'],
    ['never heard back from Acme', 'close no-reply|Acme|Data Engineer'],
    ['close Acme as no reply', 'close no-reply|Acme|Data Engineer'],
    ['sent Dana a thank-you', 'sent thank-you|Acme|Data Engineer|Dana Kim'],
    ['emailed Northwind a check-in', 'sent check-in|Northwind Traders|Editor'],
    // What still isn't one of them, or not clear.
    ['Acme offered', 'close offer|Acme|Data Engineer'],
    ['interview at Acme tomorrow at 25', 'leftover: 25'],
    ['Acme data scientist rejected', 'leftover: Acme data scientist'],
    ['Acme no longer interested', 'none'],
    ['I never heard of Acme', 'none'],
  ])('%s', (text, meant) => {
    expect(read(text)).toEqual(meant);
  });
});
