import { expect, expectNoSidewaysScroll, expectNoViolations, password, signedIn, test } from './support/story.ts';

test('what hangs on one colleague is seen, opened, and a second one is introduced', async ({ page }) => {
  const request = await signedIn(page);
  const send = async (path: string, data: object): Promise<{ id: string }> => {
    const answer = await request.post(`/api/v1${path}`, { data });
    expect(answer.status(), await answer.text()).toBe(201);
    return (await answer.json()) as { id: string };
  };
  const roles = (await (await request.get('/api/v1/roles?limit=100')).json()) as { items: { id: string; code: string }[] };
  const roleIds = [roles.items.find(({ code }) => code === 'salesperson')!.id];
  const key = await send('/users', { email: 'kira.key@example.com', givenName: 'Kira', familyName: 'Key', password, roleIds });
  await send('/users', { email: 'sven.second@example.com', givenName: 'Sven', familyName: 'Second', password, roleIds });
  const firm = await send('/organizations', { name: 'Hanging Gardens', types: ['customer'], ownerId: key.id });
  await send('/activities/log', { type: 'call', subject: 'Only we two', organizationId: firm.id, ownerId: key.id, happenedAt: new Date(Date.now() - 3 * 86_400_000).toISOString() });

  await page.goto('/key-persons');
  await expect(page.getByRole('heading', { name: 'What hangs on one of us', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'As a table', exact: true }).nth(1).click();
  await page.getByRole('button', { name: 'Kira Key, Customers: 1', exact: true }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('link', { name: /Hanging Gardens/u })).toBeVisible();
  await expect(panel.getByText('All are listed: 1, the same as in the figure.')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Kira Key', exact: true }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Introduce a colleague: Hanging Gardens', exact: true }).click();
  await page.getByRole('combobox', { name: 'Who gets to know them', exact: true }).fill('Sven');
  await page.getByRole('option', { name: 'Sven Second', exact: true }).click();
  await page.getByRole('button', { name: 'Plan it', exact: true }).click();
  await expect(page.getByText('Under way:')).toBeVisible();
  await expect(page.getByText(/Sven Second · Get to know Hanging Gardens/u)).toBeVisible();

  await page.getByRole('button', { name: 'Ask for a briefing: Hanging Gardens', exact: true }).click();
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText(/Kira Key · Write down what you know of Hanging Gardens/u)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask for a briefing: Hanging Gardens', exact: true })).toHaveCount(0);
  await page.keyboard.press('Escape');

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/key-persons');
  await expect(page.getByRole('heading', { name: 'What hangs on one of us', exact: true })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.goto('/today');
  await expect(page.getByRole('link', { name: /on one colleague/u })).toBeVisible();
});
