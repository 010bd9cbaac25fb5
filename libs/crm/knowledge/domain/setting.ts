export const settingKinds = ['pipeline', 'stage', 'lost-reason', 'role'] as const;
export type SettingKind = (typeof settingKinds)[number];

/** Something the company has set in a way of its own, which a decision record explains. */
export interface Setting {
  readonly kind: SettingKind;
  readonly id: string;
}
