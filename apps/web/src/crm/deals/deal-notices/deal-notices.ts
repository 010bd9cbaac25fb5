import { IconBriefcase2, IconCircleOff, IconRotate2, IconTrophy, IconX, type Icon } from '@tabler/icons-react';
import type { Notice } from '../../../api/types.ts';
import { moneyIn, textIn } from '../../../app/notices/details.ts';
import type { NoticeWords } from '../../../app/web-module.ts';
import { dealNoticesText } from './deal-notices-text.ts';

type Kind = 'deals.won' | 'deals.lost' | 'deals.abandoned' | 'deals.declined' | 'deals.reopened' | 'deals.given';

const words = (kind: Kind, icon: Icon, tone?: 'good' | 'bad'): NoticeWords => ({
  kind,
  icon: () => icon,
  ...(tone && { tone }),
  title: (notice: Notice) => {
    const name = textIn(notice, 'name') ?? dealNoticesText('nameless');
    return kind === 'deals.given' && notice.times > 1 ? dealNoticesText('deals.given.more', { name, more: notice.times - 1 }) : dealNoticesText(kind, { name });
  },
  facts: (notice, format) => {
    const amount = moneyIn(notice, 'amount');
    return [textIn(notice, 'by'), amount && notice.times === 1 && format.money(amount), kind === 'deals.won' ? undefined : textIn(notice, 'lossReason')];
  },
});

/** What was done to a deal of mine by somebody else. */
export const dealNotices: NoticeWords[] = [
  words('deals.won', IconTrophy, 'good'), words('deals.lost', IconX, 'bad'), words('deals.abandoned', IconCircleOff), words('deals.declined', IconCircleOff), words('deals.reopened', IconRotate2), words('deals.given', IconBriefcase2),
];
