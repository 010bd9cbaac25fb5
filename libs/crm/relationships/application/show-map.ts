import { NameCard, relationKindNames, type RelationKind } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Day, Flag, Id, Many, Nested, Text } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import { AcquaintanceRecord } from './acquaintance-record.ts';

export const mapCenters = ['persons', 'organizations', 'colleagues'] as const;
export type MapCenter = (typeof mapCenters)[number];

/** So many people are drawn, and so many of us for each. */
export const mostDrawn = 14;
export const mostOfUsDrawn = 4;
/** So many to whom the one in the center is related, whether we know them or not. */
export const mostRelatedDrawn = 8;

export class MapPerson {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
  @Many(() => AcquaintanceRecord, { description: 'Who of us knew him by that day, the best acquainted four, as strong as it was then.' }) readonly knownBy!: AcquaintanceRecord[];
}

export class MapEmployment {
  @Id() readonly personId!: string;
  @Nested(() => NameCard) readonly organization!: NameCard;
  @Text({ nullable: true }) readonly jobTitle!: string | null;
  @Day({ nullable: true }) readonly startDate!: string | null;
  @Day({ nullable: true }) readonly endDate!: string | null;
  @Choice(['day', 'month', 'year']) readonly datePrecision!: string;
}

/** What two that are drawn were told to be to one another on that day. */
export class MapRelation {
  @Id() readonly id!: string;
  @Choice(relationKindNames) readonly kind!: RelationKind;
  @Choice(['person', 'organization']) readonly between!: 'person' | 'organization';
  @Nested(() => NameCard) readonly from!: NameCard;
  @Nested(() => NameCard) readonly to!: NameCard;
  @Day({ nullable: true }) readonly startDate!: string | null;
  @Day({ nullable: true }) readonly endDate!: string | null;
  @Choice(['day', 'month', 'year']) readonly datePrecision!: 'day' | 'month' | 'year';
}

/** Who was known to whom, and who worked where, around somebody and on a day. */
export class RelationshipMap {
  @Choice(mapCenters) readonly center!: MapCenter;
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Day() readonly on!: string;
  @Day({ nullable: true, description: 'The first day anything of it is known.' }) readonly since!: string | null;
  @Many(() => MapPerson, { description: 'The best known first.' }) readonly people!: MapPerson[];
  @Many(() => MapEmployment, { description: 'Where these people worked on that day, as far as it may be seen.' }) readonly employments!: MapEmployment[];
  @Many(() => MapRelation, { description: 'What people, and organizations, were to one another on that day.' }) readonly relations!: MapRelation[];
  @Flag({ description: 'Whether there are more people than are drawn.' }) readonly isCut!: boolean;
}

/** Draws who knows whom around a person, an organization or one of us. */
@Requires('activities.read')
@Refuses(ResourceNotFound)
@CountsAs('records')
export class ShowMap extends Query<RelationshipMap> {
  @Choice(mapCenters, { from: 'path' }) readonly center!: MapCenter;
  @Id({ from: 'path' }) readonly centerId!: string;
  @Day({ optional: true, from: 'query', description: 'Today where absent.' }) readonly on?: string;
}
