/** Which documents carry one story: looked up by bands, judged by the caller, gathered into tellings as they come. */

import type { CopyCandidate, CopyEdge, CopyJudgement } from "../port.js";
import type { Database, Engine } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import { countWrite } from "./revision.js";
import { tellApart, tellTogether } from "./tellings.js";

/** Part of the transaction that adds the document with this number. What comes of it does not depend on the order of arrival. */
export async function addCopies(
	within: Database,
	document: number,
	{ fingerprint, judge }: CopyJudgement,
): Promise<void> {
	const candidates = await readCandidates(within, fingerprint.bands);
	const bands = [...new Set(fingerprint.bands)].sort();
	await within
		.insertInto("fingerprint")
		.values({
			document,
			fingerprint: fingerprint.data,
			bands: JSON.stringify(bands),
		})
		.execute();
	for (const piece of inPieces(bands.map((band) => ({ band, document }))))
		await within.insertInto("band").values(piece).execute();
	if (candidates.length === 0) return;
	const edges = judge(candidates);
	if (edges.length === 0) return;
	await tellTogether(within, await addEdges(within, edges));
}

/** Holds documents anew against all others; those that are not among them keep what binds them to each other. */
export async function replaceCopies(
	{ write }: Engine,
	copies: readonly CopyJudgement[],
): Promise<void> {
	await write(async (within) => {
		await countWrite(within);
		for (const judgement of copies) {
			const { document: hash } = judgement.fingerprint;
			const { id } = await within
				.selectFrom("document")
				.select("id")
				.where("hash", "=", hash)
				.executeTakeFirstOrThrow();
			await dropCopies(within, id);
			await addCopies(within, id, judgement);
		}
	});
}

/** Fingerprints of the documents that share a band with these, in order of document. */
export async function readCandidates(
	database: Database,
	bands: readonly string[],
): Promise<readonly CopyCandidate[]> {
	const candidates = new Map<string, CopyCandidate>();
	for (const piece of inPieces(bands)) {
		const rows = await database
			.selectFrom("document")
			.innerJoin("fingerprint", "fingerprint.document", "document.id")
			.select(["document.hash", "document.id", "fingerprint.fingerprint"])
			.where("document.id", "in", (sharing) =>
				sharing
					.selectFrom("band")
					.select("band.document")
					.where("band", "in", piece),
			)
			.execute();
		for (const { hash, fingerprint } of rows)
			candidates.set(hash, { document: hash, data: fingerprint });
	}
	return [...candidates.values()].sort((a, b) =>
		a.document < b.document ? -1 : 1,
	);
}

/** All edges between documents of one story, in the order of their ids. */
export async function readAllEdges(
	database: Database,
): Promise<readonly CopyEdge[]> {
	const rows = await database
		.selectFrom("copy_edge")
		.innerJoin("document as first", "first.id", "copy_edge.a")
		.innerJoin("document as second", "second.id", "copy_edge.b")
		.select(["first.hash as a", "second.hash as b", "copy_edge.kind"])
		.orderBy("first.hash")
		.orderBy("second.hash")
		.execute();
	return rows.map(({ a, b, kind }) => ({
		a,
		b,
		kind: kind === "version" ? "version" : "copy",
	}));
}

/** The numbers of the documents that the edges bind. */
async function addEdges(
	within: Database,
	edges: readonly CopyEdge[],
): Promise<readonly number[]> {
	const hashes = edges.flatMap(({ a, b }) => [a, b]);
	const rows = await within
		.selectFrom("document")
		.select(["id", "hash"])
		.where("hash", "in", [...new Set(hashes)])
		.execute();
	const numbers = new Map(rows.map(({ id, hash }) => [hash, id]));
	const bound = edges.map(({ a, b, kind }) => ({
		a: numbers.get(a)!,
		b: numbers.get(b)!,
		kind,
	}));
	for (const piece of inPieces(bound))
		await within.insertInto("copy_edge").values(piece).execute();
	return [...numbers.values()];
}

async function dropCopies(within: Database, document: number): Promise<void> {
	await within
		.deleteFrom("copy_edge")
		.where(({ eb, or }) => or([eb("a", "=", document), eb("b", "=", document)]))
		.execute();
	const rows = await within
		.deleteFrom("fingerprint")
		.where("document", "=", document)
		.returning("bands")
		.execute();
	// Written from an array of strings.
	const bands = rows.flatMap((row) => JSON.parse(row.bands) as string[]);
	for (const piece of inPieces(bands))
		await within
			.deleteFrom("band")
			.where("band", "in", piece)
			.where("document", "=", document)
			.execute();
	await tellApart(within, document);
}
