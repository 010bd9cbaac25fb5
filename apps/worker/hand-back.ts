import { mailQueue } from '#platform/mail';
import { deliveries, Queue } from '#platform/outbox';
import { roleAt, writer } from '#platform/persistence';
import { readConfiguration } from '#platform/settings';

/** Once the cause is mended: gives the deliveries and the letters that failed every time back to the workers. */
const { databaseUrl } = readConfiguration(process.env);
const queue = new Queue(databaseUrl, 'sends', await roleAt(databaseUrl, writer));
await queue.open([deliveries, mailQueue]);
process.stdout.write(`${(await queue.handBack(deliveries)) + (await queue.handBack(mailQueue))} handed back\n`);
await queue.onApplicationShutdown();
