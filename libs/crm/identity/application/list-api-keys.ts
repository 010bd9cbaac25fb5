import { currentActor, Handles } from '#platform/bus';
import { RefusesKeys, SignedIn } from '#platform/access';
import type { Page } from '#platform/fields';
import { PersonRequired } from '../domain/identity.errors.ts';
import { apiKeyKind, type ApiKeyRecord } from './api-key-record.ts';
import { NewestFirst, NewestFirstQuery } from './newest-first.ts';

@SignedIn('one\'s own keys')
@RefusesKeys(PersonRequired)
export class ListApiKeys extends NewestFirstQuery<ApiKeyRecord> {}

@Handles(ListApiKeys)
export class ListApiKeysSql {
  constructor(private readonly newestFirst: NewestFirst) {}

  execute(query: ListApiKeys): Promise<Page<ApiKeyRecord>> {
    return this.newestFirst.page(apiKeyKind, query, (sql) => [`r.user_id = ${sql.bind(currentActor().userId, 'uuid')}`]);
  }
}
