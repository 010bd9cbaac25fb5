import { Button, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { announce } from '../../../../ui/feedback/announcer.tsx';
import { useProcessesText } from '../processes-text.ts';
import { newStep, type EditedStep, type ProcessChoices } from './editor-types.ts';
import { StepRow } from './step-row.tsx';
import classes from './editor.module.css';

type StepListProps = { steps: readonly EditedStep[]; choices: ProcessChoices; onChange: (steps: readonly EditedStep[]) => void };

/** The steps in order: taken by the handle, or moved by keys. */
export function StepList({ steps, choices, onChange }: StepListProps) {
  const text = useProcessesText();
  const [opened, setOpened] = useState<string>();
  const place = (from: number, to: number): void => {
    const step = steps[from];
    if (!step || to < 0 || to >= steps.length) return;
    const rest = steps.filter((each) => each !== step);
    announce(text('stepAt', { name: step.name, place: to + 1, of: steps.length }));
    onChange([...rest.slice(0, to), step, ...rest.slice(to)]);
  };
  const add = (): void => {
    const step = newStep();
    onChange([...steps, step]);
    setOpened(step.key);
  };
  return (
    <section aria-labelledby="steps">
      <Title order={2} id="steps">{text('steps', { count: steps.length })}</Title>
      <ol className={classes.steps}>
        {steps.map((step, index) => (
          <StepRow
            key={step.key} step={step} index={index} last={index === steps.length - 1} choices={choices} isOpen={opened === step.key} onPlace={place}
            onOpen={() => setOpened(opened === step.key ? undefined : step.key)} onChange={(part) => onChange(steps.map((each) => (each === step ? { ...step, ...part } : each)))} onRemove={() => onChange(steps.filter((each) => each !== step))}
          />
        ))}
      </ol>
      <Button variant="default" mt="sm" leftSection={<IconPlus size={16} aria-hidden />} disabled={steps.length >= 60} onClick={add}>{text('addStep')}</Button>
    </section>
  );
}
