/** Speakers of attributions: from their source mentions, and where no source is written, from what went before. */

import type { Span } from "../model/span.js";
import type { Attribution } from "../model/statement.js";
import type { Referent } from "./discourse/referent.js";

/**
 * The speaker of each attribution, those without a source filled in: a sentence that goes on reporting has the speaker it
 * goes on with. Hearsay and passive reports name nobody and stay null. `first` tells whom a source in the first person means.
 */
export function settleSpeakers(
	attributions: readonly Attribution[],
	resolved: readonly (Referent | null)[],
	first: (source: Span) => Referent | null = () => null,
): readonly (Referent | null)[] {
	const settled: (Referent | null)[] = [];
	let last: Referent | null = null;
	attributions.forEach((attribution, k) => {
		const continues =
			attribution.source === null && attribution.basis === "continuation";
		const speaker: Referent | null = continues
			? last
			: (resolved[k] ??
				ownVoice(attributions, settled, k) ??
				(attribution.source && attribution.within === null
					? first(attribution.source)
					: null));
		settled.push(speaker);
		// What passes words on, or is said inside other words, is not what a later sentence goes on with.
		if (speaker !== null && attribution.within === null) last = speaker;
	});
	return settled;
}

/** "I told him that …" in somebody's direct words: whoever speaks them; null for any other source. */
function ownVoice(
	attributions: readonly Attribution[],
	settled: readonly (Referent | null)[],
	k: number,
): Referent | null {
	const { source, within } = attributions[k]!;
	if (source === null || within === null || !/^(?:i|we)$/i.test(source.text))
		return null;
	return attributions[within]?.form === "direct"
		? (settled[within] ?? null)
		: null;
}

/** Who passes on the words of the attribution, outermost first; the speaker himself is none of them. */
export function chainOf(
	attributions: readonly Attribution[],
	speakers: readonly (Referent | null)[],
	k: number,
): readonly Referent[] {
	const chain: Referent[] = [];
	const seen = new Set([k]);
	let at = attributions[k]?.within ?? null;
	while (at !== null && !seen.has(at)) {
		seen.add(at);
		const speaker = speakers[at] ?? null;
		if (speaker !== null && speaker !== speakers[k] && !chain.includes(speaker))
			chain.unshift(speaker);
		at = attributions[at]?.within ?? null;
	}
	return chain;
}
