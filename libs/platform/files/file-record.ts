import { Id, Instant, Text, Whole } from '#platform/fields';
import type { StoredFile } from './files.ts';

export class FileRecord {
  @Id() readonly id!: string;
  @Text() readonly name!: string;
  @Text() readonly mediaType!: string;
  @Whole({ max: Number.MAX_SAFE_INTEGER, description: 'Bytes.' }) readonly size!: number;
  @Text({ nullable: true, description: 'Of the bytes, in hexadecimal.' }) readonly sha256!: string | null;
  @Instant() readonly createdAt!: string;
}

export const fileRecord = ({ id, name, mediaType, size, sha256, createdAt }: StoredFile): FileRecord => ({ id, name, mediaType, size, sha256, createdAt });
