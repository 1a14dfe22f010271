/** Clauses that a cut has torn apart: "would neither sign | nor observe", "all | but two of the points", "would, | he said, | go along with it". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Token } from "../../model/analysis.js";

/** The clauses with those put together again that are one. */
export function joinClauses(
	clauses: readonly Clause[],
	tokens: readonly Token[],
): readonly Clause[] {
	const joined: Clause[] = [];
	for (const clause of clauses) {
		const before = joined[joined.length - 1];
		const isOne =
			before !== undefined &&
			!clause.isCondition &&
			(isSoon(clause, tokens) ||
				isNorVerb(before, clause, tokens) ||
				isExcept(before, clause, tokens) ||
				isUnfinished(before, clause, tokens) ||
				isSevered(before, clause, tokens));
		if (isOne) joined[joined.length - 1] = { ...before, to: clause.to };
		else joined.push(clause);
	}
	return joined;
}

/** "would be welcome | as | soon | as the guns fall silent": two links of one comparison. */
function isSoon({ opener, from }: Clause, tokens: readonly Token[]): boolean {
	if (opener !== "as") return false;
	return tokens[from]?.norm === "soon" || tokens[from - 2]?.norm === "soon";
}

/** "would neither sign | nor observe the text": two verbs of one clause, with one object. */
function isNorVerb(
	before: Clause,
	{ opener, from }: Clause,
	tokens: readonly Token[],
): boolean {
	return (
		opener === "nor" &&
		before.to === from - 1 &&
		/^(VB|VBN|VBP|VBD)$/.test(tokens[from]!.tag) &&
		hasNeither(before, tokens)
	);
}

/** Words from "neither" to "nor". */
const NEITHER_REACH = 12;

function hasNeither({ from, to }: Clause, tokens: readonly Token[]): boolean {
	for (let at = to - 1; at >= Math.max(from, to - NEITHER_REACH); at--)
		if (tokens[at]!.norm === "neither") return true;
	return false;
}

/** "accepts all | but two of the points": "but" takes something out and sets nothing against it. */
function isExcept(
	before: Clause,
	{ opener, from }: Clause,
	tokens: readonly Token[],
): boolean {
	return (
		opener === "but" &&
		before.to === from - 1 &&
		/^(all|any|none|nothing|everything|anything|everyone|nobody|choice|option|alternative)$/.test(
			tokens[before.to - 1]!.norm,
		)
	);
}

/** "the points discussed by Orland | and Kiral could form a basis": what stands before has no verb but a participle. */
function isUnfinished(
	before: Clause,
	{ opener, from }: Clause,
	tokens: readonly Token[],
): boolean {
	if (opener !== "and" || before.to !== from - 1) return false;
	let participles = 0;
	for (let at = before.from; at < before.to; at++) {
		const { tag } = tokens[at]!;
		if (!/^(MD|VB)/.test(tag)) continue;
		const isToldBy =
			/^VB[ND]$/.test(tag) &&
			tokens[at + 1]!.norm === "by" &&
			/^NN/.test(tokens[at - 1]?.tag ?? "");
		if (!isToldBy) return false;
		participles++;
	}
	return participles === 1 && /^NN/.test(tokens[before.to - 1]!.tag);
}

/** Tokens of a teller between a modal verb and its verb: "would", he said with a shrug, "go along". */
const TELLER = 12;

/** "he would, | says the mayor, | go along with it": a modal verb whose verb stands behind the teller. */
function isSevered(
	before: Clause,
	{ from }: Clause,
	tokens: readonly Token[],
): boolean {
	if (from - before.to > TELLER || before.isCondition) return false;
	let last = before.to - 1;
	while (
		last > before.from &&
		(/^[,”"’'“‘]$/.test(tokens[last]!.norm) || /^RB/.test(tokens[last]!.tag))
	)
		last--;
	let first = from;
	while (
		/^[“"'‘,]$/.test(tokens[first]?.norm ?? "") ||
		/^RB/.test(tokens[first]?.tag ?? "")
	)
		first++;
	return (
		tokens[last]!.tag === "MD" && /^(VB|VBP)$/.test(tokens[first]?.tag ?? "")
	);
}
