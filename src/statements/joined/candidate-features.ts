/** What is weighed of a candidate statement: who found it, how it stands to other findings, its cue, source and content. */

import type { Found } from "../found.js";
import { formOf } from "../pieces.js";
import { normAt } from "../sentence-view.js";
import type { Candidate } from "./pair-findings.js";
import { lengthOf } from "./pair-findings.js";

/** Which reader's words are taken for a candidate. */
export type Version = "rule" | "learned";

/** A group of candidates whose features are weighed apart: by who found them and how well the two agree. */
export function agreementOf({ rule, learned, overlap }: Candidate): string {
	if (rule && isOfText(rule)) return "text";
	if (!learned) return "rule";
	if (!rule) return "learned";
	return overlap === 1
		? "same"
		: overlap >= 0.9
			? "tight"
			: overlap >= 0.5
				? "half"
				: "loose";
}

/** Whether a text speaks: what a plan provides is marked in readings of negotiations, and seldom in other news. */
export function isOfText({ basis, pieces }: Found): boolean {
	return (
		basis === "document" ||
		(basis === "continuation" && formOf(pieces) === "indirect")
	);
}

/** Features of whether the statement is there, taken in the words of `version`. */
export function standsFeatures(
	candidate: Candidate,
	version: Version,
): readonly string[] {
	const found = foundOf(candidate, version);
	const group = agreementOf(candidate);
	const { entry } = found;
	const isSpeech =
		!!entry && entry.takes.includes("quote") && entry.takes.includes("clause");
	const single = [
		`basis ${(candidate.rule ?? found).basis}`,
		`force ${entry?.force ?? "none"} ${isSpeech}`,
		`standing ${candidate.standing}`,
		`form ${formOf(found.pieces)}`,
		`source ${sourceKind(found)}`,
		`length ${lengthStep(found)}`,
		`pieces ${Math.min(found.pieces.length, 3)}`,
		`negative ${found.negative}`,
	];
	return [
		group,
		`${group} ${version}`,
		...single.map((feature) => `${group} ${feature}`),
	];
}

/** Features of whether the model's words are closer to what was said than the rules': of candidates that both found, unlike. */
export function closerFeatures({
	rule,
	learned,
}: Candidate): readonly string[] {
	if (!rule || !learned) return [];
	const ours = edgesOf(rule);
	const theirs = edgesOf(learned.found);
	const first = side(theirs.start - ours.start);
	const last = side(theirs.end - ours.end);
	const basis = rule.basis;
	return [
		"closer",
		`start ${first}`,
		`end ${last}`,
		`edges ${first} ${last}`,
		`basis ${basis} ${first} ${last}`,
		`form ${formOf(rule.pieces)} ${formOf(learned.found.pieces)}`,
		`pieces ${Math.min(rule.pieces.length, 3)} ${Math.min(learned.found.pieces.length, 3)}`,
		`size ${lengthStep(rule)} ${lengthStep(learned.found)}`,
	];
}

/** The finding whose words are taken; the other's where the one did not find the statement. */
export function foundOf({ rule, learned }: Candidate, version: Version): Found {
	const found =
		version === "rule" ? (rule ?? learned?.found) : (learned?.found ?? rule);
	if (!found) throw new RangeError("a candidate that no reader found");
	return found;
}

function sourceKind({ source, view }: Found): string {
	if (!source) return "none";
	const word = normAt(view, source.last);
	if (source.first !== source.last)
		return /^NNP/.test(view.tokens[source.last]?.tag ?? "") ? "name" : "phrase";
	if (/^(?:i|we|you|me|us)$/.test(word)) return "first";
	if (/^(?:he|she|they)$/.test(word)) return "third";
	if (/^(?:it|who|which|that|one|this)$/.test(word)) return "other";
	return /^NNP/.test(view.tokens[source.last]?.tag ?? "") ? "name" : "word";
}

function lengthStep(found: Found): number {
	const length = lengthOf(found);
	return length < 8
		? 0
		: length < 16
			? 1
			: length < 32
				? 2
				: length < 80
					? 3
					: length < 200
						? 4
						: 5;
}

function edgesOf({ pieces }: Found): {
	readonly start: number;
	readonly end: number;
} {
	return {
		start: Math.min(...pieces.map(({ span }) => span.start)),
		end: Math.max(...pieces.map(({ span }) => span.end)),
	};
}

function side(difference: number): string {
	return difference === 0 ? "same" : difference < 0 ? "earlier" : "later";
}
