/** Replays the addition of a statement that the reader missed. */

import {
	type Account,
	placeKey,
	type StatementEntry,
} from "../model/account.js";
import type { Amendment } from "../model/correction.js";
import { makeSpan, type Range } from "../model/span.js";
import { issueOfContent } from "./account-of-reading.js";
import type { AmendContext } from "./amend-account.js";
import { newPosition } from "./new-position.js";
import { withActor } from "./with-actor.js";

/** A statement as a person adds it. */
export type AddedStatement = Extract<
	Amendment,
	{ readonly kind: "add-statement" }
>;

/**
 * The account with the statement, whose content are the words of the anchor; its issue is found as the reader finds it where none is
 * given. Null where a statement with these words is there already, or a stance is given and no speaker.
 */
export function addStatement(
	account: Account,
	{ change, place }: { readonly change: AddedStatement; readonly place: Range },
	{ text, codebook }: AmendContext,
): Account | null {
	const key = placeKey(account.document, place);
	if (account.statements.some((entry) => entry.key === key)) return null;
	const content = makeSpan(text, place.start, place.end);
	const named = withActor(
		account,
		{ name: change.speaker, span: content },
		codebook,
	);
	const statement: StatementEntry = {
		key,
		form: change.form,
		speaker: named.key,
		via: [],
		source: null,
		cue: null,
		content: [content],
		venue: null,
		hedges: [],
		said: change.said,
		issue: change.issue ?? issueOfContent([content], codebook.issues),
		confidence: 1,
	};
	const position =
		change.stance === null
			? []
			: [newPosition(statement, change.stance, text)].filter((p) => p !== null);
	if (change.stance !== null && position.length === 0) return null;
	const statements = [...account.statements, statement].sort(
		(a, b) => startOf(a) - startOf(b),
	);
	return {
		...named.account,
		statements,
		positions: [...named.account.positions, ...position],
	};
}

function startOf({ source, cue, content }: StatementEntry): number {
	const starts = [source, cue, ...content].map(
		(span) => span?.start ?? Infinity,
	);
	return Math.min(...starts);
}
