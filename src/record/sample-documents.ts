/** Documents made up for the suite that every store passes. */

import { createHash } from "node:crypto";
import { type Account, placeKey } from "../model/account.js";
import { makeDocument } from "../model/document.js";
import type { Reading } from "../model/reading.js";
import { makeSpan, type Span } from "../model/span.js";
import type { CopyEdge, NewDocument } from "./port.js";

export interface Sample {
	/** One sentence a statement: "Mina Torv said the crossing must stay open." */
	readonly text: string;
	readonly published?: string | null;
	readonly publisher?: string | null;
	readonly title?: string;
	readonly learned?: string;
	readonly draft?: string;
	readonly tags?: readonly string[];
	readonly bands?: readonly string[];
	/** Texts of the documents that carry the same story. */
	readonly copies?: readonly string[];
	readonly readerVersion?: string;
}

/** The id of a sample. */
export function idOf(text: string): string {
	return createHash("sha256").update(text).digest("hex");
}

/** A document of which each sentence that holds "said" is a statement and a position on the issue "territory". */
export function makeSample(sample: Sample): NewDocument {
	const { text } = sample;
	const id = idOf(text);
	const published = sample.published ?? null;
	const origin = {
		title: sample.title ?? null,
		publisher: sample.publisher ?? null,
		published,
		language: "en",
	};
	return {
		card: {
			...origin,
			id,
			place: `${id.slice(0, 8)}.txt`,
			address: null,
			learned: sample.learned ?? "2025-12-01T08:00:00.000Z",
			draft: sample.draft ?? null,
			tags: sample.tags ?? [],
			length: text.length,
		},
		bytes: Buffer.from(text, "utf8"),
		text,
		reading: makeReading(text, makeDocument({ id, ...origin, text })),
		readerVersion: sample.readerVersion ?? "reader 1",
		account: makeSampleAccount(text),
		points: null,
		copies: {
			fingerprint: {
				document: id,
				bands: sample.bands ?? [],
				data: Buffer.from(text),
			},
			judge: (candidates) =>
				candidates.flatMap(({ data, document }) =>
					(sample.copies ?? []).includes(Buffer.from(data).toString("utf8"))
						? [edgeBetween(id, document)]
						: [],
				),
		},
	};
}

/** The account of a sample's text, as derived. */
export function makeSampleAccount(text: string): Account {
	const document = idOf(text);
	const said = [...text.matchAll(/([A-Z]\w+ [A-Z]\w+) said ([^.]+)\./g)];
	const pieces = said.map((found) => ({
		speaker: spanAt(text, found.index, found[1]!),
		cue: makeSpan(
			text,
			found.index + found[1]!.length + 1,
			found.index + found[1]!.length + 5,
		),
		content: spanAt(
			text,
			found.index + found[0].length - 1 - found[2]!.length,
			found[2]!,
		),
	}));
	const statements = pieces.map(({ speaker, cue, content }) => ({
		key: placeKey(document, { start: speaker.start, end: content.end }),
		form: "indirect" as const,
		speaker: keyOf(speaker),
		via: [],
		source: speaker,
		cue,
		content: [content],
		venue: null,
		hedges: [],
		said: null,
		issue: "territory",
		confidence: 0.75,
	}));
	return {
		document,
		actors: pieces.map(({ speaker }) => ({
			key: keyOf(speaker),
			document,
			name: speaker.text,
			type: "person" as const,
			role: null,
			side: null,
			span: speaker,
		})),
		drafts: [],
		statements,
		provisions: [],
		positions: statements.map(({ key, speaker }, index) => ({
			key: `${key}/position`,
			actor: speaker,
			draft: null,
			issue: "territory",
			provision: null,
			stance: "supports" as const,
			statement: key,
			condition: null,
			span: pieces[index]!.content,
			said: null,
		})),
		claims: [],
		events: pieces.slice(0, 1).map(({ content }) => ({
			key: placeKey(document, content),
			kind: "statement" as const,
			span: content,
			date: null,
			place: null,
			participants: [],
		})),
	};
}

function edgeBetween(one: string, other: string): CopyEdge {
	return one < other
		? { a: one, b: other, kind: "copy" }
		: { a: other, b: one, kind: "copy" };
}

function makeReading(text: string, document: Reading["document"]): Reading {
	return {
		document,
		blocks: [{ start: 0, end: text.length, kind: "body" }],
		actors: [],
		statements: [],
		drafts: [],
		provisions: [],
		positions: [],
		claims: [],
		events: [],
		times: [],
		findings: [],
	};
}

function spanAt(text: string, start: number, words: string): Span {
	return makeSpan(text, start, start + words.length);
}

function keyOf({ text }: Span): string {
	return text.toLowerCase().replaceAll(" ", "-");
}
