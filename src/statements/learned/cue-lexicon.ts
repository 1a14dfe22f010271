/** How often a word is a reporting word, learned from the training articles: the model's lexicon of cues. */

/** Share of uses as a cue by "lemma/class"; built by training, part of the weights. */
export type CueLexicon = ReadonlyMap<string, number>;

/** Coarse word class of a Penn tag: verb, noun, adjective, preposition, adverb or other. */
export function coarseClass(tag: string): string {
	if (tag.startsWith("VB")) return "V";
	if (tag.startsWith("NN")) return "N";
	if (tag.startsWith("JJ")) return "J";
	if (tag === "IN" || tag === "TO") return "I";
	return tag.startsWith("RB") ? "R" : "X";
}

/** Key of a word in the lexicon. */
export function lexiconKey(lemma: string, tag: string): string {
	return `${lemma}/${coarseClass(tag)}`;
}

/** Steps of the share that features see; 0 for a word never met. */
export const SHARE_BINS = 10;

const limits = [0, 0.01, 0.03, 0.08, 0.16, 0.3, 0.5, 0.7, 0.85];

/** The step of a share; `share` below 0 stands for a word never met. */
export function shareBin(share: number): number {
	let bin = 0;
	while (bin < limits.length && share >= limits[bin]!) bin++;
	return bin;
}

/** Whether a word is likely enough a cue that features look for it from afar. */
export function isCandidateCue(
	share: number,
	tag: string,
	norm: string,
): boolean {
	if (norm === "according") return true;
	if (tag.startsWith("VB")) return share >= 0.12;
	return share >= 0.3 && /^[a-z]/.test(norm);
}
