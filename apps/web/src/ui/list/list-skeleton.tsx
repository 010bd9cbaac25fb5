import { Skeleton, VisuallyHidden } from '@mantine/core';
import { useUiText } from '../text/ui-text.ts';
import classes from './list.module.css';

const widths = [150, 120, 170, 90, 140, 110, 160, 130, 100, 150, 120, 140];

/** As tall as the rows that will come, so that nothing jumps. */
export function ListSkeleton() {
  const text = useUiText();
  return (
    <div role="rowgroup">
      <div role="row">
        <div role="gridcell">
          <VisuallyHidden>{text('loading')}</VisuallyHidden>
          <div aria-hidden>
            {widths.map((width, index) => (
              <div key={index} className={classes.skeleton}>
                <Skeleton width={width} height={10} />
                <Skeleton width={widths.at(-index - 1)!} height={10} />
                <Skeleton width={width - 40} height={10} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
