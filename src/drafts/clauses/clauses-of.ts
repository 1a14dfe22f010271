/** Cuts a stretch of a sentence into its clauses, so that a verb is not given the subject or the negation of another. */

import type { Token } from "../../model/analysis.js";
import { conjunctForm } from "./conjunct-form.js";
import { openerLength } from "./find-condition.js";
import type { Window } from "./token-window.js";

/** One clause. `opener` is the word that joins it to what stands before, null for the first or one behind punctuation. */
export interface Clause extends Window {
	readonly opener: string | null;
	/** Whether it goes on with the subject of the clause before it: "she welcomed the map but rejected the rota". */
	readonly sharesSubject: boolean;
	/** Whether it says more of a noun before it: "a peace that respects …". */
	readonly isRelative: boolean;
	/** Whether it is the condition of another clause: "if both sides agree". */
	readonly isCondition: boolean;
}

const OPENERS = new Set(
	"but while though although whereas because which who whom that so yet nor when after before since as whether".split(
		" ",
	),
);

/** Openers that are prepositions as often: they open a clause only if one follows. */
const PERHAPS = new Set("after before since as so that".split(" "));

const NO_VERBS: ReadonlySet<string> = new Set();

/** The clauses of the window in text order; together they cover it but for the words that join them. */
export function clausesOf(
	tokens: readonly Token[],
	window: Window,
): readonly Clause[] {
	const clauses: Clause[] = [];
	let open: Omit<Clause, "to"> = {
		from: window.from,
		...start(tokens, window.from, window),
	};
	const close = (to: number) => {
		if (to > open.from) clauses.push({ ...open, to });
	};
	// "as long as others do": the second "as" opens nothing.
	const opened = Math.max(1, openerLength(tokens, window.from, window));
	for (let at = window.from + opened; at < window.to; at++) {
		const condition = openerLength(tokens, at, window);
		const length =
			condition > 0 ? condition : jointLength(tokens, at, window, open);
		if (length === 0) continue;
		close(at);
		const last = tokens[at + length - 1]!.norm;
		const from = condition > 0 ? at : at + length;
		const isRelative = isRelativeAt(tokens, at + length - 1);
		open = {
			from,
			isRelative,
			opener: /^[,;:–—-]+$/.test(last) ? null : last,
			sharesSubject:
				condition === 0 && !isRelative && isVerbFirst(tokens, from, window.to),
			isCondition: condition > 0,
		};
		at += length - 1;
	}
	close(window.to);
	return clauses;
}

function start(
	tokens: readonly Token[],
	from: number,
	window: Window,
): Omit<Clause, "from" | "to"> {
	return {
		opener: null,
		sharesSubject: false,
		isRelative: false,
		isCondition: openerLength(tokens, from, window) > 0,
	};
}

/** "which", "who", and "that" where the tagger takes it for a pronoun or a verb follows at once. */
function isRelativeAt(tokens: readonly Token[], at: number): boolean {
	const { norm, tag } = tokens[at]!;
	if (/^(which|who|whom)$/.test(norm)) return true;
	return (
		norm === "that" &&
		(tag === "WDT" || /^(VBZ|VBD|VBP|MD)$/.test(tokens[at + 1]?.tag ?? ""))
	);
}

/** How many tokens join a new clause to the open one at this place; 0 where none begins. */
function jointLength(
	tokens: readonly Token[],
	at: number,
	window: Window,
	open: Omit<Clause, "to">,
): number {
	const { norm } = tokens[at]!;
	if (
		norm === ";" ||
		norm === "–" ||
		norm === "—" ||
		norm === "--" ||
		norm === ":"
	)
		return 1;
	if (norm === ",") return afterComma(tokens, at, window, open);
	if (norm === "and" || norm === "or")
		return beginsClause(tokens, at + 1, window, open.from) ? 1 : 0;
	if (!OPENERS.has(norm)) return 0;
	if (norm === "that" && tokens[at]!.tag === "WDT") return 1;
	if (PERHAPS.has(norm))
		return conjunctForm(tokens, { from: at + 1, to: window.to }, NO_VERBS) ===
			"clause"
			? 1
			: 0;
	return 1;
}

function afterComma(
	tokens: readonly Token[],
	at: number,
	window: Window,
	open: Omit<Clause, "to">,
): number {
	const next = tokens[at + 1];
	if (next === undefined || at + 1 >= window.to) return 0;
	if (next.norm === "and" || next.norm === "or")
		return beginsClause(tokens, at + 2, window, open.from) ? 2 : 0;
	if (OPENERS.has(next.norm)) return 2;
	// "This is no peace, it is surrender"
	if (
		next.tag === "PRP" &&
		/^(VBZ|VBP|VBD|MD)$/.test(tokens[at + 2]?.tag ?? "")
	)
		return 1;
	// "If it fails, Kiral must act": what follows the comma of a condition is the main clause.
	if (
		open.isCondition &&
		conjunctForm(tokens, { from: at + 1, to: window.to }, NO_VERBS) === "clause"
	)
		return 1;
	return next.tag === "VBG" ? 1 : 0;
}

/** A verb further back than this is not looked for: it keeps the cost of a long list linear. */
const LONGEST_LOOK = 60;

function beginsClause(
	tokens: readonly Token[],
	at: number,
	window: Window,
	openFrom: number,
): boolean {
	if (at >= window.to) return false;
	let hasVerb = false;
	for (let i = Math.max(openFrom, at - LONGEST_LOOK); i < at && !hasVerb; i++)
		hasVerb = /^(VB|MD)/.test(tokens[i]!.tag);
	return (
		hasVerb &&
		(isVerbFirst(tokens, at, window.to) ||
			conjunctForm(tokens, { from: at, to: window.to }, NO_VERBS) === "clause")
	);
}

function isVerbFirst(
	tokens: readonly Token[],
	from: number,
	to: number,
): boolean {
	let at = from;
	while (at < to && /^RB/.test(tokens[at]!.tag)) at++;
	return at < to && /^(VBZ|VBD|VBP|MD|VB|VBG)$/.test(tokens[at]!.tag);
}
