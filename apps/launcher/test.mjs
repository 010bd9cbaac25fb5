// npm test [-- --only jest[,lint…] [-- arguments of the tool]]
import { runsOnFitNode } from './fit-node.mjs';
import { runChecks } from './run-checks.mjs';

const [own, rest] = splitAt(process.argv.slice(2), '--');
const only = own.includes('--only') ? (own[own.indexOf('--only') + 1] ?? '').split(',') : [];
try {
  if (await runsOnFitNode()) process.exit(await runChecks({ only, rest }));
} catch (error) {
  console.error(`\n${error.message}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

function splitAt(list, mark) {
  const at = list.indexOf(mark);
  return at < 0 ? [list, []] : [list.slice(0, at), list.slice(at + 1)];
}
