import { Tooltip } from '@mantine/core';
import { IconStarFilled } from '@tabler/icons-react';

/** A small gold mark beside a name; the word is there for those who do not see it. */
export function Mark({ label, size = 12 }: { label: string; size?: number }) {
  return (
    <Tooltip label={label}>
      <span role="img" aria-label={label} style={{ display: 'inline-flex', color: 'var(--hf-mark)', flex: 'none' }}>
        <IconStarFilled size={size} aria-hidden />
      </span>
    </Tooltip>
  );
}
