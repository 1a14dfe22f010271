/** Whether an expression names one day. */

import type { TimeExpression } from "./time-expression.js";

/** A date, a weekday or a day known by a name. */
export function isNamedDay(expression: TimeExpression): boolean {
	return (
		expression.kind === "date" ||
		expression.kind === "weekday" ||
		expression.kind === "fixed"
	);
}
