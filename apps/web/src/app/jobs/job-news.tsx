import { VisuallyHidden } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Job } from '../../api/types.ts';
import { toast } from '../../ui/feedback/toast.tsx';
import { useFormat } from '../../ui/text/format.ts';
import { isActive, wordsOf } from './job-words.ts';
import { jobsText, useJobsText } from './jobs-text.ts';
import { useJobs } from './use-jobs.ts';

/** Says politely how far the work is, a quarter at a time, and shows it when a job ends while somebody looks elsewhere. */
export function JobNews() {
  const text = useJobsText();
  const format = useFormat();
  const jobs = useJobs();
  const router = useRouter();
  const seen = useRef(new Set<string>());
  useEffect(() => {
    for (const job of jobs) {
      if (isActive(job)) seen.current.add(job.id);
      else if (seen.current.delete(job.id)) tell(job, format.number, router.state.location.pathname, (to) => void router.navigate({ to }));
    }
  }, [jobs, router, format]);
  const quarters = jobs.filter((job) => job.state === 'running' && job.total).map((job) => {
    const quarter = Math.floor((job.done / job.total!) * 4) / 4;
    return text('quarter', { title: wordsOf(job).title(job), percent: format.number(Math.min(0.75, quarter), { style: 'percent' }) });
  });
  return <VisuallyHidden aria-live="polite">{quarters.join('. ')}</VisuallyHidden>;
}

function tell(job: Job, number: (value: number) => string, here: string, go: (to: string) => void): void {
  const words = wordsOf(job);
  const undo = words.undo?.(job);
  words.ended?.(job);
  const result = words.result?.(job);
  const to = result && 'to' in result ? result.to : undefined;
  if (to === here) return;
  toast({
    tone: job.state === 'failed' ? 'bad' : 'good',
    message: jobsText('over', { title: words.title(job), state: jobsText(`state.${job.state}`) }),
    detail: words.outcome?.(job, number),
    undo,
    action: !undo && result && to ? { label: result.label, run: () => go(to) } : undefined,
  });
}
