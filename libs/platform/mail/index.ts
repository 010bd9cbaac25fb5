export * from './letter.ts';
export * from './mail-delivery.ts';
export * from './mail-worker.ts';
export * from './mail.module.ts';
export * from './mailer.ts';
export * from './mails.ts';
export * from './writes-mail.ts';
