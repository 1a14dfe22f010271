/** The bundled negotiation as a record: its articles, and its drafts under the names that the articles give them. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import envPaths from "env-paths";
import { type AddTools, addDocuments } from "./add-documents.js";
import { readerVersion } from "./reader-version.js";

/** Where the examples lie; seen from `src/app/record` and from `dist/app/record` alike. */
const FOLDER = new URL("../../../examples/", import.meta.url);

/** A file in the user's cache, one for each version of the reader, so that nothing is shown as an older one read it. */
export function exampleRecordPath(): string {
	const { cache } = envPaths("travaux", { suffix: "" });
	return join(cache, `example-${readerVersion()}.db`);
}

/** Adds what is not there yet. @throws RecordRefused where the record cannot be written. */
export async function addExamples(tools: AddTools): Promise<void> {
	for (const { file, draft } of exampleFiles())
		await addDocuments(
			{
				paths: [fileURLToPath(new URL(file, FOLDER))],
				except: [],
				published: null,
				publisher: null,
				draft,
				tags: [],
				reach: "public",
				columns: {},
			},
			tools,
		);
}

function exampleFiles(): readonly {
	readonly file: string;
	readonly draft: string | null;
}[] {
	const { drafts } = JSON.parse(
		readFileSync(new URL("index.json", FOLDER), "utf8"),
	) as { readonly drafts: readonly { file: string; name: string }[] };
	return [
		{ file: "articles", draft: null },
		...drafts.map(({ file, name }) => ({
			file: `drafts/${file}`,
			draft: name,
		})),
	];
}
