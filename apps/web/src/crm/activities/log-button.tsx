import { Button } from '@mantine/core';
import { IconPhonePlus } from '@tabler/icons-react';
import type { PanelledRecord } from '../../app/record-panels.tsx';
import { usePhone } from '../../ui/layout/use-phone.ts';
import { useActivitiesText } from './activities-text.ts';
import { openLog } from './log/open-log.ts';

/** On every record: logs what happened with it. In the hand the bar below has the same. */
export function LogButton({ record }: { record: PanelledRecord }) {
  const text = useActivitiesText();
  const phone = usePhone();
  if (phone) return null;
  return <Button variant="default" leftSection={<IconPhonePlus size={16} aria-hidden />} onClick={() => openLog('call', record)}>{text('log')}</Button>;
}
