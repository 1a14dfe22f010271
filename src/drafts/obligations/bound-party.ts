/** Finds who is bound by a clause and who gains by it: its subject, the agent of its passive, or nobody. */

import type { Sentence } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import { rangeOf, type Window } from "../clauses/token-window.js";
import type { ClauseContext } from "./bound-clauses.js";

import { findBeneficiary } from "./find-beneficiary.js";
import { partyhood } from "./is-party.js";

/** `subject` is who the next sentence's "it" stands for; null where the clause is about a thing. */
export interface BoundParty {
	readonly obligor: Range | null;
	readonly beneficiary: Range | null;
	readonly subject: Range | null;
}

/** Who is bound to do the deed, given the tokens of the clause's subject. */
export function boundParty(
	context: ClauseContext,
	subject: Window | null,
	deed: Window,
): BoundParty {
	const { lexicon, sentence } = context;
	const { tokens } = sentence;
	const verb = verbIn(sentence, deed);
	const agent = verb?.passive ? agentOf(context, verb.main, deed) : null;
	if (agent !== null)
		return { obligor: agent, beneficiary: null, subject: null };
	if (subject === null)
		return { obligor: null, beneficiary: null, subject: null };
	const own = rangeOf(tokens, subject);
	const party = partyhood(tokens, subject, lexicon);
	const who =
		party === "yes" ||
		(party === "pronoun" &&
			(context.subject !== null ||
				/^they$/.test(tokens[subject.from]?.norm ?? "")))
			? own
			: null;
	const beneficiary = beneficiaryIn(context, deed);
	if (who === null) return { obligor: null, beneficiary, subject: null };
	const lemma = tokens[verb?.main ?? deed.from]?.lemma ?? "";
	if (verb?.passive)
		return {
			obligor: null,
			beneficiary: lexicon.grantedVerbs.has(lemma) ? who : beneficiary,
			subject: who,
		};
	if (lexicon.receivingVerbs.has(lemma))
		return { obligor: null, beneficiary: who, subject: who };
	return { obligor: who, beneficiary, subject: who };
}

/** Who gains by the deed as its words say. */
export function beneficiaryIn(
	context: ClauseContext,
	deed: Window,
): Range | null {
	const given = findBeneficiary(context.sentence, deed, context.lexicon);
	return given === null ? null : rangeOf(context.sentence.tokens, given);
}

interface DeedVerb {
	readonly main: number;
	readonly passive: boolean;
}

function verbIn(sentence: Sentence, deed: Window): DeedVerb | null {
	const { tokens } = sentence;
	let at = deed.from;
	while (
		at < deed.to &&
		(/^(?:RB|DT|,)/.test(tokens[at]?.tag ?? "") || tokens[at]?.norm === "not")
	)
		at++;
	const first = tokens[at];
	if (first === undefined || at >= deed.to) return null;
	if (first.lemma !== "be") return { main: at, passive: false };
	let next = at + 1;
	while (
		next < deed.to &&
		(/^RB/.test(tokens[next]?.tag ?? "") || tokens[next]?.norm === "not")
	)
		next++;
	const participle = tokens[next];
	return participle !== undefined && /^VB[ND]$/.test(participle.tag)
		? { main: next, passive: true }
		: { main: at, passive: false };
}

/** "by the United Nations" behind a passive; "by 1 January" and "by holding" name nobody. */
function agentOf(
	context: ClauseContext,
	verb: number,
	deed: Window,
): Range | null {
	const { tokens } = context.sentence;
	for (let at = verb + 1; at < Math.min(deed.to, verb + 14); at++) {
		if (/^(?:MD|VBZ|VBP)$/.test(tokens[at]?.tag ?? "")) return null;
		// "lifted upon verification by the agency": the agency verifies.
		if (
			/^(?:upon|after|following|pending|until|before|once|if|unless|as)$/.test(
				tokens[at]?.norm ?? "",
			)
		)
			return null;
		if (tokens[at]?.norm !== "by") continue;
		let to = at + 1;
		while (
			(to < deed.to &&
				/^(?:NN|JJ|DT|CC|POS|CD|PRP\$|,|VBN)/.test(tokens[to]?.tag ?? "")) ||
			(tokens[to]?.norm === "of" && to < deed.to)
		)
			to++;
		while (
			to > at + 1 &&
			/^(?:,|and|or|of|the|VBN)$/.test(tokens[to - 1]?.norm ?? "")
		)
			to--;
		const window = { from: at + 1, to };
		if (to > at + 1 && partyhood(tokens, window, context.lexicon) === "yes")
			return rangeOf(tokens, window);
	}
	return null;
}
