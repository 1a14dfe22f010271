/** Plain text or Markdown → content: the text as it is, and what its front matter says. */

import { readFrontMatter } from "../blocks/front-matter.js";
import type { Furniture } from "../blocks/furniture.js";
import { segmentBlocks } from "../blocks/segment-blocks.js";
import { type Content, makeMetadata } from "../content.js";
import { firstTime } from "../written-time.js";

/** Keys of front matter in which the day stands, the surest first. */
const PUBLISHED = [
	"published_time",
	"published",
	"datePublished",
	"publication_date",
	"date",
];
const MODIFIED = ["modified_time", "modified", "dateModified", "updated"];
const AUTHORS = ["author", "authors", "byline"];
const ADDRESSES = ["address", "url", "canonical", "source_url", "link"];

/** The content of a plain text, every unit of it kept. */
export function readPlain(text: string, furniture: Furniture): Content {
	const values = readFrontMatter(text)?.values ?? {};
	const valuesOf = (keys: readonly string[]): readonly string[] =>
		keys.flatMap((key) => values[key] ?? []);
	const published = firstTime(valuesOf(PUBLISHED));
	const modified = firstTime(valuesOf(MODIFIED));
	const address = valuesOf(ADDRESSES).find((value) =>
		/^https?:\/\/\S+$/.test(value),
	);
	return {
		text,
		blocks: segmentBlocks(text, furniture),
		pages: [],
		proposals: [],
		metadata: makeMetadata({
			title: values.title ?? null,
			author: valuesOf(AUTHORS)[0] ?? null,
			publisher: values.publisher ?? null,
			published: published?.day ?? null,
			publishedAt: published?.minute ?? null,
			modified: modified?.day ?? null,
			modifiedAt: modified?.minute ?? null,
			address: address ?? null,
		}),
		findings: [],
	};
}
