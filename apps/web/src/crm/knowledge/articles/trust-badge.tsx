import { Badge } from '@mantine/core';
import { IconAlertTriangle, IconClock, IconCircleCheck } from '@tabler/icons-react';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { Trust } from './article-types.ts';

const looks = { verified: { icon: IconCircleCheck, color: 'var(--hf-good)' }, due: { icon: IconClock, color: 'var(--hf-warn)' }, expired: { icon: IconAlertTriangle, color: 'var(--hf-bad)' } } as const;

/** What a published text is worth today, by its shape, its color and its word. */
export function TrustBadge({ trust }: { trust: Trust }) {
  const text = useKnowledgeText();
  const { icon: Shape, color } = looks[trust];
  return <Badge variant="transparent" px={0} tt="none" fw={500} style={{ color }} leftSection={<Shape size={15} aria-hidden />}>{text(`trust.${trust}`)}</Badge>;
}
