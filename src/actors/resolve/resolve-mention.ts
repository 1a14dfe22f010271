/** One mention → its referent, by its kind. */

import type { MentionContext } from "../discourse/context.js";
import type { Referent } from "../discourse/referent.js";
import { resolveDocument } from "./document/resolve-document.js";
import { resolveCrowd } from "./resolve-crowd.js";
import { resolveBody, resolveName, resolveUnknown } from "./resolve-name.js";
import { resolveOffice } from "./resolve-office.js";
import { resolvePerson } from "./resolve-person.js";
import { resolvePronoun } from "./resolve-pronoun.js";
import { resolveRole } from "./resolve-role.js";

/** The referent; null where the text leaves open who is meant. */
export function resolveMention(context: MentionContext): Referent | null {
	const { shape } = context.mention;
	switch (shape.kind) {
		case "pronoun":
			return resolvePronoun(context, shape);
		case "person":
			return resolvePerson(context, shape);
		case "name":
			return resolveName(context, shape.entries);
		case "unknown":
			return resolveUnknown(context, shape);
		case "body":
			return resolveBody(context, shape);
		case "role":
			return resolveRole(context, shape.role, shape.definiteness);
		case "office":
			return resolveOffice(context, shape);
		case "crowd":
			return resolveCrowd(context, shape);
		case "document":
			return resolveDocument(context, shape.traits);
	}
}
