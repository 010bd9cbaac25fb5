import 'reflect-metadata';

type AnswerClass = new () => object;

export interface RouteAnswer {
  /** One class, or several of which it is one. */
  readonly types: readonly AnswerClass[];
  readonly status: number;
  readonly list: boolean;
  readonly etag: boolean;
  readonly description: string;
  /** The body of the request is bytes of any type. */
  readonly takesBytes: boolean;
  /** What is answered instead of JSON. */
  readonly mediaType: string | null;
}

const key = Symbol('answers');

/** What a route answers; the OpenAPI document and the web client know it from here. */
export function Answers(type: AnswerClass | readonly AnswerClass[] | null, options: Partial<Omit<RouteAnswer, 'types'>> = {}): MethodDecorator {
  const types = type === null ? [] : [type].flat();
  const answer: RouteAnswer = { types, status: options.status ?? (type ? 200 : 204), list: options.list ?? false, etag: options.etag ?? false, description: options.description ?? '', takesBytes: options.takesBytes ?? false, mediaType: options.mediaType ?? null };
  return (_, __, descriptor) => Reflect.defineMetadata(key, answer, (descriptor as PropertyDescriptor).value as object);
}

/** One page of a keyset list. */
export const AnswersPage = (type: AnswerClass): MethodDecorator => Answers(type, { list: true });
/** The bytes of a file. */
export const AnswersBytes = (): MethodDecorator => Answers(null, { status: 200, mediaType: 'application/octet-stream' });
/** A record with its ETag. */
export const AnswersRecord = (type: AnswerClass | readonly AnswerClass[], status = 200): MethodDecorator => Answers(type, { status, etag: true });

export const answerOf = (handler: object): RouteAnswer | undefined => Reflect.getMetadata(key, handler) as RouteAnswer | undefined;
