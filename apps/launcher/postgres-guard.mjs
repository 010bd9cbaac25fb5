// Starts the embedded PostgreSQL again, on the same port, when it ends by itself (out of memory, a stray kill).
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './progress.mjs';

const mostRestarts = 5;
const within = 60_000;

/** Answers a function that ends the watch; `onGivenUp` is told when PostgreSQL cannot be kept running. */
export function guardPostgres(cluster, onGivenUp) {
  const restarts = [];
  let watching = true;

  const look = async () => {
    if (cluster.isRunning()) return;
    while (restarts.length && Date.now() - restarts[0] > within) restarts.shift();
    if (restarts.length === mostRestarts) throw new Error('it ended too often');
    restarts.push(Date.now());
    say('The database ended by itself, starting it again');
    await cluster.restart();
  };

  const watch = async () => {
    while (watching) {
      await sleep(1000, undefined, { ref: false });
      if (watching) await look();
    }
  };

  const watched = watch().catch((error) => {
    watching = false;
    onGivenUp(`The database cannot be kept running: ${error.message}`);
  });
  return async () => {
    watching = false;
    if (!cluster.isRunning()) await watched; // a restart under way must be stopped too, not left behind
  };
}
