import { Skeleton, Text, Title } from '@mantine/core';
import { QueryError } from '../../app/errors/query-error.tsx';
import { PageHeader } from '../../ui/layout/page-header.tsx';
import { Page, PageBody } from '../../ui/layout/page.tsx';
import { DecidedLine } from './decided-line.tsx';
import { MyRequestLine } from './my-request-line.tsx';
import { useRoadsText } from './roads-text.ts';
import { useAccessRequests } from './use-access-requests.ts';
import classes from './roads.module.css';

/** Who waits for my answer, and what became of my own requests. */
export function AccessRequestsPage() {
  const text = useRoadsText();
  const { mine, toDecide, mayDecide, withdraw, grant, refuse } = useAccessRequests();
  return (
    <Page>
      <PageHeader title={text('requests')} />
      <PageBody>
        {mayDecide && (
          <section aria-labelledby="to-decide" style={{ marginBottom: 40 }}>
            <Title order={2} id="to-decide">{text('toDecide')}</Title>
            {toDecide.error && <QueryError error={toDecide.error} onRetry={() => void toDecide.refetch()} />}
            {toDecide.isPending && <Skeleton height={56} mt="sm" />}
            {toDecide.data?.items.length === 0 && <Text c="dimmed" mt="xs">{text('noneToDecide')}</Text>}
            <ul className={classes.list}>{toDecide.data?.items.map((each) => <DecidedLine key={each.id} request={each} onGrant={grant} onRefuse={refuse} />)}</ul>
          </section>
        )}
        <section aria-labelledby="my-requests">
          <Title order={2} id="my-requests">{text('mine')}</Title>
          {mine.error && <QueryError error={mine.error} onRetry={() => void mine.refetch()} />}
          {mine.isPending && <Skeleton height={56} mt="sm" />}
          {mine.data?.items.length === 0 && <Text c="dimmed" mt="xs">{text('noneMine')}</Text>}
          <ul className={classes.list}>{mine.data?.items.map((each) => <MyRequestLine key={each.id} request={each} onWithdraw={withdraw} />)}</ul>
        </section>
      </PageBody>
    </Page>
  );
}
