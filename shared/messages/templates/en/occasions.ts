/** One template for each occasion beside the three steps. */
import type { Template } from '../../template';

/** K7: a date that passed is no refusal, and a follow-up after it is right. */
const deadlinePassed: Template = {
  id: 'deadline-passed',
  kind: 'deadline-passed',
  subject: 'The {role} position: following up after {answerBy}',
  paragraphs: {
    warm: [
      'After my interview on {date} I understood that you would know more by {answerBy}. I know how easily dates like that slip, so I am not worried, just still interested.',
      'I still like the idea of joining {company} as {role}, and I still think of this: {point}.',
      {
        asking:
          'Is there a new date I should have in mind? And is there anything you need from me in the meantime?',
        offering: 'If there is something I can add that makes the decision easier, I would be happy to.',
      },
    ],
    neutral: [
      'I understood that a decision on the {role} position was expected by {answerBy}. I know that such dates often move, and that is fine with me.',
      'I am still very interested in joining {company}. One thing from the interview on {date} has stayed with me: {point}.',
      {
        asking: 'Could you tell me whether there is a new date, and whether you need anything else from me?',
        offering: 'If anything else from me would help the decision along, I will send it gladly.',
      },
    ],
    formal: [
      'After my interview on {date} I understood that a decision on the {role} position was expected by {answerBy}. I am aware that such dates can change.',
      'I remain very interested in joining {company}, and recall one point in particular: {point}.',
      {
        asking:
          'I would be grateful to know whether there is a new date, and whether you need anything further from me.',
        offering: 'If any further information from me would be of help, I would be glad to provide it.',
      },
    ],
  },
};

const offerReply: Template = {
  id: 'offer-reply',
  kind: 'offer-reply',
  subject: 'Your offer for the {role} position',
  paragraphs: {
    warm: [
      'Thank you so much for the offer. I was very happy to get it, and I am looking forward to reading everything closely.',
      'A step like this deserves a clear head, so I would like to take until {decideBy} to give you a proper answer. Would that work for you?',
      'If a question comes up before then, I will ask you right away. Thank you again, and please thank everybody at {company} who took part.',
    ],
    neutral: [
      'Thank you for offering me the {role} position at {company}. I am very pleased.',
      'I would like to go through the details with care and give you my answer by {decideBy}. Please let me know if that suits you, or if you need it sooner.',
      'Should a question come up before then, I will get in touch. Thank you again for your confidence in me.',
    ],
    formal: [
      'Thank you for your offer of the {role} position at {company}. I am honored by your confidence in me.',
      'I would like to consider the terms with the care they deserve and would ask for your patience until {decideBy}, when you will have my answer. Please let me know if this does not suit your plans.',
      'If I have any questions before then, I will contact you. Thank you again.',
    ],
  },
};

const withdrawal: Template = {
  id: 'withdrawal',
  kind: 'withdrawal',
  subject: 'Withdrawing my application for the {role} position',
  paragraphs: {
    warm: [
      'This was not an easy note to write: I am withdrawing my application for the {role} position. I would rather tell you now than keep you waiting.',
      {
        interviewed:
          'It is no reflection on you or on {company}. I enjoyed the interview on {date}, and I will remember this: {point}.',
        notInterviewed: 'It is no reflection on you or on {company}.',
      },
      'Thank you for everything. I would be happy if we stayed in touch, and I hope you find just the right person.',
    ],
    neutral: [
      'I am writing to withdraw my application for the {role} position at {company}. I wanted you to know as soon as I had decided, so that you can plan.',
      {
        interviewed:
          'Thank you for the time you gave me. I enjoyed the interview on {date}, and I will remember one thing from it: {point}.',
        notInterviewed: 'Thank you for considering my application.',
      },
      'I wish you and the team all the best, and I would be glad to stay in touch.',
    ],
    formal: [
      'After careful thought I have decided to withdraw my application for the {role} position at {company}. I wished to inform you without delay.',
      {
        interviewed:
          'Thank you for the interview on {date} and for your consideration. I will remember one point from it with pleasure: {point}.',
        notInterviewed: 'Thank you for your consideration.',
      },
      'I wish you every success in filling the position, and would be glad to remain in contact.',
    ],
  },
};

const rejectionReply: Template = {
  id: 'rejection-reply',
  kind: 'rejection-reply',
  subject: 'Thank you for letting me know: {role} position',
  paragraphs: {
    warm: [
      {
        interviewed:
          'Thank you for letting me know about the {role} position. Of course I had hoped for another answer, but I am glad of the interview on {date}. I will keep something from it: {point}. That alone was worth it.',
        notInterviewed:
          'Thank you for letting me know about the {role} position. Of course I had hoped for another answer, but I am glad to have one.',
      },
      'If you ever have a minute to say what I could do better, I would be grateful. And if something else opens up at {company}, I would be happy to talk.',
    ],
    neutral: [
      {
        interviewed:
          'Thank you for letting me know your decision about the {role} position, and for the interview on {date}. I enjoyed it, and one thing from it will stay with me: {point}.',
        notInterviewed: 'Thank you for letting me know your decision about the {role} position.',
      },
      'If you can share a thought on what would have made me a stronger candidate, I would value it. I would also be glad to be considered for future openings at {company}.',
    ],
    formal: [
      {
        interviewed:
          'Thank you for informing me of your decision regarding the {role} position, and for the interview on {date}. I appreciated it, and one point from it will stay with me: {point}.',
        notInterviewed: 'Thank you for informing me of your decision regarding the {role} position.',
      },
      'If you are able to offer any feedback, I would value it. I would be pleased to be considered for future openings at {company}, and wish you every success.',
    ],
  },
};

export const occasionTemplates: readonly Template[] = [
  deadlinePassed,
  offerReply,
  withdrawal,
  rejectionReply,
];
