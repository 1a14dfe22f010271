/** What a text goes on to lay down behind its own words in the same sentence: "…, the document goes on, while Orland is to receive 40 boats". */

import { type Window, windowOf } from "../../drafts/clauses/token-window.js";
import type { Token } from "../../model/analysis.js";
import type { Span } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import type { ReportedContext, ReportedWindow } from "./reported-context.js";
import { reservation } from "./reservation.js";
import { isToBeDone } from "./text-part.js";

/** The clause behind the statement of the draft; null where none follows, or somebody else speaks in it. */
export function restOfSentence(
	draft: string,
	{
		statement,
		statements,
	}: {
		readonly statement: Statement;
		readonly statements: readonly Statement[];
	},
	context: ReportedContext,
): ReportedWindow | null {
	const spans = spansOf(statement);
	const last = spans.reduce((end, span) => Math.max(end, span.end), 0);
	const sentence = context.sentenceAt(last - 1);
	if (sentence === null) return null;
	const { tokens } = context;
	const whole = windowOf(tokens, { start: last, end: sentence.end });
	const from = behindJoint(tokens, whole);
	if (from === null) return null;
	const start = tokens[from]!.start;
	const isTold = statements.some(
		(other) =>
			other !== statement &&
			spansOf(other).some(
				(span) => span.start < sentence.end && span.end > start,
			),
	);
	if (isTold) return null;
	const window = { from, to: reservation(tokens, from, whole.to) };
	if (isToBeDone(tokens, window)) return { draft, window, told: "draft" };
	// "the talks go badly": what is so is no provision.
	return isDone(tokens, window, context)
		? { draft, window, told: "party" }
		: null;
}

function spansOf({ source, cue, content }: Statement): readonly Span[] {
	return [source, cue, ...content].filter((span) => span !== null);
}

/** The first token behind ";", ", while", ", and": what joins a clause of equal rank. */
function behindJoint(
	tokens: readonly Token[],
	{ from, to }: Window,
): number | null {
	const [first, second] = [tokens[from], tokens[from + 1]];
	if (first === undefined || from >= to - 2) return null;
	if (first.norm === ";")
		return JOINING.test(second?.norm ?? "") ? from + 2 : from + 1;
	return first.norm === "," && JOINING.test(second?.norm ?? "")
		? from + 2
		: null;
}

const JOINING = /^(?:and|while|whereas)$/;

/** A subject longer than this, in tokens, is not read to its verb. */
const LONGEST_SUBJECT = 10;

/** "deported children go home", "the north gets the port": in the present, what the text has done. */
function isDone(
	tokens: readonly Token[],
	{ from, to }: Window,
	{ receiving, movings }: ReportedContext,
): boolean {
	if (!/^(?:DT|JJ|NN.*|CD|PRP\$|VB[ND])$/.test(tokens[from]?.tag ?? ""))
		return false;
	for (let at = from + 1; at < Math.min(to, from + LONGEST_SUBJECT); at++) {
		const { tag, lemma, norm } = tokens[at]!;
		// A tagger takes the plural verb for an infinitive now and then.
		if (/^VB[PZ]?$/.test(tag) && tokens[at - 1]!.norm !== "to")
			return receiving.has(lemma) || movings.has(lemma);
		if (/^(?:MD|VBD|PRP|CC|W.*|:)$/.test(tag) || norm === ",") return false;
	}
	return false;
}
