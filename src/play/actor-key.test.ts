import { describe, expect, it } from "vitest";
import { codebook } from "../../test/built-in-lexicons.js";
import type { ActorType } from "../model/actor.js";
import { actorKey, keyOfName, slugOf } from "./actor-key.js";

describe("the slug of a name", () => {
	it.each([
		["Volodymyr Zelensky", "volodymyr-zelensky"],
		["Recep Tayyip Erdoğan", "recep-tayyip-erdogan"],
		["King's College", "kings-college"],
		["U.S. Senate", "us-senate"],
		["Владимир", "владимир"],
		["—", ""],
	])("of %s is %s", (name, slug) => {
		expect(slugOf(name)).toBe(slug);
		expect(slugOf(slug)).toBe(slug);
	});
});

describe("the key of an actor", () => {
	const rows: readonly (readonly [
		string,
		ActorType,
		string | null,
		why: string,
	])[] = [
		["Volodymyr Zelenskyy", "person", "volodymyr-zelensky", "a spelling"],
		["Volodymyr Zelenskiy", "person", "volodymyr-zelensky", "another"],
		["Ana Orlo", "person", "ana-orlo", "nobody the codebook knows"],
		["US", "state", "united-states", "a short form"],
		["Ukraine", "state", "ukraine", "a name"],
		["Jordan", "state", "jordan", "a state"],
		["Jordan", "person", "jordan-person", "a man of the state's name"],
		["European Union", "organisation", "european-union", "a body"],
		["Western leaders", "group", "western-leaders", "a collective"],
		["three American senators", "group", null, "some of many"],
		["Russian official", "person", null, "described, not named"],
		["a senior US official", "source", null, "described"],
		["Reuters", "source", "reuters", "a source that has a name"],
		["security council", "office", null, "it depends on whose"],
		["28-point draft", "document", null, "a text"],
	];
	it.each(rows)("%s (%s) is %s: %s", (name, type, key) => {
		expect(actorKey({ name, type }, codebook)).toBe(key);
	});

	it("stays the same when a coder gives the key for the name", () => {
		expect(keyOfName("Volodymyr Zelenskyy", codebook)).toBe(
			"volodymyr-zelensky",
		);
		expect(keyOfName("volodymyr-zelensky", codebook)).toBe(
			"volodymyr-zelensky",
		);
	});
});
