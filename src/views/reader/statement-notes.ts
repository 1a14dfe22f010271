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
	{ positions }: Account,
	{ issueLabel, draftName }: StateContext,
	{ key }: StatementEntry,
): ReadingNote["stances"] {
	return positions
		.filter(({ statement }) => statement === key)
		.map(({ stance, issue, draft }) =>
			issue !== null
				? { stance, subject: `issue:${issue}`, name: issueLabel(issue) }
				: draft !== null
					? { stance, subject: `draft:${draft}`, name: draftName(draft) }
					: { stance, subject: null, name: "an issue without a code" },
		);
}

/** The name in the state; that of the document where the state has none. */
function nameOf(
	{ actors }: Account,
	{ actorName }: StateContext,
	key: string,
): string {
	const told = actorName(key);
	return told === key
		? (actors.find((actor) => actor.key === key)?.name ?? key)
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
