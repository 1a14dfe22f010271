/** A statement's words as one line: the reporting words, then what was said, quoted where it is quoted. */

import type { Statement } from "../../model/statement.js";
import { isDoubtful } from "../doubtful.js";
import { enumerate } from "../text/enumerate.js";
import { formatDays } from "../text/format-days.js";
import { visibleText } from "../text/visible-text.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, itemLine } from "./brief-line.js";

/** Direct speech stands in quotation marks, unit for unit as printed; a refusal is told by its own words. */
export function wordsOf(
	context: BriefContext,
	statement: Statement,
): BriefLine {
	const cue = statement.cue === null ? null : visibleText(statement.cue.text);
	const content = statement.content.map(({ text }) => visibleText(text));
	const line = {
		notes: qualifiers(context, statement),
		evidence: context.evidence(
			content.length > 0
				? statement.content
				: [statement.cue ?? statement.source],
		),
	};
	if (statement.form === "none") {
		return itemLine({
			...line,
			text: [cue ?? "did not say", ...content].join(" "),
		});
	}
	const words =
		statement.form === "direct" ? content.map((part) => `“${part}”`) : content;
	return itemLine({ ...line, cue, text: words.join(" … ") });
}

function qualifiers(
	context: BriefContext,
	statement: Statement,
): readonly string[] {
	const { cue, venue, said, via, hedges } = statement;
	const doubts = hedges
		.filter((hedge) => hedge.start !== cue?.start)
		.map((hedge) => `“${visibleText(hedge.text)}”`);
	const channel = via.map((id) => context.nameOf(id) ?? "somebody unknown");
	return [
		venue === null ? "" : visibleText(venue.text),
		said === null ? "" : formatDays(said),
		channel.length === 0 ? "" : `passed on by ${enumerate(channel)}`,
		doubts.length === 0 ? "" : `hedged: ${enumerate(doubts)}`,
		isDoubtful(statement) ? "read with doubt" : "",
	];
}
