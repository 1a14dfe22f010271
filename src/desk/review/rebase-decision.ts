/** A decision on a statement that has changed since: what the coder changed stays changed, all else is as it stands now. */

import type { Decision } from "./read-decision.js";
import type { SeenStatement } from "./seen-statement.js";

type OnStatement = Extract<Decision, { do: "accept" | "reject" | "change" }>;

/** The decision as it would have been made on `now`. */
export function rebaseDecision(
	decision: OnStatement,
	now: SeenStatement,
): OnStatement {
	if (decision.do !== "change") return { ...decision, seen: now };
	const { seen } = decision;
	const isSameDay =
		decision.from === (seen.said?.from ?? "") &&
		decision.to === (seen.said?.to ?? "");
	const isSameStance = decision.stances
		.map((stance) => stance ?? "")
		.every((stance, at) => stance === (seen.stances[at] ?? ""));
	return {
		...decision,
		seen: now,
		issue: decision.issue === seen.issue ? now.issue : decision.issue,
		form: decision.form === seen.form ? now.form : decision.form,
		...(isSameDay
			? { from: now.said?.from ?? "", to: now.said?.to ?? "" }
			: {}),
		stances: isSameStance ? [...now.stances] : decision.stances,
	};
}
