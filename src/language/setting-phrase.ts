/** Where the setting that opens a sentence ends and its subject begins, with no comma between them: "In Brussels | Mark Rutte said". */

import type { Token } from "../model/analysis.js";

/** Prepositions of place and topic; "as Lind said" and "after Lind left" open clauses. */
const SETTING =
	/^(?:in|at|from|on|near|outside|inside|across|throughout|within|under|during|by|for|despite|amid)$/;

/** First words of names of places that have more than one. */
const NAME_OPENER =
	/^(?:new|san|santa|st|saint|los|las|la|le|el|al|the|north|south|east|west|northern|southern|eastern|western|central|upper|lower|saudi|sri|hong|abu|addis|tel|port|cape|costa|sierra|buenos|rio|kuala|phnom|united|ivory|burkina|papua|bosnia|czech|camp|capitol|mount|lake|fort|old|downing|ho|red|black|great|greater|puerto|el|nagorno|dominican|equatorial)$/;

/** Last words of such names. */
const NAME_CLOSER =
	/^(?:street|house|hall|palace|city|bay|river|hill|square|night|morning|afternoon|evening|airport|university|island|islands|valley|province|region|sea|strait|gulf|states|nations|kingdom|republic|arabia|emirates|coast|herzegovina|d\.c\.)$/;

/** Words that begin the name of a person in office. */
const TITLE =
	/^(?:mr|mrs|ms|dr|mr\.|mrs\.|ms\.|dr\.|sir|lord|lady|president|prime|chancellor|premier|king|queen|pope|senator|ambassador|secretary|minister|foreign|defence|defense|general|gen\.|vice|deputy|justice|interior|finance)$/;

/** Last words of what somebody is called before the name. */
const OFFICE =
	/(?:president|minister|leader|premier|chancellor|ambassador|envoy|mediator|negotiator|general|colonel|judge|mayor|governor|king|queen|prince|princess|ally|rival|neighbou?r|spokes(?:man|woman|person)|colleague|counterpart)$/;

/** Words of a parenthesis between subject and verb at most. */
const LONGEST_PARENTHESIS = 15;

/** Index of the first token of the subject; null where a sentence does not open so. */
export function subjectBehindSetting(tokens: readonly Token[]): number | null {
	if (tokens[0]?.tag !== "IN" || !SETTING.test(tokens[0].norm)) return null;
	const hasArticle = tokens[1]?.tag === "DT";
	const behind = hasArticle ? behindText(tokens) : null;
	if (behind !== null) return behind;
	const first = hasArticle ? 2 : 1;
	let end = first;
	while (/^NN/.test(tokens[end]?.tag ?? "")) end++;
	if (end - first < 2 || !isSubjectBefore(tokens, end)) return null;
	for (let at = first + 1; at < end; at++)
		if (isName(tokens[at]!) && TITLE.test(tokens[at]!.norm)) return at;
	const subject =
		hasArticle || !isName(tokens[first]!)
			? behindNoun(tokens, first, end)
			: behindName(tokens, first, end);
	return subject !== null && subject < end ? subject : null;
}

/** Nouns for texts, behind which a name is somebody's. */
const TEXT =
	/^(?:text|plan|deal|draft|agreement|accord|proposal|treaty|version|pact|framework|protocol|bill|compromise|arrangement|offer|terms|formula|resolution)$/;

/** "Under the May text | Orland's forces": the name behind a word for a text; null where none stands. */
function behindText(tokens: readonly Token[]): number | null {
	if (tokens[0]!.norm !== "under") return null;
	for (let at = 2; at < LONGEST_TEXT && at + 1 < tokens.length; at++) {
		if (!/^(?:JJ|NN|NNP|CD|VBN|POS)$/.test(tokens[at]!.tag)) return null;
		if (TEXT.test(tokens[at]!.norm))
			return isName(tokens[at + 1]!) ? at + 1 : null;
	}
	return null;
}

/** Tokens of "under" and the words for a text. */
const LONGEST_TEXT = 8;

/** "At the summit | Lind", "In return | Orland": a name behind common nouns. "At the Vatican Lind" cannot be told from one name. */
function behindNoun(
	tokens: readonly Token[],
	first: number,
	end: number,
): number | null {
	let at = first;
	while (at < end && /^NNS?$/.test(tokens[at]!.tag)) at++;
	if (at === first || at === end || !isName(tokens[at]!)) return null;
	// "By coalition leader Ada Lind": a title and its name.
	return OFFICE.test(tokens[at - 1]!.norm) ? null : at;
}

/** "In Brussels | Mark Rutte", "In New York | Lind", "In Kyiv | officials": behind the first name. */
function behindName(
	tokens: readonly Token[],
	first: number,
	end: number,
): number | null {
	let at = first + 1;
	if (NAME_OPENER.test(tokens[first]!.norm)) at++;
	while (at < end && NAME_CLOSER.test(tokens[at]!.norm)) at++;
	return at;
}

/** Whether a verb follows that must have its subject before it, at once or over a parenthesis between commas. */
function isSubjectBefore(tokens: readonly Token[], end: number): boolean {
	if (isFiniteVerb(tokens[end])) return true;
	if (tokens[end]?.norm !== ",") return false;
	const last = Math.min(tokens.length, end + LONGEST_PARENTHESIS);
	for (let at = end + 1; at < last; at++) {
		if (isFiniteVerb(tokens[at])) return false;
		if (tokens[at]!.norm === "," && isFiniteVerb(tokens[at + 1])) return true;
	}
	return false;
}

function isFiniteVerb(token: Token | undefined): boolean {
	return /^(?:VBD|VBZ|VBP|MD)$/.test(token?.tag ?? "");
}

function isName({ tag }: Token): boolean {
	return tag === "NNP" || tag === "NNPS";
}
