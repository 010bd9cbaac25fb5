import { IconLock, IconMapPinOff, IconPlugConnectedX } from '@tabler/icons-react';
import { isProblem } from '../../api/problem.ts';
import { ErrorState } from '../../ui/feedback/error-state.tsx';
import { useAppText } from '../app-text.ts';
import { explain } from './explain.ts';

/** No access, not found, unreachable and broken are told apart, each with what can be done about it. */
export function QueryError({ error, onRetry }: { error: unknown; onRetry?: (() => void) | undefined }) {
  const text = useAppText();
  const trace = isProblem(error) ? error.trace : undefined;
  if (isProblem(error) && error.status === 403) {
    return <ErrorState icon={IconLock} title={text('noAccess')} detail={text('noAccessDetail')} trace={trace} />;
  }
  if (isProblem(error) && error.status === 404) {
    return <ErrorState icon={IconMapPinOff} title={text('notFound')} detail={text('notFoundDetail')} />;
  }
  if (isProblem(error, 'network.unreachable')) {
    return <ErrorState icon={IconPlugConnectedX} title={text('unreachable')} detail={text('unreachableDetail')} onRetry={onRetry} />;
  }
  return <ErrorState title={text('broken')} detail={explain(error)} trace={trace} onRetry={onRetry} />;
}
