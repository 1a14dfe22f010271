/** A reading as flat entries: what the reader alone found, before any correction. */

import { issueOf, OTHER_ISSUE } from "../drafts/issue-of.js";
import type {
	Account,
	ClaimEntry,
	ClaimSideEntry,
	DraftEntry,
	EventEntry,
	PositionEntry,
	ProvisionEntry,
	StatementEntry,
} from "../model/account.js";
import type { Codebook, IssueEntry } from "../model/codebook.js";
import { entryDay } from "../model/document.js";
import type { Draft } from "../model/draft.js";
import type { Claim, ClaimSide } from "../model/position.js";
import type { Reading } from "../model/reading.js";
import type { Span } from "../model/span.js";
import { isOverlapping, makeSpan } from "../model/span.js";
import type { Statement } from "../model/statement.js";
import type { DayInterval } from "../model/when.js";
import { actorKeys, entriesOfActors } from "./actor-entries.js";
import { claimStems } from "./claim-stems.js";
import { hullOf, makeKeys } from "./entry-keys.js";

/** The account of the reading as the machine coded it. */
export function accountOfReading(
	reading: Reading,
	codebook: Codebook,
): Account {
	const { document } = reading;
	const keys = actorKeys(reading, codebook);
	const names: Names = {
		actor: (id) => (id === null ? null : (keys.get(id) ?? null)),
		actors: (ids) => [...new Set(ids.flatMap((id) => keys.get(id) ?? []))],
		statements: new Map(),
		drafts: new Map(),
		provisions: new Map(),
	};
	const drafts = entriesOfDrafts(reading, keys, names);
	const statements = entriesOfStatements(reading, codebook.issues, names);
	const provisions = entriesOfProvisions(reading, names);
	return {
		document: document.id,
		actors: entriesOfActors(reading, keys),
		drafts,
		statements,
		provisions,
		positions: entriesOfPositions(reading, provisions, names),
		claims: entriesOfClaims(reading, names, codebook),
		events: entriesOfEvents(reading, names),
	};
}

/** The keys of what a reading knows by ids of its own; the maps fill as the entries are made. */
interface Names {
	readonly actor: (id: string | null) => string | null;
	readonly actors: (ids: readonly string[]) => readonly string[];
	readonly statements: Map<string, StatementEntry>;
	readonly drafts: Map<string, string>;
	readonly provisions: Map<string, string>;
}

function entriesOfDrafts(
	{ drafts }: Reading,
	keys: ReadonlyMap<string, string>,
	names: Names,
): readonly DraftEntry[] {
	return drafts.flatMap((draft) => {
		const key = keys.get(draft.id);
		const span = draft.mentions[0];
		if (key === undefined || span === undefined) return [];
		names.drafts.set(draft.id, key);
		return {
			key,
			name: draft.name,
			names: namesOfDraft(draft),
			points: draft.points,
			status: draft.status,
			by: names.actors(draft.by),
			backers: names.actors(draft.backers),
			span,
		};
	});
}

function namesOfDraft({ mentions }: Draft): readonly string[] {
	return [...new Set(mentions.map(({ text }) => text.replace(/\s+/g, " ")))];
}

function entriesOfStatements(
	{ document, blocks, statements }: Reading,
	issues: readonly IssueEntry[],
	names: Names,
): readonly StatementEntry[] {
	const keyOf = makeKeys(document.id);
	const dated = blocks.filter(({ at }) => at !== undefined);
	return statements.flatMap((statement) => {
		const hull = hullOf(wordsOf(statement));
		if (hull === null) return [];
		const entry: StatementEntry = {
			key: keyOf(hull),
			form: statement.form,
			speaker: names.actor(statement.speaker),
			via: names.actors(statement.via),
			source: statement.source,
			cue: statement.cue,
			content: statement.content,
			venue: statement.venue,
			hedges: statement.hedges,
			said: statement.said ?? daysOf(entryDay(dated, hull.start)),
			issue: issueOfContent(statement.content, issues),
			confidence: statement.confidence,
		};
		names.statements.set(statement.id, entry);
		return entry;
	});
}

function daysOf(day: string | null): DayInterval | null {
	return day === null ? null : { from: day, to: day };
}

function wordsOf({ source, cue, content }: Statement): readonly Span[] {
	return [source, cue, ...content].filter((span) => span !== null);
}

/** The issue that the words speak of; null where the codebook has none for them. */
export function issueOfContent(
	content: readonly Span[],
	issues: readonly IssueEntry[],
): string | null {
	if (content.length === 0) return null;
	const issue = issueOf(content.map(({ text }) => text).join(" "), issues);
	return issue === OTHER_ISSUE ? null : issue;
}

function entriesOfProvisions(
	{ document, provisions }: Reading,
	names: Names,
): readonly ProvisionEntry[] {
	const keyOf = makeKeys(document.id);
	return provisions.flatMap((provision) => {
		const hull = hullOf(provision.content);
		if (hull === null) return [];
		const key = keyOf(hull);
		names.provisions.set(provision.id, key);
		return {
			key,
			draft: names.drafts.get(provision.draft ?? "") ?? null,
			issue: provision.issue,
			content: provision.content,
			obligor: names.actor(provision.obligor),
			beneficiary: names.actor(provision.beneficiary),
			figures: provision.figures,
			condition: provision.condition,
			undefined: provision.undefined,
			statement: names.statements.get(provision.statement ?? "")?.key ?? null,
		};
	});
}

function entriesOfPositions(
	{ document, positions }: Reading,
	provisions: readonly ProvisionEntry[],
	names: Names,
): readonly PositionEntry[] {
	const keyOf = makeKeys(document.id);
	const byKey = new Map(provisions.map((entry) => [entry.key, entry]));
	return positions.flatMap((position) => {
		const actor = names.actor(position.actor);
		const statement = names.statements.get(position.statement);
		if (actor === null || statement === undefined) return [];
		const span = position.span ?? spanOf(statement, document.text);
		const about = byKey.get(names.provisions.get(position.target ?? "") ?? "");
		return {
			key: keyOf(span),
			actor,
			draft:
				about === undefined
					? (names.drafts.get(position.target ?? "") ?? null)
					: about.draft,
			issue: known(about === undefined ? position.issue : about.issue),
			provision: about?.key ?? null,
			stance: position.stance,
			statement: statement.key,
			condition: position.condition,
			span,
			said: statement.said,
		};
	});
}

function known(issue: string | null): string | null {
	return issue === OTHER_ISSUE ? null : issue;
}

/** The words of a statement, from the first of source, cue and content to the last. */
export function spanOf(
	{ source, cue, content }: Pick<StatementEntry, "source" | "cue" | "content">,
	text: string,
): Span {
	const hull = hullOf(
		[source, cue, ...content].filter((span) => span !== null),
	);
	return makeSpan(text, hull?.start ?? 0, hull?.end ?? 0);
}

function entriesOfClaims(
	{ document, claims }: Reading,
	names: Names,
	codebook: Codebook,
): readonly ClaimEntry[] {
	const keyOf = makeKeys(document.id);
	const statements = [...names.statements.values()];
	return claims.flatMap((claim) => {
		const sides = sidesOf(claim, names, statements);
		const first = sides[0];
		if (first === undefined) return [];
		return {
			key: keyOf(first.span),
			proposition: claim.proposition,
			stems: claimStems(claim.proposition, codebook),
			status: claim.status,
			sides,
		};
	});
}

function sidesOf(
	{ asserted, denied }: Claim,
	names: Names,
	statements: readonly StatementEntry[],
): readonly ClaimSideEntry[] {
	const sideOf =
		(kind: ClaimSideEntry["kind"]) =>
		({ actor, span }: ClaimSide): ClaimSideEntry => ({
			kind,
			actor: names.actor(actor),
			span,
			said:
				statements.find(({ content }) =>
					content.some((piece) => isOverlapping(piece, span)),
				)?.said ?? null,
		});
	return [
		...asserted.map(sideOf("asserted")),
		...denied.map(sideOf("denied")),
	].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function entriesOfEvents(
	{ document, events }: Reading,
	names: Names,
): readonly EventEntry[] {
	const keyOf = makeKeys(document.id);
	return events.map(({ kind, span, date, place, participants }) => ({
		key: keyOf(span),
		kind,
		span,
		date,
		place,
		participants: names.actors(participants),
	}));
}
