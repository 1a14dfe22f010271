/** "Where they stand": by draft, provision or issue, from those who support it to those who refuse it. */

import type { Position } from "../../model/position.js";
import { groupBy } from "../../play/group-by.js";
import { STANCES } from "../stance-scale.js";
import { capitalise } from "../text/enumerate.js";
import { visibleText } from "../text/visible-text.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, headLine, itemLine, type Lead } from "./brief-line.js";
import { wordsOf } from "./words-of.js";

export function viewStances(context: BriefContext): readonly BriefLine[] {
	const byTarget = groupBy(context.reading.positions, (position) =>
		targetName(context, position),
	);
	return [...byTarget].flatMap(([target, group]) => [
		headLine("label", { text: target }),
		...STANCES.flatMap(({ stance, words, tone }) =>
			group
				.filter((position) => position.stance === stance)
				.map((position) =>
					stanceLine(context, position, { text: words, tone }),
				),
		),
	]);
}

function targetName(context: BriefContext, position: Position): string {
	const provision = context.provisionOf(position.target);
	if (provision !== null) {
		const first = provision.content[0];
		return first === undefined
			? context.issueLabel(provision.issue)
			: capitalise(visibleText(first.text));
	}
	const draft = context.nameOf(position.target);
	if (draft !== null) return capitalise(draft);
	return position.issue === null
		? "Target not named"
		: context.issueLabel(position.issue);
}

function stanceLine(
	context: BriefContext,
	position: Position,
	lead: Lead,
): BriefLine {
	const { condition } = position;
	const statement = context.statementOf(position.statement);
	const words = statement === null ? null : wordsOf(context, statement);
	const speaker = statement?.speaker ?? null;
	return itemLine({
		lead,
		text: context.nameOf(position.actor) ?? "actor unknown",
		quoted: words === null ? null : { cue: words.cue, text: words.text },
		notes: [
			speaker === position.actor
				? ""
				: `as told by ${context.nameOf(speaker) ?? "somebody unknown"}`,
			condition === null ? "" : `condition: ${visibleText(condition.text)}`,
		],
		evidence: words?.evidence ?? [],
	});
}
