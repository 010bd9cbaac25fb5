import { IconClock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTrainingText } from '../training-text.ts';
import classes from './quiz.module.css';

/** What is left of the time, counted from what the server said; says so aloud at five minutes and at one. */
export function Countdown({ seconds, onOver }: { seconds: number; onOver: () => void }) {
  const text = useTrainingText();
  const [end] = useState(() => Date.now() + seconds * 1000);
  const [left, setLeft] = useState(seconds);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    const timer = setInterval(() => {
      const now = Math.max(0, Math.round((end - Date.now()) / 1000));
      setLeft(now);
      if (now === 0) {
        clearInterval(timer);
        over.current();
      }
    }, 1000);
    return () => clearInterval(timer);
  }, [end]);
  const minutes = Math.floor(left / 60);
  return (
    <span className={classes.clock} data-near={left <= 60 || undefined}>
      <IconClock size={16} aria-hidden />
      <span role="timer" aria-label={text('timeLeft')}>{minutes}:{String(left % 60).padStart(2, '0')}</span>
      <span className={classes.spoken} aria-live="polite">{left === 300 || left === 60 ? text('minutesLeft', { count: left / 60 }) : ''}</span>
    </span>
  );
}
