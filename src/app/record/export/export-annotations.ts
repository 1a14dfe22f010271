/** Exports a record's statements as W3C Web Annotations: a page for each document, its text beside it. */

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { viewAnnotations } from "../../../views/export/web-annotation.js";
import type { Asking } from "../ask-state.js";
import type { WrittenFile } from "./document-sinks.js";
import { makeFolder } from "./export-tables.js";
import { readForExport } from "./read-for-export.js";

/**
 * Writes `annotations.jsonl`, an annotation a line, and under `texts/` the texts that their selectors count in.
 * @throws ExportRefused where the folder holds anything already.
 */
export async function exportAnnotations(
	asking: Asking,
	folder: string,
): Promise<readonly WrittenFile[]> {
	await makeFolder(folder);
	await mkdir(join(folder, "texts"));
	const file = join(folder, "annotations.jsonl");
	await writeFile(file, "", { flag: "wx" });
	const source = await readForExport(asking);
	let annotations = 0;
	let texts = 0;
	for await (const document of source.documents()) {
		const stored = await asking.store.document(document.card.id);
		if (stored === null) continue;
		const { text } = stored.document;
		const path = `texts/${document.card.id}.txt`;
		const own = viewAnnotations(document, { text, source: path });
		if (own.length === 0) continue;
		await writeFile(join(folder, path), text);
		await writeFile(
			file,
			own.map((one) => `${JSON.stringify(one)}\n`).join(""),
			{ flag: "a" },
		);
		annotations += own.length;
		texts++;
	}
	return [
		{ file: "annotations.jsonl", rows: annotations },
		{ file: "texts/", rows: texts },
	];
}
