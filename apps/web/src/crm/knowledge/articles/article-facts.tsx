import { Group, Text } from '@mantine/core';
import { useFormat } from '../../../ui/text/format.ts';
import { useKnowledgeText } from '../knowledge-text.ts';
import type { PublishedArticle } from './article-types.ts';
import { TrustBadge } from './trust-badge.tsx';

/** Whether one may rely on it, whose it is, and when it was published. */
export function ArticleFacts({ article: { trust, kind, owner, publishedAt, number, nextReviewOn } }: { article: PublishedArticle }) {
  const text = useKnowledgeText();
  const { day } = useFormat();
  const facts = [text(`kind.${kind}`), owner ? text('ownedBy', { name: owner.displayName }) : undefined, text('publishedOn', { number, day: day(publishedAt) }), trust === 'verified' ? text('reviewBy', { day: day(nextReviewOn) }) : text('reviewWasDue', { day: day(nextReviewOn) })];
  return (
    <Group gap="sm" mb="lg" wrap="wrap">
      <TrustBadge trust={trust} />
      <Text size="sm" c="dimmed" component="span">{facts.filter(Boolean).join(' · ')}</Text>
    </Group>
  );
}
