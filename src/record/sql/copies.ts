/** Which documents carry one story: looked up by bands, judged by the caller, gathered into tellings as they come. */

import type {
	CopyCandidate,
	CopyEdge,
	CopyJudgement,
	StoredFingerprint,
} from "../port.js";
import type { Database, Engine, WritingTools } from "./engine.js";
import { inPieces } from "./in-pieces.js";
import { countWrite } from "./revision.js";
import { tellApart, tellTogether } from "./tellings.js";

/** A document that comes into the record, and how it is held against the others. */
interface Arrival {
	readonly document: number;
	readonly judgement: CopyJudgement;
}

/** Part of the transaction that adds the documents with these numbers. What comes of it does not depend on the order of arrival. */
export async function addCopies(
	within: Database,
	{ rows }: Pick<WritingTools, "rows">,
	arrivals: readonly Arrival[],
): Promise<void> {
	const candidates = await findCandidates(within, { rows }, arrivals);
	await rows.insert(
		within,
		"fingerprint",
		arrivals.map(({ document, judgement: { fingerprint } }) => ({
			document,
			fingerprint: fingerprint.data,
			bands: JSON.stringify(bandsOf(fingerprint)),
		})),
	);
	await rows.insert(
		within,
		"band",
		arrivals.flatMap(({ document, judgement: { fingerprint } }) =>
			bandsOf(fingerprint).map((band) => ({ band, document })),
		),
	);
	for (const [at, { judgement }] of arrivals.entries()) {
		const its = candidates[at]!;
		const edges = its.length === 0 ? [] : judgement.judge(its);
		if (edges.length === 0) continue;
		await tellTogether(within, await addEdges(within, { rows }, edges));
	}
}

function bandsOf({ bands }: StoredFingerprint): readonly string[] {
	return [...new Set(bands)].sort();
}

/** For each arrival the documents that share a band with it, in order of document: those of the record, and those that arrive before it. */
async function findCandidates(
	within: Database,
	tools: Pick<WritingTools, "rows">,
	arrivals: readonly Arrival[],
): Promise<readonly (readonly CopyCandidate[])[]> {
	const holders = await candidatesByBand(
		within,
		tools,
		arrivals.flatMap(({ judgement }) => bandsOf(judgement.fingerprint)),
	);
	return arrivals.map(({ judgement: { fingerprint } }) => {
		const found = new Map<string, CopyCandidate>();
		for (const band of bandsOf(fingerprint)) {
			const sharing = holders.get(band) ?? [];
			for (const candidate of sharing) found.set(candidate.document, candidate);
			holders.set(band, [...sharing, fingerprint]);
		}
		return [...found.values()].sort(byDocument);
	});
}

/** The documents of the record that hold each of these bands. */
async function candidatesByBand(
	within: Database,
	{ rows }: Pick<WritingTools, "rows">,
	bands: readonly string[],
): Promise<Map<string, readonly CopyCandidate[]>> {
	const held: { readonly band: string; readonly document: number }[] = [];
	for (const piece of inPieces([...new Set(bands)]))
		held.push(
			...(await within
				.selectFrom("band")
				.select(["band", "document"])
				.where(rows.isAmong("band", piece))
				.execute()),
		);
	const candidates = new Map<number, CopyCandidate>();
	const numbers = [...new Set(held.map(({ document }) => document))];
	for (const piece of inPieces(numbers)) {
		const known = await within
			.selectFrom("document")
			.innerJoin("fingerprint", "fingerprint.document", "document.id")
			.select(["document.id", "document.hash", "fingerprint.fingerprint"])
			.where("document.id", "in", piece)
			.execute();
		for (const { id, hash, fingerprint } of known)
			candidates.set(id, { document: hash, data: fingerprint });
	}
	const holders = new Map<string, readonly CopyCandidate[]>();
	for (const { band, document } of held)
		holders.set(band, [
			...(holders.get(band) ?? []),
			candidates.get(document)!,
		]);
	return holders;
}

const byDocument = (a: CopyCandidate, b: CopyCandidate): number =>
	a.document < b.document ? -1 : 1;

/** Holds documents anew against all others; those that are not among them keep what binds them to each other. */
export async function replaceCopies(
	{ write, rows }: Engine,
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
			await addCopies(within, { rows }, [{ document: id, judgement }]);
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
	return [...candidates.values()].sort(byDocument);
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
	{ rows: manyRows }: Pick<WritingTools, "rows">,
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
	await manyRows.insert(within, "copy_edge", bound);
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
