/**
 * Endings of verb stems ("^" is the start) with and without a silent e in the base form, as data; the longest decides.
 * Provenance: made by `npx tsx training/lemma/make-stems.ts` from the English EWT (CC BY-SA 4.0) and GUM (CC BY) treebanks.
 */

export const silentEStems: ReadonlySet<string> = new Set(
	`
	^bit ^cop ^dar ^hop ^lop ^ow ^phon ^rais ^rap ^tun abid adit agin am ang at bak bin bl c cal car ced
	chang cil cit cl com conven cor cr deat dher din dl drap dup edit eng ever fad fil fin fl g gad gl
	gnor grop hak hap har hin hon hrin i ib id ier ik ir jok kl lar lasp let lig lin lung maim mak meat
	mil min mok mot mpet ndon ness nit not nven od pal par past ped pil pip pl plor pon prais prob rad
	reat rfer ring rout rrang rven s sal scap secur sed sl sput tak tar tast th tim tl ton tor u uad ud
	uk ul um uot ur ut v vad vin vit vok vot wak wan war wast wip writ xil yl yp z zl
`
		.trim()
		.split(/\s+/),
);

export const plainStems: ReadonlySet<string> = new Set(
	`
	^bat ^cut ^edit ^gag ^let ^nag ^ring ^sum aid air andon aud aul bang bath beg bid brag bring ccur
	chat drag eam eat ebut econven ecur fang gas gg gus hang hum hut icit ig itor jam kid knit lfil lur
	mbat ms ncur ng nic oam oat ocus og oid onven ood oth oud oul our out phon put rais rang rcut redit
	rmat rut slam ss stir tness treat tring ug uiz uz whir
`
		.trim()
		.split(/\s+/),
);
