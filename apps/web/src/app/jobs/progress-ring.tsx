import classes from './jobs.module.css';

const radius = 6.5;
const around = 2 * Math.PI * radius;

/** As much of a circle as is done; decoration beside words that say the same. */
export function ProgressRing({ share, tone = 'accent' }: { share: number; tone?: 'accent' | 'good' | 'bad' }) {
  return (
    <svg className={classes.ring} width={18} height={18} viewBox="0 0 18 18" data-tone={tone} aria-hidden>
      <circle cx={9} cy={9} r={radius} />
      {tone === 'accent' && <circle cx={9} cy={9} r={radius} strokeDasharray={`${around * share} ${around}`} />}
    </svg>
  );
}
