import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../ui/text/format.ts';
import { useUiText } from '../../ui/text/ui-text.ts';
import { useBulkText } from './bulk-text.ts';
import type { Target } from './bulk-types.ts';
import { PreviewWords } from './preview-words.tsx';
import { useBulkPreview, useStartBulk } from './use-bulk.ts';

const changes = { remove: true };

export function RemoveDialog({ target, onClose }: { target: Target; onClose: (begun: boolean) => void }) {
  const text = useBulkText();
  const ui = useUiText();
  const format = useFormat();
  const start = useStartBulk();
  const [busy, setBusy] = useState(false);
  const preview = useBulkPreview(target, changes);
  const count = preview.data?.allowed ?? target.count;
  const remove = async (): Promise<void> => {
    setBusy(true);
    const begun = await start(target, changes);
    setBusy(false);
    if (begun) onClose(true);
  };
  return (
    <Modal opened onClose={() => onClose(false)} title={text('removeTitle', { count: target.count, shown: format.number(target.count) })} closeButtonProps={{ 'aria-label': ui('close') }}>
      <p style={{ marginTop: 0 }}>{text('removeDetail')}</p>
      <PreviewWords preview={preview} ready />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={() => onClose(false)}>{ui('cancel')}</Button>
        <Button color="red" loading={busy} disabled={preview.isError || count === 0} onClick={() => void remove()} data-autofocus>{text('removeMany', { count, shown: format.number(count) })}</Button>
      </Group>
    </Modal>
  );
}
