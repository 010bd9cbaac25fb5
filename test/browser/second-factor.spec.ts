import { oneTimeCode } from '../acceptance/support/one-time-code.ts';
import { api, expect, expectNoViolations, password, signedIn, test } from './support/story.ts';

test('a role asks for a second factor: it is set up before anything else, asked for at the door, and reset by an administrator', async ({ page, browser }) => {
  const admin = await signedIn(page);
  const permissions = [{ name: 'identity.read', reach: 'all' }, { name: 'contacts.read', reach: 'all' }];
  const role = await (await admin.post(`${api}/roles`, { data: { name: 'Vault', permissions, needsSecondFactor: true } })).json();
  await admin.post(`${api}/users`, { data: { email: 'vera.vault@example.com', givenName: 'Vera', familyName: 'Vault', locale: 'en', timeZone: 'UTC', teamIds: [], roleIds: [role.id], password: 'seven-green-bottles' } });

  const context = await browser.newContext();
  const theirs = await context.newPage();
  const enter = async (): Promise<void> => {
    await theirs.goto('/people');
    await theirs.getByLabel('E-mail').fill('vera.vault@example.com');
    await theirs.getByLabel('Password', { exact: true }).fill('seven-green-bottles');
    await theirs.getByRole('button', { name: 'Sign in' }).click();
  };
  await enter();
  await expect(theirs.getByRole('heading', { name: 'One more step' })).toBeVisible();
  const secret = (await theirs.locator('code').innerText()).replaceAll(' ', '');
  await expectNoViolations(theirs);
  await theirs.getByRole('textbox', { name: 'Code' }).fill('000000');
  await theirs.getByRole('button', { name: 'Turn it on' }).click();
  await expect(theirs.getByText('That is not right')).toBeVisible();
  await theirs.getByRole('textbox', { name: 'Code' }).fill(oneTimeCode(secret, new Date()));
  await theirs.getByRole('button', { name: 'Turn it on' }).click();
  const recovery = await theirs.getByRole('listitem').first().innerText();
  await expectNoViolations(theirs);
  await theirs.getByRole('button', { name: 'I have kept them' }).click();
  await expect(theirs.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();

  await context.clearCookies();
  await enter();
  await expect(theirs.getByRole('heading', { name: 'Code' })).toBeVisible();
  await expectNoViolations(theirs);
  await theirs.getByRole('textbox', { name: 'Code' }).fill(recovery);
  await theirs.getByRole('button', { name: 'Come in' }).click();
  await expect(theirs.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await theirs.goto('/profile');
  await expect(theirs.getByText('9 recovery codes left')).toBeVisible();
  await context.close();

  // A quarter of an hour is too long for a story: the first answer is the one that comes after it.
  await page.route('**/second-factor/reset', (route) => route.fulfill({ status: 403, contentType: 'application/problem+json', body: JSON.stringify({ code: 'auth.step-up-required', status: 403, context: { by: 'password' } }) }), { times: 1 });
  await page.goto('/admin/users');
  await page.getByText('Vera Vault').first().click();
  await page.getByRole('button', { name: 'Reset the second factor' }).click();
  await page.getByRole('dialog', { name: 'Reset the second factor of Vera Vault' }).getByRole('button', { name: 'Reset the second factor' }).click();
  const proof = page.getByRole('dialog', { name: 'Is it still you?' });
  await expectNoViolations(page);
  await proof.getByRole('textbox', { name: 'Password' }).fill(password);
  await proof.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('The second factor of Vera Vault is reset')).toBeVisible();
  await expect(page.getByText('Second factor: off')).toBeVisible();
});
