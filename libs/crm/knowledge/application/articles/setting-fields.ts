import { Choice, Id } from '#platform/fields';
import { settingKinds, type SettingKind } from '../../domain/setting.ts';

export class SettingRef {
  @Choice(settingKinds) readonly kind!: SettingKind;
  @Id() readonly id!: string;
}
