/** Cues that report nothing of their subject's: what another is quoted with, how one speaks, and stands left open. */

import type { VerbGroup } from "../language/chunk.js";
import type { CueMatch } from "./cue-lexicon.js";
import { isCue } from "./cue-signals.js";
import type { Discourse } from "./discourse.js";
import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "./sentence-view.js";
import { isDocumentPhrase } from "./speaker-words.js";

/** Whether the words around a cue show that its subject neither says nor holds anything by it. */
export function reportsNothing(
	view: SentenceView,
	cue: CueMatch,
	discourse: Discourse,
): boolean {
	return (
		isLeftOpen(view, cue.group) ||
		(!cue.group.negated && isOnlyRefused(cue, discourse)) ||
		isOfAnother(view, cue, discourse) ||
		isOpenToAll(view, cue) ||
		isYetToTell(view, cue, discourse) ||
		isAnsweredWithText(view, cue, discourse) ||
		isAboutNaming(view, cue, discourse)
	);
}

/** "Citizenship is open to all who were born there": who may have it, and no stand. */
function isOpenToAll(view: SentenceView, { entries, last }: CueMatch): boolean {
	return (
		entries.some(({ lemma }) => lemma === "be open to") &&
		/^(?:all|any|anyone|anybody|everyone|everybody|visitors|citizens|residents|traffic|members)$/.test(
			normAt(view, last + 1),
		)
	);
}

/** "Orland replied on Wednesday with a text of its own": a text sent, and no words of this report. */
function isAnsweredWithText(
	view: SentenceView,
	{ group, last }: CueMatch,
	{ codebook, words }: Discourse,
): boolean {
	if (!codebook.words["replying-verbs"]?.includes(lemmaAt(view, group.main)))
		return false;
	for (let at = last + 1; at < last + 5; at++) {
		if (normAt(view, at) !== "with") continue;
		const text = phraseOf(view, at + 1);
		return text?.first === at + 1 && isDocumentPhrase(view, text, words);
	}
	return false;
}

/** "A minister must now explain to parliament why": what he has yet to say. */
function isYetToTell(
	view: SentenceView,
	{ group }: CueMatch,
	{ codebook }: Discourse,
): boolean {
	return (
		group.modal === "must" &&
		(codebook.words["owed-sayings"]?.includes(lemmaAt(view, group.main)) ??
			false)
	);
}

/** "will not hear of it": a verb by which one takes a stand only where it is denied. */
function isOnlyRefused(cue: CueMatch, { codebook }: Discourse): boolean {
	const words = codebook.words["negated-cues"] ?? [];
	return cue.entries.every(({ lemma }) => words.includes(lemma));
}

/** "has neither accepted nor turned down": neither of the two has been done. */
function isLeftOpen(view: SentenceView, group: VerbGroup): boolean {
	if (normAt(view, group.first - 1) !== "nor") return false;
	for (let at = group.first - 2; at >= 0; at--)
		if (normAt(view, at) === "neither" && groupOf(view, at + 1) !== null)
			return true;
	return false;
}

/** "The paper quoted a diplomat as saying": what follows is the diplomat's. */
function isOfAnother(
	view: SentenceView,
	cue: CueMatch,
	{ lexicon }: Discourse,
): boolean {
	const person = phraseOf(view, cue.last + 1);
	if (isWitnessed(view, cue, lexicon)) return true;
	return (
		person?.first === cue.last + 1 &&
		normAt(view, person.last + 1) === "as" &&
		tagAt(view, person.last + 2) === "VBG" &&
		isCue(view, groupOf(view, person.last + 2), lexicon)
	);
}

/** "The film shows the guard telling them that …": what follows is the guard's. */
function isWitnessed(
	view: SentenceView,
	cue: CueMatch,
	lexicon: Discourse["lexicon"],
): boolean {
	const speech = view.groups.find(({ first }) => first > cue.last);
	return (
		lexicon.witnessing.has(lemmaAt(view, cue.group.main)) &&
		speech?.form === "gerund" &&
		phraseOf(view, cue.last + 1)?.first === cue.last + 1 &&
		phraseOf(view, speech.first - 1) !== null &&
		isCue(view, speech, lexicon)
	);
}

/** "who did not wish to be identified", "asked not to be named": how one speaks, and nothing said. */
function isAboutNaming(
	view: SentenceView,
	cue: CueMatch,
	{ codebook }: Discourse,
): boolean {
	const act = groupOf(view, cue.last + 1);
	// "who requested anonymity"
	if (codebook.reporting.anonymity.includes(normAt(view, cue.last + 1)))
		return true;
	return (
		act?.passive === true &&
		codebook.reporting.anonymity.includes(lemmaAt(view, act.main))
	);
}
