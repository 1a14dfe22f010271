/** Asks the record a question and prints the answer in the form wanted. */

import { loadCodebook } from "../app/load-codebook.js";
import type { Answer, Asking } from "../app/record/ask-state.js";
import { UnknownName } from "../app/record/find-named.js";
import { openRecord } from "../app/record/open-record.js";
import { readSources } from "../app/record/read-sources.js";
import { formatPage } from "../views/page/format-page.js";
import { formatPageCsv } from "../views/page/page-csv.js";
import { viewPageJson } from "../views/page/page-json.js";
import { formatPageMarkdown } from "../views/page/page-markdown.js";
import type { SourceBook } from "../views/page/sources.js";
import type { AskOptions } from "./ask-options.js";
import { complain } from "./complain.js";
import { DONE, USAGE } from "./exit-codes.js";
import { onRecord } from "./on-record.js";
import { boundsOf, formOf } from "./record-options.js";
import { terminalInk, terminalWidth } from "./terminal.js";
import { write } from "./write.js";

/** The exit code; a record that cannot be used and a name that nobody knows are complained of in a line. */
export async function printAnswer(
	options: AskOptions,
	ask: (asking: Asking) => Promise<Answer>,
): Promise<number> {
	return onRecord(
		() => openRecord(options),
		async (store) => {
			try {
				const bounds = boundsOf(options);
				const answer = await ask({ store, bounds, codebook: loadCodebook() });
				const wanted = options.evidence === true ? "texts" : "cards";
				const sources = await readSources(store, answer, wanted);
				await write(format(answer, { options, sources }));
				return DONE;
			} catch (error) {
				if (!(error instanceof UnknownName)) throw error;
				complain(error.message);
				return USAGE;
			}
		},
	);
}

function format(
	{ page }: Answer,
	{
		options,
		sources,
	}: { readonly options: AskOptions; readonly sources: SourceBook },
): string {
	switch (formOf(options)) {
		case "json":
			return `${JSON.stringify(viewPageJson(page, { bounds: boundsOf(options), sources }), null, 1)}\n`;
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
