import type { components } from '../../../api/generated/schema.ts';

export type TimelineEntry = components['schemas']['TimelineEntry'];
export type TimelineKind = TimelineEntry['kind'];
export const timelineKinds: readonly TimelineKind[] = ['call', 'meeting', 'email', 'note', 'task', 'promise', 'stage', 'change'];
