import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { BundleName } from './bundle-line.tsx';
import { useBriefingText } from './briefing/briefing-text.ts';
import { useHandoverText } from './handover-text.ts';
import type { ReceivedBundle } from './handover-types.ts';
import { useThingWords } from './use-thing-words.ts';
import classes from './handover.module.css';

/** One customer that was given to me, and my word on it. */
export function ReceivedLine({ bundle, onAccept, onObject }: { bundle: ReceivedBundle; onAccept: () => void; onObject: () => void }) {
  const text = useHandoverText();
  const brief = useBriefingText();
  const words = useThingWords();
  const { state, from, objection, words: parting } = bundle;
  return (
    <li className={classes.bundle}>
      <div className={classes.bundleWhat}>
        <BundleName bundle={bundle} />
        <span className={classes.quiet}>{[words(bundle), from && text('fromWhom', { name: from.displayName })].filter(Boolean).join(' · ')}</span>
        {parting && <span className={classes.said}>„{parting}“</span>}
        {state === 'objected' && <span className={classes.said}>{text('saidNo', { reason: objection ?? '' })}</span>}
        {state === 'accepted' && <span className={classes.quiet}>{text('saidYes')}</span>}
      </div>
      <div className={classes.deeds}>
        {['organization', 'person'].includes(bundle.kind) && <Button size="compact-sm" variant="subtle" component={Link} to={`/handovers/briefing/${bundle.id}`}>{brief('briefing')}</Button>}
        {state !== 'accepted' && <Button size="compact-sm" onClick={onAccept}>{text('accept')}</Button>}
        {state === 'moved' && <Button size="compact-sm" variant="default" onClick={onObject}>{text('object')}</Button>}
      </div>
    </li>
  );
}
