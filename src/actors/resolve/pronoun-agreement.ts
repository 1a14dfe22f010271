/** Which referents a pronoun may stand for by its form: gender, number and kind. */

import type { MentionContext } from "../discourse/context.js";
import { isOnePerson, type Referent } from "../discourse/referent.js";
import type { PronounForm, Shape } from "../mentions/mention.js";

export type PronounShape = Extract<Shape, { kind: "pronoun" }>;

/** Whether the form goes with the referent's gender, number and kind. */
export function agrees(form: PronounForm, candidate: Referent): boolean {
	switch (form) {
		case "he":
			return isOnePerson(candidate) && genderOf(candidate) !== "f";
		case "she":
			return isOnePerson(candidate) && genderOf(candidate) !== "m";
		case "they":
			return (
				candidate.plural ||
				candidate.type === "group" ||
				candidate.type === "organisation" ||
				candidate.type === "office" ||
				(candidate.type === "source" && candidate.gender === null)
			);
		case "it":
			return !candidate.plural && !isOnePerson(candidate);
		default:
			return false;
	}
}

function genderOf(candidate: Referent): "f" | "m" | null {
	return candidate.gender ?? candidate.pronounGender;
}

/** How well the kind of referent suits the pronoun and what is said with it. */
export function kindFit(
	context: MentionContext,
	shape: PronounShape,
	candidate: Referent,
): number {
	if (shape.form === "they")
		return candidate.plural ? 2 : candidate.type === "group" ? 0.5 : -1;
	if (shape.form === "he" || shape.form === "she")
		return genderOf(candidate) !== null
			? 1
			: candidate.type === "source"
				? -0.5
				: 0;
	if (context.says.length === 0) return 0;
	const isDocument = candidate.document !== null;
	const byDocument = context.says.some((said) => said.basis === "document");
	if (byDocument) return isDocument ? 6 : -3;
	if (candidate.document?.negotiable && laysDown(context)) return 2;
	// "It added that …": an office or a state adds, a text only where it has been speaking.
	if (isDocument) return candidate === context.lastSpeaker ? 1 : -2;
	return candidate.type === "office" || candidate.type === "state" ? 0.5 : 0;
}

/** "It guarantees Orland …, obliges …": what a text does, though a state that is subject of the sentence before may do it too. */
function laysDown({ says, discourse }: MentionContext): boolean {
	return says.some(
		({ basis, lemma, cue }) =>
			basis === "cue" &&
			lemma !== null &&
			discourse.lexicon.provisionVerbs.has(lemma) &&
			cue?.text.split(" ")[0]?.endsWith("s"),
	);
}
