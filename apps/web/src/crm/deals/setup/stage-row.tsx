import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { SettingWhy } from '../../../app/setting-why.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useUiText } from '../../../ui/text/ui-text.ts';
import type { Stage } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import { useSetupText } from './setup-text.ts';
import { useRowDrag } from './use-row-drag.ts';
import classes from './setup.module.css';

type StageRowProps = { stage: Stage; index: number; last: boolean; onPlace: (from: number, to: number) => void; onEdit: () => void; onRemove: () => void };

export function StageRow({ stage, index, last, onPlace, onEdit, onRemove }: StageRowProps) {
  const text = useSetupText();
  const deals = useDealsText();
  const ui = useUiText();
  const format = useFormat();
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const over = useRowDrag(row, handle, index, onPlace);
  const facts = [
    stage.type === 'open' ? format.percent(stage.probability / 100) : text(`type.${stage.type}`),
    stage.maxDays !== null && text('rotsAfter', { count: stage.maxDays }),
    stage.requiredFields.length > 0 && text('needs', { fields: stage.requiredFields.map((field) => deals.maybe(`field.${field}`) ?? field).join(', ') }),
  ].filter(Boolean);
  return (
    <li ref={row} className={classes.stage} data-over={over || undefined}>
      <span ref={handle} className={classes.handle} aria-hidden><IconGripVertical size={16} /></span>
      <div className={classes.words}>
        <button type="button" className={classes.open} onClick={onEdit}>{stage.name}</button>
        <span className={classes.off}>{facts.join(' · ')}</span>
      </div>
      <SettingWhy kind="stage" id={stage.id} name={stage.name} />
      <ActionIcon size={32} aria-label={ui('moveUp', { name: stage.name })} disabled={index === 0} onClick={() => onPlace(index, index - 1)}><IconChevronUp size={16} aria-hidden /></ActionIcon>
      <ActionIcon size={32} aria-label={ui('moveDown', { name: stage.name })} disabled={last} onClick={() => onPlace(index, index + 1)}><IconChevronDown size={16} aria-hidden /></ActionIcon>
      <ActionIcon size={32} aria-label={text('removeStageName', { name: stage.name })} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
    </li>
  );
}
