import { Button, CopyButton, Group, Skeleton, Textarea } from '@mantine/core';
import { IconLink, IconPrinter } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../../../api/api.ts';
import { QueryError } from '../../../app/errors/query-error.tsx';
import { FormDialog } from '../../../app/form-dialog.tsx';
import { Page, PageBody } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { explainTraining } from '../explain-training.ts';
import { trainingKeys } from '../training-keys.ts';
import { useTrainingText } from '../training-text.ts';
import { CertificateSheet } from './certificate-sheet.tsx';
import classes from './certificate.module.css';

/** A certificate, with the address at which anybody sees whether it holds. */
export function CertificatePage() {
  const text = useTrainingText();
  const client = useQueryClient();
  const { certificateId } = useParams({ strict: false }) as { certificateId: string };
  const queryKey = trainingKeys.certificate(certificateId);
  const { data, error, refetch } = useQuery({ queryKey, queryFn: ({ signal }) => api.get('/certificates/{certificateId}', { path: { certificateId }, signal }) });
  const [revokes, setRevokes] = useState(false);
  const [reason, setReason] = useState('');
  if (error) return <QueryError error={error} onRetry={() => void refetch()} level={1} />;
  if (!data) return <Skeleton height={420} m="lg" />;
  const revoke = async (): Promise<void> => {
    client.setQueryData(queryKey, await api.post('/certificates/{certificateId}/revoke', { path: { certificateId }, body: { reason: reason.trim() } }));
    await client.invalidateQueries({ queryKey: trainingKeys.all });
  };
  const address = `${window.location.origin}/verify/${data.number}`;
  return (
    <Page>
      <PageHeader title={data.courseTitle} actions={<Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()} className={classes.noPrint!}>{text('print')}</Button>} />
      <PageBody width={820}>
        <CertificateSheet certificate={data} />
        {data.revokedBecause && <p className={classes.revoked}>{text('revokedBecause', { reason: data.revokedBecause })}</p>}
        <Group mt="md" className={classes.noPrint!}>
          <CopyButton value={address}>{({ copied, copy }) => <Button variant="default" leftSection={<IconLink size={16} aria-hidden />} onClick={copy}>{text(copied ? 'addressCopied' : 'copyAddress')}</Button>}</CopyButton>
          {data.mayRevoke && <Button variant="subtle" color="red" onClick={() => setRevokes(true)}>{text('revoke')}</Button>}
        </Group>
        {revokes && (
          <FormDialog title={text('revokeTitle', { name: data.holderName })} action={text('revoke')} danger ready={reason.trim() !== ''} refusalOf={(refusal) => (refusal ? explainTraining(refusal) : undefined)} onClose={() => setRevokes(false)} onSubmit={revoke}>
            <Textarea label={text('revokeReason')} description={text('revokeExplain')} value={reason} maxLength={1000} autosize minRows={2} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
          </FormDialog>
        )}
      </PageBody>
    </Page>
  );
}
