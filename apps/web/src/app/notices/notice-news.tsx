import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { onNotice } from '../../api/heard-notices.ts';
import { announce } from '../../ui/feedback/announcer.tsx';
import { targetOf, wordsOfNotice } from './notice-words.ts';
import { noticesText } from './notices-text.ts';
import { useNoticeDeeds } from './use-notices.ts';

/** Says a new notice to a screen reader; what somebody is looking at already is read. */
export function NoticeNews() {
  const router = useRouter();
  const { mutate: read } = useNoticeDeeds().read;
  useEffect(() => onNotice((notice) => {
    if (notice.readAt !== null) return;
    const target = targetOf(notice);
    if (target && 'to' in target && target.to === router.state.location.pathname && document.visibilityState === 'visible') read(notice);
    else announce(noticesText('heard', { title: wordsOfNotice(notice).title(notice) }));
  }), [router, read]);
  return null;
}
