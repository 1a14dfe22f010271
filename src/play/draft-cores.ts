/** Drafts that are known by themselves, and entries whose name or day may mean one of them. */

import type { KnownDraft } from "./draft-entry.js";
import { groupBy } from "./group-by.js";
import { byText } from "./order.js";
import type { Partition } from "./partition.js";

/** A draft that is known by itself, as a set of entries. */
export interface Core {
	readonly root: string;
	readonly known: ReadonlySet<string>;
	/** Documents that speak of it under its own name. */
	readonly documents: ReadonlySet<string>;
	readonly authors: ReadonlySet<string>;
	readonly days: readonly number[];
	/** Whether it is called an answer to another text. */
	readonly isAnswer: boolean;
}

/** Days without a word of it after which the same authors' proposal is another text. */
export const PARTY_REST = 30;
/** How near, in days, a draft must be spoken of for "the plan" to be possibly that one. */
const NEAR = 7;

/** The drafts that entries make, those joined to one another as one. */
export function coresOf(
	drafts: readonly KnownDraft[],
	partition: Partition,
): readonly Core[] {
	return [
		...groupBy(drafts, ({ entry }) => partition.rootOf(entry.key)).values(),
	].map((members) => {
		// Many entries share their marks.
		const marks = [...new Set(members.map((draft) => draft.marks))];
		return {
			root: partition.rootOf(members[0]?.entry.key ?? ""),
			known: new Set(marks.flatMap(({ known }) => known)),
			documents: new Set(members.map(({ evidence }) => evidence.document)),
			authors: new Set(marks.flatMap(({ authors }) => authors)),
			isAnswer: marks.some(({ isAnswer }) => isAnswer),
			days: [...new Set(members.flatMap(({ day }) => day ?? []))].sort(
				(a, b) => a - b,
			),
		};
	});
}

/** Joins each entry to the one draft that bears its name then; gives back those whose name none of them bears. */
export function attach(
	named: readonly KnownDraft[],
	cores: readonly Core[],
	{
		partition,
		candidates,
	}: {
		readonly partition: Partition;
		readonly candidates: Map<string, readonly string[]>;
	},
): readonly KnownDraft[] {
	const byName = new Map<string, Core[]>();
	for (const core of cores)
		for (const name of core.known) {
			const list = byName.get(name);
			if (list === undefined) byName.set(name, [core]);
			else list.push(core);
		}
	const left: KnownDraft[] = [];
	const joins: (readonly [string, string])[] = [];
	for (const draft of named) {
		const bearing = new Set(
			draft.marks.known.flatMap((name) =>
				(byName.get(name) ?? []).filter((core) => mayBe(draft, core, name)),
			),
		);
		const [only] = bearing;
		if (only === undefined) left.push(draft);
		else if (bearing.size === 1) joins.push([only.root, draft.entry.key]);
		else
			candidates.set(
				draft.entry.key,
				[...bearing].map(({ root }) => root).sort(byText),
			);
	}
	for (const [core, key] of joins) partition.join(core, key);
	return left;
}

function mayBe(draft: KnownDraft, core: Core, name: string): boolean {
	// A document that tells two texts apart means two.
	if (core.documents.has(draft.evidence.document)) return false;
	if (isOtherAuthor(draft.marks.authors, core.authors)) return false;
	return !draft.marks.byParty.has(name) || isNear(draft, core, PARTY_REST);
}

function isOtherAuthor(
	authors: readonly string[],
	others: ReadonlySet<string>,
): boolean {
	return (
		authors.length > 0 &&
		others.size > 0 &&
		!authors.some((author) => others.has(author))
	);
}

/** "The plan" alone names no draft; those spoken of in the same days may be meant. */
export function noteNear(
	nameless: readonly KnownDraft[],
	cores: readonly Core[],
	candidates: Map<string, readonly string[]>,
): void {
	const byDay = new Map<number, Set<string>>();
	for (const { days, root } of cores)
		for (const day of days)
			for (let near = day - NEAR; near <= day + NEAR; near++) {
				const known = byDay.get(near);
				if (known === undefined) byDay.set(near, new Set([root]));
				else known.add(root);
			}
	const sorted = new Map<number, readonly string[]>();
	for (const [day, roots] of byDay) sorted.set(day, [...roots].sort(byText));
	for (const { entry, day } of nameless)
		candidates.set(entry.key, (day === null ? null : sorted.get(day)) ?? []);
}

function isNear({ day }: KnownDraft, { days }: Core, most: number): boolean {
	return day !== null && days.some((other) => Math.abs(other - day) <= most);
}
