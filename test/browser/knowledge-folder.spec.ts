import { articleOf, filesIn, zipOf } from '../acceptance/support/a-folder.ts';
import { expect, expectNoSidewaysScroll, expectNoViolations, signedIn, test } from './support/story.ts';

const folder = (tag: string) => zipOf({ [`${tag}.en.md`]: articleOf(`Folder ${tag}`, `It came with [the other](${tag}-two.md).`), [`${tag}-two.en.md`]: articleOf(`Second ${tag}`, 'x'), [`${tag}-three.en.md`]: articleOf('Third', '[nowhere](not-there.md)'), 'README.md': '# Read me' });

for (const width of [1440, 390]) {
  test(`a folder is tried, brought in and saved again at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await signedIn(page);
    await page.goto('/articles');
    await page.getByRole('button', { name: 'Import / Export' }).click();
    await page.getByRole('menuitem', { name: 'Bring a folder in' }).click();
    await expect(page.getByRole('heading', { name: 'Bring a folder in', level: 1 })).toBeVisible();
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
    await page.locator('input[type=file]').setInputFiles({ name: `guide-${width}.zip`, mimeType: 'application/zip', buffer: await folder(`w${width}`) });
    await expect(page.getByText(`guide-${width}.zip: 4 files, 2 would be stored`)).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText('A link leads to an article that is not there')).toBeVisible();
    await expect(page.getByText('not-there.md')).toBeVisible();
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Bring in and publish 2 files' }).click();
    await expect(page.getByText(`guide-${width}.zip: 4 files came, 2 stored`)).toBeVisible({ timeout: 30_000 });
    await page.getByText('New 2').click();
    await page.getByRole('link', { name: `w${width}.en.md` }).click();
    await expect(page.getByRole('heading', { name: `Folder w${width}`, level: 1 })).toBeVisible();

    const begun = await page.request.post('/api/v1/knowledge-folder/exports', { data: {} });
    const { id } = (await begun.json()) as { id: string };
    const job = async () => (await (await page.request.get(`/api/v1/jobs/${id}`)).json()) as { state: string; result: { fileId: string } };
    await expect.poll(async () => (await job()).state, { timeout: 30_000 }).toBe('succeeded');
    const files = await filesIn(await (await page.request.get(`/api/v1/files/${(await job()).result.fileId}/content`)).body());
    expect(files[`w${width}.en.md`]!.toString()).toContain(`[the other](w${width}-two.en.md)`);
  });
}
