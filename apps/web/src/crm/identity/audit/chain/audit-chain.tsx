import { Button, CopyButton, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconShieldCheck } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { api } from '../../../../api/api.ts';
import { keepJob } from '../../../../api/keep-job.ts';
import { explain } from '../../../../app/errors/explain.ts';
import { QueryError } from '../../../../app/errors/query-error.tsx';
import { isActive } from '../../../../app/jobs/job-words.ts';
import { useJob } from '../../../../app/jobs/use-jobs.ts';
import { toast } from '../../../../ui/feedback/toast.tsx';
import { useFormat } from '../../../../ui/text/format.ts';
import { RelativeTime } from '../../../../ui/text/relative-time.tsx';
import { AuditFindings } from './audit-findings.tsx';
import { useChainText } from './chain-text.ts';
import classes from '../audit.module.css';

const chainKey = ['audit', 'chain'];

/** Whether the audit is still what it was: how far it is sealed, what the last verification found, and a button for the next. */
export function AuditChain() {
  const text = useChainText();
  const format = useFormat();
  const queries = useQueryClient();
  const [started, setStarted] = useState<string | null>(null);
  const job = useJob(started);
  const isOver = job !== undefined && !isActive(job);
  const { data, error, refetch } = useQuery({ queryKey: chainKey, queryFn: ({ signal }) => api.get('/audit-chain', { signal }) });
  useEffect(() => { if (isOver) void queries.invalidateQueries({ queryKey: chainKey }); }, [isOver, queries]);
  const verify = useMutation({
    mutationFn: () => api.post('/audit-chain/verify', { body: {} }),
    onSuccess: (begun) => { keepJob(queries, begun); setStarted(begun.id); },
    onError: (fault: Error) => toast({ tone: 'bad', message: explain(fault) }),
  });
  if (error) return <QueryError error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height={40} my={8} mx={24} />;
  const { lastCheck: check, head, sealedAt, waiting, keyKeptIn } = data;
  const Picture = check && !check.isWhole ? IconAlertTriangle : IconShieldCheck;
  return (
    <section className={classes.chain} aria-label={text('chain')}>
      <div className={classes.verdict} data-state={!check ? 'unknown' : check.isWhole ? 'whole' : 'broken'}>
        <Picture size={18} stroke={1.6} aria-hidden />
        <div className={classes.eventWords}>
          <div role="status">
            {!check ? text('chainUnverified') : check.isWhole ? text('chainWhole', { count: check.rows, shown: format.number(check.rows) }) : text('chainBroken', { count: check.found, shown: format.number(check.found) })}
            {check && <span className={classes.quiet}> {check.byName} · <RelativeTime at={check.at} /></span>}
          </div>
          <div className={classes.quiet}>
            {sealedAt ? text('chainSealed', { at: format.instant(sealedAt) }) : text('chainUnsealed')}{waiting > 0 && <> · {text('chainWaiting', { count: waiting, shown: format.number(waiting) })}</>}
          </div>
          {keyKeptIn === 'database' && <div className={classes.quiet}>{text('chainKeyInDatabase')}</div>}
        </div>
        {head && (
          <CopyButton value={head}>
            {({ copied, copy }) => <Button variant="default" size="compact-sm" onClick={copy} title={text('chainHeadHint')}>{copied ? text('chainCopied') : text('chainCopy')}</Button>}
          </CopyButton>
        )}
        <Button variant="default" size="compact-sm" loading={verify.isPending || (job !== undefined && isActive(job))} onClick={() => verify.mutate()}>{text('verify')}</Button>
      </div>
      {check && !check.isWhole && <AuditFindings check={check} />}
    </section>
  );
}
