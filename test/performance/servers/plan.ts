/** What the product sends to PostgreSQL for the addresses that are read, and who reads: the bare server sends the same. */
export interface Plan {
  readonly texts: readonly string[];
  /** For each address, which text it is read by and with which values. */
  readonly reads: Readonly<Record<string, { readonly text: number; readonly values: readonly unknown[] }>>;
  readonly actor: { readonly userId: string; readonly name: string; readonly teamId: string };
}
