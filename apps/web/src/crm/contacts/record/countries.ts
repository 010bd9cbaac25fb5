const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
// Unions, groups and places that are no country one can write to.
const notCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA', 'CQ']);

/** Every country the browser can name, in the reader's language and order. */
export function countriesIn(language: string): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const named = letters.flatMap((one) => letters.map((other) => one + other)).flatMap((code) => {
    const label = notCountries.has(code) ? undefined : names.of(code);
    // An outdated code has the name of what took its place; the place's own code comes once.
    return label && new Intl.Locale(`und-${code}`).region === code ? [{ value: code, label }] : [];
  });
  const once = new Map(named.map((country) => [country.label, country]));
  return [...once.values()].toSorted((one, other) => one.label.localeCompare(other.label, language));
}
