/** Where an envoy is sent: "to NATO" of "the US ambassador to NATO" tells him from others of his state. */

import type { MentionContext } from "../discourse/context.js";
import type { Referent } from "../discourse/referent.js";
import type { Role } from "../mentions/mention.js";

/** " to NATO" of "the US ambassador to NATO": where an envoy is sent belongs to what he is called; "" for others. */
export function postOf(
	{ mention, tokens }: MentionContext,
	{ entry }: Role,
): string {
	if (entry?.kind !== "envoy") return "";
	const link = tokens[mention.last + 1];
	if (!/^(?:to|for|in|at)$/.test(link?.norm ?? "")) return "";
	let end = mention.last + 2;
	if (/^(?:the|an?)$/.test(tokens[end]?.norm ?? "")) end++;
	const first = end;
	while (/^NNPS?$/.test(tokens[end]?.tag ?? "")) end++;
	return end === first
		? ""
		: ` ${tokens
				.slice(mention.last + 1, end)
				.map(({ text }) => text)
				.join(" ")}`;
}

/** "Kiral’s envoy to the Union" is not "Kiral’s envoy to the League". */
export function isAtOtherPost({ role }: Referent, post: string): boolean {
	return (
		post !== "" &&
		role !== null &&
		/ (?:to|for|in|at) /.test(role) &&
		!role.endsWith(post)
	);
}
