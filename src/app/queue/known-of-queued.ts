/** What is known of a document before it is read, as it waits with it on the queue. */

import { z } from "zod";
import { type Entry, makeEntry } from "../intake/entry.js";
import type { KnownOfAll } from "../record/add-entry.js";

const text = z.string().nullable();

const schema = z.object({
	entry: z.object({
		address: text,
		fetched: text,
		mediaType: text,
		title: text,
		publisher: text,
		published: text,
	}),
	all: z.object({
		published: text,
		publisher: text,
		draft: text,
		tags: z.array(z.string()),
	}),
});

export function packKnown(entry: Entry, all: KnownOfAll): unknown {
	// Takes of both what the schema names.
	return schema.parse({ entry, all });
}

/** The entry that was put on the queue, and what was known of all that came with it. */
export function unpackKnown(
	known: unknown,
	{ place, bytes }: { readonly place: string; readonly bytes: Uint8Array },
): { readonly entry: Entry; readonly all: KnownOfAll } {
	const { entry, all } = schema.parse(known);
	return {
		entry: makeEntry({ ...entry, name: place, bytes, mark: "0" }),
		all,
	};
}
