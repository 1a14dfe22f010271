import { describe, expect, it } from "vitest";
import { loadCodebook } from "../app/load-codebook.js";
import { issueOf, issueScores } from "./issue-of.js";

const { issues } = loadCodebook();

/** Under each code: clauses that are about it, as drafts and reports put them. */
const clauses: Readonly<Record<string, readonly string[]>> = {
	territory: [
		"the status of the harbour town is left to later talks",
		"hand the two islets back to Orland",
		"cede the whole of the lowland province",
		"the coastal district shall remain under southern control",
		"reduce the area under northern administration to 31 percent",
		"the two states shall exchange four villages in a land swap",
		"hand the eastern districts back within two years",
		"renounce its claim to the archipelago",
		"freeze the front line in four regions",
	],
	recognition: [
		"recognise the republic as an independent state",
		"international recognition of the highland government",
		"open embassies and exchange ambassadors within a year",
		"normalise relations with its neighbour",
		"acknowledge the peninsula as de facto northern",
	],
	borders: [
		"a four-member boundary panel would draw the line by 2028",
		"a joint commission shall mark the border on the ground by demarcation",
		"four crossing points shall open on weekdays",
		"border guards from both sides will staff the checkpoints",
		"the state frontier of 1991 is inviolable",
	],
	withdrawal: [
		"pull back its tanks 20 km from the line",
		"its soldiers would be gone from the delta by March",
		"take its gunboats out of the lake",
		"withdraw the 9,000 men it keeps in the hills",
		"the withdrawal of troops from the valley",
		"all forces pull back 20 kilometres from the line",
		"Northern troops would leave three districts",
		"complete the redeployment of its units by June",
		"must withdraw by the same distance if the other side pulls back",
		"vacate the captured positions",
	],
	ceasefire: [
		"both sides to hold their fire for 60 days",
		"all guns to fall silent at midnight on Friday",
		"rebels and soldiers to stop firing across the canal",
		"a 45-day lull in the fighting",
		"a full ceasefire takes effect at midnight",
		"a truce of 30 days along the whole front",
		"both armies cease hostilities on land, at sea and in the air",
		"halt all strikes on cities",
		"an immediate end to the fighting",
	],
	"demilitarised-zone": [
		"a demilitarized zone ten kilometres wide",
		"create a buffer zone on either side of the river",
		"the strip becomes a neutral demilitarised area free of troops",
	],
	"force-limits": [
		"each side's garrison on the island at 900 men",
		"shrink the rebel force to 5,000 fighters",
		"the two armies would be merged within three years",
		"how the militias are to be folded into the army is left to a later text",
		"limits should not be put on the victim's ability to defend itself",
		"cap the armed forces at 250,000 in peacetime",
		"limit its army to 90,000 troops",
		"reduce the size of the military by a third",
		"merge the rival armies into a unified force of 40,000 soldiers",
		"keep the country's army at 300,000",
		"integrate former fighters into the national army",
	],
	"weapons-limits": [
		"no ship may carry missiles in the gulf",
		"scrap its rockets with a range above 300 km",
		"hand over its longest-range drones",
		"destroy missiles with a range of more than 300 kilometres",
		"shall not deploy artillery or tanks near the line",
		"a ban on long-range weapons",
		"an end to arms deliveries",
		"clear landmines from farmland",
	],
	"arms-control": [
		"extend the treaty on strategic arms reduction",
		"resume arms control talks",
		"notify each other of military exercises 14 days ahead",
		"a moratorium on nuclear tests under the test ban treaty",
	],
	"nuclear-weapons": [
		"cap enrichment at 4 percent",
		"send its stockpile of uranium abroad",
		"ship out its enriched stockpile",
		"remain a non-nuclear state",
		"suspend uranium enrichment above 3.67 percent",
		"never to acquire nuclear weapons",
		"ship its stockpile of enriched uranium abroad",
	],
	"nuclear-energy": [
		"its right to a civilian fuel cycle",
		"the nuclear power plant restarts under the agency's supervision",
		"two new reactors for civilian nuclear energy",
		"the plant's output is shared, with a neutral operator of the plant",
	],
	"alliance-membership": [
		"never join a military alliance",
		"a freeze on NATO expansion",
		"write permanent neutrality into its laws",
		"NATO membership depends on a consensus of its members",
	],
	"foreign-troops": [
		"no foreign troops may be stationed on the island",
		"phase out foreign troops over five years",
		"a bar on stationing alliance troops in the country",
		"close all foreign military bases",
		"mercenaries and foreign fighters leave",
		"each keep a contingent of 800 soldiers on the island",
	],
	"security-guarantees": [
		"receive reliable security guarantees",
		"guarantees modelled on the alliance's Article 5",
		"security guarantees for 20 years",
		"an armed attack against one is an attack on all",
		"the guarantor powers consult each other at once",
		"the treaty that lets three powers intervene shall lapse",
	],
	"non-aggression": [
		"a non-aggression pact between the three states",
		"refrain from the threat or use of force",
		"not to invade its neighbours",
		"not to change the line by force",
		"stop backing rebels on the other's soil and refrain from interference in internal affairs",
	],
	monitoring: [
		"a joint inspectorate of 40 officers",
		"observers shall monitor the line with drones",
		"an international mission verifies compliance",
		"inspectors report every three months",
		"commits the mediator to monitor a truce",
		"a monitoring mechanism records each violation of the ceasefire",
	],
	peacekeeping: [
		"deploy 5,000 peacekeepers",
		"an international stabilisation force enters the strip",
		"extend the mandate of the United Nations mission",
		"a regional force under a UN mandate",
		"place a civilian force of neutral states on the ridge",
		"soldiers from neutral states would hold the ridge",
	],
	sanctions: [
		"end its blockade of the harbour",
		"lift curbs on its banks",
		"lift sanctions on oil exports",
		"sanctions are lifted in phases and case by case",
		"lift the arms and oil embargo",
		"remove the group from the terrorist list",
		"sanctions relief in three steps",
		"an end to travel bans",
	],
	"frozen-assets": [
		"unlock $3 billion of oil money held abroad",
		"free up its blocked reserves in three tranches",
		"$40 billion of frozen assets go into a fund",
		"the immobilised central bank reserves stay blocked until reparations are paid",
		"unfreeze the money held abroad",
		"profits from the frozen funds",
	],
	compensation: [
		"Payment for lost homes is put at €90m",
		"owners receive fair compensation",
		"pay reparations for war damage",
		"€1.2 billion to a property commission",
		"a register of damage is opened",
		"return of the houses to their original owners or restitution",
	],
	reconstruction: [
		"rebuild roads and hospitals",
		"the country is fully reconstructed",
		"a goal of $60 bn for reconstruction",
		"donors pledge a recovery fund",
		"restore water and power infrastructure in war-torn areas",
	],
	"economic-cooperation": [
		"a joint bridge authority that would split its tolls evenly",
		"cut the coupon to 2 percent",
		"spare hill farmers the land tax for ten years",
		"a broad economic and technological partnership covering energy, space and rare earths",
		"be gradually reintegrated into the global economy",
		"a long-term agreement on economic cooperation",
		"cancel a quarter of the public debt",
		"developed countries provide $100 billion a year in climate finance",
	],
	trade: [
		"cut tariffs on cars to 10 percent",
		"a free-trade agreement within two years",
		"buy 12 million tonnes of soybeans a year",
		"lower quotas on beef imports",
		"preferential access to the single market",
		"restrict exports of rare earths",
	],
	energy: [
		"gas transit through the pipeline resumes",
		"connect the two electricity grids",
		"stop attacks on energy infrastructure",
		"phase out coal by 2040",
		"supply 500 megawatts of power",
	],
	"natural-resources": [
		"share gas revenue 60-40 for 25 years",
		"Orland would supply 50,000 tons of copper a year",
		"reserve a tenth of new drilling licences for its firms",
		"fix the herring catch for three years",
		"revenue from the offshore gas field is shared equally",
		"share oil revenues between centre and regions",
		"fill the reservoir behind the dam in no less than six years",
		"give foreign companies rights to critical minerals",
		"joint fishing grounds and water rights on the river",
	],
	"international-standing": [
		"invite it back into the G8",
		"readmit the country to the regional organisation",
		"an end to its diplomatic isolation",
		"restore its seat at the United Nations",
	],
	accession: [
		"open accession talks with the European Union",
		"is eligible for membership of the European Union",
		"candidate status by the end of the year",
		"accede to the union at a fixed date",
	],
	elections: [
		"voters would go to the polls within 20 months",
		"a vote for a new assembly would follow in the spring",
		"elections would be postponed until next December",
		"hold presidential elections in 100 days",
		"an independent electoral commission registers voters",
		"a vote as soon as possible after signing, with elections in every district",
	],
	constitution: [
		"a constituent assembly drafts a permanent constitution",
		"put the agreement to a referendum",
		"separate simultaneous referendums on the plan",
		"amend the constitution within 18 months",
	],
	"power-sharing": [
		"the rebels would get the vice-presidency and a third of the seats",
		"defence and the coinage would remain with the centre",
		"foreign policy and defence are reserved for the capital",
		"the king may dissolve the parliament",
		"it may name three governors",
		"the northern party would hold the finance ministry",
		"a rotating presidency with two terms out of three for the larger community",
		"the opposition gets 12 ministries and the ruling party 18",
		"a government of national unity for three years",
		"a vice-president from each party",
		"a federation of two constituent states",
		"hand power to a civilian transitional government",
	],
	autonomy: [
		"day-to-day running of the valley passes to the south",
		"leave the council in charge of four northern districts",
		"broad autonomy for the mountain region",
		"self-government with its own regional parliament",
		"devolve powers to local councils",
		"the right of self-determination after six years",
	],
	amnesty: [
		"nobody would stand trial for acts of the war",
		"from prosecution all who served in the militia",
		"an amnesty for all fighters who surrender their weapons by July",
		"pardons for those who fled and whose homes were burnt",
		"fighters who lay down their arms would not be charged",
		"a full amnesty for all parties",
		"fighters who surrender are immune from prosecution",
		"pardon those convicted of rebellion",
		"drop all charges against the leaders",
	],
	accountability: [
		"a mixed court would try the officers",
		"a hybrid court would try wartime crimes",
		"investigate war crimes and punish perpetrators",
		"a truth and reconciliation commission",
		"hand over suspects to the international criminal court",
	],
	prisoners: [
		"free all detained fishermen",
		"hand over 40 captured pilots",
		"send home the bodies of the fallen",
		"exchange all prisoners of war, all for all",
		"release 40 hostages in two groups",
		"free political prisoners",
		"return the bodies of fallen soldiers",
		"release civilian detainees",
	],
	children: [
		"return all abducted children to their parents",
		"end the recruitment of child soldiers",
		"children taken across the border come home",
	],
	"missing-persons": [
		"a joint team would trace 900 people who vanished in the war",
		"give the committee on missing persons access to archives",
		"exhume mass graves and identify remains",
		"establish the fate of 1,400 missing soldiers",
	],
	refugees: [
		"refugees may return home in safety",
		"the right of return for displaced people",
		"resettle 20,000 displaced families",
		"allow former inhabitants of the town to come back",
	],
	"humanitarian-access": [
		"600 aid trucks enter each day",
		"open humanitarian corridors to the besieged city",
		"guarantee unhindered access for relief workers",
		"lift the siege and let in food and medicine",
	],
	language: [
		"both tongues shall be official languages",
		"the language law is repealed",
		"road signs in two languages",
	],
	religion: [
		"pilgrims may visit holy sites",
		"guarantee freedom of worship",
		"the status of the church is protected by law",
	],
	"minority-rights": [
		"protect the rights of ethnic minorities",
		"end discrimination against indigenous peoples",
		"ban Nazi ideology",
		"equal rights for women",
	],
	"education-media": [
		"revise history textbooks in schools",
		"lift the ban on foreign media and broadcasters",
		"teach tolerance in schools from the first year",
		"end hostile propaganda on state television",
	],
	navigation: [
		"freedom of navigation through the strait",
		"free transport of grain across the sea",
		"merchant ships may use the ports",
		"open airspace to civil flights",
		"shall not hinder commercial use of the river",
	],
	disarmament: [
		"the fighters would give up their guns in camps",
		"fighters would report to three camps by June",
		"the group lays down its weapons within 90 days",
		"disarm all militias",
		"hand over its heavy weapons and dismantle tunnels",
		"demobilise former combatants",
		"disband paramilitary units",
	],
	"police-reform": [
		"retrain the police",
		"open the police force to both communities",
		"reform the security sector under civilian oversight",
		"a joint police unit patrols the town",
	],
	timetable: [
		"the timetable in three phases",
		"a roadmap with deadlines",
		"the schedule for implementation runs over 12 months",
	],
	"legal-force": [
		"put the accord to a vote in its parliament by December",
		"the text would lapse if not ratified within a year",
		"this agreement is legally binding",
		"enters into force on the day of ratification",
		"the treaty enters into force after signature by both parties",
		"both texts are equally authentic",
		"the accord is endorsed by a Security Council resolution",
	],
	"oversight-body": [
		"a peace council chaired by the president oversees implementation",
		"set up a joint commission of six members",
		"two neighbouring states would act as guarantors of the agreement",
		"a joint working group resolves security questions",
		"a steering committee meets monthly",
	],
	"dispute-settlement": [
		"its decisions would be final and binding",
		"rulings of the panel could not be challenged",
		"hand the quarrel over the reef to arbitrators",
		"disputes between the parties go to arbitration",
		"disputes over the interpretation of this agreement are settled by the court",
		"a mediator hears complaints",
		"drop all claims before international courts",
	],
	sovereignty: [
		"the flag over the island stays that of Orland",
		"its sovereignty is confirmed",
		"respect for territorial integrity and political independence",
		"any deal must fully uphold sovereignty",
		"a single sovereignty and citizenship",
	],
	dialogue: [
		"a national dialogue with all parties",
		"resume direct talks within a week",
		"hold consultations twice a year",
		"a dialogue between the alliance and its neighbour on all security issues",
	],
	other: [
		"a ceiling of 25 per cent",
		"be nice",
		"progress in the efforts of the president",
		"reports that the neighbour would seek changes",
		"two ministers were dismissed last week",
		"the flag shall be blue",
		"cut greenhouse gas emissions by 45 percent",
	],
};

describe("issueOf", () => {
	const rows = Object.entries(clauses).flatMap(([code, texts]) =>
		texts.map((text) => [text, code] as const),
	);

	it("has at least two clauses for every code of the codebook and no other", () => {
		expect(Object.keys(clauses).sort()).toEqual(
			issues.map((issue) => issue.code).sort(),
		);
		expect(rows.length).toBeGreaterThanOrEqual(120);
	});

	it.each(rows)("finds that “%s” is about %s", (text, code) => {
		expect(issueOf(text, issues)).toBe(code);
	});

	it.each([
		["we want to be here with all of you", "no fish: “here” is no herring"],
		["it has to be done the right way", "one right is no right of anybody"],
		["a shot in the arm for the winter", "an arm is no arms"],
		["she missed two of the sessions", "nobody is missing"],
		["the president's response to the speech", "two hints of two issues"],
		["suitable environmental safeguards", "no weapons are meant"],
		["support for the government", "whoever governs"],
	])("finds no issue in “%s”: %s", (text) => {
		expect(issueOf(text, issues)).toBe("other");
	});

	it.each([
		["the rights of villagers", "minority-rights"],
		["a ban on arms for both sides", "weapons-limits"],
		["where the missing are buried", "missing-persons"],
		["quotas for herring", "natural-resources"],
		["compensation for families expelled from the coast", "compensation"],
		["release $2 billion in frozen oil revenue", "frozen-assets"],
		["the mixed garrison of the fort", "force-limits"],
	])("still finds that “%s” is about %s", (text, code) => {
		expect(issueOf(text, issues)).toBe(code);
	});

	it("lets the clause outweigh the condition that hangs on it", () => {
		const own = "the army stays at 300,000 soldiers";
		expect(issueOf(`${own} until sanctions are lifted`, issues)).toBe(
			"force-limits",
		);
		expect(issueOf(`If sanctions are lifted, ${own}`, issues)).toBe(
			"force-limits",
		);
	});

	it("ranks what else a clause speaks of", () => {
		const codes = issueScores(
			"sanctions return if the ceasefire is broken",
			issues,
		).map((score) => score.code);
		expect(codes[0]).toBe("sanctions");
		expect(codes).toContain("ceasefire");
	});

	it("gives nothing for no words and stays linear on a very long clause", () => {
		expect(issueScores("", issues)).toEqual([]);
		expect(issueOf("hand over ".repeat(200_000), issues)).toBeTypeOf("string");
	});
});
