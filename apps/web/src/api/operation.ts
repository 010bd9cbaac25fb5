import type { components, paths } from './generated/schema.ts';

export type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** The addresses that take a verb, as the OpenAPI document writes them: `/persons/{personId}`. */
export type PathOf<V extends Verb> = { [P in keyof paths]: paths[P] extends Record<V, object> ? P : never }[keyof paths];

/** What the server does at an address with a verb. */
export type Operation<V extends Verb, P extends keyof paths> = paths[P] extends Record<V, infer Found> ? Found : never;

/** What an operation answers when it refuses nothing. */
export type AnswerOf<O> = O extends { responses: infer All } ? Content<All[keyof All]> : never;

/** What an operation is given: the parts of its address, the query, the body, and the version where it writes a record. */
export type GivenTo<O> = O extends { parameters: infer Places }
  ? Place<'path', At<Places, 'path'>> & Place<'query', At<Places, 'query'>> & Place<'body', BodyOf<O>> & VersionOf<At<Places, 'header'>>
  : never;

type Content<Answer> = Answer extends { content: infer Kinds } ? OfKind<Kinds> : undefined;
/** Who writes here may read here: the app's own screens never see the answer to those who may not. */
type Readable<Answer> = Exclude<Answer, components['schemas']['WriteOnly']>;
type OfKind<Kinds> = 'application/json' extends keyof Kinds ? Readable<Kinds['application/json']> : [Kinds] extends [undefined] ? undefined : Blob;
type BodyOf<O> = O extends { requestBody: { content: infer Kinds } } ? OfKind<Kinds> : O extends { requestBody?: { content: infer Kinds } } ? OfKind<Kinds> | undefined : undefined;
type At<Places, Name extends string> = Name extends keyof Places ? Places[Name] : undefined;
type Place<Name extends string, Value> = [Value] extends [undefined] ? { [N in Name]?: undefined } : undefined extends Value ? { [N in Name]?: Value } : { [N in Name]: Value };
type VersionOf<Headers> = [Headers] extends [undefined] ? { version?: undefined } : Headers extends { 'If-Match': string } ? { version: number } : { version?: undefined };
