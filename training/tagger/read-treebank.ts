/** CoNLL-U → sentences of words with Penn tags, hyphenated words joined as news tokenizers leave them. */

export interface TaggedSentence {
	/** The treebank's own name for it. */
	readonly id: string;
	readonly words: readonly string[];
	readonly tags: readonly string[];
}

interface Row {
	readonly id: number;
	readonly form: string;
	readonly tag: string;
	readonly head: number;
	readonly relation: string;
	readonly isGlued: boolean;
}

/** All sentences of a treebank file; those with tokens of no tag are left out. */
export function readTreebank(conllu: string): TaggedSentence[] {
	const sentences: TaggedSentence[] = [];
	for (const part of conllu.split(/\n\n+/)) {
		const rows: Row[] = [];
		let id = "";
		for (const line of part.split("\n")) {
			if (line.startsWith("# sent_id"))
				id = line.slice(line.indexOf("=") + 1).trim();
			const cells = line.split("\t");
			if (line.startsWith("#") || cells.length < 10) continue;
			if (!/^\d+$/.test(cells[0]!)) continue;
			rows.push({
				id: Number(cells[0]),
				form: cells[1]!,
				tag: cells[4]!,
				head: Number(cells[6]),
				relation: cells[7]!,
				isGlued: cells[9]!.includes("SpaceAfter=No"),
			});
		}
		if (rows.length > 0 && rows.every((row) => row.tag !== "_"))
			sentences.push({ id, ...joinHyphenated(rows) });
	}
	return sentences;
}

/** "US", "-", "backed" → "US-backed", with the tag the whole has in the Penn Treebank. */
function joinHyphenated(rows: readonly Row[]): Omit<TaggedSentence, "id"> {
	const words: string[] = [];
	const tags: string[] = [];
	let at = 0;
	while (at < rows.length) {
		let end = at;
		while (
			end + 2 < rows.length &&
			rows[end]!.isGlued &&
			rows[end + 1]!.tag === "HYPH" &&
			rows[end + 1]!.isGlued
		) {
			end += 2;
		}
		const group = rows.slice(at, end + 1);
		words.push(group.map((row) => row.form).join(""));
		tags.push(group.length === 1 ? plainTag(rows[at]!.tag) : joinedTag(group));
		at = end + 1;
	}
	return { words, tags };
}

/** Tags of the web treebank that older treebanks do not have. */
function plainTag(tag: string): string {
	if (tag === "HYPH" || tag === "NFP") return ":";
	if (tag === "ADD" || tag === "AFX" || tag === "GW" || tag === "XX")
		return "NN";
	return tag;
}

function joinedTag(group: readonly Row[]): string {
	const ids = new Set(group.map((row) => row.id));
	const root = group.find((row) => !ids.has(row.head)) ?? group.at(-1)!;
	const last = group.at(-1)!.tag;
	const isModifier = /^(?:amod|compound|nmod|nummod|advmod|acl|det)/.test(
		root.relation,
	);
	const words = group.filter((row) => row.tag !== "HYPH");
	if (words.every((row) => row.tag.startsWith("NNP")))
		return last === "NNPS" ? "NNPS" : "NNP";
	if (words.every((row) => row.tag === "CD")) return "CD";
	if (last === "NNS") return "NNS";
	if (last === "NN" || last === "NNP") return isModifier ? "JJ" : last;
	if (/^(?:JJ|VBN|VBG|VBD)/.test(last))
		return isModifier || root.tag.startsWith("JJ") || last.startsWith("JJ")
			? "JJ"
			: last;
	return isModifier ? "JJ" : plainTag(root.tag);
}
