/** The prose of findings about a negotiating text as a whole, by code. */

import type { Unread } from "../../documents/unread.js";
import type { Finding } from "../../model/finding.js";
import { findingMessage, unreadMessage } from "../finding-messages.js";

type Message = (values: Finding["values"]) => string;

/** What each finding says, as a sentence. */
export const DRAFT_FINDING_MESSAGES: Readonly<Record<string, Message>> = {
	"draft-is-article": () =>
		"This reads like an article about a text, not like the text itself; “travaux read” is for articles.",
	"draft-unnumbered": ({ paragraphs }) =>
		`The text numbers no points; its ${paragraphs} ${paragraphs === 1 ? "paragraph is" : "paragraphs are"} taken as §1, §2, ….`,
	"number-repeated": ({ number }) =>
		`The number ${number} stands more than once.`,
	"number-skipped": ({ number, from, to }) =>
		`The numbering jumps from ${from} to ${to} (at ${number}).`,
	"bracket-unbalanced": () => "A square bracket opens or closes nothing.",
};

/** The finding as a sentence. */
export function draftFindingMessage(finding: Finding): string {
	return (
		DRAFT_FINDING_MESSAGES[finding.code]?.(finding.values) ??
		findingMessage(finding)
	);
}

/** Why a text was not taken apart, and what to do; drafts in other languages are refused by the language's name. */
export function draftUnreadMessage(unread: Unread): string {
	if (unread.reason === "not-english")
		return `it is in ${unread.values.language}; only English texts are taken apart and compared`;
	return unreadMessage(unread).replace(
		"give one article a file",
		"give a shorter text",
	);
}
