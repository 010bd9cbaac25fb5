export { expect, test, type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
export { expectNoSidewaysScroll, expectNoViolations } from './manners.ts';
export { api, password, signedIn, signIn } from './sign-in.ts';
