/** Which words of a sentence belong to a statement. */

import type { Sentence } from "../../model/analysis.js";
import type { Range } from "../../model/span.js";
import type { Statement } from "../../model/statement.js";
import { sentenceFinder } from "../sentence-finder.js";

/** By the offset where a sentence begins: the places of sources, cues and contents that touch it, in text order. */
export function saidBySentence(
	statements: readonly Statement[],
	sentences: readonly Sentence[],
): ReadonlyMap<number, readonly Range[]> {
	const sentenceAt = sentenceFinder(sentences);
	const places = new Map(sentences.map(({ start }, index) => [start, index]));
	const spans = statements
		.flatMap(({ source, cue, content }) => [source, cue, ...content])
		.filter((span) => span !== null)
		.sort((a, b) => a.start - b.start);
	const said = new Map<number, Range[]>();
	for (const span of spans) {
		const first = places.get(sentenceAt(span.start)?.start ?? -1) ?? 0;
		for (let at = first; at < sentences.length; at++) {
			const { start } = sentences[at]!;
			if (start >= span.end) break;
			const own = said.get(start);
			if (own === undefined) said.set(start, [span]);
			else own.push(span);
		}
	}
	return said;
}
