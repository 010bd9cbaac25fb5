import { Requires } from '#platform/access';
import { CountsAs } from '#platform/bus';
import { Choice, Id, Nested, Text, Whole, type Page } from '#platform/fields';
import { Query } from '#platform/kernel';
import { languages, type Language } from '../../domain/language.ts';
import { settingKinds, type SettingKind } from '../../domain/setting.ts';
import { SettingRef } from './setting-fields.ts';

export class DecisionRow {
  @Id() readonly articleId!: string;
  @Nested(() => SettingRef) readonly setting!: SettingRef;
  @Choice(languages) readonly language!: Language;
  @Text() readonly title!: string;
  @Text() readonly summary!: string;
  @Whole({ nullable: true, description: 'Null: a draft, which only authors see.' }) readonly publishedVersion!: number | null;
}

/** Why settings of a kind are as they are: the decision records about them that are meant for whoever asks, the newest first. */
@Requires('knowledge.read')
@CountsAs('none')
export class ListDecisions extends Query<Page<DecisionRow>> {
  @Choice(settingKinds, { from: 'query', description: 'Of what kind the settings are.' }) readonly kind!: SettingKind;
  @Choice(languages, { from: 'query', optional: true, description: 'The language to show each in where it is there in several; English where absent.' }) readonly prefer?: Language;
}
