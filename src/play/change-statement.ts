/** Replays a change of one field of a statement, and of what rests on it. */

import type {
	Account,
	PositionEntry,
	StatementEntry,
} from "../model/account.js";
import type { StatementChange } from "../model/correction.js";
import type { Stance } from "../model/position.js";
import { isOverlapping, type Range } from "../model/span.js";
import type { AmendContext } from "./amend-account.js";
import { entriesAt } from "./entries-at.js";
import { newPosition } from "./new-position.js";
import { withActor } from "./with-actor.js";

/** The account with the field changed; null where no statement stands at the place, or two that the old value does not tell apart. */
export function changeStatement(
	account: Account,
	{
		change,
		place,
	}: { readonly change: StatementChange; readonly place: Range },
	context: AmendContext,
): Account | null {
	const at = entriesAt(account.statements, place);
	const seen = at.filter((entry) => isAsSeen(entry, change));
	const [statement, second] = seen.length > 0 ? seen : at;
	if (statement === undefined || second !== undefined) return null;
	switch (change.kind) {
		case "speaker":
			return changeSpeaker(account, { statement, name: change.new }, context);
		case "stance":
			return changeStance(account, { statement, change }, context);
		case "issue":
			return replace(
				account,
				{ ...statement, issue: change.new, confidence: 1 },
				(position) =>
					position.provision === null && position.draft === null
						? { ...position, issue: change.new }
						: position,
			);
		case "said":
			return changeDays(account, { ...statement, said: change.new });
		case "form":
			return replace(account, {
				...statement,
				form: change.new,
				confidence: 1,
			});
	}
}

/** Two statements at one place have two speakers: what the coder saw tells them apart. */
function isAsSeen(
	{ speaker, issue, form }: StatementEntry,
	change: StatementChange,
): boolean {
	switch (change.kind) {
		case "speaker":
			return speaker === change.old;
		case "issue":
			return issue === change.old;
		case "form":
			return form === change.old;
		case "stance":
		case "said":
			return true;
	}
}

function changeSpeaker(
	account: Account,
	{
		statement,
		name,
	}: { readonly statement: StatementEntry; readonly name: string | null },
	{ codebook }: AmendContext,
): Account {
	const named = withActor(
		account,
		{ name, span: statement.source ?? statement.content[0] ?? statement.cue },
		codebook,
	);
	const old = statement.speaker;
	const changed = replace(
		named.account,
		{ ...statement, speaker: named.key, confidence: 1 },
		(position) => {
			// What a spokesperson says of a principal stays the principal's.
			if (position.actor !== old) return position;
			return named.key === null ? null : { ...position, actor: named.key };
		},
	);
	return {
		...changed,
		claims: changed.claims.map((claim) => ({
			...claim,
			sides: claim.sides.map((side) =>
				side.actor === old && isOf(statement, side.span)
					? { ...side, actor: named.key }
					: side,
			),
		})),
	};
}

function changeStance(
	account: Account,
	{
		statement,
		change,
	}: {
		readonly statement: StatementEntry;
		readonly change: {
			readonly old: Stance | null;
			readonly new: Stance | null;
		};
	},
	context: AmendContext,
): Account | null {
	const resting = account.positions.filter(
		(position) => position.statement === statement.key,
	);
	const coded = { ...statement, confidence: 1 };
	if (resting.length === 0) {
		if (change.new === null) return replace(account, coded);
		const position = newPosition(coded, change.new, context.text);
		if (position === null) return null;
		return {
			...replace(account, coded),
			positions: [...account.positions, position],
		};
	}
	const seen = resting.filter(({ stance }) => stance === change.old);
	const meant = new Set(seen.length > 0 ? seen : resting);
	return replace(account, coded, (position) => {
		if (!meant.has(position)) return position;
		return change.new === null ? null : { ...position, stance: change.new };
	});
}

function changeDays(account: Account, statement: StatementEntry): Account {
	const { said } = statement;
	const changed = replace(
		account,
		{ ...statement, confidence: 1 },
		(position) => ({ ...position, said }),
	);
	return {
		...changed,
		claims: changed.claims.map((claim) => ({
			...claim,
			sides: claim.sides.map((side) =>
				isOf(statement, side.span) ? { ...side, said } : side,
			),
		})),
	};
}

function isOf({ content }: StatementEntry, span: Range): boolean {
	return content.some((piece) => isOverlapping(piece, span));
}

/** The account with the statement in the place of the one of its key, and what `change` makes of each position that rests on it. */
function replace(
	account: Account,
	statement: StatementEntry,
	change: (position: PositionEntry) => PositionEntry | null = (same) => same,
): Account {
	return {
		...account,
		statements: account.statements.map((other) =>
			other.key === statement.key ? statement : other,
		),
		positions: account.positions.flatMap((position) =>
			position.statement === statement.key
				? (change(position) ?? [])
				: [position],
		),
	};
}
