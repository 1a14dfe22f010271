/** Finds the main verb of a sentence that binds by stating: "is confirmed", "releases all prisoners"; or its noun, where it has no verb. */

import type { VerbGroup } from "../../language/chunk.js";
import type { Sentence, Token } from "../../model/analysis.js";

export interface Stated {
	/** First token of the deed. */
	readonly deed: number;
	/** Whether a subject stands before it. */
	readonly subject: boolean;
	readonly negated: boolean;
}

/** Shorter items without a verb are headings. */
const LEAST_ITEM = 3;

/** Null where the sentence is a heading or states nothing. `verbs` state and are verbs whatever their tags. */
export function findStatement(
	sentence: Sentence,
	groups: readonly VerbGroup[],
	verbs: ReadonlySet<string>,
): Stated | null {
	const { tokens } = sentence;
	const main = groups.find(
		(group) => group.finite && !isSubordinate(tokens, groups, group),
	);
	if (main !== undefined)
		return { deed: main.first, subject: main.first > 0, negated: main.negated };
	// "The Government and the Front reaffirm the unity": taggers take such a verb for a noun.
	const stating = tokens.findIndex(
		({ lemma, norm }, at) =>
			at > 0 &&
			(verbs.has(lemma) || verbs.has(norm)) &&
			/^(?:NN|PRP)/.test(tokens[at - 1]?.tag ?? "") &&
			/^(?:DT|PRP\$|NN|JJ|IN|CD)/.test(tokens[at + 1]?.tag ?? ""),
	);
	if (stating > 0) return { deed: stating, subject: true, negated: false };
	const words = tokens.filter(({ tag }) => /^[A-Z]/.test(tag));
	const last = tokens[tokens.length - 1]?.norm ?? "";
	// "Release of all detainees within ten days." is a deed without a verb; "Security arrangements" is a heading.
	if (words.length < LEAST_ITEM || last === ":") return null;
	const deed = tokens.findIndex(({ tag }) =>
		/^(?:NN|JJ|DT|CD|VB|PRP|IN|RB)/.test(tag),
	);
	if (deed < 0 || (!/[.;,]/.test(last) && words.length < 6)) return null;
	return { deed, subject: false, negated: tokens[deed]?.norm === "no" };
}

function isSubordinate(
	tokens: readonly Token[],
	groups: readonly VerbGroup[],
	group: VerbGroup,
): boolean {
	for (let at = group.first - 1; at >= 0; at--) {
		if (
			groups.some(
				(other) =>
					other.finite &&
					other !== group &&
					at >= other.first &&
					at <= other.last,
			)
		)
			return false;
		const { norm, tag } = tokens[at] as Token;
		if (
			/^(?:which|who|whom|whose|where|if|unless|until|when|while|because|whether|that|as)$/.test(
				norm,
			) &&
			tag !== "DT"
		)
			return true;
	}
	return false;
}
