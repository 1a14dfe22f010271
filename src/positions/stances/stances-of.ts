/** All ways of taking a stand, tried on one statement in their order. */

import { tokenFrom, windowOf } from "../../drafts/clauses/token-window.js";
import type { Attribution, Statement } from "../../model/statement.js";
import { wordSet } from "../word-set.js";
import { actOfAnother } from "./act-of-another.js";
import { findActs, type Governing } from "./find-acts.js";
import { findAnswer } from "./find-answer.js";
import { findBacked } from "./find-backed.js";
import { findCessation } from "./find-cessation.js";
import { findComplaint } from "./find-complaint.js";
import { findCry } from "./find-cry.js";
import { findCueStance } from "./find-cue-stance.js";
import { findDuties } from "./find-duties.js";
import { findEvasion } from "./find-evasion.js";
import { findHinging } from "./find-hinging.js";
import { findJudgedActs } from "./find-judged-acts.js";
import { findShielded } from "./find-kept.js";
import { findMandate } from "./find-mandate.js";
import { findNamedVerdict } from "./find-named-verdict.js";
import { findOffered } from "./find-offered.js";
import { findPlainAnswer } from "./find-plain-answer.js";
import { findRelativeVerdict } from "./find-relative-verdict.js";
import { findRuledOut } from "./find-ruled-out.js";
import { findSharedActs } from "./find-shared-acts.js";
import { findSpokenVerdict } from "./find-spoken-verdict.js";
import { findStated } from "./find-stated.js";
import { findTerms } from "./find-terms.js";
import { findThreatenedThing } from "./find-threatened.js";
import { findTied } from "./find-tied.js";
import { findVerdicts } from "./find-verdicts.js";
import { findWanting } from "./find-wanting.js";
import { findWithheld } from "./find-withheld.js";
import { findWorkable } from "./find-workable.js";
import type { Placed } from "./position-of.js";
import { saidBySentence } from "./said-by-sentence.js";
import type { StanceContext, StanceFound } from "./stance-context.js";
import { isAppealForCalm } from "./takes-no-side.js";
import { isForetold } from "./told-as-so.js";

/** The stances that a statement takes, each with the part of it that it was read off; `expounding` are statements that tell a text. */
export function stancesOf(
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
	const named = isNaming
		? (findNamedVerdict(statement, context) ??
			findRelativeVerdict(statement, context))
		: null;
	if (named !== null) return [{ ...whole, stance: named }];
	if (lemma === "tie to") {
		const tied = findTied(statement, context);
		return tied === null ? [] : [{ ...whole, stance: tied }];
	}
	if (isForetold(statement, lemma, context)) return [];
	const cry = findCry(statement, context);
	if (cry !== null) return [{ ...whole, stance: cry }];
	const spoken = findSpokenVerdict(statement, lemma, context);
	if (spoken !== null) return [{ ...whole, stance: spoken }];
	const terms = findTerms(statement, context);
	if (terms.length > 0) return terms.map((stance) => ({ ...whole, stance }));
	const evasion = findEvasion(statement, context);
	if (evasion !== null) return [{ ...whole, stance: evasion }];
	const answer = findPlainAnswer(statement, context);
	if (answer !== null) return [{ ...whole, stance: answer }];
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
	if (isQuestion(statement, context)) return [];
	const governing = governingOf(lemma, context);
	const { tokens } = context;
	// "doubted that Orland would sign": the signing is nobody's stand.
	const isDoubt = wordSet(context.codebook, "doubting-verbs").has(lemma);
	if (
		isDoubt &&
		actOfAnother(windowOf(tokens, statement.content[0]!), context) !== null
	)
		return [];
	if (
		governing === "asks" &&
		isAppealForCalm(windowOf(tokens, statement.content[0]!), context)
	)
		return [];
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
				: [
						...findRuledOut(clauses, statement.speaker, context),
						...findShielded(clauses, statement.speaker, context),
					];
		const withheld = findWithheld(clauses, statement, context);
		const isComplaint =
			placed.length === 0 &&
			wordSet(context.codebook, "stance-complaints").has(lemma);
		const complaint = isComplaint
			? findComplaint(clauses[0], statement.speaker, context)
			: null;
		const threatened =
			placed.length === 0 &&
			statement.speaker !== null &&
			wordSet(context.codebook, "threatening").has(lemma)
				? findThreatenedThing(clauses, statement.speaker, context)
				: null;
		if (threatened !== null) found.push(threatened);
		const offered =
			placed.length === 0 && statement.speaker !== null
				? findOffered(clauses, lemma, statement.speaker, context)
				: null;
		if (offered !== null) found.push(offered);
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
			// "could be no truce while …": what waits for something is not ruled out.
			...ruledOut.filter(({ actor }) =>
				withheld.every((held) => held.actor !== actor),
			),
			...withheld,
			...judged,
		);
		found.push(...findBacked(clauses, statement, context));
		found.push(...findAnswer(clauses, statement.speaker, context));
		found.push(...findStated(clauses, statement, context));
		if (found.length === 0)
			found.push(...findWanting(clauses, statement.speaker, context));
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

/** "asked [whether he would accept the zone]": a question is no answer. */
function isQuestion(
	{ content }: Statement,
	{ tokens }: StanceContext,
): boolean {
	const { norm } = tokens[tokenFrom(tokens, content[0]!.start)] ?? { norm: "" };
	return norm === "whether";
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
