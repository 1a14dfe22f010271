/** "On the table": each draft with what it is reported to provide, by issue. */

import type { Draft, Provision } from "../../model/draft.js";
import { groupBy } from "../../play/group-by.js";
import { capitalise, enumerate } from "../text/enumerate.js";
import { formatFigure } from "../text/format-figure.js";
import { formatParties } from "../text/format-parties.js";
import { visibleText } from "../text/visible-text.js";
import type { BriefContext } from "./brief-context.js";
import { type BriefLine, headLine, itemLine } from "./brief-line.js";

export function viewTable(context: BriefContext): readonly BriefLine[] {
	const { drafts, provisions } = context.reading;
	const named = new Set(drafts.map((draft) => draft.id));
	const byDraft = groupBy(provisions, ({ draft }) =>
		draft !== null && named.has(draft) ? draft : null,
	);
	const loose = byDraft.get(null) ?? [];
	return [
		...drafts.flatMap((draft) => {
			const own = byDraft.get(draft.id) ?? [];
			return [
				draftLine(context, draft, own.length),
				...provisionLines(context, own),
			];
		}),
		...(loose.length === 0
			? []
			: [
					headLine("name", { text: "No draft named" }),
					...provisionLines(context, loose),
				]),
	];
}

function draftLine(
	context: BriefContext,
	draft: Draft,
	reported: number,
): BriefLine {
	const names = (ids: readonly string[]): string =>
		enumerate(ids.map((id) => context.nameOf(id) ?? "unknown"));
	return headLine("name", {
		text: capitalise(visibleText(draft.name)),
		notes: [
			draft.status.join(", "),
			countPoints(draft.points, reported),
			draft.by.length > 0 ? `by ${names(draft.by)}` : "author unknown",
			draft.backers.length > 0 ? `backed by ${names(draft.backers)}` : "",
		],
		evidence: context.evidence(draft.mentions.slice(0, 1)),
	});
}

/** Several provisions may stand in one point, so more provisions than points are told as what they are. */
function countPoints(points: number | null, reported: number): string {
	if (points === null) {
		return reported === 0
			? "no provision reported"
			: `${reported} reported, total unknown`;
	}
	return reported > points
		? `${points} points, ${reported} provisions reported`
		: `${reported} of ${points} points reported`;
}

/** Issues stand in the order in which the text first speaks of them, each named once. */
function provisionLines(
	context: BriefContext,
	provisions: readonly Provision[],
): readonly BriefLine[] {
	return [...groupBy(provisions, ({ issue }) => issue)].flatMap(
		([issue, group]) =>
			group.map((provision, index) => ({
				...provisionLine(context, provision),
				lead: {
					text: index === 0 ? context.issueLabel(issue) : "",
					tone: "label" as const,
				},
			})),
	);
}

function provisionLine(context: BriefContext, provision: Provision): BriefLine {
	const { condition } = provision;
	return itemLine({
		text: provision.content.map(({ text }) => visibleText(text)).join(" … "),
		notes: [
			formatParties({
				obligor: context.nameOf(provision.obligor),
				beneficiary: context.nameOf(provision.beneficiary),
			}) ?? "",
			...provision.figures.map(formatFigure),
			condition === null ? "" : `condition: ${visibleText(condition.text)}`,
			...provision.undefined.map(
				({ text }) => `left undefined: ${visibleText(text)}`,
			),
		],
		evidence: context.evidence(provision.content),
	});
}
