import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconCheck, IconDots, IconX } from '@tabler/icons-react';
import { useSession } from '../../../app/session/use-session.ts';
import type { Promised } from '../activity-types.ts';
import { usePromisesText } from './promises-text.ts';
import type { PromiseVerbs } from './use-promise-verbs.tsx';

/** An open promise is kept, broken or withdrawn; a closed one stays as it is. */
export function PromiseMenu({ promise, verbs }: { promise: Promised; verbs: PromiseVerbs }) {
  const text = usePromisesText();
  const { can } = useSession();
  if (promise.status !== 'open' || !can('activities.change')) return null;
  const name = promise.text ?? '';
  return (
    <>
      <Tooltip label={text('verb.keep')}>
        <ActionIcon size={28} variant="default" aria-label={text('keepName', { text: name })} onClick={() => verbs.keep(promise)}><IconCheck size={16} aria-hidden /></ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" width={220} returnFocus>
        <Menu.Target>
          <ActionIcon size={28} aria-label={text('whatToDo', { text: name })}><IconDots size={16} aria-hidden /></ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconCheck size={16} color="var(--hf-good)" aria-hidden />} onClick={() => verbs.keep(promise)}>{text('verb.keep')}</Menu.Item>
          <Menu.Item leftSection={<IconX size={16} color="var(--hf-bad)" aria-hidden />} onClick={() => verbs.ask(promise, 'break')}>{text('verb.break')}</Menu.Item>
          <Menu.Item onClick={() => verbs.ask(promise, 'withdraw')}>{text('verb.withdraw')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
