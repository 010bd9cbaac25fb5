import { join } from 'node:path';
import js from '@eslint/js';
import jest from 'eslint-plugin-jest';
import typescript from 'typescript-eslint';
import { filesKebabCase } from './eslint/files-kebab-case.mjs';

const root = join(import.meta.dirname, '..');
const types = ['ClassDeclaration', 'TSInterfaceDeclaration', 'TSTypeAliasDeclaration'];
const named = (pattern) => types.map((type) => `${type}[id.name=/${pattern}/]`).join(', ');
const refusals = [
  { selector: 'TSEnumDeclaration', message: 'Write a union instead of an enum.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A file is the namespace.' },
  { selector: named('(Service|Manager|Helper|Util|Utils|Impl|Dto|Vo)$'), message: 'Say what it is or does: this suffix says nothing.' },
  { selector: named('^(Base[A-Z]|I[A-Z][a-z])'), message: 'No prefix for what the language already says.' },
];
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };
const noFocus = { selector: 'CallExpression > MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|fixme)$/]', message: 'Every test runs.' };

export default typescript.config(
  { ignores: ['**/node_modules/**', 'dist*/**', '.cache/**', '.node/**', '**/generated/**'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...typescript.configs.recommended,
  {
    plugins: { holdfast: { rules: { 'files-kebab-case': filesKebabCase } } },
    rules: {
      'holdfast/files-kebab-case': 'error',
      'max-lines': ['error', { max: 200 }],
      'no-restricted-syntax': ['error', ...refusals, noDefaultExport],
      'no-console': 'error',
      'no-undef': 'off', // the compiler knows better
      'no-control-regex': 'off', // what we refuse in texts is exactly those
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
      eqeqeq: ['error', 'always'],
      'prefer-const': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': 'off', // the compiler refuses them
      '@typescript-eslint/no-empty-object-type': 'off',
    },
  },
  { files: ['libs/platform/**'], rules: { '@typescript-eslint/no-explicit-any': 'off' } },
  { files: ['apps/launcher/**', 'test/performance/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.config.{mjs,ts}'], rules: { 'no-restricted-syntax': ['error', ...refusals] } },
  {
    files: ['{libs,test,apps/api,apps/worker,apps/web/src}/**/*.{ts,tsx}'],
    ignores: ['test/browser/**', 'test/performance/**'],
    languageOptions: { parserOptions: { project: ['tsconfig.json', 'apps/web/tsconfig.json'], tsconfigRootDir: root } },
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
  {
    files: ['**/*.spec.ts'],
    ignores: ['test/browser/**'],
    ...jest.configs['flat/recommended'],
    rules: {
      ...jest.configs['flat/recommended'].rules,
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'refused', '**.expect', 'fc.assert'] }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-conditional-expect': 'error',
      'jest/prefer-importing-jest-globals': 'error',
      'jest/valid-title': ['error', { ignoreTypeOfDescribeName: true, disallowedWords: ['should'] }],
    },
  },
  { files: ['test/browser/**'], rules: { 'no-restricted-syntax': ['error', ...refusals, noDefaultExport, noFocus] } },
  { files: ['test/browser/*.config.ts'], rules: { 'no-restricted-syntax': ['error', ...refusals] } },
);
