/** Finds where somebody stands on a draft, on what it provides or on an issue: only from what is said, never by inference. */

import type { Provision } from "../../model/draft.js";
import type { Position } from "../../model/position.js";
import type { Attribution, Statement } from "../../model/statement.js";
import type { PositionInput } from "../position-input.js";
import { wordSet } from "../word-set.js";
import { findActs, type Governing } from "./find-acts.js";
import { findAnswer } from "./find-answer.js";
import { findBacked } from "./find-backed.js";
import { findCessation } from "./find-cessation.js";
import { findComplaint } from "./find-complaint.js";
import { findCueStance } from "./find-cue-stance.js";
import { findDeclined } from "./find-declined.js";
import { findDuties } from "./find-duties.js";
import { findHinging } from "./find-hinging.js";
import { findJudgedActs } from "./find-judged-acts.js";
import { findMandate } from "./find-mandate.js";
import { findNamedVerdict } from "./find-named-verdict.js";
import { findRuledOut } from "./find-ruled-out.js";
import { findSharedActs } from "./find-shared-acts.js";
import { findSpokenVerdict } from "./find-spoken-verdict.js";
import { findVerdicts } from "./find-verdicts.js";
import { findWithheld } from "./find-withheld.js";
import { findWorkable } from "./find-workable.js";
import { joinPositions } from "./join-positions.js";
import { membersOf } from "./members-of.js";
import { partedStances } from "./parted-objects.js";
import { type Placed, type PlacedPosition, positionOf } from "./position-of.js";
import { saidBySentence } from "./said-by-sentence.js";
import {
	type StanceContext,
	type StanceFound,
	stanceContext,
} from "./stance-context.js";

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
			isOrdinal(statement)
		)
			return;
		if (statement.form === "none") {
			const declined = findDeclined(statement, context);
			if (declined !== null) found.push(declined);
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
	return joinPositions(found, (position) =>
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
	const isOwn =
		context.actors.get(actor)?.type === "person" ||
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

function stancesOf(
	statement: Statement,
	attribution: Attribution,
	context: StanceContext,
	expounding: ReadonlySet<string>,
): readonly Placed[] {
	const lemma = attribution.lemma ?? "";
	const whole = {
		place: statement.content[0]?.start ?? statement.cue?.start ?? 0,
		words: null,
	};
	// "considers the quota unacceptable" gives a verdict; "considers the quota" leaves it open.
	const isNaming = wordSet(context.codebook, "naming-verbs").has(lemma);
	const named = isNaming ? findNamedVerdict(statement, context) : null;
	if (named !== null) return [{ ...whole, stance: named }];
	const spoken = findSpokenVerdict(statement, lemma, context);
	if (spoken !== null) return [{ ...whole, stance: spoken }];
	const cued = findCueStance(statement, attribution, context);
	const announced =
		cued?.stance === "concerned" || cued?.stance === "conditional"
			? announcedStances(statement, context)
			: [];
	if (announced.length > 0) return announced;
	if (cued !== null)
		return [cued, ...findSharedActs(statement, context)].map((stance) => ({
			...whole,
			stance,
		}));
	if (statement.content.length === 0 || isDenial(lemma, context)) return [];
	const governing = governingOf(lemma, context);
	// "finds that the text is unfair" tells it in a clause.
	if (isNaming && !wordSet(context.codebook, "clause-naming-verbs").has(lemma))
		return [];
	const placed: Placed[] = [];
	for (const { clauses, ...part } of saidBySentence(statement, context)) {
		const found: StanceFound[] = [];
		const acts = findActs(clauses, statement, context, governing);
		const verdicts = findVerdicts(clauses, statement, context);
		const ruledOut =
			statement.speaker === null
				? []
				: findRuledOut(clauses, statement.speaker, context);
		const withheld = findWithheld(clauses, statement, context);
		const isComplaint =
			placed.length === 0 &&
			wordSet(context.codebook, "stance-complaints").has(lemma);
		const complaint = isComplaint
			? findComplaint(clauses[0], statement.speaker, context)
			: null;
		const judged = findJudgedActs(clauses, statement.speaker, context);
		const hinging = findHinging(clauses, statement, context);
		// "tied its backing for the pact to a date": the backing that depends is no plain one.
		const plain = acts.filter(
			({ actor, stance }) =>
				stance !== "supports" || hinging.every((held) => held.actor !== actor),
		);
		found.push(
			...hinging,
			...plain,
			...verdicts,
			...ruledOut,
			...withheld,
			...judged,
		);
		found.push(...findBacked(clauses, statement, context));
		found.push(...findAnswer(clauses, statement.speaker, context));
		// "would be acceptable if …" may have been read as a verdict.
		if (found.length === 0)
			found.push(...findWorkable(clauses, statement.speaker, context));
		if (found.length === 0 && complaint !== null) found.push(complaint);
		const mandate =
			placed.length === 0 && found.length === 0
				? findMandate(clauses, statement, lemma, context)
				: null;
		if (mandate !== null) found.push(mandate);
		if (found.length === 0)
			found.push(...findCessation(clauses, statement.speaker, context));
		// Who tells what a text provides lays down no duties of their own.
		const isOwn = !expounding.has(statement.id);
		if (isOwn && found.length === 0)
			found.push(...findDuties(clauses, statement, context));
		placed.push(...found.map((stance) => ({ ...part, stance })));
	}
	return placed;
}

/** "warned that [her party would oppose the text unless …]": what is warned of may be the speaker's own stand. */
function announcedStances(
	statement: Statement,
	context: StanceContext,
): readonly Placed[] {
	return saidBySentence(statement, context).flatMap(({ clauses, ...part }) =>
		findActs(clauses, statement, context, "binds")
			.filter(({ stance }) => stance === "opposes" || stance === "conditional")
			.map((stance) => ({ ...part, stance })),
	);
}

/** "denied it had blocked the text": what is denied tells no stand. */
function isDenial(
	lemma: string,
	{ lexicon, codebook }: StanceContext,
): boolean {
	if (wordSet(codebook, "denial-verbs").has(lemma)) return true;
	const verbs = (lexicon.cues.get(lemma) ?? []).filter(
		({ kind }) => kind === "verb",
	);
	return verbs.length > 0 && verbs.every(({ force }) => force === "denial");
}

function governingOf(
	lemma: string,
	{ codebook, lexicon }: StanceContext,
): Governing {
	if (wordSet(codebook, "stance-demands").has(lemma)) return "asks";
	if (wordSet(codebook, "stance-refusals").has(lemma)) return "refuses";
	const isPledge = (lexicon.cues.get(lemma) ?? []).some(
		({ force, kind }) => force === "commitment" && kind === "verb",
	);
	return isPledge && !wordSet(codebook, "unpromising").has(lemma)
		? "pledges"
		: "binds";
}
