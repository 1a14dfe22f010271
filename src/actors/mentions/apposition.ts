/** Appositions joined: "its chief negotiator, Ana Ruiz" and "Ana Ruiz, its chief negotiator," are one mention each. */

import type { Token } from "../../model/analysis.js";
import type { Phrase } from "../phrases/find-phrases.js";
import { FELLOW } from "./fellow-of-state.js";
import { isKnownAs } from "./known-as.js";
import type { Owner, Role } from "./mention.js";
import { chainHead } from "./phrase-chain.js";
import { modifierOwner } from "./read-mentions.js";
import { type Joining, mentionOf, secondRole } from "./second-role.js";
import type { ReadPhrase } from "./sentence-mentions.js";

// "the rebel leader, General Ortiz": a rank before the name does not stand against the role.
const RANKS: ReadonlySet<string> = new Set([
	"honorific",
	"military",
	"royal",
	"clergy",
	"jurist",
]);

/** Joins each pair of phrases that stand in apposition: the name keeps the mention and takes role and extent of the other. */
export function joinAppositions(joining: Joining): void {
	for (let i = 1; i < joining.phrases.length; i++) {
		const before = chainHead(joining, i - 1, /^(?:of|for|to|at|in|on|with)$/);
		const after = joining.phrases[i]!;
		const { tokens } = joining.reader;
		const previous = joining.phrases[i - 1]!.phrase;
		// "Foreign Minister of Orland Ana Ruiz": the title, whose it is, and then the name.
		if (after.phrase.first === previous.last + 1) {
			const title = chainHead(joining, i - 1, /^of$/);
			if (
				title !== joining.phrases[i - 1] &&
				isRoleThenName(joining, title, after)
			)
				nameTakesRole(joining, title, after);
		}
		if (
			isKnownAs(tokens.slice(previous.last + 1, after.phrase.first)) &&
			isRoleThenName(joining, before, after)
		)
			nameTakesRole(joining, before, after);
		if (tokens[previous.last + 1]?.norm !== ",") continue;
		if (after.phrase.first !== previous.last + 2) continue;
		const second = secondRole(joining, i);
		if (second === null && !endsApposition(tokens, after.phrase)) continue;
		if (
			before.mention !== null &&
			joining.joined[before.mention] !== before.mention
		)
			continue;
		if (isRoleThenName(joining, before, after))
			nameTakesRole(joining, before, after);
		else if (second !== null) {
			const named = mentionOf(joining, before)?.shape.kind;
			if (named !== "person" && named !== "unknown") continue;
			descriptionJoins(joining, before, after);
			if (second.mention !== null)
				joining.joined[second.mention] = before.mention!;
		} else if (isThenDescription(joining, before, after))
			// "Ruiz of the River party, the majority leader,": said of Ruiz.
			descriptionJoins(joining, before, after);
		else if (isThenDescription(joining, joining.phrases[i - 1]!, after))
			descriptionJoins(joining, joining.phrases[i - 1]!, after);
	}
}

// The second phrase must be followed by a comma, a verb or the end; "and" or another comma pair makes a list of it.
function endsApposition(tokens: readonly Token[], phrase: Phrase): boolean {
	const next = tokens[phrase.last + 1];
	if (next === undefined) return true;
	return (
		/^(?:,|\.|:|VB[DZPN]|MD|RB|IN|WP|WDT|-LRB-|''|``)$/.test(next.tag) ||
		next.norm === "has" ||
		next.norm === "who"
	);
}

function isRoleThenName(
	joining: Joining,
	before: ReadPhrase,
	after: ReadPhrase,
): boolean {
	const name = mentionOf(joining, after)?.shape;
	if (name === undefined || after.phrase.determiner !== null) return false;
	if (after.phrase.parts.length > 1) return false;
	const isPerson =
		name.kind === "person" &&
		(name.role === null ||
			RANKS.has(name.role.entry?.kind ?? "") ||
			isStyle(joining, name.role) ||
			isOwned(joining, before));
	const isUnknown = name.kind === "unknown" && name.words.length > 1;
	if (!isPerson && !isUnknown) return false;
	const role = mentionOf(joining, before)?.shape;
	if (role === undefined) return isPlainNoun(joining, before);
	return (
		role.kind === "role" ||
		// "another Unionist, Ana Ruiz"
		(role.kind === "unknown" &&
			/^(?:an|a|another|one)$/.test(before.phrase.determiner ?? "")) ||
		(role.kind === "crowd" &&
			!role.plural &&
			role.type === "source" &&
			!joining.reader.lexicon.nouns.get(role.head)?.has("channel"))
	);
}

// "The chief mediator, Ambassador Teodor Wain": how one is addressed, and no other office.
function isStyle(joining: Joining, { head, owner, scope }: Role): boolean {
	return (
		owner === null &&
		scope === "" &&
		joining.reader.lexicon.words("styles-of-address").has(head)
	);
}

// "Its head, Finnish diplomat Ana Ruiz": what is somebody's own goes with a name that has a role already.
function isOwned(joining: Joining, read: ReadPhrase): boolean {
	const shape = mentionOf(joining, read)?.shape;
	return shape?.kind === "role" && shape.role.owner?.kind === "mention";
}

// "his counterpart, Ana Ruiz": a noun no list knows, but somebody's.
function isPlainNoun(joining: Joining, read: ReadPhrase): boolean {
	const { phrase } = read;
	const head = joining.reader.tokens[phrase.last];
	const classes = joining.reader.lexicon.nouns.get(head?.norm ?? "");
	return (
		head?.tag === "NN" &&
		classes === undefined &&
		(phrase.pronoun !== null || phrase.parts.length > 1)
	);
}

function nameTakesRole(
	joining: Joining,
	before: ReadPhrase,
	after: ReadPhrase,
): void {
	const { reader, joined } = joining;
	const name = mentionOf(joining, after)!;
	const first = before.phrase.first;
	const own = name.shape.kind === "person" ? name.shape.role : null;
	const given = roleOf(joining, before);
	const role =
		own === null
			? given
			: { ...given, owner: given.owner ?? own.owner, ...rankOf(own) };
	if (name.shape.kind !== "person" && name.shape.kind !== "unknown") return;
	reader.mentions[after.mention!] = {
		...name,
		start: reader.tokens[first]!.start,
		first,
		shape: {
			kind: "person",
			words: name.shape.words,
			display: name.shape.display,
			entries: name.shape.kind === "person" ? name.shape.entries : [],
			role,
		},
	};
	if (before.mention !== null) joined[before.mention] = after.mention!;
}

function rankOf({ head, entry }: Role): Pick<Role, "rank"> {
	return entry === null || entry.kind === "honorific" ? {} : { rank: head };
}

function roleOf(joining: Joining, read: ReadPhrase): Role {
	const { reader } = joining;
	const { phrase } = read;
	const shape = mentionOf(joining, read)?.shape;
	if (shape?.kind === "role") return shape.role;
	const head = reader.tokens[phrase.last]!;
	const units = phrase.parts.at(-1)!.units;
	// "her Malian counterpart" is Mali’s, and "her counterpart" at least not hers.
	const owner: Owner | null = OPPOSITES.test(head.norm)
		? modifierOwner(units.slice(0, -1), reader.lexicon)
		: shape?.kind === "crowd"
			? shape.owner
			: possessorOf(joining, phrase);
	return {
		text: units.map((unit) => unit.token.text).join(" "),
		head: head.norm,
		entry: units.at(-1)!.title?.entry ?? null,
		scope: "",
		owner,
	};
}

const OPPOSITES = /^(?:counterpart|number)$/;

// The mention right before the head noun that possesses it: "his", "Ruiz's".
function possessorOf(joining: Joining, phrase: Phrase): Owner | null {
	const { mentions } = joining.reader;
	const own = phrase.parts.at(-1)!;
	for (let i = mentions.length - 1; i >= 0; i--) {
		const mention = mentions[i]!;
		if (mention.last < phrase.first) break;
		if (mention.possessor && mention.last < own.first)
			return { kind: "mention", index: i };
		if (mention.possessor && phrase.pronoun === mention.first)
			return { kind: "mention", index: i };
	}
	return null;
}

// "Ana Ruiz, the foreign minister," or "the plan, a 28-point document,": the second words describe the first.
function isThenDescription(
	joining: Joining,
	before: ReadPhrase,
	after: ReadPhrase,
): boolean {
	const named = mentionOf(joining, before)?.shape;
	const description = mentionOf(joining, after)?.shape;
	if (named === undefined || description === undefined) return false;
	const { tokens } = joining.reader;
	// "On Telegram, the president said": a description is closed by a second comma, and the name is no place.
	if (
		!/^(?:,|\.|:|-RRB-)$/.test(tokens[after.phrase.last + 1]?.tag ?? ".") &&
		!/^(?:IN|WP|VBN)$/.test(tokens[after.phrase.last + 1]?.tag ?? "")
	)
		return false;
	if (
		(named.kind === "unknown" || named.kind === "name") &&
		/^(?:in|on|at|from|near|to|of)$/.test(
			tokens[before.phrase.first - 1]?.norm ?? "",
		)
	)
		return false;
	// "Orland, Kiral's southern neighbour,": what states are to each other is no office of anybody's.
	if (
		named.kind === "unknown" &&
		named.words.length === 1 &&
		FELLOW.test(tokens[after.phrase.last]!.norm)
	)
		return false;
	if (named.kind === "person" || named.kind === "unknown")
		return (
			description.kind === "role" ||
			(description.kind === "crowd" && !description.plural)
		);
	if (named.kind === "role")
		return (
			description.kind === "crowd" &&
			!description.plural &&
			description.definiteness === "indefinite"
		);
	if (named.kind === "document")
		return (
			description.kind === "document" &&
			description.traits.definiteness !== "definite" &&
			!description.traits.contrast
		);
	if (named.kind === "name" || named.kind === "body")
		return (
			(description.kind === "office" && description.class === "organisation") ||
			(description.kind === "crowd" &&
				!description.plural &&
				description.owner === null)
		);
	return false;
}

function descriptionJoins(
	joining: Joining,
	before: ReadPhrase,
	after: ReadPhrase,
): void {
	const { reader, joined } = joining;
	const named = mentionOf(joining, before)!;
	const description = mentionOf(joining, after)!;
	joined[after.mention!] = before.mention!;
	if (
		named.shape.kind === "document" &&
		description.shape.kind === "document"
	) {
		const { traits } = description.shape;
		reader.mentions[before.mention!] = {
			...named,
			shape: {
				kind: "document",
				traits: {
					...named.shape.traits,
					points: named.shape.traits.points ?? traits.points,
					status: [...named.shape.traits.status, ...traits.status],
				},
			},
		};
		return;
	}
	const role = roleOf(joining, after);
	if (named.shape.kind === "person" && named.shape.role === null)
		reader.mentions[before.mention!] = {
			...named,
			shape: { ...named.shape, role },
		};
	if (
		named.shape.kind === "unknown" &&
		role.entry !== null &&
		named.shape.words.length > 0
	)
		reader.mentions[before.mention!] = {
			...named,
			shape: {
				kind: "person",
				words: named.shape.words,
				display: named.shape.display,
				entries: [],
				role,
			},
		};
}
