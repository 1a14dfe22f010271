/** The grammatical form that a stretch of a sentence opens with: what may be joined to it by "and" must open alike. */

import type { Token } from "../../model/analysis.js";

/**
 * `bare`: "reduce the army …"; `finite`: "deletes the ban …"; `infinitive`: "to reduce …"; `gerund`: "reducing …"; `clause`: "elections would be held";
 * `subjectGerund`: "Ukraine limiting its army"; `subjectInfinitive`: "Russia to write …"; `subjectBare`: "(would let) Ukraine write …"; `noun`: "a freeze on …".
 */
export type ConjunctForm =
	| "bare"
	| "finite"
	| "infinitive"
	| "gerund"
	| "clause"
	| "subjectGerund"
	| "subjectInfinitive"
	| "subjectBare"
	| "noun";

/** Subjects longer than this before their verb are too rare to look for. */
const LONGEST_SUBJECT = 16;

const SUBORDINATORS = new Set(
	"that if unless until while whereas because although though whether provided providing once".split(
		" ",
	),
);

/**
 * The form of the tokens from `from`, looking no further than `to`. `verbs` are base forms that may be taken for verbs
 * even where the tagger calls them nouns ("cap", "phase", "freeze").
 */
export function conjunctForm(
	tokens: readonly Token[],
	window: { readonly from: number; readonly to: number },
	verbs: ReadonlySet<string>,
): ConjunctForm {
	let at = window.from;
	while (at < window.to && isLead(tokens[at]!)) at++;
	const first = tokens[at];
	const second = at + 1 < window.to ? tokens[at + 1] : undefined;
	if (first === undefined) return "noun";
	// "(both would pull back) and would let observers in"
	if (
		first.tag === "MD" &&
		second !== undefined &&
		/^(?:VB|RB)$/.test(second.tag)
	)
		return "finite";
	if (first.norm === "to" && second !== undefined && /^VB/.test(second.tag))
		return "infinitive";
	// "filling of the reservoir would be spread": a deed, and the subject of what follows.
	if (
		first.tag === "VBG" &&
		second !== undefined &&
		second.norm !== "of" &&
		opensObject(second)
	)
		return "gerund";
	if (isBareVerb(first, second, verbs)) return "bare";
	const isThirdPerson = /^(VBZ|NNS)$/.test(first.tag) && verbs.has(first.lemma);
	if (
		isThirdPerson &&
		second !== undefined &&
		(/^(DT|PRP\$|CD|\$)$/.test(second.tag) ||
			/^(either|both|neither)$/.test(second.norm) ||
			(first.tag === "VBZ" && opensObject(second)) ||
			/^(out|up|down|off)$/.test(second.norm))
	)
		return "finite";
	// "(opens all chapters) and joins the customs union": a third person before an article is a verb, whatever it is.
	if (
		first.tag === "VBZ" &&
		second !== undefined &&
		/^(?:DT|PRP\$)$/.test(second.tag)
	)
		return "finite";
	return formAfterSubject(tokens, { from: at, to: window.to }, verbs);
}

/**
 * Whether these tokens may go on with a verb begun before ("would reopen the port and share gas revenue evenly"), though the tagger sees a
 * noun in it and another may follow: only where a verb is looked for, since "share gas" by itself is as good a noun.
 */
export function mayBeBareVerb(
	tokens: readonly Token[],
	{ from, to }: { readonly from: number; readonly to: number },
	verbs: ReadonlySet<string>,
): boolean {
	let at = from;
	while (at < to && isLead(tokens[at]!)) at++;
	const [verb, object, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (verb === undefined || object === undefined || at + 1 >= to) return false;
	if (verb.norm !== verb.lemma) return false;
	if (verb.tag === "VBP")
		return /^(DT|PRP\$|CD|\$|JJ|NN|NNS|NNP|NNPS)$/.test(object.tag);
	return (
		verb.tag === "NN" &&
		verbs.has(verb.norm) &&
		object.tag === "NN" &&
		after !== undefined &&
		/^(NN|NNS|CD|IN|TO|RB)$/.test(after.tag)
	);
}

function isLead({ tag, norm }: Token): boolean {
	return (/^RB/.test(tag) && norm !== "not") || /^["“”'‘’`]+$/.test(norm);
}

function isBareVerb(
	token: Token,
	next: Token | undefined,
	verbs: ReadonlySet<string>,
): boolean {
	if (next === undefined) return false;
	if (token.tag === "VB") return true;
	if (token.norm !== token.lemma || !/^(VBP|VBD|NN|JJ)$/.test(token.tag))
		return false;
	// "and ship most of its stockpile abroad": no noun stands right before an article or its like.
	const opensPhrase =
		/^(DT|PRP\$)$/.test(next.tag) || /^(most|all|half|both)$/.test(next.norm);
	if (token.tag !== "JJ" && opensPhrase) return true;
	if (!verbs.has(token.norm)) return false;
	if (token.tag === "VBP") return true;
	return (
		/^(DT|PRP|PRP\$|RP|CD|\$|NNP|NNPS|NNS|JJ|WDT)$/.test(next.tag) ||
		/^(out|up|down|off|back|over)$/.test(next.norm)
	);
}

function opensObject({ tag, norm }: Token): boolean {
	return (
		/^(DT|PRP|PRP\$|JJ|NN|NNS|NNP|NNPS|CD|\$|IN|TO|RP|RB|WP|VBN)$/.test(tag) ||
		/^["“‘(]$/.test(norm)
	);
}

/** Reads over a noun phrase and its attributes to the first verb form, which tells the form of the whole. */
function formAfterSubject(
	tokens: readonly Token[],
	{ from, to }: { readonly from: number; readonly to: number },
	verbs: ReadonlySet<string>,
): ConjunctForm {
	const end = Math.min(to, from + LONGEST_SUBJECT);
	let hasNoun = false;
	let hasPreposition = false;
	for (let at = from; at < end; at++) {
		const { tag, norm } = tokens[at]!;
		if (norm === "," && isNameList(tokens, from, at)) continue;
		if (norm === "," && hasNoun && isVerbBehindAside(tokens, at, to))
			return "clause";
		if (norm === "," || norm === ";") return "noun";
		if (/^(WDT|WP|WP\$|WRB)$/.test(tag) || SUBORDINATORS.has(norm))
			return "noun";
		// "the opening of two crossings to aid": a deed, not an actor with its infinitive.
		if (!hasNoun && tag === "VBG" && tokens[at - 1]?.tag === "DT" && at > from)
			return "noun";
		if (!hasNoun) {
			const isPronoun =
				/^(?:both|all|each|neither|none|others|those)$/.test(norm) &&
				/^(?:MD|VB[ZP])$/.test(tokens[at + 1]?.tag ?? "");
			if (isPronoun || /^(NN|NNS|NNP|NNPS|PRP|CD|EX)$/.test(tag))
				hasNoun = true;
			continue;
		}
		// "parts of the coast they still control": a clause inside the phrase, and no verb of its own.
		if (tag === "PRP") return "noun";
		if (/^(MD|VBZ|VBD|VBP)$/.test(tag)) return "clause";
		if (tag === "IN" && norm !== "to") hasPreposition = true;
		if (hasPreposition) continue;
		if (tag === "VBG" && !/^(IN|DT|PRP\$|JJ)$/.test(tokens[at - 1]!.tag))
			return "subjectGerund";
		// "both sides to free prisoners": a verb that looks like an adjective.
		if (norm === "to" && at + 1 < to) {
			const { tag: verbTag, norm: verb } = tokens[at + 1]!;
			if (verbTag === "VB" || (verbTag === "JJ" && verbs.has(verb)))
				return "subjectInfinitive";
		}
		if (tag === "VB") return "subjectBare";
		if (tag === "IN") hasPreposition = true;
	}
	return "noun";
}

/** "The fund, run by the Union, would pay …", "Orland, for its part, would pay …": a verb behind what is set off from its subject. */
function isVerbBehindAside(
	tokens: readonly Token[],
	comma: number,
	to: number,
): boolean {
	// "35 per cent of the fees, up from nothing today, would go …"
	const opening = tokens[comma + 1]?.tag ?? "";
	const isNoun = /^(?:DT|PDT|CD|NN|NNS|NNP|JJ)$/.test(opening);
	if (!isNoun && !/^(?:VBN|VBD|TO|IN|RB|RP)$/.test(opening)) return false;
	for (
		let at = comma + 2;
		at < Math.min(to - 1, comma + LONGEST_SUBJECT);
		at++
	) {
		if (tokens[at]!.norm === ",")
			// "a truce, a court, limits on …": of a list no more than "would" shows that it was none.
			return isNoun
				? tokens[at + 1]!.tag === "MD"
				: /^(?:MD|VB[ZDP])$/.test(tokens[at + 1]!.tag);
		if (/^(?:MD|VB[ZDP])$/.test(tokens[at]!.tag)) return false;
	}
	return false;
}

/** "Vell, Karsk and the Isles would be recognised": a comma between names that open the conjunct only lists its subject. */
function isNameList(
	tokens: readonly Token[],
	from: number,
	comma: number,
): boolean {
	return (
		comma > from &&
		/^NNPS?$/.test(tokens[comma + 1]?.tag ?? "") &&
		tokens
			.slice(from, comma)
			.every(({ tag, norm }) => /^NNPS?$/.test(tag) || norm === ",")
	);
}
