import { expect, expectNoViolations, password, signedIn, test } from './support/story.ts';

test('a deputy is appointed from the profile, knows it on every page, and is dismissed', async ({ page, browser }) => {
  const request = await signedIn(page);
  const email = 'dora.deputy@example.com';
  await request.post('/api/v1/users', { data: { email, givenName: 'Dora', familyName: 'Deputy', password } });

  await page.goto('/profile');
  const section = page.getByRole('region', { name: 'Who stands in' });
  await section.getByRole('button', { name: 'Appoint a deputy' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Deputy' }).fill('Dora');
  await page.getByRole('option', { name: 'Dora Deputy' }).click();
  await dialog.getByLabel('Until and including').fill(new Date(Date.now() + 30 * 86_400_000).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }));
  await page.keyboard.press('Tab');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Appoint a deputy' }).click();
  await expect(section.getByText('Dora Deputy stands in for First Administrator')).toBeVisible();

  const context = await browser.newContext({ baseURL: new URL(page.url()).origin });
  await context.request.post('/api/v1/auth/login', { data: { email, password } });
  const theirs = await context.newPage();
  await theirs.goto('/people');
  await expect(theirs.getByText('You stand in for First Administrator until', { exact: false })).toBeVisible();
  await context.close();

  await section.getByRole('button', { name: 'End' }).click();
  await expect(section.getByText('Nobody stands in for anybody.')).toBeVisible();
});
