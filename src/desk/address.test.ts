import { describe, expect, it } from "vitest";
import { twinAddress, twinOf } from "./address.js";

describe("the twin of an address", () => {
	it.each([
		["/matrix", "/matrix", "html"],
		["/matrix.csv", "/matrix", "csv"],
		["/changes.md", "/changes", "md"],
		["/index.json", "/", "json"],
		["/document/ab.json", "/document/ab", "json"],
		["/assets/desk.json", "/assets/desk.json", "html"],
	])("%s is %s as %s", (path, page, twin) => {
		expect(twinOf(path)).toEqual({ path: page, twin });
	});

	it.each([
		["/", "/index.json?as-of=2025-12-24"],
		["/matrix", "/matrix.json?as-of=2025-12-24"],
	])("of %s is %s, and leads back", (path, address) => {
		expect(twinAddress({ path, search: "?as-of=2025-12-24" }, "json")).toBe(
			address,
		);
		expect(twinOf(address.split("?")[0] ?? "").path).toBe(path);
	});
});
