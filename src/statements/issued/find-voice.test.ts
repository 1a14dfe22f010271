import { describe, expect, it } from "vitest";
import { loadCodebook } from "../../app/load-codebook.js";
import type { Block } from "../../model/document.js";
import { findVoice } from "./find-voice.js";

const codebook = loadCodebook();

/** The voice of a text of a title, a byline or none, and a body, as written; null for none. */
function voiceOf(
	title: string,
	{ byline = "", body = "We will not yield." } = {},
): string | null {
	const text = `${title}\n${byline}\n${body}`;
	const blocks: Block[] = [
		{ start: 0, end: title.length, kind: "title" as const },
		{
			start: title.length + 1,
			end: title.length + 1 + byline.length,
			kind: "byline" as const,
		},
		{
			start: text.length - body.length,
			end: text.length,
			kind: "body" as const,
		},
	].filter(({ start, end }) => end > start);
	const voice = findVoice({ text, title }, blocks, codebook);
	return voice && text.slice(voice.start, voice.end);
}

describe("the voice of a document", () => {
	it.each([
		["Statement by President Ana Ruiz on the truce", "President Ana Ruiz"],
		["Press statement by the Foreign Ministry", "the Foreign Ministry"],
		[
			"Statement from Foreign Minister of Orland Peter Sallow Following Talks in Kiral",
			"Foreign Minister of Orland Peter Sallow",
		],
		["President Ruiz’s remarks at the assembly", "President Ruiz"],
		["Letter from Ana Manning to the delegates", "Ana Manning"],
		["River League statement on the crossings", "River League"],
	])("is named in the title “%s”", (title, name) => {
		expect(voiceOf(title)).toBe(name);
	});

	it("is named in the byline of a speech", () => {
		expect(
			voiceOf("Speech at the opening of the talks", { byline: "By Ana Ruiz" }),
		).toBe("Ana Ruiz");
	});

	it("is named by the signature of a letter", () => {
		expect(
			voiceOf("To the delegates", {
				body: "I ask for patience.\n\nYours sincerely,\n\n   ANA RUIZ",
			}),
		).toBe("ANA RUIZ");
	});

	it.each([
		["Statement by minister angers fishermen", "is a headline"],
		["A message to the villagers", "names no speaker"],
		["Statement by Ana Ruiz and Peter Sallow", "names two"],
		["Leaders’ statement on the valley", "names several"],
		["Ruiz says statement was misread", "is a headline"],
		["Truce holds in Kiral", "is a report's"],
	])("is nobody where the title “%s” %s", (title) => {
		expect(voiceOf(title)).toBeNull();
	});

	it("is not the reporter of a report", () => {
		expect(
			voiceOf("Truce holds in Kiral", { byline: "By Ana Ruiz" }),
		).toBeNull();
	});
});
