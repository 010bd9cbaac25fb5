import { ActionIcon, Tooltip } from '@mantine/core';
import { IconHelp } from '@tabler/icons-react';
import { useSession } from '../../../../app/session/use-session.ts';
import { useProcessesText } from '../processes-text.ts';
import { toggleHelp, useHelpOpened } from './open-help.ts';

/** Stands in the title row of every page. */
export function HelpButton() {
  const text = useProcessesText();
  const { can } = useSession();
  const opened = useHelpOpened();
  if (!can('knowledge.read')) return null;
  return (
    <Tooltip label={text('help')}>
      <ActionIcon size={36} variant="subtle" aria-label={text('help')} aria-expanded={opened} onClick={toggleHelp}><IconHelp size={20} stroke={1.6} aria-hidden /></ActionIcon>
    </Tooltip>
  );
}
