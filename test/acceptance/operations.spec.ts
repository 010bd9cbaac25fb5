import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deliveries } from '#platform/outbox';
import { aCompany, type Company } from './support/a-company.ts';

describe('an operator', () => {
  let company: Company;
  beforeAll(async () => { company = await aCompany(); });
  afterAll(async () => { await company.close(); });

  const measured = async (): Promise<string> => (await fetch(new URL('/metrics', company.api))).text();

  it('sees how many deliveries wait, and how many were given up', async () => {
    await company.database.rows('insert into pgboss.job (name, data) values ($1, $2)', [`${deliveries}-dead`, {}]);

    expect(await measured()).toContain(`holdfast_queue_waiting{queue="deliveries-dead"} 1`);
    expect(await measured()).toContain(`holdfast_queue_waiting{queue="deliveries"} `);
  });
});
