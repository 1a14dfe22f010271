import { describe, expect, it } from "vitest";
import { element, writeHtml } from "./element.js";

describe("writeHtml", () => {
	it("lets no word become a tag or end an attribute", () => {
		const page = element("p", { title: '"><script>' }, [
			"<b>&",
			element("br", {}, []),
			"\ud800\0",
		]);
		expect(writeHtml(page)).toBe(
			'<p title="&#34;&#62;&#60;script&#62;">&#60;b&#62;&#38;<br>��</p>',
		);
	});

	it("writes style sheets as they are", () => {
		expect(writeHtml(element("style", {}, ["a > b { }"]))).toBe(
			"<style>a > b { }</style>",
		);
	});
});
