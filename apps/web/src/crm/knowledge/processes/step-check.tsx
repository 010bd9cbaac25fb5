import { Checkbox } from '@mantine/core';
import { useRoleName } from '../../identity/administration/use-role-name.ts';
import type { Control } from './process-types.ts';
import { useProcessesText } from './processes-text.ts';

/** What is to be checked when the step is done; ticked for oneself, kept nowhere. */
export function StepCheck({ control }: { control: Control }) {
  const text = useProcessesText();
  const roleName = useRoleName();
  return <Checkbox my="sm" label={text('control', { check: control.check })} {...(control.byRole && { description: text('checkedBy', { role: roleName(control.byRole) }) })} />;
}
