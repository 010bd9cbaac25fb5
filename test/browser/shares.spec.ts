import { expect, password, signedIn, test } from './support/story.ts';

test('a record is shared with a colleague from its page, and taken back', async ({ page }) => {
  const request = await signedIn(page);
  const send = async (path: string, data: object): Promise<{ id: string }> => (await (await request.post(`/api/v1${path}`, { data })).json()) as { id: string };
  await send('/users', { email: 'gerda.guest@example.com', givenName: 'Gerda', familyName: 'Guest', password });
  const { id } = await send('/persons', { givenName: 'Shared', familyName: 'Person' });

  await page.goto(`/people/${id}`);
  const panel = page.getByRole('region', { name: 'Shared with' });
  await panel.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('combobox', { name: 'Colleague' }).fill('Gerda');
  await page.getByRole('option', { name: 'Gerda Guest' }).click();
  await page.getByLabel('Note', { exact: true }).fill('Helps with the offer');
  await page.getByRole('dialog').getByRole('button', { name: 'Share' }).click();
  await expect(panel.getByText('may read · Helps with the offer')).toBeVisible();

  await panel.getByRole('button', { name: 'Take back: Gerda Guest' }).click();
  await expect(panel.getByText('Gerda Guest')).toBeHidden();
});
