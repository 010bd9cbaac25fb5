import { randomUUID } from 'node:crypto';
import { api, expect, expectNoSidewaysScroll, expectNoViolations, password, signedIn, test, type APIRequestContext, type Browser } from './support/story.ts';

const sizes = [['light', 1440], ['dark', 390]] as const;

/** Somebody else with the rights of an administrator, who acts while the page is looked at. */
async function aColleague(browser: Browser, admin: APIRequestContext): Promise<APIRequestContext> {
  const email = `maria-${randomUUID().slice(0, 8)}@example.com`;
  const { items } = (await (await admin.get(`${api}/roles`)).json()) as { items: { id: string; code: string }[] };
  const roleIds = items.filter(({ code }) => code === 'administrator').map(({ id }) => id);
  const added = await admin.post(`${api}/users`, { data: { email, givenName: 'Maria', familyName: 'Hrinchenko', locale: 'en', timeZone: 'UTC', password, roleIds } });
  expect(added.status(), await added.text()).toBe(201);
  const { request } = await browser.newContext();
  await request.post(`${api}/auth/login`, { data: { email, password } });
  return request;
}

async function aDealWonBy(colleague: APIRequestContext, admin: APIRequestContext, name: string): Promise<string> {
  const { id, version } = (await (await admin.post(`${api}/deals`, { data: { name, amount: { amount: '48000.00', currency: 'EUR' } } })).json()) as { id: string; version: number };
  expect((await colleague.post(`${api}/deals/${id}/win`, { data: {}, headers: { 'if-match': `"${version}"` } })).status()).toBe(200);
  return id;
}

test('the bell rings while one looks, opens by a key, and leads to what happened', async ({ page, browser }) => {
  const admin = await signedIn(page);
  const colleague = await aColleague(browser, admin);
  await admin.post(`${api}/notices/read-all`, { data: {} });
  await page.goto('/people');
  const bell = page.getByRole('button', { name: 'Notices', exact: true });
  await expect(bell).toBeVisible();
  const id = await aDealWonBy(colleague, admin, 'Boiler house');
  await expect(page.getByRole('button', { name: 'Notices, 1 unread' })).toBeVisible();
  await expect(page.getByText('New notice: Your deal Boiler house is won').first()).toBeAttached();

  await page.keyboard.press('b');
  const panel = page.getByRole('dialog', { name: 'Notices' });
  await expect(panel.getByRole('heading', { name: 'Today' })).toBeVisible();
  await expect(panel.getByRole('link', { name: /Unread. Your deal Boiler house is won.*Maria Hrinchenko · €48,000.00/u })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/deals/${id}$`, 'u'));
  await expect(bell).toBeVisible();
});

test('all are read at once, one by itself, and only the unread are shown where one wishes so', async ({ page, browser }) => {
  const admin = await signedIn(page);
  const colleague = await aColleague(browser, admin);
  await admin.post(`${api}/notices/read-all`, { data: {} });
  for (const name of ['Sorting line', 'Drying chamber', 'Packing robots']) await aDealWonBy(colleague, admin, name);
  await page.goto('/people');
  await page.getByRole('button', { name: 'Notices, 3 unread' }).click();
  const panel = page.getByRole('dialog', { name: 'Notices' });
  await panel.getByRole('button', { name: 'Mark as read: Your deal Drying chamber is won' }).click();
  await panel.getByText('Unread', { exact: true }).click();
  await expect(panel.getByRole('link')).toHaveCount(2);
  await expect(panel.getByRole('link', { name: /Drying chamber/u })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Mark all as read' }).click();
  await expect(panel.getByRole('heading', { name: 'All is read' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Notices', exact: true })).toBeFocused();
});

for (const [locale, words] of [['ru', /Ваша сделка «Дім» выиграна/u], ['uk', /Вашу угоду «Дім» виграно/u]] as const) {
  test(`a notice speaks the language of its reader: ${locale}`, async ({ page, browser }) => {
    const admin = await signedIn(page);
    await aDealWonBy(await aColleague(browser, admin), admin, 'Дім');
    await admin.patch(`${api}/me`, { data: { locale } });
    await page.goto('/people');
    await page.getByRole('button', { name: /^(?:Уведомления|Сповіщення)/u }).click();
    await expect(page.getByText(words).first()).toBeVisible();
    await expectNoViolations(page);
    await admin.patch(`${api}/me`, { data: { locale: 'en' } });
  });
}

for (const [colorScheme, width] of sizes) {
  test(`the notices stand at ${width} px, ${colorScheme}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    const page = await context.newPage();
    const admin = await signedIn(page);
    await aDealWonBy(await aColleague(browser, admin), admin, 'A deal with a very long name that has to be broken into several lines of the list');
    await page.goto('/people');
    if (width < 500) {
      await page.getByRole('button', { name: 'More', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: /^Notices/u }).click();
    } else await page.getByRole('button', { name: /^Notices/u }).click();
    await expect(page.getByText(/A deal with a very long name/u).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
    await context.close();
  });
}
