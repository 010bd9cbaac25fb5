import { Tooltip } from '@mantine/core';
import { useFormat } from './format.ts';

export function RelativeTime({ at }: { at: string }) {
  const format = useFormat();
  return (
    <Tooltip label={format.instant(at)} openDelay={400}>
      <time dateTime={at}>{format.ago(at)}</time>
    </Tooltip>
  );
}
