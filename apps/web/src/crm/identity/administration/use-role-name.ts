import { useAdministrationText } from './administration-text.ts';

const usual: Record<string, string> = { administrator: 'Administrator', 'top-manager': 'Top manager', 'head-of-sales': 'Head of sales', salesperson: 'Salesperson', trainer: 'Trainer', 'read-only': 'Read-only', auditor: 'Auditor' };

/** A role every company starts with speaks the reader's language until the company names it itself. */
export function useRoleName(): (role: { code: string; name: string }) => string {
  const text = useAdministrationText();
  return ({ code, name }) => (usual[code] === name ? (text.maybe(`role.${code}`) ?? name) : name);
}
