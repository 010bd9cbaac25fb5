import { IconUserMinus, IconUserPlus, IconUsers, type Icon } from '@tabler/icons-react';
import { numberIn, textIn } from '../../app/notices/details.ts';
import type { NoticeWords } from '../../app/web-module.ts';
import { relationshipsText } from './relationships-text.ts';

const moved = (what: 'sponsor-lost' | 'friend-arrived', icon: Icon, tone: 'good' | 'bad'): NoticeWords => ({
  kind: `relationships.${what}`,
  icon: () => icon,
  tone,
  title: (notice) => relationshipsText(`notice.${what}`, { name: textIn(notice, 'displayName') ?? relationshipsText('nameless'), organization: textIn(notice, 'organization') ?? relationshipsText('somewhere') }),
  facts: (notice, { ago }) => [textIn(notice, 'jobTitle'), textIn(notice, 'lastContactAt') && relationshipsText('lastTalk', { ago: ago(textIn(notice, 'lastContactAt')!) })],
});

/** A file brought in that many did: in numbers, the bad news first. */
const many: NoticeWords = {
  kind: 'relationships.many-moved',
  icon: () => IconUsers,
  title: () => relationshipsText('notice.many-moved'),
  facts: (notice) => [numberIn(notice, 'lost') > 0 && relationshipsText('manyLost', { count: numberIn(notice, 'lost') }), numberIn(notice, 'arrived') > 0 && relationshipsText('manyArrived', { count: numberIn(notice, 'arrived') })],
};

/** Somebody we know changed his employer. */
export const moveNotices: NoticeWords[] = [moved('sponsor-lost', IconUserMinus, 'bad'), moved('friend-arrived', IconUserPlus, 'good'), many];
