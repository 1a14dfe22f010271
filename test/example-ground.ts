/** The bundled negotiation as a ground in memory, read once. */

import { readdirSync } from "node:fs";
import type { Ground } from "../src/model/ground.js";
import { type GroundDocument, groundOfAccounts } from "./ground-of-accounts.js";
import { readForGround } from "./ground-of-files.js";

/** The texts of the drafts, under the names a reader of the articles gives them. */
const DRAFTS = [
	["plan-28-points.txt", "28-point plan"],
	["counter-text-european.txt", "European counter-text"],
	["framework-20-points.txt", "20-point framework"],
] as const;

/** The agency's story and those who printed it, whole, cut or with a new head. */
const COPIES = /-plan-(?:wire|harbour|lowland|northern)/;

let read: Promise<readonly GroundDocument[]> | null = null;

/** Articles and drafts of the bundled negotiation, in order of file name. */
export function exampleDocuments(): Promise<readonly GroundDocument[]> {
	read ??= readAll();
	return read;
}

/** Their ground. */
export async function exampleGround(): Promise<Ground> {
	return groundOfAccounts(await exampleDocuments());
}

async function readAll(): Promise<readonly GroundDocument[]> {
	const documents: GroundDocument[] = [];
	for (const file of readdirSync("examples/articles").sort())
		documents.push(
			await readForGround({
				path: `examples/articles/${file}`,
				published: file.slice(0, 10),
			}),
		);
	for (const [file, draft] of DRAFTS)
		documents.push(
			await readForGround({
				path: `examples/drafts/${file}`,
				published: null,
				draft,
			}),
		);
	return withTellings(documents);
}

function withTellings(
	documents: readonly GroundDocument[],
): readonly GroundDocument[] {
	const files = readdirSync("examples/articles").sort();
	const copies = documents.filter((_, at) => COPIES.test(files[at] ?? ""));
	const telling = copies.map(({ card }) => card.id).sort()[0] ?? "";
	return documents.map((document) =>
		copies.includes(document)
			? { ...document, card: { ...document.card, telling } }
			: document,
	);
}
