import { expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type Page } from './support/story.ts';

const rows = 60;

/** Letters of windows-1251, as far as this file needs them. */
function windows1251(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    if (code >= 0x410 && code <= 0x44f) return code - 0x410 + 0xc0;
    if (code > 127) throw new RangeError(`${letter} is not foreseen here`);
    return code;
  }));
}

/** Sixty rows: three with a broken e-mail, four that name somebody of an earlier row again, notes with quotes and line breaks. */
function messyFile(tag: string): Buffer {
  const line = (at: number): string => {
    const email = at < 3 ? 'ask the porter' : `${tag}${at % 14 === 13 ? at - 1 : at}@mill.example`;
    return [`Иван`, `${tag}${at}`, `Завод; ${tag}`, email, `+38044${2000000 + at}`, at % 5 === 0 ? '"он сказал ""да""\r\nи ушел"' : ''].map((cell) => (/^"/u.test(cell) || !cell.includes(';') ? cell : `"${cell}"`)).join(';');
  };
  return windows1251(['Имя;Фамилия;Организация;Эл. почта;Телефон;Примечание', ...Array.from({ length: rows }, (_, at) => line(at)), ''].join('\r\n'));
}

const choose = async (page: Page, tag: string): Promise<void> => {
  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles({ name: `${tag}.csv`, mimeType: 'text/csv', buffer: messyFile(tag) });
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}/u);
  await expect(page.getByRole('heading', { name: `${tag}.csv`, level: 1 })).toBeVisible();
};

test('a messy file is brought in step by step, and every row is accounted for', async ({ page }) => {
  await signedIn(page);
  await choose(page, 'Mill');
  await expect(page.getByRole('combobox', { name: 'Encoding' }).or(page.getByLabel('Encoding')).first()).toHaveValue('Cyrillic, Windows-1251');
  await expect(page.getByRole('cell', { name: 'Завод; Mill' }).first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await expect(page.getByText('6 of 6 columns are brought in.')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Next: rules' }).click();
  await expect(page.getByText('If somebody in the file is here already')).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Next: check' }).click();
  await page.getByRole('button', { name: 'Check the whole file' }).click();
  await expect(page.getByRole('button', { name: 'Bring in 57 rows' })).toBeVisible({ timeout: 30_000 });
  await page.reload();
  await expect(page.getByText('Not an e-mail address').first()).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Bring in 57 rows' }).click();
  await expect(page.getByRole('heading', { name: 'Every row is accounted for' })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('53 + 4 + 0 + 3 = 60', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Download 3 refused rows' })).toBeVisible();
  await expectNoViolations(page);
  const found = (await (await page.request.get('/api/v1/persons?q=Mill&count=exact&limit=1')).json()) as { total: { value: number } };
  expect(found.total.value).toBeGreaterThanOrEqual(53);
});

test('a list is saved to a file that waits in the tray', async ({ page }) => {
  await signedIn(page);
  await page.request.post('/api/v1/persons', { data: { givenName: 'Export', familyName: 'Tester' } });
  await page.goto('/people');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  await page.getByRole('menuitem', { name: 'Every column', exact: true }).click();
  await expect(page.getByText('The file is being written').first()).toBeVisible();
  await page.getByRole('button', { name: /background|jobs|long work/iu }).first().click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download' }).first().click({ timeout: 30_000 });
  expect((await download).suggestedFilename()).toMatch(/^People .*\.csv$/u);
});

test('pairs that may be one have a place', async ({ page }) => {
  await signedIn(page);
  await page.goto('/duplicates');
  await expect(page.getByRole('heading', { name: 'Possible duplicates', level: 1 })).toBeVisible();
  await expectNoViolations(page);
});

test('the import fits a phone of 320 px', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
  const page = await context.newPage();
  await signedIn(page);
  await choose(page, 'Phone');
  const id = new URL(page.url()).pathname;
  for (const step of ['file', 'columns', 'rules', 'check']) {
    await page.goto(`${id}?step=${step}`);
    await expect(page.getByRole('heading', { name: 'Phone.csv', level: 1 })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  }
  await context.close();
});

test('deals are brought in with whom they name, and each row leads to what it became', async ({ page }) => {
  const file = ['Deal Name,Deal Stage,Amount,Close Date,Closed Lost Reason,Associated Company', 'Crane,Negotiation,"€12,500.00",2030-01-05,,Crane Works', 'Lift,Closed Lost,900,2025-03-04,No budget,Crane Works', 'Ramp,Closed Lost,900,2025-03-04,,Crane Works'].join('\r\n');
  await signedIn(page);
  await page.goto('/imports/new');
  await page.locator('input[type=file]').setInputFiles({ name: 'deals.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
  await expect(page.getByRole('combobox', { name: 'The rows tell of' })).toHaveValue('Deals');
  await page.getByRole('button', { name: 'Next: columns' }).click();
  await expect(page.getByText('6 of 6 columns are brought in.')).toBeVisible();
  await page.getByRole('button', { name: 'Next: rules' }).click();
  await page.getByRole('button', { name: 'Next: check' }).click();
  await page.getByRole('button', { name: 'Check the whole file' }).click();
  await expect(page.getByText('A deal is not lost without a reason')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Bring in 2 rows' }).click();
  await expect(page.getByText('2 + 0 + 0 + 1 = 3', { exact: false })).toBeVisible({ timeout: 30_000 });
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Deal', exact: true }).first().click();
  await expect(page.getByRole('heading', { name: 'Crane', level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Crane Works' }).first()).toBeVisible();
});
