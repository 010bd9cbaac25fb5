import { Button } from '@mantine/core';
import { IconMapPinOff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { EmptyState } from '../../ui/feedback/empty-state.tsx';
import { useAppText } from '../app-text.ts';

export function NotFound() {
  const text = useAppText();
  return (
    <EmptyState level={1} icon={IconMapPinOff} title={text('notFound')} action={<Button component={Link} to="/" variant="default">{text('goHome')}</Button>}>
      {text('notFoundDetail')}
    </EmptyState>
  );
}

/** An address that belongs to no section, so there is no shell around it. */
export function NotFoundPage() {
  return (
    <main>
      <NotFound />
    </main>
  );
}
