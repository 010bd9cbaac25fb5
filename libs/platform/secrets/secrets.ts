import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const version = 'v1';
const ivBytes = 12;
const tagBytes = 16;

/** What the one secret of an installation is good for. Each use has a key of its own: nothing made for one passes for another. */
export class Secrets {
  private readonly keys = new Map<string, Buffer>();

  constructor(private readonly secret: string) {}

  keyFor(use: string): Buffer {
    let key = this.keys.get(use);
    if (!key) this.keys.set(use, (key = Buffer.from(hkdfSync('sha256', this.secret, 'holdfast', use, 32))));
    return key;
  }

  /** A text that nobody else can make, and always the same for the same name: it is made again instead of being kept. */
  token(use: string, name: string): string {
    return createHmac('sha256', this.keyFor(use)).update(name).digest('base64url');
  }

  /** Hides a text (AES-256-GCM). It opens only where it belongs: moved to another place it is not read. */
  seal(use: string, text: string, place: string): string {
    const iv = randomBytes(ivBytes);
    const cipher = createCipheriv('aes-256-gcm', this.keyFor(use), iv).setAAD(Buffer.from(place));
    const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return `${version}.${Buffer.concat([iv, cipher.getAuthTag(), hidden]).toString('base64url')}`;
  }

  /** @throws Error when it was changed, moved, or sealed under another secret */
  open(use: string, sealed: string, place: string): string {
    const [given, body = ''] = sealed.split('.');
    if (given !== version) throw new Error(`Nothing here opens what was sealed as ${given}.`);
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.keyFor(use), bytes.subarray(0, ivBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(place));
    decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString('utf8');
  }
}
