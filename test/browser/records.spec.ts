import { api, expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type APIRequestContext } from './support/story.ts';

type Kept = { id: string; version: number };

/** A person who works at a mill of her own, so that stories do not meet. */
async function aPersonAtWork(request: APIRequestContext, familyName: string): Promise<{ person: Kept; mill: Kept }> {
  const mill = (await (await request.post(`${api}/organizations`, { data: { name: `${familyName} Mill` } })).json()) as Kept;
  const added = (await (await request.post(`${api}/persons`, {
    data: { givenName: 'Iryna', familyName, attentionInstruction: 'Never call before ten.', contactPoints: [{ kind: 'email', value: `${familyName.toLowerCase()}@mill.example` }] },
  })).json()) as Kept;
  const employment = { organizationId: mill.id, jobTitle: 'Buyer', startDate: '2021-01-01', datePrecision: 'year' };
  const person = (await (await request.post(`${api}/persons/${added.id}/employments`, { data: employment, headers: { 'if-match': `"${added.version}"` } })).json()) as Kept;
  return { person, mill };
}

test('a record says at once what must be known before speaking, and shows the career as a picture and as a table', async ({ page }) => {
  const { person } = await aPersonAtWork(await signedIn(page), 'Hrytsak');
  await page.goto(`/people/${person.id}`);
  await expect(page.getByRole('note')).toContainText('Never call before ten.');
  await expect(page.getByRole('heading', { name: 'Works at Hrytsak Mill' })).toBeVisible();
  await expect(page.getByText('2021 – now').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'hrytsak@mill.example' })).toHaveAttribute('href', 'mailto:hrytsak@mill.example');
  await expectNoViolations(page);
});

test('a field is corrected in its place, and its history says who wrote what', async ({ page }) => {
  const { person } = await aPersonAtWork(await signedIn(page), 'Bila');
  await page.goto(`/people/${person.id}`);
  await page.getByRole('button', { name: 'Change Family name: Bila' }).click();
  await page.getByRole('textbox', { name: 'Family name' }).fill('Chorna');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Iryna Chorna', level: 1 })).toBeVisible();
  await page.getByRole('tab', { name: 'What changed' }).click();
  await page.getByRole('combobox', { name: 'Of which field' }).click();
  await page.getByRole('option', { name: 'Family name' }).click();
  await expect(page.locator('section[aria-labelledby=history]').getByText('was Bila')).toBeVisible();
});

test('two people who write the same field see both values and choose', async ({ page }) => {
  const request = await signedIn(page);
  const { person } = await aPersonAtWork(request, 'Dvoyak');
  await page.goto(`/people/${person.id}`);
  await page.getByRole('button', { name: 'Change Family name: Dvoyak' }).click();
  await request.patch(`${api}/persons/${person.id}`, { data: { familyName: 'Theirs' }, headers: { 'if-match': `"${person.version}"` } });
  await page.getByRole('textbox', { name: 'Family name' }).fill('Mine');
  await page.keyboard.press('Enter');
  const choice = page.getByRole('alert').filter({ hasText: 'Somebody changed this meanwhile' });
  await expect(choice).toContainText('Theirs');
  await expect(choice).toContainText('Mine');
  await choice.getByRole('button', { name: 'Keep mine' }).click();
  await expect(page.getByRole('heading', { name: 'Iryna Mine', level: 1 })).toBeVisible();
});

test('an employment is added with no more exactness than is known', async ({ page }) => {
  const request = await signedIn(page);
  const { person } = await aPersonAtWork(request, 'Tochna');
  await request.post(`${api}/organizations`, { data: { name: 'Tochna Plant' } });
  await page.goto(`/people/${person.id}`);
  await page.getByRole('button', { name: 'Add an employment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Organization' }).fill('Tochna Plant');
  await page.getByRole('option', { name: 'Tochna Plant' }).click();
  await dialog.getByText('To the year').click();
  await dialog.getByRole('button', { name: 'From' }).click();
  await page.getByRole('button', { name: '2020', exact: true }).click();
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('2020 – now')).toBeVisible();
  await page.getByRole('button', { name: 'Show as a table' }).click();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(3);
});

test('a removed person comes back by undo', async ({ page }) => {
  const { person } = await aPersonAtWork(await signedIn(page), 'Znykla');
  await page.goto(`/people/${person.id}`);
  await page.getByRole('button', { name: 'More to do with this record' }).click();
  await page.getByRole('menuitem', { name: 'Remove the person' }).click();
  await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('heading', { name: 'Iryna Znykla', level: 1 })).toBeVisible();
});

test('an organization tells who worked there on a day', async ({ page }) => {
  const { mill } = await aPersonAtWork(await signedIn(page), 'Denna');
  await page.goto(`/organizations/${mill.id}`);
  await expect(page.getByRole('heading', { name: '1 person works here' })).toBeVisible();
  await page.getByText('On a day').click();
  await page.getByRole('textbox', { name: 'On which day' }).fill('1.6.2019');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('heading', { name: /Nobody we know worked here on/u })).toBeVisible();
  await expectNoViolations(page);
});

test('the next record of the list is one key away, and Back leads to the list', async ({ page }) => {
  const request = await signedIn(page);
  await aPersonAtWork(request, 'Ryadova');
  await request.post(`${api}/persons`, { data: { givenName: 'Yana', familyName: 'Ryadova' } });
  await page.goto('/people?q=Ryadova');
  await page.getByRole('link', { name: 'Iryna Ryadova' }).click();
  await expect(page.getByText('1 of 2')).toBeVisible();
  await page.keyboard.press('Control+ArrowRight');
  await expect(page.getByRole('heading', { name: 'Yana Ryadova', level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/people\?q=Ryadova/u);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a record stands on a phone of 320 px without sideways scroll, ${scheme}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
    const page = await context.newPage();
    const { person } = await aPersonAtWork(await signedIn(page), `Telefonna${scheme}`);
    await page.goto(`/people/${person.id}`);
    await expect(page.getByRole('link', { name: 'Write' })).toBeVisible();
    await page.getByRole('tab', { name: 'What changed' }).click();
    await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
    await context.close();
  });
}
