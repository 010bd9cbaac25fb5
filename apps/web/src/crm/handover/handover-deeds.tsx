import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconArrowBackUp, IconDots, IconX } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { keepJob } from '../../api/keep-job.ts';
import { ConfirmDialog } from '../../ui/feedback/confirm-dialog.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { DistributeDialog } from './distribute-dialog.tsx';
import { useHandoverText } from './handover-text.ts';
import type { Handover } from './handover-types.ts';
import { useHandoverDeed } from './use-handover.ts';

type Asked = 'distribute' | 'move' | 'close' | 'reverse' | 'withdraw';

/** What whoever leads a hand-over can do to all of it: the next step, and the ways back. */
export function HandoverDeeds({ handover, isMoving }: { handover: Handover; isMoving: boolean }) {
  const text = useHandoverText();
  const format = useFormat();
  const queries = useQueryClient();
  const deed = useHandoverDeed();
  const [asked, setAsked] = useState<Asked>();
  const { id, version, status, unplaced, waiting, refused, moved, accepted, objected, user } = handover;
  const path = { handoverId: id };
  const placed = waiting - unplaced + refused;
  const gone = moved + accepted + objected;
  const names = { name: user?.displayName ?? text('somebody') };
  const begin = (verb: 'move' | 'reverse') => async (): Promise<void> => void (await deed(async () => keepJob(queries, verb === 'move' ? await api.post('/handovers/{handoverId}/move', { path }) : await api.post('/handovers/{handoverId}/reverse', { path, body: {} }))));
  const confirm = (which: Asked, label: string, words: string, run: () => Promise<unknown>) => (
    <ConfirmDialog opened={asked === which} title={label} confirm={label} onConfirm={async () => void (await run())} onClose={() => setAsked(undefined)}>{words}</ConfirmDialog>
  );
  const isOpen = status === 'open';
  const isDone = isOpen && gone > 0 && waiting + refused + moved + objected === 0;
  const move = text('move', { shown: format.number(placed) });
  return (
    <>
      {isOpen && unplaced > 0 && <Button variant={placed > 0 ? 'default' : 'filled'} disabled={isMoving} onClick={() => setAsked('distribute')}>{text('distribute')}</Button>}
      {isOpen && placed > 0 && <Button loading={isMoving} onClick={() => setAsked('move')}>{move}</Button>}
      {isDone && <Button onClick={() => setAsked('close')}>{text('close')}</Button>}
      {(isOpen || (status === 'closed' && gone > 0)) && (
        <Menu position="bottom-end">
          <Menu.Target><ActionIcon variant="default" size="lg" aria-label={text('deeds')} disabled={isMoving}><IconDots size={16} /></ActionIcon></Menu.Target>
          <Menu.Dropdown>
            {gone > 0 && <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => setAsked('reverse')}>{text('reverse')}</Menu.Item>}
            {isOpen && gone === 0 && <Menu.Item leftSection={<IconX size={16} />} onClick={() => setAsked('withdraw')}>{text('withdraw')}</Menu.Item>}
            {isOpen && unplaced === 0 && <Menu.Item onClick={() => setAsked('distribute')}>{text('distribute')}</Menu.Item>}
            {isOpen && !isDone && <Menu.Item onClick={() => setAsked('close')}>{text('close')}</Menu.Item>}
          </Menu.Dropdown>
        </Menu>
      )}
      {asked === 'distribute' && <DistributeDialog handover={handover} onClose={() => setAsked(undefined)} />}
      {confirm('move', move, text('moveExplain'), begin('move'))}
      {confirm('reverse', text('reverse'), text('reverseExplain'), begin('reverse'))}
      {confirm('close', text('close'), text('closeExplain'), () => deed(() => api.post('/handovers/{handoverId}/close', { path, version }), text('closed', names)))}
      {confirm('withdraw', text('withdraw'), text('withdrawExplain'), () => deed(() => api.post('/handovers/{handoverId}/withdraw', { path, version }), text('withdrawn')))}
    </>
  );
}
