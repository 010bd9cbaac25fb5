import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
// The options of the build, but the sources are run where they lie: their `.ts` endings stay.
const { jsc } = JSON.parse(readFileSync(join(root, 'apps/launcher/swc.json'), 'utf8'));

export default {
  rootDir: root,
  roots: ['<rootDir>/libs', '<rootDir>/test'],
  testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/test/**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': ['@swc/jest', { jsc: { ...jsc, rewriteRelativeImportExtensions: false }, sourceMaps: 'inline', swcrc: false }] },
  maxWorkers: 2,
  // What a file of tests loaded is not let go of after it: a worker that holds much begins anew, before it stands still for want of memory.
  workerIdleMemoryLimit: '1500MB',
  testTimeout: 60_000,
  coverageProvider: 'v8',
};
