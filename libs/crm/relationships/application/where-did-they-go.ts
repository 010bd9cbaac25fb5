import { NameCard } from '#crm/contacts';
import { Refuses, Requires } from '#platform/access';
import { Day, FromPath, Id, Nested, Text, type Page } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';

export const mostWhoLeft = 100;

/** Somebody who worked at an organization, and where he went. */
export class PersonWhoLeft {
  @Id() readonly id!: string;
  @Text() readonly displayName!: string;
  @Text({ nullable: true, description: 'What he was there.' }) readonly jobTitle!: string | null;
  @Day({ nullable: true }) readonly leftOn!: string | null;
  @Nested(() => NameCard, { nullable: true, description: 'Where he worked next, as far as it is known and may be seen.' }) readonly next!: NameCard | null;
  @Text({ nullable: true, description: 'What he is or was there.' }) readonly nextJobTitle!: string | null;
}

/** Where the people of an organization went, whoever left last first. */
@Requires('contacts.read')
@Refuses(ResourceNotFound)
export class WhereDidTheyGo extends Query<Page<PersonWhoLeft>> {
  @FromPath() readonly organizationId!: string;
}
