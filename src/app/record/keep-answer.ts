/** Answers a question from what the record kept of it, and keeps the answer where the record has grown since. */

import type { AsOf } from "../../model/state.js";
import type { RecordStore } from "../../record/port.js";
import { RecordRefused } from "../../record/record-refused.js";
import type { Answer, Asking } from "./ask-state.js";
import {
	FORM,
	type PackedAnswer,
	packAnswer,
	unpackAnswer,
} from "./pack-answer.js";
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
	return kept === null ? null : unpackAnswer(kept as PackedAnswer);
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
	const answer = packAnswer(await question.ask(asking));
	await keep(store, textOf(question, bounds), { revision, answer });
	return unpackAnswer(answer);
}

/** What the record knows a question by. */
const textOf = (
	{ name, asks }: Pick<KeptQuestion, "name" | "asks">,
	{ asOf, knownBy }: AsOf,
): string =>
	JSON.stringify([readerVersion(), FORM, name, asOf, knownBy, ...asks]);

async function keep(
	store: RecordStore,
	question: string,
	kept: { readonly revision: number; readonly answer: PackedAnswer },
): Promise<void> {
	try {
		await store.keepAnswer(question, kept);
	} catch (error) {
		// A record that may only be read, or on a full disk, answers all the same, only not sooner the next time.
		if (!(error instanceof RecordRefused)) throw error;
	}
}
