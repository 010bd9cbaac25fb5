const names = { text: '--mantine-color-text', quiet: '--mantine-color-dimmed', line: '--hf-line', panel: '--hf-float', accent: '--hf-accent', good: '--hf-good', bad: '--hf-bad', warn: '--hf-warn', info: '--hf-info' } as const;

export type ChartColors = Record<keyof typeof names, string>;

/** The colors of the theme as they are now: a picture is drawn with values, not with variables. */
export function chartColors(): ChartColors {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(Object.entries(names).map(([name, variable]) => [name, style.getPropertyValue(variable).trim()])) as ChartColors;
}
