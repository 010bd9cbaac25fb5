/** A moment as a wall clock in a time zone shows it: milliseconds, counted as if the clock hung in UTC. */
export function wallTime(at: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at);
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)!.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'), at.getUTCMilliseconds());
}

/** The moment at which that clock shows `wall`. A time that is skipped when the clock is put forward is taken as much later, one that comes twice the first time. */
export function momentOf(wall: number, timeZone: string): Date {
  const offset = (at: number): number => wallTime(new Date(at), timeZone) - at;
  const [before, after] = [wall - offset(wall - 86_400_000), wall - offset(wall + 86_400_000)];
  return new Date(wallTime(new Date(before), timeZone) === wall || wallTime(new Date(after), timeZone) !== wall ? before : after);
}

/** Whether it is a name of the IANA time zone database. */
export function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
