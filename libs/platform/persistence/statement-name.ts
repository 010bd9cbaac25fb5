import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** The name under which a statement is prepared: the same text has the same one, in every process. */
export function statementName(text: string): string {
  let name = names.get(text);
  if (!name) names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
  return name;
}
