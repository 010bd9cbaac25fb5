import { isIP } from 'node:net';
import { join } from 'node:path';

/** The process's configuration, from the environment; every variable is optional but the database. */
export abstract class Configuration {
  /** The application's login. */
  abstract readonly databaseUrl: string;
  /** The owner's login, for what prepares the database; without one the application's own does that, or somebody else has done it. */
  abstract readonly migrateDatabaseUrl: string | null;
  abstract readonly port: number;
  abstract readonly host: string;
  /** The address people type. Links in letters begin with it, never with what a request calls its host. */
  abstract readonly publicUrl: string;
  /** Proxies in front, by address or network: only what these say of where a request comes from is believed. */
  abstract readonly trustedProxies: readonly string[];
  /** The server that letters leave by; without one an administrator passes links on himself. */
  abstract readonly smtpUrl: string | null;
  abstract readonly mailFrom: string;
  /** Signs cursors and links, hides second factors; when absent one is made and kept in the database, so that all processes share it. */
  abstract readonly secret: string | null;
  /** Secrets from before: what was sealed under one of them is still checked. */
  abstract readonly formerSecrets: readonly string[];
  /** The file that the heads of the audit are added to; none without a place for it. */
  abstract readonly auditHeads: string | null;
  abstract readonly adminEmail: string;
  abstract readonly adminPassword: string | null;
  abstract readonly logLevel: string;
  abstract readonly demo: boolean;
  /** Networks of the company's own that calls to other servers may reach. */
  abstract readonly outboundNetworks: readonly string[];
  /** Times what a caller may ask for in a minute: 1 is as documented. */
  abstract readonly rateFactor: number;
}

/** Said to the operator as it is; one that may pass by itself, such as a database that restarts, is worth another start. */
export class ConfigurationInvalid extends Error {
  constructor(message: string, readonly mayPass = false) { super(message); }
}

/** How a process ends that another start would not help (EX_CONFIG). */
export const exitCodeOf = (error: unknown): number => (error instanceof ConfigurationInvalid && !error.mayPass ? 78 : 1);

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** @throws ConfigurationInvalid with one readable line per mistake */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const mistakes: string[] = [];
  const databaseUrl = env['DATABASE_URL'] ?? '';
  if (!/^postgres(ql)?:\/\//u.test(databaseUrl)) mistakes.push('DATABASE_URL must be a postgres:// address (npm start sets it for the embedded database).');
  const migrateDatabaseUrl = env['MIGRATE_DATABASE_URL'] || null;
  if (migrateDatabaseUrl && !/^postgres(ql)?:\/\//u.test(migrateDatabaseUrl)) mistakes.push('MIGRATE_DATABASE_URL must be a postgres:// address, that of the owner of the database.');
  const port = Number(env['PORT'] ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) mistakes.push(`PORT must be a number from 0 to 65535, not "${env['PORT']}".`);
  const publicUrl = env['PUBLIC_URL'] ?? `http://localhost:${port}`;
  if (!URL.canParse(publicUrl)) mistakes.push(`PUBLIC_URL must be a full address such as https://crm.example.com, not "${publicUrl}".`);
  const adminEmail = env['ADMIN_EMAIL'] ?? 'admin@holdfast.local';
  if (!adminEmail.includes('@')) mistakes.push(`ADMIN_EMAIL must be an e-mail address, not "${adminEmail}".`);
  const adminPassword = env['ADMIN_PASSWORD'] || null;
  if (adminPassword && adminPassword.length < 8) mistakes.push('ADMIN_PASSWORD must have at least 8 characters.');
  const logLevel = env['LOG_LEVEL'] ?? 'info';
  if (!logLevels.includes(logLevel)) mistakes.push(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not "${logLevel}".`);
  const networksIn = (name: string): string[] => {
    const networks = (env[name] ?? '').split(',').map((each) => each.trim()).filter((each) => each !== '');
    for (const each of networks) if (isIP(each.split('/')[0]!) === 0) mistakes.push(`${name} must be addresses or networks such as 10.0.0.0/8, with commas between, not "${each}".`);
    return networks;
  };
  const trustedProxies = networksIn('TRUSTED_PROXIES');
  const outboundNetworks = networksIn('OUTBOUND_NETWORKS');
  const smtpUrl = env['SMTP_URL'] || null;
  if (smtpUrl && (!/^smtps?:\/\//u.test(smtpUrl) || !URL.canParse(smtpUrl))) mistakes.push('SMTP_URL must be an smtp:// or smtps:// address, with the user and password in it where the server wants them.');
  const mailFrom = env['MAIL_FROM'] || `Holdfast <no-reply@${URL.canParse(publicUrl) ? new URL(publicUrl).hostname : 'localhost'}>`;
  if (!/^[^\p{Cc}]+@[^\p{Cc}]+$/u.test(mailFrom)) mistakes.push(`MAIL_FROM must be an e-mail address such as Holdfast <crm@example.com>, not "${mailFrom}".`);
  const rateFactor = Number(env['RATE_FACTOR'] ?? 1);
  if (!(rateFactor > 0)) mistakes.push(`RATE_FACTOR must be a number above 0, not "${env['RATE_FACTOR']}".`);
  if (mistakes.length > 0) throw new ConfigurationInvalid(mistakes.join('\n'));
  return { databaseUrl, migrateDatabaseUrl, port, host: env['HOST'] ?? '0.0.0.0', publicUrl, trustedProxies, smtpUrl, mailFrom, secret: env['SECRET'] || null, formerSecrets: (env['FORMER_SECRETS'] ?? '').split(',').filter((each) => each !== ''), auditHeads: env['AUDIT_HEADS'] || (env['DATA_DIR'] ? join(env['DATA_DIR'], 'audit-heads.log') : null), adminEmail, adminPassword, logLevel, demo: env['HOLDFAST_DEMO'] === '1', rateFactor, outboundNetworks };
}
