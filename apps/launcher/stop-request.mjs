// The wish to stop: a signal, a lost parent, or a failure nothing can be done about.
import { watchParent } from './parent-watch.mjs';

/** Answers {promise, requested, fail}; the promise brings the exit code. */
export function stopRequest({ onSecond }) {
  let resolve;
  let firstAt;
  const promise = new Promise((done) => (resolve = done));
  const request = {
    promise,
    requested: false,
    fail(message) {
      if (request.requested) return;
      console.error(`\n${message}`);
      settle(1);
    },
  };
  const settle = (code) => {
    firstAt ??= Date.now();
    request.requested = true;
    resolve(code);
  };
  const onSignal = () => {
    // One Ctrl-C arrives several times: from the terminal, from npm and from our own first process.
    if (firstAt === undefined || Date.now() - firstAt < 1000) return settle(0);
    onSecond();
    process.exit(130);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, onSignal);
  watchParent(() => settle(0));
  return request;
}
