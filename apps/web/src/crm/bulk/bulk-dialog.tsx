import { ActionIcon, Button, Group, Modal, Select, Stack } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { useFormat } from '../../ui/text/format.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useBulkText } from './bulk-text.ts';
import type { Line, Possibility, Target } from './bulk-types.ts';
import { ChangeValue, firstValue } from './change-value.tsx';
import { PreviewWords } from './preview-words.tsx';
import { useBulkPreview, useStartBulk } from './use-bulk.ts';
import classes from './bulk-dialog.module.css';

type BulkDialogProps = { target: Target; possibilities: Possibility[]; first: string; onClose: (begun: boolean) => void };

const isTold = ({ value }: Line): boolean => value !== undefined && (typeof value !== 'object' || value === null || Array.isArray(value) || Object.values(value).some((list: unknown[]) => list.length > 0));

/** Says what is to be written on the records, and how many that will be, before it begins. */
export function BulkDialog({ target, possibilities, first, onClose }: BulkDialogProps) {
  const text = useBulkText();
  const ui = useUiText();
  const format = useFormat();
  const language = useLanguage();
  const phone = usePhone();
  const start = useStartBulk();
  const known = possibilities.filter(({ value }) => value !== 'removal' && value !== 'instant');
  const find = (name: string): Possibility | undefined => known.find((each) => each.name === name);
  const [lines, setLines] = useState<Line[]>([{ name: first, value: firstValue(find(first)) }]);
  const [busy, setBusy] = useState(false);
  const changes = Object.fromEntries(lines.filter((line) => line.name !== '' && isTold(line)).map(({ name, value }) => [name, value]));
  const preview = useBulkPreview(target, changes);
  const ready = Object.keys(changes).length > 0;
  const change = (at: number, line: Line): void => setLines((before) => before.with(at, line));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!ready) return;
    setBusy(true);
    const begun = await start(target, changes);
    setBusy(false);
    if (begun) onClose(true);
  };
  const count = preview.data?.allowed ?? target.count;
  return (
    <Modal opened onClose={() => onClose(false)} title={text('title', { count: target.count, shown: format.number(target.count) })} size={560} fullScreen={phone} closeButtonProps={{ 'aria-label': ui('close') }}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          {lines.map((line, at) => {
            const chosen = find(line.name);
            const taken = lines.map(({ name }) => name).filter((name) => name !== line.name);
            return (
              <div key={at} className={classes.line}>
                <Select
                  label={text('what')}
                  data={known.filter(({ name }) => !taken.includes(name)).map(({ name, label }) => ({ value: name, label: label?.[language] ?? name }))}
                  value={line.name || null}
                  onChange={(name) => name && change(at, { name, value: firstValue(find(name)) })}
                  allowDeselect={false}
                  searchable
                  data-autofocus={line.name === '' || undefined}
                />
                <div className={classes.value}>{chosen && <ChangeValue key={chosen.name} kind={target.kind} possibility={chosen} value={line.value} onChange={(value) => change(at, { name: line.name, value })} />}</div>
                {lines.length > 1 && <ActionIcon size={36} className={classes.less} aria-label={text('dropLine')} onClick={() => setLines((before) => before.toSpliced(at, 1))}><IconX size={16} aria-hidden /></ActionIcon>}
              </div>
            );
          })}
          {lines.length < known.length && <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={14} aria-hidden />} style={{ alignSelf: 'start' }} onClick={() => setLines((before) => [...before, { name: '', value: undefined }])}>{text('moreLines')}</Button>}
          <PreviewWords preview={preview} ready={ready} />
          <Group justify="flex-end">
            <Button variant="default" onClick={() => onClose(false)}>{ui('cancel')}</Button>
            <Button type="submit" loading={busy} disabled={!ready || preview.isError || count === 0}>{text('change', { count, shown: format.number(count) })}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
