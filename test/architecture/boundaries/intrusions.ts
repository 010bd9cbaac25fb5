/** For each rule a file that breaks it, planted in a copy of the sources; what it imports is there too. */
export interface Intrusion {
  readonly file: string;
  readonly text: string;
}

const intrusion = (file: string, text: string): Intrusion => ({ file, text });

export const intrusions: Readonly<Record<string, readonly Intrusion[]>> = {
  'a domain knows only itself, the kernel, and the words of texts and rights': [
    intrusion('libs/crm/identity/domain/intruder-1.ts', `import type { Command } from '../application/sign-in.ts';\nexport type A = Command;`),
    intrusion('libs/crm/identity/domain/intruder-2.ts', `import { Commands } from '#platform/bus';\nexport const a = Commands;`),
    intrusion('libs/crm/identity/domain/intruder-3.ts', `import pg from 'pg';\nexport const a = pg;`),
    intrusion('libs/crm/identity/domain/intruder-4.ts', `import { createHash } from 'node:crypto';\nexport const a = createHash;`),
  ],
  'the kernel depends on nothing but uuid': [
    intrusion('libs/platform/kernel/intruder-1.ts', `import { Text } from '#platform/fields';\nexport const a = Text;`),
    intrusion('libs/platform/kernel/intruder-2.ts', `import { of } from 'rxjs';\nexport const a = of;`),
  ],
  'an application never reaches into adapters': [intrusion('libs/crm/identity/application/intruder-1.ts', `import { hashOf } from '../adapters/postgres/postgres-sessions.ts';\nexport const a = hashOf;`)],
  'an application knows no driver': [
    intrusion('libs/crm/identity/application/intruder-2.ts', `import { MikroORM } from '@mikro-orm/postgresql';\nexport const a = MikroORM;`),
    intrusion('libs/crm/identity/application/intruder-3.ts', `import { ReadPool } from '#platform/persistence';\nexport const a = ReadPool;`),
  ],
  'modules meet only at contract.ts': [
    intrusion('libs/crm/reporting/application/intruder-1.ts', `import { User } from '../../identity/domain/user.ts';\nexport const a = User;`),
    intrusion('libs/crm/search/application/intruder-1.ts', `import { User } from '../../identity/domain/user.ts';\nexport const a = User;`),
  ],
  'identity does not know the modules after it': [intrusion('libs/crm/identity/application/intruder-4.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'views does not know the modules after it': [intrusion('libs/crm/views/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'contacts does not know the modules after it': [intrusion('libs/crm/contacts/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'deals does not know the modules after it': [intrusion('libs/crm/deals/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'activities does not know the modules after it': [intrusion('libs/crm/activities/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'roads does not know the modules after it': [intrusion('libs/crm/roads/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'relationships does not know the modules after it': [intrusion('libs/crm/relationships/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'knowledge does not know the modules after it': [intrusion('libs/crm/knowledge/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'training does not know the modules after it': [intrusion('libs/crm/training/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'handover does not know the modules after it': [intrusion('libs/crm/handover/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'migration does not know the modules after it': [intrusion('libs/crm/migration/application/intruder-1.ts', `import { a } from '../../reporting/application/intruder-1.ts';\nexport const b = a;`)],
  'reporting does not know the modules after it': [intrusion('libs/crm/reporting/application/intruder-3.ts', `import { a } from '../../search/application/intruder-1.ts';\nexport const b = a;`)],
  'the platform does not know the business': [intrusion('libs/platform/bus/intruder-1.ts', `import type { IdentityModule } from '#crm/identity';\nexport type A = IdentityModule;`)],
  'machineries meet only at index.ts': [intrusion('libs/platform/access/intruder-1.ts', `import { newId } from '../kernel/id.ts';\nexport const a = newId;`)],
  'apps compose modules and nothing else': [
    intrusion('apps/api/intruder-1.ts', `import { User } from '../../libs/crm/identity/domain/user.ts';\nexport const a = User;`),
    intrusion('apps/worker/intruder-1.ts', `import pg from 'pg';\nexport const a = pg;`),
  ],
  'libraries do not know the apps': [intrusion('libs/crm/identity/application/intruder-5.ts', `import { createApi } from '../../../../apps/api/create-api.ts';\nexport const a = createApi;`)],
  'the product does not know its tests': [intrusion('libs/platform/bus/intruder-2.ts', `import { TestClock } from '#platform/testing';\nexport const a = TestClock;`)],
  'no cycles': [intrusion('libs/platform/kernel/intruder-3.ts', `import { Aggregate } from './index.ts';\nexport const b = Aggregate;\nexport { c } from './intruder-4.ts';`), intrusion('libs/platform/kernel/intruder-4.ts', `import type { b } from './intruder-3.ts';\nexport const c: typeof b | null = null;`)],
  'every import leads somewhere': [intrusion('libs/crm/reporting/application/intruder-2.ts', `import { User } from '#crm/identity/domain/user';\nexport const a = User;`)],
};
