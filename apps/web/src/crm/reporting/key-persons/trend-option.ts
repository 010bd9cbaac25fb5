import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColors } from '../../../ui/chart/chart-colors.ts';
import { tooltip } from '../../../ui/chart/tooltip.ts';

type Point = { label: string; values: readonly [number, number] };

/** Two lines over months: the one that matters is whole, the other dashed; each says its name at its end. */
export function trendOption(points: Point[], names: readonly [string, string]): (colors: ChartColors) => EChartsCoreOption {
  return (colors) => ({
    grid: { top: 28, right: 12, bottom: 4, left: 4, containLabel: true },
    xAxis: { type: 'category', data: points.map(({ label }) => label), boundaryGap: false, axisTick: { show: false }, axisLine: { lineStyle: { color: colors.line } }, axisLabel: { color: colors.quiet, fontSize: 11, hideOverlap: true } },
    yAxis: { type: 'value', min: 0, minInterval: 1, splitNumber: 3, axisLabel: { color: colors.quiet, fontSize: 11 }, splitLine: { lineStyle: { color: colors.line } } },
    tooltip: tooltip(colors, (index) => `${points[index]!.label}: ${names.map((name, at) => `${name} ${points[index]!.values[at]}`).join(', ')}`),
    series: names.map((name, at) => ({
      type: 'line', name, data: points.map(({ values }) => values[at]), symbol: at === 0 ? 'circle' : 'emptyCircle', symbolSize: 7, lineStyle: { width: 2, color: at === 0 ? colors.bad : colors.warn, type: at === 0 ? 'solid' : 'dashed' }, itemStyle: { color: at === 0 ? colors.bad : colors.warn },
      label: { show: true, position: 'top', align: 'right', distance: 16, color: colors.text, fontSize: 12, formatter: ({ dataIndex, value }: { dataIndex: number; value: number }) => (dataIndex === points.length - 1 ? `${name}: ${value}` : '') },
    })),
  });
}
