/** Which statements a person should look at again before resting anything on them. */

import type { Statement } from "../model/statement.js";

/** Below this confidence a statement is likelier wrong than right, and is marked. */
export const LEAST_CONFIDENCE = 0.5;

/** Whether a statement is marked as doubtful. */
export function isDoubtful({
	confidence,
}: Pick<Statement, "confidence">): boolean {
	return confidence < LEAST_CONFIDENCE;
}
