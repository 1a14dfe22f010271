/** Finds the verb by which a text, as the subject of a clause, lays something down. */

import type { Token } from "../../model/analysis.js";
import type { ReportedContext } from "./reported-context.js";

/** The first token behind "would"/"shall", or a finite verb of provision itself, before the subject's clause ends. */
export function provisionVerb(
	from: number,
	to: number,
	{ tokens, verbs, effects }: ReportedContext,
): number | null {
	for (let at = from; at < to && at < from + 30; at++) {
		if (tokens[at]!.norm === ",") at = afterAside(tokens, at, to);
		if (at >= to) return null;
		const { tag, norm, lemma } = tokens[at]!;
		if (/^(would|will|shall|could|'d|’d)$/.test(norm) && tag === "MD") {
			let next = at + 1;
			while (next < to && /^RB/.test(tokens[next]!.tag)) next++;
			const verb = tokens[next];
			// "would have given the south a fleet": what has come to nothing.
			if (verb?.norm === "have" && /^VB[ND]$/.test(tokens[next + 1]?.tag ?? ""))
				return null;
			const isProvision =
				verb !== undefined && next < to && !effects.has(verb.lemma);
			return isProvision && tokens[at + 1]!.norm !== "not" ? at + 1 : null;
		}
		// "a framework agreed last week would keep …": a participle may look like a past tense.
		if (tag === "VBD" && at === from && isParticiple(tokens[at + 1])) continue;
		// "Articles 8 and 9 create …": a plural verb right behind its subject.
		if (/^VB[ZP]$/.test(tag) && isForTerm(tokens, at)) return at;
		if (/^(VBZ|VBP|VBD)$/.test(tag) || (tag === "VB" && at === from))
			return verbs.has(lemma) && !isNone(tokens, at) ? at : null;
		// "hailed it as a paper anyone could sign"; but "the plan as drafted would keep …".
		const isOther = norm === "as" && tokens[at + 1]?.tag !== "VBN";
		// "the offer, while wondering whether ten weeks would do": what is asked, and of something else.
		if (/^(?:;|but|while|whether)$/.test(norm) || isOther) return null;
	}
	return null;
}

/** "(The paper) does not have to", "is", "says": verbs that lay nothing down by themselves; but "does away with the levy". */
function isNone(tokens: readonly Token[], at: number): boolean {
	const { lemma } = tokens[at]!;
	return lemma === "do"
		? tokens[at + 1]?.norm !== "away"
		: /^(?:say|be|have|make|leave)$/.test(lemma);
}

/** "(The accord) lasts for 12 years", "runs until 2040": how long a text binds. */
function isForTerm(tokens: readonly Token[], at: number): boolean {
	return (
		/^(?:last|run|apply|hold)$/.test(tokens[at]!.lemma) &&
		/^(?:for|until|till|over)$/.test(tokens[at + 1]?.norm ?? "") &&
		tokens.slice(at + 2, at + 5).some(({ tag }) => tag === "CD")
	);
}

/** ", leaked on Monday," and ", which was leaked on Monday,": the place of the aside's last comma; that of the first where it is none. */
function afterAside(
	tokens: readonly Token[],
	comma: number,
	to: number,
): number {
	const next = tokens[comma + 1];
	if (next === undefined || !/^(VBN|VBD|WDT|WP|DT|CD|JJ|RB)$/.test(next.tag))
		return comma;
	for (let at = comma + 2; at < to && at < comma + 20; at++)
		if (tokens[at]!.norm === ",") return at;
	return comma;
}

function isParticiple(next: Token | undefined): boolean {
	return next !== undefined && /^(IN|RB|TO|RBR)$/.test(next.tag);
}
