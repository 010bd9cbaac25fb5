import { IconLock } from '@tabler/icons-react';
import { Link, useLocation } from '@tanstack/react-router';
import { useLanguage } from '../../app/i18n/use-language.ts';
import { useMe } from '../../app/session/use-session.ts';
import { useFormat } from '../../ui/text/format.ts';
import { usePermissions } from '../identity/administration/use-directory.ts';
import { useTrainingText } from './training-text.ts';
import classes from './training.module.css';

type Details = { courseId: string; courseTitle: string };

/** What one's roles give and a missing certificate keeps back: told on every page, with the way to the course. */
export function CertificateBanner() {
  const { keptBack } = useMe();
  const { pathname } = useLocation();
  return keptBack.length === 0 || pathname.startsWith('/learning') ? null : <KeptBack />;
}

function KeptBack() {
  const text = useTrainingText();
  const format = useFormat();
  const language = useLanguage();
  const permissions = usePermissions();
  const { keptBack } = useMe();
  const courses = new Map(keptBack.map(({ details }) => [(details as unknown as Details).courseId, (details as unknown as Details).courseTitle]));
  const words = (courseId: string): string => format.list(keptBack.filter(({ details }) => (details as unknown as Details).courseId === courseId).map(({ permission }) => permissions.data?.find(({ name }) => name === permission)?.label[language] ?? permission));
  return [...courses].map(([courseId, title]) => (
    <div key={courseId} role="status" className={classes.banner}>
      <IconLock size={16} aria-hidden />
      <span>{text('opensOnceCertified', { what: words(courseId) })}. <Link to={`/learning/courses/${courseId}`}>{title}</Link></span>
    </div>
  ));
}
