/** Who Nordwind deals with: name | legal ending | country | city | domain | industry | types | employees | revenue in millions | parent. */
const rows = `
Brandenburger Wasserwerke|AöR|DE|Potsdam|bbw-wasser.example|Water supply|customer|640|118
Havel Chemie|AG|DE|Brandenburg an der Havel|havel-chemie.example|Chemicals|customer|2100|740
Havel Chemie Logistik|GmbH|DE|Rathenow|havel-logistik.example|Logistics|customer|180|32|Havel Chemie
Havel Polymer|GmbH|DE|Premnitz|havel-polymer.example|Chemicals|customer|310|64|Havel Chemie
Krause Maschinenbau|GmbH & Co. KG|DE|Chemnitz|krause-mb.example|Mechanical engineering|customer|240|41
Lausitz Energie Technik|GmbH|DE|Cottbus|lausitz-et.example|Energy|customer|870|205
Müller & Söhne Brauerei|KG|DE|Bamberg|mueller-brauerei.example|Food and drink|customer|95|22
Ostsee Werft Rostock|GmbH|DE|Rostock|ostsee-werft.example|Shipbuilding|customer|1200|310
Papierfabrik Schwedt|GmbH|DE|Schwedt|papier-schwedt.example|Paper|customer|420|96
Spreetal Molkerei|eG|DE|Lübben|spreetal.example|Food and drink|customer|150|48
Stadtwerke Eberswalde|GmbH|DE|Eberswalde|sw-eberswalde.example|Utilities|customer|210|57
Thüringer Glas|AG|DE|Jena|thueringer-glas.example|Glass|customer|980|190
Thüringer Glas Service|GmbH|DE|Ilmenau|tg-service.example|Maintenance|customer|60|7|Thüringer Glas
Weser Stahl|AG|DE|Bremen|weser-stahl.example|Steel|customer|3400|1250
Weser Stahl Rohre|GmbH|DE|Bremerhaven|weser-rohre.example|Steel|customer|450|130|Weser Stahl
Zander Lebensmittel|GmbH|DE|Magdeburg|zander-food.example|Food and drink|prospect|330|85
Elbtal Pharma|GmbH|DE|Dresden|elbtal-pharma.example|Pharmaceuticals|prospect|560|170
Nordsee Fisch|GmbH|DE|Cuxhaven|nordsee-fisch.example|Food and drink|prospect|140|29
Rügen Kreide|GmbH|DE|Sassnitz|ruegen-kreide.example|Mining|prospect|75|12
Harzer Kupfer|AG|DE|Goslar|harzer-kupfer.example|Metals|prospect|690|220
Berlin Klinikbau|GmbH|DE|Berlin|klinikbau.example|Construction|prospect|260|78
Ingenieurbüro Falk|GmbH|DE|Berlin|ib-falk.example|Engineering|partner|35|4
Regelwerk Automation|GmbH|DE|Leipzig|regelwerk.example|Automation|partner|110|19
Pumpenwelt Sachsen|GmbH|DE|Zwickau|pumpenwelt.example|Mechanical engineering|competitor|520|99
Dichtungstechnik Baum|GmbH|DE|Kassel|dt-baum.example|Components|supplier|190|28
Motoren Ritter|KG|DE|Nürnberg|ritter-motoren.example|Components|supplier|640|140
Київводоканал Сервіс|ТОВ|UA|Київ|kvk-service.example|Water supply|customer|1900|88
Дніпро Сталь|ПрАТ|UA|Дніпро|dnipro-stal.example|Steel|customer|5200|930
Дніпро Прокат|ТОВ|UA|Кам'янське|dnipro-prokat.example|Steel|customer|840|150|Дніпро Сталь
Дніпро Енерго Ремонт|ТОВ|UA|Дніпро|dnipro-remont.example|Maintenance|customer|260|18|Дніпро Сталь
Львівська пивна мануфактура|ТОВ|UA|Львів|lviv-pyvo.example|Food and drink|customer|210|31
Полтавський комбайн|ПрАТ|UA|Полтава|poltava-kombain.example|Mechanical engineering|customer|760|62
Одеський портовий термінал|ТОВ|UA|Одеса|odesa-terminal.example|Logistics|customer|480|74
Вінницький молокозавод|ТОВ|UA|Вінниця|vin-moloko.example|Food and drink|customer|390|58
Черкаси Азот Хім|ПрАТ|UA|Черкаси|cherkasy-khim.example|Chemicals|customer|2700|410
Черкаси Логістик|ТОВ|UA|Черкаси|cherkasy-log.example|Logistics|customer|120|14|Черкаси Азот Хім
Харків Турбо|АТ|UA|Харків|kharkiv-turbo.example|Energy|customer|3100|290
Запоріжжя Трансформатор Плюс|ПрАТ|UA|Запоріжжя|zp-trafo.example|Electrical equipment|customer|1450|160
Карпатська вода|ТОВ|UA|Івано-Франківськ|karpat-voda.example|Water supply|customer|130|16
Рівне Цемент|ТОВ|UA|Рівне|rivne-cement.example|Building materials|customer|610|110
Agrotech Ukraine|LLC|UA|Київ|agrotech-ua.example|Agriculture|customer|920|180
Agrotech Elevator|LLC|UA|Біла Церква|agrotech-elevator.example|Agriculture|customer|240|45|Agrotech Ukraine
Тернопіль Цукор|ТОВ|UA|Тернопіль|ternopil-tsukor.example|Food and drink|prospect|340|52
Житомирський картон|ПрАТ|UA|Житомир|zhytomyr-karton.example|Paper|prospect|510|67
Буковина Деревообробка|ТОВ|UA|Чернівці|bukovyna-wood.example|Wood|prospect|160|19
Миколаїв Суднобуд|АТ|UA|Миколаїв|mykolaiv-sudno.example|Shipbuilding|prospect|870|95
Суми Насоси Інвест|ТОВ|UA|Суми|sumy-nasosy.example|Mechanical engineering|prospect|430|44
Волинь Фарм|ТОВ|UA|Луцьк|volyn-farm.example|Pharmaceuticals|prospect|280|39
Хмельницький кабель|ТОВ|UA|Хмельницький|khm-kabel.example|Electrical equipment|prospect|190|27
Інтегратор Плюс|ТОВ|UA|Київ|integrator-plus.example|Automation|partner|85|9
Техносервіс Захід|ТОВ|UA|Львів|ts-zakhid.example|Maintenance|partner|60|5
Укрнасоспром|ПрАТ|UA|Суми|ukrnasosprom.example|Mechanical engineering|competitor|1100|105
Електродвигун Харків|АТ|UA|Харків|el-dvyhun.example|Components|supplier|720|61
Wodociągi Mazowsze|S.A.|PL|Warszawa|wodociagi-mazowsze.example|Water supply|customer|780|134
Huta Śląska|S.A.|PL|Katowice|huta-slaska.example|Steel|customer|2900|680
Huta Śląska Serwis|Sp. z o.o.|PL|Gliwice|hs-serwis.example|Maintenance|customer|140|15|Huta Śląska
Browar Pomorski|Sp. z o.o.|PL|Gdańsk|browar-pomorski.example|Food and drink|customer|170|33
Cukrownia Wielkopolska|S.A.|PL|Poznań|cukrownia-wlkp.example|Food and drink|customer|460|120
Łódzkie Tkaniny|S.A.|PL|Łódź|lodzkie-tkaniny.example|Textiles|customer|380|47
Stocznia Szczecin Nowa|S.A.|PL|Szczecin|stocznia-nowa.example|Shipbuilding|customer|1300|260
Kopalnia Miedzi Lubin Zachód|S.A.|PL|Lubin|km-lubin.example|Mining|customer|2200|510
Papiernia Kwidzyn Dolna|Sp. z o.o.|PL|Kwidzyn|papiernia-kd.example|Paper|customer|290|71
Mleczarnia Podlaska|Sp. z o.o.|PL|Białystok|mleczarnia-pod.example|Food and drink|prospect|520|140
Chemia Tarnów Plus|S.A.|PL|Tarnów|chemia-tp.example|Chemicals|prospect|860|230
Energetyka Opole Serwis|Sp. z o.o.|PL|Opole|eo-serwis.example|Energy|prospect|310|54
Szkło Krosno Technika|Sp. z o.o.|PL|Krosno|szklo-kt.example|Glass|prospect|240|29
Farmacja Lublin|S.A.|PL|Lublin|farmacja-lublin.example|Pharmaceuticals|prospect|410|88
Automatyka Wrocław|Sp. z o.o.|PL|Wrocław|automatyka-wro.example|Automation|partner|95|12
Pompy Leszno Bis|S.A.|PL|Leszno|pompy-bis.example|Mechanical engineering|competitor|640|110
Łożyska Rzeszów|Sp. z o.o.|PL|Rzeszów|lozyska-rz.example|Components|supplier|220|34
Thames Valley Water Systems|Ltd|GB|Reading|tvws.example|Water supply|customer|530|142
Northern Steel Castings|Ltd|GB|Sheffield|northern-castings.example|Steel|customer|410|83
Northern Steel Finishing|Ltd|GB|Rotherham|northern-finishing.example|Steel|customer|90|14|Northern Steel Castings
Highland Distillers Supply|Ltd|GB|Inverness|highland-ds.example|Food and drink|customer|120|38
Mersey Chemicals|plc|GB|Liverpool|mersey-chem.example|Chemicals|customer|1600|470
Solent Marine Engineering|Ltd|GB|Southampton|solent-marine.example|Shipbuilding|customer|280|59
Pennine Paper|Ltd|GB|Huddersfield|pennine-paper.example|Paper|customer|170|36
Cardiff Bay Energy|Ltd|GB|Cardiff|cb-energy.example|Energy|prospect|360|97
East Anglia Foods|Ltd|GB|Norwich|ea-foods.example|Food and drink|prospect|620|155
Cornish Minerals|Ltd|GB|Truro|cornish-minerals.example|Mining|prospect|110|18
Granite City Offshore|Ltd|GB|Aberdeen|granite-offshore.example|Energy|prospect|740|260
Caledonia Pharma|Ltd|GB|Glasgow|caledonia-pharma.example|Pharmaceuticals|prospect|450|133
Midlands Controls|Ltd|GB|Birmingham|midlands-controls.example|Automation|partner|130|21
Weir & Barton Pumps|plc|GB|Manchester|weir-barton.example|Mechanical engineering|competitor|2400|520
Sterling Seals|Ltd|GB|Leicester|sterling-seals.example|Components|supplier|140|17
Frost Valve Works|Ltd|GB|Leeds|frost-valves.example|Components|supplier,customer|310|46
Baltic Port Services|GmbH|DE|Stralsund|baltic-port.example|Logistics|partner,customer|160|24
Kyiv Smart Metering|LLC|UA|Київ|kyiv-metering.example|Utilities|partner,customer|75|8
Messtechnik Oder|GmbH|DE|Frankfurt (Oder)|messtechnik-oder.example|Electrical equipment|supplier|85|11
Servis Hydro Kraków|Sp. z o.o.|PL|Kraków|servis-hydro.example|Maintenance|partner|55|6`;

export const organizations = rows.trim().split('\n').map((row) => {
  const [name, ending, country, city, domain, industry, types, employees, millions, parent] = row.split('|');
  return { name: name!, ending: ending!, country: country!, city: city!, domain: domain!, industry: industry!, types: types!.split(','), employees: Number(employees), millions: Number(millions), parent: parent ?? null };
});

export type DemoOrganization = (typeof organizations)[number];
