import { Anchor, Checkbox } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { MoneyText } from '../../ui/text/money-text.tsx';
import { useBriefingText } from './briefing/briefing-text.ts';
import { useHandoverText } from './handover-text.ts';
import type { Bundle } from './handover-types.ts';
import { pageOf } from './thing-links.ts';
import { useThingWords } from './use-thing-words.ts';
import classes from './handover.module.css';

type BundleLineProps = { bundle: Bundle; currency: string | null; isChosen: boolean; onChoose?: (() => void) | undefined };

/** A customer, or a single thing: what hangs on it, to whom it goes and why, and how that stands. */
export function BundleLine({ bundle, currency, isChosen, onChoose }: BundleLineProps) {
  const text = useHandoverText();
  const brief = useBriefingText();
  const words = useThingWords();
  const { state, to, because, objection, refusal, amount } = bundle;
  return (
    <li className={classes.bundle} data-chosen={isChosen || undefined}>
      {onChoose && <Checkbox size="sm" checked={isChosen} onChange={onChoose} aria-label={`${text('choose')}: ${bundle.name ?? text('hidden')}`} />}
      <div className={classes.bundleWhat}>
        <BundleName bundle={bundle} />
        <span className={classes.quiet}>{words(bundle)}{['organization', 'person'].includes(bundle.kind) && <> · <Anchor component={Link} to={`/handovers/briefing/${bundle.id}`} size="sm">{brief('briefing')}</Anchor></>}</span>
        {objection && <span className={classes.said}>„{objection}“</span>}
        {refusal && <span className={classes.said} data-tone="bad">{text.maybe(`refusal.${refusal.code}`) ?? refusal.title}</span>}
      </div>
      <span className={classes.bundleSum}>{amount && currency && <MoneyText amount={amount} currency={currency} rough />}</span>
      <span className={classes.bundleTo}><IconArrowRight size={14} aria-hidden /> {to ? to.displayName : <span className={classes.quiet}>{text('nobody')}</span>}{because && <span className={classes.quiet}>{text.maybe(`because.${because}`) ?? because}</span>}</span>
      <span className={classes.bundleState}><span className={classes.dot} data-state={state === 'waiting' && !to ? 'unplaced' : state} aria-hidden />{text(state === 'waiting' && !to ? 'state.unplaced' : `state.${state}`)}</span>
    </li>
  );
}

export function BundleName({ bundle: { kind, key, name } }: { bundle: Bundle }) {
  const text = useHandoverText();
  const page = pageOf(kind, key);
  if (name === null) return <span className={classes.quiet}>{text('hidden')}</span>;
  return <span className={classes.name}>{page ? <Anchor component={Link} to={page} c="inherit" fw={600}>{name}</Anchor> : name}</span>;
}
