/** Thank-you notes, 60 to 130 words with greeting and closing: thanks, a thing really said, why, and an offer (W1–W4, W10). */
import type { Template } from '../../template';

const stayed: Template = {
  id: 'thank-you-stayed',
  kind: 'thank-you',
  subject: 'Thank you for the {role} interview',
  paragraphs: {
    warm: [
      'Thank you for the conversation on {date}. I enjoyed it, and I came away wanting to join you.',
      'One moment has stayed with me: {point}. It is a big part of why the {role} position at {company} feels right to me, and I can see myself being useful there quickly.',
      'If a question has come up since, or you would like to see something else from me, just ask and I will get back to you right away. I hope we talk again soon.',
    ],
    neutral: [
      'Thank you for taking the time to talk with me on {date} about the {role} position at {company}.',
      'One part of our conversation has stayed with me: {point}. It made the job concrete for me, and I would like to do it. I believe I could be useful to you quickly.',
      'If anything else would help you decide, I am happy to send it, for example references, a sample of my work or a fuller answer to something we only touched on.',
    ],
    formal: [
      'Thank you for meeting with me on {date} to discuss the {role} position at {company}. I appreciate the time you gave to our conversation.',
      'One point has stayed with me in particular: {point}. It confirmed my interest in the position, and I am confident that I could contribute to your work from the start.',
      'Should you need further information, such as references or examples of my work, I would be glad to provide it. I look forward to hearing how you would like to proceed.',
    ],
  },
};

const concrete: Template = {
  id: 'thank-you-concrete',
  kind: 'thank-you',
  subject: 'Thank you: {role} interview on {date}',
  paragraphs: {
    warm: [
      'Thank you for making time for me on {date}. I knew the job description before we spoke; now I have a much better idea of the job, and I like it even more.',
      'What made the difference was this: {point}. I would love to be the {role} who works on it with you at {company}.',
      'Is there anything you would still like to know? I am glad to send references or a piece of work, or to answer a question by phone.',
    ],
    neutral: [
      'Thank you for speaking with me on {date}. I now have a much clearer picture of the {role} position, and I am even more interested in it than before.',
      'What made the difference was this: {point}. That is what I would like to be part of at {company}, and where I think my experience would help.',
      'If you need anything else from me, please let me know. I can send references or work samples, and I am glad to answer any question that came up afterwards.',
    ],
    formal: [
      'Thank you for the opportunity to speak with you on {date}. Our conversation gave me a much clearer understanding of the {role} position.',
      'I found one point especially valuable: {point}. It strengthened my wish to join {company}, and I believe that my experience would serve you well there.',
      'If further information would assist your decision, please let me know. I would gladly send references or samples of my work, or answer any question that has arisen since.',
    ],
  },
};

const brief: Template = {
  id: 'thank-you-brief',
  kind: 'thank-you',
  subject: 'Thank you for your time, from your {role} candidate',
  paragraphs: {
    warm: [
      'A short note to say thank you for {date}. I was glad of the chance to talk with you.',
      'I am still thinking about something that came up: {point}. If that is what a normal week at {company} is like, I would be happy in the {role} position, and I would put a lot into it.',
      'If there is something you would like to hear more about, just ask, and you will have it.',
    ],
    neutral: [
      'A short note to thank you for our conversation on {date}.',
      'I am still thinking about something that came up: {point}. I would like to work on questions like that with you, and I left our meeting keener on the {role} position at {company} than I was when I arrived.',
      'If there is something you would like to know more about, I am glad to go into detail or to send you references.',
    ],
    formal: [
      'Thank you for our conversation on {date}. I have often come back to it since.',
      'I have given further thought to something that came up: {point}. It is the main reason why I would be pleased to join {company}, and why I believe that the {role} position and my experience are a good match.',
      'Please let me know if you would like more detail on any point, or references. I will send them without delay.',
    ],
  },
};

/** Asks the user for the one thing only they can say: what they have done that fits. */
const fit: Template = {
  id: 'thank-you-fit',
  kind: 'thank-you',
  subject: 'Thank you for the conversation about the {role} position',
  paragraphs: {
    warm: [
      'Thank you for talking with me on {date}. It was a good conversation, and it made the job real for me.',
      'When we got to this, I knew why I had applied: {point}. It reminded me of [something you have done that is like it]. I would love to bring that to {company} as your {role}.',
      'I am happy to tell you more about it, or to send anything else that helps you decide. Just let me know.',
    ],
    neutral: [
      'Thank you for talking with me on {date} about the {role} position.',
      'One topic was close to work I know: {point}. I have done something like it before: [something you have done that is like it]. I would be glad to put that experience to use at {company}.',
      'If you would like to hear more about it, or to see an example of my work, I am happy to send you what helps.',
    ],
    formal: [
      'Thank you for discussing the {role} position with me on {date}.',
      'One topic was particularly close to my own work: {point}. My experience there includes [something you have done that is like it], and I would be pleased to put it to use at {company}.',
      'I would be glad to provide further details, references or examples of that work, if they would assist your decision.',
    ],
  },
};

/** To somebody who, as far as is known, wasn't in the interview: they are thanked for it, not for a conversation. */
const interview: Template = {
  id: 'thank-you-interview',
  kind: 'thank-you',
  isForOthers: true,
  subject: 'Thank you for the {role} interview',
  paragraphs: {
    warm: [
      'Thank you for the interview on {date}. I enjoyed it, and I came away wanting the {role} position at {company} even more than before.',
      'One moment has stayed with me: {point}. It is a big part of why the position feels right to me, and I can see myself being useful there quickly.',
      'If a question has come up since, or you would like to see something else from me, just ask and I will get back to you right away.',
    ],
    neutral: [
      'Thank you for the interview on {date}. It gave me a clear picture of the {role} position at {company}.',
      'One part of the interview has stayed with me: {point}. It made the job concrete for me, and I would like to do it. I believe I could be useful to you quickly.',
      'If anything else would help you decide, I am happy to send it, for example references, a sample of my work or a fuller answer to something that came up.',
    ],
    formal: [
      'I would like to thank you for the interview on {date} for the {role} position at {company}. I appreciate the time that went into it.',
      'One point has stayed with me in particular: {point}. It confirmed my interest in the position, and I am confident that I could contribute to your work from the start.',
      'Should you need further information, such as references or examples of my work, I would be glad to provide it. I look forward to hearing how you would like to proceed.',
    ],
  },
};

const shortNote: Template = {
  id: 'thank-you-interview-brief',
  kind: 'thank-you',
  isForOthers: true,
  subject: 'After the {role} interview: thank you',
  paragraphs: {
    warm: [
      'A short note to say thank you for the interview on {date}. I was glad of the chance, and I now know much better what the {role} position is about.',
      'I am still thinking about something that came up: {point}. If that is what a normal week at {company} is like, I would be happy there, and I would put a lot into it.',
      'If there is something you would like to hear more about, just ask, and you will have it.',
    ],
    neutral: [
      'A short note to thank you for the interview on {date} for the {role} position at {company}.',
      'I am still thinking about something that came up: {point}. I would like to work on questions like that, and I am keener on the position now than I was before.',
      'If there is something you would like to know more about, I am glad to go into detail or to send you references.',
    ],
    formal: [
      'Thank you for the interview on {date} for the {role} position. I have often come back to it since.',
      'I have given further thought to something that came up: {point}. It is the main reason why I would be pleased to join {company}, and why I believe that the position and my experience are a good match.',
      'Please let me know if you would like more detail on any point, or references. I will send them without delay.',
    ],
  },
};

export const thankYouTemplates: readonly Template[] = [stayed, concrete, brief, fit, interview, shortNote];
