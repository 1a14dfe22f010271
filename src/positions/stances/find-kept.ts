/** What a party says it will not harm or see harmed, and so stands by: "would not break the truce", "will let nobody derail the accord". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import { rangeOf } from "../../drafts/clauses/token-window.js";
import { wordSet } from "../word-set.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isNegatedBy } from "./stance-under.js";

/** Words from the modal verb to the verb of harm: "would not under any circumstances *break*". */
const REACH = 10;

/**
 * The stand of the actor for what is not to be harmed; `verb` is the clause's first verb, a modal one, or the place of the infinitive
 * behind a promise. Null where nothing is kept from harm.
 */
export function findKept(
	clause: Clause,
	verb: number,
	actor: string,
	{ tokens, codebook }: StanceContext,
): StanceFound | null {
	const { norm, tag } = tokens[verb]!;
	const isModal = /^(would|will|wo|shall|must|could|can|'d|’d|'ll|’ll)$/.test(
		norm,
	);
	if (!isModal && !(tag === "VB" && tokens[verb - 1]?.tag === "TO"))
		return null;
	const harms = wordSet(codebook, "breaching-verbs");
	const end = Math.min(clause.to - 1, verb + REACH);
	for (let at = isModal ? verb + 1 : verb; at < end; at++) {
		if (tokens[at]!.tag !== "VB" || !harms.has(tokens[at]!.lemma)) continue;
		const isDenied = isNegatedBy(
			tokens,
			{ from: Math.max(clause.from, verb - 4), to: at },
			new Set(),
		);
		return isDenied
			? {
					actor,
					stance: "supports",
					object: rangeOf(tokens, { from: at + 1, to: clause.to }),
					condition: null,
					needs: "known",
				}
			: null;
	}
	return null;
}

/** "*Nobody* will be allowed to undermine the accord": what the speaker lets nobody do. */
export function findShielded(
	clauses: readonly Clause[],
	speaker: string,
	context: StanceContext,
): readonly StanceFound[] {
	return clauses.flatMap((clause): readonly StanceFound[] => {
		if (clause.isCondition || clause.isRelative) return [];
		const modal = modalBehindNobody(clause, context);
		const found =
			modal === null ? null : findKept(clause, modal, speaker, context);
		return found === null ? [] : [found];
	});
}

/** The modal verb behind "nobody" or "no one" as a subject; null for any other clause. */
function modalBehindNobody(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): number | null {
	let at = from;
	while (at < to && /^[“"'‘,]$/.test(tokens[at]!.norm)) at++;
	const isNobody = /^(nobody|no-one|nothing)$/.test(tokens[at]?.norm ?? "");
	const isNoOne =
		tokens[at]?.norm === "no" &&
		/^(one|side|party|state|power)$/.test(tokens[at + 1]?.norm ?? "");
	const modal = isNobody ? at + 1 : isNoOne ? at + 2 : to;
	return modal < to &&
		/^(must|will|would|shall|should|may|can|could)$/.test(tokens[modal]!.norm)
		? modal
		: null;
}
