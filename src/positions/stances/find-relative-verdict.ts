/** Verdicts by a name on what stands before: "the draft, which Rill called *unfair*", "the plan, described by Rill as *a trap*". */

import {
	rangeOf,
	tokenFrom,
	windowOf,
} from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { isNegotiated, verdictOfName } from "./find-named-verdict.js";
import type { StanceContext, StanceFound } from "./stance-context.js";

/** The verdict of a statement of a naming verb whose content is the name alone; null where what is named does not stand right before. */
export function findRelativeVerdict(
	{ speaker, source, cue, content }: Statement,
	context: StanceContext,
): StanceFound | null {
	const first = content[0];
	if (!speaker || !source || !cue || !first || cue.end > first.start)
		return null;
	const { from, to } = windowOf(context.tokens, first);
	const isAs = context.tokens[from]?.norm === "as";
	const stance = verdictOfName(isAs ? from + 1 : from, to, context);
	const object = stance === null ? null : namedBefore(source, cue, context);
	return stance === null || object === null || !isNegotiated(object, context)
		? null
		: { actor: speaker, stance, object, condition: null, needs: "matter" };
}

/** What the relative clause or the participle of the cue says more of; null where the cue is of neither kind. */
function namedBefore(
	source: Range,
	cue: Range,
	{ tokens }: StanceContext,
): Range | null {
	const [speakerAt, cueAt] = [source.start, cue.start].map((start) =>
		tokenFrom(tokens, start),
	) as [number, number];
	const isRelative =
		speakerAt < cueAt &&
		/^(which|that)$/.test(tokens[speakerAt - 1]?.norm ?? "");
	const isReduced =
		cueAt < speakerAt &&
		/^VB[ND]$/.test(tokens[cueAt]!.tag) &&
		tokens[speakerAt - 1]?.norm === "by";
	if (!isRelative && !isReduced) return null;
	let to = isRelative ? speakerAt - 1 : cueAt;
	if (tokens[to - 1]?.norm === ",") to--;
	let from = to;
	while (
		from > 0 &&
		(/^(DT|JJ|NN|NNS|NNP|NNPS|CD|POS|PRP\$)$/.test(tokens[from - 1]!.tag) ||
			tokens[from - 1]!.norm === "of") &&
		to - from < LONGEST
	)
		from--;
	return from < to && /^NN/.test(tokens[to - 1]!.tag)
		? rangeOf(tokens, { from, to })
		: null;
}

/** Words of what is named. */
const LONGEST = 10;
