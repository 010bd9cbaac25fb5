import type { ChartColors } from './chart-colors.ts';

/** What is told of a bar under the pointer: as text, for as HTML a name could bring its own markup. */
export const tooltip = (colors: ChartColors, told: (index: number) => string) => ({
  trigger: 'item', renderMode: 'richText', backgroundColor: colors.panel, borderColor: colors.line, textStyle: { color: colors.text, fontSize: 13 },
  formatter: ({ dataIndex }: { dataIndex: number }) => told(dataIndex),
});
