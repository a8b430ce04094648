/** Where the search found its words. */
export const search = {
  hint: 'Search everything you wrote',
  places: {
    company: 'Company',
    role: 'Role',
    people: 'People',
    notes: 'Notes',
    points: 'Talking points',
    messages: 'Message',
    replies: 'Reply',
    posting: 'Posting',
  },
  inWords: {
    company: 'In the company: {{text}}',
    role: 'In the role: {{text}}',
    people: 'In the people: {{text}}',
    notes: 'In the notes: {{text}}',
    points: 'In the talking points: {{text}}',
    messages: 'In a message: {{text}}',
    replies: 'In a reply: {{text}}',
    posting: 'In the posting: {{text}}',
  },
  inPlace: {
    company: 'In the company',
    role: 'In the role',
    people: 'In the people',
    notes: 'In the notes',
    points: 'In the talking points',
    messages: 'In a message',
    replies: 'In a reply',
    posting: 'In the posting',
  },
};
