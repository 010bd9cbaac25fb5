import { Skeleton } from '@mantine/core';
import classes from './forecast.module.css';

export function ForecastSkeleton() {
  return (
    <div className={classes.forecast} aria-busy>
      <Skeleton height={24} width={360} mb={16} maw="100%" />
      {[80, 60, 90, 40, 55].map((width) => <Skeleton key={width} height={20} width={`${width}%`} mb={20} />)}
    </div>
  );
}
