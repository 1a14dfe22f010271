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

/** The context of a state. */
export function makeStateContext(
	state: State,
	{ issues, actors: told = [], drafts: spokenOf = [] }: StateNames,
): StateContext {
	const others = new Map(
		[...told, ...spokenOf].map(({ key, name }) => [key, name]),
	);
	const otherName = (key: string): string =>
		capitalise(visibleText(others.get(key) ?? key));
	const actors = new Map(
		state.actors.flatMap(({ key, keys, name }) =>
			[key, ...keys].map((one) => [one, visibleText(name)] as const),
		),
	);
	const drafts = new Map(
		state.drafts.map(({ key, name }) => [key, capitalise(visibleText(name))]),
	);
	const labels = new Map(issues.map(({ code, label }) => [code, label]));
	const ranks = new Map<string, number>([
		...state.drafts.map(({ key }, at) => [`draft:${key}`, at] as const),
		...issues.map(
			({ code }, at) => [`issue:${code}`, state.drafts.length + at] as const,
		),
	]);
	const rankOf = (subject: Subject): number =>
		ranks.get(subjectKey(subject)) ?? ranks.size;
	const issueLabel = (code: string): string =>
		capitalise(labels.get(code) ?? code.replaceAll("-", " "));
	const draftName = (key: string): string => drafts.get(key) ?? otherName(key);
	return {
		state,
		actorName: (key) =>
			key === null
				? "nobody named"
				: (actors.get(key) ?? drafts.get(key) ?? otherName(key)),
		draftName,
		issueLabel,
		subjectName: (subject) =>
			subject.kind === "draft"
				? draftName(subject.draft)
				: issueLabel(subject.issue),
		subjectOrder: (a, b) =>
			rankOf(a) - rankOf(b) || compareWords(subjectKey(a), subjectKey(b)),
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
