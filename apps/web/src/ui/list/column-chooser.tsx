import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconColumns3 } from '@tabler/icons-react';
import { useUiText } from '../text/ui-text.ts';
import type { useColumnLayout } from './column-layout.ts';
import type { ListColumn } from './list-column.ts';
import classes from './column-chooser.module.css';

type ColumnChooserProps<Row> = { columns: ListColumn<Row>[]; columnLayout: ReturnType<typeof useColumnLayout> };

/** Order is changed by buttons, which work by mouse, by finger and by key alike. */
export function ColumnChooser<Row>({ columns, columnLayout: { layout, change, reset } }: ColumnChooserProps<Row>) {
  const text = useUiText();
  const [first, ...rest] = columns.map(({ id }) => id);
  const order = [...layout.order.filter((id) => rest.includes(id)), ...rest.filter((id) => !layout.order.includes(id))];
  const move = (id: string, by: -1 | 1): void => {
    const from = order.indexOf(id);
    const next = order.toSpliced(from, 1).toSpliced(from + by, 0, id);
    change({ order: [first!, ...next] });
  };
  return (
    <Popover position="bottom-end" trapFocus returnFocus width={300}>
      <Popover.Target>
        <ActionIcon variant="default" size={36} aria-label={text('columns')} title={text('columnsHint')}>
          <IconColumns3 size={16} aria-hidden />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={text('columnsHint')}>
        <ul className={classes.list}>
          {order.map((id, index) => {
            const { label, extra = false } = columns.find((column) => column.id === id)!;
            const hidden = layout.hidden[id] ?? extra;
            return (
              <li key={id} className={classes.item}>
                <Checkbox size="sm" label={label} checked={!hidden} onChange={() => change({ hidden: { ...layout.hidden, [id]: !hidden } })} />
                <span className={classes.moves}>
                  <ActionIcon size={24} aria-label={text('moveUp', { name: label })} disabled={index === 0} onClick={() => move(id, -1)}>
                    <IconChevronUp size={14} aria-hidden />
                  </ActionIcon>
                  <ActionIcon size={24} aria-label={text('moveDown', { name: label })} disabled={index === order.length - 1} onClick={() => move(id, 1)}>
                    <IconChevronDown size={14} aria-hidden />
                  </ActionIcon>
                </span>
              </li>
            );
          })}
        </ul>
        <Button variant="subtle" size="compact-sm" mt={4} onClick={reset}>
          {text('resetColumns')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
