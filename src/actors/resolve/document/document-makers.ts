/** Whose a text is where several are named together: "Britain, France and Germany put their own counter-proposal on paper". */

import type { MentionContext } from "../../discourse/context.js";
import type { Referent } from "../../discourse/referent.js";
import type { DocumentTraits } from "../../mentions/mention.js";

/** Those of "Britain, France and Germany put their own counter-proposal on paper": whose it is though no one word stands for them. */
export function makersBefore(
	context: MentionContext,
	traits: DocumentTraits,
): readonly Referent[] {
	if (!isTheirs(context, traits)) return [];
	const { discourse, mention, trace, tokens } = context;
	const makers = discourse.recent
		.filter(
			({ type, traces }) =>
				/^(?:state|organisation|person)$/.test(type) &&
				traces.at(-1)?.sentence === trace.sentence &&
				(traces.at(-1)?.start ?? mention.start) < mention.start,
		)
		.sort(
			(a, b) => (a.traces.at(-1)?.start ?? 0) - (b.traces.at(-1)?.start ?? 0),
		);
	const isJoined = tokens
		.slice(0, mention.first)
		.some(({ norm }) => norm === "and");
	return makers.length > 1 && isJoined ? makers : [];
}

/** Whether the text is called "their …". */
export function isTheirs(
	{ tokens, mention }: MentionContext,
	{ owner }: DocumentTraits,
): boolean {
	return owner?.kind === "mention" && tokens[mention.first]?.norm === "their";
}

/** The part of the world that all of several states are in, which "the European text" is then called by; null for others. */
export function regionOf(
	makers: readonly Referent[],
	{ discourse }: MentionContext,
): string | null {
	const regions = new Set(
		makers.map(({ key }) => discourse.lexicon.states.get(key ?? "")?.region),
	);
	const [region] = regions;
	return makers.length > 1 && regions.size === 1 ? (region ?? null) : null;
}
