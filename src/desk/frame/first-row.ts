/** Where in a long list an address asks to begin: "?claims-from=100" for the rows behind the first 100. */

import type { Frame } from "./frame.js";

/** The number of the first row to show, from 0; 0 where the address asks for none, or for one that is not there. */
export function firstRow(
	{ query }: Pick<Frame, "query">,
	{ name, rows }: { readonly name: string; readonly rows: number },
): number {
	const asked = Number(query.get(`${name}-from`) ?? 0);
	return Number.isInteger(asked) && asked > 0 && asked < rows ? asked : 0;
}

/** What asks for the rows from `first` on; null where there are none. */
export function furtherRows(
	name: string,
	{ first, rows }: { readonly first: number; readonly rows: number },
): Readonly<Record<string, string>> | null {
	return first < rows ? { [`${name}-from`]: `${first}` } : null;
}
