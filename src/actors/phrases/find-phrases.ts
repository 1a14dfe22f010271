/** Noun phrases as far as actors need them: determiner, possessors, modifiers and head, with names and titles kept whole. */

import type { Sentence, Token } from "../../model/analysis.js";
import type { ActorLexicon } from "../lexicon/actor-lexicon.js";
import { isCapitalised } from "../lexicon/fold.js";
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

const CLOSED = new Set(
	"IN CC DT PDT PRP PRP$ TO MD WDT WP WP$ WRB EX RP . , : -LRB- -RRB- `` ''".split(
		" ",
	),
);
const NEVER_FIRST = new Set(
	"IN CC PRP TO MD WDT WP WP$ WRB EX RP VB VBD VBP VBZ RB RBR RBS POS UH . , : -LRB- -RRB- `` ''".split(
		" ",
	),
);
const CALENDAR =
	/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$/;
const LONGEST_QUOTED = 6;

/** The noun phrases of the sentence that have a noun, a name or a title as head, in text order, not nested. */
export function findPhrases(
	sentence: Sentence,
	lexicon: ActorLexicon,
	plain: string,
): readonly Phrase[] {
	const source = { lexicon, plain, tokens: sentence.tokens };
	const phrases: Phrase[] = [];
	let at = 0;
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
		const previous = units.at(-1) ?? null;
		const link = nameLink(source, at, previous, lexicon);
		if (link !== null) {
			units.push(...link);
			at = link.at(-1)!.last + 1;
			continue;
		}
		const unit = withoutInitial(readUnit(source, at), previous);
		if (
			!continues({ unit, previous, tokens, opened: opened || parts.length > 0 })
		)
			break;
		if (
			previous !== null &&
			isOtherClause({ previous, unit, lexicon, determiner })
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
		if (isCalendar(unit) && !isNounAt(tokens, at)) break;
	}
	if (units.length > 1 && isVerbInDisguise(units, source)) units.pop();
	if (units.length > 1 && isPostposed(units)) units.pop();
	if (units.length > 0)
		parts.push({ units, first: partFirst, last: units.at(-1)!.last });
	const own = parts.at(-1);
	if (own === undefined || !hasHead(own)) return null;
	return { first: from, last: own.last, determiner, pronoun, parts };
}

/** Whether the unit goes on with the phrase that has been read so far. */
function continues(at: {
	readonly unit: Unit;
	readonly previous: Unit | null;
	readonly tokens: readonly Token[];
	readonly opened: boolean;
}): boolean {
	const { unit, previous, tokens, opened } = at;
	const { tag, norm } = unit.token;
	const next = tokens[unit.last + 1];
	if (unit.names.length > 0) return !(previous && isDate(previous) && !opened);
	if (unit.title !== null && !/^VB[DZP]?$/.test(tag)) return true;
	if (previous !== null && isDate(previous) && unit.capital && !opened)
		return false;
	if (CLOSED.has(tag)) return isCoordinated(at);
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
	// A name that the tagger took for a verb: "Ortiz Sallow said".
	if (unit.capital && previous?.capital === true && /^VB/.test(tag))
		return norm !== "said";
	return false;
}

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

function isAdjectival(unit: Unit): boolean {
	return (
		unit.token.tag === "JJ" ||
		unit.names.some((name) => name.kind !== "place" && name.kind !== "person")
	);
}

// "Movement for Free Valleys", "Organisation of River States", "von der Leyen": what joins capitalised words into one name.
function nameLink(
	source: UnitSource,
	at: number,
	previous: Unit | null,
	lexicon: ActorLexicon,
): readonly Unit[] | null {
	if (previous === null || !previous.capital || previous.names.length > 0)
		return null;
	const { tokens } = source;
	const token = tokens[at]!;
	const particle = lexicon.words("name-particles").has(token.norm);
	const ofBody =
		/^(?:of|for|on)$/.test(token.norm) &&
		lexicon.words("organisation-name-words").has(previous.token.text);
	if (!particle && !ofBody) return null;
	const linked: Unit[] = [plainUnit(source, at)];
	let next = at + 1;
	while (
		next < at + 3 &&
		tokens[next] !== undefined &&
		(ofBody
			? tokens[next]!.norm === "the"
			: lexicon.words("name-particles").has(tokens[next]!.norm))
	)
		linked.push(plainUnit(source, next++));
	const head = tokens[next];
	if (head === undefined || !/^(?:NN|JJ|FW|VB)/.test(head.tag)) return null;
	const unit = readUnit(source, next);
	return unit.capital
		? [...linked, { ...unit, names: [], title: null, last: next }]
		: null;
}

function plainUnit(source: UnitSource, at: number): Unit {
	const token = source.tokens[at]!;
	return {
		first: at,
		last: at,
		token,
		lastToken: token,
		names: [],
		title: null,
		capital: true,
	};
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

// "The proposal demands that": a verb that the tagger took for a plural.
function isVerbInDisguise(
	units: readonly Unit[],
	{ tokens, lexicon }: UnitSource,
): boolean {
	const head = units.at(-1)!;
	const before = units.at(-2)!.token;
	const next = tokens[head.last + 1];
	return (
		head.token.tag === "NNS" &&
		!head.capital &&
		head.title === null &&
		(next?.norm === "that" || next?.tag === "``") &&
		(/^NN/.test(before.tag) || lexicon.nouns.has(before.norm))
	);
}

// "a person close to Ortiz": the adjective belongs to what follows.
function isPostposed(units: readonly Unit[]): boolean {
	const head = units.at(-1)!;
	return (
		head.token.tag === "JJ" &&
		!head.capital &&
		head.title === null &&
		/^NNS?$/.test(units.at(-2)!.token.tag)
	);
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

// "a claim Velmora rejects", "the plan Ortiz backs": a name after such a noun begins a clause.
function isOtherClause(at: {
	readonly previous: Unit;
	readonly unit: Unit;
	readonly lexicon: ActorLexicon;
	readonly determiner: string | null;
}): boolean {
	const { previous, unit, lexicon, determiner } = at;
	if (!unit.capital || unit.title !== null) return false;
	if (previous.capital || previous.title !== null) return false;
	if (!/^NNS?$/.test(previous.token.tag)) return false;
	const classes = lexicon.nouns.get(previous.token.norm);
	if (classes === undefined) return determiner !== null;
	return (
		!classes.has("channel") &&
		["draft", "weak-draft", "other-document"].some((name) =>
			classes.has(name as "draft"),
		)
	);
}

// "Ana M. Ortiz": an initial, though "M." is a title before a name.
function withoutInitial(unit: Unit, previous: Unit | null): Unit {
	const isInitial =
		unit.title !== null &&
		/^\p{Lu}\.?$/u.test(unit.token.text) &&
		previous?.capital === true &&
		previous.title === null;
	return isInitial ? { ...unit, title: null, names: [] } : unit;
}

// "In 2018 Ortiz", "on December 12 Ortiz", but "28 Ukrainian soldiers".
function isDate(unit: Unit): boolean {
	return /^(?:[12][0-9]|3[01]|[1-9]|1[89][0-9]{2}|20[0-9]{2})$/.test(
		unit.token.text,
	);
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

function isNounAt(tokens: readonly Token[], at: number): boolean {
	return /^NNS?$/.test(tokens[at]?.tag ?? "");
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
