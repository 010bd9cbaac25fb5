import { IconCertificate, IconCertificateOff } from '@tabler/icons-react';
import { Logo } from '../../../app/shell/logo.tsx';
import { useFormat } from '../../../ui/text/format.ts';
import { useTrainingText } from '../training-text.ts';
import type { PublicCertificate } from '../training-types.ts';
import classes from './certificate.module.css';

/** A certificate as it is shown and printed: whose it is, of what, and whether it holds. */
export function CertificateSheet({ certificate: { number, holderName, courseTitle, issuedOn, validUntil, status } }: { certificate: PublicCertificate }) {
  const text = useTrainingText();
  const format = useFormat();
  return (
    <article className={classes.sheet} aria-label={text('certificate')} data-status={status}>
      <div className={classes.brand}><Logo size={28} /><span>Holdfast</span></div>
      <p className={classes.kind}>{text('certificate')}</p>
      <p className={classes.holder}>{holderName}</p>
      <p className={classes.sentence}>{text('certifies')}</p>
      <p className={classes.course}>{courseTitle}</p>
      <dl className={classes.facts}>
        <div><dt>{text('issued')}</dt><dd>{format.day(issuedOn)}</dd></div>
        <div><dt>{text('holdsUntil')}</dt><dd>{validUntil ? format.day(validUntil) : text('withoutEnd')}</dd></div>
        <div><dt>{text('number')}</dt><dd>{number}</dd></div>
      </dl>
      <p className={classes.status}>{status === 'valid' ? <IconCertificate size={18} aria-hidden /> : <IconCertificateOff size={18} aria-hidden />}{text(`status.${status}`)}</p>
    </article>
  );
}
