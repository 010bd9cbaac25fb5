import { join } from 'node:path';
import { permissionCatalogue, systemActor } from '#platform/access';
import { ReadLog } from '#platform/bus';
import { Credentials } from '#platform/http';
import { RateLimits } from '#platform/limits';
import { holdLifeline, openMachinery } from '#platform/process';
import { readConfiguration } from '#platform/settings';
import { createApi } from '../../../apps/api/create-api.ts';

/** The product as it would be if rights cost nothing: nobody is asked who he is, everybody may everything, nothing is counted and no reading is noted. Only ever for a measure. */
const app = await createApi(await openMachinery(readConfiguration(process.env), join(import.meta.dirname, '..', '..', '..', '..', 'migrations'), 'sends'));
const everybody = systemActor('bench', permissionCatalogue().map(({ name }) => name));
Object.assign(app.get(Credentials), { actorOf: () => Promise.resolve(everybody) });
Object.assign(app.get(RateLimits), { admit: () => Promise.resolve() });
Object.assign(app.get(ReadLog), { note: () => undefined });
await app.listen(Number(process.env['PORT']), '127.0.0.1');
const stop = (): void => void app.close().then(() => process.exit(0));
process.on('SIGTERM', stop);
holdLifeline(stop);
