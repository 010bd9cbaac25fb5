/** Ends the process when the one that started it is gone, so that nothing is left running behind it. */
export function holdLifeline(stop: () => void): void {
  if (process.env['HOLDFAST_STDIN_LIFELINE'] !== '1') return;
  process.stdin.resume();
  process.stdin.on('end', stop);
  process.stdin.on('error', stop);
}
