import { Refuses, Requires } from '#platform/access';
import { Choice, Day, Flag, FromPath, Id, Text, Whole, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

export class ColleagueRow {
  @Id() readonly employmentId!: string;
  @Id() readonly personId!: string;
  @Text() readonly displayName!: string;
  @Text({ nullable: true }) readonly jobTitle!: string | null;
  @Text({ nullable: true }) readonly department!: string | null;
  @Day({ nullable: true }) readonly startDate!: string | null;
  @Day({ nullable: true }) readonly endDate!: string | null;
  @Choice(['day', 'month', 'year']) readonly datePrecision!: string;
  @Flag() readonly isCurrent!: boolean;
}

/** Who works or worked at an organization; with `on`, who worked there on that day. Unknown ends are open. */
@Requires('contacts.read')
@Refuses(ResourceNotFound)
export class ListPeopleOfOrganization extends Query<Page<ColleagueRow>> {
  @FromPath() readonly organizationId!: string;
  @Day({ optional: true, from: 'query' }) readonly on?: string;
  @Whole({ optional: true, from: 'query', min: 1, max: 200 }) readonly limit?: number;
  @Text({ optional: true, from: 'query', max: 2000 }) readonly cursor?: string;
}
