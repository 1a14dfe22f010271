/** Who asserts, against one who denies it, what a statement says: of words laid to the denier himself, whoever reported them. */

import type { ClaimSide } from "../../model/position.js";
import { makeSpan } from "../../model/span.js";
import { asserterOf } from "./accusations.js";
import type { ClaimContext } from "./claim-context.js";

/** The assertion: of "the Daily reported that Ruiz had threatened to leave", which Ruiz denies, the Daily’s that he had. */
export function assertedAgainst(
	index: number,
	denier: string | null,
	context: ClaimContext,
): ClaimSide {
	const { via, source, content } = context.statements[index]!;
	const actor = asserterOf(index, context);
	const said = content[0]!;
	const [reporter] = via;
	if (actor === null || actor !== denier || reporter === undefined)
		return { actor, span: said };
	const start = Math.min(source?.start ?? said.start, said.start);
	return {
		actor: reporter,
		span: makeSpan(context.text, start, said.end),
	};
}
