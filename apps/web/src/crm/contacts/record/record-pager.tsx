import { ActionIcon, Tooltip } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { RecordKind } from '../../../api/types.ts';
import { useShortcuts } from '../../../app/keyboard/shortcuts.ts';
import { useFormat } from '../../../ui/text/format.ts';
import { useRecordText } from './record-text.ts';
import { useTrail } from '../list-trail.ts';
import classes from './record-header.module.css';

const places: Record<RecordKind, string> = { person: '/people', organization: '/organizations' };

/** The next and the previous record of the list somebody came from; Back still leads to the list. */
export function RecordPager({ kind, id }: { kind: RecordKind; id: string }) {
  const text = useRecordText();
  const format = useFormat();
  const navigate = useNavigate();
  const trail = useTrail();
  const at = trail?.kind === kind ? trail.ids.indexOf(id) : -1;
  const go = (to: number): void => {
    const next = trail?.ids[to];
    if (at >= 0 && next) void navigate({ to: `${places[kind]}/${next}`, replace: true });
  };
  useShortcuts(text('record'), [
    { keys: 'mod+arrowleft', label: text('previousRecord'), run: () => go(at - 1) },
    { keys: 'mod+arrowright', label: text('nextRecord'), run: () => go(at + 1) },
  ]);
  if (!trail || at < 0 || trail.ids.length < 2) return null;
  const place = text('placeInList', { at: format.number(at + 1), total: format.number(Math.max(trail.total ?? 0, trail.ids.length)) });
  return (
    <span className={classes.pager}>
      <Tooltip label={text('previousRecord')}>
        <ActionIcon size={28} aria-label={text('previousRecord')} disabled={at === 0} onClick={() => go(at - 1)}><IconChevronLeft size={16} aria-hidden /></ActionIcon>
      </Tooltip>
      <span className={classes.place}>{place}</span>
      <Tooltip label={text('nextRecord')}>
        <ActionIcon size={28} aria-label={text('nextRecord')} disabled={at === trail.ids.length - 1} onClick={() => go(at + 1)}><IconChevronRight size={16} aria-hidden /></ActionIcon>
      </Tooltip>
    </span>
  );
}
