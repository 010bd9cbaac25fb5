import { Choice, Text } from '#platform/fields';
import { settingKinds, type SettingKind } from '../../domain/setting.ts';

export class SettingRef {
  @Choice(settingKinds) readonly kind!: SettingKind;
  @Text({ max: 120, description: 'Its id; of a field, its kind of record and its name: person.taxId.' }) readonly id!: string;
}
