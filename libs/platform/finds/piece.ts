import { Flag, Text } from '#platform/fields';

/** A piece of a text, and whether it is what was looked for: never marks in the text itself. */
export class Piece {
  @Text() readonly text!: string;
  @Flag() readonly isHit!: boolean;
}
