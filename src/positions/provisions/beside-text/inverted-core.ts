/** What is told of a text by turning the clause round: "Central to the accord is a timetable", "At its heart lies a fund", "Part of the deal is the return of the statues". */

import {
	groupOf,
	lemmaAt,
	normAt,
	phraseOf,
	type SentenceView,
	tagAt,
} from "../../../statements/sentence-view.js";
import type { Tools } from "../provision-tools.js";
import type { ReportedWindow } from "../reported-context.js";
import { reservation } from "../reservation.js";
import { draftOf, isHistory, namesText } from "./text-beside.js";

/** The words behind the verb; null where the sentence opens with no such place in a text, or with what is thought of it. */
export function invertedCore(
	view: SentenceView,
	{ tokens, reported, expounding }: Tools,
): ReportedWindow | null {
	const verb = view.groups.find(({ finite }) => finite);
	if (verb === undefined || verb.negated || verb.passive) return null;
	if (!COMES.test(lemmaAt(view, verb.main)) || verb.first > REACH) return null;
	if (verb.modal === null && !/^VB[ZP]$/.test(tagAt(view, verb.first)))
		return null;
	if (!opensPlace(view, verb.first)) return null;
	const text = view.phrases.find(
		(phrase) =>
			phrase.last === verb.first - 1 && namesText(view, phrase, reported),
	);
	if (text === undefined || isHistory(view, text, reported)) return null;
	const behind = verb.last + 1;
	const thing = phraseOf(view, behind);
	if (thing?.first !== behind) return null;
	const { lemma, start } = view.tokens[thing.head]!;
	if (/^(?:PRP|NNPS?|EX)$/.test(tagAt(view, thing.head))) return null;
	if (reported.troubles.has(lemma) || reported.hopes.has(lemma)) return null;
	if (expounding.persons(start) || THOUGHTS.test(lemma)) return null;
	const { first } = view.sentence;
	return {
		draft: draftOf(text, reported),
		window: {
			from: first + behind,
			to: reservation(tokens, first + behind, first + view.tokens.length),
		},
		told: "draft",
	};
}

const REACH = 14;
const COMES = /^(?:be|lie|stand|sit|come|go|figure)$/;

/** "Central to", "At the core of", "Part of", "Included in", "One of the points in"; not "Opposed to", "Behind". */
function opensPlace(view: SentenceView, verb: number): boolean {
	for (let at = 0; at < verb; at++) {
		if (groupOf(view, at)?.finite) return false;
		const norm = normAt(view, at);
		if (PLACES.test(norm)) return true;
		if (/^(?:,|behind|against|beyond|missing|absent|not)$/.test(norm))
			return false;
	}
	return false;
}

const PLACES =
	/^(?:central|key|crucial|essential|vital|basic|integral|part|heart|core|centre|center|centrepiece|centerpiece|included|contained|written|enshrined|attached|annexed|top|foremost|chief|first|new|prominent)$/;

/** What is thought of a text, and no point of it. */
const THOUGHTS =
	/^(?:idea|belief|assumption|notion|conviction|premise|desire|wish|sense|logic|philosophy|view|vision|man|woman|tension|truth|fact|story|misunderstanding|mistake|mystery|paradox|contradiction|gamble|bet|fallacy|illusion|myth)$/;
