// npm start [-- --demo]: everything Holdfast needs, from an empty checkout to a running system.
import { runsOnFitNode } from './fit-node.mjs';
import { launch } from './launch.mjs';

try {
  if (await runsOnFitNode()) process.exit(await launch({ demo: process.argv.includes('--demo') }));
} catch (error) {
  console.error(`\n${error.message}`);
  if (process.env.HOLDFAST_DEBUG) console.error(error);
  process.exit(1);
}
