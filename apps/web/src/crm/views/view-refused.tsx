import { IconLock } from '@tabler/icons-react';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import type { SavedView } from './view-types.ts';
import { useViewsText } from './views-text.ts';

/** Why a view shows nothing here: half of its question would find other records than its name says. */
export function ViewRefused({ view }: { view: SavedView }) {
  const text = useViewsText();
  return <EmptyState icon={IconLock} title={text('refusedTitle')}>{view.owner && !view.isMine ? text('refusedBy', { name: view.owner.displayName }) : text('refused')}</EmptyState>;
}
