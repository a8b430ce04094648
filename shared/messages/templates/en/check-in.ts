/** Check-ins: they acknowledge the wait (W8), and ask for the status (W5) or offer a contribution instead (W6). */
import type { Template } from '../../template';

const status: Template = {
  id: 'check-in-status',
  kind: 'check-in',
  subject: 'Checking in on the {role} position',
  paragraphs: {
    warm: [
      'It has been a little while since my interview on {date}, and I know that finding the right person takes time, so there is no rush from my side.',
      'I am still as keen on the {role} position at {company} as I was that day. What I keep coming back to: {point}.',
      {
        asking:
          'When you have a moment, could you tell me where things stand? And if there is anything I can add in the meantime, I would be happy to.',
        offering:
          'If it would help while you decide, I would be happy to sketch how I would approach my first month, or to talk to somebody else on the team.',
      },
      'Thank you again for your time.',
    ],
    neutral: [
      'It has been a little while since my interview on {date} for the {role} position at {company}. I know that decisions like this take time.',
      'I remain very interested. One thing has stayed with me since: {point}.',
      {
        asking:
          'Could you tell me where things stand, or when you expect to know more? If there is anything I can add in the meantime, I would be glad to.',
        offering:
          'If it would be useful while you decide, I would be glad to write down how I would approach the first weeks, or to meet more of the team.',
      },
      'Thank you for your time.',
    ],
    formal: [
      'Some time has passed since my interview on {date} for the {role} position at {company}. I understand that a decision takes time, and I appreciate your consideration.',
      'My interest in the position has not changed. I recall one point in particular: {point}.',
      {
        asking:
          'When it is convenient, I would be grateful to learn where the process stands and whether any further information from me would be helpful.',
        offering:
          'If it would assist you, I would gladly prepare a short outline of how I would approach the position, or answer further questions.',
      },
      'Thank you for your time.',
    ],
  },
};

const steps: Template = {
  id: 'check-in-next-steps',
  kind: 'check-in',
  subject: 'The {role} position: a quick check-in',
  paragraphs: {
    warm: [
      'I hope the search is going well. Some time has passed since my interview on {date}, and I can imagine how much there is to weigh up.',
      'I wanted you to know that I would still love to be your {role}. This is what makes me look forward to it most: {point}.',
      {
        asking:
          'Is there any news about the next steps at {company}? A line is plenty, and if it is too early to say, that is fine too.',
        offering:
          'If there is a question at {company} I could already be thinking about, send it over. I would enjoy showing you how I would go about it.',
      },
    ],
    neutral: [
      'Some time has passed since my interview on {date}, and I imagine that you are still weighing things up.',
      'I would still very much like to take on the {role} position at {company}, for one reason above all: {point}.',
      {
        asking:
          'Could you let me know what the next steps are? If it is too early to say, that is no problem at all.',
        offering:
          'If there is a task or a question you would like to see my thinking on, I would be glad to take it on while you decide.',
      },
    ],
    formal: [
      'Some time has passed since my interview on {date}, and I appreciate that you are giving the decision the care it needs.',
      'I would like to reaffirm my interest in the {role} position at {company}, for one reason above all: {point}.',
      {
        asking:
          'If you are able to share them, I would be grateful to know the next steps and the likely timing.',
        offering:
          'If you would like to see how I approach a question from your work, I would gladly prepare something for you.',
      },
    ],
  },
};

const brief: Template = {
  id: 'check-in-brief',
  kind: 'check-in',
  subject: '{role} position, interview on {date}',
  paragraphs: {
    warm: [
      'Just a short note, as it has been a while since {date}. I am still hoping to join you at {company} as {role}, and still thinking about this: {point}.',
      {
        asking:
          'How is the decision coming along? I know these things take as long as they take, so no hurry.',
        offering:
          'I know these things take as long as they take. If I can make the decision easier with a reference or a sample of work, just say the word.',
      },
    ],
    neutral: [
      'I know that choosing takes time, so I will keep this short. I am still interested in the {role} position at {company}, and since the interview on {date} I have often thought of one thing that came up: {point}.',
      {
        asking: 'Is there anything you can tell me about the timing?',
        offering: 'If a reference or a sample of my work would be useful to you now, I will send it gladly.',
      },
    ],
    formal: [
      'I know that a careful decision takes time, so I will be brief. I remain interested in the {role} position at {company}. From the interview on {date} I still think of one subject in particular: {point}.',
      {
        asking: 'If there is anything you can tell me about the timing, I would appreciate it.',
        offering:
          'If references or samples of my work would now be of use to you, I would be glad to send them.',
      },
    ],
  },
};

/** For somebody who has something to add since the interview; what it is, only they know. */
const news: Template = {
  id: 'check-in-news',
  kind: 'check-in',
  subject: 'Following up on the {role} position',
  paragraphs: {
    warm: [
      'It has been a while since my interview on {date}, and I am sure you are busy choosing. I have not forgotten this: {point}.',
      'In the meantime, [what you have read, built or learned since that fits]. I thought you might enjoy that, and it made me want the {role} position at {company} even more.',
      {
        asking: 'Do you know yet what happens from here? I would be glad of a word when you have a moment.',
        offering:
          'If you would like to hear more about it, I am happy to write it up or to talk for ten minutes.',
      },
    ],
    neutral: [
      'It has been a while since my interview on {date} for the {role} position at {company}. I know you have a lot to weigh up.',
      'I have kept thinking about one thing that came up: {point}. Since then, [what you have read, built or learned since that fits].',
      {
        asking: 'Could you let me know how things stand on your side when you have a moment?',
        offering: 'If it is of interest, I would be glad to send you more, or to talk it through.',
      },
    ],
    formal: [
      'Some time has passed since my interview on {date} for the {role} position at {company}, and I understand that the selection takes care.',
      'I have continued to think about one point that came up: {point}. Since then, [what you have read, built or learned since that fits].',
      {
        asking: 'I would be grateful for a short word on the status of the process when it is convenient.',
        offering: 'Should this be of interest, I would gladly provide further details.',
      },
    ],
  },
};

export const checkInTemplates: readonly Template[] = [status, steps, brief, news];
