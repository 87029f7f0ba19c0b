/**
 * The country of a region that is no state of those that the gazetteer knows, and that stories name beside its towns.
 * By ISO 3166-1.
 */
export function countryOfArea(name: string): string | undefined {
  return areas.get(name);
}

const areas = new Map(
  (
    'CA Atlantic Canada,Western Canada,Labrador,Nunavik,Cape Breton,Vancouver Island,Newfoundland;MX Jalisco,Oaxaca,Chiapas,Sonora,Sinaloa,Michoacán,Guerrero,Yucatán,Baja California,Tabasco,Nayarit,Hidalgo,Tamaulipas,Coahuila;' +
    'BR Bahia,Amazonas,Pará,Paraná,Minas Gerais,Rio Grande do Sul,Mato Grosso,Ceará,Rondônia,Roraima;AR Patagonia,Neuquén Province,Tierra del Fuego;' +
    'IN Punjab,Haryana,Kerala,Gujarat,Rajasthan,Maharashtra,Karnataka,Tamil Nadu,Assam,Bihar,Odisha,Uttar Pradesh,Madhya Pradesh,West Bengal,Telangana,Andhra Pradesh,Himachal Pradesh,Uttarakhand,Jharkhand,Kashmir,Ladakh,Goa;' +
    'PK Sindh,Balochistan,Khyber Pakhtunkhwa;IT Basilicata,Tuscany,Sicily,Sardinia,Lombardy,Piedmont,Puglia,Apulia,Calabria,Umbria,Liguria,Veneto,Campania,Abruzzo,Emilia-Romagna,Friuli;' +
    'ES Catalonia,Andalusia,Galicia,Navarre,Asturias,Cantabria,Extremadura,Castile,Basque Country,Aragon;FR Brittany,Normandy,Provence,Alsace,Lorraine,Burgundy,Savoy,Picardy,Auvergne,Occitanie,Corsica;' +
    'DE Thuringia,Hesse,Saxony-Anhalt,Brandenburg,Mecklenburg,Schleswig-Holstein,Lower Saxony,Rhineland,Westphalia,Swabia,Franconia;AT Tyrol,Carinthia,Styria,Vorarlberg;CH Ticino,Valais,Graubünden,Vaud;' +
    'GB Cornwall,Devon,Cumbria,Northumberland,Yorkshire,Norfolk,Suffolk,Kent,Sussex,Lancashire,Essex,Dorset,Somerset,Shropshire,Wales,Highlands,Borders;IE Connemara,Donegal,Kerry,Mayo,Munster,Leinster,Connacht;' +
    'PT Algarve,Alentejo,Azores,Madeira;NO Finnmark,Troms,Nordland;SE Lapland,Skåne,Dalarna;PL Silesia,Masuria,Podlasie,Mazovia;UA Donbas,Crimea,Volhynia,Galicia;RU Siberia,Chechnya,Dagestan,Karelia,Kamchatka;RO Transylvania,Moldavia;' +
    'TR Anatolia,Cappadocia,Thrace;CN Xinjiang,Tibet,Sichuan,Yunnan,Guangdong,Hunan,Hubei,Gansu,Inner Mongolia,Fujian,Zhejiang,Shandong;JP Hokkaido,Honshu,Kyushu,Shikoku;ID Java,Sumatra,Sulawesi,Borneo,Papua,Aceh;' +
    'PH Luzon,Mindanao,Visayas,Negros,Panay;NG Borno,Yobe,Adamawa,Zamfara,Kaduna State,Benue;KE Turkana,Rift Valley;SD Darfur,Kordofan;ZA Northern Cape,Western Cape,Eastern Cape,Free State,Limpopo,Gauteng,KwaZulu-Natal,Mpumalanga;' +
    'NZ North Island,South Island,Northland,Waikato,Otago,Southland,Canterbury,Marlborough;AU Kimberley Region,Pilbara,Gippsland,Riverina,Outback;EC El Oro,Azuay;CO Antioquia,Nariño,Cauca;PE Puno Region,Loreto;GR Macedonia,Thessaly,Epirus,Crete,Peloponnese'
  )
    .split(';')
    .flatMap((line) =>
      line
        .slice(3)
        .split(',')
        .map((name): [string, string] => [name, line.slice(0, 2)]),
    ),
);
