/** Treebanks → `src/language/silent-e-stems.ts`: endings of stems that tell whether a verb's base ends in a silent e. */

import { readFileSync, writeFileSync } from "node:fs";
import { irregularVerbs } from "../../src/language/irregular-forms.js";

const folder = process.argv[2] ?? "../shared/ud";
const wantsE = new Map<string, boolean>();
for (const file of ["ewt-train.conllu", "gum-open-train.conllu"]) {
	for (const line of readFileSync(`${folder}/${file}`, "utf8").split("\n")) {
		const cells = line.split("\t");
		if (
			!/^\d+$/.test(cells[0]!) ||
			cells[9]?.includes("Typo") ||
			!/^VB/.test(cells[4] ?? "")
		)
			continue;
		const lemma = cells[2]!.toLowerCase();
		const form = cells[1]!.toLowerCase();
		if (!/^[a-z]{3,}$/.test(lemma) || irregularVerbs.has(form)) continue;
		const isRegular =
			form === lemma || form.startsWith(lemma.replace(/e$/, ""));
		if (!isRegular) continue;
		if (lemma.endsWith("e") && !/[eoy]e$/.test(lemma))
			wantsE.set(lemma.slice(0, -1), true);
		else if (/[^aeiouy]$/.test(lemma)) wantsE.set(lemma, false);
	}
}

/** Longest endings that the shorter ones get wrong, from the shortest up. */
const rules = new Map<string, boolean>();
const decide = (stem: string): boolean => {
	for (let length = Math.min(stem.length + 1, 8); length > 0; length--) {
		const found = rules.get(`^${stem}`.slice(-length));
		if (found !== undefined) return found;
	}
	return false;
};
for (let length = 1; length <= 8; length++) {
	const votes = new Map<string, number>();
	for (const [stem, wants] of wantsE) {
		const marked = `^${stem}`;
		if (marked.length < length) continue;
		if (length > 1 && decide(stem) === wants && length > 3) continue;
		const ending = marked.slice(-length);
		votes.set(ending, (votes.get(ending) ?? 0) + (wants ? 1 : -1));
	}
	const added = new Map<string, boolean>();
	for (const [ending, vote] of [...votes].sort()) {
		const wants = vote > 0;
		if (vote !== 0 && decide(ending.replace("^", "")) !== wants)
			added.set(ending, wants);
	}
	for (const [ending, wants] of added) rules.set(ending, wants);
}
let wrong = 0;
for (const [stem, wants] of wantsE) if (decide(stem) !== wants) wrong++;
console.log(
	`${wantsE.size} stems, ${rules.size} endings, ${wrong} still wrong`,
);
const list = (wants: boolean): string => {
	const words = [...rules]
		.filter(([, each]) => each === wants)
		.map(([ending]) => ending)
		.sort();
	return words
		.join(" ")
		.replace(/(.{1,100})(?: |$)/g, "\t$1\n")
		.trimEnd();
};
writeFileSync(
	"src/language/silent-e-stems.ts",
	`/**
 * Endings of verb stems ("^" is the start) with and without a silent e in the base form, as data; the longest decides.
 * Provenance: made by \`npx tsx training/lemma/make-stems.ts\` from the English EWT (CC BY-SA 4.0) and GUM (CC BY) treebanks.
 */

export const silentEStems: ReadonlySet<string> = new Set(
	\`
${list(true)}
\`.trim().split(/\\s+/),
);

export const plainStems: ReadonlySet<string> = new Set(
	\`
${list(false)}
\`.trim().split(/\\s+/),
);
`,
);
