/** Objects that are several: "welcomed the buffer and the terminal", "accepts the plan, with one exception: the rulings". */

import {
	rangeOf,
	tokenFrom,
	type Window,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import type { Placed } from "./position-of.js";
import { resolveObject } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";

/** The stance on each of the things that its object names; the stance alone where the object is one thing. */
export function partedStances(
	placed: Placed,
	context: StanceContext,
): readonly Placed[] {
	const { object } = placed.stance;
	if (object === null) return [placed];
	const window = windowOf(context.tokens, object);
	return (
		withException(placed, window, context) ??
		conjoined(placed, window, context) ?? [placed]
	);
}

const EXCEPTED: Readonly<Partial<Record<Stance, Stance>>> = {
	supports: "opposes",
	open: "opposes",
	opposes: "open",
};

/** "the plan *except for* the rulings": what is taken out of a consent is refused, and what is taken out of a refusal left open. */
function withException(
	placed: Placed,
	{ from, to }: Window,
	context: StanceContext,
): readonly Placed[] | null {
	const { tokens, sentenceAt } = context;
	const stance = EXCEPTED[placed.stance.stance];
	const sentence = sentenceAt(tokens[from]?.start ?? 0);
	if (stance === undefined || sentence === null) return null;
	const last = tokenFrom(tokens, sentence.end);
	// A clause is cut before "but not", which may stand right behind the object.
	for (let at = from + 1; at < Math.min(last, to + 2); at++) {
		const length = exceptionLength(at, tokens);
		if (length === 0) {
			if (at >= to && !/^[,:”"’']$/.test(tokens[at]!.norm)) return null;
			continue;
		}
		const start = at + length;
		let end = start;
		while (end < last && !/^[,;.]$/.test(tokens[end]!.norm)) end++;
		const rest = rangeOf(tokens, { from, to: Math.min(at, to) });
		const object = rangeOf(tokens, { from: start, to: end });
		return object === null || rest === null
			? null
			: [
					onObject(placed, rest),
					{
						...placed,
						stance: {
							...placed.stance,
							stance,
							object,
							condition: null,
							needs: "known",
						},
					},
				];
	}
	return null;
}

/** Openers of what is taken out, by their words. */
const EXCEPTIONS: readonly (readonly string[])[] = [
	"with one exception",
	"with a single exception",
	"with the exception of",
	"with the sole exception of",
	"except for",
	"except",
	"apart from",
	"aside from",
	"save for",
	"but not",
	"but for",
	"excluding",
	"minus",
].map((words) => words.split(" "));

/** How many tokens an opener takes up at this place, a colon behind it included; 0 where none stands. */
function exceptionLength(at: number, tokens: StanceContext["tokens"]): number {
	const opener = EXCEPTIONS.find((words) =>
		words.every((word, i) => tokens[at + i]?.norm === word),
	);
	if (opener === undefined) return 0;
	const next = tokens[at + opener.length];
	if (/^[:–—,-]+$/.test(next?.norm ?? "")) return opener.length + 1;
	// "agreed to the exchange but not *to* the return"
	if (
		/^(to|on|about|for|with|of)$/.test(next?.norm ?? "") &&
		/^(DT|PRP\$|NN|NNS)$/.test(tokens[at + opener.length + 1]?.tag ?? "")
	)
		return opener.length + 1;
	// "but not to sign it", "except that": another clause.
	return /^(DT|PRP\$|NN|NNS|NNP|JJ|CD|VBG)$/.test(next?.tag ?? "")
		? opener.length
		: 0;
}

/** "the buffer *and the* terminal": two things that the text tells apart, each known by itself. */
function conjoined(
	placed: Placed,
	{ from, to }: Window,
	context: StanceContext,
): readonly Placed[] | null {
	const { tokens } = context;
	const found: Range[] = [];
	let start = from;
	for (let at = from + 1; at < to; at++) {
		const { norm, tag } = tokens[at]!;
		if (/^(MD|VBZ|VBD|VBP|WDT|WP)$/.test(tag)) return null;
		const isJoint = norm === "and" || (norm === "," && found.length > 0);
		if (!isJoint || !/^(DT|PRP\$)$/.test(tokens[at + 1]?.tag ?? "")) continue;
		const piece = rangeOf(tokens, { from: start, to: at });
		if (piece !== null) found.push(piece);
		start = at + 1;
	}
	const last = rangeOf(tokens, { from: start, to });
	if (found.length === 0 || last === null) return null;
	const pieces = [...found, last];
	const targets = pieces.map((piece) =>
		resolveObject(piece, piece.start, context),
	);
	const isKnown = targets.every(({ certainty }) =>
		/^(named|issue)$/.test(certainty),
	);
	const told = new Set(
		targets.map(({ target, issue }) => `${target ?? ""} ${issue ?? ""}`),
	);
	return isKnown && told.size === pieces.length
		? pieces.map((piece) => onObject(placed, piece))
		: null;
}

function onObject(placed: Placed, object: Range): Placed {
	return { ...placed, stance: { ...placed.stance, object } };
}
