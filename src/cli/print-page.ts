/** Prints a page of the record in the form wanted. */

import type { AsOf } from "../model/state.js";
import { formatPage } from "../views/page/format-page.js";
import type { Page } from "../views/page/page.js";
import { formatPageCsv } from "../views/page/page-csv.js";
import { viewPageJson } from "../views/page/page-json.js";
import { formatPageMarkdown } from "../views/page/page-markdown.js";
import type { SourceBook } from "../views/page/sources.js";
import { type FormOptions, formOf } from "./record-options.js";
import { terminalInk, terminalWidth } from "./terminal.js";
import { write } from "./write.js";

/** What a page is printed with. */
export interface Printing {
	readonly options: FormOptions & { readonly evidence?: true };
	readonly sources: SourceBook;
	/** The bounds of the question; none where left out. */
	readonly bounds?: AsOf;
}

/** Writes the page to standard output. */
export async function printPage(page: Page, printing: Printing): Promise<void> {
	await write(formatForm(page, printing));
}

function formatForm(
	page: Page,
	{ options, sources, bounds = { asOf: null, knownBy: null } }: Printing,
): string {
	switch (formOf(options)) {
		case "json":
			return `${JSON.stringify(viewPageJson(page, { bounds, sources }), null, 1)}\n`;
		case "csv":
			return formatPageCsv(page);
		case "markdown":
			return formatPageMarkdown(page, sources);
		case "text":
			return formatPage(page, {
				width: terminalWidth(),
				ink: terminalInk(),
				evidence: options.evidence === true ? "spelled-out" : "marks",
				sources,
			});
	}
}
