/** What every view of a state looks up: the names of actors, drafts and issues, and the order in which they are shown. */

import type { IssueEntry } from "../../model/codebook.js";
import type { State, Subject } from "../../model/state.js";
import { capitalise } from "../text/enumerate.js";
import { visibleText } from "../text/visible-text.js";

export interface StateContext {
	readonly state: State;
	/** The name of the actor, or of the draft that speaks; the key itself where nobody knows a name; "nobody named" for null. */
	readonly actorName: (key: string | null) => string;
	readonly draftName: (key: string) => string;
	/** "Limits on forces" for "force-limits". */
	readonly issueLabel: (code: string) => string;
	readonly subjectName: (subject: Subject) => string;
	/** Drafts in the order of the state, then issues in the order of the codebook, then issues it does not know. */
	readonly subjectOrder: (a: Subject, b: Subject) => number;
}

/** What names the codes and keys of a state that the state itself has no name for. */
export interface StateNames {
	/** An issue that is not among them is told by its own words. */
	readonly issues: readonly Pick<IssueEntry, "code" | "label">[];
	/** As documents name them: texts that speak and are no drafts have their names here only. */
	readonly actors?: readonly NamedKey[];
	/** Likewise: what was said of a draft may be admitted where the document that tells of it was not yet out. */
	readonly drafts?: readonly NamedKey[];
}

interface NamedKey {
	readonly key: string;
	readonly name: string;
}

/** The order of the kinds of subjects. */
const [DRAFT, ISSUE, UNRANKED] = [0, 1, 2];

/** The context of a state. */
export function makeStateContext(
	state: State,
	{ issues, actors: told = [], drafts: spokenOf = [] }: StateNames,
): StateContext {
	const others = lookUpLater(() =>
		[...told, ...spokenOf].map(({ key, name }) => [key, name] as const),
	);
	const otherName = (key: string): string =>
		capitalise(visibleText(others(key) ?? key));
	const actors = lookUpLater(() =>
		state.actors.flatMap(({ key, keys, name }) =>
			[key, ...keys].map((one) => [one, visibleText(name)] as const),
		),
	);
	const drafts = lookUpLater(() =>
		state.drafts.map(
			({ key, name }) => [key, capitalise(visibleText(name))] as const,
		),
	);
	const labels = new Map(issues.map(({ code, label }) => [code, label]));
	const draftRanks = lookUpLater(() =>
		state.drafts.map(({ key }, at) => [key, at] as const),
	);
	const issueRanks = new Map(issues.map(({ code }, at) => [code, at]));
	/** Drafts lie before issues, and those that nobody has ranked behind both. */
	const rankOf = (subject: Subject): readonly [kind: number, rank: number] => {
		const [kind, rank] =
			subject.kind === "draft"
				? [DRAFT, draftRanks(subject.draft)]
				: [ISSUE, issueRanks.get(subject.issue)];
		return rank === undefined ? [UNRANKED, 0] : [kind, rank];
	};
	const issueLabel = (code: string): string =>
		capitalise(labels.get(code) ?? code.replaceAll("-", " "));
	const draftName = (key: string): string => drafts(key) ?? otherName(key);
	return {
		state,
		actorName: (key) =>
			key === null
				? "nobody named"
				: (actors(key) ?? drafts(key) ?? otherName(key)),
		draftName,
		issueLabel,
		subjectName: (subject) =>
			subject.kind === "draft"
				? draftName(subject.draft)
				: issueLabel(subject.issue),
		subjectOrder: (a, b) => {
			const [kind, rank] = rankOf(a);
			const [otherKind, other] = rankOf(b);
			// Only what nobody has ranked is of several subjects.
			return (
				kind - otherKind ||
				rank - other ||
				(kind < UNRANKED ? 0 : compareWords(subjectKey(a), subjectKey(b)))
			);
		},
	};
}

/** Looks keys up in what is put together when the first is asked for: many pages never ask. */
function lookUpLater<Found>(
	make: () => Iterable<readonly [string, Found]>,
): (key: string) => Found | undefined {
	let found: ReadonlyMap<string, Found> | null = null;
	return (key) => {
		found ??= new Map(make());
		return found.get(key);
	};
}

/** "issue:territory", "draft:…": one string for each subject. */
export function subjectKey(subject: Subject): string {
	return subject.kind === "draft"
		? `draft:${subject.draft}`
		: `issue:${subject.issue}`;
}

/** The same order on every machine, whatever its language. */
export function compareWords(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
