import { CloseButton, Drawer, Title } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { useShortcuts } from '../../../../app/keyboard/shortcuts.ts';
import { usePhone } from '../../../../ui/layout/use-phone.ts';
import { useUiText } from '../../../../ui/text/ui-text.ts';
import { useProcessesText } from '../processes-text.ts';
import { HelpContent } from './help-content.tsx';
import { closeHelp, useHelpOpened } from './open-help.ts';
import { placeOf } from './place-of.ts';
import classes from './help.module.css';

export function HelpPanel() {
  return useHelpOpened() ? <OpenHelpPanel /> : null;
}

/** Beside the work, which goes on; in the hand it has the whole screen. It follows where one goes. */
function OpenHelpPanel() {
  const text = useProcessesText();
  const ui = useUiText();
  const phone = usePhone();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useShortcuts(text('help'), [{ keys: 'escape', label: ui('close'), run: closeHelp }]);
  const content = <HelpContent key={path} place={placeOf(path)} />;
  if (phone) return <Drawer opened onClose={closeHelp} position="bottom" size="100%" title={text('help')} closeButtonProps={{ 'aria-label': ui('close') }}>{content}</Drawer>;
  return (
    <aside className={classes.panel} aria-labelledby="help-title">
      <header className={classes.head}>
        <Title order={2} id="help-title">{text('help')}</Title>
        <CloseButton aria-label={ui('close')} onClick={closeHelp} />
      </header>
      <div className={classes.body} tabIndex={0} role="group" aria-labelledby="help-title">{content}</div>
    </aside>
  );
}
