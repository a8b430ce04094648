import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../model/policy';
import type { CalendarDate } from '../../../model/time';
import { readTimeline } from '../read-timeline';

/** Everything here was said on Tuesday 3 March 2026. */
const tuesday = '2026-03-03' as CalendarDate;

function answerBy(text: string): string | null {
  const { answerBy: found, matched, at } = readTimeline(text, tuesday, defaultPolicy);
  if (at !== null) expect(text.slice(at.from, at.to)).toBe(matched);
  return found?.replace('2026-', '') ?? null;
}

type Row = readonly [what: string, text: string, monthAndDay: string | null];

const html: readonly Row[] = [
  ['a paragraph', "<p>You'll hear from us by Friday.</p>", '03-06'],
  ['tags within words of a date', 'by <b>Friday</b>, <i>20</i> <u>March</u>', '03-20'],
  ['tags between number and unit', 'within <strong>two</strong> weeks', '03-17'],
  ['a span with styles', '<span style="font-size:12.0pt;color:#333">in two weeks</span>', '03-17'],
  ['a line break', 'We hope to decide<br>by Friday', '03-06'],
  ['a self-closing line break', 'We hope to decide<br/>by<br />Friday', '03-06'],
  ['capitals', '<P>BY <B>FRIDAY</B></P>', '03-06'],
  ['an Outlook tag', '<o:p>by Friday</o:p>', '03-06'],
  ['paragraphs apart', '<p>You are not late</p><p>we will call on Friday</p>', '03-06'],
  [
    'a list',
    '<ul><li>Interviews: until 20 March</li><li>Decision: 25 March</li><li>Start: 1 April</li></ul>',
    '03-25',
  ],
  [
    'a table',
    '<table><tr><td>Start date</td><td>1 April</td></tr><tr><td>Decision</td><td>20 March</td></tr></table>',
    '03-20',
  ],
  ['a style sheet', '<style>p { margin: 2 weeks }</style><p>by Friday</p>', '03-06'],
  ['a script', '<script>var a = "in two weeks";</script>by Friday', '03-06'],
  ['a comment', '<!-- in two weeks --><p>by Friday</p>', '03-06'],
  ['a conditional comment', '<!--[if mso]>in two weeks<![endif]-->by Friday', '03-06'],
  [
    'attributes with times',
    '<a href="https://a.example/?in=2026-05-05" title="in two weeks">by Friday</a>',
    '03-06',
  ],
  ['an attribute with a bracket', '<a title="2 > 1">by Friday</a>', '03-06'],
  [
    'a document',
    '<!DOCTYPE html><html><head><title>In two weeks</title></head><body>by Friday</body></html>',
    '03-06',
  ],
  ['only tags', '<p><br></p>', null],
  ['a quoted block', '<p>Thanks!</p><blockquote>We will decide by Friday.</blockquote>', '03-06'],
  [
    'a quoted block beside an answer',
    '<p>It will be Thursday.</p><blockquote>We will decide by 20 March.</blockquote>',
    '03-05',
  ],
  [
    'what Gmail quotes',
    '<div>You will know by Friday.</div><div class="gmail_quote">On Mon, 2 Mar 2026 at 10:00, Sam wrote:<br><blockquote>Will I know by 20 March?</blockquote></div>',
    '03-06',
  ],
  ['no tag: less than', 'in <2 weeks', '03-17'],
  ['no tag: words in brackets', 'You will hear <by Friday>', '03-06'],
  ['no tag: an address', 'Dana <dana@acme.example> will call you on Friday', '03-06'],
  ['an unclosed tag', 'by Friday <b', '03-06'],
  ['a bracket in the text', 'a < b, by Friday', '03-06'],
];

const entities: readonly Row[] = [
  ['a space', 'in&nbsp;two&nbsp;weeks', '03-17'],
  ['an apostrophe by number', 'You&#39;ll hear by Friday', '03-06'],
  ['an apostrophe by name', 'You&rsquo;ll hear by Friday; it won&rsquo;t be long', '03-06'],
  ['a negation', 'We won&#8217;t decide before Friday', null],
  ['a negation in hexadecimal', 'We won&#x27;t decide before Friday', null],
  ['a dash', '2&ndash;3 weeks', '03-24'],
  ['a dash by number', '2&#8211;3 weeks', '03-24'],
  ['an ampersand', 'HR &amp; the manager decide by Friday', '03-06'],
  ['less than', '&lt; 2 weeks', '03-17'],
  ['quotes', '&quot;by Friday&quot;', '03-06'],
  ['a thin space', 'by&thinsp;20&#160;March', '03-20'],
  ['a soft hyphen', 'by Fri&shy;day', '03-06'],
  ['a space of no width', 'by Fri\u200Bday', '03-06'],
  ['a quoting mark', '&gt; We decide by Friday', '03-06'],
  ['an unknown name', 'by Friday &foo; bar', '03-06'],
  ['a lone ampersand', 'Q&A on Monday; decision by Friday', '03-06'],
  ['no-break spaces as such', 'in\u00A0two\u202Fweeks', '03-17'],
  ['a number out of range', 'by Friday &#99999999;', '03-06'],
  ['text escaped twice', '&lt;p&gt;by Friday&lt;/p&gt;', '03-06'],
];

const quoting: readonly Row[] = [
  ['all quoted', "> You'll hear from us by\n> Friday 20 March.", '03-20'],
  ['quoted twice', '>> We decide\n>> in two\n>> weeks', '03-17'],
  ['with spaces between', '> > We decide in two\n> > weeks', '03-17'],
  ['without a space', '>by Friday', '03-06'],
  ['with a bar', '| We decide in two\n| weeks', '03-17'],
  [
    'an answer above a quotation',
    'It will be Friday now.\n\n> We will get back to you by 20 March.',
    '03-06',
  ],
  [
    'an answer below a quotation',
    '> By when can I expect to hear?\n> I have another offer that expires on 20 March.\n\nBy Friday.',
    '03-06',
  ],
  [
    'a quotation only, as the rest names no date',
    'Thanks for the update!\n\n> We will get back to you by 20 March.',
    '03-20',
  ],
  [
    'the nearest quotation first',
    "Thanks!\n\n> Make it Thursday, we'll know then.\n>> You will hear from us by 20 March.",
    '03-05',
  ],
  ['a date that cannot be read above', 'You will hear by 3/4.\n\n> We decide by 20 March.', null],
  ['a mark within a line', 'It takes > 2 weeks', null],
  [
    'the line that leads to a quotation',
    'We will let you know soon.\n\nOn Tue, Mar 10, 2026 at 9:12 AM Sam Lee <sam@mail.example> wrote:\n> Thank you for the interview.',
    null,
  ],
  [
    'that line, broken in two',
    'By Friday.\n\nOn Tuesday, 10 March 2026, 09:12:04 CET, Sam Lee\n<sam@mail.example> wrote:\n\n> Will I hear by 20 March?',
    '03-06',
  ],
  [
    'that line without marks below it',
    'You will know on Friday.\n\nOn 20 March 2026 Sam wrote:\n\nI hope to hear by 27 March.',
    '03-06',
  ],
  [
    'on … wrote, quoted only',
    'On Mon, 2 Mar 2026 at 10:00, Dana <d@acme.example> wrote:\n> We will decide in two weeks.',
    '03-17',
  ],
  [
    'the headers of Outlook',
    'You will know on Friday.\n\nFrom: Sam Lee\nSent: Monday, March 9, 2026 10:00 AM\nTo: Dana Ray\nSubject: Will I hear by 20 March?\n\nDear Dana, will I hear by 20 March?',
    '03-06',
  ],
  [
    'headers above everything',
    'From: Dana Ray <dana@acme.example>\nDate: Fri, 20 Mar 2026 10:00:00 +0100\nTo: Sam Lee\nSubject: Your interview on 27 March\n\nWe will let you know within a week.',
    '03-10',
  ],
  [
    'headers in bold, as Outlook copies them',
    'By Friday.\n\n*From:* Sam Lee\n*Sent:* Monday, 9 March 2026 10:00\n*To:* Dana\n*Subject:* Decision by 20 March?\n\nI was told you decide by 20 March.',
    '03-06',
  ],
  [
    'an original message',
    'We will write to you by Friday.\n\n-----Original Message-----\nFrom: Sam\nSent: 20 March 2026\n\nYou said I would hear within two weeks.',
    '03-06',
  ],
  [
    'a forwarded message',
    '---------- Forwarded message ---------\nFrom: Dana Ray\nDate: Tue, Mar 10, 2026 at 9:12 AM\nSubject: Next steps\nTo: Sam Lee\n\nYou will hear from us by 20 March.',
    '03-20',
  ],
  [
    'a rule of underscores',
    'By Friday!\n\n________________________________\nFrom: Sam\nSent: 9 March 2026\nSubject: Decision?\n\nYou said 20 March.',
    '03-06',
  ],
  ['headers alone', 'From: Dana\nSent: Friday, March 20, 2026\nSubject: Decision by 27 March', null],
  ['a label that is no header', 'Date: by 20 March\nDecision: yes or no', '03-20'],
];

const signatures: readonly Row[] = [
  [
    'after two dashes',
    'You will hear by Friday.\n\n-- \nDana Ray\nHead of Talent | Hiring until 20 March',
    '03-06',
  ],
  ['two dashes without the space', 'You will hear by Friday.\n--\nDana\nOn leave from 16 March', '03-06'],
  [
    'after regards',
    'You will hear by Friday.\n\nKind regards,\nDana Ray\nTalent Partner\nMy working days are Monday to Thursday\nJoin our open day on 20 March',
    '03-06',
  ],
  ['after best', 'By Friday.\n\nBest,\nDana\nWe are hiring! Apply by 20 March', '03-06'],
  ['after many thanks', 'By Friday.\n\nMany thanks\nDana Ray\nNext career fair: 20 March', '03-06'],
  ['after yours sincerely', 'By Friday.\n\nYours sincerely\n\nDana Ray\nAway 16 to 20 March', '03-06'],
  [
    'after sincerely, in one line',
    'We will write by Friday. Kind regards, Dana Ray, away 16 to 20 March',
    '03-06',
  ],
  ['sent from a phone', 'By Friday.\n\nSent from my iPhone', '03-06'],
  ['a signature alone', 'Best regards,\nDana Ray\nOffice open until 20 March', null],
  ['a postscript', 'Lovely to meet you.\n\nBest,\nDana\n\nPS: We will decide by Friday.', '03-06'],
  ['thanks that open a text', 'Thanks!\nWe will decide by Friday.', '03-06'],
  ['thanks that open a text, with a comma', 'Thanks,\nwe will decide by Friday.', '03-06'],
  ['best as a word', 'Best case you hear by Friday.', '03-06'],
  ['regards as a word', 'As regards timing, you will hear by Friday.', '03-06'],
  [
    'a quotation below a signature',
    'Thanks for your patience!\n\nBest,\nDana\nAway from 16 March\n\nOn Mon, Dana wrote:\n> We will decide by Friday.',
    '03-06',
  ],
  [
    'a disclaimer after dashes',
    'We will decide by Friday.\n\n--\nThis mail may be kept for up to 6 weeks.',
    '03-06',
  ],
];

const speakers: readonly Row[] = [
  ['a name', "Dana: We'll call you on Friday", '03-06'],
  ['a full name', 'Dana Ray: by Friday', '03-06'],
  ['a name that is a month', 'April: in two weeks', '03-17'],
  ['a name that is a month, with figures', 'April: 2 weeks', '03-17'],
  ['a full name with a month', 'May Lee: You will hear in two weeks', '03-17'],
  ['a full name with a month, shouted', 'JUNE ROSS: 10 days', '03-13'],
  ['a name that is a cue', 'Hope: The interview is on Friday', null],
  ['a full name that is a cue', 'Will Call: the interview is on Friday', null],
  ['a name that denies', 'Noel No: by Friday', '03-06'],
  ['a name of leave', 'Holiday, Billie: by Friday', '03-06'],
  ['a role', 'Recruiter: next Tuesday', '03-10'],
  ['an interviewer', 'Interviewer: you will hear by Friday', '03-06'],
  ['an interviewer, with few words', 'Interviewer: by Friday', '03-06'],
  ['the hiring manager', 'Hiring manager: by Friday', '03-06'],
  [
    'a conversation',
    'Me: When will I hear?\nDana: We hope by Friday.\nMe: Great, I am free next week!\nDana: Perfect.',
    '03-06',
  ],
  ['question and answer', 'Q: When do you decide?\nA: By 20 March.', '03-20'],
  ['question and answer in one line', 'Me: And the timeline? Dana: A week or two.', '03-17'],
  ['a name with a time', '[10:32] Dana Ray: We decide by Friday', '03-06'],
  ['a name with a date and a time', '[09/03/2026, 10:32] Dana Ray: We decide by Friday', '03-06'],
  ['a name with a date and a dash', '3/9/26, 10:32 AM - Dana Ray: We decide by Friday', '03-06'],
  ['a name with its time behind', 'Dana Ray (10:32 AM): We decide by Friday', '03-06'],
  ['a name with a day behind', 'Dana Ray (Tuesday): in two weeks', '03-17'],
  ['a name with its line', 'Dana Ray  10:32 AM\nWe decide by Friday', '03-06'],
  [
    'a name with its line, and a day',
    'Dana Ray, Tuesday 10:32 AM\nWe will let you know in two weeks',
    '03-17',
  ],
  ['a greeting', 'Hi April, you will hear in two weeks', '03-17'],
  ['a greeting on its own line', 'Dear May,\n2 more interviews are left. You will hear by Friday.', '03-06'],
  ['a greeting of a name that denies', 'Hello No, you will hear by Friday', '03-06'],
  ['a label, not a name', 'Decision: Friday', '03-06'],
  ['a label of another matter', 'Start: Friday', null],
  ['a weekday, not a name', 'Friday: decision', '03-06'],
  ['a weekday, not a name, and what is due', 'Thursday: interview\nFriday: they decide', '03-06'],
];

const notes: readonly Row[] = [
  ['lines of notes', 'Interview: Friday 6 March\nDecision: by 20 March\nStart: 1 April', '03-20'],
  ['bullets', '- interview Friday\n- decision by 20 March\n- start 1 April', '03-20'],
  ['stars', '* interview Friday\n* decision by 20 March\n* start 1 April', '03-20'],
  ['dots', '• interview Friday\n• decision by 20 March\n• start 1 April', '03-20'],
  ['numbers', '1. interview on Friday\n2. decision by 20 March\n3. start on 1 April', '03-20'],
  ['numbers in brackets', '1) test on Friday\n2) answer in two weeks', '03-17'],
  ['a bullet that wraps', '- we hope to have a decision\n  within two weeks\n- start 1 April', '03-17'],
  ['wrapped text', 'We expect to have a decision by the end\nof next\nweek.', '03-13'],
  ['wrapped before a day', 'We will get back to you on\nFriday', '03-06'],
  ['Windows line ends', 'Decision:\r\nby Friday\r\n', '03-06'],
  ['a heading and its line', 'Next steps\nYou hear by Friday.', '03-06'],
  ['a date as Markdown', '**Decision:** by *Friday*', '03-06'],
  ['emoji', 'Decision 👉 Friday 🎉', '03-06'],
];

const automaticReplies: readonly string[] = [
  'Automatic reply: I am out of the office until Monday 16 March and will answer on my return.',
  'Automatic reply: Your application\n\nThank you for your message. I will reply by Monday 9 March.',
  'Auto-reply: I am on holiday and will get back to you on 16 March.',
  'AUTOMATIC REPLY I will respond to your message on Monday',
  'This is an automated response. We will reply to your enquiry within 3 working days.',
  'This is an automatic reply. I will be back on 16 March and respond then.',
  'Out of office: back on 16 March, will reply then',
  'OOO: I will answer mails from Monday 9 March',
  'I am currently out of the office with limited access to email and will reply on Monday.',
  'I am out of the office until Wednesday. For urgent matters please contact Jo, otherwise I will reply next Wednesday.',
  'I am on annual leave until 16 March and will reply to your email on my return.',
  'Thank you for your email. I am on leave, returning on 16 March.',
  'I will be back in the office on Monday 9 March and will reply to emails then.',
  'Subject: Automatic reply: Interview\n\nI will be in touch when I return on 9 March.',
];

describe("what isn't text", () => {
  it.each(html)('tags, %s: %s → %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
  it.each(entities)('entities, %s: %s → %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
  it.each(quoting)('quote marks and headers, %s: %j → %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
  it.each(signatures)('signatures, %s: %j → %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
  it.each(speakers)('speakers, %s: %j → %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
});

describe('automatic replies', () => {
  it.each(automaticReplies)('name no date: %j', (text) => {
    expect(answerBy(text)).toBeNull();
  });
});

describe('notes on separate lines', () => {
  it.each(notes)('%s: %j → %s', (_, text, expected) => {
    expect(answerBy(text)).toBe(expected);
  });
});
