/** The kinds of section a codebook file may hold: lists of entries with a key, and groups of word lists. */

import { z } from "zod";

/** How one top-level key of the files is read, and how a user's file is laid over the built-in one. */
export interface Section<Value> {
	readonly schema: z.ZodType<Value>;
	readonly empty: Value;
	/** The two together; where both hold an entry of the same key, the one of `over`. */
	readonly merge: (base: Value, over: Value) => Value;
	/** The keys of the entries, to find one given twice; none where giving one twice is no mistake. */
	readonly keys: (value: Value) => readonly string[];
}

/** A section that is a list of entries. `unique` is given where several entries may share the key that a user's file replaces. */
export function listOf<Entry>(
	entry: z.ZodType<Entry>,
	key: (entry: Entry) => string,
	unique = key,
): Section<readonly Entry[]> {
	return keyed(z.array(entry), key, unique);
}

/** A section whose YAML has some other form than a list, but which becomes a list of entries. */
export function keyed<Entry>(
	schema: z.ZodType<readonly Entry[]>,
	key: (entry: Entry) => string,
	unique = key,
): Section<readonly Entry[]> {
	return {
		schema,
		empty: [],
		merge: (base, over) => {
			const replaced = new Set(over.map(key));
			return [...base.filter((entry) => !replaced.has(key(entry))), ...over];
		},
		keys: (value) => value.map(unique),
	};
}

/** A section of word lists or look-up tables, each of which a user's file extends: who adds one word keeps the rest. */
export function grouped<Value extends object>(
	schema: z.ZodType<Value>,
): Section<Value> {
	return {
		schema,
		empty: schema.parse({}),
		merge: (base, over) => extend(base, over) as Value,
		keys: () => [],
	};
}

/** The schema of a group with the given lists of words; a list that is left out is empty. */
export function listsOf<Name extends string>(
	...names: readonly Name[]
): z.ZodType<{ readonly [name in Name]: readonly string[] }> {
	const list = z.array(z.string().min(1)).default([]);
	// zod keeps the names apart from their schemas, so it must be told that each name has one.
	const shape = Object.fromEntries(names.map((name) => [name, list])) as Record<
		Name,
		typeof list
	>;
	return z.strictObject(shape) as unknown as z.ZodType<{
		readonly [name in Name]: readonly string[];
	}>;
}

// Lists grow, lists of lists grow row by row ("january" stays the first month), tables take the new value.
function extend(base: unknown, over: unknown): unknown {
	if (Array.isArray(base) && Array.isArray(over)) {
		if (!base.every(Array.isArray)) return [...new Set([...base, ...over])];
		return Array.from(
			{ length: Math.max(base.length, over.length) },
			(_, row) => extend(base[row] ?? [], over[row] ?? []),
		);
	}
	if (!isTable(base) || !isTable(over)) return over;
	const extended: Record<string, unknown> = { ...base };
	for (const [key, value] of Object.entries(over))
		extended[key] = key in base ? extend(base[key], value) : value;
	return extended;
}

function isTable(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
