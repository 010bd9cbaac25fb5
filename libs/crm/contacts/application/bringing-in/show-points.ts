import type { ContactPoint, ContactPointKind } from '../../domain/contact-point.ts';
import type { Party, Stamp } from '../../domain/party.ts';

/** What lists show of the contact points: the primary one, else the first. */
export function showPoints(party: Pick<Party<never>, 'summarize'>, points: readonly ContactPoint[], stamp: Stamp): void {
  const first = (...kinds: ContactPointKind[]): string | null => {
    const alive = points.filter((point) => kinds.includes(point.kind));
    return (alive.find((point) => point.isPrimary) ?? alive[0])?.value ?? null;
  };
  party.summarize({ primaryEmail: first('email'), primaryPhone: first('phone', 'mobile') }, stamp);
}
