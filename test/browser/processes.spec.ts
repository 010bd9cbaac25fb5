import { expect, expectNoViolations, signedIn, test } from './support/story.ts';

interface Made { readonly id: string; readonly version: number }

test('a process is a picture to walk along, and its step opens beside the work in one click', async ({ page }) => {
  const request = await signedIn(page);
  const made = async (path: string, data: object, version?: number): Promise<Made> => {
    const answer = await request.post(`/api/v1${path}`, { data, ...(version !== undefined && { headers: { 'If-Match': `"${version}"` } }) });
    expect(answer.ok(), await answer.text()).toBe(true);
    return (await answer.json()) as Made;
  };
  const { roles, stages } = (await (await request.get('/api/v1/process-choices')).json()) as { roles: { id: string; code: string }[]; stages: { id: string }[] };
  const role = (code: string): string => roles.find((each) => each.code === code)!.id;
  const process = await made('/processes', {
    name: 'Answer an inquiry', purpose: 'Nobody waits.', steps: [
      { name: 'Look whether we know them', work: 'Search first.', roleIds: [role('salesperson')], expectedMinutes: 3 },
      { name: 'Call back within the hour', work: 'Ask what they need and by when.', roleIds: [role('administrator')], stageIds: [stages[0]!.id], expectedMinutes: 15, control: { check: 'A next step is planned', byRoleId: role('head-of-sales') } },
      { name: 'Say no kindly', work: 'And why.', roleIds: [role('salesperson')], activityTypes: ['call'] },
    ],
  });
  await made(`/processes/${process.id}/publish`, { changeNote: 'First' }, process.version);
  const deal = await made('/deals', { name: 'Pumping station', stageId: stages[0]!.id });

  await page.goto(`/deals/${deal.id}`);
  await page.getByRole('button', { name: 'How this is done here' }).click();
  const help = page.getByRole('complementary', { name: 'How this is done here' });
  await expect(help.getByRole('heading', { name: 'Call back within the hour' })).toBeVisible();
  await expect(help.getByText('Step 2 of 3 · your step')).toBeVisible();
  await expect(help.getByRole('checkbox', { name: 'Check: A next step is planned' })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('h');
  await help.getByRole('link', { name: 'The whole process' }).click();

  const map = page.getByRole('group', { name: 'Steps of “Answer an inquiry”' });
  await page.keyboard.press('Escape');
  await map.getByRole('button', { name: 'Look whether we know them' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(map.getByRole('button', { name: 'Call back within the hour' })).toBeFocused();
  await expect(map.getByRole('button', { name: 'Call back within the hour' })).toHaveAttribute('aria-current', 'step');
  await expectNoViolations(page);

  await page.goto(`/deals/${deal.id}`);
  await expect(page.getByRole('heading', { name: 'Pumping station', level: 1 })).toBeVisible();
  await page.keyboard.press('a');
  const log = page.getByRole('dialog');
  await log.getByRole('textbox', { name: 'What was said' }).fill('They asked for a discount.');
  await log.getByRole('button', { name: 'How this is done here' }).click();
  const beside = log.getByRole('region', { name: 'How this is done here' });
  await beside.getByRole('button', { name: /Say no kindly/u }).click();
  await expect(beside.getByRole('heading', { name: 'Say no kindly' })).toBeVisible();
  await expectNoViolations(page);
  await beside.getByRole('button', { name: 'Ask First Administrator' }).click();
  await page.getByRole('dialog', { name: 'Ask First Administrator' }).getByLabel('Your question').fill('How much may I give?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(page.getByText('First Administrator is told.')).toBeVisible();
  await expect(log.getByRole('textbox', { name: 'What was said' })).toHaveValue('They asked for a discount.');
  await page.goto('/articles/desk');
  const asked = page.getByRole('region', { name: 'Asked where nothing is written' });
  await expect(asked).toContainText('Answer an inquiry: Say no kindly');
  await asked.getByRole('button', { name: 'Answer' }).click();
  await page.getByLabel('Your answer').fill('Five per cent.');
  await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
  await expect(asked).toContainText('Nobody waits for an answer.');

  await page.goto('/profile');
  await expect(page.getByRole('button', { name: 'How this is done here' })).toBeVisible();
  await page.keyboard.press('h');
  await expect(help.getByText('No step of a process is written down for this screen')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/processes/${process.id}`);
  await expect(page.getByRole('listitem').filter({ hasText: 'Say no kindly' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await expectNoViolations(page);
  await page.goto(`/deals/${deal.id}`);
  await page.getByRole('button', { name: 'How this is done here' }).click();
  await expect(page.getByRole('dialog', { name: 'How this is done here' }).getByRole('heading', { name: 'Call back within the hour' })).toBeVisible();
  await expectNoViolations(page);
});
