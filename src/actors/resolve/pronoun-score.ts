/** How well a referent suits a pronoun: by who spoke, who is subject and how near. */

import type { MentionContext } from "../discourse/context.js";
import {
	lastTraceBefore,
	type Referent,
	type Trace,
} from "../discourse/referent.js";
import { isUnexplained } from "../discourse/unlisted-state.js";
import { agrees, kindFit, type PronounShape } from "./pronoun-agreement.js";

/** Farther back than this, in sentences, a pronoun finds nobody. */
const FARTHEST = 5;

/** How well a candidate suits the pronoun, by kind, nearness and part in the sentence; null where it can't be meant. */
export function scoreOf(
	context: MentionContext,
	shape: PronounShape,
	candidate: Referent,
): number | null {
	const { mention, speakers } = context;
	if (!agrees(shape.form, candidate) && !mayBeBody(context, shape, candidate))
		return null;
	if (candidate.document !== null && ownsBody(context, shape)) return null;
	const isSpeaker = candidate === speakers[0];
	if (context.quoted && isSpeaker) return null;
	const trace = lastTraceBefore(candidate, mention.start);
	if (trace === null && !isSpeaker) return null;
	const distance = trace === null ? 0 : mention.sentence - trace.sentence;
	if (distance > FARTHEST) return null;
	let score = -2.5 * distance + kindFit(context, shape, candidate);
	if (trace !== null) score += topProminence(candidate, trace, context);
	// "Ortiz said he had …": reported words speak of their speaker more often than of anybody else.
	// A nearer subject takes that away: "Ortiz said what Ruiz laid out during his visit".
	if (isSpeaker) score += hasNearerSubject(context, shape, candidate) ? 1 : 4;
	// "Ortiz's office said he …": an office speaks of its holder.
	else if (speakers[0]?.owner === candidate && shape.form !== "it") score += 3;
	else if (speakers.includes(candidate) && !context.quoted) score += 2;
	if (
		context.says.length > 0 &&
		candidate === context.lastSpeaker &&
		!isOvertaken(context, shape, candidate, distance)
	)
		score += context.paragraphStart ? 1 : 3;
	if (candidate === context.clauseSubject) {
		// "Ruiz met him": the subject of a clause is not its object.
		if (shape.use === "object") return null;
		score += shape.use === "possessive" ? 2.5 : 0;
	}
	if (shape.use === "possessive" && trace !== null)
		score += nearness(trace, context);
	if (isOwnSubject(context, trace, candidate)) score += 2.5;
	if (candidate.provisional) score -= 2;
	if (isOfAside(context, shape, trace)) score -= 6;
	return score;
}

/** "Hours later the premier, Ada Lind, softened the line. … she said": whoever the sentence before is about speaks on, not who spoke earlier. */
function isOvertaken(
	{ discourse, mention }: MentionContext,
	{ form }: PronounShape,
	candidate: Referent,
	distance: number,
): boolean {
	return (
		(form === "he" || form === "she" || form === "it") &&
		distance > 1 &&
		discourse.recent.some((other) => {
			if (other === candidate || !agrees(form, other)) return false;
			// "Under the February text … The March paper has no such article. *It* says …"
			if (form === "it" && !(other.document && candidate.document))
				return false;
			const trace = lastTraceBefore(other, mention.start);
			return (
				trace !== null &&
				trace.sentence === mention.sentence - 1 &&
				trace.subject &&
				!trace.reported
			);
		})
	);
}

/** "Her spokesman, Roe, laughed; pressed on whether it was so, *as Almassy alleges*, he called it theatre": the aside has a subject of its own. */
function isOfAside(
	{ discourse, mention, says, tokens }: MentionContext,
	{ form }: PronounShape,
	trace: Trace | null,
): boolean {
	if (
		says.length === 0 ||
		trace === null ||
		trace.sentence !== mention.sentence ||
		!trace.speaking
	)
		return false;
	const at = tokens.findIndex(({ start }) => start === trace.start);
	return (
		tokens[at - 1]?.norm === "as" &&
		tokens[at - 2]?.norm === "," &&
		discourse.recent.some((other) => {
			const before = lastTraceBefore(other, trace.start);
			return (
				before !== null &&
				before.sentence === trace.sentence &&
				before.subject &&
				!before.reported &&
				agrees(form, other)
			);
		})
	);
}

/** "Velmora would sign, *its* envoy said": the subject of the sentence is a name of one word that nothing makes a person's. */
function mayBeBody(
	context: MentionContext,
	shape: PronounShape,
	candidate: Referent,
): boolean {
	const { mention } = context;
	if (shape.form !== "it" || !isUnexplained(candidate)) return false;
	const trace = lastTraceBefore(candidate, mention.start);
	if (trace?.subject !== true) return false;
	// "Velmora offered troops. *Its* defence minister said"
	const isNext =
		trace.sentence === mention.sentence - 1 &&
		trace.opening &&
		mention.first === 0 &&
		ownsBody(context, shape);
	return trace.sentence === mention.sentence || isNext;
}

/** "its army", "its government", "its foreign minister": no text's. */
function ownsBody(
	{ discourse, mention, tokens }: MentionContext,
	{ use }: PronounShape,
): boolean {
	if (use !== "possessive") return false;
	for (let at = mention.last + 1; at < mention.last + 4; at++) {
		const { norm, lemma, tag } = tokens[at] ?? { norm: "", lemma: "", tag: "" };
		if (!/^(?:NN|JJ)/.test(tag)) return false;
		const { nouns } = discourse.lexicon;
		const classes = nouns.get(norm) ?? nouns.get(lemma);
		if (discourse.lexicon.titles.has(lemma)) return true;
		if (BODIES.some((body) => classes?.has(body))) return true;
	}
	return false;
}

const BODIES = ["government", "forces", "office"] as const;

function hasNearerSubject(
	context: MentionContext,
	shape: PronounShape,
	candidate: Referent,
): boolean {
	const { clauseSubject } = context;
	return (
		clauseSubject !== null &&
		clauseSubject !== candidate &&
		shape.use !== "object" &&
		agrees(shape.form, clauseSubject)
	);
}

/** "Sudan limiting its army": a possessive reaches for what stands right before it. */
function nearness(trace: Trace, context: MentionContext): number {
	if (trace.sentence !== context.mention.sentence) return 0;
	return 2.5 * Math.max(0, 1 - (context.mention.start - trace.end) / 50);
}

// "The ministry released footage, which it said …": the subject of the sentence goes on to speak, not one in its words.
function isOwnSubject(
	context: MentionContext,
	trace: Trace | null,
	candidate: Referent,
): boolean {
	return (
		context.says.length > 0 &&
		trace !== null &&
		trace.sentence === context.mention.sentence &&
		trace.subject &&
		!trace.reported &&
		candidate === context.clauseSubject
	);
}

// Of several mentions in the last sentence the most prominent counts: "Ruiz said her aides had told her".
function topProminence(
	candidate: Referent,
	last: Trace,
	context: MentionContext,
): number {
	let best = Number.NEGATIVE_INFINITY;
	for (let i = candidate.traces.length - 1; i >= 0; i--) {
		const trace = candidate.traces[i]!;
		if (trace.start > last.start) continue;
		if (trace.sentence !== last.sentence) break;
		best = Math.max(best, prominence(trace, context));
	}
	return best;
}

function prominence(trace: Trace, context: MentionContext): number {
	const outside = context.speakers.length === 0;
	return (
		(trace.speaking ? 2 : 0) +
		(trace.subject ? 2 : 0) +
		(trace.opening ? 0.75 : 0) -
		(trace.possessor ? 0.75 : 0) -
		(trace.reported && outside ? 1 : 0) +
		(trace.start - context.mention.start) / 2000
	);
}
