import { Skeleton, Text } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { api } from '../../../api/api.ts';
import { isProblem } from '../../../api/problem.ts';
import { explainTraining } from '../explain-training.ts';
import { useTrainingText } from '../training-text.ts';
import { CertificateSheet } from './certificate-sheet.tsx';
import classes from './certificate.module.css';

/** Where anybody who was shown a certificate sees whether it holds. */
export function VerifyPage() {
  const text = useTrainingText();
  const { number } = useParams({ strict: false }) as { number: string };
  useDocumentTitle(`${text('verifyTitle')} · Holdfast`);
  const { data, error } = useQuery({ queryKey: ['verify', number], queryFn: ({ signal }) => api.get('/certificates/verify/{number}', { path: { number }, signal }), retry: false });
  return (
    <main className={classes.verify}>
      <h1>{text('verifyTitle')}</h1>
      {!data && !error && <Skeleton height={360} />}
      {data && <CertificateSheet certificate={data} />}
      {error && <Text role="alert">{isProblem(error, 'resource.not-found') ? text('noSuchCertificate', { number }) : explainTraining(error)}</Text>}
    </main>
  );
}
