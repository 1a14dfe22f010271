/** What none of one's own would ever do: "no government of hers would sign away the province", "no Orlandi leader could accept the map". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import { mentionsIn } from "../mention-index.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import { firstVerb } from "./act-in-clause.js";
import { conditionOf } from "./condition-of.js";
import { landGivenUp } from "./land-given-up.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The stand of the speaker against what none of theirs would do; null where the clause tells of nobody of theirs. */
export function noneOfOurs(
	clauses: readonly Clause[],
	index: number,
	speaker: string | null,
	context: StanceContext,
): StanceFound | null {
	const { tokens } = context;
	const clause = clauses[index]!;
	const verb = firstVerb(clause, context);
	if (speaker === null || verb === null) return null;
	if (!/^(would|will|could|can)$/.test(tokens[verb]!.norm)) return null;
	if (!isNobodyOfTheirs(clause.from, verb, speaker, context)) return null;
	let at = verb + 1;
	while (at < clause.to && /^RB/.test(tokens[at]!.tag)) at++;
	const length = actLength(at, clause.to, context);
	if (length === 0) return null;
	const condition = conditionOf(clauses, index, context);
	if (condition !== null && !/^(unless|until|without)$/.test(condition.opener))
		return null;
	return {
		actor: speaker,
		stance: condition === null ? "opposes" : "conditional",
		object: rangeOf(tokens, { from: at + length, to: clause.to }),
		condition: condition?.range ?? null,
		about: landGivenUp({ from: at, to: clause.to }, context),
		needs: "known",
	};
}

/** "no government of hers", "no leader in this country", "no Orlandi": told of the speaker's own, by word or by name. */
function isNobodyOfTheirs(
	from: number,
	verb: number,
	speaker: string,
	{ tokens, codebook, mentions, principals, actors }: StanceContext,
): boolean {
	let at = from;
	while (at < verb && /^[“"'‘,]$/.test(tokens[at]!.norm)) at++;
	if (tokens[at]?.norm !== "no") return false;
	const bodies = wordSet(codebook, "own-bodies");
	const leaders = wordSet(codebook, "mouthpieces");
	let isBody = false;
	for (let i = at + 1; i < verb; i++) {
		const { norm, lemma } = tokens[i]!;
		if (bodies.has(lemma) || leaders.has(lemma)) isBody = true;
		if (isBody && /^(hers|his|mine|ours|theirs|my|our|her|their)$/.test(norm))
			return true;
	}
	const named = mentionsIn(mentions, {
		start: tokens[at]!.start,
		end: tokens[verb - 1]!.end,
	});
	const principal = principals.get(speaker);
	if (named.some(({ id }) => id === principal || id === speaker)) return true;
	// "no Orlandi government": an adjective of the speaker's side, which is no mention of it.
	const side = actors.get(speaker)?.side ?? null;
	return (
		isBody &&
		side !== null &&
		tokens
			.slice(at + 1, verb)
			.some(({ norm }) => norm.startsWith(side.toLowerCase().slice(0, STEM)))
	);
}

/** "Serbian" and "Serbia" begin alike. */
const STEM = 5;

function actLength(
	at: number,
	to: number,
	{ tokens, lexicon, codebook }: StanceContext,
): number {
	const hit = phrasesAt(lexicon.acts, tokens, { at, to }).find(
		({ value }) => value.wordClass === "verbs" && value.stance === "supports",
	);
	const isAct =
		wordSet(codebook, "stance-offers").has(tokens[at]?.lemma ?? "") ||
		wordSet(codebook, "refused-acts").has(tokens[at]?.lemma ?? "");
	const parting = phrasesAt(lexicon.partings, tokens, { at, to })[0];
	return parting?.length ?? hit?.length ?? (isAct ? 1 : 0);
}
