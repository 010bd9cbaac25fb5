import { expect, password, signedIn, test } from './support/story.ts';

test('a colleague is handed over: written down, distributed, moved, accepted by the successor', async ({ page, browser }) => {
  const request = await signedIn(page);
  const send = async (path: string, data: object): Promise<{ id: string }> => (await (await request.post(`/api/v1${path}`, { data })).json()) as { id: string };
  const roles = (await (await request.get('/api/v1/roles?limit=100')).json()) as { items: { id: string; code: string }[] };
  const roleIds = [roles.items.find(({ code }) => code === 'salesperson')!.id];
  const leaver = await send('/users', { email: 'lena.leaver@example.com', givenName: 'Lena', familyName: 'Leaver', password, roleIds });
  await send('/users', { email: 'sam.successor@example.com', givenName: 'Sam', familyName: 'Successor', password, roleIds });
  await send('/organizations', { name: 'Handed Over Ltd', ownerId: leaver.id });

  await page.goto('/handovers?dialog=open');
  await page.getByRole('combobox', { name: 'Whom it is about' }).fill('Lena');
  await page.getByRole('option', { name: 'Lena Leaver' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Open a hand-over' }).click();
  await expect(page.getByRole('heading', { name: 'Hand over: Lena Leaver' })).toBeVisible();

  await page.getByRole('button', { name: 'Organizations: 1' }).click();
  await expect(page.getByRole('dialog').getByRole('link', { name: 'Handed Over Ltd' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Distribute by rules' }).click();
  await page.getByRole('combobox', { name: 'Among whom' }).fill('Sam');
  await page.getByRole('option', { name: 'Sam Successor' }).click();
  await page.keyboard.press('Tab');
  await page.getByRole('dialog').getByRole('button', { name: 'Distribute' }).click();
  await expect(page.getByRole('heading', { name: 'One colleague takes over' })).toBeVisible();

  await page.getByRole('button', { name: 'Move 1 to successors' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Move 1 to successors' }).click();
  await expect(page.getByRole('button', { name: 'No word yet 1' })).toBeVisible({ timeout: 20_000 });

  const other = await (await browser.newContext()).newPage();
  await other.request.post('/api/v1/auth/login', { data: { email: 'sam.successor@example.com', password } });
  await other.goto('/today');
  await other.getByRole('link', { name: 'Look' }).click();
  await other.getByRole('link', { name: 'Briefing' }).click();
  await expect(other.getByRole('heading', { name: 'Briefing: Handed Over Ltd' })).toBeVisible();
  await other.goBack();
  await other.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(other.getByText('You have accepted it')).toBeVisible();
  await other.context().close();
});
