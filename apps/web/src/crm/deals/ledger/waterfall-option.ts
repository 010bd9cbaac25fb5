import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColors } from '../../../ui/chart/chart-colors.ts';
import { tooltip } from '../../../ui/chart/tooltip.ts';

export type Step = { label: string; amount: number; color: keyof ChartColors; kind: 'whole' | 'part' | 'beside' };

/** A waterfall: the whole, then each part hanging where the one before it ended; what stands beside the sum begins at zero again. */
export function waterfallOption(steps: Step[], { money, short, lying }: { money: (amount: number) => string; short: (amount: number) => string; lying: boolean }): (colors: ChartColors) => EChartsCoreOption {
  let left = 0;
  const bars = steps.map((step) => {
    if (step.kind === 'whole') left = step.amount;
    const below = step.kind === 'part' ? (left -= step.amount) : 0;
    return { ...step, below: Math.max(0, below) };
  });
  return (colors) => {
    const names = { type: 'category', data: bars.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: colors.line } }, axisLabel: { color: colors.text, fontSize: 12, lineHeight: 15, interval: 0, ...(lying ? { width: 92, overflow: 'break' } : { width: 74, overflow: 'break' }) }, ...(lying && { inverse: true }) };
    const values = { type: 'value', min: 0, axisLabel: { color: colors.quiet, fontSize: 11, formatter: short, hideOverlap: true }, splitLine: { lineStyle: { color: colors.line } }, ...(lying && { splitNumber: 3 }) };
    return {
      grid: { top: 24, right: lying ? 64 : 12, bottom: 8, left: 8, containLabel: true },
      xAxis: lying ? values : names,
      yAxis: lying ? names : values,
      tooltip: tooltip(colors, (index) => `${bars[index]!.label}: ${money(bars[index]!.amount)}`),
      series: [
        { type: 'bar', stack: 'all', silent: true, itemStyle: { color: 'transparent' }, emphasis: { disabled: true }, data: bars.map(({ below }) => ({ value: below, itemStyle: { color: 'transparent', decal: { symbol: 'none' } } })), tooltip: { show: false } },
        {
          type: 'bar',
          stack: 'all',
          barCategoryGap: '30%',
          cursor: 'pointer',
          label: { show: true, position: lying ? 'right' : 'top', color: colors.text, fontSize: 12, formatter: ({ dataIndex }: { dataIndex: number }) => short(bars[dataIndex]!.amount) },
          data: bars.map(({ amount, color, kind }) => ({ value: amount, itemStyle: { color: colors[color], borderRadius: 2, ...(kind === 'beside' ? { decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -0.7, color: colors.panel } } : { decal: { symbol: 'none' } }) } })),
        },
      ],
    };
  };
}
