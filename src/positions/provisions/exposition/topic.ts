/** The text that a paragraph is headed by: "What's in the leaked paper. …", "Inside the draft: …". */

import { behindEntryHour } from "../../../language/entry-hour.js";
import type { Sentence } from "../../../model/analysis.js";
import type { SentenceView } from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { windowIn } from "./focus.js";

/** A heading longer than this, in tokens, is a sentence of the report. */
const LONGEST_HEADING = 12;

/** The draft that the first sentence of a paragraph announces; null where it is no heading or names none. */
export function topicOf(
	sentence: Sentence,
	view: () => SentenceView,
	{ reported }: Tools,
): string | null {
	const { tokens } = sentence;
	if (tokens.length > LONGEST_HEADING) return null;
	const named = reported.namedIn(sentence);
	if (named.size !== 1) return null;
	const from = behindEntryHour(tokens);
	const isQuestion = /^(?:what|inside)$/.test(tokens[from]?.norm ?? "");
	const isHeading = isQuestion || !view().groups.some(({ finite }) => finite);
	return isHeading ? [...named][0]! : null;
}

/** "In short: a truce of 72 hours, watched by 340 monitors": the list behind the colon; null for any other sentence. */
export function summedUp(
	draft: string,
	view: SentenceView,
	{ tokens, expounding }: Tools,
): ReportedWindow | null {
	const colon = view.tokens.findIndex(({ norm }) => norm === ":");
	const label = view.tokens
		.slice(0, Math.max(0, colon))
		.map(({ norm }) => norm)
		.join(" ");
	return expounding.summaries.has(label)
		? {
				draft,
				window: windowIn(
					view.sentence,
					{ from: colon + 1, to: view.tokens.length },
					tokens,
				),
				told: "draft",
			}
		: null;
}
