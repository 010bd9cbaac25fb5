import { api, expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type APIRequestContext, type Page } from './support/story.ts';

interface Edition { readonly version: number; readonly body: string }

const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function pastePicture(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Text' }).evaluate((target, data) => {
    const files = new DataTransfer();
    files.items.add(new File([Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))], 'map.png', { type: 'image/png' }));
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: files, bubbles: true, cancelable: true }));
  }, pixel);
}

async function editionOf(request: APIRequestContext, path: string): Promise<Edition> {
  return (await (await request.get(path)).json()) as Edition;
}

test('an article is written, survives a second author, is published, gets its readers and is archived and brought back', async ({ page }) => {
  const request = await signedIn(page);
  const saved = page.getByRole('status').filter({ hasText: 'All is saved' });

  await page.goto('/articles');
  await page.getByRole('button', { name: 'New article' }).click();
  await page.getByLabel('Title').fill('Call back within the hour');
  await page.getByRole('button', { name: 'Start writing' }).click();
  const body = page.getByRole('textbox', { name: 'Text' });
  await body.click();
  await page.keyboard.type('Look first whether we know them.\n\n');
  await expect(saved).toBeVisible();
  await pastePicture(page);
  await expect(page.getByRole('region', { name: 'How it will be read' }).getByRole('img', { name: 'map.png' })).toBeVisible();
  await expect(saved).toBeVisible();
  await expectNoViolations(page);

  const articleId = /articles\/([0-9a-f-]{36})/u.exec(page.url())![1]!;
  const path = `${api}/articles/${articleId}/editions/en`;
  const before = await editionOf(request, path);
  expect(before.body).toContain('![map.png](file:');
  await request.patch(path, { data: { body: `${before.body}\nBudget: 40 000` }, headers: { 'If-Match': `"${before.version}"` } });
  await body.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nWednesday');
  const both = page.getByRole('dialog');
  await expect(both).toContainText('Budget: 40 000');
  await expect(both).toContainText('Wednesday');
  await expectNoViolations(page);
  expect((await editionOf(request, path)).body).toContain('Budget: 40 000');
  await both.getByRole('button', { name: 'Go on with mine' }).click();
  await expect(both).toHaveCount(0);
  await expect(saved).toBeVisible();
  expect((await editionOf(request, path)).body).toContain('Wednesday');

  await page.getByText('Українська', { exact: true }).click();
  await expect(page.getByRole('button', { name: 'Start writing' })).toBeVisible();
  await page.getByText('English', { exact: true }).click();

  await page.getByRole('button', { name: 'Hand in for review' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hand in for review' }).click();
  await page.getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('nobody else has read it');
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goto(`/articles/${articleId}/history?language=en`);
  await expect(page.getByText(/approved by First Administrator, who wrote it/u)).toBeVisible();
  await page.goto('/articles/desk');
  await expect(page.getByRole('region', { name: 'How far the knowledge can be trusted' })).toContainText('100% of');
  await expectNoViolations(page);

  await page.goto(`/articles/${articleId}`);
  await expect(page.getByText('For: everybody · looked at again every 90 days')).toBeVisible();
  const menu = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('Owner, readers, review');
  const terms = page.getByRole('dialog', { name: 'Owner, readers, review' });
  await terms.getByRole('combobox', { name: 'Tags' }).fill('inquiry');
  await page.keyboard.press('Enter');
  await terms.getByRole('combobox', { name: 'For whom' }).click();
  await page.getByRole('option', { name: 'Salesperson' }).click();
  await page.keyboard.press('Tab');
  await terms.getByRole('textbox', { name: 'Days until its next review' }).fill('30');
  await expectNoViolations(page);
  await terms.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('For: Salesperson · looked at again every 30 days')).toBeVisible();
  await menu('Still right');
  await expect(page.getByText('Confirmed. The next review is on')).toBeVisible();
  await page.getByRole('link', { name: 'inquiry' }).click();
  await expect(page.getByRole('link', { name: 'Call back within the hour' })).toBeVisible();

  await page.goto(`/articles/${articleId}`);
  await menu('Archive');
  await page.getByRole('dialog').getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByText('Readers do not have it.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'It helped' })).toHaveCount(0);
  await page.goto('/articles');
  await expect(page.getByRole('link', { name: 'Call back within the hour' })).toHaveCount(0);
  await page.getByRole('switch', { name: 'Archived' }).click();
  await page.getByRole('link', { name: 'Call back within the hour' }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByRole('button', { name: 'It helped' })).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
});

test('why a setting is as it is stands beside it, and whoever may write begins it there', async ({ page }) => {
  const request = await signedIn(page);
  await page.goto('/sales-setup');
  await page.getByRole('button', { name: /^Write down why: /u }).last().click();
  const dialog = page.getByRole('dialog');
  const title = await dialog.getByLabel('Title').inputValue();
  await dialog.getByRole('button', { name: 'Start writing' }).click();
  await expect(page.getByRole('textbox', { name: 'Text' })).toContainText('What we decided');
  const articleId = /articles\/([0-9a-f-]{36})/u.exec(page.url())![1]!;
  for (const [verb, version] of [['submit', 1], ['approve', 2]] as const) expect((await request.post(`${api}/articles/${articleId}/editions/en/${verb}`, { data: {}, headers: { 'If-Match': `"${version}"` } })).ok()).toBe(true);

  await page.goto('/sales-setup');
  await page.getByRole('button', { name: /^Why: /u }).click();
  const why = page.getByRole('dialog');
  await expect(why.getByRole('heading', { name: title })).toBeVisible();
  await expect(why.getByRole('heading', { name: 'What we decided' })).toBeVisible();
  await expectNoViolations(page);
});
