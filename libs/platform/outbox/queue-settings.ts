/**
 * How soon the work of a killed worker runs again: its heartbeat is missed after 15 s, and somebody looks every few
 * seconds. A look needs both intervals to be over, and of several workers one looks.
 */
export const upkeep = { superviseIntervalSeconds: 4, monitorIntervalSeconds: 3 } as const;

/** New work announces itself; a second try does not and is found by asking. The option is the worker's: on the instance it does nothing. */
export const polling = { pollingIntervalSeconds: 2, notifyPollingIntervalSeconds: 2 } as const;

/** What is queued is kept until it is done, however long no worker runs. */
const untilDone = 10 * 365 * 86_400;

/** Twenty tries stretch over about an hour; then an item goes to the dead letters and holds up nobody. */
export const queueSettings = {
  retryLimit: 20, retryDelay: 1, retryBackoff: true, retryDelayMax: 300, expireInSeconds: 3600, heartbeatSeconds: 15, notify: true, retentionSeconds: untilDone,
} as const;

/** Where items wait that failed every time, until an operator hands them back. Nothing works on this queue. */
export const deadLettersOf = (queue: string): string => `${queue}-dead`;
export const deadLetterSettings = { retentionSeconds: untilDone } as const;
