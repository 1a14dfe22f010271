/** Prints the corrections of a record in the form wanted. */

import { askHistory, type History } from "../app/corrections/ask-history.js";
import { loadCodebook } from "../app/load-codebook.js";
import { openRecord } from "../app/record/open-record.js";
import type { RecordStore } from "../record/port.js";
import type { SourceBook, SourceCard } from "../views/page/sources.js";
import { viewCorrections } from "../views/state/corrections-view.js";
import { DONE } from "./exit-codes.js";
import type { HistoryOptions } from "./history.js";
import { onRecord } from "./on-record.js";
import { printPage } from "./print-page.js";

/** The exit code. */
export function printHistory(options: HistoryOptions): Promise<number> {
	return onRecord(
		() => openRecord({ record: options.record }),
		async (store) => {
			const history = await askHistory(
				store,
				loadCodebook(),
				options.coder === undefined ? {} : { coder: options.coder },
			);
			const shown =
				options.orphans === true ? withOrphansOnly(history) : history;
			await printPage(viewCorrections(shown), {
				options,
				sources: await sourcesOf(shown, store),
			});
			return DONE;
		},
	);
}

function withOrphansOnly(history: History): History {
	return {
		...history,
		corrections: history.corrections.filter(({ id }) =>
			history.orphans.has(id),
		),
	};
}

async function sourcesOf(
	{ corrections }: History,
	store: RecordStore,
): Promise<SourceBook> {
	const cards = new Map<string, SourceCard>();
	for (const { change } of corrections) {
		if (!("anchor" in change)) continue;
		const stored = await store.document(change.anchor.document);
		if (stored !== null) cards.set(change.anchor.document, stored.card);
	}
	return {
		cardOf: (document) => cards.get(document) ?? null,
		textOf: () => null,
	};
}
