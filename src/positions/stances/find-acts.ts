/** Acts of stance inside what is said: "Kiral supports the text", "she is open to …", "we could live with …". */

import type { Clause } from "../../drafts/clauses/clauses-of.js";
import type { Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { type ActFound, firstAct, firstVerb } from "./act-in-clause.js";
import { clauseSubject, isOwnSubject } from "./clause-subject.js";
import { findElided } from "./find-elided.js";
import { findInverted } from "./find-inverted.js";
import { findKept } from "./find-kept.js";
import { findNaming } from "./find-named-verdict.js";
import { findOwned } from "./find-owned.js";
import { findPreferred, findShunned } from "./find-preferred.js";
import { findSomething } from "./find-something.js";
import { findThreatened, findWalkout } from "./find-threatened.js";
import { heldOut } from "./held-out.js";
import { jointSubjects } from "./joint-subjects.js";
import { noneOfOurs } from "./none-of-ours.js";
import { isAtStart, isBareVerb, isItsOwn, saysOfUs } from "./own-verb.js";
import { pledged, promised } from "./pledged.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { stanceOfAct } from "./stance-of-act.js";
import { isUndecided } from "./undecided.js";
import { maySpeakFor } from "./who-may-be-spoken-for.js";

/** What a cue does with the infinitive behind it: others are asked, the speaker is bound by it, promises or refuses it. */
export type Governing = "asks" | "binds" | "pledges" | "refuses";

/** The acts of all clauses of one sentence of what is said. */
export function findActs(
	clauses: readonly Clause[],
	statement: Statement,
	context: StanceContext,
	governing: Governing,
): readonly StanceFound[] {
	const found: StanceFound[] = [];
	let subject: string | null = null;
	let isOpen = false;
	let joint: readonly string[] = [];
	let shared = 0;
	clauses.forEach((clause, index) => {
		shared = share(found, shared, joint);
		const verb = firstVerb(clause, context);
		// "hailed the text as the first the town has had yet harbours doubts": whoever took the last stand goes on.
		const told: string | null =
			subject ?? found[found.length - 1]?.actor ?? null;
		const own =
			verb === null
				? null
				: index === 0 &&
						(isBareVerb(clause, verb, context) ||
							(governing === "pledges" && isItsOwn(clause, verb, context)))
					? statement.speaker
					: clauseSubject(
							clause,
							verb,
							context,
							statement.speaker,
							isContrast(clause) ? told : subject,
						);
		if (
			verb !== null &&
			own !== null &&
			!(clause.sharesSubject && own === subject)
		)
			joint = jointSubjects(clause, verb, own, context);
		// "She wants monitors, she said, [and would oppose any text …]": a later piece goes on with the subject.
		const goesOn = clause.sharesSubject || isConjunct(clause, verb, context);
		// "[The league], she vowed, [would never sign]": the subject stands in a piece by itself.
		const isSevered = isOpen && verb === clause.from;
		const wasOpen = isOpen;
		// "favoured a delay, [but only of a month], and rejected …": a remark in between has no subject.
		const isAside = verb === null && index > 0 && isContrast(clause);
		isOpen = verb === null && !isAside;
		const before = subject;
		subject =
			own ??
			(isOpen
				? clauseSubject(clause, clause.to, context, statement.speaker, null)
				: isSevered
					? subject
					: isAside
						? before
						: goesOn
							? isContrast(clause)
								? told
								: subject
							: null);
		if (verb === null && index === 0 && statement.speaker !== null) {
			const owned = findOwned(clause, statement.speaker, context);
			if (owned !== null) found.push(owned);
		}
		const elided =
			told !== null && maySpeakFor(statement, told, context)
				? findElided(clauses, index, told, context)
				: null;
		if (elided !== null) {
			subject = told;
			found.push(elided);
			return;
		}
		if (clause.isCondition || verb === null) return;
		// "needs more work before he could sign": what is yet to come is no stand.
		if (clause.opener === "before" && index > 0) return;
		// "too early to say whether it would back the draft"
		if (clause.opener === "whether") return;
		const refused = noneOfOurs(clauses, index, statement.speaker, context);
		if (refused !== null) {
			found.push(refused);
			return;
		}
		const inverted = findInverted(clauses, index, statement, context);
		if (inverted !== null) {
			found.push(inverted);
			subject = inverted.actor;
			return;
		}
		const something = findSomething(clauses, index, statement, context);
		if (something !== null) {
			found.push(something);
			return;
		}
		const isGoverned = index === 0 && isInfinitive(clause, context);
		const isOwn = isGoverned && isAtStart(clause, verb);
		const actor =
			(isGoverned && governing === "asks") || isOwn
				? statement.speaker
				: subject;
		// "Orland, whose king fell, would sign": what is told of a noun leaves the subject as it was.
		const isClosed =
			clauses[index + 1]?.opener === null && clauses[index + 1]!.sharesSubject;
		if (clause.isRelative && isClosed) {
			subject = before;
			isOpen = wasOpen;
		}
		const isTheirs =
			actor !== null &&
			(isOwnSubject(clause, verb, statement.speaker, context) ||
				maySpeakFor(statement, actor, context));
		if (!isTheirs) return;
		const naming = findNaming(
			clause,
			{ verb, actor, speaker: statement.speaker },
			context,
		);
		if (naming !== null) {
			found.push(naming);
			return;
		}
		const preferred =
			findPreferred(clause, verb, actor, context) ??
			findShunned(clause, actor, context);
		if (preferred !== null) {
			found.push(preferred);
			return;
		}
		const act = firstAct(clause, verb, context);
		if (act === null) {
			const held =
				isOwn && governing === "pledges"
					? (pledged(clauses, index, actor, context) ??
						findKept(clause, verb, actor, context))
					: ((governing === "pledges"
							? promised(clauses, index, { verb, actor }, context)
							: null) ??
						heldOut(clauses, index, verb, actor, context) ??
						findKept(clause, verb, actor, context) ??
						findThreatened(
							clauses,
							index,
							{ from: isOwn ? clause.from : verb, actor },
							context,
						) ??
						findWalkout(clauses, index, actor, context));
			if (held !== null) found.push(held);
			return;
		}
		const words = { from: act.at, to: act.at + act.length };
		if (isUndecided(act.act.stance, words, context)) return;
		if (isKeeping(act, context)) return;
		const isSpeakers = actor === statement.speaker;
		if (!isSpeakers && isExpected(act, verb, context)) return;
		// "would block the harbours if the pact was signed": what is threatened is no stand on harbours.
		const threat =
			act.act.stance === "opposes" && clauses[index + 1]?.isCondition === true
				? findThreatened(clauses, index, { from: verb, actor }, context)
				: null;
		if (threat !== null) {
			found.push(threat);
			return;
		}
		const isRefused = isOwn && governing === "refuses";
		// "It came with a condition *we* could not accept": in a clause of their own
		const whose = saysOfUs(act.at, verb, context)
			? (statement.speaker ?? actor)
			: actor;
		found.push(
			stanceOfAct(
				act,
				{ clause, clauses, index, actor: whose, isRefused },
				context,
			),
		);
	});
	share(found, shared, joint);
	return found;
}

/** Gives the stands found since the last clause to those who share its subject too; from where the next ones count. */
function share(
	found: StanceFound[],
	from: number,
	joint: readonly string[],
): number {
	for (const stand of found.slice(from))
		for (const actor of joint)
			if (actor !== stand.actor) found.push({ ...stand, actor });
	return found.length;
}

/** "is *likely* to reject it", "*may* yet veto it": what others think will come. */
function isExpected(
	{ act, at: end }: ActFound,
	verb: number,
	{ tokens }: StanceContext,
): boolean {
	// "could live with it" is a stand.
	const isThreat =
		act.stance === "opposes" &&
		/^(may|might|could)$/.test(tokens[verb]!.norm) &&
		!/^(not|n't|n’t)$/.test(tokens[verb + 1]!.norm);
	if (isThreat) return true;
	for (let at = verb; at < end; at++)
		if (
			/^(likely|unlikely|expected|poised|bound|tipped)$/.test(
				tokens[at]!.norm,
			) &&
			tokens[at + 1]?.norm === "to"
		)
			return true;
	return false;
}

/** "they are *respecting* the truce", "had *complied with* it": how somebody says to be acting, which others may dispute. */
function isKeeping(
	{ act, at }: ActFound,
	{ tokens, codebook }: StanceContext,
): boolean {
	return (
		/^(VBG|VBN|VBD)$/.test(tokens[at]!.tag) &&
		wordSet(codebook, "keeping-verbs").has(act.phrase)
	);
}

/** "and would oppose any text": a clause that opens with "and" or "but" and its verb. */
function isConjunct(
	{ from }: Clause,
	verb: number | null,
	{ tokens }: StanceContext,
): boolean {
	return (
		verb !== null &&
		/^(and|but|or)$/.test(tokens[from]!.norm) &&
		/^(MD|VBZ|VBP|VBD)$/.test(tokens[verb]!.tag) &&
		tokens.slice(from + 1, verb).every(({ tag }) => tag === "RB")
	);
}

/** "but", "yet": the clause is set against the stand told before it. */
function isContrast({ opener }: Clause): boolean {
	return opener === "but" || opener === "yet";
}

/** "to accept the plan", "Washington to react": what a cue asks for. */
function isInfinitive(
	{ from, to }: Clause,
	{ tokens }: StanceContext,
): boolean {
	for (let at = from; at < to && at < from + 12; at++) {
		if (/^(MD|VBZ|VBD|VBP)$/.test(tokens[at]!.tag)) return false;
		if (tokens[at]!.tag === "TO" && /^VB/.test(tokens[at + 1]?.tag ?? ""))
			return true;
		if (tokens[at]!.norm === "not" && tokens[at + 1]?.tag === "TO") return true;
	}
	return false;
}
