import { IconCheckbox, IconMail, IconNote, IconPhone, IconUsers, type Icon } from '@tabler/icons-react';
import type { ActivityType } from './activity-types.ts';

export const typeIcons: Record<ActivityType, Icon> = { call: IconPhone, meeting: IconUsers, email: IconMail, note: IconNote, task: IconCheckbox };

/** Decoration beside the word that says the same. */
export function TypeIcon({ type, size = 16 }: { type: ActivityType; size?: number }) {
  const Picture = typeIcons[type];
  return <Picture size={size} stroke={1.6} aria-hidden style={{ flex: 'none' }} />;
}
