import { Injectable } from '@nestjs/common';
import { currentTransaction, lockRecords, refuseClosedFields } from '#platform/bus';
import { kindNamed } from '#platform/records';
import { Organization } from '../../domain/organization.ts';
import type { Party, PartyKind } from '../../domain/party.ts';
import { Person } from '../../domain/person.ts';
import { GivenParties } from '../../domain/ports.ts';

@Injectable()
export class PostgresGivenParties extends GivenParties {
  async locked(kind: PartyKind, ids: readonly string[]): Promise<readonly (Party<Person> | Party<Organization>)[]> {
    await lockRecords(kindNamed(kind), ids, 'contacts.transfer');
    refuseClosedFields(kind, { owner: true });
    return currentTransaction().find((kind === 'person' ? Person : Organization) as never, { id: { $in: [...ids] } } as never);
  }
}
