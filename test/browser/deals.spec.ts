import { randomUUID } from 'node:crypto';
import { expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type Page } from './support/story.ts';

type Made = { id: string; version: number };

/** Opens a deal through the API, so that a story begins where it becomes interesting. */
async function openDeal(page: Page, name: string, amount = '12500.00'): Promise<Made> {
  const answer = await page.request.post('/api/v1/deals', { data: { name, amount: { amount, currency: 'EUR' } }, headers: { 'Idempotency-Key': randomUUID() } });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as Made;
}

const stage = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name}`, 'u') });

test('a deal is added, moved by dragging, by keys and by its menu', async ({ page }) => {
  await signedIn(page);
  await page.goto('/deals');
  await page.getByRole('button', { name: 'Add a deal' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('Pumping station');
  await dialog.getByLabel('Amount').fill('12500.5');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Add a deal' }).click();
  await expect(dialog).toBeHidden();
  const card = page.getByRole('link', { name: 'Pumping station', exact: true });
  await expect(stage(page, 'New lead').getByRole('link', { name: 'Pumping station', exact: true })).toBeVisible();

  await card.dragTo(stage(page, 'Qualified'), { targetPosition: { x: 60, y: 200 } });
  await expect(stage(page, 'Qualified').getByRole('link', { name: 'Pumping station', exact: true })).toBeVisible();
  await expect(stage(page, 'Qualified').getByText('€12,501').first()).toBeVisible();

  await card.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(stage(page, 'Proposal').getByRole('link', { name: 'Pumping station', exact: true })).toBeVisible();
  await expect(page.getByText('Pumping station is now at “Proposal”').first()).toBeAttached();

  await page.getByRole('button', { name: 'What to do with Pumping station' }).click();
  await page.getByRole('menuitem', { name: 'Negotiation' }).click();
  await expect(stage(page, 'Negotiation').getByRole('link', { name: 'Pumping station', exact: true })).toBeVisible();
  // Other stories have deals of their own in this company; the look that is narrowed is the same for all views.
  await page.getByRole('textbox', { name: 'Find by the name of the deal' }).fill('Pumping station');
  await expect(page).toHaveURL(/[?&]q=Pumping/u);
  await page.getByText('Forecast', { exact: true }).click();
  await expect(page.getByRole('heading', { name: /€9,375 is likely to close, out of €12,501/u })).toBeVisible();
  await expect(page.getByRole('row', { name: /No close date/u })).toContainText('€12,500.50');
  await page.goBack();
  await expect(stage(page, 'Negotiation').getByRole('link', { name: 'Pumping station', exact: true })).toBeVisible();
  await expectNoViolations(page);
});

test('a move that is refused is taken back and says why', async ({ page }) => {
  await signedIn(page);
  const deal = await openDeal(page, 'Cooling line');
  await page.goto('/deals');
  const card = stage(page, 'New lead').getByRole('link', { name: 'Cooling line', exact: true });
  await expect(card).toBeVisible();
  // Somebody else wins it meanwhile.
  const won = await page.request.post(`/api/v1/deals/${deal.id}/win`, { data: {}, headers: { 'If-Match': `"${deal.version}"`, 'Idempotency-Key': randomUUID() } });
  expect(won.ok()).toBe(true);
  await card.focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByText(/Somebody changed this record meanwhile|closed already/u).first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Cooling line', exact: true })).toBeHidden();
});

test('a deal is lost only with its reason, and what the reason wants is asked', async ({ page }) => {
  await signedIn(page);
  const deal = await openDeal(page, 'Sewage lift', '41000.00');
  const rival = await page.request.post('/api/v1/competitors', { data: { name: `Rival ${deal.id.slice(-6)}` }, headers: { 'Idempotency-Key': randomUUID() } });
  expect(rival.status()).toBe(201);
  await page.goto(`/deals/${deal.id}`);
  await expect(page.getByText('There is no next step.')).toBeVisible();
  await page.getByRole('button', { name: 'What to do with Sewage lift' }).click();
  await page.getByRole('menuitem', { name: 'Lose the deal' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Lose the deal' })).toBeDisabled();
  await dialog.getByLabel('Why was it lost').click();
  await page.getByRole('option', { name: 'Chose a competitor' }).click();
  await expect(dialog.getByRole('button', { name: 'Lose the deal' })).toBeDisabled();
  await dialog.getByLabel('Who got it').click();
  await page.getByRole('option', { name: `Rival ${deal.id.slice(-6)}` }).click();
  await dialog.getByLabel('Their price').fill('39000');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Lose the deal' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: 'Lost' })).toContainText('€39,000.00');
  await page.getByRole('tab', { name: 'What changed', exact: true }).click();
  await expect(page.getByText('Their price: 39,000', { exact: true }).first()).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('button', { name: 'Reopen the deal' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen the deal' }).click();
  await expect(page.getByRole('button', { name: 'Move to Qualified' })).toBeVisible();
});

test('every bar of the ledger opens its deals, as many and as much', async ({ page }) => {
  await signedIn(page);
  const deal = await openDeal(page, 'Spare parts', '1000.01');
  const won = await page.request.post(`/api/v1/deals/${deal.id}/win`, { data: {}, headers: { 'If-Match': `"${deal.version}"`, 'Idempotency-Key': randomUUID() } });
  expect(won.ok()).toBe(true);
  await page.goto('/regrets');
  // The other picture may be there before this one is.
  const waterfall = page.getByRole('region', { name: /identified we won/u });
  await waterfall.getByRole('button', { name: 'As a table' }).click();
  await waterfall.getByRole('row', { name: /^Won/u }).getByRole('button').click();
  const panel = page.getByRole('dialog', { name: 'Won' });
  await expect(panel.getByText('Spare parts')).toBeVisible();
  await expect(panel.getByText(/the same as in the figure/u)).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  await page.getByRole('region', { name: 'Who identified, won and let go' }).getByText('Product', { exact: true }).click();
  await page.getByRole('button', { name: 'No product, Won' }).click();
  const byProduct = page.getByRole('dialog', { name: 'No product: Won' });
  await expect(byProduct.getByText(/the same as in the figure/u)).toBeVisible();
  await expectNoViolations(page);
});

test('a stage asks for what it needs before a deal comes to it', async ({ page }) => {
  await signedIn(page);
  await page.goto('/sales-setup');
  await page.getByRole('button', { name: 'Qualified', exact: true }).click();
  const setup = page.getByRole('dialog');
  await expect(setup.getByLabel('Name')).toBeFocused();
  await setup.getByLabel('Must be filled in').click();
  await page.getByRole('option', { name: 'Next step' }).click();
  await setup.getByLabel('Name').click();
  await setup.getByRole('button', { name: 'Save' }).click();
  await expect(setup).toBeHidden();
  await expect(page.getByText('needs: Next step')).toBeVisible();
  await expectNoViolations(page);

  const deal = await openDeal(page, 'Valve');
  await page.goto(`/deals/${deal.id}`);
  await page.getByRole('button', { name: 'Move to Qualified' }).first().click();
  const asked = page.getByRole('dialog');
  await asked.getByLabel('Next step').fill('Send the drawing');
  await asked.getByRole('button', { name: 'Move to Qualified' }).click();
  await expect(page.getByText('Next: Send the drawing.')).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`deals fit a phone of 320 px, ${scheme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
    const page = await context.newPage();
    await signedIn(page);
    for (const address of ['/deals', '/deals?view=table', '/deals?view=forecast', '/regrets', '/sales-setup', '/sales-setup?tab=reasons']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await expectNoViolations(page);
    }
    await context.close();
  });
}
