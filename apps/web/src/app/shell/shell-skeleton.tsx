import { Center, Loader } from '@mantine/core';
import { useAppText } from '../app-text.ts';

export function ShellSkeleton() {
  return (
    <Center h="100dvh">
      <Loader size="sm" role="img" aria-label={useAppText()('loading')} />
    </Center>
  );
}
