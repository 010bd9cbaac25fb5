/** The roles a new company starts with; what each may do is said in every module's `access.ts`. */
export const defaultRoles = [
  { code: 'administrator', name: 'Administrator', description: 'Manages users, roles and settings, and sees everything.' },
  { code: 'top-manager', name: 'Top manager', description: 'Sees the customers of everybody below, writes down only what is their own.' },
  { code: 'head-of-sales', name: 'Head of sales', description: 'Sees and changes the customers of all subordinates and of the team.' },
  { code: 'salesperson', name: 'Salesperson', description: 'Sees the customers of the team, changes their own.' },
  { code: 'trainer', name: 'Trainer', description: 'Teaches colleagues; sees the customers of the team.' },
  { code: 'read-only', name: 'Read-only', description: 'Sees everything, changes nothing.' },
  { code: 'auditor', name: 'Auditor', description: 'Sees everything, also who did and who read what, and changes nothing.' },
] as const;
