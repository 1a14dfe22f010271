/** Offices, governments, forces and bodies spoken of by a common noun → referents, by owner and noun. */

import type { Token } from "../../model/analysis.js";
import type { MentionContext } from "../discourse/context.js";
import {
	addReferent,
	keyedReferent,
	organisationReferent,
	stateReferent,
} from "../discourse/discourse.js";
import { ownerReferent, sideOf, sideOfSpeakers } from "../discourse/owner.js";
import { NameRank, type Referent } from "../discourse/referent.js";
import { recogniseState } from "../discourse/unlisted-state.js";
import { fold } from "../lexicon/fold.js";
import type { Shape } from "../mentions/mention.js";

type OfficeShape = Extract<Shape, { kind: "office" }>;

/** The office or body meant; null for a government or force of which the text does not say whose. */
export function resolveOffice(
	context: MentionContext,
	shape: OfficeShape,
): Referent | null {
	const owner = ownerReferent(context, shape.owner);
	if (
		owner !== null &&
		/government|presidency|army|military|parliament|foreign ministry/.test(
			shape.noun,
		)
	)
		recogniseState(context.discourse, owner);
	if (shape.class === "government" || shape.class === "forces")
		return governing(context, shape, owner);
	// "the M23 rebel group" is M23; "M23's office" is not.
	if (
		owner !== null &&
		shape.owner?.kind === "organisation" &&
		shape.class === "organisation"
	)
		return owner;
	if (owner !== null) return ownedOffice(context, shape, owner);
	if (isOfMembers(context))
		return (
			context.discourse.recent.findLast(({ name }) => name === shape.display) ??
			newOffice(context, shape, null)
		);
	const epithet = bodyByEpithet(context, shape);
	if (epithet !== null) return epithet;
	const known =
		shape.definiteness === "indefinite" ? null : sameNoun(context, shape);
	return known ?? spokenFor(context, shape) ?? newOffice(context, shape, null);
}

/** "the miners' union": whose members are told is itself, and no union named before. */
function isOfMembers({ mention, tokens }: MentionContext): boolean {
	for (let at = mention.first + 1; at < mention.last; at++)
		if (
			/^['’]$/.test(tokens[at]!.norm) &&
			tokens[at - 1]!.tag === "NNS" &&
			/^\p{Ll}/u.test(tokens[at - 1]!.text)
		)
			return true;
	return false;
}

/** "The ministry" after "Orland’s foreign ministry spokeswoman, Ana Ruiz": the one she speaks for; null where nobody speaks for such. */
function spokenFor(
	context: MentionContext,
	shape: OfficeShape,
): Referent | null {
	if (shape.definiteness !== "definite" || shape.class !== "office")
		return null;
	for (const { role, side } of context.discourse.recent.toReversed()) {
		const words = role?.toLowerCase().replaceAll("-", " ").split(" ") ?? [];
		const at = words.indexOf(shape.noun);
		if (at < 1 || at !== words.length - 2 || side === null) continue;
		const owner = sideReferent(context, side);
		return owner?.type === "state"
			? ownedOffice(
					context,
					{ ...shape, noun: words.slice(0, -1).join(" ") },
					owner,
				)
			: null;
	}
	return null;
}

// "Ukraine's government" is Ukraine; "the government" is the one spoken of last.
function governing(
	context: MentionContext,
	shape: OfficeShape,
	owner: Referent | null,
): Referent | null {
	const { discourse } = context;
	if (owner !== null) {
		if (owner.type === "state" || owner.type === "organisation") {
			if (shape.class === "government") discourse.government = owner;
			return owner;
		}
		const side = sideOf(owner);
		const whole = side === null ? null : sideReferent(context, side);
		if (whole !== null) return whole;
		return shape.class === "forces" ? null : ownedOffice(context, shape, owner);
	}
	if (shape.class === "forces" || shape.definiteness !== "definite")
		return null;
	// "either side", "the other side": parties, of whom it is not said which.
	if (/side$/.test(shape.noun)) return null;
	// "Orland has been accused by the government": Orland's government accuses nobody here.
	const accused =
		context.tokens[context.mention.first - 1]?.norm === "by"
			? context.clauseSubject
			: null;
	const speaker = sideOfSpeakers(context);
	if (speaker !== null && discourse.lexicon.states.has(speaker))
		return stateReferent(discourse, speaker);
	if (discourse.government !== null && discourse.government !== accused)
		return discourse.government;
	const recent = discourse.recent.findLast(
		(referent) =>
			referent.type === "state" &&
			referent.traces.length > 0 &&
			referent !== accused,
	);
	return recent ?? newOffice(context, shape, null);
}

/** The referent of a side by its name or key: a state, a body of the codebook, or a body of the text. */
export function sideReferent(
	context: MentionContext,
	side: string,
): Referent | null {
	const { discourse } = context;
	if (discourse.lexicon.states.has(side)) return stateReferent(discourse, side);
	if (discourse.lexicon.organisations.has(side))
		return organisationReferent(discourse, side);
	return (
		// A state that no codebook lists is kept by its stem.
		discourse.keyed.get(side) ??
		discourse.recent.findLast((referent) => referent.name === side) ??
		null
	);
}

function ownedOffice(
	context: MentionContext,
	shape: OfficeShape,
	owner: Referent,
): Referent {
	// "its foreign ministry" may have been "the foreign ministry" before.
	return keyedReferent(
		context.discourse,
		`office ${owner.order} ${shape.noun}`,
		() => newOffice(context, shape, owner),
	);
}

// "the alliance" is NATO where the text has spoken of NATO, "the bloc" the EU where it has spoken of the EU.
function bodyByEpithet(
	context: MentionContext,
	shape: OfficeShape,
): Referent | null {
	if (shape.definiteness !== "definite") return null;
	const { discourse } = context;
	const entries =
		discourse.lexicon.epithets.get(`the ${shape.noun}`) ??
		discourse.lexicon.epithets.get(shape.noun) ??
		[];
	const near = discourse.recent.findLast((referent) =>
		entries.some((entry) => entry.name === referent.key),
	);
	if (near !== undefined) return near;
	// "NATO chief Ortiz said the alliance": named only as a modifier.
	const named = entries.find((entry) =>
		discourse.keyed.has(`body ${fold(entry.name)}`),
	);
	return named === undefined
		? null
		: organisationReferent(discourse, named.name);
}

/** Codebook kinds of bodies that each noun can take up: "the army" a state's forces, "the group" a movement. */
const KINDS: Readonly<Record<string, RegExp>> = {
	army: /^military$/,
	military: /^military$/,
	"armed forces": /^military$/,
	party: /^(?:party|body)$/,
	militia: /^(?:armed-group|body)$/,
	movement: /^(?:armed-group|body|party)$/,
	group: /^(?:armed-group|body|party|society|alliance)$/,
	organisation: /^(?:body|alliance|society)$/,
	organization: /^(?:body|alliance|society)$/,
	company: /^company$/,
	firm: /^company$/,
	agency: /^(?:agency|media)$/,
	network: /^media$/,
	ministry: /^ministry$/,
	court: /^court$/,
	parliament: /^parliament$/,
	assembly: /^parliament$/,
	bloc: /^(?:body|alliance)$/,
	alliance: /^(?:body|alliance)$/,
	union: /^(?:body|alliance)$/,
	grouping: /^(?:body|alliance)$/,
	body: /^body$/,
	watchdog: /^(?:agency|society|body)$/,
};

// "the ministry" after "the foreign ministry", "the bank" after "the World Bank", "the movement" after its name.
function sameNoun(
	context: MentionContext,
	shape: OfficeShape,
): Referent | null {
	const { recent } = context.discourse;
	const same = recent.findLast(
		(referent) =>
			!referent.plural &&
			referent.type !== "person" &&
			(isSameNoun(referent.head, shape.noun) ||
				(referent.nameRank >= NameRank.full &&
					referent.type !== "state" &&
					endsInNoun(referent.name, shape.noun))),
	);
	if (same !== undefined) return same;
	const kinds = KINDS[shape.noun];
	if (kinds === undefined || shape.definiteness !== "definite") return null;
	return (
		recent.findLast(
			(referent) =>
				referent.document === null && kinds.test(referent.head ?? ""),
		) ?? null
	);
}

function isSameNoun(head: string | null, noun: string): boolean {
	if (head === null) return false;
	return (
		head === noun ||
		noun.endsWith(` ${head}`) ||
		// "the opposition" after "the main opposition alliance".
		head.split(" ").includes(noun)
	);
}

function endsInNoun(name: string, noun: string): boolean {
	return fold(name).split(" ").includes(noun);
}

function newOffice(
	context: MentionContext,
	shape: OfficeShape,
	owner: Referent | null,
): Referent {
	const { discourse } = context;
	const groups = discourse.lexicon.words("group-heads");
	const last = shape.noun.slice(shape.noun.lastIndexOf(" ") + 1);
	const type =
		shape.class === "organisation" || groups.has(last)
			? groups.has(last)
				? "group"
				: "organisation"
			: "office";
	return addReferent(discourse, {
		type,
		name: officeName(context, shape, owner),
		head: shape.noun,
		owner,
		side: owner === null ? null : sideOf(owner),
		definite: shape.definiteness === "definite",
	});
}

function officeName(
	context: MentionContext,
	shape: OfficeShape,
	owner: Referent | null,
): string {
	if (owner === null || shape.owner?.kind === "unlisted") return shape.display;
	const state = context.discourse.lexicon.states.get(owner.key ?? "");
	if (owner.type === "state") {
		const adjective = state?.demonyms[0];
		return `${adjective ?? owner.name} ${shape.noun}`;
	}
	const name = owner.personName === null ? owner.name : surnameOf(owner);
	return `${possessive(name, context.tokens)} ${shape.noun}`;
}

/** The possessive of a name as `tokens`, those of its sentence, write it: "Ortiz's", "Norris's", "veterans'", "Farmers'". */
export function possessive(name: string, tokens: readonly Token[]): string {
	const last = name.split(" ").at(-1);
	const isPlural =
		(/[a-z]s$/.test(name) && /^\p{Ll}| /u.test(name)) ||
		tokens.some(
			({ text }, at) =>
				text === last && /^['’]$/.test(tokens[at + 1]?.norm ?? ""),
		);
	return isPlural ? `${name}'` : `${name}'s`;
}

/** The last name of a person as the text or the codebook writes it. */
export function surnameOf(person: Referent): string {
	if (person.person !== null) return person.person.surnames[0] ?? person.name;
	const words = person.name
		.split(" ")
		.filter((word) => !/^(?:Jr|Sr|I+)\.?$/.test(word));
	let first = words.length - 1;
	while (first > 1 && /^\p{Ll}/u.test(words[first - 1] ?? "")) first--;
	return words.slice(Math.max(0, first)).join(" ");
}
