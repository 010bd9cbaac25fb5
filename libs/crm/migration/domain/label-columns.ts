import { headingKey } from './heading-key.ts';

export interface ColumnCompany {
  /** The column that says of which kind the value is: «E-mail 1 - Label» beside «E-mail 1 - Value». */
  readonly labelColumn: number | null;
  /** What belongs together in one address: «address 2», «business»; empty where there is only one. */
  readonly set: string;
}

const stem = (heading: string): string | null => /^(.+?\d+)\s*-\s*(?:Value|Label|Type|Service|Name|Title|Department|Street|City|Region|Postal Code|Country|Formatted|PO Box|Extended Address)$/iu.exec(heading.trim())?.[1]?.toLowerCase() ?? null;
const isLabel = (heading: string): boolean => /\d+\s*-\s*(?:Label|Type|Service)$/iu.test(heading.trim());

/** Whether the column only tells the kind of its neighbor's value. */
export const isLabelColumn = (headings: readonly string[], column: number): boolean => {
  const heading = headings[column] ?? '';
  return isLabel(heading) && headings.some((other, at) => at !== column && !isLabel(other) && stem(other) === stem(heading));
};

export function companyOf(headings: readonly string[], column: number): ColumnCompany {
  const heading = headings[column] ?? '';
  const own = stem(heading);
  const labels = own === null ? [] : headings.flatMap((other, at) => (isLabel(other) && stem(other) === own ? [at] : []));
  // Messengers have both: the service says more than the type.
  const labelColumn = labels.find((at) => /service$/iu.test(headings[at]!)) ?? labels[0] ?? null;
  const outlook = /^(business|home|other) (?:street|city|state|postal|country)/u.exec(headingKey(heading))?.[1];
  return { labelColumn, set: own ?? outlook ?? '' };
}
