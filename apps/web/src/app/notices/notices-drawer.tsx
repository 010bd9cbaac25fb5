import { Drawer } from '@mantine/core';
import { useUiText } from '../../ui/text/ui-text.ts';
import { NoticeList } from './notice-list.tsx';
import { useNoticesText } from './notices-text.ts';

/** In the hand the notices have the whole screen. */
export function NoticesDrawer({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const text = useNoticesText();
  const ui = useUiText();
  return (
    <Drawer opened={opened} onClose={onClose} position="bottom" size="100%" title={text('notices')} closeButtonProps={{ 'aria-label': ui('close') }}>
      <NoticeList onLeave={onClose} untitled />
    </Drawer>
  );
}
