/** What is known about an application besides its dates: tags, where it was found, links and files. */
export const facts = {
  tags: {
    label: 'Tags',
    hint: 'Type a name, then Enter',
    remove: 'Remove the tag {{tag}}',
  },
  sources: {
    linkedIn: 'LinkedIn',
    referral: 'Referral',
    companySite: 'Company site',
    jobBoard: 'Job board',
    recruiter: 'Recruiter',
  },
} as const;
