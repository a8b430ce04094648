/** What to say on the phone (V1): three sentences for each kind, to have before one's eyes. */
import type { CallSheet } from '../../template';

const hello = {
  warm: 'Hi {first}, this is {me}',
  neutral: 'Hello {first}, this is {me}',
  formal: 'Good day, {full}, this is {me} speaking',
} as const;

const thankYou: CallSheet = {
  id: 'thank-you-call',
  kind: 'thank-you',
  sentences: {
    warm: [
      `${hello.warm}, and I am calling to thank you for the interview on {date} for the {role} position at {company}.`,
      'One thing has stayed with me since, and it makes me want to work with you: {point}.',
      'If there is anything else you would like to know or see from me, I am happy to send it.',
    ],
    neutral: [
      `${hello.neutral}, and I would like to thank you for the interview on {date} for the {role} position at {company}.`,
      'What has stayed with me, and what makes me want the job, is this: {point}.',
      'If you need anything else from me to decide, I will gladly send it.',
    ],
    formal: [
      `${hello.formal}, and I would like to thank you for the interview on {date} for the {role} position at {company}.`,
      'One point has stayed with me and confirmed my interest: {point}.',
      'Should you need further information, I would be glad to provide it.',
    ],
  },
};

const checkIn: CallSheet = {
  id: 'check-in-call',
  kind: 'check-in',
  sentences: {
    warm: [
      `${hello.warm}; it has been a little while since my interview on {date} for the {role} position at {company}, and I know these things take time.`,
      'I am still keen to join you, and I still think of one thing that came up: {point}.',
      {
        asking: 'Is there anything you can tell me about where things stand?',
        offering:
          'If there is something I could already do or send that would help you decide, I would enjoy that.',
      },
    ],
    neutral: [
      `${hello.neutral}; some time has passed since my interview on {date} for the {role} position at {company}, and I know that a decision takes time.`,
      'I am still very interested, and one thing has stayed with me: {point}.',
      {
        asking: 'Could you tell me where things stand, or when you expect to know more?',
        offering:
          'If an outline of how I would start, or a reference, would be useful to you, I will gladly send it.',
      },
    ],
    formal: [
      `${hello.formal}; some time has passed since my interview on {date} for the {role} position at {company}, and I understand that the decision takes care.`,
      'My interest has not changed, and I recall one point in particular: {point}.',
      {
        asking: 'May I ask how the process stands?',
        offering: 'If further information from me would help you, I would be glad to provide it.',
      },
    ],
  },
};

const final: CallSheet = {
  id: 'final-call',
  kind: 'final',
  sentences: {
    warm: [
      `${hello.warm}; this is my last call about the {role} position at {company}, and if you have chosen someone else I understand completely.`,
      {
        asking:
          'If it is still open, I would be glad to know where things stand, because I still think of what came up on {date}: {point}.',
        offering:
          'If it is still open, I would still love to help, because I still think of what came up on {date}: {point}.',
      },
      'Either way, I would be happy to stay in touch.',
    ],
    neutral: [
      `${hello.neutral}; I am calling one last time about the {role} position at {company}, and I understand if you have decided on somebody else.`,
      {
        asking:
          'If it is still open, I would be grateful to hear where things stand, as I still think of something from {date}: {point}.',
        offering:
          'If it is still open, I would be glad to contribute, as I still think of something from {date}: {point}.',
      },
      'Either way, I hope that you will keep me in mind for later openings.',
    ],
    formal: [
      `${hello.formal}; I am calling a final time regarding the {role} position at {company}, and I fully understand if you have chosen another candidate.`,
      {
        asking:
          'Should it still be open, I would be grateful to know how the process stands, not least because of one point from the interview on {date}: {point}.',
        offering:
          'Should it still be open, I would be glad to contribute, not least because of one point from the interview on {date}: {point}.',
      },
      'In any case, I would be pleased to remain in contact.',
    ],
  },
};

const deadlinePassed: CallSheet = {
  id: 'deadline-passed-call',
  kind: 'deadline-passed',
  sentences: {
    warm: [
      `${hello.warm}; I understood that you would know more about the {role} position at {company} by {answerBy}, and I know how easily such dates slip.`,
      'I am still keen, and I still think of one thing from {date}: {point}.',
      {
        asking: 'Is there a new date I should have in mind?',
        offering: 'If there is anything I can add that makes the decision easier, I am happy to.',
      },
    ],
    neutral: [
      `${hello.neutral}; I understood that a decision on the {role} position at {company} was expected by {answerBy}, and I know that such dates move.`,
      'I am still very interested, and one thing from {date} has stayed with me: {point}.',
      {
        asking: 'Could you tell me whether there is a new date?',
        offering: 'If anything else from me would help, I will gladly send it.',
      },
    ],
    formal: [
      `${hello.formal}; a decision on the {role} position at {company} was expected by {answerBy}, and I understand that such dates can change.`,
      'I remain very interested, and recall one point from the interview on {date}: {point}.',
      {
        asking: 'May I ask whether there is a new date?',
        offering: 'If further information from me would be of help, I would be glad to provide it.',
      },
    ],
  },
};

const offerReply: CallSheet = {
  id: 'offer-reply-call',
  kind: 'offer-reply',
  sentences: {
    warm: [
      `${hello.warm}, and thank you so much for the offer: I was very happy to get it.`,
      'I would like to take until {decideBy} to give you a proper answer about the {role} position, if that works for you.',
      'Please thank everybody at {company} from me.',
    ],
    neutral: [
      `${hello.neutral}, and thank you for offering me the {role} position at {company}.`,
      'I would like to go through the details with care and give you my answer by {decideBy}.',
      'Does that suit you, or do you need it sooner?',
    ],
    formal: [
      `${hello.formal}, and I would like to thank you for your offer of the {role} position at {company}.`,
      'I would like to consider the terms with care and give you my answer by {decideBy}.',
      'Please let me know if this does not suit your plans.',
    ],
  },
};

const withdrawal: CallSheet = {
  id: 'withdrawal-call',
  kind: 'withdrawal',
  sentences: {
    warm: [
      `${hello.warm}, and I am calling because I have decided to withdraw my application for the {role} position, and wanted you to hear it from me.`,
      {
        interviewed:
          'It is no reflection on you or on {company}, and I will remember the interview on {date}, above all this: {point}.',
        notInterviewed: 'It is no reflection on you or on {company}.',
      },
      'I would be happy if we stayed in touch.',
    ],
    neutral: [
      `${hello.neutral}, and I am calling to withdraw my application for the {role} position at {company}.`,
      {
        interviewed: 'Thank you for the interview on {date}; I will remember one thing from it: {point}.',
        notInterviewed: 'Thank you for considering my application.',
      },
      'I wish you and the team all the best.',
    ],
    formal: [
      `${hello.formal}, and I am calling to inform you that I withdraw my application for the {role} position at {company}.`,
      {
        interviewed:
          'Thank you for the interview on {date}, from which I will remember one point with pleasure: {point}.',
        notInterviewed: 'Thank you for your consideration.',
      },
      'I wish you every success in filling the position.',
    ],
  },
};

const rejectionReply: CallSheet = {
  id: 'rejection-reply-call',
  kind: 'rejection-reply',
  sentences: {
    warm: [
      `${hello.warm}, and I am calling to thank you for letting me know about the {role} position.`,
      {
        interviewed: 'I was glad of the interview on {date}, and I will keep one thing from it: {point}.',
        notInterviewed: 'Of course I had hoped for another answer, but I am glad to have one.',
      },
      'If something else opens up at {company}, I would be happy to talk.',
    ],
    neutral: [
      `${hello.neutral}, and I would like to thank you for letting me know your decision about the {role} position.`,
      {
        interviewed: 'I enjoyed the interview on {date}, and one thing from it will stay with me: {point}.',
        notInterviewed: 'It is good to know where I stand.',
      },
      'I would be glad to be considered for future openings at {company}.',
    ],
    formal: [
      `${hello.formal}, and I would like to thank you for informing me of your decision regarding the {role} position.`,
      {
        interviewed:
          'I appreciated the interview on {date}, and one point from it will stay with me: {point}.',
        notInterviewed: 'I appreciate that you let me know.',
      },
      'I would be pleased to be considered for future openings at {company}.',
    ],
  },
};

export const callSheets: readonly CallSheet[] = [
  thankYou,
  checkIn,
  final,
  deadlinePassed,
  offerReply,
  withdrawal,
  rejectionReply,
];
