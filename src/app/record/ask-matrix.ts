/** Asks a record who stands where, as a matrix. */

import type { MatrixSize } from "../../views/state/foremost-stands.js";
import {
	type MatrixSubjects,
	viewMatrix,
} from "../../views/state/matrix-view.js";
import {
	type Answer,
	type AskedState,
	type Asking,
	askState,
} from "./ask-state.js";

/** The matrix of actors by issues or by drafts; whole where `most` is null. */
export async function askMatrix(
	asking: Asking,
	by: MatrixSubjects,
	most: MatrixSize | null,
): Promise<Answer> {
	const parts = ["parties", "drafts", "provisions", "positions"] as const;
	return matrixOf(await askState(asking, parts), by, most);
}

/** The matrix of a state that has been folded already. */
export function matrixOf(
	{ context, ground }: AskedState,
	by: MatrixSubjects,
	most: MatrixSize | null,
): Answer {
	return { page: viewMatrix(context, by, most), cards: ground.cards };
}
