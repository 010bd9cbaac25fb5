import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { setConnection } from './connection.ts';
import { tellNotice } from './heard-notices.ts';
import { keepJob } from './keep-job.ts';
import { keys } from './keys.ts';
import type { Job, Notice } from './types.ts';

const retryAfter = 15_000;
const pollEvery = 5_000;
// A stream that is opened again at once is no interruption worth a word.
const patience = 4_000;

/** Keeps one event stream open for the whole app; while it is down, what it would have told is polled. */
export function useServerEvents(): void {
  const queries = useQueryClient();

  useEffect(() => {
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let poll: ReturnType<typeof setInterval> | undefined;
    let doubt: ReturnType<typeof setTimeout> | undefined;

    const refreshNotices = (): void => void queries.invalidateQueries({ queryKey: keys.notices });
    const refresh = (): void => {
      void queries.invalidateQueries({ queryKey: keys.jobs });
      refreshNotices();
    };

    const open = (): void => {
      source?.close();
      source = new EventSource('/api/v1/events');
      source.onopen = () => {
        clearInterval(poll);
        clearTimeout(doubt);
        poll = doubt = undefined;
        setConnection('live');
        refresh();
      };
      source.onerror = () => {
        if (!navigator.onLine) setConnection('offline');
        doubt ??= setTimeout(() => setConnection(navigator.onLine ? 'polling' : 'offline'), patience);
        poll ??= setInterval(refresh, pollEvery);
        // The browser reconnects by itself unless the stream was refused.
        if (source?.readyState === EventSource.CLOSED) retry = setTimeout(open, retryAfter);
      };
      source.addEventListener('job', (event) => {
        const job = JSON.parse(event.data as string) as Job;
        keepJob(queries, job);
      });
      source.addEventListener('notice', (event) => {
        refreshNotices();
        tellNotice(JSON.parse(event.data as string) as Notice);
      });
    };

    const wentOffline = (): void => setConnection('offline');
    window.addEventListener('offline', wentOffline);
    window.addEventListener('online', open);
    open();
    return () => {
      window.removeEventListener('offline', wentOffline);
      window.removeEventListener('online', open);
      clearTimeout(retry);
      clearTimeout(doubt);
      clearInterval(poll);
      source?.close();
    };
  }, [queries]);
}
