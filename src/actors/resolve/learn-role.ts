/** What a title tells of its bearer: role, side, gender. */

import type { MentionContext } from "../discourse/context.js";
import type { Discourse } from "../discourse/discourse.js";
import { ownerReferent, sideOf } from "../discourse/owner.js";
import type { Referent } from "../discourse/referent.js";
import { recogniseState } from "../discourse/unlisted-state.js";
import type { Role } from "../mentions/mention.js";

/** Adds what a title tells of its bearer: the role, its side, the gender of "spokeswoman". */
export function learnRole(
	context: MentionContext,
	referent: Referent,
	role: Role,
): void {
	const { discourse } = context;
	const owner = ownerReferent(context, role.owner);
	if (owner !== null && /^(?:head-of|minister)/.test(role.entry?.kind ?? ""))
		recogniseState(discourse, owner);
	const side = owner === null ? null : sideOf(owner);
	if (role.entry?.kind !== "honorific") {
		if (
			referent.role === null ||
			(referent.person !== null && referent.traces.length === 0)
		)
			referent.role = role.text;
		addRole(
			discourse,
			referent,
			role.scope === "" ? role.head : `${role.scope} ${role.head}`,
		);
		referent.roles.add(role.head);
		if (role.rank !== undefined) addRole(discourse, referent, role.rank);
		// "army spokesman Colonel Dost" is the army spokesman as well.
		const first = role.scope.split(" ").at(-1) ?? "";
		if (discourse.lexicon.titles.has(first))
			addRole(discourse, referent, role.scope);
		if (role.entry !== null) referent.roleKinds.add(role.entry.kind);
	}
	if (side !== null) referent.side = side;
	referent.gender ??= role.entry?.gender ?? null;
}

export function addRole(
	discourse: Discourse,
	referent: Referent,
	role: string,
): void {
	const words = role.toLowerCase().split(/\s+/);
	referent.roles.add(words.join(" "));
	// The codebook's title inside a longer one: "deputy foreign minister" is a foreign minister's kind of role.
	for (let i = 0; i < words.length; i++) {
		const rest = words.slice(i).join(" ");
		for (const row of discourse.lexicon.titles.get(words[i] ?? "") ?? [])
			if (row.words.join(" ") === rest) {
				referent.roles.add(rest);
				referent.roleKinds.add(row.entry.kind);
			}
	}
}
