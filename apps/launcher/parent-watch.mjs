// A signal to "npm start" kills npm's shell and leaves us behind without a word: notice it.

/** Only under npm or our own first process: a start by hand may well outlive its shell. */
export function watchParent(onLost) {
  if (!process.env.npm_lifecycle_event && !process.env.HOLDFAST_WATCH_PARENT) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onLost();
  }, 500);
  timer.unref();
}
