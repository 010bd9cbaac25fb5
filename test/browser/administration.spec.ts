import { expect, expectNoSidewaysScroll, expectNoViolations, password, signedIn, test, type Page } from './support/story.ts';

async function arrive(page: Page, path: string): Promise<void> {
  await signedIn(page);
  await page.goto(path);
}

test('a new colleague gets a password that is shown once, and comes in with it', async ({ page, browser }) => {
  await arrive(page, '/admin/users');
  await page.getByRole('button', { name: 'Add a user' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Given name').fill('Nadia');
  await dialog.getByLabel('Family name').fill('Nova');
  await dialog.getByLabel('E-mail').fill('nadia.nova@example.com');
  await dialog.getByRole('combobox', { name: 'Roles' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Salesperson' }).click();
  await page.keyboard.press('Tab');
  await dialog.getByLabel('With a first password from me').check();
  await expectNoViolations(page);
  await dialog.locator('button[type=submit]').click();
  const secret = await page.locator('code').innerText();
  await page.getByRole('button', { name: 'I have passed it on' }).click();
  await expect(page.getByText('Nadia Nova').first()).toBeVisible();
  await expect(page.getByText(secret)).toBeHidden();
  await page.getByText('Nadia Nova').first().click();
  await page.getByRole('dialog').getByRole('link', { name: 'See as' }).click();
  await expect(page.getByText('Salesperson: Team').first()).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);

  const context = await browser.newContext();
  const answer = await context.request.post('/api/v1/auth/login', { data: { email: 'nadia.nova@example.com', password: secret } });
  expect(answer.status()).toBe(204);
  const theirs = await context.newPage();
  await theirs.goto('/people');
  await expect(theirs.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await expect(theirs.getByRole('link', { name: 'Users' })).toHaveCount(0);
  await theirs.goto('/admin/users');
  await expect(theirs.getByRole('heading', { name: 'This is not open to you', exact: true })).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Add a user' })).toHaveCount(0);
  await context.close();
});

test('whoever is invited chooses a password by the link, and is in', async ({ page, browser }) => {
  await arrive(page, '/admin/users?dialog=add');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Given name').fill('Ihor');
  await dialog.getByLabel('Family name').fill('Invited');
  await dialog.getByLabel('E-mail').fill('ihor.invited@example.com');
  await dialog.getByRole('button', { name: 'Invite' }).click();
  const link = new URL(await page.locator('code').innerText());
  await page.getByRole('button', { name: 'I have passed it on' }).click();

  const context = await browser.newContext();
  const theirs = await context.newPage();
  await theirs.goto(link.pathname + link.hash);
  await expect(theirs.getByLabel('Given name')).toHaveValue('Ihor');
  await expectNoViolations(theirs);
  await theirs.getByLabel('Your password').fill('password2026');
  await theirs.getByRole('button', { name: 'Come in' }).click();
  await expect(theirs.getByRole('alert')).toContainText('nothing people try first');
  await theirs.getByLabel('Your password').fill('seven-green-bottles');
  await theirs.getByRole('button', { name: 'Come in' }).click();
  await expect(theirs.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(theirs).not.toHaveURL(/invitation/u);
  await theirs.goto(link.pathname + link.hash);
  await expect(theirs.getByRole('alert')).toContainText('leads nowhere any more');
  await context.close();
});

test('the last administrator cannot give that role away, and is told why', async ({ page }) => {
  await arrive(page, '/admin/roles');
  await page.getByRole('button', { name: 'Change Administrator, Manage users, teams, positions and roles: Yes' }).click();
  await page.getByRole('menuitem', { name: '—' }).click();
  await expect(page.getByText('Somebody must stay administrator.', { exact: false })).toBeVisible();
});

test('a role is a matrix whose cells are changed in place and put back by undo', async ({ page }) => {
  await arrive(page, '/admin/roles');
  await expectNoViolations(page);
  const cell = (value: string) => page.getByRole('button', { name: `Change Trainer, Change persons and organizations: ${value}`, exact: true });
  await cell('—').click();
  await page.getByRole('menuitem', { name: 'Team' }).click();
  await expect(cell('Team')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(cell('—')).toBeVisible();

  const own = (said: string) => page.getByRole('button', { name: `Change Salesperson, Change persons and organizations: ${said}`, exact: true });
  await own('Own').click();
  await page.getByRole('menuitem', { name: 'Only some records…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Confidentiality' }).click();
  await page.getByRole('option', { name: 'Up to: confidential' }).click();
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(own('Own not secret')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(own('Own')).toBeVisible();
});

test('a field hidden for a role is said in the summary of the role', async ({ page }) => {
  await arrive(page, '/admin/roles?tab=person');
  await page.getByRole('button', { name: 'Change Trainer, Date of birth: Open' }).click();
  await page.getByRole('menuitem', { name: 'Hidden' }).click();
  await page.getByRole('button', { name: 'Trainer', exact: true }).click();
  await expect(page.getByText('Does not see: Date of birth.')).toBeVisible();
  await expectNoViolations(page);
});

test('teams and positions are trees that grow', async ({ page }) => {
  await arrive(page, '/admin/structure');
  await page.getByRole('button', { name: 'Add a position' }).click();
  await page.getByLabel('Name').fill('Head of company');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'More: Head of company' }).click();
  await page.getByRole('menuitem', { name: 'Add a position below' }).click();
  await page.getByLabel('Name').fill('Head of sales');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await expect(page.locator('li', { hasText: 'Head of company' }).locator('li', { hasText: 'Head of sales' })).toBeVisible();
  await expectNoViolations(page);
});

test('a key shows its secret once and is revoked', async ({ page }) => {
  await arrive(page, '/profile');
  await page.getByRole('button', { name: 'Make a key' }).click();
  await page.getByLabel('What it is for').fill('Website form');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  const secret = await page.locator('code').innerText();
  const ask = () => page.request.get('/api/v1/persons?limit=1', { headers: { authorization: `Bearer ${secret}`, cookie: '' } });
  expect((await ask()).status()).toBe(200);
  await page.getByRole('button', { name: 'I have passed it on' }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('no longer works', { exact: true })).toBeVisible();
});

test('the audit says who changed and who read, and is filtered by its address', async ({ page }) => {
  await arrive(page, '/admin/audit?kind=role');
  await expect(page.getByText('Role', { exact: true }).first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Verify', exact: true }).click();
  await expect(page.getByText('The audit is whole')).toBeVisible();
  await expectNoViolations(page);
  await page.getByText('Reading', { exact: true }).click();
  await expect(page).toHaveURL(/tab=reads/u);
  await expectNoViolations(page);
});

test('a tag is added, renamed and offered no more', async ({ page }) => {
  await arrive(page, '/admin/lists');
  await page.getByRole('button', { name: 'Add a tag' }).click();
  await page.getByLabel('Name').fill('Fair 2026');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'More: Fair 2026' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByLabel('Name').fill('Fair 2027');
  await page.getByRole('dialog').locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'More: Fair 2027' }).click();
  await page.getByRole('menuitem', { name: 'Offer no more' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Offer no more' }).click();
  await expect(page.locator('section[aria-labelledby=tags]').getByText('Fair 2027')).toBeHidden();
  await expectNoViolations(page);
});

test('the administration stands on a phone of 320 px without sideways scroll', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await arrive(page, '/admin/roles');
  for (const path of ['/admin/roles', '/admin/users', '/admin/structure', '/admin/audit', '/admin/lists', '/profile']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
  }
  await page.goto('/admin/users');
  expect((await page.getByRole('search').getByRole('textbox').boundingBox())!.width).toBeGreaterThan(150);
  await context.close();
});

test('a role is given until a day, and says so', async ({ page }) => {
  await arrive(page, '/admin/users');
  await page.getByText('Nadia Nova').first().click();
  await page.getByRole('button', { name: 'How long: Salesperson, without an end' }).click();
  await page.getByLabel('Until').fill('31 Dec 2099');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'How long: Salesperson, until Dec 31, 2099' })).toBeVisible();
});
