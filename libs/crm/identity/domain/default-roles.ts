/** The roles a new company starts with; what each may do is said in every module's `access.ts`. */
export const defaultRoles = [
  { code: 'administrator', name: 'Administrator', description: 'Manages users, roles and settings, and sees everything.' },
  { code: 'head-of-sales', name: 'Head of sales', description: 'Sees and changes the customers of all subordinates and of the team.' },
  { code: 'salesperson', name: 'Salesperson', description: 'Sees the customers of the team, changes their own.' },
  { code: 'trainer', name: 'Trainer', description: 'Teaches colleagues; sees the customers of the team.' },
  { code: 'read-only', name: 'Read-only', description: 'Sees everything, changes nothing.' },
] as const;
