/** What no reading may get wrong, whatever the text: spans that do not slice to their words, blocks that overlap or leave text out. */

import type { Reading } from "../src/model/reading.js";

/** Everything structurally wrong with a reading, as sentences; empty for a sound one. */
export function readingProblems(reading: Reading): readonly string[] {
	return [
		...spanProblems(reading, reading.document.text, ""),
		...blockProblems(reading),
		...referenceProblems(reading),
	];
}

function spanProblems(
	value: unknown,
	text: string,
	path: string,
): readonly string[] {
	if (value === null || typeof value !== "object") return [];
	const { start, end, text: words } = value as Record<string, unknown>;
	if (typeof start === "number" && typeof end === "number") {
		if (start < 0 || end > text.length || start >= end) {
			return [`${path} is ${start}–${end} in a text of ${text.length} units`];
		}
		if (typeof words === "string" && text.slice(start, end) !== words) {
			return [`${path} does not hold the words at ${start}–${end}`];
		}
	}
	return Object.entries(value).flatMap(([key, child]) =>
		spanProblems(child, text, path === "" ? key : `${path}.${key}`),
	);
}

function blockProblems({ blocks, document }: Reading): readonly string[] {
	const problems: string[] = [];
	let last = 0;
	for (const { start, end } of blocks) {
		if (start < last)
			problems.push(`a block starts at ${start}, inside the one before`);
		if (document.text.slice(last, start).trim() !== "")
			problems.push(`no block holds the text at ${last}–${start}`);
		last = Math.max(last, end);
	}
	if (document.text.slice(last).trim() !== "")
		problems.push(`no block holds the text from ${last}`);
	return problems;
}

/** Ids that name nothing. */
function referenceProblems(reading: Reading): readonly string[] {
	const actors = new Set(
		[...reading.actors, ...reading.drafts].map(({ id }) => id),
	);
	const drafts = new Set(reading.drafts.map(({ id }) => id));
	const statements = new Set(reading.statements.map(({ id }) => id));
	const targets = new Set([
		...drafts,
		...reading.provisions.map(({ id }) => id),
	]);
	const named: readonly (readonly [
		string,
		string | null,
		ReadonlySet<string>,
	])[] = [
		...reading.statements.flatMap((statement) => [
			[`${statement.id}.speaker`, statement.speaker, actors] as const,
			...statement.via.map(
				(id) => [`${statement.id}.via`, id, actors] as const,
			),
		]),
		...reading.drafts.flatMap((draft) =>
			[...draft.by, ...draft.backers].map(
				(id) => [`${draft.id}.by`, id, actors] as const,
			),
		),
		...reading.provisions.flatMap((provision) => [
			[`${provision.id}.draft`, provision.draft, drafts] as const,
			[`${provision.id}.obligor`, provision.obligor, actors] as const,
			[`${provision.id}.beneficiary`, provision.beneficiary, actors] as const,
			[`${provision.id}.statement`, provision.statement, statements] as const,
		]),
		...reading.positions.flatMap((position) => [
			["position.actor", position.actor, actors] as const,
			["position.target", position.target, targets] as const,
			["position.statement", position.statement, statements] as const,
		]),
		...reading.claims.flatMap((claim) =>
			[...claim.asserted, ...claim.denied].map(
				({ actor }) => [`${claim.id}.actor`, actor, actors] as const,
			),
		),
		...reading.events.flatMap((event) =>
			event.participants.map(
				(id) => [`${event.id}.participants`, id, actors] as const,
			),
		),
	];
	return named
		.filter(([, id, known]) => id !== null && !known.has(id))
		.map(([where, id]) => `${where} names ${id}, which is not there`);
}
