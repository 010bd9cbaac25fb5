import { IconAlarm, IconCertificate, IconCertificateOff, IconRefreshAlert, IconRefreshDot, IconSchool, type Icon } from '@tabler/icons-react';
import { numberIn, textIn } from '../../app/notices/details.ts';
import type { NoticeWords } from '../../app/web-module.ts';
import { retrainingText } from './retraining/retraining-text.ts';
import { trainingText } from './training-text.ts';

type What = 'changed' | 'outdated' | 'enrolled' | 'due-soon' | 'due' | 'overdue' | 'certified' | 'ending' | 'revoked';

const told = (what: What, icon: Icon, tone?: 'good' | 'bad'): NoticeWords => ({
  kind: `training.${what}`,
  icon: () => icon,
  ...(tone && { tone }),
  title: (notice) => trainingText(`notice.${what}`, { course: textIn(notice, 'course') ?? '' }),
  facts: (notice, { day }) => {
    const [dueOn, until, by, reason] = ['dueOn', 'until', 'by', 'reason'].map((name) => textIn(notice, name));
    const [lessons, minutes] = [numberIn(notice, 'lessons'), numberIn(notice, 'minutes')];
    return [textIn(notice, 'what') && retrainingText('readWhatIsNew', { what: textIn(notice, 'what'), count: minutes }), lessons > 0 && retrainingText('outdatedLessons', { count: lessons }), dueOn && trainingText('dueOn', { day: day(dueOn) }), until && trainingText('validUntil', { day: day(until) }), by && trainingText('enrolledBy', { name: by }), reason];
  },
});

export const trainingNotices: NoticeWords[] = [
  told('enrolled', IconSchool), told('due-soon', IconAlarm), told('due', IconAlarm), told('overdue', IconAlarm, 'bad'),
  told('changed', IconRefreshDot), told('outdated', IconRefreshAlert),
  told('certified', IconCertificate, 'good'), told('ending', IconCertificate), told('revoked', IconCertificateOff, 'bad'),
];
