import { Refuses, Requires } from '#platform/access';
import { FromPath, PageQuery } from '#platform/fields';
import { Query, ResourceNotFound } from '#platform/kernel';
import type { PromiseRow } from './promise-record.ts';

@Requires('activities.read')
export class ListPromises extends PageQuery<PromiseRow> {}

/** The same list, its filter as nested JSON in the body. */
@Requires('activities.read')
export class SearchPromises extends PageQuery<PromiseRow> {}

@Requires('activities.read')
@Refuses(ResourceNotFound)
export class GetPromise extends Query<PromiseRow> {
  @FromPath() readonly promiseId!: string;

  static of(promiseId: string): GetPromise {
    return Object.assign(new GetPromise(), { promiseId });
  }
}
