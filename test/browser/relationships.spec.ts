import { api, expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test, type APIRequestContext } from './support/story.ts';

type Kept = { id: string; version: number };

const made = async (request: APIRequestContext, path: string, data: object): Promise<Kept> => {
  const answer = await request.post(`${api}${path}`, { data });
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as Kept;
};

/** A director whom nobody of us knows, his cousin at another firm whom we met, and the firms of both. */
async function aCircle(request: APIRequestContext) {
  const [port, yard] = [await made(request, '/organizations', { name: 'Circle Port' }), await made(request, '/organizations', { name: 'Circle Yard' })];
  const director = await made(request, '/persons', { givenName: 'Dmytro', familyName: 'Circle', employment: { organizationId: port.id, jobTitle: 'Director', startDate: '2022-01-01' } });
  const cousin = await made(request, '/persons', { givenName: 'Kateryna', familyName: 'Circle', employment: { organizationId: yard.id, jobTitle: 'Buyer', startDate: '2020-01-01' } });
  for (const days of [3, 9, 20]) await made(request, '/activities/log', { type: 'meeting', happenedAt: new Date(Date.now() - days * 86_400_000).toISOString(), participants: [{ personId: cousin.id }] });
  return { port, yard, director, cousin };
}

test('a relation is told on the page of a person, leads to him, and is walked on the map and through the years', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const { port, director } = await aCircle(await signedIn(page));

  await page.goto(`/relationships?around=organizations&id=${port.id}`);
  await expect(page.getByText('No way of up to three steps leads there over people you may see.')).toBeVisible();

  await page.goto(`/people/${director.id}`);
  const related = page.locator('section[aria-labelledby=related-parties]');
  await related.getByRole('button', { name: 'Tell of a relation', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'What they are', exact: true }).click();
  await page.getByRole('option', { name: 'Relative', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Person', exact: true }).fill('Kateryna Cir');
  await page.getByRole('option', { name: 'Kateryna Circle', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Note', exact: true }).fill('Cousins');
  await expectNoViolations(page);
  await dialog.getByRole('button', { name: 'Tell', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(related.getByRole('link', { name: 'Kateryna Circle', exact: true })).toBeVisible();
  await expect(related.getByText('Cousins', { exact: true })).toBeVisible();
  await expectNoViolations(page);

  // Said twice it is refused in words; since when is added.
  await related.getByRole('button', { name: 'Tell of a relation', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'What they are', exact: true }).click();
  await page.getByRole('option', { name: 'Relative', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Person', exact: true }).fill('Kateryna Cir');
  await page.getByRole('option', { name: 'Kateryna Circle', exact: true }).click();
  await dialog.getByRole('button', { name: 'Tell', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('told of the two for the same time already');
  await dialog.getByRole('button', { name: 'Cancel', exact: true }).click();

  // On the map: the line says what it is, and the list says the same.
  await page.locator('section[aria-labelledby=who-knows]').getByRole('link', { name: 'On the map', exact: true }).click();
  const picture = page.getByRole('group', { name: 'Relationships around Dmytro Circle', exact: true });
  await expect(picture.getByText('Relative', { exact: true })).toBeVisible();
  await picture.getByRole('button', { name: /^Kateryna Circle/u, pressed: false }).click();
  await expect(page.getByRole('heading', { name: 'Kateryna Circle', level: 3 })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Relative: Dmytro Circle' })).toBeVisible();
  await page.getByRole('button', { name: 'Expand here', exact: true }).click();
  await expect(picture.getByRole('button', { name: /^Circle Yard/u })).toBeVisible();
  await expectNoViolations(page);

  await page.getByRole('slider', { name: 'Year' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/on=\d{4}-12-31/u);
  await expect(picture.getByText('Relative', { exact: true })).toBeVisible();
  await page.getByRole('slider', { name: 'Year' }).focus();
  await page.keyboard.press('End');
  await expect(page).not.toHaveURL(/on=/u);

  await page.getByRole('radiogroup', { name: 'Show as' }).getByRole('radio', { name: 'Picture', exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('columnheader', { name: 'Related to', exact: true })).toBeVisible();
  await expect(page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Dmytro Circle/u }) })).toContainText('Relative: Kateryna Circle');
  await expectNoViolations(page);

  // And the way to his firm goes over her now.
  await page.goto(`/relationships?around=organizations&id=${port.id}`);
  const path = page.locator('section[aria-labelledby=paths]').getByRole('listitem').first();
  await expect(path).toContainText('Kateryna Circle');
  await expect(path).toContainText('relative of Kateryna Circle');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
});

test('a relation of organizations is told, ended, removed and put back', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const request = await signedIn(page);
  const [group, plant] = [await made(request, '/organizations', { name: 'Knot Group' }), await made(request, '/organizations', { name: 'Knot Plant' })];
  await made(request, '/relations', { kind: 'parent', fromId: group.id, toId: plant.id, startDate: '2019-01-01', datePrecision: 'year' });
  await page.goto(`/organizations/${plant.id}`);
  const related = page.locator('section[aria-labelledby=related-parties]');
  await expect(related.getByText('Parent company', { exact: true })).toBeVisible();
  await expect(page.locator('section[aria-labelledby=relations]')).toContainText('Knot Group');

  await related.getByRole('button', { name: 'More: Parent company, Knot Group', exact: true }).click();
  await page.getByRole('menuitem', { name: 'It ended', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'It ended', exact: true }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('section[aria-labelledby=relations]')).not.toContainText('Knot Group');
  await expect(related.getByRole('link', { name: 'Knot Group', exact: true })).toBeVisible();

  await related.getByRole('button', { name: 'More: Parent company, Knot Group', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Remove, it never was', exact: true }).click();
  await expect(related.getByRole('link', { name: 'Knot Group', exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(related.getByRole('link', { name: 'Knot Group', exact: true })).toBeVisible();
});
