import { expect, expectNoSidewaysScroll, expectNoViolations, password, signIn, test } from './support/story.ts';

test('the door comes packed, and a wrong password is refused in words', async ({ page }) => {
  // The smallest parts are not worth packing.
  const part = page.waitForResponse(/\/assets\/index-[^/]+\.js$/u);
  await page.goto('/');
  expect((await part).headers()['content-encoding']).toMatch(/^(?:br|gzip)$/u);
  await page.getByLabel('E-mail').fill('admin@example.com');
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectNoViolations(page);
});

test('somebody signs in, adds a person and finds her again', async ({ page }) => {
  await signIn(page);
  await page.goto('/people');
  await page.getByRole('button', { name: 'Add a person' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Given name').fill('Олена');
  await dialog.getByLabel('Family name').fill('Щербакова');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Add' }).click();
  await expect(dialog).toBeHidden();
  await page.goto('/people');
  await page.getByPlaceholder(/Find by name/u).fill('sherbakov');
  await expect(page.getByText('Олена Щербакова').first()).toBeVisible();
  await expectNoViolations(page);
  await page.goto(`/people/${(await page.evaluate(async () => ((await (await fetch('/api/v1/persons?q=%D0%A9%D0%B5%D1%80%D0%B1%D0%B0%D0%BA%D0%BE%D0%B2%D0%B0&limit=1')).json()) as { items: { id: string }[] }).items[0]!.id))}`);
  await expect(page.getByRole('heading', { name: 'Олена Щербакова', level: 1 })).toBeVisible();
  await page.getByRole('tab', { name: 'What changed' }).click();
  await expect(page.getByRole('heading', { name: 'What changed' })).toBeVisible();
  await expectNoViolations(page);
  await page.goto('/organizations');
  await expect(page.getByRole('heading', { name: 'Organizations', level: 1 })).toBeVisible();
  await expectNoViolations(page);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a phone of 320 px shows it without sideways scroll, ${scheme}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
    const page = await context.newPage();
    await signIn(page);
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
    await context.close();
  });
}
