/** Reads a record for an export: document after document, so that no more than a page of them is held at a time. */

import type { DocumentCard } from "../../../model/document-card.js";
import type { AsOf, State } from "../../../model/state.js";
import type { DayInterval } from "../../../model/when.js";
import {
	type ExportedDocument,
	identitiesOf,
} from "../../../views/export/exported-document.js";
import { allPages } from "../all-pages.js";
import { type Asking, askState } from "../ask-state.js";

/** A record's state, and its documents in turn. */
export interface ExportSource {
	readonly state: State;
	readonly documents: () => AsyncGenerator<ExportedDocument>;
}

/** The state is folded once, for who is who and which draft is which; documents are read as they are asked for. */
export async function readForExport(asking: Asking): Promise<ExportSource> {
	const { store, bounds } = asking;
	const { context, ground } = await askState(asking, [
		"actors",
		"drafts",
		"claims",
	]);
	const identities = identitiesOf(context.state);
	return {
		state: context.state,
		documents: async function* () {
			// What was said by a day may stand in a document that came out later: that is bounded entry by entry.
			const filter = { asOf: null, knownBy: bounds.knownBy };
			for await (const cards of allPages((page) =>
				store.documents(filter, page),
			))
				for (const card of cards) {
					const account = await store.account(card.id);
					if (account !== null)
						yield {
							card,
							telling: ground.cards.get(card.id)?.telling ?? card.id,
							account,
							identities,
							isOut: isDayIn(published(card), bounds),
							isAdmitted: (said) =>
								// The text of a draft says nothing of who stands where.
								card.draft === null && isDayIn(said ?? published(card), bounds),
						};
				}
		},
	};
}

function published({
	published: day,
}: Pick<DocumentCard, "published">): DayInterval | null {
	return day === null ? null : { from: day, to: day };
}

function isDayIn(days: DayInterval | null, { asOf }: AsOf): boolean {
	return asOf === null || (days !== null && days.to <= asOf);
}
