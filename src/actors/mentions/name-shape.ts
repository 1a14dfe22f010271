/** The shape of a phrase that ends in a name: a person with or without title, a state, a body, or a name nothing is known of. */

import { fold } from "../lexicon/fold.js";
import type { TitleHit } from "../lexicon/title-index.js";
import { isCalendarWord } from "../phrases/calendar-words.js";
import type { Unit } from "../phrases/unit.js";
import { isFellowOfState } from "./fellow-of-state.js";
import { headNoun } from "./head-noun.js";
import { NATIONAL, type Owner, type Role, type Shape } from "./mention.js";
import { personName } from "./person-name.js";
import { modifierOwner, ownerOf, type PartContext } from "./read-mentions.js";

/** The shape of a part whose head is a name; null when its head is a common noun or a title. */
export function nameShape(context: PartContext): Shape | null {
	const { units } = context;
	const head = units.at(-1)!;
	if (
		head.names.length > 0 &&
		!isFamilyName(context, head) &&
		!isEndOfName(context, head)
	)
		return codebookName(context, head);
	// "Two of them said": a number under the capital of its sentence.
	if (!head.capital || head.token.tag === "CD" || isCommonHead(context, head))
		return null;
	const from = nameStart(context);
	if (from === units.length) return null;
	return writtenName(context, from);
}

/** "the National Election *Commission*": what a body is called for short by itself ends the name of another. */
function isEndOfName({ units, reader }: PartContext, head: Unit): boolean {
	return (
		units.at(-2)?.capital === true &&
		head.names.every((entry) => "use" in entry && entry.use === "metonym") &&
		reader.lexicon.words("organisation-name-words").has(head.token.text)
	);
}

/** "its foreign minister, Tadeo Linz,": set off by commas behind a name that no list knows, a town's name is a family's. */
function isFamilyName({ units, reader }: PartContext, head: Unit): boolean {
	const [given] = units;
	return (
		units.length === 2 &&
		isPlaceOnly(head) &&
		given?.capital === true &&
		given.names.length === 0 &&
		given.title === null &&
		reader.tokens[given.first - 1]?.norm === "," &&
		reader.tokens[head.last + 1]?.norm === "," &&
		!/^(?:north|south|east|west|new|upper|lower|greater|old|central)/.test(
			given.token.norm,
		)
	);
}

function codebookName(context: PartContext, head: Unit): Shape | null {
	const person = head.names.find((entry) => entry.kind === "person");
	const before = context.units.slice(0, -1);
	if (person?.kind === "person") {
		return {
			kind: "person",
			words: personName(person.person.name.split(" ")).words,
			display: person.person.name,
			entries: [person],
			role: roleBefore(context, before),
		};
	}
	if (isDemonym(head)) {
		// "the Russians" are their state, "Russians" people of it, "the Belgian" somebody from there.
		if (context.determiner !== "the" || context.units.length > 1) return null;
		if (/(?:s|ese|ish|ench|utch)$/.test(head.token.norm))
			return { kind: "name", entries: head.names };
		return {
			kind: "role",
			definiteness: "definite",
			role: {
				text: head.token.text,
				head: NATIONAL,
				entry: null,
				scope: "",
				owner: ownerOf(head),
			},
		};
	}
	return head.names.some(
		(entry) => entry.kind !== "place" && entry.kind !== "person",
	)
		? { kind: "name", entries: head.names }
		: null;
}

function isDemonym(unit: Unit): boolean {
	return unit.names.every(
		(entry) =>
			(entry.kind === "state" || entry.kind === "region") &&
			entry.use === "demonym",
	);
}

// "the Turkish Foreign Ministry", "the Rapid Forces": a common noun under a capital goes with the common nouns.
function isCommonHead(context: PartContext, head: Unit): boolean {
	if (head.title !== null) return !isSurname(context, head);
	const { classes } = headNoun(context.units, context.reader.lexicon);
	// "Developers said", "Compensation would follow", at the head of a sentence: a noun under a capital, no name.
	if (classes === null)
		return (
			head.first === 0 &&
			(head.token.tag === "NNS" ||
				(context.units.length === 1 &&
					head.token.tag === "NN" &&
					/.(?:tion|sion|ment|ness|ity|ance|ence|ship|ism)$/.test(
						head.token.norm,
					)))
		);
	if (/^NNS?$/.test(head.token.tag)) return true;
	if (isBodyOfRegion(context, head)) return false;
	return (["office", "government", "draft", "weak-draft"] as const).some(
		(name) => classes.has(name),
	);
}

/** "the Western Council": a body's name, and no council of the West's. */
function isBodyOfRegion({ units, reader }: PartContext, head: Unit): boolean {
	const [first] = units;
	return (
		units.length === 2 &&
		first?.capital === true &&
		first.names.some(({ kind }) => kind === "region") &&
		reader.lexicon.words("organisation-name-words").has(head.token.text)
	);
}

// "Ana Bishop", "Mr. King": a title word after a given name or an honorific is a family name.
function isSurname(context: PartContext, head: Unit): boolean {
	const previous = context.units.at(-2);
	return (
		head.capital &&
		head.first === head.last &&
		previous !== undefined &&
		(previous.title === null
			? context.reader.lexicon.genders.has(fold(previous.token.text))
			: previous.title.entry.kind === "honorific")
	);
}

// The first unit of the run of capitalised words at the end, after the last title.
function nameStart(context: PartContext): number {
	const { units } = context;
	let from = units.length - 1;
	while (from > 0) {
		const unit = units[from - 1]!;
		if (unit.title !== null || !unit.capital || isWeekday(unit)) break;
		if (
			unit.names.length > 0 &&
			!isPlaceOnly(unit) &&
			!isPartOfName(context, from - 1)
		)
			break;
		from--;
	}
	return from;
}

// "Florence Okafor": a town's name before another capitalised word is a given name.
function isPlaceOnly(unit: Unit): boolean {
	return unit.names.every((entry) => entry.kind === "place");
}

function isWeekday(unit: Unit): boolean {
	return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(unit.token.norm);
}

/** "Today, the ministry said": under the capital of its sentence no name. */
function isDayWord(display: string): boolean {
	return /^(?:today|yesterday|tomorrow|tonight)$/i.test(display);
}

// A state or place inside a name: "Radio Nile Valley", but not "Ukraine Ana Ortiz".
function isPartOfName(context: PartContext, at: number): boolean {
	return (
		at > 0 && !isDemonym(context.units[at]!) && context.units[at - 1]!.capital
	);
}

function writtenName(context: PartContext, from: number): Shape | null {
	const { units, reader } = context;
	const before = units.slice(0, from);
	const named = units.slice(from);
	const display = textOf(context, named);
	const title = before.at(-1)?.title ?? null;
	const role = roleBefore(context, before);
	const isDay =
		named.length === 1 &&
		(isDayWord(display) || isCalendarWord(reader.tokens, named[0]!.first));
	if (isDay) return null;
	const words = named.map((unit) => unit.token.text);
	const noun = before.at(-1);
	const classes =
		noun === undefined || noun.capital
			? undefined
			: reader.lexicon.nouns.get(noun.lastToken.norm);
	if (classes?.has("channel"))
		return {
			kind: "body",
			display,
			organisation: "media",
			owner: context.owner,
		};
	// "its neighbour Orland": what it is is told, and no title.
	if (named.length === 1 && isFellowOfState(reader.tokens, named[0]!.first))
		return { kind: "unknown", words: personName(words).words, display };
	if (title !== null && (title.entry.beforeName || !isBodyName(context, named)))
		return {
			kind: "person",
			words: personName(words).words,
			display,
			entries: [],
			role,
		};
	if (classes?.has("organisation") || classes?.has("office"))
		return {
			kind: "body",
			display,
			organisation: "body",
			owner: context.owner,
		};
	if (
		classes?.has("place") ||
		classes?.has("draft") ||
		classes?.has("weak-draft")
	)
		return null;
	if (isBodyName(context, named))
		return {
			kind: "body",
			display: before.some((unit) => unit.capital)
				? textOf(context, units)
				: display,
			organisation: "body",
			owner: context.owner,
		};
	const given = reader.lexicon.genders.has(fold(words[0] ?? ""));
	const isRoleNoun =
		noun !== undefined && !noun.capital && noun.token.tag === "NN";
	if (named.length > 1 && (given || isRoleNoun))
		return {
			kind: "person",
			words: personName(words).words,
			display,
			entries: [],
			role,
		};
	// "Ukraine Crisis Group": a state before an unknown name makes one name of it.
	if (noun !== undefined && noun.names.length > 0 && !isDemonym(noun))
		return { kind: "unknown", words: [], display: textOf(context, units) };
	return { kind: "unknown", words: personName(words).words, display };
}

function isBodyName(context: PartContext, named: readonly Unit[]): boolean {
	const { lexicon, tokens } = context.reader;
	const list = lexicon.words("organisation-name-words");
	return named.some(
		(unit) =>
			list.has(unit.token.text) ||
			(/^[A-Z]{2,6}(?:-[A-Z]{2,6})*$/.test(unit.token.text) &&
				// "KOVEL: They will be gone": whose turn it is
				!(
					unit.first === 0 &&
					/^[A-Z]{4,}$/.test(unit.token.text) &&
					tokens[unit.last + 1]?.norm === ":"
				)),
	);
}

/** The role that the units before a name give; null when they are none. */
export function roleBefore(
	context: PartContext,
	before: readonly Unit[],
): Role | null {
	const head = before.at(-1);
	if (head === undefined) return null;
	if (head.title === null && (head.capital || head.token.tag !== "NN"))
		return null;
	return makeRole(context, before);
}

/** The role made of the units, the last of them its head. */
export function makeRole(context: PartContext, units: readonly Unit[]): Role {
	const head = units.at(-1)!;
	const title = head.title;
	const owner: Owner | null = context.possessed
		? context.owner
		: (modifierOwner(units, context.reader.lexicon) ?? context.owner);
	return {
		text: title?.plural === true ? singular(title) : textOf(context, units),
		head:
			title === null
				? head.lastToken.norm
				: title.plural
					? title.entry.title.toLowerCase()
					: title.form,
		entry: title?.entry ?? null,
		scope: units
			.slice(0, -1)
			.filter((unit) => unit.names.length === 0)
			.map((unit) => unit.token.norm)
			.join(" "),
		owner,
	};
}

// "Presidents Ruiz and Ortiz": each is a president.
function singular({ entry }: TitleHit): string {
	return entry.title.charAt(0).toUpperCase() + entry.title.slice(1);
}

/** The words of the units as written. */
export function textOf(context: PartContext, units: readonly Unit[]): string {
	const { tokens, text } = context.reader;
	const first = units[0];
	const last = units.at(-1);
	if (first === undefined || last === undefined) return "";
	return text
		.slice(tokens[first.first]!.start, tokens[last.last]!.end)
		.replace(/\s+/g, " ");
}
