/** Two objects of one verb without an article between them: "gave the plan | short shrift", "grants the region | broad powers". */

import type { Token } from "../model/analysis.js";

const GIVES = /^(?:give|grant|lend|offer|deny|accord|promise|owe|award|hand)$/;

/** Whether the adjective at `at` begins the second object, where the first is a phrase with a determiner that begins at `first`. */
export function beginsSecondObject(
	tokens: readonly Token[],
	first: number,
	at: number,
): boolean {
	const verb = tokens[first - 1];
	return (
		verb !== undefined &&
		/^VB/.test(verb.tag) &&
		GIVES.test(verb.lemma) &&
		/^(?:DT|PRP\$)$/.test(tokens[first]!.tag) &&
		tokens[at]!.tag === "JJ" &&
		/^NNS?$/.test(tokens[at - 1]!.tag) &&
		!/^\p{Lu}/u.test(tokens[at]!.text)
	);
}
