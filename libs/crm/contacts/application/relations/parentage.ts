import { Injectable } from '@nestjs/common';
import { Clock, newId, ValidationFailed } from '#platform/kernel';
import type { Organization } from '../../domain/organization.ts';
import type { Stamp } from '../../domain/party.ts';
import { Organizations, References } from '../../domain/ports.ts';
import { Relation } from '../../domain/relation.ts';
import { Relations } from '../../domain/relations.ts';

/** Keeps the group an organization belongs to and the relations to its parents one and the same: the open one is what lists show. */
@Injectable()
export class Parentage {
  constructor(private readonly relations: Relations, private readonly references: References, private readonly organizations: Organizations, private readonly clock: Clock) {}

  /** A new organization that is said to belong to another. */
  begin({ id, parentOrganizationId }: Organization, stamp: Stamp): void {
    if (parentOrganizationId) this.relations.add(Relation.tell(newId(), { kind: 'parent', fromId: parentOrganizationId, toId: id }, {}, stamp));
  }

  /** Somebody says to whom it belongs, without a day: what was ends today. */
  async follow(organization: Organization, parentId: string | null, stamp: Stamp): Promise<void> {
    if (parentId === (organization.parentOrganizationId ?? null)) return;
    const told = await this.relations.parentsOf(organization.id);
    const today = this.clock.today();
    for (const each of told.filter(({ isCurrent }) => isCurrent)) this.leave(each, today, stamp);
    await this.relations.settle(stamp.at);
    if (parentId === null) return;
    const before = told.find(({ fromId, endDate, deletedAt }) => fromId === parentId && endDate === today && !deletedAt);
    if (before) return before.correct({ endDate: null }, stamp);
    this.relations.add(Relation.tell(newId(), { kind: 'parent', fromId: parentId, toId: organization.id }, { startDate: told.some(({ deletedAt }) => !deletedAt) ? today : null }, stamp));
  }

  /** A relation to a parent is about to be open: there is no other, and no circle. */
  async admit({ id, fromId, toId }: Relation): Promise<void> {
    await this.references.parent(fromId, toId, 'fromId');
    if ((await this.relations.parentsOf(toId)).some((each) => each.isCurrent && each.id !== id)) throw new ValidationFailed([{ pointer: '/kind', code: 'has-a-parent' }]);
  }

  /** The subsidiary shows whose it is now. */
  async show(organizationId: string, open: Relation | null, stamp: Stamp): Promise<void> {
    const organization = await this.organizations.beside(organizationId);
    if ((organization.parentOrganizationId ?? null) !== (open?.fromId ?? null)) organization.correct({ parentOrganizationId: open?.fromId ?? null }, stamp);
  }

  /** What was said today without a day was a slip. */
  private leave(parent: Relation, today: string, stamp: Stamp): void {
    if (parent.createdAt.toISOString().startsWith(today) && !parent.startDate) return parent.remove(stamp);
    parent.correct({ endDate: parent.startDate && parent.startDate > today ? parent.startDate : today, ...(parent.datePrecision !== 'day' && !parent.startDate && { datePrecision: 'day' as const }) }, stamp);
  }
}
