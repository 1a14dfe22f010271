import { expect, test } from "vitest";
import type { Sentence, Token } from "../model/analysis.js";
import { maximalNounPhrase, nounPhrases, verbGroups } from "./chunk.js";
import { lemmaOf } from "./lemma.js";

/** A sentence from "word/TAG word/TAG"; a token without a tag is a mark that is its own tag. */
function sentenceOf(tagged: string): Sentence {
	const tokens: Token[] = [];
	let at = 0;
	for (const part of tagged.split(" ")) {
		const [text, tag] = [
			part.replace(/(.)\/.*$/, "$1"),
			part.replace(/^.+\//, ""),
		];
		const norm = text.toLowerCase();
		tokens.push({
			start: at,
			end: at + text.length,
			text,
			norm,
			tag,
			lemma: lemmaOf(norm, tag),
		});
		at += text.length + 1;
	}
	return { start: 0, end: at - 1, block: 0, tokens, first: 0 };
}

function words(sentence: Sentence, first: number, last: number): string {
	return sentence.tokens
		.slice(first, last + 1)
		.map((token) => token.text)
		.join(" ");
}

test.each([
	[
		"Norland/NNP 's/POS foreign/JJ minister/NN Ada/NNP Lind/NNP said/VBD no/UH",
		["Norland 's foreign minister Ada Lind > Lind"],
		"a possessive chain is one phrase",
	],
	[
		"about/RB 200/CD soldiers/NNS of/IN the/DT army/NN left/VBD",
		["about 200 soldiers > soldiers", "the army > army"],
		"what hangs on a preposition is another phrase",
	],
	["$/$ 43/CD bn/NN in/IN aid/NN", ["$ 43 bn > bn", "aid > aid"], "sums"],
	[
		"constructive/JJ ,/, honest/JJ and/CC prompt/JJ work/NN",
		["constructive , honest and prompt work > work"],
		"coordinated modifiers",
	],
	[
		"UN/NNP and/CC local/JJ teams/NNS met/VBD",
		["UN and local teams > teams"],
		"an initialism among modifiers",
	],
	[
		"It/PRP told/VBD reporters/NNS Monday/NNP",
		["It > It", "reporters > reporters", "Monday > Monday"],
		"a day is a phrase of its own",
	],
	[
		"gave/VBD the/DT presidency/NN 20/CD ministries/NNS",
		["the presidency > presidency", "20 ministries > ministries"],
		"two objects",
	],
	[
		"an/DT allegation/NN Norland/NNP denied/VBD",
		["an allegation > allegation", "Norland > Norland"],
		"a name behind an indefinite noun",
	],
	[
		"Secretary/NNP of/IN State/NNP Ada/NNP Lind/NNP left/VBD",
		["Secretary of State Ada Lind > Lind"],
		"one title",
	],
	[
		"the/DT accused/JJ left/VBD",
		["the accused > accused"],
		"an adjective as a noun",
	],
	["they/PRP are/VBP ready/JJ", ["they > they"], "a predicate is no phrase"],
	[
		"the/DT “/`` fair/JJ ”/'' price/NN",
		["the “ fair ” price > price"],
		"marks inside",
	],
])("%s → %j (%s)", (tagged, expected) => {
	const sentence = sentenceOf(tagged);
	const found = nounPhrases(sentence).map(
		(phrase) =>
			`${words(sentence, phrase.first, phrase.last)} > ${sentence.tokens[phrase.head]!.text}`,
	);
	expect(found).toEqual(expected);
});

test.each([
	[
		"He/PRP has/VBZ repeatedly/RB dismissed/VBN it/PRP",
		["has repeatedly dismissed: finite perfect"],
	],
	["She/PRP did/VBD n't/RB say/VB so/RB", ["did n't say: finite negated"]],
	[
		"It/PRP is/VBZ said/VBN to/TO have/VB seized/VBN it/PRP",
		["is said: finite passive", "to have seized: infinitive perfect"],
	],
	[
		"They/PRP would/MD never/RB be/VB named/VBN",
		["would never be named: finite would negated passive"],
	],
	[
		"They/PRP asked/VBD not/RB to/TO go/VB",
		["asked: finite", "not to go: infinitive negated"],
	],
	[
		"talks/NNS held/VBN while/IN fighting/VBG",
		["held: participle passive", "fighting: gerund"],
	],
	["She/PRP is/VBZ leaving/VBG", ["is leaving: finite progressive"]],
	["the/DT frozen/VBN assets/NNS", []],
])("verb groups of %s", (tagged, expected) => {
	const sentence = sentenceOf(tagged);
	const found = verbGroups(sentence).map((group) => {
		const marks = [
			group.form,
			group.modal,
			group.negated && "negated",
			group.passive && "passive",
			group.perfect && "perfect",
			group.progressive && "progressive",
		];
		return `${words(sentence, group.first, group.last)}: ${marks.filter(Boolean).join(" ")}`;
	});
	expect(found).toEqual(expected);
});

test.each([
	[
		"two/CD officials/NNS familiar/JJ with/IN the/DT talks/NNS said/VBD",
		0,
		"two officials familiar with the talks",
	],
	[
		"Its/PRP$ chief/JJ negotiator/NN ,/, Ada/NNP Lind/NNP ,/, said/VBD",
		0,
		"Its chief negotiator , Ada Lind",
	],
	[
		"A/DT UN/NNP official/NN ,/, who/WP asked/VBD not/RB to/TO be/VB named/VBN ,/, said/VBD",
		0,
		"A UN official , who asked not to be named",
	],
	[
		"the/DT ministry/NN of/IN defence/NN in/IN Norland/NNP said/VBD",
		0,
		"the ministry of defence in Norland",
	],
	["Lind/NNP in/IN May/NNP left/VBD", 0, "Lind"],
	["the/DT envoy/NN on/IN Monday/NNP left/VBD", 0, "the envoy"],
])("%s reaches as far as it hangs together", (tagged, index, expected) => {
	const sentence = sentenceOf(tagged);
	const whole = maximalNounPhrase(sentence, nounPhrases(sentence)[index]!);
	expect(words(sentence, whole.first, whole.last)).toBe(expected);
});
