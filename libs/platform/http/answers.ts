import 'reflect-metadata';

export interface RouteAnswer {
  readonly type: (new () => object) | null;
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
export function Answers(type: (new () => object) | null, options: Partial<Omit<RouteAnswer, 'type'>> = {}): MethodDecorator {
  const answer: RouteAnswer = { type, status: options.status ?? (type ? 200 : 204), list: options.list ?? false, etag: options.etag ?? false, description: options.description ?? '', takesBytes: options.takesBytes ?? false, mediaType: options.mediaType ?? null };
  return (_, __, descriptor) => Reflect.defineMetadata(key, answer, (descriptor as PropertyDescriptor).value as object);
}

/** One page of a keyset list. */
export const AnswersPage = (type: new () => object): MethodDecorator => Answers(type, { list: true });
/** The bytes of a file. */
export const AnswersBytes = (): MethodDecorator => Answers(null, { status: 200, mediaType: 'application/octet-stream' });
/** A record with its ETag. */
export const AnswersRecord = (type: new () => object, status = 200): MethodDecorator => Answers(type, { status, etag: true });

export const answerOf = (handler: object): RouteAnswer | undefined => Reflect.getMetadata(key, handler) as RouteAnswer | undefined;
