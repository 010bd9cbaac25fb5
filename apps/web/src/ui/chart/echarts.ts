import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, AriaComponent, GridComponent, TooltipComponent, SVGRenderer]);

/** The part of ECharts that is used here; loaded only where a picture is drawn. SVG, so that it prints sharply. */
export const startChart = (place: HTMLElement) => init(place, undefined, { renderer: 'svg' });
