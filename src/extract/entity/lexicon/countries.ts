/**
 * Countries: name | people's names and adjectives | other names. One line each.
 * An adjective counts as naming the country: "Iranian experts" involve Iran.
 */
export const COUNTRIES = `
Afghanistan|Afghan
Albania|Albanian
Algeria|Algerian
Angola|Angolan
Argentina|Argentine,Argentinian
Armenia|Armenian
Australia|Australian
Austria|Austrian
Azerbaijan|Azerbaijani,Azeri
Bahamas|Bahamian
Bahrain|Bahraini
Bangladesh|Bangladeshi
Barbados|Barbadian
Belarus|Belarusian
Belgium|Belgian
Belize|Belizean
Benin|Beninese
Bhutan|Bhutanese
Bolivia|Bolivian
Bosnia and Herzegovina|Bosnian|Bosnia
Botswana|Botswanan
Brazil|Brazilian
Brunei|Bruneian
Bulgaria|Bulgarian
Burkina Faso|Burkinabe
Burundi|Burundian
Cambodia|Cambodian
Cameroon|Cameroonian
Canada|Canadian
Cape Verde|Cape Verdean|Cabo Verde
Central African Republic|
Chad|Chadian
Chile|Chilean
China|Chinese|People's Republic of China
Colombia|Colombian
Comoros|Comorian
Costa Rica|Costa Rican
Croatia|Croatian
Cuba|Cuban
Cyprus|Cypriot
Czechia|Czech|Czech Republic
Czechoslovakia|Czechoslovak
Democratic Republic of the Congo|Congolese|DR Congo,Congo,Zaire
Denmark|Danish
Djibouti|Djiboutian
Dominican Republic|
East Germany|East German
Ecuador|Ecuadorian
Egypt|Egyptian
El Salvador|Salvadoran
England|English
Equatorial Guinea|
Eritrea|Eritrean
Estonia|Estonian
Eswatini||Swaziland
Ethiopia|Ethiopian
Fiji|Fijian
Finland|Finnish
France|French
Gabon|Gabonese
Gambia|Gambian
Georgia|Georgian
Germany|German
Ghana|Ghanaian
Greece|Greek
Grenada|Grenadian
Guatemala|Guatemalan
Guinea|Guinean
Guinea-Bissau|
Guyana|Guyanese
Haiti|Haitian
Honduras|Honduran
Hungary|Hungarian
Iceland|Icelandic
India|Indian
Indonesia|Indonesian
Iran|Iranian|Islamic Republic of Iran,Islamic Republic,Persia
Iraq|Iraqi
Ireland|Irish
Israel|Israeli
Italy|Italian
Ivory Coast|Ivorian|Côte d'Ivoire
Jamaica|Jamaican
Japan|Japanese
Jordan|Jordanian
Kazakhstan|Kazakh
Kenya|Kenyan
Kosovo|Kosovar
Kuwait|Kuwaiti
Kyrgyzstan|Kyrgyz
Laos|Laotian
Latvia|Latvian
Lebanon|Lebanese
Lesotho|
Liberia|Liberian
Libya|Libyan
Liechtenstein|
Lithuania|Lithuanian
Luxembourg|
Madagascar|Malagasy
Malawi|Malawian
Malaysia|Malaysian
Maldives|Maldivian
Mali|Malian
Malta|Maltese
Mauritania|Mauritanian
Mauritius|Mauritian
Mexico|Mexican
Moldova|Moldovan
Monaco|
Mongolia|Mongolian
Montenegro|Montenegrin
Morocco|Moroccan
Mozambique|Mozambican
Myanmar|Burmese|Burma
Namibia|Namibian
Nepal|Nepalese,Nepali
Netherlands|Dutch|Holland
New Zealand|
Nicaragua|Nicaraguan
Niger|Nigerien
Nigeria|Nigerian
North Korea|North Korean|DPRK
North Macedonia|Macedonian|Macedonia
Norway|Norwegian
Oman|Omani
Ottoman Empire|Ottoman
Pakistan|Pakistani
Palestine|Palestinian
Panama|Panamanian
Papua New Guinea|
Paraguay|Paraguayan
Peru|Peruvian
Philippines|Philippine,Filipino
Poland|Polish
Portugal|Portuguese
Prussia|Prussian
Qatar|Qatari
Romania|Romanian
Russia|Russian|Russian Federation
Rwanda|Rwandan
Samoa|Samoan
Saudi Arabia|Saudi,Saudi Arabian
Scotland|Scottish
Senegal|Senegalese
Serbia|Serbian
Seychelles|
Sierra Leone|
Singapore|Singaporean
Slovakia|Slovak
Slovenia|Slovenian
Somalia|Somali
South Africa|South African
South Korea|South Korean|Republic of Korea
South Sudan|South Sudanese
Soviet Union|Soviet|USSR
Spain|Spanish
Sri Lanka|Sri Lankan|Ceylon
Sudan|Sudanese
Suriname|Surinamese
Sweden|Swedish
Switzerland|Swiss
Syria|Syrian
Taiwan|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai|Siam
Timor-Leste||East Timor
Togo|Togolese
Tonga|Tongan
Trinidad and Tobago|Trinidadian
Tunisia|Tunisian
Turkey|Turkish|Türkiye
Turkmenistan|Turkmen
Uganda|Ugandan
Ukraine|Ukrainian
United Arab Emirates|Emirati|UAE
United Kingdom|British|UK,U.K.,Britain,Great Britain
United States|American|US,U.S.,USA,U.S.A.,America,United States of America
Uruguay|Uruguayan
Uzbekistan|Uzbek
Vatican City||Vatican,Holy See
Venezuela|Venezuelan|Bolivarian Republic of Venezuela
Vietnam|Vietnamese
Wales|Welsh
West Germany|West German
Yemen|Yemeni
Yugoslavia|Yugoslav
Zambia|Zambian
Zimbabwe|Zimbabwean|Rhodesia
`;

/** How a country is called in a title, where its full name is long: noun and adjective alike. */
export const TITLE_NAMES: Readonly<Record<string, string>> = {
  'United States': 'U.S.',
  'United Kingdom': 'U.K.',
  'United Arab Emirates': 'UAE',
};
