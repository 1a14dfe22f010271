/** "The president", "his spokesman", "the Turkish foreign minister" → the person who bears that role, when the text or the codebook tells. */

import type { TitleKind } from "../../model/codebook.js";
import type { MentionContext } from "../discourse/context.js";
import { addReferent, keyedReferent } from "../discourse/discourse.js";
import { holderOf } from "../discourse/offices.js";
import { ownerReferent, sideOf, sideOfSpeakers } from "../discourse/owner.js";
import {
	isOnePerson,
	lastTraceBefore,
	type Referent,
} from "../discourse/referent.js";
import { recogniseState } from "../discourse/unlisted-state.js";
import { type Definiteness, NATIONAL, type Role } from "../mentions/mention.js";
import { bearsRole, fullHead } from "./bears-role.js";
import { isAtOtherPost, postOf } from "./envoy-post.js";
import { possessive, surnameOf } from "./resolve-office.js";
import { personReferent } from "./resolve-person.js";

/** Roles that only a state gives: an unknown name with a minister of its own is a state's. */
const STATE_KINDS: ReadonlySet<TitleKind> = new Set([
	"head-of-state",
	"head-of-government",
	"minister",
]);

/** The person meant; null when nobody fits or two fit equally well. */
export function resolveRole(
	context: MentionContext,
	role: Role,
	definiteness: Definiteness,
): Referent | null {
	const owner = ownerReferent(context, role.owner);
	if (owner !== null && STATE_KINDS.has(role.entry?.kind ?? "citizen"))
		recogniseState(context.discourse, owner);
	if (role.head === NATIONAL) return national(context, owner);
	if (
		role.owner?.kind === "mention" &&
		owner === null &&
		!isWeakOwner(context, role)
	)
		// Somebody's spokeswoman speaks, though the text leaves open whose she is.
		return context.says.length > 0 ? newBearer(context, role, null) : null;
	if (owner !== null && isPrincipal(owner))
		return ownedRole(context, role, owner);
	const side = owner === null ? null : sideOf(owner);
	const known = bearer(context, role, side);
	if (known !== null && (side === null || known.side === side)) return known;
	// "the Norwegian minister" is rather the one who is Norway's than one of whom the text tells no state.
	const holder = codebookHolder(context, role, side);
	if (holder !== null) return holder;
	if (known !== null) return known;
	if (
		definiteness === "indefinite" ||
		owner !== null ||
		context.says.length > 0
	)
		return newBearer(context, role, owner);
	return null;
}

// "our president" inside a quotation: the owner stays open, the role may still be told by the speaker's side.
function isWeakOwner(context: MentionContext, role: Role): boolean {
	if (role.owner?.kind !== "mention") return false;
	return context.speakers.length > 0;
}

// "Merz's spokesman", "his chief of staff": somebody of a person's or an office's own; "France's minister" is of a state.
function isPrincipal(owner: Referent): boolean {
	return (
		owner.type === "person" ||
		owner.type === "source" ||
		(owner.key === null && owner.type !== "state")
	);
}

function ownedRole(
	context: MentionContext,
	role: Role,
	owner: Referent,
): Referent {
	const { discourse } = context;
	const key = `role ${owner.order} ${role.head}${postOf(context, role)}`;
	const met = discourse.keyed.get(key);
	if (met !== undefined) return met;
	const side = sideOf(owner);
	// "his foreign minister" is the foreign minister of his state, where the text has named one.
	const known = discourse.recent.findLast(
		(person) =>
			person !== owner &&
			person.type === "person" &&
			!person.provisional &&
			side !== null &&
			person.side === side &&
			person.role !== null &&
			person.roles.has(fullHead(role)),
	);
	if (known !== undefined) return known;
	return keyedReferent(discourse, key, () =>
		roleReferent(context, role, owner),
	);
}

function newBearer(
	context: MentionContext,
	role: Role,
	owner: Referent | null,
): Referent {
	const key = `role ${owner?.order ?? "-"} ${fullHead(role)}${postOf(context, role)}`;
	return keyedReferent(context.discourse, key, () =>
		roleReferent(context, role, owner),
	);
}

function roleReferent(
	context: MentionContext,
	role: Role,
	owner: Referent | null,
): Referent {
	const text = role.text + postOf(context, role);
	const name =
		owner === null
			? text
			: owner.type === "person"
				? `${possessive(surnameOf(owner), context.tokens)} ${text}`
				: role.owner?.kind === "mention"
					? `${possessive(owner.name, context.tokens)} ${text}`
					: text;
	return addReferent(context.discourse, {
		type: "person",
		name,
		role: text,
		gender: role.entry?.gender ?? null,
		side: owner === null ? null : sideOf(owner),
		owner,
		head: role.head,
		roles: new Set([role.head, fullHead(role)]),
		roleKinds: new Set(role.entry === null ? [] : [role.entry.kind]),
		definite: true,
	});
}

/** The person in reach who bears the role; of several the one most in view; null when none or two equally. */
export function bearer(
	context: MentionContext,
	role: Role,
	side: string | null,
): Referent | null {
	const { discourse, mention } = context;
	const spoken = sideOfSpeakers(context);
	let best: Referent | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	const post = postOf(context, role);
	for (const person of discourse.recent) {
		if (isAtOtherPost(person, post)) continue;
		if (!isOnePerson(person) || !bearsRole(person, role)) continue;
		if (side !== null && person.side !== null && person.side !== side) continue;
		if (context.quoted && person === context.speakers[0]) continue;
		const trace = lastTraceBefore(person, mention.start);
		if (trace === null) continue;
		const score =
			3 * (trace.sentence - mention.sentence) +
			(trace.speaking ? 4 : 0) +
			(trace.subject ? 2 : 0) +
			sideFit(person, side, 6) +
			sideFit(person, spoken, 8) +
			sideFit(person, spoken === null ? context.setting : null, 6) -
			(person === context.clauseSubject ? 4 : 0);
		if (score >= bestScore) [best, bestScore] = [person, score];
	}
	// The speaker's own president, whom the text need not name, comes before another's who stands close by.
	const wanted = side ?? spoken ?? context.setting;
	if (best !== null && side === null && wanted !== null && best.side !== wanted)
		return codebookHolder(context, role, side) ?? best;
	return best;
}

function sideFit(
	person: Referent,
	side: string | null,
	weight: number,
): number {
	if (side === null || person.side === null) return 0;
	return person.side === side ? weight : -weight;
}

// "The Belgian" is the person of that state in view, or else whoever spoke last: an EU official's home is not his side.
function national(
	context: MentionContext,
	owner: Referent | null,
): Referent | null {
	const { recent } = context.discourse;
	const near = (person: Referent) => {
		const trace = lastTraceBefore(person, context.mention.start);
		return (
			isOnePerson(person) &&
			trace !== null &&
			context.mention.sentence - trace.sentence <= 2
		);
	};
	const compatriot = recent.findLast(
		(person) => near(person) && owner !== null && person.side === owner.side,
	);
	if (compatriot !== undefined) return compatriot;
	if (context.says.length === 0) return null;
	const { lastSpeaker } = context;
	return lastSpeaker !== null && near(lastSpeaker) ? lastSpeaker : null;
}

function codebookHolder(
	context: MentionContext,
	role: Role,
	side: string | null,
): Referent | null {
	const of = side ?? sideOfSpeakers(context) ?? context.setting;
	if (of === null || role.entry === null) return null;
	const { discourse } = context;
	const head = fullHead(role);
	const person = holderOf(discourse.lexicon, of, {
		day: discourse.published,
		isRole: (held) =>
			held === head || (role.head === "leader" && isRuler(context, held)),
	});
	return person === null ? null : personReferent(discourse, person);
}

function isRuler(context: MentionContext, held: string): boolean {
	const { titles } = context.discourse.lexicon;
	const first = held.split(" ")[0] ?? "";
	return (titles.get(first) ?? []).some(
		(row) =>
			row.words.join(" ") === held && row.entry.kind.startsWith("head-of"),
	);
}
