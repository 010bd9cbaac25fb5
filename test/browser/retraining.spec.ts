import { expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test } from './support/story.ts';

test('a step changes: its teacher sees whom that touches and sends it, and the learner reads what is new', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const request = await signedIn(page);
  const send = async (method: 'post' | 'patch' | 'get', path: string, data: object = {}, version?: number) => {
    const answer = await request[method](`/api/v1${path}`, { ...(method !== 'get' && { data }), headers: version === undefined ? {} : { 'If-Match': `"${version}"` } });
    expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as { id: string; version: number; items: { id: string; name: string }[]; steps: { id: string }[] };
  };
  const role = (await send('get', '/roles?limit=200')).items[0]!.id;
  const step = { name: 'Greet the guest', work: 'Say good day at the door.', roleIds: [role] };
  const process = await send('post', '/processes', { name: 'Receive a guest', steps: [step] });
  await send('post', `/processes/${process.id}/publish`, { changeNote: 'First' }, 1);
  const course = await send('post', '/courses', { title: 'How we receive guests' });
  const lessons = [
    { id: crypto.randomUUID(), kind: 'text', title: 'The house', minutes: 9, body: 'Where the doors are.' },
    { id: crypto.randomUUID(), kind: 'text', title: 'The greeting', minutes: 2, body: 'Say **good day**.' },
  ];
  await send('patch', `/courses/${course.id}`, { isOpen: true, sections: [{ id: crypto.randomUUID(), title: 'Guests', lessons }] }, 1);

  await page.goto(`/courses/${course.id}`);
  await page.getByRole('button', { name: /The greeting/u }).first().click();
  await page.getByRole('combobox', { name: 'Steps of processes that this lesson teaches' }).fill('Greet');
  await page.getByRole('option', { name: 'Greet the guest' }).click();
  await page.keyboard.press('Escape');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('published · version 1')).toBeVisible();
  const mine = await send('post', `/learning/courses/${course.id}/enroll`);
  for (const { id } of lessons) await send('post', `/learning/enrollments/${mine.id}/lessons/${id}/finish`);

  const { steps } = await send('get', `/processes/${process.id}/draft`);
  const changed = await send('patch', `/processes/${process.id}`, { steps: [{ ...step, id: steps[0]!.id, work: 'Go to meet the guest at the gate.' }] }, (await send('get', `/processes/${process.id}/draft`)).version);
  await send('post', `/processes/${process.id}/publish`, { changeNote: 'Guests got lost on the way.' }, changed.version);

  await expect(async () => {
    await page.goto('/courses?tab=outdated');
    await expect(page.getByRole('heading', { name: 'How we receive guests' })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByText('Guests got lost on the way.')).toBeVisible();
  await page.getByRole('button', { name: 'Who exactly' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'certified until' })).toHaveCount(1);
  await expectNoViolations(page);
  await page.getByRole('button', { name: /^Decide/u }).click();
  await expect(page.getByText('1 colleague takes only what differs; nobody else is touched.')).toBeVisible();
  await page.getByRole('dialog').getByText('Still right').click();
  await expect(page.getByText('Nobody is called back.')).toBeVisible();
  await page.getByRole('dialog').getByText('Teach again', { exact: true }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Publish and call back' }).click();
  await expect(page.getByText('Every lesson is up to date')).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/learning');
  await expect(page.getByText('Changed: Greet the guest. Read what is new, 2 min.')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Begin: How we receive guests' }).click();
  await expect(page.getByRole('heading', { name: 'The greeting' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'What is new' }).locator('ins').first()).toBeVisible();
  await expect(page.getByText('0 of 1 lessons')).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'I have read it' }).click();
  await expect(page.getByRole('link', { name: 'Certificate' })).toBeVisible();
});
