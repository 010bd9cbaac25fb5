import { Button } from '@mantine/core';
import { IconCertificate, IconGauge, IconLock, IconMapPinOff, IconPlugConnectedX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { isProblem } from '../../api/problem.ts';
import { ErrorState } from '../../ui/feedback/error-state.tsx';
import { useAppText } from '../app-text.ts';
import { explain, grantorsOf } from './explain.ts';

type QueryErrorProps = {
  error: unknown;
  onRetry?: (() => void) | undefined;
  /** 1 where this is all there is on the page. */
  level?: 1 | 2;
};

/** No access, not found, unreachable and broken are told apart, each with what can be done about it. */
export function QueryError({ error, onRetry, level = 2 }: QueryErrorProps) {
  const text = useAppText();
  const names = grantorsOf(error);
  const trace = isProblem(error) ? error.trace : undefined;
  if (isProblem(error, 'access.brake')) {
    return <ErrorState level={level} icon={IconGauge} title={text('resting')} detail={explain(error)} onRetry={onRetry} />;
  }
  if (isProblem(error, 'training.certificate-required')) {
    return <ErrorState level={level} icon={IconCertificate} title={text('needsCertificate')} detail={explain(error)} action={<Button component={Link} to={`/learning/courses/${String(error.context['courseId'])}`}>{text('takeCourse')}</Button>} />;
  }
  if (isProblem(error) && error.status === 403) {
    return <ErrorState level={level} icon={IconLock} title={text('noAccess')} detail={names ? text('noAccessBy', { names }) : text('noAccessDetail')} trace={trace} />;
  }
  if (isProblem(error) && error.status === 404) {
    return <ErrorState level={level} icon={IconMapPinOff} title={text('notFound')} detail={text('notFoundDetail')} />;
  }
  if (isProblem(error, 'network.unreachable')) {
    return <ErrorState level={level} icon={IconPlugConnectedX} title={text('unreachable')} detail={text('unreachableDetail')} onRetry={onRetry} />;
  }
  return <ErrorState level={level} title={text('broken')} detail={explain(error)} trace={trace} onRetry={onRetry} />;
}
