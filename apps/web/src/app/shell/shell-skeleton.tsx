import { Center, Loader } from '@mantine/core';
import { useAppText } from '../app-text.ts';

export function ShellSkeleton() {
  return (
    <Center h="100dvh">
      <Loader size="sm" aria-label={useAppText()('loading')} />
    </Center>
  );
}
