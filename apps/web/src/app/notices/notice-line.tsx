import { ActionIcon, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addressOf } from '../../api/api.ts';
import type { Notice } from '../../api/types.ts';
import { useFormat } from '../../ui/text/format.ts';
import { RelativeTime } from '../../ui/text/relative-time.tsx';
import { targetOf, wordsOfNotice } from './notice-words.ts';
import { useNoticesText } from './notices-text.ts';
import classes from './notices.module.css';

type NoticeLineProps = { notice: Notice; onRead: () => void; onLeave: () => void };

/** What happened; a press opens what it is about, and it is read. */
export function NoticeLine({ notice, onRead, onLeave }: NoticeLineProps) {
  const text = useNoticesText();
  const format = useFormat();
  const words = wordsOfNotice(notice);
  const Picture = words.icon(notice);
  const title = words.title(notice);
  const facts = words.facts?.(notice, format).filter(Boolean).join(' · ');
  const isUnread = notice.readAt === null;
  return (
    <li className={classes.line} data-unread={isUnread || undefined} data-tone={words.tone}>
      <Opening notice={notice} onOpen={(leaves) => { if (isUnread) onRead(); if (leaves) onLeave(); }}>
        <Picture size={18} stroke={1.6} className={classes.picture} aria-hidden />
        <span className={classes.what}>
          {isUnread && <VisuallyHidden>{text('isUnread')} </VisuallyHidden>}
          <span className={classes.title}>{title}</span>
          <span className={classes.facts}>{facts && `${facts} · `}<RelativeTime at={notice.postedAt} /></span>
        </span>
      </Opening>
      {isUnread && (
        <Tooltip label={text('read', { title })} openDelay={400} position="left">
          <ActionIcon className={classes.tick} size={28} aria-label={text('read', { title })} onClick={({ currentTarget }) => (goOnFrom(currentTarget), onRead())}><IconCheck size={16} stroke={1.6} aria-hidden /></ActionIcon>
        </Tooltip>
      )}
    </li>
  );
}

/** The button goes with the press: whoever came by keyboard goes on at the next line. */
function goOnFrom(button: HTMLElement): void {
  const line = button.closest('li');
  const next = line?.nextElementSibling ?? line?.previousElementSibling;
  (next?.querySelector<HTMLElement>('[data-notice]') ?? button.closest<HTMLElement>('[role=region]'))?.focus();
}

/** A link where it leads somewhere; else a button that only marks it as read. */
function Opening({ notice, onOpen, children }: { notice: Notice; onOpen: (leaves: boolean) => void; children: ReactNode }) {
  const target = targetOf(notice);
  const shared = { className: classes.open!, 'data-notice': true };
  if (!target) return <button type="button" {...shared} onClick={() => onOpen(false)}>{children}</button>;
  return 'to' in target ? (
    <Link to={target.to} {...shared} onClick={() => onOpen(true)}>{children}</Link>
  ) : (
    <a href={addressOf('/files/{fileId}/content', { path: { fileId: target.file } })} download {...shared} onClick={() => onOpen(false)}>{children}</a>
  );
}
