import { deliveries, Queue } from '#platform/outbox';
import { readConfiguration } from '#platform/settings';

/** Once the cause is mended: gives the deliveries that failed every time back to the workers. */
const queue = new Queue(readConfiguration(process.env).databaseUrl, 'sends');
await queue.open([deliveries]);
process.stdout.write(`${await queue.handBack(deliveries)} handed back\n`);
await queue.onApplicationShutdown();
