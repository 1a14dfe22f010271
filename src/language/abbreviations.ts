/**
 * Abbreviations of English news that keep their full stop, as data.
 * Provenance: written by hand from the house styles of news agencies (titles, American states, months, companies).
 */

const titles =
	`Mr Mrs Ms Messrs Mx Dr Drs Prof Gen Lt Col Sgt Capt Cpl Cmdr Maj Adm Brig Pvt Cdr Ofc Insp Supt
	Gov Govs Sen Sens Rep Reps Pres Amb Atty Rev Fr Msgr Hon St Ste Mt Ft Dist Det Min Sec`.split(
		/\s+/,
	);

/** Before a name: never the end of a sentence ("Gen. Ortiz"; in transcripts "MR. ORTIZ"). */
export const titleAbbreviations: ReadonlySet<string> = new Set([
	...titles,
	...titles.map((title) => title.toUpperCase()),
]);

/** After a name or anywhere: may end a sentence ("Acme Corp."). */
export const otherAbbreviations: ReadonlySet<string> = new Set(
	`Jr Sr Esq Inc Corp Co Cos Ltd Bros Plc Ave Blvd Rd Dept Univ Assn vs v etc al ca cf viz approx
	Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec
	Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex
	Va Vt Wash Wis Wyo`.split(/\s+/),
);

/** Words too when they stand last: the full stop is theirs only inside a paragraph ("No. 10", but "He said no."). */
export const doubtfulAbbreviations: ReadonlySet<string> = new Set(
	"No Nos Co Miss Mass Ill Del Ore Wash Ind Kan Mar v La Pa Mo Min Sec Col Fr Art al".split(
		" ",
	),
);
