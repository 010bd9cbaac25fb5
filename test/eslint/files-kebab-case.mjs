import { basename } from 'node:path';

/** @type {import('eslint').Rule.RuleModule} */
export const filesKebabCase = {
  meta: { type: 'suggestion', schema: [], messages: { name: 'Name the file in kebab-case: {{ name }}' } },
  create(context) {
    const name = basename(context.filename);
    if (/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*\.(ts|tsx|mjs|d\.ts)$/u.test(name)) return {};
    return { Program: (node) => context.report({ node, messageId: 'name', data: { name } }) };
  },
};
