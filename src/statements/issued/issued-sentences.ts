/** The own sentences of a text that parties put out: what they lay down in it, said by the text. */

import type { Analysis, Sentence } from "../../model/analysis.js";
import type { Codebook } from "../../model/codebook.js";
import { makeSpan, type Range } from "../../model/span.js";
import type { Attribution } from "../../model/statement.js";
import { trimEnd } from "../clause-end.js";
import {
	lemmaAt,
	normAt,
	type SentenceView,
	viewSentence,
} from "../sentence-view.js";

/** The attributions with those of the text's own sentences; what was read in these as acts of others falls. */
export function withIssuedSentences(
	attributions: readonly Attribution[],
	analysis: Analysis,
	codebook: Codebook,
): readonly Attribution[] {
	const outer = analysis.quotations.filter(({ depth }) => depth === 0);
	let quoteFrom = 0;
	const view = (sentence: Sentence) => {
		while (
			quoteFrom < outer.length &&
			(outer[quoteFrom]?.end ?? 0) <= sentence.start
		)
			quoteFrom++;
		return viewSentence(
			sentence,
			outer.slice(quoteFrom, quoteFrom + MOST_QUOTATIONS),
		);
	};
	const bySentence = inSentences(attributions, analysis.sentences);
	const added: Attribution[] = [];
	const fallen = new Set<Attribution>();
	analysis.sentences.forEach((sentence, index) => {
		const others = bySentence.get(index) ?? [];
		const laid = laidDown(view(sentence), codebook);
		if (laid === null || others.some((other) => isSaid(other, laid.verb)))
			return;
		for (const other of others) fallen.add(other);
		added.push(issued(analysis.text, laid.range));
	});
	return merged(attributions, added, fallen);
}

/** No more quotations than this are looked for in one sentence. */
const MOST_QUOTATIONS = 16;

interface LaidDown {
	readonly range: Range;
	/** Where the verb stands that lays it down. */
	readonly verb: Range;
}

/** "A force will be formed", "The zone shall be closed", "The assets remain frozen": the sentence without its final mark. */
function laidDown(view: SentenceView, codebook: Codebook): LaidDown | null {
	const main = view.groups.find(
		(group) => group.finite && !isSubordinate(view, group.first),
	);
	if (main === undefined || view.quoteAt[main.first] !== null) return null;
	const lasting =
		/^(?:VBZ|VBP)$/.test(view.tokens[main.first]?.tag ?? "") &&
		main.first === main.last &&
		(codebook.words["lasting-verbs"] ?? []).includes(lemmaAt(view, main.main));
	if (
		!/^(?:will|shall|should|must|may)$/.test(main.modal ?? "") &&
		!lasting &&
		!isToBe(view, main.last)
	)
		return null;
	const first = view.tokens[labelEnd(view)];
	const last = view.tokens[trimEnd(view, 0, view.tokens.length) - 1];
	const verb = view.tokens[main.first];
	return first === undefined || last === undefined || verb === undefined
		? null
		: { range: { start: first.start, end: last.end }, verb };
}

/** Past the label of a point: "1.", "(a)", "–". */
function labelEnd(view: SentenceView): number {
	let at = 0;
	while (at < 4 && isLabel(normAt(view, at), normAt(view, at + 1))) at++;
	return at;
}

function isLabel(norm: string, next: string): boolean {
	return (
		/^(?:[(.)•*–—-]|\(?\d{1,2}[.)]?|\(?(?:[a-z]|[ivx]{2,4})\))$/.test(norm) ||
		(/^[a-z]$/.test(norm) && next === ")")
	);
}

/** "If Orland attacks, the parties will …", "The mechanism that watches the truce will …": a verb that is not the sentence's. */
function isSubordinate(view: SentenceView, verb: number): boolean {
	for (let at = verb - 1; at >= 0; at--) {
		const norm = normAt(view, at);
		if (norm === ",") return false;
		if (
			/^(?:that|which|who|whose|if|when|once|unless|until|as|where|while|because|after|before|whether)$/.test(
				norm,
			)
		)
			return true;
	}
	return false;
}

function isToBe(view: SentenceView, last: number): boolean {
	return (
		/^(?:is|are)$/.test(normAt(view, last)) && normAt(view, last + 1) === "to"
	);
}

/** Whether the words are somebody's: "The zone will be closed, the minister said". */
function isSaid({ basis, content, form }: Attribution, verb: Range): boolean {
	if (form === "direct" || form === "mixed") return true;
	return (
		basis !== "continuation" &&
		content.some(({ start, end }) => start <= verb.start && verb.end <= end)
	);
}

function issued(text: string, { start, end }: Range): Attribution {
	return {
		basis: "issued",
		form: "indirect",
		source: null,
		cue: null,
		lemma: null,
		content: [makeSpan(text, start, end)],
		venue: null,
		hedges: [],
		saidAt: null,
		within: null,
		negative: false,
		addressee: null,
		confidence: CONFIDENCE,
	};
}

/** A title tells whose words follow, as the label of a turn does; what goes wrong are titles and sentences of narration. */
const CONFIDENCE = 0.9;

/** Both lists in text order without the fallen, each `within` pointing to where its attribution stands now. */
function merged(
	attributions: readonly Attribution[],
	added: readonly Attribution[],
	fallen: ReadonlySet<Attribution>,
): readonly Attribution[] {
	const kept = [
		...attributions.filter((one) => !fallen.has(one)),
		...added,
	].sort((a, b) => startOf(a) - startOf(b));
	const places = new Map(kept.map((one, index) => [one, index]));
	return kept.map((one) => {
		const outer = one.within === null ? undefined : attributions[one.within];
		const within = outer === undefined ? null : (places.get(outer) ?? null);
		return within === one.within ? one : { ...one, within };
	});
}

function startOf({ source, cue, content }: Attribution): number {
	return Math.min(
		...[source, cue, ...content].flatMap((span) => span?.start ?? []),
	);
}

/** By sentence, the attributions that begin in it. */
function inSentences(
	attributions: readonly Attribution[],
	sentences: readonly Sentence[],
): ReadonlyMap<number, readonly Attribution[]> {
	const found = new Map<number, Attribution[]>();
	const starts = attributions
		.map((attribution) => ({ attribution, start: startOf(attribution) }))
		.sort((a, b) => a.start - b.start);
	let at = 0;
	for (const { attribution, start } of starts) {
		while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start)
			at++;
		const known = found.get(at);
		if (known === undefined) found.set(at, [attribution]);
		else known.push(attribution);
	}
	return found;
}
