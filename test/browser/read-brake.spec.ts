import { api, expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test } from './support/story.ts';

test('whoever has seen more than the role is meant for is told who can help, asks, and goes on', async ({ page, browser }) => {
  const admin = await signedIn(page);
  const permissions = [{ name: 'contacts.read', reach: 'own' }, { name: 'contacts.create', reach: 'all' }, { name: 'identity.read', reach: 'all' }];
  const role = await (await admin.post(`${api}/roles`, { data: { name: 'Narrow', permissions, readNorm: 5 } })).json();
  await admin.post(`${api}/users`, { data: { email: 'rita.reader@example.com', givenName: 'Rita', familyName: 'Reader', locale: 'en', timeZone: 'UTC', teamIds: [], roleIds: [role.id], password: 'seven-green-bottles' } });
  const context = await browser.newContext();
  const theirs = await context.newPage();
  await context.request.post(`${api}/auth/login`, { data: { email: 'rita.reader@example.com', password: 'seven-green-bottles' } });
  for (let each = 1; each <= 6; each++) await context.request.post(`${api}/persons`, { data: { familyName: `Customer ${each}` } });

  await theirs.goto('/people');
  await expect(theirs.getByText('Customer 6').first()).toBeVisible();
  await theirs.goto('/organizations');
  await expect(theirs.getByRole('heading', { name: 'Lists rest for a while' })).toBeVisible();
  const banner = theirs.getByRole('status').filter({ hasText: 'your role is meant for 5' });
  await expect(banner).toContainText('Administrator');
  await expectNoViolations(theirs);
  await theirs.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(theirs);
  await theirs.setViewportSize({ width: 1280, height: 720 });
  await banner.getByRole('button', { name: 'Ask to go on' }).click();
  const dialog = theirs.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Letters for the fair');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(banner).toContainText('Your request waits for an answer.');

  await page.goto('/lift-requests');
  const request = page.getByRole('listitem').filter({ hasText: 'Letters for the fair' });
  await expect(request).toContainText('6 records seen, the role is meant for 5 an hour');
  await expectNoViolations(page);
  await request.getByRole('button', { name: 'Let read on' }).click();
  await page.getByRole('menuitem', { name: 'for 4 hours' }).click();
  await expect(request).toContainText('yes, until');

  await expect(banner).toBeHidden();
  await expect(theirs.getByRole('heading', { name: 'Organizations', level: 1 })).toBeVisible();
  await expect(theirs.getByRole('heading', { name: 'Lists rest for a while' })).toBeHidden();
  await context.close();
});

test('the administrator says how many records an hour are usual, and for a role', async ({ page }) => {
  await signedIn(page);
  await page.goto('/admin/roles?tab=reading');
  await page.getByRole('button', { name: 'Change Usual, records an hour' }).click();
  const number = page.getByRole('textbox', { name: 'Usual, records an hour' });
  await number.fill('20');
  await number.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'A whole number between 50 and 1,000,000.' })).toBeVisible();
  await page.getByRole('button', { name: 'Change Usual, records an hour' }).click();
  await number.fill('2500');
  await number.press('Enter');
  await expect(page.getByRole('button', { name: 'Change Salesperson: as usual, 2,500' })).toBeVisible();
  await expectNoViolations(page);

  await page.goto('/admin/audit?kind=reading-norm');
  await expect(page.getByRole('listitem').first()).toContainText('changed the usual norm of reading · Norm of reading');
  await expect(page.getByRole('listitem').first()).toContainText('Usual norm, records an hour: 2000 → 2500');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/admin/roles?tab=reading');
  await expectNoSidewaysScroll(page);
});
