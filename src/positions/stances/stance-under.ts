/** What negation, a modal verb and a condition make of a stance: "would never accept", "could live with", "would sign if". */

import type { Token } from "../../model/analysis.js";
import type { Stance } from "../../model/position.js";

/** What stands round the word of stance. */
export interface Setting {
	readonly isNegated: boolean;
	/** The modal verb over it ("would", "can"); null without one. */
	readonly modal: string | null;
	/** The opener of the condition it stands under ("if", "unless"); null without one. */
	readonly condition: string | null;
}

const TURNED: Readonly<Record<Stance, Stance>> = {
	supports: "opposes",
	conditional: "opposes",
	open: "opposes",
	concerned: "open",
	opposes: "open",
	declined: "declined",
};

/** The stance that results. */
export function stanceUnder(stance: Stance, setting: Setting): Stance {
	const { isNegated, modal, condition } = setting;
	if (stance === "declined") return stance;
	const turned = isNegated ? TURNED[stance] : stance;
	// "would not sign unless the seats are kept" is the consent of "would sign if the seats are kept", and so is "would oppose it unless".
	if (
		condition !== null &&
		turned === "opposes" &&
		(condition === "unless" ||
			// "resisted talks until Friday" tells what happened.
			((isNegated || modal !== null) &&
				/^(until|without|before)$/.test(condition)) ||
			// "would not talk as long as the siege lasts"
			(isNegated && modal !== null && /^(while|as|so)$/.test(condition)))
	)
		return "conditional";
	if (condition !== null && (turned === "supports" || turned === "open"))
		return "conditional";
	if (
		turned === "supports" &&
		modal !== null &&
		/^(could|might|may)$/.test(modal)
	)
		return "open";
	// "could veto the pact": what one does not do yet; "could not accept it" is a plain refusal.
	if (
		turned === "opposes" &&
		!isNegated &&
		modal !== null &&
		/^(could|might|may)$/.test(modal)
	)
		return "concerned";
	return turned;
}

const NEGATIVE =
	/^(not|n't|never|neither|nor|cannot|hardly|without|nothing|nobody|none|can't|won't|don't|doesn't|didn't|wouldn't|isn't|aren't|wasn't|couldn't)$/;

/** Whether the tokens of the window deny what stands behind them. "no longer", "no" before a noun; "not only" denies nothing. */
export function isNegatedBy(
	tokens: readonly Token[],
	window: { readonly from: number; readonly to: number },
	refusals: ReadonlySet<string>,
): boolean {
	let count = 0;
	let isNeither = false;
	for (let at = window.from; at < window.to; at++) {
		const { norm, lemma, tag } = tokens[at]!;
		if (norm === "not" && tokens[at + 1]?.norm === "only") continue;
		// "saw nothing but a trap", "nothing short of a surrender"
		if (
			norm === "nothing" &&
			/^(but|short|less|other)$/.test(tokens[at + 1]?.norm ?? "")
		)
			continue;
		// "would neither recognise nor tolerate it" denies each of the two once.
		if (norm === "nor" && isNeither) continue;
		// "without endorsing it" denies an act; "without delay" denies none.
		if (norm === "without" && tokens[at + 1]?.tag !== "VBG") continue;
		isNeither ||= norm === "neither";
		// "would be *the last to* sign", "had been *wrong to* oppose it"
		const isDenied =
			/^(last|wrong|mistaken|foolish|mad)$/.test(norm) &&
			tokens[at + 1]?.norm === "to" &&
			at + 1 < window.to;
		if (
			isDenied ||
			NEGATIVE.test(norm) ||
			norm === "no" ||
			(refusals.has(lemma) && /^VB/.test(tag))
		)
			count++;
	}
	return count % 2 === 1;
}

/** The modal verb nearest before the end of the window; null without one. */
export function modalIn(
	tokens: readonly Token[],
	window: { readonly from: number; readonly to: number },
): string | null {
	for (let at = window.to - 1; at >= window.from; at--)
		if (tokens[at]!.tag === "MD") return tokens[at]!.norm;
	return null;
}
