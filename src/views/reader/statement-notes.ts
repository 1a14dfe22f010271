/** What was read of each statement of a document, as a note in its margin. */

import type { Account, StatementEntry } from "../../model/account.js";
import type { Stance } from "../../model/position.js";
import { isOverlapping, type Span } from "../../model/span.js";
import type { StateContext } from "../state/state-context.js";

export interface ReadingNote {
	/** Counted from 1 in the order of the text. */
	readonly number: number;
	readonly statement: StatementEntry;
	/** Where it begins: of its source, cue and content whatever stands first. */
	readonly start: number;
	/** Null where the speaker is unknown. */
	readonly speaker: { readonly key: string; readonly name: string } | null;
	/** Name of the issue it speaks of; null where none. */
	readonly issue: string | null;
	/** Names of those who passed the words on, outermost first. */
	readonly via: readonly string[];
	readonly stances: readonly {
		readonly stance: Stance;
		/** "issue:territory", "draft:…"; null where the codebook has no issue for it. */
		readonly subject: string | null;
		readonly name: string;
	}[];
	/** Issues on which it tells what a draft provides. */
	readonly provisions: readonly string[];
	readonly claims: readonly {
		readonly side: "asserted" | "denied";
		readonly proposition: string;
	}[];
}

/** A note for each statement, in the order of the text. */
export function statementNotes(
	account: Account,
	context: StateContext,
): readonly ReadingNote[] {
	const sides = account.claims.flatMap(({ proposition, sides }) =>
		sides.map(({ kind, span }) => ({ side: kind, proposition, span })),
	);
	return account.statements
		.map((statement) => ({ statement, start: startOf(statement) }))
		.sort((a, b) => a.start - b.start)
		.map(({ statement, start }, at) => ({
			number: at + 1,
			statement,
			start,
			speaker:
				statement.speaker === null
					? null
					: {
							key: statement.speaker,
							name: nameOf(account, context, statement.speaker),
						},
			issue:
				statement.issue === null ? null : context.issueLabel(statement.issue),
			via: statement.via.map((key) => nameOf(account, context, key)),
			stances: stancesOf(account, context, statement),
			provisions: [
				...new Set(
					account.provisions
						.filter((one) => one.statement === statement.key)
						.map(({ issue }) => context.issueLabel(issue)),
				),
			],
			claims: sides
				.filter(({ span }) => holds(statement, span))
				.map(({ side, proposition }) => ({ side, proposition })),
		}));
}

function stancesOf(
	{ positions, drafts }: Account,
	{ state, issueLabel }: StateContext,
	{ key }: StatementEntry,
): ReadingNote["stances"] {
	const draftOf = (entry: string) =>
		state.drafts.find(
			(draft) => draft.key === entry || draft.entries.includes(entry),
		);
	return positions
		.filter(({ statement }) => statement === key)
		.map(({ stance, issue, draft: entry }) => {
			if (issue !== null)
				return { stance, subject: `issue:${issue}`, name: issueLabel(issue) };
			const draft = entry === null ? undefined : draftOf(entry);
			return draft === undefined
				? {
						stance,
						subject: null,
						name:
							drafts.find(({ key }) => key === entry)?.name ??
							"a matter without a name",
					}
				: { stance, subject: `draft:${draft.key}`, name: draft.name };
		});
}

/** The name in the state; that of the document where the state has none. */
function nameOf(
	{ actors }: Account,
	{ actorName }: StateContext,
	key: string,
): string {
	const told = actorName(key);
	// Where nobody knows a name the key is told in its place.
	return told.toLowerCase() === key.toLowerCase()
		? (actors.find((actor) => actor.key === key)?.name ?? told)
		: told;
}

const startOf = ({ source, cue, content }: StatementEntry): number =>
	Math.min(
		...[source, cue, ...content].flatMap((span) =>
			span === null ? [] : [span.start],
		),
	);

const holds = ({ content, cue }: StatementEntry, span: Span): boolean =>
	[...content, ...(cue === null ? [] : [cue])].some((own) =>
		isOverlapping(own, span),
	);
