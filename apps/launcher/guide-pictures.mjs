// npm run guide-pictures [-- --at http://localhost:3000 --only today,deal --language ru]
// Takes the pictures of the user guide anew, from the running demo company: npm start -- --demo
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.mjs';
import { shots } from './guide/shots.mjs';
import { smallPng } from './guide/small-png.mjs';
import { takeShot } from './guide/take-shot.mjs';
import { projectRoot } from './project-root.mjs';

const password = 'demo-holdfast-2026';
const { values: { at, only, language: one } } = parseArgs({ options: { at: { type: 'string', default: 'http://localhost:3000' }, only: { type: 'string' }, language: { type: 'string' } } });
const folder = join(projectRoot, 'docs/user-guide/files');
const wanted = shots.filter(({ name }) => !only || only.split(',').includes(name));

const asWhom = ({ as }, language) => as[language] ?? as;

/** Signed in as a colleague, who sees the product in the language of the picture; nothing of it is written down. */
async function signedIn(browser, who, language) {
  const context = await browser.newContext({ baseURL: at, colorScheme: 'light', locale: language, timezoneId: 'Europe/Berlin', reducedMotion: 'reduce', deviceScaleFactor: 2 });
  await context.route('**/api/v1/me', async (route) => {
    if (route.request().method() !== 'GET') return route.fallback();
    const response = await route.fetch();
    const me = await response.json();
    return route.fulfill({ response, json: me.user ? { ...me, user: { ...me.user, locale: language } } : me });
  });
  if (who) {
    const answer = await context.request.post('/api/v1/auth/login', { data: { email: `${who}@nordwind.example`, password } });
    if (!answer.ok()) throw new Error(`${who} cannot sign in at ${at}: is the demo company running there?`);
  }
  return context;
}

async function takePictures() {
  const executablePath = await findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox', '--force-color-profile=srgb'] });
  await mkdir(folder, { recursive: true });
  let failed = 0;
  for (const language of ['en', 'ru'].filter((each) => !one || each === one)) {
    for (const who of new Set(wanted.map((shot) => asWhom(shot, language)))) {
      const context = await signedIn(browser, who, language);
      for (const shot of wanted.filter((each) => asWhom(each, language) === who)) {
        const page = await context.newPage();
        try {
          const small = smallPng(await takeShot(page, shot, language));
          await writeFile(join(folder, `${shot.name}.${language}.png`), small);
          console.log(`${shot.name}.${language}.png  ${Math.round(small.length / 1024)} KB`);
        } catch (error) {
          failed += 1;
          console.error(`${shot.name}.${language}: ${error.message.split('\n')[0]}`);
        }
        await page.close();
      }
      await context.close();
    }
  }
  await browser.close();
  return failed;
}

process.exit((await takePictures()) === 0 ? 0 : 1);
