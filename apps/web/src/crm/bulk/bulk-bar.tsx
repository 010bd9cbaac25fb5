import { ActionIcon, Button } from '@mantine/core';
import { IconArrowRight, IconPencil, IconTag, IconTrash, IconUserShare, IconX, type Icon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useShortcuts } from '../../app/keyboard/shortcuts.ts';
import type { ListSource } from '../../ui/list/list-column.ts';
import type { ListSelection } from '../../ui/list/use-selection.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { useBulkText } from './bulk-text.ts';
import type { Target } from './bulk-types.ts';
import { RemoveDialog } from './remove-dialog.tsx';
import { usePossibilities } from './use-bulk.ts';
import classes from './bulk-bar.module.css';

type BulkBarProps = { kind: string; selection: ListSelection; source: ListSource<unknown>; list: { q: string; filter: object | undefined }; children?: (target: Target) => ReactNode };

// What is done so often that it has a button of its own, where the kind knows it.
const quick: [name: string, icon: Icon][] = [['owner', IconUserShare], ['stageId', IconArrowRight], ['tags', IconTag]];

/** What can be done to the records that are selected. */
export function BulkBar({ kind, selection, source, list, children }: BulkBarProps) {
  const text = useBulkText();
  const ui = useUiText();
  const format = useFormat();
  const ids = Object.keys(selection.rows);
  const possibilities = usePossibilities(kind, ids.length > 0);
  const [opened, setOpened] = useState<string | null>(null);
  useShortcuts(text('selection'), ids.length > 0 ? [{ keys: 'e', label: text('edit'), run: () => setOpened('') }] : []);
  if (ids.length === 0) return null;

  const { total, rows } = source;
  const count = selection.everything ? (total?.value ?? ids.length) : ids.length;
  const target: Target = { kind, ids, everything: selection.everything, count, ...list };
  const knows = (name: string): boolean => possibilities.some((each) => each.name === name);
  const mayOffer = !selection.everything && ids.length === rows.length && total !== undefined && total.value > ids.length;
  const close = (begun: boolean): void => {
    setOpened(null);
    if (begun) selection.clear();
  };
  return (
    <>
      <div role="toolbar" aria-label={text('selection')} className={classes.bar}>
        <span className={classes.count} aria-live="polite">{text(selection.everything && total?.exact === false ? 'everythingAbout' : 'selected', { count, shown: format.number(count) })}</span>
        {mayOffer && <Button variant="subtle" size="compact-sm" onClick={selection.selectEverything}>{text(total.exact ? 'selectFound' : 'selectFoundAbout', { count: total.value, shown: format.number(total.value) })}</Button>}
        <span className={classes.rule} />
        {possibilities.some(({ value }) => value !== 'removal') && <Button variant="subtle" size="compact-sm" leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOpened('')}>{text('edit')}</Button>}
        {quick.filter(([name]) => knows(name)).map(([name, Picture]) => (
          <Button key={name} variant="subtle" size="compact-sm" leftSection={<Picture size={16} aria-hidden />} onClick={() => setOpened(name)}>{text.maybe(`quick.${name}`) ?? name}</Button>
        ))}
        {children?.(target)}
        {knows('remove') && <Button variant="subtle" color="red" size="compact-sm" leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setOpened('remove')}>{text('remove')}</Button>}
        <ActionIcon size={28} aria-label={ui('clearSelection')} onClick={selection.clear}><IconX size={16} aria-hidden /></ActionIcon>
      </div>
      {opened === 'remove' && <RemoveDialog target={target} onClose={close} />}
      {opened !== null && opened !== 'remove' && <BulkDialog target={target} possibilities={possibilities} first={opened} onClose={close} />}
    </>
  );
}
