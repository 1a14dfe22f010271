/** Acts that are done to a text, whatever it is called: who will not "put its name to a second partition" refuses the text spoken of. */

import { tokenFrom } from "../../drafts/clauses/token-window.js";
import type { Range } from "../../model/span.js";
import { wordSet } from "../word-set.js";
import { resolveObject } from "./resolve-object.js";
import type { StanceContext } from "./stance-context.js";
import type { Act } from "./stance-lexicon.js";

/** Whether the act is one of signing, and its object a name for the text that tells nothing of its own. */
export function isOnText(
	{ phrase }: Act,
	object: Range | null,
	context: StanceContext,
): boolean {
	if (
		object === null ||
		!wordSet(context.codebook, "signing-verbs").has(phrase)
	)
		return false;
	const { tokens } = context;
	const first = tokenFrom(tokens, object.start);
	// In quotation marks stands a name for the text, whatever matter it tells of.
	const isQuoted = /^[“"'‘]$/.test(tokens[first]?.norm ?? "");
	const noun = tokens[isQuoted ? first + 1 : first];
	if (!/^(DT|PRP\$)$/.test(noun?.tag ?? "")) return false;
	const { certainty } = resolveObject(object, object.start, context);
	return certainty === "none" || (isQuoted && certainty !== "named");
}
