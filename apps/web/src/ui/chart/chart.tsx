import { Skeleton, useComputedColorScheme } from '@mantine/core';
import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import { type ChartColors, chartColors } from './chart-colors.ts';

type ChartProps = {
  /** What the picture says, for those who do not see it. */
  label: string;
  height: number;
  option: (colors: ChartColors) => EChartsCoreOption;
  onPick?: (index: number) => void;
};

type Started = ReturnType<(typeof import('./echarts.ts'))['startChart']>;

/** A picture of figures in the colors of the theme. Whatever it shows stands beside it as a table, which the keys reach. */
export function Chart({ label, height, option, onPick }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const [chart, setChart] = useState<Started>();
  const scheme = useComputedColorScheme();
  const pick = useRef(onPick);
  pick.current = onPick;

  useEffect(() => {
    let gone = false;
    let started: Started | undefined;
    const watch = new ResizeObserver(() => started?.resize());
    void import('./echarts.ts').then(({ startChart }) => {
      if (gone || !place.current) return;
      started = startChart(place.current);
      started.on('click', ({ dataIndex }) => pick.current?.(dataIndex));
      watch.observe(place.current);
      setChart(started);
    });
    return () => {
      gone = true;
      watch.disconnect();
      started?.dispose();
      setChart(undefined);
    };
  }, []);

  useEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart?.setOption({ animation: !still, animationDuration: 150, animationDurationUpdate: 150, aria: { enabled: true, decal: { show: true } }, textStyle: { fontFamily: 'Inter Variable, system-ui, sans-serif' }, ...option(chartColors()) }, { notMerge: true });
  }, [chart, option, scheme]);

  return (
    <div style={{ position: 'relative', height }}>
      {!chart && <Skeleton height={height} radius={6} />}
      <div ref={place} role="img" aria-label={label} style={{ position: 'absolute', inset: 0 }} />
    </div>
  );
}
