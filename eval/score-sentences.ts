/** How many of the rows that a sentence is to give a reading has, how many of them right, and how many it has beside them. */

import type { Actor } from "../src/model/actor.js";
import type { Position } from "../src/model/position.js";
import type { Reading } from "../src/model/reading.js";
import type { Range } from "../src/model/span.js";
import { overlapOf } from "./attribution-whole.js";
import {
	type BankItem,
	type ExpectedPosition,
	type ExpectedProvision,
	type ExpectedStatement,
	placesOf,
} from "./sentence-bank.js";

/** Counts of rows; `given` are those of the program, `beside` those of them that nobody expects. */
export interface Tally {
	expected: number;
	found: number;
	right: number;
	given: number;
	beside: number;
}

export const emptyTally = (): Tally => ({
	expected: 0,
	found: 0,
	right: 0,
	given: 0,
	beside: 0,
});

/** Found: content shared by half. Right: the issue as well. */
export function scoreProvisions(
	item: BankItem<ExpectedProvision>,
	{ provisions }: Reading,
	tally: Tally,
): void {
	tallyUp(item, provisions, tally, (expected, rest) => {
		const place = placesOf(item, [expected.content]);
		const match = rest.find(({ content }) => overlapOf(content, place) >= 0.5);
		return match && { match, isRight: expected.issues.includes(match.issue) };
	});
}

/** Found: a stand of the same actor. Right: stance and target as well. */
export function scorePositions(
	item: BankItem<ExpectedPosition>,
	reading: Reading,
	tally: Tally,
): void {
	tallyUp(item, reading.positions, tally, (expected, rest) => {
		const own = rest.filter(({ actor }) =>
			isNamed(
				reading.actors.find(({ id }) => id === actor),
				expected.actor,
			),
		);
		const isRight = (position: Position) =>
			expected.stances.includes(position.stance) &&
			isOn(position, expected, reading);
		const match = own.find(isRight) ?? own[0];
		return match && { match, isRight: isRight(match) };
	});
}

/** Found: content shared by half, of a refusal the cue met. Right: cue and source as well. */
export function scoreStatements(
	item: BankItem<ExpectedStatement>,
	{ statements }: Reading,
	tally: Tally,
): void {
	tallyUp(item, statements, tally, ({ source, cue, content }, rest) => {
		const contents = placesOf(item, content);
		const cues = placesOf(item, [cue]);
		const sources = placesOf(item, [source]);
		const meetsCue = (own: Range | null) =>
			cue === null || (own !== null && overlapOf([own], cues) > 0);
		const match = rest.find((one) =>
			contents.length > 0
				? overlapOf(one.content, contents) >= 0.5
				: one.form === "none" && meetsCue(one.cue),
		);
		const isSource =
			match &&
			(source === null
				? match.source === null
				: match.source !== null && overlapOf([match.source], sources) >= 0.5);
		return (
			match && { match, isRight: meetsCue(match.cue) && isSource === true }
		);
	});
}

/** Takes each expected row's match out of what is left; rows that may be there or not are not counted. */
function tallyUp<Expected, Row>(
	item: BankItem<Expected>,
	rows: readonly Row[],
	tally: Tally,
	matchOf: (
		expected: Expected,
		rest: readonly Row[],
	) => { readonly match: Row; readonly isRight: boolean } | undefined,
): void {
	let rest = rows;
	for (const expected of item.expect) {
		const found = matchOf(expected, rest);
		if (found !== undefined) rest = rest.filter((row) => row !== found.match);
		if (expected.optional === true) continue;
		tally.expected++;
		if (found === undefined) continue;
		tally.found++;
		if (found.isRight) tally.right++;
	}
	tally.given += rows.length;
	tally.beside += rest.length;
}

/** Whether one of the actor's names holds the other or stands in it: "the foreign minister", "Foreign Minister Ada Lind". */
function isNamed(actor: Actor | undefined, name: string): boolean {
	if (actor === undefined) return false;
	const wanted = name.toLowerCase();
	return [actor.name, ...actor.mentions.map(({ text }) => text)]
		.map((each) => each.toLowerCase())
		.some((each) => wanted.includes(each) || each.includes(wanted));
}

function isOn(
	{ target, issue }: Position,
	expected: ExpectedPosition,
	{ drafts, provisions }: Reading,
): boolean {
	if (drafts.some(({ id }) => id === target))
		return expected.target === "draft";
	const code = provisions.find(({ id }) => id === target)?.issue ?? issue;
	return code !== null && expected.issues.includes(code);
}
