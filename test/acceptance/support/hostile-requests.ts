import type { Seeded } from '../../fixtures/seeded.ts';
import { hostileValues, plausible, type Schema } from './hostile-values.ts';

interface Parameter { readonly name: string; readonly in: 'path' | 'query' | 'header'; readonly required?: boolean; readonly schema: Schema }
interface Operation { readonly operationId: string; readonly parameters?: readonly Parameter[]; readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> } }
interface Document { readonly paths: Readonly<Record<string, unknown>>; readonly components?: { readonly schemas?: unknown } }

export interface HostileRequest {
  readonly operationId: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const filters = ['filter[constructor]=x', 'filter[__proto__][eq]=x', 'filter[createdAt][gte]=never', 'filter[id]=x', 'filter[id][nope]=x', 'filter=x', 'filter[id][in]=', 'filter[][]=x', `filter[id][in]=${'a,'.repeat(600)}`, 'filter[name][contains]=%25', 'filter[createdAt][gte]=99999-99-99', 'filter[createdAt][gte]=2026-02-30', 'nobody=knows', 'cursor=eyJ4IjoxfQ', 'cursor=%00', 'sort=-,-,', 'sort=constructor', 'fields=__proto__,id', 'limit=1e9', 'limit=-1', 'q=%00', 'q=%25%25', 'q=%F0%9F%A7%91', 'count=all', 'limit=1&limit=2'];
const versions = ['"1"', '"2"', '"999999999"', '*', '""', 'W/"1"', '"-1"', '"1", "2"'];
const bodies = ['', 'null', '[]', '"text"', '0', '{"__proto__":{"a":1}}', '{"constructor":{"prototype":{}}}', `{"a":${'['.repeat(31)}${']'.repeat(31)}}`, '{"": 1}', '{"a":1', '\ufeff{}', '{"id":"0190f000-0000-7000-8000-000000000000"}'];

/** As it would be typed into an address; a lone surrogate cannot be. */
const inAddress = (value: unknown, most: number): string => encodeURIComponent(Buffer.from((typeof value === 'object' ? JSON.stringify(value) : String(value)).slice(0, most)).toString()).slice(0, most).replace(/%.?$/u, '');

/** For every operation of the document, requests in which one thing is wrong and the rest in order; the same for the same seed. */
export function hostileRequests(document: Document, known: Readonly<Record<string, string>>, chance: Seeded, perInput: number): HostileRequest[] {
  const resolve = (reference: string): Schema => ((document.components?.schemas ?? {}) as Record<string, Schema>)[reference.split('/').at(-1)!]!;
  return Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods as Record<string, Operation>).flatMap(([method, operation]) => {
    const parameters = operation.parameters ?? [];
    const schema = operation.requestBody?.content['application/json']?.schema;
    const whole = schema && (schema.$ref ? resolve(schema.$ref) : schema);
    const make = (wrong: { path?: [string, unknown]; query?: string; version?: string; field?: [string, unknown]; body?: string }): HostileRequest => {
      const segment = (name: string): string => {
        if (wrong.path?.[0] === name) return inAddress(wrong.path[1], 400) || '%20';
        return known[name] ?? String(plausible(parameters.find((each) => each.in === 'path' && each.name === name)?.schema ?? {}, chance, resolve));
      };
      const asked = parameters.filter((each) => each.in === 'query' && each.required && !wrong.query?.startsWith(`${each.name}=`)).map(({ name, schema: of }) => `${name}=${encodeURIComponent(String(plausible(of, chance, resolve)))}`);
      const query = [...asked, ...(wrong.query ? [wrong.query] : [])].join('&');
      const fields = whole && { ...(plausible(whole, chance, resolve) as object), ...(wrong.field && Object.fromEntries([wrong.field])) };
      const body = wrong.body ?? (fields && JSON.stringify(fields, (name, value: unknown) => (typeof value === 'string' && known[name] && value.startsWith('0190f000') && chance.chance(0.7) ? known[name] : value)));
      const isVersioned = parameters.some(({ name }) => name === 'If-Match');
      return {
        operationId: operation.operationId, method, url: `${path.replace(/\{(\w+)\}/gu, (_, name: string) => segment(name))}${query ? `?${query}` : ''}`,
        headers: { ...(isVersioned && wrong.version !== '' && { 'if-match': wrong.version ?? chance.pick(versions) }), ...(body !== undefined && { 'content-type': 'application/json' }) }, ...(body !== undefined && { body }),
      };
    };
    const some = <T>(from: readonly T[], count: number): T[] => Array.from({ length: Math.min(count, from.length) }, () => chance.pick(from));
    return [
      make({}), make({ version: '' }),
      ...parameters.flatMap(({ name, in: place }) => (place === 'path' ? some(hostileValues, perInput).map((value) => make({ path: [name, value] })) : place === 'query' ? some(hostileValues, perInput).map((value) => make({ query: `${name}=${inAddress(value, 3000)}` })) : [])),
      ...some(filters, method === 'get' ? perInput * 2 : 1).map((query) => make({ query })),
      ...Object.keys(whole?.properties ?? {}).flatMap((name) => some(hostileValues, perInput).map((value) => make({ field: [name, value] }))),
      ...(method === 'get' ? [] : some(bodies, perInput).map((body) => make({ body }))),
    ];
  }));
}
