/** Noun phrases as far as actors need them: determiner, possessors, modifiers and head, with names and titles kept whole. */

import { behindEntryHour } from "../../language/entry-hour.js";
import { suffixBehindComma } from "../../language/name-suffix.js";
import { beginsSecondObject } from "../../language/second-object.js";
import type { Sentence, Token } from "../../model/analysis.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { fold, isCapitalised } from "../lexicon/fold.js";
import { CALENDAR } from "./calendar-words.js";
import { isPostposed, isVerbInDisguise } from "./misread-tails.js";
import { nameLink, withoutInitial } from "./name-link.js";
import { isNameStart } from "./name-start.js";
import { continues, isOtherClause } from "./phrase-continues.js";
import { readUnit, type Unit, type UnitSource } from "./unit.js";

/** A noun phrase. `parts` are split at "'s": all but the last are possessors, each of the next. */
export interface Phrase {
	/** First and last token of the sentence, both included, a possessive "'s" at the end excluded. */
	readonly first: number;
	readonly last: number;
	/** The article, demonstrative or quantifier in lower case; null when there is none or a possessive. */
	readonly determiner: string | null;
	/** The token of "his", "their", … that begins the phrase; null when none does. */
	readonly pronoun: number | null;
	readonly parts: readonly Part[];
}

/** One part of a phrase: the units of a possessor or of the phrase's own words, without determiner and "'s". */
export interface Part {
	readonly units: readonly Unit[];
	readonly first: number;
	readonly last: number;
}

const NEVER_FIRST = new Set(
	"IN CC PRP TO MD WDT WP WP$ WRB EX RP VB VBD VBP VBZ RB RBR RBS POS UH . , : -LRB- -RRB- `` ''".split(
		" ",
	),
);

const LONGEST_QUOTED = 6;

/** The noun phrases of the sentence that have a noun, a name or a title as head, in text order, not nested. */
export function findPhrases(
	sentence: Sentence,
	lexicon: ActorLexicon,
	plain: string,
): readonly Phrase[] {
	const source = { lexicon, plain, tokens: sentence.tokens };
	const phrases: Phrase[] = [];
	let at = behindEntryHour(sentence.tokens);
	while (at < sentence.tokens.length) {
		const { tag, text } = sentence.tokens[at]!;
		// Most words begin no phrase; they need no look-up in the codebook.
		if (NEVER_FIRST.has(tag) && !isCapitalised(text)) {
			at++;
			continue;
		}
		const phrase = readPhrase(source, at);
		if (phrase === null) {
			at++;
			continue;
		}
		phrases.push(phrase);
		at = phrase.last + 1;
	}
	return phrases;
}

function readPhrase(source: UnitSource, from: number): Phrase | null {
	const { tokens, lexicon } = source;
	let at = from;
	let determiner: string | null = null;
	let pronoun: number | null = null;
	if (isDeterminer(tokens[at])) {
		determiner = tokens[at]!.norm;
		at++;
		// "all the parties", "both their leaders", "the two": the last determiner decides.
		if (/^(?:all|both|half)$/.test(determiner) && isDeterminer(tokens[at]))
			determiner = `${determiner} ${tokens[at++]!.norm}`;
	}
	if (tokens[at]?.tag === "PRP$") {
		pronoun = at;
		determiner = null;
		at++;
	}
	const opened = at > from;
	// "would free 1,000 prisoners": a verb that the tagger took for an adjective.
	if (
		!opened &&
		tokens[from - 1]?.tag === "MD" &&
		!isCapitalised(tokens[from]!.text)
	)
		return null;
	const parts: Part[] = [];
	let units: Unit[] = [];
	let partFirst = from;
	while (at < tokens.length) {
		const token = tokens[at]!;
		const previous = units.at(-1) ?? null;
		const link = nameLink(source, at, previous, lexicon);
		if (link !== null) {
			units.push(...link);
			at = link.at(-1)!.last + 1;
			continue;
		}
		if (token.tag === "POS" && units.length > 0) {
			parts.push({ units, first: partFirst, last: at - 1 });
			units = [];
			at++;
			partFirst = at;
			continue;
		}
		const quoted = quotedModifier(tokens, at, opened || parts.length > 0);
		if (quoted !== null) {
			at = quoted;
			continue;
		}
		const suffix =
			suffixBehindComma(tokens, at) ?? regnalNumber(source, at, units);
		if (suffix !== null && previous?.capital === true) {
			units.splice(-1, 1, { ...previous, last: suffix });
			at = suffix + 1;
			continue;
		}
		const unit = withoutInitial(readUnit(source, at), previous);
		if (previous !== null && beginsSecondObject(tokens, from, at)) break;
		if (
			!continues({
				unit,
				previous,
				tokens,
				lexicon,
				opened: opened || parts.length > 0,
			})
		)
			break;
		if (
			previous !== null &&
			isOtherClause({ previous, unit, lexicon, determiner })
		)
			break;
		if (
			units.length === 1 &&
			parts.length === 0 &&
			!opened &&
			isNameStart(source, { before: units[0]!, unit })
		)
			break;
		// "meeting General Ortiz": a participle before a name begins no phrase.
		if (
			units.length === 0 &&
			!opened &&
			parts.length === 0 &&
			isParticipleBeforeName(unit, tokens)
		)
			return null;
		units.push(unit);
		at = unit.last + 1;
		if (
			isCalendar(unit) &&
			!isNounAt(tokens, at) &&
			!isGivenName(unit, previous, tokens)
		)
			break;
	}
	if (units.length > 1 && isVerbInDisguise(units, source)) units.pop();
	if (units.length > 1 && isPostposed(units)) units.pop();
	if (units.length > 0)
		parts.push({ units, first: partFirst, last: units.at(-1)!.last });
	const own = parts.at(-1);
	if (own === undefined || !hasHead(own)) return null;
	if (!opened && parts.length === 1 && isAdjectiveAlone(own)) return null;
	return { first: from, last: own.last, determiner, pronoun, parts };
}

/** "King Vael IV", "James Lorn III": the numeral ends the name of a person; "the World War II" names none. */
function regnalNumber(
	{ tokens, lexicon }: UnitSource,
	at: number,
	units: readonly Unit[],
): number | null {
	const [first] = units;
	return first?.capital === true &&
		/^[IVX]{1,5}$/.test(tokens[at]!.text) &&
		(first.title !== null || lexicon.genders.has(fold(first.token.text)))
		? at
		: null;
}

// "an “updated and refined” framework": words in marks between the determiner and the noun. Returns the token after the marks.
function quotedModifier(
	tokens: readonly Token[],
	at: number,
	opened: boolean,
): number | null {
	if (!opened || tokens[at]?.tag !== "``") return null;
	for (let i = at + 1; i <= at + LONGEST_QUOTED && i < tokens.length; i++) {
		if (tokens[i]!.tag !== "''") continue;
		return isNounAt(tokens, i + 1) ? i + 1 : null;
	}
	return null;
}

const DETERMINERS = new Set(
	"the a an this that these those both all some any no another each every either neither".split(
		" ",
	),
);

function isDeterminer(token: Token | undefined): boolean {
	if (token === undefined) return false;
	if (token.tag === "DT" || token.tag === "PDT") return true;
	return DETERMINERS.has(token.norm) && !/^(?:IN|WDT|CC)$/.test(token.tag);
}

function isParticipleBeforeName(unit: Unit, tokens: readonly Token[]): boolean {
	const next = tokens[unit.last + 1];
	return (
		unit.title === null &&
		/^[a-z]+ing$/.test(unit.token.text) &&
		next !== undefined &&
		isCapitalised(next.text)
	);
}

function isCalendar(unit: Unit): boolean {
	return unit.capital && CALENDAR.test(unit.token.norm);
}

/** "Foreign Minister *Jan* Novak", "*April* Kross said"; but "in April Novak said". */
function isGivenName(
	{ token, first, last }: Unit,
	previous: Unit | null,
	tokens: readonly Token[],
): boolean {
	const behind = tokens[last + 1];
	if (
		!/^(?:jan|april|june|august)$/.test(token.norm) ||
		behind === undefined ||
		!isCapitalised(behind.text) ||
		CALENDAR.test(behind.norm)
	)
		return false;
	if (previous !== null) return previous.title !== null;
	return !/^(?:IN|TO|JJ|DT|CD|RB|VBN|PRP\$)$/.test(
		tokens[first - 1]?.tag ?? "",
	);
}

function isNounAt(tokens: readonly Token[], at: number): boolean {
	return /^NNS?$/.test(tokens[at]?.tag ?? "");
}

// "close", "familiar": an adjective without article or noun.
function isAdjectiveAlone({ units }: Part): boolean {
	const [only] = units;
	return (
		units.length === 1 &&
		only !== undefined &&
		only.token.tag === "JJ" &&
		!only.capital &&
		only.title === null
	);
}

function hasHead(part: Part): boolean {
	const head = part.units.at(-1)!;
	return (
		head.names.length > 0 ||
		head.title !== null ||
		head.capital ||
		/^(?:NN|JJ|CD|FW|VB)/.test(head.token.tag)
	);
}
