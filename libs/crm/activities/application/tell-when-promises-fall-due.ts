import { EachDay, type DailyWork } from '#platform/daily';
import { Notices } from '#platform/notices';
import { DuePromises, type DuePromise } from '../domain/due-promises.ts';

/**
 * Tells whoever watches over a promise, and the colleague who gave it, on the day it falls due; once, unless it is put off. What fell due within the week
 * before is made up for, should no worker have run.
 */
@EachDay('activities.promises-fall-due')
export class TellWhenPromisesFallDue implements DailyWork {
  constructor(private readonly promises: DuePromises, private readonly notices: Notices) {}

  async on(day: string): Promise<void> {
    for (const promise of await this.promises.openUntil(day)) {
      const { id, text, dueOn, byKind, ownerId, byUserId } = promise;
      for (const to of new Set([ownerId, byUserId])) {
        if (to !== null) await this.notices.post({ to, kind: 'activities.promise-due', details: { text, dueOn, byKind }, href: pageOf(promise), about: { kind: 'promise', id }, key: `promise ${id} ${dueOn}` });
      }
    }
  }
}

/** Where the promise is seen: at its deal, else its organization, else the person it is with. */
function pageOf({ dealId, organizationId, personId }: DuePromise): string | null {
  if (dealId) return `/deals/${dealId}`;
  if (organizationId) return `/organizations/${organizationId}`;
  return personId ? `/people/${personId}` : null;
}
