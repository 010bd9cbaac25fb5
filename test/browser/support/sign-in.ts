import { expect, type APIRequestContext, type Page } from '@playwright/test';

export const api = '/api/v1';
export const password = 'correct-horse-battery';
const email = 'admin@example.com';

/** The administrator signs in as a person does, and is at the day's page. */
export async function signIn(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
}

/** The administrator is signed in before the story begins. Answers what calls the API as he does. */
export async function signedIn(page: Page): Promise<APIRequestContext> {
  await page.request.post(`${api}/auth/login`, { data: { email, password } });
  return page.request;
}
