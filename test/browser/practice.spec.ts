import { expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test } from './support/story.ts';

test('a practice is built, done on a customer that nobody else has, and ticked by what was really done', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await signedIn(page);
  await page.goto('/courses?dialog=add');
  await page.getByRole('dialog').getByLabel('Title').fill('Your first call');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a course' }).click();
  await page.getByRole('button', { name: 'Add a section' }).click();
  await page.getByRole('button', { name: 'Add a lesson' }).click();
  await page.getByRole('menuitem', { name: 'Practice' }).click();
  await page.getByLabel('Text of the lesson').fill('Call **Petra** and write down what she said.');
  await page.getByLabel('Practice organization').fill('Practice Pumps');
  await page.getByLabel('Practice person').fill('Petra Practice');
  await page.getByRole('textbox', { name: 'What to do' }).fill('Log a call with Petra');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('published · version 1')).toBeVisible();
  await page.getByRole('button', { name: 'Enroll colleagues' }).click();
  await page.getByRole('dialog').getByRole('switch', { name: 'Everybody' }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'Enroll colleagues' }).click();
  await expect(page.getByText(/colleagues? (is|are) enrolled/u)).toBeVisible();

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/learning');
  await page.getByRole('link', { name: 'Begin: Your first call' }).click();
  await page.getByRole('button', { name: 'Begin to practise' }).click();
  await expect(page.getByRole('button', { name: 'Finish' })).toBeDisabled();
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  const lesson = page.url();

  await page.getByRole('link', { name: 'Petra Practice' }).click();
  await expect(page.getByRole('heading', { name: 'Petra Practice', level: 1 })).toBeVisible();
  await expect(page.getByText('Practice', { exact: true }).first()).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole('main').getByRole('button', { name: 'Log', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Log the call' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.goto(lesson);
  await expect(page.getByRole('list', { name: 'Tasks' }).getByRole('img', { name: 'done', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('1 of 1 lessons')).toBeVisible();
  await expectNoViolations(page);

  await page.goto('/who-knows-what');
  await page.getByRole('link', { name: 'Who practised' }).click();
  await page.getByRole('combobox', { name: 'Course' }).click();
  await page.getByRole('option', { name: 'Your first call', exact: true }).click();
  const runs = page.getByRole('list', { name: 'Who practised' }).getByRole('listitem');
  await expect(runs).toHaveCount(1);
  await expect(runs).toContainText('1 of 1 tasks');
  await expect(runs).toContainText('finished');
  await expectNoViolations(page);
  await runs.getByRole('link').click();
  await expect(page.getByRole('list', { name: 'Tasks' }).getByRole('img', { name: 'done', exact: true })).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoSidewaysScroll(page);
  await expectNoViolations(page);
  await page.getByRole('link', { name: 'Practice Pumps' }).click();
  await expect(page.getByRole('heading', { name: 'Practice Pumps', level: 1 })).toBeVisible();
});
