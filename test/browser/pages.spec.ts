import { expect, expectNoViolations, signedIn, test } from './support/story.ts';

test('a page whose part did not come is there on the next try', async ({ page }) => {
  await signedIn(page);
  await page.goto('/admin/roles');
  await page.route('**/assets/catalogues-page-*', (route) => route.abort());
  await page.goto('/admin/lists');
  await expect(page.getByRole('heading', { name: 'This could not be shown', exact: true })).toBeVisible();
  await page.unroute('**/assets/catalogues-page-*');
  await page.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Tiers', exact: true })).toBeVisible();
});

test('the working days can be read in the dark, and the audit tells what was read in words', async ({ browser }) => {
  const context = await browser.newContext({ colorScheme: 'dark' });
  const page = await context.newPage();
  await signedIn(page);
  await page.goto('/admin/calendar');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectNoViolations(page);
  await Promise.all([page.waitForResponse(/\/api\/v1\/permissions/u), page.goto('/admin/roles')]);
  await page.goto('/admin/audit?tab=reads');
  // What was read is written down a moment later.
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('looked through permissions').first()).toBeVisible({ timeout: 3000 });
  }).toPass();
  await expect(page.getByText('ListPermissions')).toHaveCount(0);
  await context.close();
});
