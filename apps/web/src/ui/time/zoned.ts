/** What the clock on the wall shows in a zone at an instant, as if that were UTC. */
function wallClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
}

const dayLength = 86_400_000;

/** The instant at which the clock of a zone shows this time on this day. Of an hour that comes twice the first one, of one that is left out the time after it. */
export function instantOf(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time.slice(0, 5)}:00Z`);
  const offsets = [wanted - dayLength, wanted + dayLength].map((near) => wallClock(near, timeZone) - near);
  const candidates = offsets.map((offset) => wanted - offset).toSorted((one, other) => one - other);
  const found = candidates.find((candidate) => wallClock(candidate, timeZone) === wanted);
  return new Date(found ?? wanted - offsets[0]!).toISOString();
}

/** `YYYY-MM-DD`, the day it is in a zone at an instant. */
export const dayIn = (instant: string | Date, timeZone: string): string => new Date(wallClock(Math.floor(new Date(instant).getTime() / 1000) * 1000, timeZone)).toISOString().slice(0, 10);

/** `HH:MM` there. */
export const timeIn = (instant: string | Date, timeZone: string): string => new Date(wallClock(Math.floor(new Date(instant).getTime() / 1000) * 1000, timeZone)).toISOString().slice(11, 16);

export const addDays = (day: string, days: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);

/** How many days after the first the second is. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
