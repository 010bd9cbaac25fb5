import { currentContext, flushNow, within } from '#platform/bus';
import { openMask } from '#platform/access';
import type { User } from '../domain/user.ts';

/** Whoever comes in by a link is nobody yet where it begins; the audit of what it changed names the user it belongs to. */
export async function writtenBy({ id, displayName }: User, now: Date): Promise<void> {
  const actor = { userId: id, name: displayName, kind: 'user', sessionId: null, grants: new Map(), mask: openMask } as const;
  await within({ ...currentContext(), actor }, () => flushNow(now));
}
