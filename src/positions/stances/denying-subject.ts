/** Subjects that deny what is said of them. */

import { tokenFrom } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { StanceContext } from "./stance-context.js";

/** "not one of the points", "nothing in it", "no clause": the subject denies what is said of it. */
export function deniesAll(
	{ start }: Range,
	{ tokens }: StanceContext,
): boolean {
	const at = tokenFrom(tokens, start);
	const [before, first] = [tokens[at - 1]?.norm, tokens[at]?.norm ?? ""];
	return (
		/^(no|none|nothing|neither)$/.test(first) ||
		(before === "not" && /^(a|an|one|any)$/.test(first))
	);
}
