import type { EChartsCoreOption } from 'echarts/core';
import type { ChartColors } from '../../../ui/chart/chart-colors.ts';
import { tooltip } from '../../../ui/chart/tooltip.ts';

type Bar = { label: string; value: number; color: keyof ChartColors };

/** Bars that lie, so that names can be read; each says its value. */
export function barsOption(bars: Bar[], { told, short }: { told: (value: number) => string; short: (value: number) => string }): (colors: ChartColors) => EChartsCoreOption {
  return (colors) => ({
    grid: { top: 4, right: 72, bottom: 4, left: 4, containLabel: true },
    yAxis: { type: 'category', inverse: true, data: bars.map(({ label }) => label), axisTick: { show: false }, axisLine: { lineStyle: { color: colors.line } }, axisLabel: { color: colors.text, fontSize: 12, lineHeight: 15, width: 130, overflow: 'break' } },
    xAxis: { type: 'value', min: 0, splitNumber: 3, axisLabel: { color: colors.quiet, fontSize: 11, formatter: short, hideOverlap: true }, splitLine: { lineStyle: { color: colors.line } } },
    tooltip: tooltip(colors, (index) => `${bars[index]!.label}: ${told(bars[index]!.value)}`),
    series: [{
      type: 'bar', cursor: 'pointer', barCategoryGap: '35%', label: { show: true, position: 'right', color: colors.text, fontSize: 12, formatter: ({ dataIndex }: { dataIndex: number }) => short(bars[dataIndex]!.value) },
      data: bars.map(({ value, color }) => ({ value, itemStyle: { color: colors[color], borderRadius: 2, decal: { symbol: 'none' } } })),
    }],
  });
}
