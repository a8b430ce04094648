/** What is known about an application besides its dates: tags, where it was found, links and files. */
export const facts = {
  title: 'Details',
  undo: 'Undo',
  undoOf: 'Undo what you typed in {{field}}',
  tags: {
    label: 'Tags',
    hint: 'Type a name, then Enter',
    remove: 'Remove the tag {{tag}}',
    /** For a screen reader, after a card's other facts. */
    of: 'Tags: {{tags}}',
  },
  links: {
    title: 'Links and files',
    add: 'Add a link',
    addFile: 'Link a file…',
    remove: 'Remove the link to {{link}}',
    missing: 'Missing: moved or deleted',
  },
  sources: {
    linkedIn: 'LinkedIn',
    referral: 'Referral',
    companySite: 'Company site',
    jobBoard: 'Job board',
    recruiter: 'Recruiter',
  },
} as const;
