/** What a noun phrase in a list is like: whether it is a deed of its own ("a freeze on …") or part of its neighbour. */

import type { Token } from "../../model/analysis.js";
import type { Window } from "./token-window.js";

export interface NounConjunct {
	/** How it opens: with a/an, with the/no/a possessive, with a sum or number, or with the noun itself. */
	readonly opening: "a" | "definite" | "sum" | "plain";
	/** Whether its head names a deed or an institution that may be provided for. */
	readonly isDeed: boolean;
	/** Whether a preposition or an infinitive follows its head ("a bar on stationing troops"), or behind "a" a clause: "an office whose staff …". */
	readonly hasComplement: boolean;
}

/** Endings of nouns made of verbs: "recognition", "deployment", "withdrawal", "reinstatement". */
const DEED =
	/(?:tion|sion|ment|ments|tions|sions|withdrawal|withdrawals|dismantling|lifting|ceasing|sharing|easing|holding|opening|closing|handover|pullback|removal|renewal|dismissal|approval|disposal)$/;

/** The noun phrase that opens the window. `nouns` are base forms of deeds without a telling ending ("freeze", "court"). */
export function nounConjunct(
	tokens: readonly Token[],
	window: Window,
	nouns: ReadonlySet<string>,
): NounConjunct {
	const opening = openingOf(tokens[window.from]);
	let head: Token | null = null;
	let at = window.from;
	for (; at < window.to; at++) {
		const token = tokens[at]!;
		if (/^(NN|NNS|NNP|NNPS|VBG)$/.test(token.tag)) head = token;
		else if (!isModifier(token)) break;
	}
	const next = at < window.to ? tokens[at]! : null;
	return {
		opening,
		isDeed:
			head !== null &&
			(nouns.has(head.lemma) || nouns.has(head.norm) || DEED.test(head.norm)),
		hasComplement:
			next !== null &&
			(/^(IN|TO|VBN)$/.test(next.tag) ||
				(opening === "a" && /^W/.test(next.tag))) &&
			next.norm !== "while",
	};
}

function openingOf(token: Token | undefined): NounConjunct["opening"] {
	if (token === undefined) return "plain";
	if (token.norm === "a" || token.norm === "an") return "a";
	if (token.tag === "CD" || /^[$€£¥]/.test(token.norm)) return "sum";
	return /^(DT|PRP\$)$/.test(token.tag) ? "definite" : "plain";
}

function isModifier({ tag, norm }: Token): boolean {
	return (
		/^(DT|PRP\$|JJ|JJR|JJS|CD|POS|\$|RB|VBN|FW|PDT)$/.test(tag) ||
		/^["“”'‘’-]$/.test(norm)
	);
}
