import { Text, Whole } from '#platform/fields';

/** Why a row was refused or passed over, or what of it was. */
export class RowRemarkRecord {
  @Whole({ nullable: true, description: '0-based.' }) readonly column!: number | null;
  @Text({ nullable: true }) readonly heading!: string | null;
  @Text({ nullable: true }) readonly field!: string | null;
  @Text() readonly code!: string;
  @Text({ nullable: true }) readonly value!: string | null;
  @Whole({ optional: true, description: 'The limit that was passed.' }) readonly max?: number;
}
