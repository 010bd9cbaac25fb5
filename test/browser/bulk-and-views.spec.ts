import { randomUUID } from 'node:crypto';
import { expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type Locator, type Page } from './support/story.ts';

const narrow = { width: 320, height: 720 };
const wide = { width: 1440, height: 900 };

async function addPersons(page: Page, mark: string, count: number): Promise<void> {
  const answers = await Promise.all(Array.from({ length: count }, (_, at) => page.request.post('/api/v1/persons', { data: { givenName: 'Ada', familyName: `${mark}${at}`, leadSource: 'fair' }, headers: { 'Idempotency-Key': randomUUID() } })));
  expect(answers.filter((answer) => answer.status() !== 201)).toEqual([]);
}

async function sourcesOf(page: Page, mark: string): Promise<(string | null)[]> {
  const answer = await page.request.get(`/api/v1/persons?q=${mark}&fields=leadSource&limit=200`);
  return ((await answer.json()) as { items: { leadSource: string | null }[] }).items.map(({ leadSource }) => leadSource);
}

test('everything a search finds is changed at once, counted before, and put back', async ({ page }) => {
  await page.setViewportSize(wide);
  await signedIn(page);
  await addPersons(page, 'Bulkmark', 104);
  await page.goto('/people?q=Bulkmark');
  await expect(page.getByText('104 records')).toBeVisible();

  await page.getByRole('checkbox', { name: 'Select all loaded rows' }).check();
  const bar = page.getByRole('toolbar', { name: 'Selected records' });
  await expect(bar.getByText('100 selected')).toBeVisible();
  await bar.getByRole('button', { name: 'Select all 104 found' }).click();
  await expect(bar.getByText('104 selected')).toBeVisible();
  await expectNoViolations(page);

  await bar.getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What to change' }).click();
  await page.getByRole('option', { name: 'Source' }).click();
  await dialog.getByRole('textbox', { name: 'New value' }).fill('bulk');
  await expect(dialog.getByText('It reaches 104 records.')).toBeVisible();
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Change 104 records' }).click();
  await expect(dialog).toBeHidden();
  await expect(bar).toBeHidden();

  const jobs = page.getByRole('button', { name: 'Jobs' });
  await expect(jobs).toBeVisible();
  await jobs.click();
  const tray = page.getByRole('dialog', { name: 'Jobs' });
  await expect(tray.getByText('104 changed')).toBeVisible();
  expect(new Set(await sourcesOf(page, 'Bulkmark'))).toEqual(new Set(['bulk']));
  await expectNoViolations(page);
  await tray.getByRole('button', { name: /^Undo/u }).first().click();
  await expect(tray.getByText('Put back: People')).toBeVisible();
  await expect.poll(async () => [...new Set(await sourcesOf(page, 'Bulkmark'))]).toEqual(['fair']);
});

test('what is refused is told record by record, in words', async ({ page }) => {
  await page.setViewportSize(wide);
  await signedIn(page);
  const won = await page.request.post('/api/v1/deals', { data: { name: 'Wonmark', amount: { amount: '10.00', currency: 'EUR' } }, headers: { 'Idempotency-Key': randomUUID() } });
  const { id } = (await won.json()) as { id: string };
  expect((await page.request.post(`/api/v1/deals/${id}/win`, { data: {}, headers: { 'If-Match': '"1"', 'Idempotency-Key': randomUUID() } })).status()).toBe(200);
  await page.goto('/deals?view=table&q=Wonmark');
  await page.getByRole('checkbox', { name: 'Select Wonmark' }).check();
  await page.getByRole('toolbar', { name: 'Selected records' }).getByRole('button', { name: 'Stage' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'New value' }).click();
  await page.getByRole('option', { name: 'Qualified' }).first().click();
  await dialog.getByRole('button', { name: 'Change 1 record' }).click();
  await page.getByRole('button', { name: 'Jobs' }).click();
  await page.getByRole('link', { name: 'See what was refused' }).click();

  await expect(page.getByText('1 selected = 0 changed + 0 so already + 1 refused.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Wonmark' })).toContainText('The deal is closed; reopen it first');
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  }
});

test('a view is filtered with groups, saved, changed, shared, pinned and opened again', async ({ page }) => {
  await page.setViewportSize(wide);
  await signedIn(page);
  await addPersons(page, 'Viewmark', 2);
  await page.goto('/people');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('button', { name: 'Groups of AND and OR…' }).click();
  const groups = page.getByRole('dialog', { name: 'Filter with groups' });
  await groups.getByText('Any of these').first().click();
  await fillCondition(page, groups, 0, 'Name', 'Viewmark0');
  await groups.getByRole('button', { name: 'Add a condition' }).first().click();
  await fillCondition(page, groups, 1, 'Name', 'Viewmark1');
  await expectNoViolations(page);
  await groups.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(page.getByText('2 records')).toBeVisible();
  await expect(page.getByText('Name: contains Viewmark0 or Name: contains Viewmark1')).toBeVisible();

  await page.getByRole('button', { name: 'Save this view' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name of the view').fill('Marked ones');
  await dialog.getByLabel('Everybody').check();
  await dialog.getByLabel('Pin to my side bar').check();
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Save the view' }).click();
  await expect(dialog).toBeHidden();
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(views.getByRole('link', { name: 'Marked ones' })).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Marked ones' })).toBeVisible();

  await page.getByRole('searchbox').or(page.getByLabel('Find by name, phone or e-mail')).first().fill('Viewmark1');
  await expect(views.getByRole('img', { name: 'Unsaved changes' })).toBeVisible();
  await expect(page.getByText('1 record', { exact: true })).toBeVisible();
  await views.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(views.getByRole('img', { name: 'Unsaved changes' })).toBeHidden();

  await page.goto('/organizations');
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Marked ones' }).click();
  await expect(page.getByText('1 record', { exact: true })).toBeVisible();
  await expectNoViolations(page);
  await page.setViewportSize(narrow);
  await page.getByRole('button', { name: 'Marked ones' }).click();
  await expect(page.getByRole('menuitem', { name: 'Rename and share' })).toBeVisible();
  await expectNoViolations(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('menuitem', { name: 'Remove the view' }).click();
  await expect(page.getByText('View “Marked ones” is removed')).toBeVisible();
});

async function fillCondition(page: Page, groups: Locator, at: number, field: string, value: string): Promise<void> {
  await groups.getByRole('combobox', { name: 'Field' }).nth(at).click();
  await page.getByRole('option', { name: field, exact: true }).click();
  await groups.getByRole('textbox', { name: 'Value' }).nth(at).fill(value);
}
