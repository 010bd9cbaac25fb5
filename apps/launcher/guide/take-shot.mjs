// One picture: goes where it is, does what brings it up, waits until nothing moves, and cuts out what it is about.
import { escaped, wordOf } from './words.mjs';

/** What each page has asked the server for and waits for; the stream of events never ends. */
const asked = new WeakMap();

const roles = ['button', 'link', 'menuitem', 'tab', 'checkbox'];

export async function takeShot(page, shot, language) {
  const word = (name) => wordOf(language, name);
  const said = (value) => (typeof value === 'string' ? value : value[language]);
  page.setDefaultTimeout(12_000);
  watch(page);
  await page.setViewportSize({ width: shot.width ?? 1280, height: shot.height ?? 860 });
  await page.goto(await pathOf(page, shot));
  await quiet(page);
  for (const step of shot.steps ?? []) {
    await act(page, step, word, said);
    await quiet(page);
  }
  return page.screenshot({ clip: await frame(page, shot), animations: 'disabled', caret: 'hide', style: '[data-announcer], .mantine-Notifications-root { visibility: hidden }' });
}

function watch(page) {
  const open = new Set();
  asked.set(page, open);
  page.on('request', (request) => { if (!request.url().endsWith('/events')) open.add(request); });
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (request) => open.delete(request));
}

/** A record is found by a question to the API, so that a shot holds in every demo company; `where` looks at it closely. */
async function pathOf(page, { path, record, where }) {
  if (!record) return path;
  const ask = async (what) => {
    const answer = await page.request.get(`/api/v1${what}`);
    if (!answer.ok()) throw new Error(`${what}: ${answer.status()}`);
    return answer.json();
  };
  const [{ items }, me] = [await ask(record), await ask('/me')];
  for (const { id } of items) if (!where || where(await ask(`${record.split('?')[0]}/${id}`), me.user)) return path.replace('$id', id);
  throw new Error(`${record}: nothing fits`);
}

async function act(page, step, word, said) {
  if (step.press) {
    const name = await word(step.press);
    const within = step.in ? page.locator(step.in) : page;
    await roles.map((role) => within.getByRole(role, { name, exact: true })).reduce((one, other) => one.or(other)).first().click();
  }
  if (step.tick) await page.getByText(await word(step.tick), { exact: true }).first().click();
  if (step.choose) await page.getByRole('radio', { name: await word(step.choose), exact: true }).first().check({ force: true });
  if (step.fill) await page.getByLabel(asLabel(await word(step.fill))).first().fill(said(step.with));
  if (step.find) await page.getByPlaceholder(await word(step.find)).first().pressSequentially(said(step.with));
  if (step.pick) await page.getByRole('option', { name: said(step.pick) }).first().click();
  if (step.open) await page.getByText(step.open, { exact: true }).first().click();
  if (step.click) await page.locator(step.click).first().click();
  if (step.hover) await page.locator(step.hover).first().hover();
  if (step.key) await page.keyboard.press(step.key);
  if (step.type) await page.keyboard.type(said(step.type));
  if (step.scroll) await page.getByText(await word(step.scroll), { exact: true }).first().evaluate((element) => element.scrollIntoView({ block: 'start' }));
  if (step.rest) await page.waitForTimeout(step.rest);
  if (step.see) await page.locator(step.see).first().waitFor();
}

/** A field that must be filled in has a star. */
const asLabel = (word) => new RegExp(`^${escaped(word)}( \\*)?$`, 'u');

/** Nothing is asked of the server, nothing is being drawn. */
async function quiet(page) {
  await page.waitForFunction(() => performance.getEntriesByType('resource').length > 0).catch(() => undefined);
  for (let still = 0, left = 100; still < 3 && left > 0; left -= 1) {
    still = (asked.get(page)?.size ?? 0) === 0 ? still + 1 : 0;
    await page.waitForTimeout(100);
  }
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true], .mantine-Skeleton-root').length === 0, undefined, { timeout: 10_000 }).catch(() => undefined);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    let before = '';
    for (let same = 0, left = 60; same < 3 && left > 0; left -= 1) {
      await new Promise((done) => { setTimeout(done, 100); });
      const now = `${document.body.innerHTML.length} ${[...document.querySelectorAll('main *')].slice(-1)[0]?.getBoundingClientRect().top ?? 0}`;
      same = now === before ? same + 1 : 0;
      before = now;
    }
  });
}

/** What all of the named parts lie in, with a little air, and not below `height`. */
async function frame(page, { parts = ['main'], cut, air = 0 }) {
  const { width, height } = page.viewportSize();
  const boxes = [];
  for (const part of parts) {
    const box = await page.locator(part).first().boundingBox();
    if (!box) throw new Error(`${part} is not on the screen`);
    boxes.push(box);
  }
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - air);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - air);
  const right = Math.min(width, Math.max(...boxes.map((box) => box.x + box.width)) + air);
  const bottom = Math.min(height, Math.max(...boxes.map((box) => box.y + box.height)) + air, top + (cut?.height ?? Infinity));
  return { x: left, y: top, width: Math.min(right - left, cut?.width ?? Infinity), height: bottom - top };
}
