import { describe, expect, it } from "vitest";
import { builtInFurniture } from "../../../test/built-in-furniture.js";
import { readBytes } from "../read-bytes.js";

const furniture = builtInFurniture();

async function readPage(html: string) {
	const result = await readBytes(
		new TextEncoder().encode(html),
		{ id: "0", published: null, publisher: null },
		furniture,
	);
	if (result.kind === "unread") throw new Error(`refused: ${result.reason}`);
	const { document, blocks } = result;
	return {
		...result,
		lines: blocks.map(
			(block) =>
				`${block.kind}: ${document.text.slice(block.start, block.end).trim()}`,
		),
	};
}

const P1 =
	"Ruritania and Graustark have agreed to share the locks on the river Eder, the two governments said on Tuesday.";
const P2 =
	"Under the draft, a joint board would run the upper lock for ten years, and tolls would fall by half for small barges.";
const P3 =
	"“There is no third bank to this river,” the Ruritanian foreign minister, Lena Aster, told reporters in Strelsau.";
const P4 =
	"Graustark’s prime minister said he would put the text to his parliament next week; the opposition wants a referendum.";

const BROADCASTER = `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Two states to share river locks - Example News</title>
<meta property="og:site_name" content="Example News"><meta property="og:title" content="Two states to share river locks">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"headline":"Two states to share river locks","datePublished":"2026-03-03T09:14:00.000Z","publisher":{"@type":"Organization","name":"Example News"}}]}</script></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<main><article><h1>Two states to share river locks</h1><div class="byline"><span>Ada Lind</span><span>Diplomatic correspondent</span></div>
<figure><img src="a.jpg" alt=""><figcaption>Lena Aster said the lock would be run by a joint board</figcaption></figure>
<p>${P1}</p><p>${P2}</p><h2>'No third bank'</h2><p>${P3}</p>
<p><a href="/x">Lock strike enters third week</a></p>
<p>${P4}</p></article>
<aside><h2>Most read</h2><ol><li><a href="/1">Cable car opens</a></li><li><a href="/2">Snow closes pass</a></li></ol></aside></main>
<footer><p>Copyright 2026 Example News.</p></footer></body></html>`;

describe("an HTML page", () => {
	it("gives title, publisher and day from its head", async () => {
		const { document } = await readPage(BROADCASTER);
		expect(document).toMatchObject({
			title: "Two states to share river locks",
			publisher: "Example News",
			published: "2026-03-03",
			language: "en",
		});
	});

	it("gives the article's paragraphs, with what the markup says of the rest", async () => {
		const { lines } = await readPage(BROADCASTER);
		expect(lines).toEqual([
			"title: Two states to share river locks",
			"caption: Lena Aster said the lock would be run by a joint board",
			`body: ${P1}`,
			`body: ${P2}`,
			"subheading: 'No third bank'",
			`body: ${P3}`,
			"related: Lock strike enters third week",
			`body: ${P4}`,
		]);
	});

	it("finds dateline and credit in the paragraphs", async () => {
		const { lines } = await readPage(
			`<html><head><title>Locks</title></head><body><article><p>STRELSAU, March 3 (Reuters) - ${P1}</p><p>${P2}</p><p>${P3}</p><p>${P4}</p><p>(Reporting by Ada Lind; Editing by Jon Vesk)</p></article></body></html>`,
		);
		expect(lines[1]).toBe("dateline: STRELSAU, March 3 (Reuters) -");
		expect(lines.at(-1)).toBe(
			"credit: (Reporting by Ada Lind; Editing by Jon Vesk)",
		);
	});

	const days: readonly (readonly [name: string, head: string, body: string])[] =
		[
			[
				"article:published_time",
				'<meta property="article:published_time" content="2026-03-03T08:00:00Z">',
				"",
			],
			[
				"a meta tag named date",
				'<meta name="date" content="3 March 2026">',
				"",
			],
			[
				"a time element",
				"",
				'<time datetime="2026-03-03T08:00">Tuesday</time>',
			],
			[
				"JSON-LD in a list",
				'<script type="application/ld+json">[{"@type":"ReportageNewsArticle","datePublished":"2026-03-03"}]</script>',
				"",
			],
			[
				"a meta tag after broken JSON-LD",
				'<script type="application/ld+json">{"@type":</script><meta name="dc.date" content="2026-03-03">',
				"",
			],
		];
	for (const [name, head, body] of days) {
		it(`takes the day from ${name}`, async () => {
			const { document } = await readPage(
				`<html><head>${head}</head><body><article>${body}<p>${P1}</p><p>${P2}</p><p>${P3}</p></article></body></html>`,
			);
			expect(document.published).toBe("2026-03-03");
		});
	}

	it("in paragraphs parted by double breaks is parted the same way", async () => {
		const { lines } = await readPage(
			`<html><body><div>${P1}<br><br>${P2}<br>\n<br>${P3}</div></body></html>`,
		);
		expect(lines).toEqual([`body: ${P1}`, `body: ${P2}`, `body: ${P3}`]);
	});

	it("that is only a piece of one is read", async () => {
		const { lines } = await readPage(`<p>${P1}</p>\n<p>${P2}</p>`);
		expect(lines).toEqual([`body: ${P1}`, `body: ${P2}`]);
	});

	it("has its entities and its white space as a browser shows them", async () => {
		const { document } = await readPage(
			`<p>${P1} Caf&eacute; &amp; bar,\n\t &ldquo;open&rdquo;&nbsp;&ndash; <b>to</b>\n<i>all</i>.</p><p>${P2}</p>`,
		);
		expect(document.text).toContain("Café & bar, “open” – to all.");
	});

	it("that breaks off before its first element is stripped of its tags", async () => {
		const { document } = await readPage(
			`<!doctype html><!-- <html> --><html ${P1}\n\n${P2}`,
		);
		expect(document.text).not.toContain("<");
	});

	it("nested too deep to parse is stripped of its tags, and says so", async () => {
		const { document, findings } = await readPage(
			`<html><body>${"<div>".repeat(2000)}<p>${P1}</p><script>let a = "<p>";</script><p>${P2}</p>`,
		);
		expect(document.text).toBe(`${P1}\n\n${P2}`);
		expect(findings.map((finding) => finding.code)).toContain("html-stripped");
	});

	it("in a named encoding that is not UTF-8 is decoded by it", async () => {
		const bytes = Buffer.from(
			`<html><head><meta charset="windows-1250"></head><body><p>${P1}</p><p>The mayor, Jan Nov\xe1k of Plze\xf2, said so on Tuesday.</p></body></html>`,
			"latin1",
		);
		const result = await readBytes(
			bytes,
			{ id: "0", published: null, publisher: null },
			furniture,
		);
		expect(result.kind === "document" && result.document.text).toContain(
			"Jan Novák of Plzeň",
		);
	});
});
