/** Answers a question from what the record kept of it, and keeps the answer where the record has grown since. */

import type { AsOf } from "../../model/state.js";
import type { RecordStore } from "../../record/port.js";
import { RecordRefused } from "../../record/record-refused.js";
import type { Page } from "../../views/page/page.js";
import { citedDocuments, type SourceCard } from "../../views/page/sources.js";
import type { Answer, Asking } from "./ask-state.js";
import { readerVersion } from "./reader-version.js";

/** A question by its name and what it asks for beside the bounds. */
export interface KeptQuestion {
	readonly name: string;
	readonly asks: readonly (string | null)[];
	readonly ask: (asking: Asking) => Promise<Answer>;
}

/** The answer that the record kept of a question; null where it kept none, or has grown since. */
export async function recallAnswer(
	{ store, bounds }: Pick<Asking, "store" | "bounds">,
	question: Pick<KeptQuestion, "name" | "asks">,
): Promise<Answer | null> {
	const kept = await store.answer(textOf(question, bounds));
	// Written below, by this very version.
	return kept === null ? null : answerOf(kept as StoredAnswer);
}

/** The same answer, whether it was kept or is worked out now; it has the cards of those documents alone that the page cites. */
export async function keepAnswer(
	asking: Asking,
	question: KeptQuestion,
): Promise<Answer> {
	const { store, bounds } = asking;
	const recalled = await recallAnswer(asking, question);
	if (recalled !== null) return recalled;
	const revision = await store.revision();
	const { page, cards } = await question.ask(asking);
	const answer: StoredAnswer = {
		page,
		cards: citedDocuments(page.tables).flatMap((id) => {
			const card = cards.get(id);
			if (card === undefined) return [];
			const { title, publisher, published } = card;
			return [[id, { title, publisher, published }] as const];
		}),
	};
	await keep(store, textOf(question, bounds), { revision, answer });
	return answerOf(answer);
}

/** What the record knows a question by. */
const textOf = (
	{ name, asks }: Pick<KeptQuestion, "name" | "asks">,
	{ asOf, knownBy }: AsOf,
): string => JSON.stringify([readerVersion(), name, asOf, knownBy, ...asks]);

interface StoredAnswer {
	readonly page: Page;
	readonly cards: readonly (readonly [string, SourceCard])[];
}

function answerOf({ page, cards }: StoredAnswer): Answer {
	return { page, cards: new Map(cards) };
}

async function keep(
	store: RecordStore,
	question: string,
	kept: { readonly revision: number; readonly answer: StoredAnswer },
): Promise<void> {
	try {
		await store.keepAnswer(question, kept);
	} catch (error) {
		// A record that may only be read, or on a full disk, answers all the same, only not sooner the next time.
		if (!(error instanceof RecordRefused)) throw error;
	}
}
