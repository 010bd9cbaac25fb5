import { Injectable } from '@nestjs/common';
import { Secrets } from '#platform/secrets';

const lifetime = 3_600_000;
const use = 'road-sign';

export interface Signed {
  readonly organizationId: string;
  /** What was typed, or what the asker knows the organization by. */
  readonly askedFor: string;
  /** Whom one would have to see, where the way leads over somebody at an organization that one sees. */
  readonly personId?: string;
}

/** Names a road without telling which: sealed, for one asker, for an hour. Nothing of it is kept. */
@Injectable()
export class SignTokens {
  constructor(private readonly secrets: Secrets) {}

  of(signed: Signed, userId: string, now: Date): string {
    return this.secrets.seal(use, JSON.stringify({ ...signed, until: now.getTime() + lifetime }), userId);
  }

  /** Null for what was made for somebody else, is over, or was never given out. */
  read(token: string, userId: string, now: Date): Signed | null {
    try {
      const { until, ...signed } = JSON.parse(this.secrets.open(use, token, userId)) as Signed & { readonly until: number };
      return until > now.getTime() ? signed : null;
    } catch {
      return null;
    }
  }
}
