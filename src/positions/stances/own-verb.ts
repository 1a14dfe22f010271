/** Whose a verb is that stands without its subject, or with another than that of its clause. */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { StanceContext } from "./stance-context.js";

/** Whether "we" or "I" stands before the verbs that end in this act, behind the clause's first verb. */
export function saysOfUs(
	at: number,
	verb: number,
	{ tokens }: StanceContext,
): boolean {
	let before = at - 1;
	while (before > verb && /^(MD|RB|VB.?)$/.test(tokens[before]!.tag)) before--;
	return before > verb && /^(we|i)$/.test(tokens[before]!.norm);
}

/** "Orland “[will never tolerate] …”": what is quoted begins with the speaker's own verb. */
export function isBareVerb(
	{ from }: Clause,
	verb: number,
	{ tokens }: StanceContext,
): boolean {
	if (!/^(MD|VBZ|VBP|VBD)$/.test(tokens[verb]!.tag)) return false;
	return (
		verb === from || (verb === from + 1 && /^[“"'‘]$/.test(tokens[from]!.norm))
	);
}

/** "[vowed that] *it* would never send soldiers": who promises what is to come promises it of itself. */
export function isItsOwn(
	{ from }: Clause,
	verb: number,
	{ tokens }: StanceContext,
): boolean {
	const at = tokens[from]!.norm === "that" ? from + 1 : from;
	return (
		at + 1 === verb &&
		tokens[at]!.norm === "it" &&
		/^(would|will|'d|’d|'ll|’ll)$/.test(tokens[verb]!.norm)
	);
}

/** "[vowed] to fight the pact": no subject before the verb, so it is the speaker's own act. */
export function isAtStart(clause: Clause, verb: number): boolean {
	return verb - clause.from <= 2;
}
