/** A provision that the cue or a quotation parts in two: "Fishing rights, the text says, “shall be shared”". */

import {
	rangeOf,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import { issueOf } from "../../drafts/issue-of.js";
import { findFigures } from "../../language/figures/find-figures.js";
import type { Token } from "../../model/analysis.js";
import type { Statement } from "../../model/statement.js";
import type { Tools } from "./provision-tools.js";
import type { ReportedWindow } from "./reported-context.js";
import { undefinedTerms } from "./undefined-terms.js";
import { type FoundProvision, spanOf } from "./window-provisions.js";

/** "It “shall lapse”, the text says, on a date to be agreed": a second piece that opens with a preposition rounds off the first. */
export function isRest(
	{ window }: ReportedWindow,
	tokens: readonly Token[],
): boolean {
	return tokens[window.from]?.tag === "IN";
}

/** "the port, which the treaty gives to Orland": the thing stands before the clause of the text, and the rest of what is said of it in the clause. */
export function isGivenInClause(
	{ source }: Statement,
	tokens: readonly Token[],
): boolean {
	if (source === null) return false;
	const { from } = windowOf(tokens, source);
	return /^(?:which|that)$/.test(tokens[from - 1]?.norm ?? "");
}

/** The provision with what its second piece leaves open. */
export function withRest(
	provision: FoundProvision,
	{ window }: ReportedWindow,
	{ text, tokens, terms }: Tools,
): FoundProvision {
	const open = undefinedTerms(tokens, window, terms);
	return {
		...provision,
		undefined: [
			...provision.undefined,
			...open.map((term) => spanOf(text, term)),
		],
	};
}

/** "Fishing rights, the text says, “shall be shared”": the words before the cue are the subject of those behind it. */
export function isPredicate(
	{ window }: ReportedWindow,
	{ content }: FoundProvision,
	tokens: readonly Token[],
): boolean {
	if (!/^(MD|VBZ|VBP)$/.test(tokens[window.from]?.tag ?? "")) return false;
	const first = windowOf(tokens, content[0]!);
	return (
		content.length === 1 &&
		first.to - first.from < LONGEST_SUBJECT &&
		isSubject(tokens, first)
	);
}

/** "Quarrels that outlast the winter" has no verb but that of its relative clause. */
function isSubject(tokens: readonly Token[], { from, to }: Window): boolean {
	let relative = false;
	let isOpen = false;
	for (let at = from; at < to; at++) {
		const { tag, norm } = tokens[at]!;
		if (/^(?:WDT|WP)$/.test(tag) || (norm === "that" && at > from))
			relative = isOpen = true;
		else if (/^(?:MD|VB[ZDP])$/.test(tag)) {
			if (!isOpen) return false;
			isOpen = false;
		} else if (tag === "VB" && !relative) return false;
	}
	return true;
}

/** A subject longer than this, in tokens, is more than the subject of the words behind the cue. */
const LONGEST_SUBJECT = 30;

/** The provision with its predicate. */
export function withPredicate(
	provision: FoundProvision,
	{ window }: ReportedWindow,
	{ text, tokens, issues, units }: Tools,
): FoundProvision {
	const range = rangeOf(tokens, window);
	if (range === null) return provision;
	const content = [...provision.content, spanOf(text, range)];
	return {
		...provision,
		content,
		issue: issueOf(content.map((span) => span.text).join(" "), issues),
		figures: [...provision.figures, ...findFigures(text, range, units)],
	};
}
