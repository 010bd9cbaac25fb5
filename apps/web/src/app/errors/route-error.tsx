import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { QueryError } from './query-error.tsx';

/** As the browsers and the bundler say that a part of the app did not come; after an update it is there under another name. */
const isPartMissing = (error: unknown): boolean => error instanceof Error && /dynamically imported module|preload CSS|module script failed/u.test(error.message);

export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = (): void => {
    if (isPartMissing(error)) return location.reload();
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
