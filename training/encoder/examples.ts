/**
 * Annotated articles → the lines that the encoder learns from, a paragraph each, in the form of the published lines:
 * `{"id", "tokens", "labels"}`. Run with `tsx training/encoder/examples.ts FOLDER OUT.jsonl HELD_OUT.jsonl`; FOLDER is
 * the corpus's training folder, with `text/` and `attributions/`. Every twentieth article is held out: by those, chances
 * are calibrated.
 */

import { writeFileSync } from "node:fs";
import { loadTagger } from "../../src/app/load-models.js";
import { makeExample } from "../attribution/make-examples.js";
import {
	type AnnotatedArticle,
	readStandoff,
} from "../attribution/read-standoff.js";

const HELD_OUT_EVERY = 20;

const [folder, out, heldOut] = process.argv.slice(2);
if (folder === undefined || out === undefined || heldOut === undefined) {
	console.error(
		"examples: name the folder with text/ and attributions/, then the two .jsonl files to write",
	);
	process.exit(2);
}
const tagger = loadTagger();
const articles = readStandoff(folder);
const stories = [...new Set(articles.map(({ article }) => article))];
// By story: what one annotator's copy teaches must not be asked of another's.
const isHeldOut = new Set(
	stories.filter((_, index) => index % HELD_OUT_EVERY === 0),
);
write(
	out,
	articles.filter(({ article }) => !isHeldOut.has(article)),
);
write(
	heldOut,
	articles.filter(({ article }) => isHeldOut.has(article)),
);

function write(path: string, chosen: readonly AnnotatedArticle[]): void {
	const lines = chosen.flatMap((article) => {
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
	});
	writeFileSync(path, lines.map((line) => `${line}\n`).join(""));
	console.log(`${path}: ${chosen.length} articles, ${lines.length} lines`);
}
