/** The issue of each point, from its own words and, less, from those above and below it. */

import type { IssueEntry } from "../model/codebook.js";
import type { Point } from "../model/negotiating-text.js";
import { issueScores, OTHER_ISSUE } from "./issue-of.js";

/** How much a point's sub-points say of it, and how much the point above. */
const BELOW = 0.35;
const ABOVE = 0.3;
/** The same under a mere title. */
const ABOVE_TITLED = 0.5;
/** The same where the point names again what the point above is about: "… compensation for the guarantee". */
const ABOVE_NAMED = 0.5;
/** An item of a list without a modal of its own ("15 per cent to the fund") takes its matter from the list. */
const ABOVE_ITEM = 0.8;

/** One issue code for each point. */
export function pointIssue(
	text: string,
	points: readonly Point[],
	{
		children,
		issues,
	}: {
		readonly children: readonly (readonly number[])[];
		readonly issues: readonly IssueEntry[];
	},
): readonly string[] {
	const own = points.map((point) => ownScores(text, point, issues));
	return points.map((point, at) => {
		const total = new Map(own[at]);
		const below = children[at] ?? [];
		for (const child of below)
			addScores(total, own[child], BELOW / Math.max(1, below.length / 2));
		const above = point.under === null ? undefined : points[point.under];
		if (above !== undefined && point.under !== null)
			addScores(
				total,
				own[point.under],
				total.size === 0 ? 1 : shareAbove(text, point, above),
			);
		return best(total);
	});
}

/** How much `above` says of what `point`, which stands under it, is about. */
function shareAbove(text: string, point: Point, above: Point): number {
	if (isItem(point)) return ABOVE_ITEM;
	if (isTitle(above)) return ABOVE_TITLED;
	return namesAgain(textOf(text, point), textOf(text, above))
		? ABOVE_NAMED
		: ABOVE;
}

/** "Article 3. Navigation", with nothing to do in it but what its paragraphs say. */
function isTitle(point: Point): boolean {
	return point.obligations.length === 0;
}

/** Whether `words` speak of a thing as known that `above` has named. */
function namesAgain(words: string, above: string): boolean {
	const known = /\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ss]uch) ([a-z]{4,})/g;
	return [...words.matchAll(known)].some(([, thing = ""]) =>
		new RegExp(`\\b${thing}\\b`).test(above),
	);
}

function textOf(text: string, { own }: Point): string {
	return own.map((range) => text.slice(range.start, range.end)).join("\n");
}

function isItem(point: Point): boolean {
	return point.obligations.every(
		({ modal }) => modal === null || modal.end <= point.span.start,
	);
}

/** "The two communities shall hold a referendum" is about the referendum: who is bound says less than what is to be done. */
function ownScores(
	text: string,
	point: Point,
	issues: readonly IssueEntry[],
): Map<string, number> {
	const words = textOf(text, point);
	let deeds = words;
	for (const { obligor, beneficiary } of point.obligations)
		for (const party of [obligor, beneficiary])
			if (party !== null) deeds = deeds.replace(party.text, "");
	const scores = new Map<string, number>();
	for (const { code, score } of issueScores(deeds, issues))
		scores.set(code, score);
	// What is to be done stands first in its clause: "hold a dialogue … to prepare economic cooperation" is a dialogue. Where nobody
	// is bound, the thing spoken of stands before the modal: "the ceasefire will take effect".
	for (const { action, obligor, modal, beneficiary } of point.obligations.slice(
		0,
		3,
	)) {
		const thing =
			obligor === null && modal !== null
				? (/(?:\S+\s+){0,7}\S+\s*$/.exec(
						text.slice(
							Math.max(point.span.start, modal.start - 120),
							modal.start,
						),
					)?.[0] ?? "")
				: "";
		const head =
			`${thing} ${/^(?:\S+\s+){0,9}\S+/.exec(action.text)?.[0] ?? ""}`.replace(
				beneficiary?.text ?? "",
				"",
			);
		addScores(
			scores,
			new Map(
				issueScores(head, issues).map(({ code, score }) => [code, score]),
			),
			0.5,
		);
	}
	if (deeds.length !== words.length)
		addScores(
			scores,
			new Map(
				issueScores(words, issues).map(({ code, score }) => [code, score]),
			),
			0.3,
		);
	return scores;
}

function addScores(
	into: Map<string, number>,
	from: ReadonlyMap<string, number> | undefined,
	weight: number,
): void {
	for (const [code, score] of from ?? [])
		into.set(code, (into.get(code) ?? 0) + weight * score);
}

function best(scores: ReadonlyMap<string, number>): string {
	let code = OTHER_ISSUE;
	let most = 0;
	for (const [candidate, score] of scores)
		if (score > most || (score === most && candidate < code)) {
			code = candidate;
			most = score;
		}
	return code;
}
