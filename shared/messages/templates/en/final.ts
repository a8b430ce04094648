/** Final messages: they accept that the choice may fall on others (W8) and leave the door open. */
import type { Template } from '../../template';

const door: Template = {
  id: 'final-open-door',
  kind: 'final',
  subject: 'One last note on the {role} position',
  paragraphs: {
    warm: [
      'I am writing once more about the {role} position, and then I will leave you in peace. You may well have chosen somebody else by now. If so, I hope it goes very well for all of you.',
      'The interview on {date} was a good one for me. I still think of this: {point}.',
      {
        asking: 'If the decision is still open, I would be glad to hear where it stands.',
        offering:
          'If the decision is still open, I am still interested, and I would be glad to help in whatever way is useful.',
      },
      'Either way, I would enjoy staying in touch, and I hope our paths cross. My best to everybody at {company}.',
    ],
    neutral: [
      'This is a last short note about the {role} position at {company}. I understand that you may have decided on another candidate, and if so I wish you both well.',
      'I was glad of the interview on {date}, and one thing from it is still on my mind: {point}.',
      {
        asking: 'If the position is still open, I would be grateful to know where things stand.',
        offering:
          'If the position is still open, I would gladly show you in a short task what I could do for you.',
      },
      'If it is not to be this time, please keep me in mind for the next one. I would be glad to stay in touch.',
    ],
    formal: [
      'I am writing a final time regarding the {role} position at {company}. I fully understand if you have decided in favor of another candidate.',
      'I valued the interview on {date}, and remember one point in particular: {point}.',
      {
        asking: 'Should the position still be open, I would be grateful to learn how the process stands.',
        offering:
          'Should the position still be open, I would be glad to contribute whatever may help your decision.',
      },
      'In any case, I would be pleased to be considered for future openings and to remain in contact. Thank you for your consideration.',
    ],
  },
};

const thanks: Template = {
  id: 'final-thanks',
  kind: 'final',
  subject: 'The {role} position: thank you, either way',
  paragraphs: {
    warm: [
      'Whatever you decide about the {role} position, I wanted to thank you. I took something away from the interview on {date}: {point}.',
      'I know you may have found somebody who fits better, and I would understand.',
      {
        asking:
          'If there is still a chance, could you let me know where things stand? A single line is enough.',
        offering:
          'If there is still a chance, I am still here, and I would still love to lend a hand at {company}.',
      },
      'If not, I would be happy to hear from you when something else comes up at {company}.',
    ],
    neutral: [
      'Whatever the outcome for the {role} position, thank you for the interview on {date}. I took something away from it: {point}.',
      'I understand if you have chosen somebody else.',
      {
        asking: 'If the decision is still to come, I would be glad to know how things look.',
        offering:
          'If the decision is still to come, I am still interested, and would gladly help with anything you would like to see first.',
      },
      'If not, I would welcome hearing about future openings at {company}. I have enjoyed getting to know the company.',
    ],
    formal: [
      'Whatever the outcome may be, I would like to thank you for the interview on {date} for the {role} position. I learned something of value from it: {point}.',
      'I appreciate that you may have chosen another candidate.',
      {
        asking: 'If a decision is still pending, I would be grateful for a brief word on its status.',
        offering:
          'If a decision is still pending, I remain at your disposal for anything that would help it.',
      },
      'Otherwise, I hope that you will think of me for future positions at {company}.',
    ],
  },
};

const brief: Template = {
  id: 'final-brief',
  kind: 'final',
  subject: 'Last note from me: {role} position',
  paragraphs: {
    warm: [
      'One last hello about the {role} position at {company}. If you went with someone else, no hard feelings at all.',
      {
        asking:
          'If you are still deciding, I would be glad to hear how it looks. I still think about what came up on {date}: {point}.',
        offering:
          'If you are still deciding, I would still love to pitch in. I still think about what came up on {date}: {point}.',
      },
      'And if there is ever another opening, I would be happy to hear from you.',
    ],
    neutral: [
      'A last short note about the {role} position at {company}. If you have chosen somebody else, I understand.',
      {
        asking:
          'If not, I am still interested and would be glad to hear where things stand. What I remember best from {date}: {point}.',
        offering:
          'If not, I am still interested and would be glad to contribute. What I remember best from {date}: {point}.',
      },
      'I hope that we stay in touch either way.',
    ],
    formal: [
      'Allow me one last note on the {role} position at {company}. If you have selected another candidate, I understand and wish you every success.',
      {
        asking:
          'If not, I remain interested and would be grateful for a word on the status. I recall in particular, from the interview on {date}: {point}.',
        offering:
          'If not, I remain interested and ready to contribute. I recall in particular, from the interview on {date}: {point}.',
      },
      'I would be pleased to remain in contact with you.',
    ],
  },
};

/** For somebody who has to plan: says what they do next, without pressing. What that is, only they know. */
const next: Template = {
  id: 'final-what-next',
  kind: 'final',
  subject: 'The {role} position, and what comes next for me',
  paragraphs: {
    warm: [
      'I expect you may have found your {role} by now. If so, congratulations, to you and to them.',
      'For my part, [what you will do next]. Still, the interview on {date} has stayed with me, because of this: {point}.',
      {
        asking: 'If you are still looking, I would be delighted to hear where things stand.',
        offering: 'If you are still looking, I would be delighted to help, even with something small.',
      },
      'And if not, let us stay in touch. {company} is a place I would always be glad to hear from.',
    ],
    neutral: [
      'You may have filled the {role} position by now, and I would understand that.',
      'For my part, [what you will do next]. I would still gladly come back to {company}, not least for something that came up on {date}: {point}.',
      {
        asking: 'If the position is open, could you tell me how things stand?',
        offering: 'If the position is open, I would be glad to show you what I could contribute.',
      },
      'If it is filled, I hope that you will keep me in mind for a later one.',
    ],
    formal: [
      'I understand that the {role} position may have been filled in the meantime.',
      'For my part, [what you will do next]. My interest in {company} remains, not least because of something that came up on {date}: {point}.',
      {
        asking: 'If the position is still open, I would be grateful to learn how the process stands.',
        offering: 'If the position is still open, I would be glad to show you what I could contribute.',
      },
      'Should it be filled, I would be pleased to be considered for a future opening.',
    ],
  },
};

export const finalTemplates: readonly Template[] = [door, thanks, brief, next];
