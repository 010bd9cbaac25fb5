import { IconHeartHandshake } from '@tabler/icons-react';
import { textIn } from '../../../app/notices/details.ts';
import type { WebModule } from '../../../app/web-module.ts';
import { promiseNoticesText } from './promise-notices-text.ts';

/** How a promise that falls due is spoken of. */
export const promiseNotices: WebModule = {
  name: 'promise-notices',
  routes: () => [],
  nav: [],
  palette: [],
  notices: [{
    kind: 'activities.promise-due',
    icon: () => IconHeartHandshake,
    title: (notice) => promiseNoticesText(textIn(notice, 'byKind') === 'them' ? 'theirs' : 'ours', { text: textIn(notice, 'text') ?? promiseNoticesText('wordless') }),
    facts: (notice, format) => [textIn(notice, 'dueOn') && format.day(textIn(notice, 'dueOn')!)],
  }],
};
