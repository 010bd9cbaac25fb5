import { api, expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type APIRequestContext } from './support/story.ts';

type Made = { id: string; version: number };

async function made(request: APIRequestContext, path: string, data: object): Promise<Made> {
  const answer = await request.post(`${api}${path}`, { data });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as Made;
}

/** A person who works at a mill with a deal, each of the story's own. */
async function aCustomer(request: APIRequestContext, name: string) {
  const mill = await made(request, '/organizations', { name: `${name} Mill` });
  const person = await made(request, '/persons', { givenName: 'Iryna', familyName: name, employment: { organizationId: mill.id, jobTitle: 'Buyer' } });
  const deal = await made(request, '/deals', { name: `Pumps for ${name}`, organizationId: mill.id, amount: { amount: '9000.00', currency: 'EUR' } });
  return { mill, person, deal };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

// Comes first: the other stories make the company known.
test('a company that knows nobody yet is told what comes first', async ({ page }) => {
  await signedIn(page);
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'What comes first' })).toBeVisible();
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect(page.getByRole('dialog', { name: 'Add a person' })).toBeVisible();
});

test('a call is logged in two clicks, with the person one came from', async ({ page }) => {
  const { person } = await aCustomer(await signedIn(page), 'Dzvinok');
  await page.goto(`/people/${person.id}`);
  await expect(page.getByText('Nobody has spoken with them yet.')).toBeVisible();

  await page.getByRole('main').getByRole('button', { name: 'Log', exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Iryna Dzvinok')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Log the call' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('called Iryna Dzvinok');
  await expect(page.getByText(/^Last contact/u)).toBeVisible();
  await expectNoViolations(page);
});

test('the result and the next step are said in one form, by keys from anywhere', async ({ page }) => {
  const { mill, person } = await aCustomer(await signedIn(page), 'Krok');
  await page.goto(`/people/${person.id}`);
  await expect(page.getByRole('heading', { name: 'Iryna Krok', level: 1 })).toBeVisible();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'Talked' }).check();
  await dialog.getByLabel('What was said').fill('Wants the second pump before spring.');
  await dialog.getByRole('radio', { name: 'In 3 days' }).check();
  await dialog.getByLabel('What about').fill('Ask about the drawing');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Log the call' }).click();
  await expect(dialog).toBeHidden();
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline).toContainText('Wants the second pump before spring.');
  await expect(timeline).toContainText('Talked');
  await expect(timeline).toContainText('Ask about the drawing');
  await expect(page.getByText(/Next: Ask about the drawing/u)).toBeVisible();
  await page.goto(`/organizations/${mill.id}`);
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('Ask about the drawing');
});

test('what is overdue stands first today, and one press says how it went and what comes next', async ({ page }) => {
  const request = await signedIn(page);
  const { person } = await aCustomer(request, 'Sohodni');
  await made(request, '/activities', { type: 'call', subject: 'Late call', startAt: inDays(-2), timeZone: 'UTC', participants: [{ personId: person.id }] });
  await made(request, '/promises', { text: 'Send the certificate', byKind: 'us', toPersonId: person.id, dueOn: inDays(-1).slice(0, 10) });
  await page.goto('/');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(page.getByRole('region', { name: /^Overdue/u })).toContainText('Late call');
  await expect(page.getByRole('region', { name: /^Promises that are due/u })).toContainText('Send the certificate');
  await expect(page.getByRole('region', { name: /^Deals without a next step/u })).toContainText('Pumps for Sohodni');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Say how “Late call” went' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'No answer' }).check();
  await dialog.getByRole('radio', { name: 'Tomorrow' }).check();
  await dialog.getByLabel('What about').fill('Try again');
  await dialog.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Late call', { exact: true })).toBeHidden();
  await expect(page.getByRole('region', { name: /^The seven days after/u })).toContainText('Try again');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('region', { name: /^Overdue/u })).toContainText('Late call');
  await expect(page.getByText('Try again', { exact: true })).toBeHidden();

  await page.getByRole('button', { name: 'Kept: Send the certificate' }).click();
  await expect(page.getByRole('region', { name: /^Promises that are due/u })).not.toContainText('Send the certificate');
});

test('what is planned is put off and called off where it stands, and a note stays on top', async ({ page }) => {
  const request = await signedIn(page);
  const { mill } = await aCustomer(request, 'Perenos');
  await made(request, '/activities', { type: 'meeting', subject: 'Walk through the offer', startAt: inDays(1), timeZone: 'UTC', organizationId: mill.id });
  await page.goto(`/organizations/${mill.id}`);
  await page.getByRole('textbox', { name: 'Write a note' }).fill('They pay on the first of the month.');
  await page.getByRole('button', { name: 'Save the note' }).click();
  const timeline = page.getByRole('list', { name: 'Timeline' });
  await expect(timeline).toContainText('They pay on the first of the month.');

  await page.getByRole('button', { name: /^What to do with “Note/u }).click();
  await page.getByRole('menuitem', { name: 'Pin' }).click();
  await expect(page.getByRole('list', { name: 'Pinned' })).toContainText('They pay on the first of the month.');

  await page.getByRole('button', { name: 'What to do with “Walk through the offer”' }).click();
  await page.getByRole('menuitem', { name: 'In a week' }).click();
  await expect(page.getByText(/^Put off to .*: Walk through the offer/u)).toBeVisible();
  await page.getByRole('button', { name: 'What to do with “Walk through the offer”' }).click();
  await page.getByRole('menuitem', { name: 'Call it off' }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('They are moving house.');
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Call it off' }).click();
  await expect(timeline).toContainText('called off');
  await page.getByRole('button', { name: 'Notes', exact: true }).click();
  await expect(timeline).not.toContainText('Walk through the offer');
});

test('a colleague who is in touch with the same organization is named before anything is saved', async ({ page }) => {
  const request = await signedIn(page);
  const { mill } = await aCustomer(request, 'Zustrich');
  const colleague = await made(request, '/users', { givenName: 'Petro', familyName: 'Kolega', email: 'petro.kolega@example.com', password: 'another-horse-battery' });
  await made(request, '/activities', { type: 'meeting', subject: 'Yearly contract', startAt: inDays(2), timeZone: 'UTC', organizationId: mill.id, ownerId: colleague.id });
  await page.goto(`/organizations/${mill.id}`);
  await page.getByRole('main').getByRole('button', { name: 'Log', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/Petro Kolega plans to be in touch with Zustrich Mill: a meeting/u)).toBeVisible();
  await expect(dialog.getByText('About: Yearly contract.')).toBeVisible();
  await expectNoViolations(page);
});

test('a promise is recorded, broken with what happened, and told on the timeline', async ({ page }) => {
  const { deal } = await aCustomer(await signedIn(page), 'Obitsyanka');
  await page.goto(`/deals/${deal.id}`);
  await page.getByRole('button', { name: 'Record a promise' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What').fill('Deliver the seal');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Record the promise' }).click();
  await expect(dialog).toBeHidden();
  const panel = page.getByRole('region', { name: 'Promises' });
  await expect(panel).toContainText('Deliver the seal');
  await panel.getByRole('button', { name: 'What to do with “Deliver the seal”' }).click();
  await page.getByRole('menuitem', { name: 'Broken' }).click();
  await expect(dialog.getByRole('button', { name: 'Broken' })).toBeDisabled();
  await dialog.getByLabel('What happened').fill('The supplier was late.');
  await dialog.getByRole('button', { name: 'Broken' }).click();
  await expect(panel).toContainText('Nothing is owed.');
  await expect(page.getByRole('list', { name: 'Timeline' })).toContainText('The supplier was late.');
});

test('activities are found again in their list, and outcomes are kept in the setup', async ({ page }) => {
  const request = await signedIn(page);
  const { person } = await aCustomer(request, 'Perelik');
  await made(request, '/activities/log', { type: 'email', subject: 'Price list of Perelik', participants: [{ personId: person.id }] });
  await page.goto('/activities?q=Perelik');
  await page.getByRole('link', { name: 'Price list of Perelik' }).click();
  await expect(page.getByRole('dialog', { name: 'Price list of Perelik' })).toContainText('wrote to Iryna Perelik');
  await expectNoViolations(page);
  await made(request, '/activities', { type: 'call', subject: 'Ask Perelik again', startAt: inDays(1), timeZone: 'UTC', participants: [{ personId: person.id }] });
  await page.goto('/activities?q=Ask+Perelik');
  await page.getByRole('checkbox', { name: 'Ask Perelik again' }).check();
  await page.getByRole('toolbar', { name: 'Selected records' }).getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByLabel('What to change').click();
  await page.getByRole('option', { name: 'Called off' }).click();
  await page.getByRole('dialog').getByLabel('New value').click();
  await page.getByRole('option', { name: 'Yes' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Change 1 record' }).click();
  await expect(page.getByRole('row', { name: /Ask Perelik again/u })).toContainText('Called off');
  await page.goto('/sales-setup?tab=outcomes');
  await page.getByRole('button', { name: 'Add an outcome' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Sent the offer');
  await expectNoViolations(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Add an outcome' }).click();
  await expect(page.getByRole('button', { name: 'Sent the offer', exact: true })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`a day and a record with its story fit a phone of 320 px, ${scheme}`, async ({ browser }) => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, colorScheme: scheme });
    const page = await context.newPage();
    const request = await signedIn(page);
    const { person, mill, deal } = await aCustomer(request, `Telefon${scheme}`);
    await made(request, '/activities', { type: 'call', subject: 'Late call', startAt: inDays(-2), timeZone: 'UTC', participants: [{ personId: person.id }], dealId: deal.id });
    for (const address of ['/today', '/activities', `/people/${person.id}`, `/organizations/${mill.id}`, `/deals/${deal.id}`, '/sales-setup?tab=outcomes']) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
      await expectNoSidewaysScroll(page);
      await expectNoViolations(page);
    }
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('button', { name: 'Log' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Log the call' })).toBeVisible();
    await expectNoViolations(page);
    await context.close();
  });
}
