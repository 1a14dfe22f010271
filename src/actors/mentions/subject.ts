/** Whether a mention is the subject of a finite clause. */

import type { Token } from "../../model/analysis.js";
import type { Mention } from "./mention.js";

/** True before a finite verb, or at the head of the sentence before a comma ("Ortiz, whom Ruiz had met, said"). */
export function isSubject(mention: Mention, tokens: readonly Token[]): boolean {
	if (mention.possessor) return false;
	const { shape } = mention;
	if (shape.kind === "pronoun" && shape.use !== "relative")
		return shape.use === "subject";
	const before = tokens[mention.first - 1];
	if (
		/^(?:of|for|in|on|at|to|from|with|by|about|against|between|among)$/.test(
			before?.norm ?? "",
		)
	)
		return false;
	let at = mention.last + 1;
	while (/^RB$/.test(tokens[at]?.tag ?? "")) at++;
	const next = tokens[at];
	if (next === undefined) return false;
	if (/^(?:VB[DZP]|MD)$/.test(next.tag)) return true;
	if (next.norm !== ",") return false;
	// "Hours later the premier, Ada Lind, softened the line": set off by commas from its verb.
	return (
		mention.first <= 1 ||
		(/^(?:VB[DZP]|MD)$/.test(tokens[at + 1]?.tag ?? "") &&
			!/^VB/.test(before?.tag ?? ""))
	);
}
