import { timeZoneHere, useFormat } from '../../../ui/text/format.ts';
import { dayIn } from '../../../ui/time/zoned.ts';
import { useActivitiesText } from '../activities-text.ts';
import type { Collision } from '../activity-types.ts';

/** "Petro Shevchenko plans a meeting with them on Thu, 26 Nov": who, what and when, as far as the reader may see it. */
export function useCollisionWords(): (item: Collision, organization: string) => string {
  const text = useActivitiesText();
  const format = useFormat();
  return ({ kind, at, activity, owner, isHidden }, organization) => {
    if (isHidden || !owner) return text(kind === 'planned' ? 'collision.hiddenPlanned' : 'collision.hidden', { organization });
    const values = { who: owner.displayName, organization, what: text(`with.${activity?.type ?? 'call'}`), day: at ? format.nearDay(dayIn(at, timeZoneHere())) : '' };
    const said = text(kind === 'planned' ? 'collision.planned' : 'collision.contacted', values);
    return activity?.subject ? `${said} ${text('collision.about', { subject: activity.subject })}` : said;
  };
}
