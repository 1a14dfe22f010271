/** The key an actor goes by in all documents, made of its name: spellings that the codebook knows for one name meet in one key. */

import { fold, isCapitalised } from "../actors/lexicon/fold.js";
import type { ActorType } from "../model/actor.js";
import type { Codebook } from "../model/codebook.js";

/** A name as a key: lower case, without accents, its words joined by hyphens; "" for a name without letters and digits. */
export function slugOf(name: string): string {
	return fold(name)
		.replace(/['’]s\b/g, "s")
		.replace(/['’.]/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, "-")
		.replace(/^-|-$/g, "");
}

/**
 * The key of an actor of this name; null where the words describe somebody whom another document need not mean by them
 * ("a senior US official", "three senators", "the ministry").
 */
export function actorKey(
	{ name, type }: { readonly name: string; readonly type: ActorType },
	codebook: Codebook,
): string | null {
	const slug = slugOf(name.replace(/^the\s+/i, ""));
	if (slug === "" || type === "document") return null;
	const names = namesOf(codebook);
	// "Reuters" and "the Telegraph" are sources that have a name.
	if (type === "source") return names.bodies.get(slug) ?? null;
	if (!isProper(name, type)) return null;
	if (type === "person") {
		const known = names.people.get(slug);
		if (known !== undefined) return known ?? slug;
		// "Jordan" may be a man or a kingdom; the key says which.
		return names.bodies.has(slug) ? `${slug}-person` : slug;
	}
	const known = names.bodies.get(slug);
	if (known !== undefined) return known ?? slug;
	return type === "group" && !isCollective(name) ? null : slug;
}

/** The key of a name of unknown type, or of a key: that of the codebook where it knows the name. */
export function keyOfName(name: string, codebook: Codebook): string {
	const names = namesOf(codebook);
	const slug = slugOf(name);
	return names.people.get(slug) ?? names.bodies.get(slug) ?? slug;
}

/** What the codebook says of the bearer of a key: type and side. A name that it does not know is taken for a person's. */
export function typeOfKey(
	key: string,
	codebook: Codebook,
): { readonly type: ActorType; readonly side: string | null } {
	const state = codebook.states.find(({ name }) => slugOf(name) === key);
	if (state !== undefined) return { type: "state", side: state.short };
	const body = codebook.organisations.find(({ name }) => slugOf(name) === key);
	if (body !== undefined) {
		const owner = codebook.states.find(({ name }) => name === body.state);
		return { type: body.type, side: owner?.short ?? body.state ?? body.short };
	}
	return { type: "person", side: null };
}

interface KnownNames {
	/** Slug → the key of the one who bears it; null where several do. */
	readonly people: ReadonlyMap<string, string | null>;
	readonly bodies: ReadonlyMap<string, string | null>;
}

const made = new WeakMap<Codebook, KnownNames>();

function namesOf(codebook: Codebook): KnownNames {
	let names = made.get(codebook);
	if (names === undefined) {
		names = {
			people: byName(codebook.people),
			bodies: byName([...codebook.states, ...codebook.organisations]),
		};
		made.set(codebook, names);
	}
	return names;
}

function byName(
	entries: readonly {
		readonly name: string;
		readonly short?: string;
		readonly aliases: readonly string[];
	}[],
): ReadonlyMap<string, string | null> {
	const keys = new Map<string, string | null>();
	for (const { name, short, aliases } of entries) {
		const key = slugOf(name);
		const all = [name, short ?? name, ...aliases];
		const slugs = all.map((alias) => slugOf(alias.replace(/^the\s+/i, "")));
		for (const alias of new Set(slugs))
			keys.set(alias, keys.has(alias) && keys.get(alias) !== key ? null : key);
	}
	// A name of one's own comes before a short form of somebody else's.
	for (const { name } of entries) keys.set(slugOf(name), slugOf(name));
	return keys;
}

function isProper(name: string, type: ActorType): boolean {
	if (/^(?:an?|the|some)\s/i.test(name)) return false;
	// "von der Leyen" is a name, "Russian official" is none.
	const word = type === "person" ? name.split(/\s+/).at(-1) : name;
	return isCapitalised(word ?? "");
}

/** "Western leaders" and "Europe" name a body of people wherever they are read; a longer description is one document's own. */
function isCollective(name: string): boolean {
	return name.split(/\s+/).length <= 2;
}
