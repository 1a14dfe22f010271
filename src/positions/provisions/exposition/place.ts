/** A sentence with what an exposition asks of it: its syntax, and which of its words somebody says. */

import type { Analysis, Sentence } from "../../../model/analysis.js";
import type { Range } from "../../../model/span.js";
import type { Statement } from "../../../model/statement.js";
import {
	type SentenceView,
	viewSentence,
} from "../../../statements/sentence-view.js";
import { takeWithin } from "../../take-within.js";

export interface Place {
	readonly sentence: Sentence;
	/** The places of sources, cues and contents that touch it, in text order. */
	readonly said: readonly Range[];
	/** Its syntax, made when it is first asked for: most sentences are far from any draft. */
	readonly view: () => SentenceView;
}

/** A function that gives the place of a sentence; sentences must be asked for in text order. */
export function placesIn(
	{ quotations }: Analysis,
	statements: readonly Statement[],
): (sentence: Sentence) => Place {
	const quotationsIn = takeWithin(
		quotations.filter(({ depth }) => depth === 0),
		(range) => range,
	);
	const saidIn = takeWithin(
		statements
			.flatMap(({ source, cue, content }) => [source, cue, ...content])
			.filter((span) => span !== null)
			.sort((a, b) => a.start - b.start),
		(range) => range,
	);
	return (sentence) => {
		const own = quotationsIn(sentence);
		let view: SentenceView | null = null;
		return {
			sentence,
			said: saidIn(sentence),
			view: () => {
				view ??= viewSentence(sentence, own);
				return view;
			},
		};
	};
}
