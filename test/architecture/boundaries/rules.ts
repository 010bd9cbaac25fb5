import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

/** The order of the modules: each may use the contracts of those before it. */
export const modules = ['identity', 'views', 'contacts', 'deals', 'activities', 'roads', 'relationships', 'knowledge', 'training', 'handover', 'migration', 'reporting', 'search'];

const drivers = 'node_modules/(pg|pg-boss|pg-copy-streams|kysely|@mikro-orm|@nestjs/(core|cqrs|platform-fastify|swagger|passport)|@fastify|fastify|passport|passport-[a-z]+|@node-rs)/';
const tests = '(\\.spec\\.ts$|^libs/platform/testing/)';

const forbidden = (name: string, from: IRegularForbiddenRuleType['from'], to: IRegularForbiddenRuleType['to']): IRegularForbiddenRuleType => ({ name, severity: 'error', from: { pathNot: tests, ...from }, to });

export const rules: readonly IRegularForbiddenRuleType[] = [
  forbidden('a domain knows only itself, the kernel, and the words of texts and rights', { path: '^libs/crm/([^/]+)/domain/' }, { pathNot: ['^libs/crm/$1/domain/', '^libs/platform/(kernel|text|csv|access)/index\\.ts$'] }),
  forbidden('the kernel depends on nothing but uuid', { path: '^libs/platform/kernel/' }, { pathNot: ['^libs/platform/kernel/', 'node_modules/uuid/'], dependencyTypesNot: ['core'] }),
  forbidden('an application never reaches into adapters', { path: '^libs/crm/[^/]+/application/' }, { path: '^libs/crm/[^/]+/adapters/' }),
  forbidden('an application knows no driver', { path: '^libs/crm/[^/]+/application/' }, { path: [drivers, '^libs/platform/(http|persistence|process)/'] }),
  forbidden('modules meet only at contract.ts', { path: '^libs/crm/([^/]+)/' }, { path: '^libs/crm/', pathNot: ['^libs/crm/$1/', '^libs/crm/[^/]+/contract\\.ts$'] }),
  ...modules.slice(0, -1).map((module, at) => forbidden(`${module} does not know the modules after it`, { path: `^libs/crm/${module}/` }, { path: `^libs/crm/(${modules.slice(at + 1).join('|')})/` })),
  forbidden('the platform does not know the business', { path: '^libs/platform/' }, { path: '^(libs/crm|apps)/' }),
  forbidden('machineries meet only at index.ts', { path: '^libs/platform/([^/]+)/' }, { path: '^libs/platform/', pathNot: ['^libs/platform/$1/', '^libs/platform/[^/]+/index\\.ts$'] }),
  forbidden('apps compose modules and nothing else', { path: '^apps/(api/|worker/|[^/]+\\.ts$)' }, { path: ['^libs/', 'node_modules/(pg|pg-boss|pg-copy-streams|kysely|@mikro-orm)/'], pathNot: ['^libs/crm/[^/]+/contract\\.ts$', '^libs/platform/[^/]+/index\\.ts$'] }),
  forbidden('libraries do not know the apps', { path: '^libs/' }, { path: '^apps/' }),
  forbidden('the product does not know its tests', { path: '^(libs|apps)/' }, { path: ['^test/', tests] }),
  forbidden('no cycles', { path: '^(libs|apps)/' }, { circular: true }),
  forbidden('every import leads somewhere', { path: '^(libs|apps)/' }, { couldNotResolve: true }),
];
