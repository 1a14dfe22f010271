/** What a draft lays down in a sentence in which somebody says something besides. */

import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { expoundedClause } from "./expounded-clause.js";
import { type Focus, windowIn } from "./focus.js";
import type { Place } from "./place.js";

/**
 * "The prisoners – 611, according to the Echo – are to be exchanged", "The courts would be strengthened, though their law, it says, binds no one else":
 * the clause that nobody says, of a sentence in which somebody says something besides.
 */
export function besideSpeech(
	{ sentence, said, view }: Place,
	{
		focus,
		teller,
	}: { readonly focus: Focus | null; readonly teller: string | null },
	tools: Tools,
): ReportedWindow | null {
	const near =
		focus !== null && sentence.block - focus.block <= 1 ? focus.draft : null;
	const draft = near ?? teller;
	if (draft === null) return null;
	const clause = expoundedClause(view(), tools.expounding);
	if (clause === null || !(clause.isLaw || clause.isBound)) return null;
	if (!clause.isPlain && !(focus?.isRunning && clause.isLaw)) return null;
	const { tokens } = sentence;
	const [opening, verb] = [tokens[clause.from]!, tokens[clause.verb]!];
	const isSaid = said.some(({ start, end }) =>
		[opening, verb].some((word) => start <= word.start && word.start < end),
	);
	if (isSaid) return null;
	const next = said.find(({ start }) => start > verb.start);
	let to =
		next === undefined
			? clause.to
			: tokens.findIndex(({ start }) => start >= next.start);
	while (to > clause.verb && JOINT.test(tokens[to - 1]!.norm)) to--;
	return {
		draft,
		window: windowIn(sentence, { from: clause.from, to }, tools.tokens),
		told: "party",
	};
}

const JOINT = /^(?:,|;|and|but|though|although|while|whereas|[–—-])$/;
