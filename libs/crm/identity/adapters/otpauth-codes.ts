import { Injectable, Logger } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Secrets } from '#platform/secrets';
import { OneTimeCodes } from '../domain/ports.ts';

const use = 'identity.second-factor';
/** What every authenticator knows: SHA-1, six digits, thirty seconds. */
const usual = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const secretBytes = 20;

@Injectable()
export class OtpauthCodes extends OneTimeCodes {
  private readonly logger = new Logger('SecondFactor');

  constructor(private readonly secrets: Secrets) { super(); }

  make(account: string, place: string): { readonly secret: string; readonly address: string; readonly sealed: string } {
    const secret = new Secret({ size: secretBytes });
    const address = new TOTP({ ...usual, issuer: 'Holdfast', label: account, secret }).toString();
    return { secret: secret.base32, address, sealed: this.secrets.seal(use, secret.base32, place) };
  }

  stepOf(code: string, sealed: string, place: string, at: Date): number | null {
    const secret = this.opened(sealed, place);
    if (!secret || !/^\d{6}$/u.test(code)) return null;
    const timestamp = at.getTime();
    const delta = TOTP.validate({ ...usual, token: code, secret, timestamp, window: 1 });
    return delta === null ? null : TOTP.counter({ period: usual.period, timestamp }) + delta;
  }

  /** After a change of SECRET nobody's code is right any more; recovery codes still are. */
  private opened(sealed: string, place: string): Secret | null {
    try {
      return Secret.fromBase32(this.secrets.open(use, sealed, place));
    } catch (error) {
      this.logger.error(`A second factor cannot be opened, was SECRET changed? ${(error as Error).message}`);
      return null;
    }
  }
}
