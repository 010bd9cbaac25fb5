import { test as base } from '@playwright/test';
import { addressOf } from './lanes.ts';

export { expect, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
export { expectNoSidewaysScroll, expectNoViolations } from './manners.ts';
export { api, password, signedIn, signIn } from './sign-in.ts';

/** A story in the company of its lane; it shares that with the stories told there before and after. */
export const test = base.extend({
  // eslint-disable-next-line no-empty-pattern -- the runner reads the parameter's shape
  baseURL: async ({}, use, { parallelIndex }) => use(addressOf(parallelIndex)),
});
