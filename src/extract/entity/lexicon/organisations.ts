/** Organisations: name, then other names after a bar. An acronym in brackets is learnt from the text itself. */
export const ORGANISATIONS = `
African Union
AMIA
BRICS|BRICS bloc
Central Intelligence Agency|CIA
Daesh|ISIS,ISIL,Islamic State
European Commission
European Central Bank|ECB
Federal Reserve|Fed
Federal Deposit Insurance Corporation|FDIC
Gestapo
House of Commons
House of Lords
House of Representatives
Supreme Court
Southern Command|SOUTHCOM,Southcom
Security Council|UN Security Council,U.N. Security Council
U.S. Geological Survey|USGS,US Geological Survey,United States Geological Survey
Roscosmos
FIFA
UEFA
International Olympic Committee|IOC
International Court of Justice|ICJ
Reuters
Associated Press
Agence France-Presse|AFP
Bloomberg|Bloomberg News
European Union|EU
Federal Bureau of Investigation|FBI
Hamas
Hezbollah|Hizbollah,Hizbullah
International Atomic Energy Agency|IAEA
International Criminal Court|ICC
International Monetary Fund|IMF
Islamic Revolutionary Guard Corps|IRGC,Islamic Revolution Guards Corps,Islamic Revolutionary Guards Corps,Revolutionary Guards
League of Nations
Mossad
NASA
NATO|North Atlantic Treaty Organization
OPEC
Organization of American States|OAS
Pentagon
Quds Force
Red Cross
Taliban
Tren de Aragua
Cartel de los Soles
UNESCO
UNICEF
United Nations|UN,U.N.
White House
Kremlin
World Bank
World Health Organization|WHO
World Trade Organization|WTO
`;

/** A run of names that ends in one of these is an organisation. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  `ministry corps force forces agency party bank university council committee parliament congress army navy
  commission union organization organisation association company institute court center centre society
  bloc church league department bureau federation foundation group senate assembly institution
  corporation inc ltd plc academy museum observatory times post news club cartel guard guards
  administration airlines railway railways observatory herald telegraph
  tribune gazette journal chronicle courier daily society trust fund institute commission tribunal command fleet
  regiment brigade squadron battalion coastguard parliament steel motors bancorp holdings partners studios
  division laboratories industries systems energy telecom media orchestra opera theatre theater hospital clinic school
  international foods electric mills airways stores brands pictures insurance
  federation authority alliance coalition office service services board`.split(/\s+/),
);

/** Bodies named by a common noun behind a country: "Iran's foreign ministry", "the French parliament". */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  'ministry government parliament military army navy senate congress cabinet court police coastguard'.split(
    ' ',
  ),
);
