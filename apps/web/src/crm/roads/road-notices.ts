import { IconDoorEnter, IconDoorOff, IconRoad, type Icon } from '@tabler/icons-react';
import { isIn, textIn } from '../../app/notices/details.ts';
import type { NoticeWords } from '../../app/web-module.ts';
import { roadsText } from './roads-text.ts';

const nameless = (): string => roadsText('nameless');
const answered = (status: 'granted' | 'refused' | 'escalated' | 'expired', icon: Icon): NoticeWords => ({
  kind: `roads.${status}`,
  icon: () => icon,
  ...(status === 'granted' && { tone: 'good' as const }),
  title: (notice) => roadsText(`notice.${status}`, { askedFor: isIn(notice, 'isWay') ? roadsText('wayTo', { name: textIn(notice, 'askedFor') || nameless() }) : (textIn(notice, 'askedFor') ?? nameless()) }),
  facts: (notice, { day }) => [textIn(notice, 'until') && roadsText('grantedUntil', { day: day(textIn(notice, 'until')!) }), textIn(notice, 'reason')],
});

export const roadNotices: NoticeWords[] = [
  {
    kind: 'roads.to-decide',
    icon: () => IconRoad,
    title: (notice) => roadsText('notice.to-decide', { asker: textIn(notice, 'asker') ?? roadsText('someone'), name: textIn(notice, 'name') ?? textIn(notice, 'displayName') ?? nameless() }),
    facts: (notice) => [textIn(notice, 'because') === 'silence' && roadsText('silence')],
  },
  answered('granted', IconDoorEnter), answered('refused', IconDoorOff), answered('escalated', IconRoad), answered('expired', IconDoorOff),
];
