import { Aggregate } from '#platform/kernel';

export const colleagueBands = ['one', 'several', 'many'] as const;
export const contactBands = ['within30', 'within90', 'within365'] as const;
export type Colleagues = (typeof colleagueBands)[number];
export type LastContact = (typeof contactBands)[number];

/** What lies behind a road, before it is made as coarse as the sign says it. */
export interface FoundRoad {
  readonly organizationId: string;
  /** Of the colleagues who are still here: who looks after it, and who had a contact with it. */
  readonly colleagues: number;
  readonly lastContactAt: Date | null;
}

/** That somebody was shown the sign of an organization on a day, and what it said. */
export class RoadSign extends Aggregate<RoadSign> {
  readonly version!: number;
  readonly userId!: string;
  readonly organizationId!: string;
  readonly day!: string;
  /** Over whom the way leads, of an organization that is seen; then the sign says nothing else. */
  readonly personId!: string | null;
  readonly colleagues!: Colleagues | null;
  readonly lastContact!: LastContact | null;
  readonly shownAt!: Date;

  constructor(readonly id: string) { super(); }

  static show(id: string, userId: string, { organizationId, colleagues, lastContactAt }: FoundRoad, at: Date): RoadSign {
    const sign = new RoadSign(id);
    sign.change({ userId, organizationId, personId: null, day: at.toISOString().slice(0, 10), colleagues: colleaguesAs(colleagues), lastContact: contactAs(lastContactAt, at), shownAt: at });
    return sign;
  }

  static showWay(id: string, userId: string, { organizationId, personId }: { readonly organizationId: string; readonly personId: string }, at: Date): RoadSign {
    const sign = new RoadSign(id);
    sign.change({ userId, organizationId, personId, day: at.toISOString().slice(0, 10), colleagues: null, lastContact: null, shownAt: at });
    return sign;
  }
}

/** `several` are two to four; nobody but a company without the one who looked after it is one too. */
export const colleaguesAs = (count: number): Colleagues => (count > 4 ? 'many' : count > 1 ? 'several' : 'one');

/** Null for what is longer ago than a year, and for never. */
export function contactAs(last: Date | null, now: Date): LastContact | null {
  const days = last === null ? Infinity : (now.getTime() - last.getTime()) / 86_400_000;
  return days <= 30 ? 'within30' : days <= 90 ? 'within90' : days <= 365 ? 'within365' : null;
}
