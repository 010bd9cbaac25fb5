// npm run check: the quick part of npm test, for every few minutes of work.
import { runsOnFitNode } from './fit-node.mjs';
import { runChecks } from './run-checks.mjs';

try {
  if (await runsOnFitNode()) process.exit(await runChecks({ only: ['lint', 'types', 'jest'] }));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
