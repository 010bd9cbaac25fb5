const browsers: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/YaBrowser\//, 'Yandex'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];
const systems: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

const first = (table: [RegExp, string][], agent: string): string | undefined => table.find(([pattern]) => pattern.test(agent))?.[1];

/** "Firefox, Windows": enough to know one's own machine again. */
export function browserOf(agent: string | null | undefined): string | undefined {
  if (!agent) return undefined;
  return [first(browsers, agent), first(systems, agent)].filter((part) => part !== undefined).join(', ') || agent.slice(0, 60);
}
