import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { closed } from './closed-schema.ts';

interface Media { readonly schema?: object }
interface Operation { readonly operationId: string; readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>> }
interface Document { readonly paths: Readonly<Record<string, unknown>>; readonly components?: unknown }
/** What of a superagent request and its answer is looked at. */
interface Asked { readonly method: string; readonly url: string; on(event: 'response', hear: (answer: Answered) => void): unknown }
interface Answered { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }

/** Statuses that any address may answer, whatever its operation: the way there is broken. */
const anywhere = new Set([405, 408, 414, 429, 431]);

/** By these a browser protects people: on every answer, also on a refusal. */
const protecting = { 'content-security-policy': "default-src 'none'", 'x-content-type-options': 'nosniff', 'strict-transport-security': 'max-age=31536000', 'cross-origin-resource-policy': 'same-origin', 'cache-control': 'no-store' };

/** Holds every answer against the OpenAPI document: a status it does not list, a body outside its schema is a breach. */
export class ContractRecorder {
  readonly breaches: string[] = [];
  /** How often each operation answered with each status. */
  readonly seen = new Map<string, number>();
  private readonly ajv: Ajv2020;
  private readonly compiled = new Map<string, ValidateFunction>();
  private readonly operations: readonly { readonly method: string; readonly pattern: RegExp; readonly path: string; readonly operation: Operation }[];

  constructor(document: Document) {
    this.ajv = new Ajv2020({ strict: false, allErrors: true });
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema(closed({ components: document.components }) as object, 'document');
    this.operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({ method: method.toUpperCase(), path, pattern: patternOf(path, operation), operation })));
  }

  /** For an agent: `agent.use(recorder.watch)`. */
  readonly watch = (request: Asked): void => {
    const { pathname, searchParams } = new URL(request.url);
    request.on('response', (answer) => {
      this.note(request.method, pathname, answer, searchParams.get('fields')?.split(',') ?? null);
      for (const [name, value] of Object.entries(protecting)) if (!answer.headers[name]?.includes(value)) this.breach(`${request.method} ${pathname} ${answer.status} is answered without ${name}: ${value}`);
    });
  };

  /** `asked`: the fields that the rows of a list were asked for; they then have these and their id, and no others. */
  note(method: string, path: string, { status, headers, body }: Answered, asked: readonly string[] | null = null): void {
    const known = this.operations.find((each) => each.method === method && each.pattern.test(path));
    if (!known || anywhere.has(status)) return;
    const { operationId, responses } = known.operation;
    const name = `${operationId} ${status}`;
    this.seen.set(name, (this.seen.get(name) ?? 0) + 1);
    const response = responses[String(status)];
    if (!response) return this.breach(`${name} is not in the document: ${JSON.stringify(body)}`);
    const [type = ''] = (headers['content-type'] ?? '').split(';');
    const media = response.content;
    if (media?.['application/octet-stream']) return;
    if (!media) return void (type === '' || this.breach(`${name} has a body the document does not know: ${JSON.stringify(body)}`));
    const schema = media[type]?.schema;
    if (!schema) return this.breach(`${name} answers ${type || 'nothing'}, not ${Object.keys(media).join(' or ')}`);
    if (type === 'text/event-stream' || (schema as { format?: string }).format === 'binary') return;
    const validate = this.compile(name, schema);
    const answer: unknown = Buffer.isBuffer(body) ? JSON.parse(body.toString()) : body;
    validate(answer);
    const errors = (validate.errors ?? []).filter((error) => asked === null || !isNotAsked(error, asked));
    const more = asked === null || status !== 200 ? [] : unasked(answer, asked);
    if (more.length > 0) this.breach(`${name} answers what was not asked for: ${more.join(', ')}`);
    if (errors.length > 0) this.breach(`${name}: ${errors.slice(0, 3).map((error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`).join('; ')}`);
  }

  /** @throws Error that names what broke the contract */
  requireNoBreach(): void {
    if (this.breaches.length > 0) throw new Error(`The API answered outside of its contract:\n${[...new Set(this.breaches)].join('\n')}`);
  }

  private breach(text: string): void {
    this.breaches.push(text.slice(0, 600));
  }

  private compile(name: string, schema: object): ValidateFunction {
    let validate = this.compiled.get(name);
    if (!validate) this.compiled.set(name, (validate = this.ajv.compile(closed(schema) as object)));
    return validate;
  }
}

const isNotAsked = ({ keyword, instancePath, params }: ErrorObject, asked: readonly string[]): boolean =>
  keyword === 'required' && /^\/items\/\d+$/u.test(instancePath) && ![...asked, 'id'].includes((params as { missingProperty: string }).missingProperty);

const unasked = (answer: unknown, asked: readonly string[]): string[] =>
  [...new Set((answer as { items?: readonly object[] }).items?.flatMap((item) => Object.keys(item)) ?? [])].filter((field) => field !== 'id' && !asked.includes(field));

function patternOf(path: string, operation: Operation): RegExp {
  const parameters = ((operation as { parameters?: { name: string; schema?: { enum?: string[] } }[] }).parameters ?? []);
  return new RegExp(`^${path.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const values = parameters.find((each) => each.name === name)?.schema?.enum;
    return values ? `(?:${values.join('|')})` : '[^/]+';
  })}$`, 'u');
}
