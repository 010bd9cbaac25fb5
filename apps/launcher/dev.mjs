// npm run dev: like npm start, but server and web follow every saved file (web at http://localhost:5173).
import { runsOnFitNode } from './fit-node.mjs';
import { launch } from './launch.mjs';

try {
  if (await runsOnFitNode()) process.exit(await launch({ demo: process.argv.includes('--demo'), development: true }));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exit(1);
}
