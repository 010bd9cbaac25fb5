import { expect, test as base } from '@playwright/test';

export { type APIRequestContext, type Browser, type Locator, type Page } from '@playwright/test';
export { expectNoSidewaysScroll, expectNoViolations } from './manners.ts';
export { api, password, signedIn, signIn } from './sign-in.ts';
export { expect };

/** A story: whatever it shows keeps to the content security policy of its page. */
export const test = base.extend<{ keepsPolicy: void }>({
  keepsPolicy: [
    async ({ context }, use) => {
      const broken: string[] = [];
      context.on('console', (message) => { if (message.text().includes('Content Security Policy')) broken.push(message.text()); });
      await use();
      expect(broken).toEqual([]);
    },
    { auto: true },
  ],
});
