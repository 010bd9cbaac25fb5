import { digitsOf } from '#platform/text';
import { newId } from '#platform/kernel';
import { ContactPoint } from '../../domain/contact-point.ts';
import type { PartyKind } from '../../domain/party.ts';
import { ruleFor, type DraftPoint } from '../../domain/party-draft.ts';
import type { Surroundings } from './surroundings.ts';

const family = (kind: string): string => (kind === 'mobile' || kind === 'fax' ? 'phone' : kind);
const isPhone = (kind: string): boolean => family(kind) === 'phone';

/**
 * Adds the points that are not there yet; none is ever taken away. The first of a kind is the primary one; a rule to overwrite makes the one the
 * source prefers the primary. Answers whether anything was added.
 */
export function writePoints(kind: PartyKind, partyId: string, points: ContactPoint[], given: readonly DraftPoint[], { rules, stamp, added, addedLast }: Surroundings): boolean {
  const before = points.length;
  for (const each of given) {
    const rule = ruleFor(rules, `${kind === 'organization' ? 'organization.' : ''}${family(each.kind)}`);
    if (rule === 'never' || points.some((point) => isSame(point, each))) continue;
    const primary = points.find((point) => point.kind === each.kind && point.isPrimary);
    const takesOver = !primary || (rule === 'overwrite' && each.isPrimary);
    const point = ContactPoint.add(newId(), kind, partyId, { ...each, isPrimary: takesOver }, stamp.at);
    if (primary && takesOver) primary.correct({ isPrimary: false }, stamp.at);
    (primary && takesOver ? addedLast : added).push(point);
    points.push(point);
  }
  return points.length > before;
}

function isSame(point: ContactPoint, { kind, value, normalizedValue }: DraftPoint): boolean {
  if (family(point.kind) !== family(kind)) return false;
  if (normalizedValue !== null && point.normalizedValue === normalizedValue) return true;
  if (isPhone(kind)) return digitsOf(value) !== '' ? digitsOf(point.value) === digitsOf(value) : point.value === value.trim();
  return point.value === value.trim();
}
