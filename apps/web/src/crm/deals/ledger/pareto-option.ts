import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColors } from '../../../ui/chart/chart-colors.ts';
import { tooltip } from '../../../ui/chart/tooltip.ts';

type Bar = { label: string; amount: number; cumulative: number };

/** A Pareto lying down, so that reasons can be read: the largest first, and how much they make up together. */
export function paretoOption(bars: Bar[], { money, short, percent }: { money: (amount: number) => string; short: (amount: number) => string; percent: (share: number) => string }): (colors: ChartColors) => EChartsCoreOption {
  return (colors) => ({
    grid: { top: 8, right: 56, bottom: 8, left: 8, containLabel: true },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: colors.line } }, axisLabel: { color: colors.text, fontSize: 12, lineHeight: 15, width: 170, overflow: 'break' } },
    xAxis: [
      { type: 'value', min: 0, splitNumber: 3, axisLabel: { color: colors.quiet, fontSize: 11, formatter: short, hideOverlap: true }, splitLine: { lineStyle: { color: colors.line } } },
      { type: 'value', min: 0, max: 1, position: 'top', axisLabel: { show: false }, splitLine: { show: false } },
    ],
    tooltip: tooltip(colors, (index) => `${bars[index]!.label}: ${money(bars[index]!.amount)} · ${percent(bars[index]!.cumulative)}`),
    series: [
      { type: 'bar', cursor: 'pointer', barCategoryGap: '35%', itemStyle: { color: colors.bad, borderRadius: 2, decal: { symbol: 'none' } }, data: bars.map(({ amount }) => amount) },
      { type: 'line', xAxisIndex: 1, symbol: 'circle', symbolSize: 7, lineStyle: { color: colors.info, width: 2, type: 'dashed' }, itemStyle: { color: colors.info }, label: { show: true, position: 'right', color: colors.text, backgroundColor: colors.panel, padding: [1, 3], borderRadius: 3, fontSize: 11, formatter: ({ dataIndex }: { dataIndex: number }) => percent(bars[dataIndex]!.cumulative) }, data: bars.map(({ cumulative }) => cumulative) },
    ],
  });
}
