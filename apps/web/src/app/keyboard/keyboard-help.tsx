import { Modal, Stack, Title } from '@mantine/core';
import { KeyboardHint } from '../../ui/keyboard-hint.tsx';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useAppText } from '../app-text.ts';
import { useShortcutGroups } from './shortcuts.ts';
import classes from './keyboard-help.module.css';

/** The keys of this screen first, then those that work everywhere. */
export function KeyboardHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const text = useAppText();
  const ui = useUiText();
  const groups = useShortcutGroups();
  const own = new Set(groups.filter(({ everywhere }) => !everywhere).flatMap(({ shortcuts }) => shortcuts.map(({ keys }) => keys)));
  return (
    <Modal opened={opened} onClose={onClose} title={text('keyboard')} size="lg" closeButtonProps={{ 'aria-label': ui('close') }}>
      <Stack gap="lg">
        {groups.toReversed().map(({ title, shortcuts, everywhere }) => (
          <section key={title}>
            <Title order={3} mb={4}>{title}</Title>
            <dl className={classes.keys}>
              {shortcuts.filter(({ keys }) => !everywhere || !own.has(keys)).map(({ keys, label }) => (
                <div key={keys} className={classes.line}>
                  <dt>{label}</dt>
                  <dd><KeyboardHint keys={keys} /></dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
