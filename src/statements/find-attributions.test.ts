/** Statements in every order of source, cue and content: sentences that must be read so, and sentences that must be left alone. */

import { describe, expect, it } from "vitest";
import {
	inOrder,
	markStatements,
	unmarked,
} from "../../test/marked-statements.js";

const rows: readonly (readonly [why: string, marked: string])[] = [
	[
		"whose words a paper passes on, before what is told",
		"The Echo reported, [cue: citing] [source: the Ledger], that [content: Norland would sign by Friday].",
	],
	[
		"a setting before the speaker with no comma between",
		"In Corvan [source: Ada Lind, the chief mediator], [cue: said] that [content: the talks would go on].",
	],
	[
		"who is accused by whom, set off",
		"[source: Norland, [cue2: accused] by [source2: Sudland] [content2: of arming rebels]], [cue: denied] [content: a role].",
	],
	[
		"what it was called by whom",
		"[content: The report] [cue: was described] by [source: the ambassador] as “[content: pure invention]”.",
	],
	[
		"a speaker who would say only one thing",
		"[source: Mr Holm] [cue: would say] only that [content: he had no wish to guess].",
	],
	[
		"more about the speaker, who does another thing",
		"[content: Nothing of the kind occurred], [cue: retorts] [source: [source2: the ministry]], which [cue2: accuses] [content2: Norland of staging it].",
	],
	[
		"what is announced of writing in which something is put down",
		"[source: The envoy] [cue: announced] that [content: she was setting down in writing what Norland must do].",
	],
	[
		"a condition in front of a promise",
		"[content: Should Norland strike again], [source: the allies] [cue: promise] [content: to answer in kind].",
	],
	[
		"what a spokesman says of his chief, and no want of his own",
		"[source: A spokesman] [cue: said] [content: his boss backed the text and wanted it signed].",
	],
	[
		"a paper whose name tells no time",
		"On Tuesday [source: the Financial Times] [cue: reported] that [content: the talks had failed].",
	],
	[
		"a name right behind its verb, over a condition",
		"[content: Orland could live with a loan provided that all shared the risk], [cue: said] [source: Ada Lund, a treasury aide].",
	],
	[
		"what a stand beside “though not” goes on to",
		"[content: He had], [source: he] [cue: conceded], [content: received the paper, though not “with joy”].",
	],
	[
		"somebody behind a long aside",
		"[source: A monitor in Varn, who spoke in private because he was not cleared to talk], [cue: put] [content: the number of hits at six].",
	],
	[
		"how one speaks, which is nothing said",
		"[source: A member of the team, who did not wish to be identified], [cue: denied] that [content: the port was sold].",
	],
	[
		"a stand kept open, which is none",
		"Kiral has neither backed nor turned down the offer.",
	],
	[
		"whom blame is pinned on",
		"[source: The army] [cue: pinned] [content: it on the rebels].",
	],
	["a place attacked", "The army attacked the town near Varn on Monday."],
	["a door slammed", "A minister slammed the door."],
	[
		"a plan attacked",
		"[source: The opposition] [cue: attacked] [content: the plan as a gift].",
	],
	[
		"somebody attacked for something",
		"[source: The opposition] [cue: attacked] [content: the minister for his silence].",
	],
	[
		"whom a paper quotes",
		"The Echo quoted [source: a diplomat] as [cue: saying] [content: the talks were “a farce”].",
	],
	[
		"whose view it is, told at the end",
		"The new treaty is out. [content: It rewards the aggressor], [cue: in [source: his] view].",
	],
	[
		"whose count it is, told first",
		"[cue: By [source: the rebels]’ count], [content: 300 men have been freed].",
	],
	[
		"whose words stand behind a copula",
		"[content: The text was], [cue: in the words of] [source: one delegate], “[content: a menu without prices]”.",
	],
	[
		"what one was asked, of which nobody has said anything",
		"Pressed on whether the deal covers the islands, [source: Lund] [cue: said] [content: it was too early].",
	],
	[
		"a clause told to somebody, with an idiom that is no new one",
		"[source: Two people] [cue: told] this newspaper [content: the deal had been all but agreed].",
	],
	[
		"what somebody said behind a colon and a reply of their own",
		"[source: Lund] [cue: begged] [content: to differ]: [content2: a vote now], [source2: she] [cue2: said], [content2: would be theft].",
	],
	[
		"who is told, over what is set off",
		"[source: Holm] [cue: has told] both capitals, in writing, that [content: there will be no third version].",
	],
	[
		"a condition of what is said, behind a comma",
		"[source: Ada Lind] [cue: let it be known] that [content: Norland could live with the text, so long as the police left first].",
	],
	[
		"no condition as part of words that are given",
		"[source: Anton Holm] smiled, [cue: describing] it as “[content: a gift]”, so long as auditors watch the fund.",
	],
	[
		"praise, and what is wondered beside it",
		"[source: [source2: The premier]] [cue: has praised] [content: the offer of funds] while [cue2: wondering] aloud [content2: whether ten weeks would do].",
	],
	[
		"what one let be understood behind a verdict",
		"[source: [source2: The deputy minister]] [cue: described] [content: the figure as “thirst”] and [cue2: let it be understood] that [content2: Norland would sign nothing].",
	],
	[
		"what another waves off",
		"[source: An envoy] [cue: feared] that [content: Norland was buying time], which [source2: a lawmaker] [cue2: waved off] as “[content2: hysteria]”.",
	],
	[
		"another's want behind a semicolon, over whose envoy it was",
		"[source: The chancellor] [cue: wants] [content: talks in the capital]; [source2: President Holm], whose envoy has been there, [cue2: concluded] that [content2: Norland was not interested].",
	],
	[
		"what somebody made known in the middle of it",
		"[content: He could let the bid go], [source: the Norlandic president] [cue: made known], [content: if the powers stood by him].",
	],
	[
		"a cue amid its sentence, and the stand of others behind it",
		"[content: Norland is prepared to discuss the plan], [source: its delegate] [cue: said], but [source2: the rebels] [cue2: objected to] [content2: a demand that they leave].",
	],
	[
		"an assurance with its day",
		"That sits ill with [source: Holm]’s [cue: assurance], given on 4 May, that [content: the text had been sent].",
	],
	[
		"two texts parted by a semicolon",
		"[source: The first draft] [cue: proposed] [content: a truce of a year]; [source2: a counter-draft tabled by Norland] [cue2: cut] [content2: that to a month].",
	],
	[
		"what is let be known",
		"[source: Her office] [cue: let it be known] that [content: she would sign on Friday].",
	],
	[
		"a body that says something of itself by a pronoun",
		"[source: The relief agency] [cue: said] [content: it stood ready but had seen no list].",
	],
	[
		"a cue between a clause and the quotation that goes on with it",
		"[content: The line had been drawn], [source: she] [cue: complained], “[content: by a stranger to the valley]”.",
	],
	[
		"a cue between a verb and its predicate",
		"[content: Talk of a split was], [source: Ruiz] [cue: added], [content: nonsense].",
	],
	[
		"a condition behind whom it was told, and where",
		"[content: No ship would move], [source: she] [cue: told] reporters in the capital, Corvan, [content: before Norland lifts its blockade].",
	],
	[
		"a clause of another behind “only for”",
		"[source: The minister] [cue: said] [content: Norland would look again at the tolls], only for his office to take it back.",
	],
	[
		"a time that belongs to a deed, not to the saying of it",
		"[source: Orland] [cue: blamed] [content: divers for cutting a cable on 9 May].",
	],
	[
		"a participle that sets in behind a semicolon",
		"[source: Ruiz] [cue: said] only that [content: the leak was “unhelpful”]; pressed on the tolls, he left.",
	],
	[
		"a verb of saying that looks like a noun at the end",
		"[content: The shelling killed six people], [source: the town's hospital] [cue: reports].",
	],
	[
		"what a smiling speaker says",
		"“[content: You may guess,]” [source: she] [cue: smiled]. “[content: I shall not.]”",
	],
	[
		"what a statement reads",
		"“[content: We will study the offer,]” [source: the communique] [cue: read].",
	],
	[
		"a speaker who leads others",
		"[source: Ada Lind, who leads the opposition in the capital, Corvan], [cue: warned] that [content: the vote would be late].",
	],
	[
		"a thing supported, without when",
		"[source: Relatives of the captives] [cue: have backed] [content: the paper] since it surfaced.",
	],
	[
		"who speaks for others, then laughs it off",
		"[source: Major Otto Lund, who speaks for the militias], [cue: laughed off] [content: the accusation].",
	],
	[
		"two stands of one body, the second with “has”",
		"[source: [source2: The federation]] [cue: considers] [content: the quota unacceptable] and [cue2: has threatened] [content2: to strike].",
	],
	[
		"a verdict, and what its giver did next",
		"[source: She] [cue: called] [content: the suggestion “theatre”] and moved on.",
	],
	[
		"two stands of somebody whom another speaks for",
		"[source: A spokeswoman for Ruiz] [cue: said] that [content: he backed a cap but objected to a fixed date].",
	],
	[
		"but what the speaker adds is the speaker's",
		"[source: [source2: Ruiz]] [cue: denied] [content: he had agreed to it] and [cue2: said] [content2: the talks were technical].",
	],
	[
		"a clause behind a verb that takes things",
		"[source: The envoy] [cue: regretted] that [content: the paper set no date].",
	],
	[
		"a clause with a quotation in small letters before its cue",
		"[content: The ministry was studying the paper, “line by line”], [source: she] [cue: went on].",
	],
	[
		"a claim taken up in a question, before the main clause",
		"Questioned about [source: Orland]'s [cue: assertion] that [content: a mine sank the ferry], the envoy was calm.",
	],
	[
		"the points of a list, under the sentence that announces them",
		"[source: The paper] [cue: asks] that Orland:\n• [content: End its blockade within 60 days].\n• [content2: Free all prisoners].",
	],
	[
		"three deeds of one speaker in a list",
		"[source: [source2: [source3: The leaders]]] [cue: undertook] [content: to free all sailors], [cue2: called for] [content2: guns to be moved] and [cue3: rejected] [content3: the map].",
	],
	[
		"the estimate that another disputes ends what is claimed",
		"[source: The alliance] [cue: claims] that [content: landings exceed the stock], [content2: an estimate] [source2: the ministry] [cue2: disputes].",
	],
	[
		"a clause behind a semicolon with its cue inside",
		"The Front left the talks; [content: the voice], [source: it] [cue: maintained], [content: was not its leader's].",
	],
	[
		"a body whose name ends in a common noun under a capital",
		"[source: The Creditors' Table, a lobby], [cue: protested] that [content: the payment was too small].",
	],
	[
		"a favour for one thing, without what it is against",
		"[source: The party] [cue: is in favour of] [content: the court] but against pardons.",
	],
	[
		"what is welcomed, without how soon",
		"[source: Norland] [cue: welcomed] [content: the amnesty] within hours.",
	],
	[
		"a refusal by not wishing to",
		"[source: The ministry] [cue: did not wish to comment].",
	],
	[
		"a wish of those whom an official speaks of",
		"[source: An official] [cue: said] [content: the army was ready to leave but wanted to keep two posts].",
	],
	[
		"what its leader adds, in a clause of his own without a finite verb",
		"[source: The party] [cue: demanded] that [content: the cabinet resign], [source2: its leader] [cue2: telling] parliament that [content2: the time was up].",
	],
	[
		"what a speaker would not say, behind what he said",
		"[source: [source2: The envoy]] [cue: confirmed] that [content: fire had struck the town] but [cue2: would not say] [content2: whose it was].",
	],
	[
		"a cue behind an auxiliary",
		"[content: She had], [source: she] [cue: insists], [content: read it over breakfast].",
	],
	[
		"a refusal by preferring not to",
		"[source: The ambassador] [cue: prefers not to say].",
	],
	[
		"a direct quotation before its cue",
		"“[content: There is no second plan,]” [source: the mediator] [cue: warned].",
	],
	[
		"a direct quotation that goes on behind the cue",
		"“[content: We want peace,]” [source: he] [cue: said], “[content: but not at any price.]”",
	],
	[
		"a source between a subject and its verb",
		"[content: Drones from Orland], [cue: according to] [source: the colonel], [content: had hit a convoy].",
	],
	[
		"a demand that is given up",
		"[source: Norland] [cue: has dropped] [content: its demand for a referendum].",
	],
	[
		"a pause agreed to, without what came later",
		"[source: Norland] [cue: agreed to] [content: a pause], but when the envoy came it was over.",
	],
	[
		"a body with a list in its name",
		"[source: The Committee on Trade, Justice and Home Affairs] [cue: said] [content: it would vote].",
	],
	[
		"what somebody agrees to do",
		"[source: The ministry] also [cue: agreed] [content: to share its readings].",
	],
	[
		"what a paper has from those it cites",
		"[source: The Echo], [cue2: citing] [source2: two aides], [cue: reported] that [content: [content2: the deal was dead]].",
	],
	[
		"a vow on a day, its words in quotation marks",
		"[source: The opposition leader] [cue: vowed] on Monday [content: to ‘chain myself to every reed’].",
	],
	[
		"a source behind a semicolon",
		"She has yet to speak; [cue: according to] [source: her spokesman, Ivo Brandl], [content: she “remains open to any deal”].",
	],
	[
		"an inverted cue with its words behind a colon",
		"Not so fast, [cue: countered] [source: Norland's Ana Lund]: [content: the wording had been asked for].",
	],
	[
		"a body in whose aside somebody else acts",
		"[source: Its presidency, held this month by Orland], [cue: said] [content: the vote would be late].",
	],
	[
		"notice that is served",
		"[source: [source2: The envoy]] [cue: said] [content: the mission was weak], and [cue2: served notice] that [content2: Orland would veto it].",
	],
	[
		"two speakers behind a setting",
		"In a joint statement, [source: Envoy Ana Ruiz and President Bo Lund] [cue: said] [content: they would sign].",
	],
	[
		"a quotation that its speaker signs",
		"“[content: Peace is not a queue.]” – [source: Bishop Clement Yao], preaching on Sunday",
	],
	[
		"a direct quotation that goes on in the next sentence",
		"“[content: Nobody has shown us a map,]” [cue: said] [source: Leyla Aksoy], a spokeswoman for the delegation. “[content: How could we agree to one?]”",
	],
	[
		"a quotation behind a colon",
		"Asked whether Norland would sign, [source: Ruiz] [cue: replied]: “[content: We will see.]”",
	],
	[
		"straight quotation marks and a speaker behind the verb",
		'"[content: They have lied to us before,]" [cue: said] [source: one resident of the town].',
	],
	[
		'indirect speech with "that"',
		"[source: Envoy Ivo Lund] [cue: told] state radio that [content: the army would stay in the valley].",
	],
	[
		'indirect speech without "that"',
		"[source: Ruiz] [cue: said] [content: Norland was ready for talks].",
	],
	[
		"mixed speech keeps the marks inside",
		"[source: Ruiz] [cue: said] [content: Norland had been “very patient” with its neighbour].",
	],
	[
		"a cue between the halves of its clause",
		"[content: The two leaders], [source: diplomats] [cue: said], [content: are unlikely to meet before June].",
	],
	[
		"a cue behind its clause",
		"[content: Norland backs the treaty], [source: its foreign ministry] [cue: said].",
	],
	[
		"a cue behind a condition, the clause behind the cue",
		"[content: If the levy stays], [source: Lund] [cue: said], [content: the market will close].",
	],
	[
		"a participle that goes on for the same speaker",
		"[source: [source2: Ruiz]] [cue: said] [content: mediators were “pushing hard”], [cue2: adding] that [content2: no deal was near].",
	],
	[
		"coordinated cues that share a speaker",
		"[source: [source2: Chief negotiator Ana Ruiz]] [cue: welcomed] [content: the clause on guarantees], but [cue2: told] reporters [content2: she had doubts about the map].",
	],
	[
		"a clause that ends where another speaker's begins",
		"[source: Norland] [cue: wants] [content: three seats], whereas [source2: Sudland] [cue2: proposes] [content2: a joint council].",
	],
	[
		"a clause that ends before the page's own comment",
		"[source: Ruiz] [cue: said] [content: the army had taken the town], a railway hub in the east.",
	],
	[
		"a clause that ends before when it happened",
		"[source: Ruiz] [cue: said] [content: a text had been agreed], hours after talks resumed in the capital.",
	],
	[
		"a clause that ends at a semicolon before another speaker's verdict",
		"[source: Diplomats] [cue: say] [content: the text came from Sudland]; [source2: its ministry] [cue2: called] [content2: the report “false”].",
	],
	[
		"a relative clause with its own speaker",
		"The ministry showed a drone, which [source: it] [cue: said] [content: had carried explosives].",
	],
	[
		"the subject behind a relative clause",
		"[source: A UN official, who asked not to be named], [cue: said] [content: both sides were massing troops].",
	],
	[
		"the subject behind an apposition",
		"[source: Norland's ambassador, Ingrid Holm], [cue: warned] that [content: funding would stop].",
	],
	[
		"a thing welcomed, without when and how",
		"[source: Ozan] [cue: rejected] [content: the map] out of hand.",
	],
	[
		"a thing called something",
		"[source: Holm] [cue: called] [content: the accusation “a distraction”].",
	],
	[
		"a pronoun called something",
		"[source: [source2: The rebels]] [cue: rejected] [content: the offer], [cue2: calling] it “[content2: an insult to the victims]”.",
	],
	[
		"somebody accused",
		"[source: Norland] [cue: accused] [content: Sudland of sending drones over the border].",
	],
	[
		"somebody asked to do something",
		"In a letter, [source: the rebels] [cue: asked] [content: the mediators to postpone the round].",
	],
	[
		"a stance voiced in a noun",
		"[source: Ministers] [cue: voiced opposition to] [content: any deal that forces the country into concessions].",
	],
	[
		"a passive that keeps its speaker",
		"[source: Ruiz] was quoted by the agency as [cue: saying] that [content: the offer remained open].",
	],
	[
		"according to somebody, behind the clause",
		"[content: The court has found no evidence of a breach], [cue: according to] [source: two officials familiar with the case].",
	],
	[
		"according to somebody, before the clause",
		"[cue: According to] [source: a person briefed on the talks], [content: the text has been cut to 19 points].",
	],
	[
		"in somebody's words",
		"[source: Holm] [cue: stood behind] [content: the plan], which, [cue2: in [source2: her] words], “[content2: ends an old wrong]”.",
	],
	[
		"a claim in a noun, two things claimed",
		"[source: The army] [cue: denied] [content: [source2: Norland]'s [cue2: claims] [content2: to have taken the town] or [content2: to control the pass]].",
	],
	[
		"a claim by somebody",
		"[source: The ministry] [cue: rejected] [content: [cue2: a claim] by [source2: Ruiz] that [content2: it had seen the text]].",
	],
	[
		"an apposition that somebody rejects",
		"[content: Norland sent 91 drones], [source: Sudland] [cue: said], an allegation [source2: the government] [cue2: rejected] as “[content2: a fabrication]”.",
	],
	[
		"a charge somebody denies",
		"[source: The forum] [cue: argued] that [content: seats had been traded away] – [content2: a charge] [source2: both delegations] [cue2: deny].",
	],
	[
		"hearsay with an adverb",
		"The proposal was [cue: reportedly] [content: drafted in the spring].",
	],
	[
		"hearsay in the passive",
		"[source: The presidency] [cue: is said to] [content: favour an amnesty].",
	],
	["a refusal to comment", "[source: Norland] [cue: declined to comment]."],
	[
		"a refusal with its day before the infinitive",
		"[source: Norland] [cue: declined Wednesday to comment on] [content: the map].",
	],
	[
		"a refusal with “on” and its day before the infinitive",
		"[source: Norland] [cue: declined on Monday to say] [content: whether sanctions would be eased].",
	],
	[
		"a refusal with what was asked",
		"[source: Spokesman Ivo Lund] [cue: refused to be drawn on] [content: details].",
	],
	[
		"a refusal by not answering",
		"[source: The ministry] [cue: did not respond to] [content: a request for comment].",
	],
	[
		"no refusal where the page tells what is not known",
		"Neither side has said when the next round begins.",
	],
	[
		"a refusal by neither nor",
		"[source: She] neither [cue: confirmed nor denied] [content: its contents].",
	],
	[
		"a refusal of two",
		"Neither [source: the ministry nor the embassy] [cue: responded to] [content: emailed questions].",
	],
	[
		"a refusal in a participle, then speech",
		"While [cue: declining to comment on] [content: the leak], [source: [source2: Ruiz's office]] [cue2: said] [content2: talks would go on].",
	],
	[
		"words passed on",
		"[source: The newspaper Dialog] [cue: reported] that [content: [source2: Ruiz] [cue2: had told] colleagues [content2: the talks would be suspended]].",
	],
	[
		"a quotation inside a quotation",
		"“[content: My grandmother said ‘stay at the table’,]” [source: Ruiz] [cue: said].",
	],
	[
		'what is warned of in quotation marks behind "that"',
		"[source: [source2: The ministry]] [cue: called on] [content: Sudland to act], and [cue2: warned] that “[content2: patience has its limits]”.",
	],
	[
		"a verb the tagger takes for a noun",
		"[source: Norland] [cue: denies] [content: backing the rebels].",
	],
	[
		"a name in apposition makes a speaker",
		"[source: The commission's chair, Maria Holt], [cue: made clear] that [content: any extension would need a vote].",
	],
	[
		"scare quotes and names are no statements",
		"The “Sunrise” bridge was closed by a “technical” fault.",
	],
	[
		"a verb inside a quotation is no cue of the page",
		"“[content: You said no,]” [source: Ruiz] [cue: told] him.",
	],
	[
		"what somebody is asked is nothing that he says",
		"Asked whether he would show the map to a reporter, Ruiz smiled.",
	],
	[
		"a strike called is nothing said",
		"[source: Farm unions], which have called a strike for May, [cue: are against] [content: the pact].",
	],
	[
		"what somebody is for or against",
		"[source: Norland] [cue: is open to] [content: giving up its seat], but [source2: Sudland] [cue2: is sceptical of] [content2: the map].",
	],
	[
		'a report behind "as"',
		"[source: An official] [cue: denied] that [content: [content2: Norland had promised to halt imports]], as [source2: the agency] [cue2: reported] on Friday.",
	],
];

describe("findAttributions", () => {
	it.each(rows)("reads %s", (_, marked) => {
		expect(markStatements(unmarked(marked))).toBe(inOrder(marked));
	});
});
