export * from './attachment.ts';
export * from './file-is-whole.ts';
export * from './file-record.ts';
export * from './files.module.ts';
export * from './files.ts';
export * from './get-file.ts';
export * from './send-file.ts';
export * from './upload-file.ts';
