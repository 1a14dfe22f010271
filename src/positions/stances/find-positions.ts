/** Finds where somebody stands on a draft, on what it provides or on an issue: only from what is said, never by inference. */

import type { Provision } from "../../model/draft.js";
import type { Position } from "../../model/position.js";
import type { Statement } from "../../model/statement.js";
import type { PositionInput } from "../position-input.js";
import { wordSet } from "../word-set.js";
import { findDeclined } from "./find-declined.js";
import { joinPositions } from "./join-positions.js";
import { membersOf } from "./members-of.js";
import { partedStances } from "./parted-objects.js";
import { type PlacedPosition, positionOf } from "./position-of.js";
import { type StanceContext, stanceContext } from "./stance-context.js";
import { stancesOf } from "./stances-of.js";
import { isOfWhomever } from "./takes-no-side.js";
import { isFormer, isOfFew, isUnasserted, withoutPast } from "./told-as-so.js";

/** The positions of a document in text order; `provisions` are those found in the same document. */
export function findPositions(
	input: PositionInput,
	provisions: readonly Provision[],
): readonly Position[] {
	const context = stanceContext(input, provisions);
	const carriers = carriersOf(input.statements);
	const speakers = new Map(
		input.statements.map(({ id, speaker }) => [id, speaker]),
	);
	const expounding = new Set(
		provisions.flatMap(({ statement }) => statement ?? []),
	);
	const found: Position[] = [];
	let last: PlacedPosition | undefined;
	input.statements.forEach((statement, index) => {
		const attribution = input.attributions[index]!;
		if (
			attribution.basis === "hearsay" ||
			statement.speaker === null ||
			context.drafts.has(statement.speaker) ||
			isAsking(statement.speaker, context) ||
			isOrdinal(statement) ||
			isOfWhomever(statement, context) ||
			isOfFew(statement) ||
			isUnasserted(statement, context) ||
			isFormer(statement, context)
		)
			return;
		if (statement.form === "none") {
			const declined = findDeclined(statement, context);
			if (declined !== null)
				for (const actor of membersOf(declined.actor, context))
					found.push({ ...declined, actor });
			return;
		}
		// A text that is no draft of the document's tells what it holds, and takes no stand.
		const isText = context.actors.get(statement.speaker)?.type === "document";
		const read =
			carriers.has(index) || isText
				? []
				: stancesOf(statement, attribution, context, expounding);
		for (const whole of read)
			for (const placed of partedStances(whole, context)) {
				const position = positionOf(placed, statement, last, context);
				if (position === null || isOnOwnText(position, input)) continue;
				for (const actor of membersOf(position.actor, context))
					found.push({ ...position, actor });
				last = { position, place: placed.place };
			}
	});
	const standing = withoutPast(found, input.statements, context);
	return joinPositions(standing, (position) =>
		voiceOf(position, context, speakers),
	);
}

/** "a reporter suggested the text was dead": whoever asks for the newsroom takes no stand. */
function isAsking(speaker: string, context: StanceContext): boolean {
	const { type, name, role } = context.actors.get(speaker)!;
	if (type !== "source" && type !== "person") return false;
	const words = `${type === "source" ? name : ""} ${role ?? ""}`;
	const asking = wordSet(context.codebook, "newsroom-voices");
	return words
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.some((word) => asking.has(word) || asking.has(word.replace(/s$/, "")));
}

/** "The second calls for an exchange": a part of what was spoken of, and nobody. */
function isOrdinal({ source }: Statement): boolean {
	return (
		source !== null &&
		/^the (first|second|third|fourth|fifth|sixth|last|latter|former|other|next|final)$/i.test(
			source.text,
		)
	);
}

/** What issuers say in their joint statement of "progress" is no stand on that statement. */
function isOnOwnText(
	{ actor, target }: Position,
	{ issued, drafts }: PositionInput,
): boolean {
	return (
		target !== null &&
		target === issued &&
		drafts.some(({ id, by }) => id === issued && by.includes(actor))
	);
}

/** Whose voice a position is told in: the speaker's for a state or body spoken for, one's own for a person or one of a pair. */
function voiceOf(
	{ actor, statement }: Position,
	context: StanceContext,
	speakers: ReadonlyMap<string, string | null>,
): string {
	const speaker = speakers.get(statement) ?? actor;
	// "Germany and France stand behind it, a German official said": of France that is told beside.
	const principal = context.principals.get(speaker);
	const isTold =
		speaker !== actor &&
		(principal === undefined
			? context.actors.get(speaker)?.type === "source"
			: principal !== actor);
	const isOwn =
		context.actors.get(actor)?.type === "person" ||
		isTold ||
		(speaker !== actor && membersOf(speaker, context).includes(actor));
	return isOwn ? actor : speaker;
}

/** Statements that only pass on another's words: what those words say is no stand of theirs. */
function carriersOf(statements: readonly Statement[]): ReadonlySet<number> {
	const carriers = new Set<number>();
	statements.forEach((inner, index) => {
		const first = inner.content[0];
		// "vowed that [his country would not sign the text]": what is not done is nobody else's words.
		if (first === undefined || inner.form === "none") return;
		for (const near of [index - 2, index - 1, index + 1, index + 2]) {
			const outer = statements[near];
			if (outer === undefined || outer.speaker === inner.speaker) continue;
			const holds = outer.content.some(
				({ start, end }) =>
					start <= first.start &&
					end >= first.end &&
					end - start > first.end - first.start + 8,
			);
			if (holds) carriers.add(near);
		}
	});
	return carriers;
}
