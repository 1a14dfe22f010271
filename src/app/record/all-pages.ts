/** Long lists of a record, page by page. */

import type { Page, PageOf } from "../../record/port.js";

/** Rows at a time: enough to be quick, few enough to hold in memory with their documents. */
const PAGE = 50;

/** Each page of a list in turn, until there are no more. */
export async function* allPages<Row>(
	read: (page: PageOf) => Promise<Page<Row>>,
): AsyncGenerator<readonly Row[]> {
	let after: string | null = null;
	do {
		const page: Page<Row> = await read({ limit: PAGE, after });
		if (page.rows.length > 0) yield page.rows;
		after = page.next;
	} while (after !== null);
}
