/** Names of states, bodies and unknown things → referents; a seat such as "Brussels" goes to the body the text is about. */

import type { MentionContext } from "../discourse/context.js";
import {
	addReferent,
	type Discourse,
	indexPerson,
	keyedReferent,
	organisationReferent,
	regionReferent,
	stateReferent,
} from "../discourse/discourse.js";
import { ownerSide } from "../discourse/owner.js";
import { NameRank, type Referent } from "../discourse/referent.js";
import {
	noteName,
	recogniseState,
	stateOfName,
	stateOfPeople,
} from "../discourse/unlisted-state.js";
import { fold } from "../lexicon/fold.js";
import type { NameEntry } from "../lexicon/name-index.js";
import type { Shape } from "../mentions/mention.js";
import { personName } from "../mentions/person-name.js";
import { findPerson, learnName, resolvePerson } from "./resolve-person.js";
import { standsAsState } from "./stands-as-state.js";
import { unnamedSpeaker } from "./unnamed-speaker.js";

/** The state or body that a codebook name means here: one already spoken of before others, then a body, then a state. */
export function resolveName(
	context: MentionContext,
	entries: readonly NameEntry[],
): Referent | null {
	const { discourse } = context;
	const able = entries.filter(
		(entry) =>
			entry.kind === "state" ||
			entry.kind === "organisation" ||
			entry.kind === "region",
	);
	const named = able.filter((entry) => entry.use === "name");
	const choice = named.length > 0 ? named : able;
	// "the Commission" after "the African Union Commission"
	const word = context.tokens[context.mention.last]?.text ?? "";
	const longer = named.length > 0 ? null : bodyNamed(discourse, word);
	if (longer !== null) return longer;
	const met = choice.find((entry) => discourse.keyed.has(keyOf(entry)));
	const entry = met ?? choice[0];
	if (entry === undefined) return null;
	switch (entry.kind) {
		case "state":
			return stateReferent(discourse, entry.state.name);
		case "organisation":
			return organisationReferent(discourse, entry.organisation.name);
		case "region":
			return regionReferent(discourse, entry.region);
	}
}

function keyOf(
	entry: Extract<NameEntry, { kind: "state" | "organisation" | "region" }>,
): string {
	switch (entry.kind) {
		case "state":
			return `state ${entry.state.name}`;
		case "organisation":
			return `body ${fold(entry.organisation.name)}`;
		case "region":
			return `region ${entry.region}`;
	}
}

/** The body a written name means: "the newspaper Dialogos", "the Free Valley Movement". */
export function resolveBody(
	context: MentionContext,
	shape: Extract<Shape, { kind: "body" }>,
): Referent {
	const { discourse } = context;
	const side = ownerSide(context, shape.owner);
	const longer = bodyNamed(discourse, shape.display);
	if (longer !== null) return longer;
	return keyedReferent(discourse, `body ${fold(shape.display)}`, () =>
		addReferent(discourse, {
			type: "organisation",
			name: shape.display,
			nameRank: NameRank.full,
			side,
			head: shape.organisation,
			definite: true,
		}),
	);
}

/** The body of the text that this name, its last words or its initials mean: "the League" after "the River League". */
function bodyNamed(discourse: Discourse, display: string): Referent | null {
	const known = discourse.keyed.get(`body ${fold(display)}`);
	if (known !== undefined) return known;
	const wanted = fold(display);
	return (
		discourse.recent.findLast(
			(referent) =>
				referent.type === "organisation" &&
				referent.nameRank >= NameRank.full &&
				(fold(referent.name).endsWith(` ${wanted}`) ||
					initialsOf(referent.name) === display),
		) ?? null
	);
}

function initialsOf(name: string): string {
	return name.replace(/[^\p{Lu}]/gu, "");
}

/**
 * What a name of which nothing tells means: a body or person of the text that bears it, a person of the codebook, or
 * somebody new, who stays provisional until he speaks or a title tells what he is.
 */
export function resolveUnknown(
	context: MentionContext,
	shape: Extract<Shape, { kind: "unknown" }>,
): Referent {
	const { discourse } = context;
	const body = bodyNamed(discourse, shape.display);
	if (body !== null) return body;
	const state =
		shape.words.length === 1
			? (stateOfName(discourse, shape.display) ??
				(context.tokens[context.mention.first]?.norm === "the"
					? stateOfPeople(discourse, shape.display)
					: null))
			: null;
	if (state !== null) return state;
	const name = personName(shape.words);
	const person =
		shape.words.length === 0 ? null : findPerson(discourse, name, null);
	if (person !== null && !person.provisional) return person;
	if (isCodebookSurname(discourse, shape.display, name.core))
		return resolvePerson(context, {
			kind: "person",
			words: shape.words,
			display: shape.display,
			entries: [],
			role: null,
		});
	if (person !== null) return person;
	// "the Sunday Examiner": people's names stand without an article.
	const hasArticle = context.tokens[context.mention.first]?.norm === "the";
	const office = hasArticle ? null : unnamedSpeaker(context, name, null);
	if (office !== null) {
		learnName(discourse, office, name, shape.display);
		return office;
	}
	const referent = addReferent(discourse, {
		type: hasArticle ? "organisation" : "person",
		name: shape.display,
		nameRank: name.core.length > 1 ? NameRank.full : NameRank.surname,
		personName: shape.words.length === 0 || hasArticle ? null : name,
		provisional: true,
		definite: true,
	});
	if (shape.words.length === 1) noteName(discourse, referent);
	if (standsAsState(context)) recogniseState(discourse, referent);
	if (shape.words.length > 0 && !hasArticle)
		indexPerson(discourse, referent, name);
	else discourse.keyed.set(`body ${fold(shape.display)}`, referent);
	return referent;
}

function isCodebookSurname(
	discourse: Discourse,
	display: string,
	core: readonly string[],
): boolean {
	const { surnames } = discourse.lexicon;
	return (
		surnames.has(fold(display)) ||
		(core.length === 1 && surnames.has(core[0] ?? ""))
	);
}
