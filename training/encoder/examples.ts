/**
 * Annotated articles → the lines that the encoder learns from, a paragraph each, in the form of the published lines:
 * `{"id", "tokens", "labels"}`. Run with `tsx training/encoder/examples.ts FOLDER OUT.jsonl`; FOLDER is the corpus's training folder,
 * with `text/` and `attributions/`. Articles held out for `calibrate.ts` are left out.
 */

import { writeFileSync } from "node:fs";
import { loadTagger } from "../../src/app/load-models.js";
import { makeExample } from "../attribution/make-examples.js";
import {
	type AnnotatedArticle,
	readStandoff,
} from "../attribution/read-standoff.js";
import { heldOutOf } from "./held-out.js";

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined) {
	console.error(
		"examples: name the folder with text/ and attributions/, then the .jsonl file to write",
	);
	process.exit(2);
}
const tagger = loadTagger();
const articles = readStandoff(folder);
const heldOut = heldOutOf(articles);
const lines = articles
	.filter(({ article }) => !heldOut.has(article))
	.flatMap(linesOf);
writeFileSync(out, lines.map((line) => `${line}\n`).join(""));
console.log(`${out}: ${lines.length} lines`);

function linesOf(article: AnnotatedArticle): readonly string[] {
	const { id, analysis, passages, labels } = makeExample(article, tagger);
	return passages
		.filter(({ first, end }) => first < end)
		.map(({ first, end }) =>
			JSON.stringify({
				id,
				tokens: analysis.tokens
					.slice(first, end)
					.map((token) => article.text.slice(token.start, token.end)),
				labels: labels.slice(first, end),
			}),
		);
}
