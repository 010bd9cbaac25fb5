import { IconBook2, IconCircleCheck, IconClock, IconMessageQuestion, IconMessageReply, IconMessageReport, IconArrowBackUp, type Icon } from '@tabler/icons-react';
import { textIn } from '../../../app/notices/details.ts';
import type { NoticeWords } from '../../../app/web-module.ts';
import { knowledgeText } from '../knowledge-text.ts';

type Told = 'submitted' | 'returned' | 'approved' | 'due' | 'expired' | 'wrong' | 'question' | 'answered' | 'asked';

const told = (what: Told, icon: Icon, tone?: 'good' | 'bad'): NoticeWords => ({
  kind: `knowledge.${what}`,
  icon: () => icon,
  ...(tone && { tone }),
  title: (notice) => knowledgeText(`notice.${what}`, { title: textIn(notice, 'title') ?? '', by: textIn(notice, 'by') ?? '', step: textIn(notice, 'step') ?? '' }),
  facts: (notice, { day }) => [textIn(notice, 'comment'), textIn(notice, 'text'), textIn(notice, 'answer') && `→ ${textIn(notice, 'answer')}`, textIn(notice, 'nextReviewOn') && day(textIn(notice, 'nextReviewOn')!)],
});

export const articleNotices: NoticeWords[] = [
  told('submitted', IconBook2), told('returned', IconArrowBackUp, 'bad'), told('approved', IconCircleCheck, 'good'), told('due', IconClock), told('expired', IconClock, 'bad'),
  told('wrong', IconMessageReport), told('question', IconMessageQuestion), told('asked', IconMessageQuestion), told('answered', IconMessageReply, 'good'),
];
