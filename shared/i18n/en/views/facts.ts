/** What is known about an application besides its dates: tags, where it was found, links and files. */
export const facts = {
  tags: {
    label: 'Tags',
    hint: 'Type a name, then Enter',
    remove: 'Remove the tag {{tag}}',
    /** For a screen reader, after a card's other facts. */
    of: 'Tags: {{tags}}',
  },
  sources: {
    linkedIn: 'LinkedIn',
    referral: 'Referral',
    companySite: 'Company site',
    jobBoard: 'Job board',
    recruiter: 'Recruiter',
  },
} as const;
