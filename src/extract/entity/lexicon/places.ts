/** Regions, seas and cities whose names a tagger may miss: name, then other names after a bar. */
export const PLACES = `
Caribbean|Caribbean Sea
Latin America|Latin American
South America|South American
Central America|Central American
North America|North American
Middle East|Middle Eastern
Western Hemisphere
Global South
Africa|African
Asia|Asian
Europe|European
Antarctica
Arctic
Balkans
Scandinavia
Persian Gulf
Red Sea
Black Sea
Baltic Sea|Baltic
North Sea
Mediterranean|Mediterranean Sea
Atlantic|Atlantic Ocean
Pacific|Pacific Ocean
Indian Ocean
Gulf of Mexico
Strait of Hormuz
Suez Canal
Panama Canal
English Channel
West Bank
Gaza|Gaza Strip
Crimea
Donbas
Kashmir
Tibet
Hong Kong
British Virgin Islands
Virgin Islands
Falkland Islands|Falklands
Gibraltar
Greenland
Guam
Bermuda
Cayman Islands
Faroe Islands
French Guiana
Puerto Rico
Siberia
Sinai
Abu Dhabi
Abuja
Accra
Addis Ababa
Algiers
Amman
Amsterdam
Ankara
Athens
Baghdad
Baku
Bangkok
Beijing
Beirut
Belgrade
Berlin
Bogotá|Bogota
Brasília|Brasilia
Brussels
Bucharest
Budapest
Buenos Aires
Cairo
Canberra
Caracas
Copenhagen
Cape Town
Dakar
Damascus
Dhaka
Doha
Dubai
Dublin
Geneva
Guayaquil
Hanoi
Havana
Helsinki
Istanbul|Constantinople
Jakarta
Jerusalem
Kabul
Khartoum
Kinshasa
Kyiv|Kiev
La Paz
Lagos
Lima
Lisbon
London
Los Angeles
Luanda
Madrid
Managua
Manila
Mexico City
Miami
Minsk
Monrovia
Montevideo
Moscow
Mumbai
Nairobi
New Delhi
New York
Nicosia
Oslo
Ottawa
Panama City
Paris
Prague
Pretoria
Pyongyang
Quito
Riga
Rio de Janeiro
Riyadh
Rome
San Francisco
Sanaa
Santiago
Santo Domingo
São Paulo|Sao Paulo
Sarajevo
Seoul
Shanghai
Sofia
Stockholm
Sydney
Taipei
Tallinn
Tbilisi
Tehran|Teheran
Tel Aviv
Tokyo
Tripoli
Tunis
Vienna
Vilnius
Warsaw
Washington|Washington DC,Washington D.C.
Wellington
Yerevan
Zagreb
Zurich
`;

/** Words that end the name of a place: "Lake Geneva" has it first, "Geneva Airport" last. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  'airport palace bridge river lake island islands mountain mount valley street square harbour harbor port canal bay strait peninsula desert province district county'.split(
    ' ',
  ),
);
