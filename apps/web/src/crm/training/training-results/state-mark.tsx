import { IconAlertTriangle, IconBan, IconCertificate, IconCircle, IconCircleHalf2, IconClockExclamation, IconHistory, type Icon } from '@tabler/icons-react';
import type { KnowledgeCell } from '../training-types.ts';

type State = KnowledgeCell['state'];

const marks: Record<State, { icon: Icon; color: string }> = {
  valid: { icon: IconCertificate, color: 'var(--hf-good)' }, ending: { icon: IconHistory, color: 'var(--hf-warn)' }, started: { icon: IconCircleHalf2, color: 'var(--hf-accent)' }, enrolled: { icon: IconCircle, color: 'var(--hf-info)' },
  overdue: { icon: IconAlertTriangle, color: 'var(--hf-bad)' }, expired: { icon: IconClockExclamation, color: 'var(--hf-bad)' }, revoked: { icon: IconBan, color: 'var(--hf-bad)' }, none: { icon: IconCircle, color: 'transparent' },
};

export const states = ['valid', 'ending', 'started', 'enrolled', 'overdue', 'expired', 'revoked'] as const;

/** How somebody stands with a course, by shape and color; the word stands beside it or is its name. */
export function StateMark({ state, label }: { state: State; label?: string }) {
  const { icon: Picture, color } = marks[state];
  return <Picture size={18} stroke={1.8} color={color} {...(label ? { 'aria-label': label, role: 'img' } : { 'aria-hidden': true })} />;
}
