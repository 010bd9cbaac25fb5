/** What the product sends to PostgreSQL for the addresses that are read, and who reads: the bare server sends the same. */
export interface Read {
  readonly text: number;
  readonly values: readonly unknown[];
}

export interface Plan {
  readonly texts: readonly string[];
  /** For each address, by which texts it is read and with which values. */
  readonly reads: Readonly<Record<string, readonly Read[]>>;
  readonly actor: { readonly userId: string; readonly name: string; readonly teamId: string };
}
