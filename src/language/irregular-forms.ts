/**
 * Forms of English whose base no rule gives, as data: "base form form …" to a line part.
 * Provenance: written by hand from the ordinary grammar of English; checked against the English EWT and GUM treebanks.
 */

/** Irregular verbs: base, then every form that the rules would get wrong. */
export const irregularVerbs: ReadonlyMap<string, string> = readForms(`
be am is are was were been being 're 'm, have has had 've 'd having, do does did done, go goes went gone, say said, tell told,
think thought, know knew known, accord accorded, see saw seen, take took taken, give gave given, get got gotten, make made,
come came, become became, overcome overcame, find found, hold held, uphold upheld, withhold withheld, keep kept,
leave left, lead led, mislead misled, lie lying lain, lay laid, meet met, feed fed, read, let, put, cut, set, reset, hit, shut, cost, hurt,
cast, broadcast, forecast, split, spread, quit, rid, bid, bet, burst, thrust, begin began begun, bring brought,
buy bought, catch caught, teach taught, seek sought, fight fought, break broke broken, speak spoke spoken,
steal stole stolen, freeze froze frozen, choose chose chosen, rise rose risen, arise arose arisen, drive drove driven,
write wrote written, rewrite rewrote rewritten, ride rode ridden, fall fell fallen, grow grew grown, throw threw thrown,
overthrow overthrew overthrown, draw drew drawn, withdraw withdrew withdrawn, blow blew blown, fly flew flown flies flying,
show shown, sow sown, mow mown, swear swore sworn, wear wore worn, tear tore torn, bear bore borne born, shake shook shaken,
mistake mistook mistaken, undertake undertook undertaken, overtake overtook overtaken, forsake forsook forsaken,
forget forgot forgotten, forgive forgave forgiven, forbid forbade forbidden, bite bit bitten, hide hid hidden, eat ate eaten,
beat beaten, shrink shrank shrunk, drink drank drunk, sink sank sunk, sing sang sung, ring rang rung, spring sprang sprung,
swim swam swum, run ran, win won, sit sat, stand stood, understand understood, withstand withstood, misunderstand misunderstood,
hang hung, strike struck stricken, stick stuck, swing swung, cling clung, sting stung, dig dug, spin spun, sling slung,
lose lost, shoot shot, sleep slept, sweep swept, weep wept, creep crept, kneel knelt, feel felt, deal dealt, mean meant,
dream dreamt, lean leant, leap leapt, learn learnt, burn burnt, spell spelt, spill spilt, spoil spoilt, smell smelt,
build built, rebuild rebuilt, send sent, resend resent, spend spent, lend lent, bend bent, rend rent, wind wound, bind bound, grind ground,
sell sold, resell resold, light lit, slide slid, flee fled, bleed bled, breed bred, speed sped, shed, sell sold, foresee foresaw foreseen,
oversee oversaw overseen, foretell foretold, retell retold, pay paid, repay repaid, underpay underpaid, overpay overpaid, hear heard, overhear overheard,
wake woke woken, awake awoke awoken, weave wove woven, tread trod trodden, strive strove striven, shine shone, prove proven,
redo redid redone, undo undid undone, overdo overdid overdone, undergo undergoes underwent undergone, forgo forgoes forwent forgone,
outdo outdid outdone, rethink rethought, remake remade, retake retook retaken, rerun reran, outrun outran, overrun overran,
partake partook partaken, die dies dying, tie ties tying, vie vies vying, untie untying, belie belying, underlie underlay underlain underlying,
panic panicked panicking, mimic mimicked mimicking, traffic trafficked trafficking, picnic picnicked, frolic frolicked,
will wo 'll ll, can ca, shall sha,
see seeing, agree agreed agreeing agrees, free freed freeing frees, flee fleeing flees, guarantee guaranteed guaranteeing guarantees,
decree decreed decreeing decrees, oversee overseeing, foresee foreseeing, referee refereed, disagree disagreed disagreeing disagrees,
be being, sing singing, bring bringing, ring ringing, spring springing, swing swinging, cling clinging, sting stinging,
singe singed, range ranged ranging, choke choked choking, age aging, dye dyed dyeing, eye eyed eyeing, ski skied skiing, veto vetoed vetoes vetoing, echo echoed echoes echoing,
focus focused focuses focusing focussed, bus bused, bias biased, canvas canvassed, gas gassed gasses, chorus chorused,
quiz quizzed, equip equipped, worship worshiped worshipped, kidnap kidnapped kidnaped, program programmed programming,
appal appalled appalling, travel travelled travelling, cancel cancelled cancelling, level levelled levelling, label labelled labelling, signal signalled signalling,
model modelled modelling, counsel counselled counselling, channel channelled channelling, total totalled totalling, fuel fuelled fuelling, pencil pencilled pencilling, telephone telephoned telephoning,
quarrel quarrelled quarrelling, marvel marvelled, rival rivalled, shelve shelved, initial initialled initialling, pedal pedalled,
dial dialled, expel expelled expelling, compel compelled compelling, propel propelled propelling, repel repelled repelling,
control controlled controlling, patrol patrolled patrolling, rebel rebelled rebelling, excel excelled, enrol enrolled, fulfil fulfilled fulfilling,
instil instilled, distil distilled, dispel dispelled, extol extolled, annul annulled annulling,
boycott boycotted boycotting, reconvene reconvened reconvening, contravene contravened contravening, blockade blockaded blockading,
attach attached attaching, hinge hinged hinging, impinge impinged impinging, pivot pivoted pivoting, trumpet trumpeted trumpeting,
murmur murmured murmuring, chime chimed chiming, opine opined opining, gripe griped griping, chafe chafed chafing, rile riled riling,
lambaste lambasted lambasting, quarantine quarantined quarantining, stomach stomached stomaching, poke poked poking,
marshal marshalled marshalling, equal equalled equalling, tunnel tunnelled tunnelling, funnel funnelled funnelling
`);

/** Irregular plurals. */
export const irregularNouns: ReadonlyMap<string, string> = readForms(`
man men, woman women, child children, person people, foot feet, tooth teeth, goose geese, mouse mice, ox oxen,
gunman gunmen, policeman policemen, congressman congressmen, spokesman spokesmen, spokeswoman spokeswomen, chairman chairmen,
businessman businessmen, statesman statesmen, tribesman tribesmen, serviceman servicemen, fisherman fishermen, lawman lawmen,
clergyman clergymen, congresswoman congresswomen, councilman councilmen, layman laymen, nobleman noblemen, fireman firemen,
life lives, wife wives, knife knives, half halves, wolf wolves, thief thieves, leaf leaves, loaf loaves, shelf shelves, self selves, calf calves,
crisis crises, analysis analyses, basis bases, thesis theses, hypothesis hypotheses, oasis oases, axis axes, diagnosis diagnoses, emphasis emphases,
parenthesis parentheses, criterion criteria, phenomenon phenomena, datum data, bacterium bacteria, memorandum memoranda,
referendum referenda, curriculum curricula, stimulus stimuli, alumnus alumni, nucleus nuclei, radius radii,
series series, species species, means means, news news, headquarters headquarters, politics politics, economics economics,
lens lenses, bus buses, gas gases, virus viruses, census censuses, consensus consensuses, campus campuses, caucus caucuses, chorus choruses,
bonus bonuses, status statuses, focus focuses, surplus surpluses, quota quotas, agenda agendas, tie ties, lie lies, movie movies, cookie cookies,
calorie calories, zombie zombies, rookie rookies, genie genies, pie pies, axe axes, shoe shoes, toe toes, foe foes, canoe canoes,
potato potatoes, tomato tomatoes, hero heroes, veto vetoes, echo echoes, embargo embargoes, cargo cargoes, tornado tornadoes, volcano volcanoes,
mosquito mosquitoes, torpedo torpedoes, quiz quizzes, house houses, horse horses, cause causes, clause clauses, phase phases, base bases,
purpose purposes, response responses, case cases, course courses, use uses, ruse ruses, promise promises, premise premises, increase increases,
decrease decreases, release releases, lease leases, purchase purchases, database databases, exercise exercises, expense expenses, offense offenses,
defense defenses, license licenses, sense senses, nurse nurses, purse purses, excuse excuses, franchise franchises, surprise surprises, enterprise enterprises,
compromise compromises, disease diseases, phrase phrases, noise noises, rise rises, prize prizes, size sizes, maze mazes, exercise exercises
`);

/** Comparatives and superlatives. */
export const irregularAdjectives: ReadonlyMap<string, string> = readForms(`
good better best well, bad worse worst, far further furthest farther farthest, little less least, much more most, many more most, late latter,
old elder eldest
`);

function readForms(data: string): ReadonlyMap<string, string> {
	const forms = new Map<string, string>();
	for (const part of data.split(/[,\n]/)) {
		const [base, ...others] = part.trim().split(/\s+/);
		for (const form of others)
			if (base && !forms.has(form)) forms.set(form, base);
	}
	return forms;
}
