// Short lines about what goes on and how long it took.
const colored = process.stdout.isTTY && !process.env.NO_COLOR;
const dim = (text) => (colored ? `\x1b[2m${text}\x1b[0m` : text);

export const say = (text) => console.log(`${dim('holdfast')}  ${text}`);

/** "Dependencies installed in 12.3 s" after the work, nothing when `work` answers 'nothing to do'. */
export async function timed(title, work) {
  const start = Date.now();
  const outcome = await work();
  if (outcome !== nothingToDo) say(`${title} (${seconds(Date.now() - start)})`);
  return outcome;
}

export const nothingToDo = Symbol('nothing to do');
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
