/** Refusals to say where one stands: "declined to comment on the leak", "would not be drawn on sanctions". */

import { tokenFrom, windowOf } from "../../drafts/clauses/token-window.js";
import type { Position } from "../../model/position.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { resolveObject, spokenOf } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";

/** The position of a statement of form `none`; null for the routine of newsrooms ("did not respond to a request for comment"). */
export function findDeclined(
	statement: Statement,
	context: StanceContext,
): Position | null {
	const { speaker, cue, content } = statement;
	const place = content[0] ?? cue;
	if (speaker === null || place === null || place === undefined) return null;
	if (isRoutine(statement, context) || isRefusal(statement, context))
		return null;
	const { target, issue } = isAboutIt(content[0] ?? null, context)
		? spokenOf(place.start, context)
		: resolveObject(content[0] ?? null, place.start, context);
	if (
		target === null &&
		(isUnknowing(statement, context) || isOfFact(statement, context))
	)
		return null;
	return {
		actor: speaker,
		target,
		issue,
		stance: "declined",
		statement: statement.id,
		condition: null,
	};
}

/** "could not say who had fired": whoever does not know holds nothing back, unless it is about a text. */
function isUnknowing({ cue }: Statement, { tokens }: StanceContext): boolean {
	if (cue === null) return false;
	const { from, to } = windowOf(tokens, cue);
	return tokens
		.slice(from, to)
		.some(({ norm }) =>
			/^(could|couldn't|couldn’t|can|cannot|unable)$/.test(norm),
		);
}

/** "neither confirmed nor denied the strike": whether something happened is no matter to stand on. */
function isOfFact(
	{ cue }: Statement,
	{ tokens, codebook }: StanceContext,
): boolean {
	if (cue === null) return false;
	const confirming = wordSet(codebook, "confirming-verbs");
	const { from, to } = windowOf(tokens, cue);
	return tokens.slice(from, to).some(({ lemma }) => confirming.has(lemma));
}

/** "would neither sign nor observe the text": no silence, but a no. */
function isRefusal(
	{ cue }: Statement,
	{ tokens, lexicon, codebook }: StanceContext,
): boolean {
	if (cue === null) return false;
	const { from, to } = windowOf(tokens, cue);
	const refused = wordSet(codebook, "refused-acts");
	let stances = 0;
	for (let at = from; at < to; at++) {
		if (!/^VB/.test(tokens[at]!.tag)) continue;
		const hit = phrasesAt(lexicon.acts, tokens, { at, to })[0];
		if (hit?.value.stance === "opposes") return false;
		// "would neither endorse nor disown it"
		if (wordSet(codebook, "undoing").has(tokens[at]!.lemma)) return false;
		if (refused.has(tokens[at]!.lemma)) stances++;
	}
	return stances > 0;
}

/** "whether the ministry objected to any of this": what is not told is about the text spoken of. */
function isAboutIt(content: Range | null, { tokens }: StanceContext): boolean {
	if (content === null) return false;
	const { from, to } = windowOf(tokens, content);
	const [verb, any, of, it] = tokens.slice(Math.max(from, to - 4), to);
	return (
		/^(of|to|with)$/.test(verb?.norm ?? "") &&
		/^(any|some|much|parts|all|either|none)$/.test(any?.norm ?? "") &&
		of?.norm === "of" &&
		/^(it|this|that|these|those|them)$/.test(it?.norm ?? "")
	);
}

/** Words looked at from the cue on for a routine phrase. */
const ROUTINE_REACH = 12;

function isRoutine(
	{ cue, content }: Statement,
	{ tokens, codebook }: StanceContext,
): boolean {
	const from = tokenFrom(tokens, (cue ?? content[0])!.start);
	const words = ` ${tokens
		.slice(from, from + ROUTINE_REACH)
		.map(({ norm }) => norm)
		.join(" ")} `;
	return (codebook.words["routine-refusals"] ?? []).some((phrase) =>
		words.includes(` ${phrase} `),
	);
}
