import { defineConfig } from '@playwright/test';
import { addressOf, ownAddress, ports } from './support/lanes.ts';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One for each company.
  workers: ports.length,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: ownAddress,
    locale: 'en-US',
    // A story waits for what happens, not for what moves.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args: flags, ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }) },
    screenshot: 'only-on-failure',
  },
  webServer: ports.map((port, lane) => ({ command: 'node serve.mjs', cwd: import.meta.dirname, url: `${addressOf(lane)}/health/ready`, env: { PORT: String(port) }, timeout: 60_000, gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 20_000 } })),
});
