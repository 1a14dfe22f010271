/** Whether a noun phrase goes on with its next unit. */

import type { Token } from "../../model/analysis.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import type { Unit } from "./unit.js";

const CLOSED = new Set(
	"IN CC DT PDT PRP PRP$ TO MD WDT WP WP$ WRB EX RP . , : -LRB- -RRB- `` ''".split(
		" ",
	),
);

/** Whether the unit goes on with the phrase that has been read so far. */
export function continues(at: {
	readonly unit: Unit;
	readonly previous: Unit | null;
	readonly tokens: readonly Token[];
	readonly lexicon: ActorLexicon;
	readonly opened: boolean;
}): boolean {
	const { unit, previous, tokens, opened } = at;
	const { tag, lemma } = unit.token;
	const next = tokens[unit.last + 1];
	if (unit.names.length > 0) return !(previous && isDate(previous) && !opened);
	// "On 14 March 2031 Minister Ruiz"
	if (previous !== null && isYear(previous) && unit.capital && !opened)
		return false;
	if (unit.title !== null && !/^VB[DZP]?$/.test(tag)) return true;
	if (previous !== null && isDate(previous) && unit.capital && !opened)
		return false;
	// "handed the text two weeks ago", "gives the presidency 20 ministries": a number after a noun begins a phrase.
	if (tag === "CD" && previous !== null && isCommonNoun(previous)) return false;
	if (CLOSED.has(tag)) return isCoordinated(at);
	if (previous !== null && beginsTime(tokens, unit.first)) return false;
	if (/^NNP|^NN|^JJ|^CD$|^FW$|^HYPH$|^\$$/.test(tag)) return true;
	if (/^VB[NG]$/.test(tag))
		return (
			!isPerfect(tokens, unit.first) &&
			(opened || previous !== null || tag === "VBN") &&
			isModifierBefore(next, unit, previous, opened)
		);
	if (/^RB[RS]?$/.test(tag))
		return (
			opened && previous === null && /^(?:JJ|VBN|VBG|CD)/.test(next?.tag ?? "")
		);
	// A name that the tagger took for a verb ("Ortiz Sallow"), but not the verb of a headline: "Ortiz Said to Resign".
	if (unit.capital && previous?.capital === true && /^VB/.test(tag))
		return !(tag === "VBD" && at.lexicon.cueVerbs.has(lemma));
	return false;
}

// "President Ortiz today announced", "the minister last week said": a time beside the verb, but not "today's talks".
function beginsTime(tokens: readonly Token[], at: number): boolean {
	const word = tokens[at]!.norm;
	const next = tokens[at + 1];
	if (/^(?:today|yesterday|tomorrow|tonight)$/.test(word))
		return next?.tag !== "POS";
	return (
		/^(?:last|next)$/.test(word) &&
		TIME_UNIT.test(next?.norm ?? "") &&
		tokens[at + 2]?.tag !== "POS"
	);
}

const TIME_UNIT =
	/^(?:minute|hour|day|morning|afternoon|evening|night|week|weekend|month|year|decade|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

// "had sent Army chief Ortiz": the participle is the verb's.
function isPerfect(tokens: readonly Token[], at: number): boolean {
	return /^(?:have|be|get)$/.test(tokens[at - 1]?.lemma ?? "");
}

// "a leaked plan", "the sitting president", but not "the plan leaked by" and not "officials briefed on it".
function isModifierBefore(
	next: Token | undefined,
	unit: Unit,
	previous: Unit | null,
	opened: boolean,
): boolean {
	if (!/^(?:NN|JJ|VBN|VBG|CD|``|HYPH)/.test(next?.tag ?? "")) return false;
	if (
		unit.token.tag === "VBG" &&
		previous !== null &&
		!/^JJ/.test(previous.token.tag)
	)
		return false;
	if (previous === null) return opened || /^NN/.test(next?.tag ?? "");
	return !/^NN/.test(previous.token.tag) || previous.names.length > 0;
}

// "American and Ukrainian negotiators", "foreign and defence ministers": a conjunction between modifiers.
function isCoordinated(at: {
	readonly unit: Unit;
	readonly previous: Unit | null;
	readonly tokens: readonly Token[];
}): boolean {
	const { unit, previous, tokens } = at;
	if (unit.token.tag !== "CC" || unit.token.norm !== "and" || previous === null)
		return false;
	if (!isAdjectival(previous)) return false;
	const next = tokens[unit.last + 1];
	const after = tokens[unit.last + 2];
	return (
		next !== undefined &&
		/^(?:JJ|NNP|NN$)/.test(next.tag) &&
		/^(?:NNS?|JJ)$/.test(after?.tag ?? "")
	);
}

function isCommonNoun(unit: Unit): boolean {
	return !unit.capital && /^NNS?$/.test(unit.lastToken.tag);
}

function isAdjectival(unit: Unit): boolean {
	return (
		unit.token.tag === "JJ" ||
		unit.names.some((name) => name.kind !== "place" && name.kind !== "person")
	);
}

// "a claim Velmora rejects", "the plan Ortiz backs": a name after such a noun begins a clause.
export function isOtherClause(at: {
	readonly previous: Unit;
	readonly unit: Unit;
	readonly lexicon: ActorLexicon;
	readonly determiner: string | null;
}): boolean {
	const { previous, unit, lexicon, determiner } = at;
	if (!unit.capital || unit.title !== null) return false;
	if (previous.capital || previous.title !== null) return false;
	if (!/^NNS?$/.test(previous.token.tag)) return false;
	// "For eleven days Ruiz has waited"
	if (TIME_UNIT.test(previous.lastToken.norm.replace(/s$/, ""))) return true;
	const classes = lexicon.nouns.get(previous.token.norm);
	if (classes === undefined) return determiner !== null;
	return (
		!classes.has("channel") &&
		["draft", "weak-draft", "other-document"].some((name) =>
			classes.has(name as "draft"),
		)
	);
}

function isYear({ token }: Unit): boolean {
	return /^(?:1[89]|20)[0-9]{2}$/.test(token.text);
}

// "In 2018 Ortiz", "on December 12 Ortiz", but "28 Ukrainian soldiers".
function isDate(unit: Unit): boolean {
	return /^(?:[12][0-9]|3[01]|[1-9]|1[89][0-9]{2}|20[0-9]{2})$/.test(
		unit.token.text,
	);
}
