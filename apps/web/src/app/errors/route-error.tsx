import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { QueryError } from './query-error.tsx';

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return <QueryError error={error} onRetry={again} level={1} />;
}

/** Where not even the shell could be drawn. */
export function ShellError(props: ErrorComponentProps) {
  return (
    <main>
      <RouteError {...props} />
    </main>
  );
}
