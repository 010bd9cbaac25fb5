import { Injectable } from '@nestjs/common';
import { currentActor, refuseClosedFields } from '#platform/bus';
import { newId, ResourceNotFound, ValidationFailed, type Violation } from '#platform/kernel';
import { ContactPoint, shownIn, type ContactPointKind } from '../domain/contact-point.ts';
import type { Party, PartyKind, Stamp } from '../domain/party.ts';
import { PartyParts } from '../domain/ports.ts';

interface Given {
  readonly kind: ContactPointKind;
  readonly value: string;
  readonly label?: string;
  readonly isPrimary?: boolean;
}

type AnyParty = Pick<Party<never>, 'id' | 'summarize'>;

/** Keeps one primary contact point of each kind, and what lists show of them. */
@Injectable()
export class ContactCard {
  constructor(private readonly parts: PartyParts) {}

  /** The contact points of a party that is new. */
  fill(party: AnyParty, kind: PartyKind, given: readonly Given[], stamp: Stamp): void {
    const chosen = new Map<string, Given>();
    for (const each of given) if (!chosen.has(each.kind) || (each.isPrimary && !chosen.get(each.kind)!.isPrimary)) chosen.set(each.kind, each);
    const violations: Violation[] = [];
    const points = given.flatMap((each, at) => {
      try {
        return ContactPoint.add(newId(), kind, party.id, { kind: each.kind, value: each.value, label: each.label ?? 'work', isPrimary: chosen.get(each.kind) === each }, stamp.at);
      } catch (error) {
        if (!(error instanceof ValidationFailed)) throw error;
        violations.push(...error.errors.map((violation) => ({ ...violation, pointer: `/contactPoints/${at}${violation.pointer}` })));
        return [];
      }
    });
    if (violations.length > 0) throw new ValidationFailed(violations);
    for (const point of points) this.parts.add(point);
    this.summarize(party, points, stamp);
  }

  /** One of the points, to be written. One whose kind is hidden from the actor is not there. */
  chosen(points: readonly ContactPoint[], id: string): ContactPoint {
    const point = points.find((each) => each.id === id);
    if (!point || currentActor().mask.hidden.has(`${point.partyKind}.${shownIn[point.kind]}`)) throw new ResourceNotFound();
    this.refuseClosed(point.partyKind, point.kind);
    return point;
  }

  /** A kind of contact points is closed where the field that shows its first is. */
  refuseClosed(party: PartyKind, ...kinds: ContactPointKind[]): void {
    refuseClosedFields(party, Object.fromEntries(kinds.flatMap((kind) => (shownIn[kind] ? [[shownIn[kind], true]] : []))));
  }

  /** Makes `primary` the only primary of its kind; the old one steps back first, since an index allows one. */
  async prefer(points: readonly ContactPoint[], primary: ContactPoint, at: Date): Promise<void> {
    const before = points.filter((point) => point !== primary && point.kind === primary.kind && point.isPrimary);
    for (const point of before) point.correct({ isPrimary: false }, at);
    await this.parts.settle(at);
    primary.correct({ isPrimary: true }, at);
  }

  summarize(party: AnyParty, points: readonly ContactPoint[], stamp: Stamp): void {
    const first = (...kinds: ContactPointKind[]): string | null => {
      const alive = points.filter((point) => !point.deletedAt && kinds.includes(point.kind));
      return (alive.find((point) => point.isPrimary) ?? alive[0])?.value ?? null;
    };
    party.summarize({ primaryEmail: first('email'), primaryPhone: first('phone', 'mobile') }, stamp);
  }
}
