import { Choice, Day, Flag, Id, Text, TimeZone } from '#platform/fields';
import { Command } from '#platform/kernel';
import { confidentialities } from '../domain/confidentiality.ts';
import { genders, lifecycleStages } from '../domain/person.ts';

const name = { optional: true, nullable: true, max: 120 } as const;
const words = { optional: true, nullable: true, max: 500 } as const;
const long = { optional: true, nullable: true, max: 20_000 } as const;
const open = { optional: true, nullable: true } as const;

/** What may be written on a person, when adding and when changing. */
export abstract class PersonFieldsCommand<Answer> extends Command<Answer> {
  @Text({ ...name, max: 300, description: 'Made of the name\'s parts where absent.' }) readonly displayName?: string | null;
  @Text(name) readonly honorificPrefix?: string | null;
  @Text({ ...name, example: 'Olena' }) readonly givenName?: string | null;
  @Text(name) readonly additionalName?: string | null;
  @Text({ ...name, example: 'Koval' }) readonly familyName?: string | null;
  @Text(name) readonly preferredName?: string | null;
  @Choice(genders, open) readonly gender?: string | null;
  @Day(open) readonly birthDate?: string | null;
  @Choice(lifecycleStages, open) readonly lifecycleStage?: string | null;
  @Text(words) readonly leadSource?: string | null;
  @Text({ ...words, max: 20 }) readonly preferredLanguage?: string | null;
  @TimeZone(open) readonly timeZone?: string | null;
  @Text(long) readonly description?: string | null;
  @Id(open) readonly tierId?: string | null;
  @Choice(confidentialities, { optional: true }) readonly confidentiality?: string;
  @Id(open) readonly territoryId?: string | null;
  @Text({ ...long, max: 2000 }) readonly attentionInstruction?: string | null;
  @Flag({ optional: true }) readonly doNotContact?: boolean;
}
