/**
 * Outlets whose names do not end in a word for one ("Times", "Post", "TV"): agencies, broadcasters,
 * papers and sites, in small letters and without accents. What they tell is reported, not said.
 */
export const OUTLET_NAMES: ReadonlySet<string> = new Set(
  `reuters|associated press|ap|afp|agence france-presse|efe|ansa|dpa|tass|interfax|ria novosti|xinhua|kyodo|yonhap|
bloomberg|pti|ani|anadolu|irna|fars|tasnim|mehr|isna|sana|wafa|petra|upi|kcna|bernama|antara|prensa latina|
bbc|cnn|npr|pbs|abc|nbc|cbs|msnbc|sky|itv|rte|cbc|nhk|ndr|ard|zdf|wdr|rtl|tf1|rai|rtve|tve|rt|globo|tvn|
al jazeera|al arabiya|al mayadeen|al-manar|al hadath|deutsche welle|dw|euronews|telesur|france 24|sputnik|
le monde|le figaro|liberation|la croix|el pais|el mundo|el nacional|el universal|el nuevo herald|la nacion|clarin|
la razon|la patilla|infobae|folha|estadao|la repubblica|corriere della sera|la stampa|der spiegel|spiegel|die zeit|
die welt|bild|sueddeutsche zeitung|haaretz|maariv|kan|ynet|kommersant|vedomosti|meduza|the hill|politico|axios|
propublica|bellingcat|the intercept|vice|vox|slate|salon|newsweek|the economist|economist|the atlantic|forbes|fortune|
wired|the verge|techcrunch|variety|billboard|nature|science|the lancet|lancet|wikipedia|wikileaks|flightradar24|
tankertrackers|tankertrackers.com|marinetraffic|refinitiv|kpler|vortexa|nikkei|caixin|global times|dawn|the hindu|
military.com|the information|the athletic|espn|marca|l’equipe|l'equipe`
    .trim()
    .split(/\|\s*/u),
);
