import { describe, expect, it } from "vitest";
import { resolveMarked } from "../../test/marked-actors.js";

type Row = readonly [why: string, marked: string];

/** Each text must come back with the labels it was written with. */
function check(rows: readonly Row[]): void {
	it.each(rows)("%s", (_, marked) => {
		expect(resolveMarked(marked).labels).toBe(marked);
	});
}

describe("names", () => {
	check([
		[
			"a surname alone goes on with the full name",
			"President [Daniel Okafor|okafor!1] said {1 talks would resume}.\n[Okafor|okafor!2] said {2 nobody had objected}.",
		],
		[
			"a title before a name is part of the mention",
			"[Information Minister Deng Malual|malual!1] said {1 it was over}. [Malual|malual!2] said {2 nothing else}.",
		],
		[
			"a title with its state stands before the name",
			"[Foreign Minister of Norway Ana Ruiz|ruiz!1] said {1 it was over}. [Minister of Foreign Affairs of Orland Peter Sallow|sallow!2] said {2 it was not}. [Ruiz|ruiz] left.",
		],
		[
			"a name ends a time, a year and a place before it",
			"For eleven days [Ana Ruiz|ruiz] had waited. On 14 March 2031 [Foreign Minister Peter Sallow|sallow!1] said {1 yes}. In Brisgard [Ana Ruiz|ruiz!2] said {2 no}. In Brussels [Peter Sallow|sallow!3], the envoy, said {3 it twice}.",
		],
		[
			"a number of somebody's people is no name",
			"[President Ana Ruiz|ruiz] waited. [Two of her ministers|two!1] said {1 it was over}.",
		],
		[
			"a role before a comma belongs to the name after it",
			"[Its chief negotiator, Nyala Gatwe|gatwe!1], said {1 the vote was off}. [Gatwe|gatwe!2] declined {2 to name a date}.",
		],
		[
			"a role after a comma belongs to the name before it",
			"[Carla Jimenez|carla!1], the lead negotiator for the Andean Federation, said {1 troops must leave}. [The negotiator|carla!2] said {2 she would wait}.",
		],
		[
			"particles, initials and suffixes are part of names",
			"[Hector P. de la Cruz Jr.|cruz!1] said {1 no}. [Mr de la Cruz|cruz!2] said {2 it again}. [Abdel Rahim al-Sadig|sadig!3] said {3 yes}. [Sadig|sadig!4] said {4 that was all}.",
		],
		[
			"a family name that comes first is found by it",
			"[Envoy Wang Jianmin|wang!1] said {1 time was short}. [Wang|wang!2] said {2 it twice}.",
		],
		[
			"two people of one surname are told apart by title and given name",
			"[Ana Sallow|ana!1] said {1 yes}. [Her brother Peter Sallow|peter!2] said {2 no}. [Ms Sallow|ana!3] said {3 it again}.",
		],
		[
			"an office that speaks is given its name by the next speaker of whom nothing is told",
			"[The prime minister of Orland|vask!1] said {1 he would sign}. “{2 We have a pen,}” [Joren Vask|vask!2] told the radio.",
		],
		[
			"not by one of whom something is told",
			"[The prime minister of Orland|premier!1] said {1 he would sign}. “{2 He has no pen,}” [Joren Vask, the opposition leader|vask!2], told the radio.",
		],
		[
			"nor when another has spoken between",
			"[The prime minister of Orland|premier!1] said {1 he would sign}. [Envoy Ana Ruiz|ruiz!2] said {2 he would not}. “{3 We shall see,}” [Joren Vask|vask!3] told the radio.",
		],
		[
			"a town's name set off behind a given name is a family's",
			"[Its foreign minister, Tadeo Linz|linz!1], said {1 it was over}.",
		],
		[
			"a rank behind another office goes with the name as well",
			"[Her deputy, Colonel Amos Teler|teler], was unconvinced. [The colonel|teler!1] said {1 he would not sign}.",
		],
		[
			"a month names nobody where a date stands",
			"[Ana Ruiz|ruiz], who faces a vote in [May|-], was shelled on 6 [May|-]. [She|ruiz!1] said {1 it was late}.",
		],
		[
			"a day is no part of a body's name",
			"[The Commission|commission!1] on Monday said {1 it was late}. [The commission|commission!2] said {2 nothing else}.",
		],
		[
			"a man of one name is known by it",
			"[Indonesian diplomat Sutarman|sutarman!1] said {1 he was hopeful}. [Sutarman|sutarman!2] said {2 the text was ready}.",
		],
		[
			"an acronym in brackets names the body before it",
			"The [River Valley Front|front] (RVF) met on Monday. [The RVF|front!1] said {1 it would disarm}. [The front|front!2] said {2 nothing of prisoners}.",
		],
		[
			"a newspaper's name after its noun is the newspaper",
			"[The newspaper Dialogue|paper!1] reported {1 the map was lost}. According to [Dialogue|paper!2], {2 it was found}.",
		],
	]);
});

describe("states, governments and offices", () => {
	check([
		[
			"a capital that speaks is the state, one where people meet is a place",
			"[Ankara|turkey!1] said {1 talks in [Athens|-] had failed}. [Turkey|turkey!2] denied {2 it}.",
		],
		[
			"a government with its state's name is the state, its army is an office",
			"[Norway's government|norway!1] said {1 yes}. [Norway's military|army!2] said {2 no}. [Oslo|norway!3] said {3 nothing}.",
		],
		[
			"an office is not its holder",
			"[President Daniel Okafor|okafor] left. [Okafor's office|office!1] said {1 [he|okafor] was well}. [It|office!2] added {2 nothing}.",
		],
		[
			"a ministry is found again without its state",
			"[The Turkish foreign ministry|ministry!1] said {1 no}. [The ministry|ministry!2] said {2 it had not seen the map}.",
		],
		[
			"a ministry of its own state is named by a pronoun",
			"[Uganda|uganda] supports the protocol, [its foreign ministry|ministry!1] said.",
		],
		[
			"the bloc and the alliance are the bodies spoken of",
			"[NATO chief Mark Rutte|rutte!1] said {1 [the alliance|nato] was ready}. [NATO|nato!2] said {2 no more}.",
		],
		[
			"Brussels is the Union where the text has spoken of the Union",
			"[The European Union|eu!1] said {1 yes}. [Brussels|eu!2] said {2 it would pay}.",
		],
		[
			"a neighbour's name is a state's, with a government of its own",
			"[Quessar|quessar] will pay [its southern neighbour Nalor|nalor]. [Nalor's government|nalor!1] said {1 yes}. [His|-] hopes rose.",
		],
		[
			"the government of a minister of a state no list knows",
			"[Velmora's foreign minister, Ilse Tam|tam!1], said {1 no}. [Her government|velmora!2] denied {2 it}.",
		],
		[
			"a body goes by the name of its members",
			"[The Corran Fishermen's Federation|fishers!1] said {1 no}. [The Guardians' Assembly|guardians!2] said {2 yes}. [The federation|fishers!3] said {3 it was late}.",
		],
		[
			"an office of a state no list knows is its own, whatever the codebook's is called",
			"[Carrick's State Department|office!1] said {1 no}. [The State Department|us!2] said {2 yes}.",
		],
		[
			"a state is known by whose neighbour it is",
			"[Basrin|basrin], Tolmek's southern neighbour, opposes it. [Its prime minister, Noor Haddan|haddan!1], said {1 no}. [It|basrin!2] said {2 it was late}.",
		],
		[
			"a body stands in no adverb",
			"[Orland|orland!1] said {1 it would leave in [exchange|-] for aid}.",
		],
		[
			"a state no list knows goes by its adjective too",
			"[The Velmoran foreign minister, Ilse Tam|tam!1], said {1 no}. [Velmora|velmora!2] denied {2 it}. [The Velmoran government|velmora!3] said {3 more}.",
		],
		[
			"the army is the army spoken of",
			"[Norway's army|army!1] said {1 yes}. [Norway|norway!2] denied {2 it}. [The army|army!3] said {3 no more}.",
		],
		[
			"both sides are no state",
			"[Norway|norway!1] urged {1 [both sides|sides] to wait}.",
		],
	]);
});

describe("roles without a name", () => {
	check([
		[
			"the minister is the minister named last, not the president",
			"[President Daniel Okafor|okafor!1] said {1 yes}. [Foreign Minister Grace Mbele|mbele!2] said {2 no}. [The minister|mbele!3] said {3 [the president|okafor] was wrong}.",
		],
		[
			"a state's leader is its president or prime minister",
			"[Mauritian Prime Minister Navin Ramlal|ramlal!1] said {1 it was late}. [Norway's prime minister, Ida Berg|berg!2], said {2 it was not}. [The Mauritian leader|ramlal!3] thanked {3 her}.",
		],
		[
			"an unnamed official's president is the president of the official's state",
			"[President Daniel Okafor|okafor] met [French President Emmanuel Macron|macron]. “{1 [The president|macron] wants this done},” [a French official|source!1] said.",
		],
		[
			"somebody's spokesman is somebody else",
			"[Daniel Okafor|okafor!1] said {1 he would come}, [his spokesman|spokesman!2] added. [The spokesman|spokesman!3] did not say {3 when}.",
		],
		[
			"a role that nobody in the text bears is nobody",
			"Officials met on Monday while [the archbishop|-] waited outside.",
		],
	]);
});

describe("unnamed sources", () => {
	check([
		[
			"each new official is somebody else, the official goes on with the last",
			"[A Turkish official|a!1] said {1 yes}. [A second official|b!2] said {2 no}. [The official|b!3] gave {3 no reason}.",
		],
		[
			"a source is known by all its words",
			"[A person briefed on the talks|source!1] said {1 they had failed}.",
		],
		[
			"officials of one kind stay the same until numbers tell them apart",
			"[US officials|us!1] said {1 yes}. [US officials|us!2] said {2 it again}. [Two US officials|two!3] said {3 no}.",
		],
		[
			"people who speak together are one group",
			"[Ruiz and Mbele|both!1] said {1 they would sign}.",
		],
		[
			"the source goes on with any unnamed speaker",
			"[A diplomat close to the talks|source!1] said {1 yes}. [The source|source!2] gave {2 no date}.",
		],
		[
			"the Belgian is the speaker from Belgium",
			"[Commissioner Luc Wouters|wouters!1] said {1 yes}. [The Belgian|wouters!2] gave {2 no date}.",
		],
		[
			"the paper after a newspaper is the newspaper",
			"[The daily Zora|zora!1] reported {1 that the draft treaty was dead}. [The paper|zora!2] named {2 no source}.",
		],
		[
			"reports name nobody",
			"The minister dismissed [reports|-!1] {1 that the army had fled}.",
		],
	]);
});

describe("pronouns", () => {
	check([
		[
			"gender tells two speakers apart",
			"[Envoy Marta Lind|marta!1] told [Peter Sallow|peter] {1 that [she|marta] was leaving}. “{2 I am not},” [he|peter!2] said.",
		],
		[
			"he said goes on with the speaker before",
			"[Merek Tamm|tamm!1] said {1 borders could not be changed by Orlan Vesk}. “{2 It is law},” [he|tamm!2] said.",
		],
		[
			"who is subject in the sentence before speaks on, not who spoke earlier",
			"[Foreign Minister Duarte Lim|lim!1] said {1 the clause was void}. Hours later [the prime minister, Inês Corrado|corrado], softened the line. “{2 We are against surprises,}” [she|corrado!2] said.",
		],
		[
			"who is brought in by a full name in his own words is their speaker",
			"{1 [Piet Lund|lund], who leads the farmers, would vote for it only then}, [he|lund!1] told the paper.",
		],
		[
			"in reported words a pronoun is their speaker",
			"[President Orlan Vesk|vesk!1] told reporters {1 that Merek Tamm had informed [him|vesk] by telephone}.",
		],
		[
			"a speaker after the words is known in them",
			"[Kemal Ozan|kemal!1] rejected {1 the map}. {2 No one had shown it to [him|kemal]}, [he|kemal!2] complained.",
		],
		[
			"in a quotation he is somebody else than its speaker",
			"[President Daniel Okafor|okafor] stayed away. “{1 [The president|okafor] is tired},” [an aide to Okafor|aide!1] said. “{2 [He|okafor] will rest},” [the aide|aide!2] said.",
		],
		[
			"a relative pronoun is what stands before it",
			"The view was not shared by [two officials|two], [who|two!1] said {1 the clause was blank}.",
		],
		[
			"it goes on with the office that spoke",
			"[Lumu's office|office!1] denied {1 getting any letter}. [It|office!2] said {2 the talks were off}.",
		],
		[
			"it goes on with the plan when a plan provides",
			"[The plan|plan!1d] envisages {1 a truce with Norway}. [It|plan!2d] also includes {2 a fund}.",
		],
		[
			"it is the subject of the sentence that goes on to speak",
			"[Norway's defence ministry|ministry] released footage of a drone, which [it|ministry!1] said {1 had carried explosives}.",
		],
		[
			"a charge they deny goes on with who was charged",
			"[Deng Malual|malual] accused [the federation|federation] of hiding weapons, {1 a charge} [it|federation!1] denies.",
		],
		[
			"I in a quotation is its speaker",
			"“{1 [I|ana] will not go},” [Ana Ruiz|ana!1] said.",
		],
		[
			"it was clear that means nothing",
			"[Norway|norway] left and [it|-] was clear that talks were over.",
		],
	]);
});

describe("texts", () => {
	check([
		[
			"a text held up by somebody is the one on the table",
			"[A draft ceasefire|plan] was handed over. “We have [a text|plan!1q] that both can live with,” [Ana Ruiz|ruiz!1] said. [The text|plan] is short.",
		],
		[
			"a leaked proposal, the plan and the draft are one text",
			"[A leaked Norwegian peace proposal|plan] has unsettled Sweden. [The plan|plan!1d] envisages {1 a truce}. Berg received [the draft|plan] on Monday.",
		],
		[
			"what a copy says, its text says",
			"[The accord|accord!1d] offers {1 land}. [A copy of the accord obtained by the Ledger|accord!2d] exempts {2 pension funds}.",
		],
		[
			"a counter-proposal is another text",
			"[The American plan|us!1d] offers {1 land}. European governments circulated [a counter-proposal|eu]. [The European text|eu!2d] would {2 cap forces}. [It|eu!3d] provides {3 that assets stay blocked}. Aides praised [the American plan|us].",
		],
		[
			"a document seen by a paper is the text just spoken of",
			"[A leaked Russian counter-proposal|text] would cost land, according to [a document seen by the Echo|text!1d].",
		],
		[
			"a clause speaks for its text",
			"[The proposed agreement|text] has 12 articles. [Article 3|text!1d] provides for {1 a council}.",
		],
		[
			"a draft truce of points is a text",
			"[A 14-point draft truce|truce] was handed over. [The draft|truce!1d] would {1 cap forces}.",
		],
		[
			"a pact with a name of its own is none of the drafts",
			"[The 14-point draft|draft!1d] would {1 cap forces}. Orland left [the Coastal Pact|pact]. Under [the draft|draft!2d], {2 prisoners go home}.",
		],
		[
			"what is done at an initiative is no text",
			"They met at [the initiative|-] of Norway.",
		],
		[
			"its army is not a text's",
			"[Norway|norway] read [the draft|draft] again. [Its army|army] waited.",
		],
		[
			"any deal and no deal are no text",
			"[Any deal|-] must be fair and [no agreement|-] is in sight.",
		],
		[
			"the treaty text is the treaty, and the road paper that on the road",
			"[A peace treaty|treaty] is near. [The treaty text|treaty!1d] says {1 borders stay}. [A separate four-page paper on the road|road] waits. Berg read [the treaty|treaty] and [the road paper|road].",
		],
		[
			"a text is called after those who drew it up, and not after others",
			"[An outline|un] prepared by [UN envoy Sten Falk|falk] is ready. [Norway|norway] has [a plan|nor] of its own. [Falk’s|falk] paper is long. [The UN plan|un] is short.",
		],
		[
			"what was settled on is the text that follows",
			"They have settled on [an accord|accord]. [The 31-article text|accord!1d] would {1 cap forces}. [The compromise|accord] is old.",
		],
		[
			"what somebody backs is the text, though a newspaper was named last",
			"[A leaked proposal|text] was printed by the daily Zora. Norway backs [the paper|text]. Its minister told [the paper|zora] little. [The paper|zora!1] said {1 more would follow}.",
		],
		[
			"of a first draft and what came of it, “the accord” is the latter",
			"[The accord|accord!1d] says {1 borders stay}. Gone is what [a first draft|old!2:foresee] foresaw {2 for courts}. Norway backs [the accord|accord], but Berg likes [the first draft|old].",
		],
		[
			"the government text is the government's, and not the opposition's",
			"[The government’s draft|gov!1d] would {1 cap forces}. [The opposition’s draft|opp!2d] would {2 free prisoners}. [The government text|gov] is long, and [the opposition text|opp] is short.",
		],
		[
			"that paper is the one spoken of last",
			"[A draft convention|conv] is near. [The paper|conv] is long. [A Norwegian counter-proposal|counter] came in May. [That paper|counter] is dead.",
		],
		[
			"whoever has sent the parties a text has written it",
			"[The Coastal Union|union] has sent [Norway|norway] and [Sweden|sweden] [a memorandum|memo]. [The Union|union]’s document is long, and [the memorandum|memo] is dated.",
		],
		[
			"a bill is a draft law",
			"[A draft law|law] was printed. [The bill|law] is short.",
		],
		[
			"two texts brought in by one sentence are two",
			"Norway has [a plan|plan] to take the town while envoys study [a truce proposal|truce].",
		],
		[
			"who could not put his name to a text means the one before him",
			"[A four-page document|text!1d] would {1 cap forces}. Norway could not put its name to [a text|text] that leaves out the river, and will write [a treaty|-].",
		],
		[
			"a proposal by a bank is the bank's",
			"[The Coastal Bank|bank] met. [A five-page paper|paper] is ready. [An earlier proposal|bankp] by [the Coastal Bank|bank] is dead. [The paper|paper] is long. [The Bank|bank]’s proposal was rejected, and [the earlier proposal|bankp] is gone.",
		],
		["an old treaty is no draft", "[A 1960 treaty|-] lets Greece step in."],
		[
			"a text behind “on the table is” is what “it” lays down",
			"[Norway|norway] left the lake on Sunday. On the table is [a 12-article document|text] handed to both sides. [It|text!1:guarantee] guarantees {1 Orland 30 crossings a week}.",
		],
		[
			"a state that has just acted lays down itself",
			"[Norway|norway] read [the draft|text] on Sunday. [It|norway!1:guarantee] guarantees {1 Orland 30 crossings a week}.",
		],
		[
			"what is not laid down in the present is no text's",
			"[Norway|norway] left the lake on Sunday. On the table is [a 12-article document|text] handed to both sides. [It|norway!1:offer] offered {1 help}.",
		],
	]);
});
