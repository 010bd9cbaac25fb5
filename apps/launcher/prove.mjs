// npm run prove [-- --only jest[,lint…] [-- arguments of the tool]]
// What `npm test` checks, with every proof at its full strength.
process.env.HOLDFAST_PROVE = 'whole';
await import('./test.mjs');
