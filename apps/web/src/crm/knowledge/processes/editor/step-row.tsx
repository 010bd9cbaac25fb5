import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconGripVertical, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { useRowDrag } from '../../../deals/setup/use-row-drag.ts';
import { useProcessesText } from '../processes-text.ts';
import { StepFacts } from '../step-facts.tsx';
import type { EditedStep, ProcessChoices } from './editor-types.ts';
import { StepForm } from './step-form.tsx';
import classes from './editor.module.css';

type StepRowProps = {
  step: EditedStep; index: number; last: boolean; choices: ProcessChoices; isOpen: boolean;
  onPlace: (from: number, to: number) => void; onOpen: () => void; onChange: (part: Partial<EditedStep>) => void; onRemove: () => void;
};

export function StepRow({ step, index, last, choices, isOpen, onPlace, onOpen, onChange, onRemove }: StepRowProps) {
  const text = useProcessesText();
  const ui = useUiText();
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const over = useRowDrag(row, handle, index, onPlace);
  const name = step.name || text('unnamedStep');
  return (
    <li ref={row} className={classes.step} data-over={over || undefined}>
      <div className={classes.line}>
        <span ref={handle} className={classes.handle} aria-hidden><IconGripVertical size={16} /></span>
        <div className={classes.words}>
          <button type="button" className={classes.open} aria-expanded={isOpen} onClick={onOpen}>{index + 1}. {name}</button>
          <StepFacts roles={choices.roles.filter(({ id }) => step.roleIds.includes(id))} minutes={step.expectedMinutes} />
        </div>
        <ActionIcon size={32} aria-label={ui('moveUp', { name })} disabled={index === 0} onClick={() => onPlace(index, index - 1)}><IconChevronUp size={16} aria-hidden /></ActionIcon>
        <ActionIcon size={32} aria-label={ui('moveDown', { name })} disabled={last} onClick={() => onPlace(index, index + 1)}><IconChevronDown size={16} aria-hidden /></ActionIcon>
        <ActionIcon size={32} aria-label={text('removeStep', { name })} onClick={onRemove}><IconTrash size={16} aria-hidden /></ActionIcon>
      </div>
      {isOpen && <StepForm step={step} choices={choices} onChange={onChange} />}
    </li>
  );
}
