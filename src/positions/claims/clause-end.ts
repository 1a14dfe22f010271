/** Tells where the clause that begins at a token ends, near enough to cite it. */

import type { Token } from "../../model/analysis.js";

/** Longest clause told, in tokens. */
const LONGEST = 60;

/** The token before which the clause ends: a stop, or a comma behind which another verb or clause begins. */
export function clauseEnd(
	from: number,
	to: number,
	tokens: readonly Token[],
): number {
	const last = Math.min(to, from + LONGEST);
	for (let at = from; at < last; at++) {
		const { norm } = tokens[at]!;
		if (/^[.;:?!–—”"]$|^--$/.test(norm)) return at;
		if (norm !== ",") continue;
		const next = tokens[at + 1];
		if (
			next === undefined ||
			/^(and|but|while|which|who|whom|as|though|although|saying|insisting)$/.test(
				next.norm,
			) ||
			/^(VBG|PRP|DT)$/.test(next.tag)
		)
			return at;
	}
	return last;
}
