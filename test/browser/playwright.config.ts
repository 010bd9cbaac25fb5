import { defineConfig } from '@playwright/test';

// A free one is chosen by `npm test`, so that two checkouts can be tested at once.
const port = Number(process.env['HOLDFAST_BROWSER_PORT'] ?? 39_471);
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    launchOptions: { args: flags, ...(process.env['CHROME_PATH'] && { executablePath: process.env['CHROME_PATH'] }) },
    screenshot: 'only-on-failure',
  },
  webServer: { command: 'node serve.mjs', cwd: import.meta.dirname, url: `http://localhost:${port}/health/ready`, env: { PORT: String(port) }, timeout: 60_000, gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 } },
});
