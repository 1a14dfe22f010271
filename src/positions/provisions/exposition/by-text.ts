/** What a sentence that nobody reports lays down by a text it names: as its subject, beside its clause, in a list or by a part. */

import type { Sentence } from "../../../model/analysis.js";
import type { SentenceView } from "../../../statements/sentence-view.js";
import { apposedText } from "../beside-text/apposed-text.js";
import { clausesBesideText } from "../beside-text/clause-beside-text.js";
import { foundInText } from "../beside-text/found-in-text.js";
import { invertedCore } from "../beside-text/inverted-core.js";
import { onceAdopted } from "../beside-text/once-adopted.js";
import { plainBesideText } from "../beside-text/plain-beside-text.js";
import { relativeOfText } from "../beside-text/relative-of-text.js";
import { settledInfinitive } from "../beside-text/settled-infinitive.js";
import { mayNameText } from "../beside-text/text-beside.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { listBesideText } from "./colon-list.js";
import { itGoesOn } from "./it-goes-on.js";
import { partGranting } from "./part-granting.js";
import { putInto } from "./put-into.js";
import { textDoes } from "./text-does.js";

/** What a sentence lays down that names a text as its subject, or beside its clause. */
export function byText(
	view: SentenceView,
	{ it, near }: { readonly it: string | null; readonly near: string | null },
	tools: Tools,
): readonly ReportedWindow[] {
	if (it === null && !mayNameText(view.tokens, tools.reported)) return [];
	const does =
		listBesideText(view, tools) ??
		textDoes(view, it, tools) ??
		apposedText(view, tools) ??
		partGranting(
			view,
			tools.reported.draftBefore(view.sentence.start) ?? near,
			tools,
		) ??
		relativeOfText(view, tools) ??
		putInto(view, tools) ??
		foundInText(view, tools) ??
		invertedCore(view, tools) ??
		settledInfinitive(view, tools) ??
		itGoesOn(view, tools) ??
		onceAdopted(view, tools);
	let told = does === null ? clausesBesideText(view, tools) : [does];
	if (told.length === 0) {
		const plain = plainBesideText(view, tools);
		if (plain !== null) told = [plain];
	}
	// "a paragraph", "the terms": of the text spoken of.
	return told.map((window) => ({ ...window, draft: window.draft ?? near }));
}

/** A function that gives the draft which the sentence just before, in the same block, has at its head: what "it" then is. Asked in text order. */
export function headDrafts(
	sentences: readonly Sentence[],
	{ reported }: Tools,
): (sentence: Sentence) => string | null {
	let at = 0;
	return (sentence) => {
		while (at < sentences.length && sentences[at]!.start < sentence.start) at++;
		const before = sentences[at - 1];
		if (before === undefined || before.block !== sentence.block) return null;
		const head = before.tokens[Math.min(HEAD, before.tokens.length - 1)]!;
		const named = reported.namedIn({ start: before.start, end: head.end });
		return named.size === 1 ? [...named][0]! : null;
	};
}

/** Tokens at the head of a sentence in which its subject is named. */
const HEAD = 6;
