/** Whether somebody known bears a role, by its own words or by others for the same. */

import type { TitleKind } from "../../model/codebook.js";
import type { Referent } from "../discourse/referent.js";
import type { Role } from "../mentions/mention.js";

const RULERS: ReadonlySet<TitleKind> = new Set([
	"head-of-state",
	"head-of-government",
	"royal",
	"leader",
]);

/** The role with what stands before its head: "foreign minister". */
export function fullHead(role: Role): string {
	return role.scope === "" ? role.head : `${role.scope} ${role.head}`;
}

/** Nouns that go on with any unnamed source. */
const ANY_SOURCE = /^(?:source|person|official)$/;

/** Whether the words of the role may mean this person, of whatever state. */
export function bearsRole(person: Referent, role: Role): boolean {
	if (person.type === "source" && !person.plural && ANY_SOURCE.test(role.head))
		return true;
	if (person.roles.has(fullHead(role))) return true;
	if (person.head === role.head || isFirstWord(person, role)) return true;
	const head = role.head;
	if (role.scope === "" && hasRoleEnding(person, head)) return true;
	if (isSameRuler(person, role)) return true;
	// "The Malian minister" after "her Malian counterpart, Abdou Keita".
	if (role.owner !== null && person.roles.has("counterpart")) return true;
	if (CHIEFS.test(head) && role.scope !== "" && leadsSame(person, role))
		return true;
	if (head === "leader")
		return [...RULERS].some((kind) => person.roleKinds.has(kind));
	if (head === "diplomat")
		return (
			person.roleKinds.has("envoy") || person.roles.has("foreign minister")
		);
	return (
		role.entry?.kind === "spokesperson" && person.roleKinds.has("spokesperson")
	);
}

const CHIEFS = /^(?:leader|chief|head|boss)$/;

/** "The opposition chief" for the opposition leader. */
function leadsSame({ roles }: Referent, { scope }: Role): boolean {
	return ["leader", "chief", "head", "boss"].some((head) =>
		roles.has(`${scope} ${head}`),
	);
}

/** "The premier" for a prime minister: other words for the same of those who rule. */
function isSameRuler({ roles }: Referent, { entry, scope }: Role): boolean {
	return (
		entry !== null &&
		scope === "" &&
		entry.kind.startsWith("head-of") &&
		[entry.title, ...entry.forms].some((form) => roles.has(form.toLowerCase()))
	);
}

// "the deputy minister" for a minister's deputy.
function isFirstWord(person: Referent, role: Role): boolean {
	const first = role.head.split(" ")[0] ?? "";
	return first !== role.head && person.roles.has(first);
}

// "the minister" for a foreign minister, "the envoy" for a special envoy.
function hasRoleEnding(person: Referent, head: string): boolean {
	for (const role of person.roles)
		if (role.endsWith(` ${head}`) || role.startsWith(`${head} of `))
			return true;
	return false;
}
