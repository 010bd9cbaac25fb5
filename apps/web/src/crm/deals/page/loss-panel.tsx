import { useFormat } from '../../../ui/text/format.ts';
import type { Loss } from '../deal-types.ts';
import { useDealsText } from '../deals-text.ts';
import classes from './deal-page.module.css';

/** Why it did not come to anything, kept as it was said then. */
export function LossPanel({ loss }: { loss: Loss }) {
  const text = useDealsText();
  const format = useFormat();
  const facts = [
    loss.competitor && (loss.theirPrice ? text('wentToFor', { name: loss.competitor.name, price: format.money(loss.theirPrice) }) : text('wentTo', { name: loss.competitor.name })),
    loss.amountLost && text('amountLost', { amount: format.money(loss.amountLost) }),
    loss.stageAtLoss && text('stageAtLoss', { stage: loss.stageAtLoss.name }),
  ].filter(Boolean);
  return (
    <section className={classes.loss} data-kind={loss.kind} aria-label={text(`status.${loss.kind}`)}>
      <h2>{text(`status.${loss.kind}`)}{loss.reason && `: ${loss.reason.name}`}</h2>
      {facts.length > 0 && <p>{facts.join(' ')}</p>}
      {loss.note && <p>{loss.note}</p>}
      <p className={classes.quiet}>{[format.day(loss.at), loss.by?.displayName].filter(Boolean).join(' · ')}</p>
    </section>
  );
}
