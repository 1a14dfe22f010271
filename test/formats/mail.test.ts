/** Mails, and pages that a browser saved as one file. */

import { describe, expect, it } from "vitest";
import { readFile, refusalOf } from "./read-file.js";

const P1 =
	"Ruritania and Graustark have agreed to share the locks on the river Eder, the two governments said on Tuesday.";
const P2 =
	"A joint board would run the upper lock for ten years, and tolls would fall by half for small barges.";
const crlf = (text: string): Uint8Array =>
	Buffer.from(text.replaceAll("\n", "\r\n"), "latin1");

const MAIL = `Return-Path: <press@foreign.ruritania.example>
From: =?UTF-8?Q?Press_Office_=E2=80=93_Strelsau?= <press@foreign.ruritania.example>
To: desk@gazette.example
Subject: Statement on the =?UTF-8?Q?Eder_=E2=80=9Clocks=E2=80=9D?=
Date: Tue, 3 Mar 2026 09:14:00 +0100
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

${P1.replace("Tuesday.", "Tues=\nday.")}

=E2=80=9CThere is no third bank,=E2=80=9D the minister said. ${P2}
--b
Content-Type: application/pdf; name="draft.pdf"
Content-Disposition: attachment; filename="draft.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
`;

const SAVED = `From: <Saved by Blink>
Snapshot-Content-Location: https://gazette.example/locks
Subject: Two states to share river locks
Date: Wed, 4 Mar 2026 20:00:00 -0000
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="--x--"

----x--
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: https://gazette.example/locks

<!DOCTYPE html><html><head><meta property=3D"og:site_name" content=3D"The =
Gazette"><meta property=3D"article:published_time" content=3D"2026-03-03T08:=
00:00Z"></head><body><nav><a>Home</a></nav><article><h1>Two states to share =
river locks</h1><p>${P1}</p><p>${P2}</p></article></body></html>
----x----
`;

describe("a mail", () => {
	it("is read from its plain part, with subject, sender and minute", async () => {
		const { document, findings } = await readFile(crlf(MAIL));
		expect(document.text).toContain(P1);
		expect(document.text).toContain("“There is no third bank,” the minister");
		expect(document).toMatchObject({
			title: "Statement on the Eder “locks”",
			author: "Press Office – Strelsau",
			published: "2026-03-03",
			publishedAt: "2026-03-03T09:14+01:00",
		});
		expect(findings).toContainEqual({
			code: "attachments-left-out",
			span: null,
			values: { count: 1, names: "draft.pdf" },
		});
	});

	it("without a plain part is read from its page", async () => {
		const html = MAIL.replace("text/plain", "text/html").replace(
			"Ruritania and",
			"<p>Ruritania and",
		);
		const { document } = await readFile(crlf(html));
		expect(document.text).toContain("share the locks on the river Eder");
		expect(document.text).not.toContain("<p>");
	});

	it("that has a head and nothing else is refused as empty", async () => {
		const head = MAIL.slice(0, MAIL.indexOf("MIME-Version"));
		expect(await refusalOf(crlf(`${head}MIME-Version: 1.0\n\n`))).toMatch(
			/is empty/,
		);
	});
});

describe("a page saved as one file", () => {
	it("is read as the page that it was, with the address that it was saved from", async () => {
		const { document } = await readFile(crlf(SAVED));
		expect(document.text.split("\n\n")).toEqual([
			"Two states to share river locks",
			P1,
			P2,
		]);
		expect(document).toMatchObject({
			publisher: "The Gazette",
			published: "2026-03-03",
			address: "https://gazette.example/locks",
		});
	});
});

describe("a text that only looks like a mail", () => {
	it("keeps its first lines", async () => {
		const memo = `From: the envoy\nTo: the minister\nSubject: locks\n\n${P1} ${P2}`;
		const { document } = await readFile(new TextEncoder().encode(memo));
		expect(document.text).toBe(memo);
	});
});
