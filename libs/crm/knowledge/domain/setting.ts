export const settingKinds = ['pipeline', 'stage', 'lost-reason', 'role', 'field'] as const;
export type SettingKind = (typeof settingKinds)[number];

/** Something the company has set in a way of its own, which a decision record explains. */
export interface Setting {
  readonly kind: SettingKind;
  /** Of a field: its kind of record and its name, such as `person.taxId`. */
  readonly id: string;
}
