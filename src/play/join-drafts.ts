/** Which draft entries are one draft. Numbers of points or authors that differ are never joined; a name of several is joined to none. */

import type { Admission } from "./admission.js";
import { attach, coresOf, noteNear, PARTY_REST } from "./draft-cores.js";
import type { KnownDraft } from "./draft-entry.js";
import { groupBy } from "./group-by.js";
import { byText } from "./order.js";
import { makePartition, type Partition } from "./partition.js";

export interface JoinedDrafts {
	readonly partition: Partition;
	/** Entries whose name fits several drafts, or too little to tell: key → keys of entries of those drafts. Empty where none fits. */
	readonly candidates: ReadonlyMap<string, readonly string[]>;
}

/** Days without a word of it after which the same number of points is another text. */
const POINTS_REST = 180;

/** The entries joined, whatever order they come in. */
export function joinDrafts(
	drafts: readonly KnownDraft[],
	admission: Admission,
): JoinedDrafts {
	const partition = makePartition();
	const candidates = new Map<string, readonly string[]>();
	joinCopies(drafts, admission, partition);
	const counted = drafts.filter(({ marks }) => marks.points !== null);
	for (const group of groupBy(counted, ({ marks }) => marks.points).values())
		for (const run of runsOf(group, POINTS_REST))
			joinUnlessAuthorsDiffer(run, partition, candidates);
	const byPoints = coresOf(
		counted.filter(({ entry }) => !candidates.has(entry.key)),
		partition,
	);
	const others = drafts.filter(({ marks }) => marks.points === null);
	const named = others.filter(({ marks }) => marks.known.length > 0);
	// "The European counter-proposal" stands beside "the European plan of 24 points", and "the European plan" may be either.
	const answers = attach(
		named.filter(({ marks }) => marks.isAnswer),
		byPoints.filter(({ isAnswer }) => isAnswer),
		{ partition, candidates },
	);
	joinByNames(answers, partition, candidates);
	const told = [
		...byPoints,
		...coresOf(
			answers.filter(({ entry }) => !candidates.has(entry.key)),
			partition,
		),
	];
	const left = attach(
		named.filter(({ marks }) => !marks.isAnswer),
		told,
		{ partition, candidates },
	);
	joinByNames(left, partition, candidates);
	const cores = [...told, ...coresOf(left, partition)];
	noteNear(
		others.filter(({ marks }) => marks.known.length === 0),
		cores,
		candidates,
	);
	return { partition, candidates };
}

/** The same name at the same turn in copies of one story. */
function joinCopies(
	drafts: readonly KnownDraft[],
	{ cards }: Admission,
	partition: Partition,
): void {
	const first = new Map<string, string>();
	const turns = new Map<string, number>();
	const carried = drafts
		.filter(({ evidence }) => cards.get(evidence.document)?.isCarried)
		.sort(
			(a, b) =>
				byText(a.evidence.document, b.evidence.document) ||
				a.entry.span.start - b.entry.span.start,
		);
	for (const { entry, evidence, marks } of carried) {
		const name = `${entry.name.toLowerCase()} ${marks.points ?? ""}`;
		const place = `${evidence.document} ${name}`;
		const turn = (turns.get(place) ?? 0) + 1;
		turns.set(place, turn);
		const key = `${evidence.telling} ${name} ${turn}`;
		const twin = first.get(key);
		if (twin === undefined) first.set(key, entry.key);
		else partition.join(twin, entry.key);
	}
}

/** Entries without authors belong to the one draft that has some, and to none of several. */
function joinUnlessAuthorsDiffer(
	run: readonly KnownDraft[],
	partition: Partition,
	candidates: Map<string, readonly string[]>,
): void {
	const authors = makePartition();
	const unsigned: KnownDraft[] = [];
	const withAuthors: KnownDraft[] = [];
	for (const draft of run) {
		const [first, ...others] = draft.marks.authors;
		(first === undefined ? unsigned : withAuthors).push(draft);
		for (const author of others) authors.join(first ?? author, author);
	}
	const signed = [
		...groupBy(withAuthors, ({ marks }) =>
			authors.rootOf(marks.authors[0] ?? ""),
		).values(),
	];
	for (const group of signed) joinAll(group, partition);
	joinAll(unsigned, partition);
	const firsts = signed.flatMap(([draft]) => draft?.entry.key ?? []);
	const [only] = firsts;
	const [loose] = unsigned;
	if (only === undefined || loose === undefined) return;
	if (firsts.length === 1) partition.join(only, loose.entry.key);
	else for (const { entry } of unsigned) candidates.set(entry.key, firsts);
}

/** Entries known by the same name; those of the same parties' names only while they keep being spoken of. */
function joinByNames(
	drafts: readonly KnownDraft[],
	partition: Partition,
	candidates: Map<string, readonly string[]>,
): void {
	const groups = new Map<string, KnownDraft[]>();
	for (const draft of drafts)
		for (const name of draft.marks.known) {
			const group = groups.get(name);
			if (group === undefined) groups.set(name, [draft]);
			else group.push(draft);
		}
	for (const [name, group] of groups) {
		const isByParty = group.some(({ marks }) => marks.byParty.has(name));
		for (const run of isByParty ? runsOf(group, PARTY_REST) : [group])
			joinUnlessAuthorsDiffer(oncePerDocument(run), partition, candidates);
	}
}

/** Two entries of one document are two texts: only what a document calls so once is joined with others. */
function oncePerDocument(run: readonly KnownDraft[]): readonly KnownDraft[] {
	const times = new Map<string, number>();
	for (const { document } of run.map(({ evidence }) => evidence))
		times.set(document, (times.get(document) ?? 0) + 1);
	return run.filter(({ evidence }) => times.get(evidence.document) === 1);
}

/** The entries in runs of days with no longer rest between them; undated ones make a run of their own. */
function runsOf(
	drafts: readonly KnownDraft[],
	rest: number,
): readonly (readonly KnownDraft[])[] {
	const undated = drafts.filter(({ day }) => day === null);
	const dated = drafts
		.filter(({ day }) => day !== null)
		.sort((a, b) => (a.day ?? 0) - (b.day ?? 0));
	const runs: KnownDraft[][] = [];
	let last = Number.NEGATIVE_INFINITY;
	for (const draft of dated) {
		const day = draft.day ?? 0;
		if (day - last > rest) runs.push([draft]);
		else runs.at(-1)?.push(draft);
		last = day;
	}
	// With one run of dated entries there is nothing else that undated ones of the name could mean.
	if (runs.length === 1) runs[0]?.push(...undated);
	else if (undated.length > 0) runs.push(undated);
	return runs;
}

function joinAll(drafts: readonly KnownDraft[], partition: Partition): void {
	const [first, ...others] = drafts;
	for (const { entry } of others)
		partition.join(first?.entry.key ?? entry.key, entry.key);
}
