/** Acts judged before they are done: "it would be a mistake to sign", "lifting sanctions now would be premature". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf, type Window } from "../../drafts/clauses/token-window.js";
import type { Stance } from "../../model/position.js";
import { phrasesAt } from "../phrase-index.js";
import { wordSet } from "../word-set.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy, modalIn, stanceUnder } from "./stance-under.js";

/** The stands of a speaker who judges an act that would take one. */
export function findJudgedActs(
	clauses: readonly Clause[],
	speaker: string | null,
	context: StanceContext,
): readonly StanceFound[] {
	if (speaker === null) return [];
	return clauses.flatMap((clause): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const found =
			judgedBehind(clause, context) ?? judgedBefore(clause, context);
		return found === null
			? []
			: [{ ...found, actor: speaker, condition: null, needs: "known" }];
	});
}

type Judged = Pick<StanceFound, "stance" | "object">;

/** "It would be a mistake to sign the text": "it" stands for what follows. */
function judgedBehind(clause: Clause, context: StanceContext): Judged | null {
	const { tokens } = context;
	const subject = firstWord(clause, context);
	if (tokens[subject]?.norm !== "it") return null;
	const verdict = verdictFrom(subject + 1, clause, context);
	if (verdict === null) return null;
	const to = infinitiveFrom(verdict.to, clause, context);
	const act = to === null ? null : actAt(to + 1, clause, context);
	return act === null
		? null
		: {
				stance: ofAct(act.stance, verdict.stance),
				object: rangeOf(tokens, { from: act.to, to: clause.to }),
			};
}

/** "To sign would be folly", "lifting sanctions would be premature": the act is the subject. */
function judgedBefore(clause: Clause, context: StanceContext): Judged | null {
	const { tokens } = context;
	const first = firstWord(clause, context);
	const isInfinitive =
		tokens[first]?.tag === "TO" && tokens[first + 1]?.tag === "VB";
	if (!isInfinitive && tokens[first]?.tag !== "VBG") return null;
	const act = actAt(isInfinitive ? first + 1 : first, clause, context);
	if (act === null) return null;
	let verb = act.to;
	while (verb < clause.to && !/^(MD|VBZ|VBD|VBP)$/.test(tokens[verb]!.tag))
		verb++;
	const verdict = verdictFrom(verb, clause, context);
	return verdict === null
		? null
		: {
				stance: ofAct(act.stance, verdict.stance),
				object: rangeOf(tokens, {
					// "handing in the guns" is told by the verb with its particle.
					from: /^(RP|IN)$/.test(tokens[act.to]?.tag ?? "")
						? act.to - 1
						: act.to,
					to: verb,
				}),
			};
}

function firstWord({ from, to }: Window, { tokens }: StanceContext): number {
	let at = from;
	while (at < to && /^[“"'‘,]$/.test(tokens[at]!.norm)) at++;
	return at;
}

interface Told {
	readonly stance: Stance;
	/** The token behind its words. */
	readonly to: number;
}

/** Words from the verb to its verdict: "would be a very grave *mistake*". */
const VERDICT_REACH = 8;

/** The verdict whose linking verb begins at the token; null where another verb or none stands there. */
function verdictFrom(
	verb: number,
	{ to }: Window,
	{ tokens, lexicon, codebook }: StanceContext,
): Told | null {
	const links = wordSet(codebook, "linking-verbs");
	let hasLink = false;
	for (let at = verb; at < Math.min(to, verb + VERDICT_REACH); at++) {
		const { tag, lemma } = tokens[at]!;
		if (hasLink) {
			const hit = phrasesAt(lexicon.verdicts, tokens, { at, to })[0];
			if (hit !== undefined) {
				const before = { from: verb, to: at };
				if (/^(can|could|must|should|may)$/.test(modalIn(tokens, before) ?? ""))
					return null;
				const stance = stanceUnder(hit.value.stance, {
					isNegated: isNegatedBy(tokens, before, new Set()),
					modal: null,
					condition: null,
				});
				return { stance, to: at + hit.length };
			}
		}
		if (links.has(lemma)) hasLink = true;
		else if (
			!/^(MD|RB|DT|JJ|NN|VB|IN|“|"|‘|'|``|'')$/.test(tag) ||
			(/^V/.test(tag) && hasLink)
		)
			return null;
	}
	return null;
}

/** "a mistake to …", "essential for both sides to …": the place of "to"; null where none follows. */
export function infinitiveFrom(
	from: number,
	{ to }: Window,
	{ tokens }: StanceContext,
): number | null {
	let at = from;
	while (at < to && /^[”"’']$/.test(tokens[at]!.norm)) at++;
	if (tokens[at]?.norm === "for")
		while (at < Math.min(to, from + VERDICT_REACH) && tokens[at]!.tag !== "TO")
			at++;
	return at + 1 < to && tokens[at]!.tag === "TO" ? at : null;
}

/** The act that begins at the token: one of stance, or one that a party may hold out; null for any other. */
function actAt(
	at: number,
	{ to }: Window,
	{ tokens, lexicon, codebook }: StanceContext,
): Told | null {
	if (at >= to) return null;
	const hit = phrasesAt(lexicon.acts, tokens, { at, to }).find(
		({ value }) => value.wordClass === "verbs",
	);
	if (hit !== undefined)
		return { stance: hit.value.stance, to: at + hit.length };
	return wordSet(codebook, "stance-offers").has(tokens[at]!.lemma)
		? { stance: "supports", to: at + 1 }
		: null;
}

/** To call consent a mistake is to refuse it; to call a refusal one leaves the way open. */
function ofAct(act: Stance, verdict: Stance): Stance {
	const isAgainst = verdict === "opposes" || verdict === "concerned";
	if (act === "opposes" || act === "concerned") return isAgainst ? "open" : act;
	return verdict;
}
