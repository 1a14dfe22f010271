/** Annotated articles → candidate statements with what the annotators say of them: what the weighing of readers is learned from. */

import { overlapOf } from "../../eval/attribution-whole.js";
import type { ModelOf } from "../../src/app/engine/open-engine.js";
import { makeFurniture } from "../../src/documents/blocks/furniture.js";
import { readBytes } from "../../src/documents/read-bytes.js";
import { analyze } from "../../src/language/analyze.js";
import type { Tagger } from "../../src/language/tagger.js";
import type { Codebook } from "../../src/model/codebook.js";
import type { Range } from "../../src/model/span.js";
import { cueLexicon } from "../../src/statements/cue-lexicon.js";
import { findByRules } from "../../src/statements/find-by-rules.js";
import type { Found } from "../../src/statements/found.js";
import { learnedFindings } from "../../src/statements/joined/learned-findings.js";
import {
	type Candidate,
	pairFindings,
} from "../../src/statements/joined/pair-findings.js";
import { findLearnedAttributions } from "../../src/statements/learned/find-learned-attributions.js";
import type { AnnotatedArticle } from "../attribution/read-standoff.js";

/** A candidate with the best overlap, from 0 to 1, of each reader's content with one that the annotators marked. */
export interface LabelledCandidate {
	readonly candidate: Candidate;
	readonly ruleOverlap: number;
	readonly learnedOverlap: number;
}

/** What annotators marked in a text: contents in one or more pieces, and cues. */
export interface GoldMarks {
	readonly contents: readonly (readonly Range[])[];
	readonly cues: readonly Range[];
}

export interface GatherTools {
	readonly codebook: Codebook;
	readonly tagger: Tagger;
	/** Gives the model of a text, one that has not learned from it. */
	readonly modelOf: ModelOf;
}

/** The candidates of one text; none where the text is not read as it stands. */
export async function gatherCandidates(
	text: string,
	gold: GoldMarks,
	{ codebook, tagger, modelOf }: GatherTools,
): Promise<readonly LabelledCandidate[]> {
	const read = await readBytes(
		Buffer.from(text),
		{ id: "", published: null, publisher: null },
		makeFurniture(codebook.furniture, codebook.places),
	);
	if (read.kind === "unread" || read.document.text !== text) return [];
	const analysis = analyze(text, read.blocks, tagger);
	const rules = findByRules(analysis, codebook);
	const learned = learnedFindings(
		findLearnedAttributions(analysis, await modelOf(analysis)),
		{ analysis, views: rules.views, lexicon: cueLexicon(codebook) },
	);
	return pairFindings(rules.found, learned).map((candidate) => ({
		candidate,
		ruleOverlap: bestOverlap(candidate.rule, gold),
		learnedOverlap: bestOverlap(candidate.learned?.found ?? null, gold),
	}));
}

/** What the annotators of an article marked, without the conjunction that statements leave out. */
export function goldOfArticle(article: AnnotatedArticle): GoldMarks {
	const marked = article.attributions.filter(
		({ content }) => content.length > 0,
	);
	return {
		contents: marked.map(({ content }) =>
			content.map(([start, end]) =>
				article.text.slice(start, start + 5).toLowerCase() === "that "
					? { start: start + 5, end }
					: { start, end },
			),
		),
		cues: marked.flatMap(({ cue }) =>
			cue.map(([start, end]) => ({ start, end })),
		),
	};
}

/** Greatest shared over joint length of a content with one that is marked; a refusal is told by its cue: 1 or 0. */
function bestOverlap(found: Found | null, gold: GoldMarks): number {
	if (!found) return 0;
	if (found.basis === "refusal") return isMarkedCue(found, gold.cues) ? 1 : 0;
	const pieces = found.pieces.map(({ span }) => span);
	return Math.max(
		0,
		...gold.contents.map((content) => overlapOf(pieces, content)),
	);
}

function isMarkedCue({ view, cue }: Found, cues: readonly Range[]): boolean {
	const first = cue && view.tokens[cue.first];
	const last = cue && view.tokens[cue.last];
	return (
		!!first &&
		!!last &&
		cues.some(({ start, end }) => start < last.end && first.start < end)
	);
}
