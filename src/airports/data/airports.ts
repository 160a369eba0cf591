// Made by build/airports/extract.ts.
/**
 * The IANA time zones of airports, and the airports: those in use with a code of ICAO or IATA, the ones with the most
 * traffic first, then closed ones. Fields, separated by tabs: code (ICAO, or IATA where there is no other), IATA code,
 * other codes, country (ISO 3166), index of the time zone, latitude and longitude in hundredths of a degree, IATA code
 * of the city where it differs, city, name of the airport, other names of both. The last rows are cities, whose code is
 * that of no airport.
 * Sources: OpenTravelData (CC BY 4.0), as in the PyPI package neobase 0.37, the PyPI package
 * airportsdata 20261103 (MIT), and build/airports/airport-additions.ts.
 */
export const TIME_ZONES: string = `\
Africa/Abidjan
Africa/Accra
Africa/Addis_Ababa
Africa/Algiers
Africa/Asmara
Africa/Bamako
Africa/Bangui
Africa/Banjul
Africa/Bissau
Africa/Blantyre
Africa/Brazzaville
Africa/Bujumbura
Africa/Cairo
Africa/Casablanca
Africa/Ceuta
Africa/Conakry
Africa/Dakar
Africa/Dar_es_Salaam
Africa/Djibouti
Africa/Douala
Africa/Freetown
Africa/Gaborone
Africa/Harare
Africa/Johannesburg
Africa/Juba
Africa/Kampala
Africa/Khartoum
Africa/Kigali
Africa/Kinshasa
Africa/Lagos
Africa/Libreville
Africa/Lome
Africa/Luanda
Africa/Lubumbashi
Africa/Lusaka
Africa/Malabo
Africa/Maputo
Africa/Maseru
Africa/Mbabane
Africa/Mogadishu
Africa/Monrovia
Africa/Nairobi
Africa/Ndjamena
Africa/Niamey
Africa/Nouakchott
Africa/Ouagadougou
Africa/Porto-Novo
Africa/Sao_Tome
Africa/Tripoli
Africa/Tunis
Africa/Windhoek
America/Adak
America/Anchorage
America/Anguilla
America/Antigua
America/Araguaina
America/Argentina/Buenos_Aires
America/Argentina/Catamarca
America/Argentina/Cordoba
America/Argentina/Jujuy
America/Argentina/La_Rioja
America/Argentina/Mendoza
America/Argentina/Rio_Gallegos
America/Argentina/Salta
America/Argentina/San_Juan
America/Argentina/San_Luis
America/Argentina/Tucuman
America/Argentina/Ushuaia
America/Aruba
America/Asuncion
America/Atikokan
America/Bahia
America/Barbados
America/Belem
America/Belize
America/Blanc-Sablon
America/Boa_Vista
America/Bogota
America/Boise
America/Cambridge_Bay
America/Campo_Grande
America/Cancun
America/Caracas
America/Cayenne
America/Cayman
America/Chicago
America/Chihuahua
America/Ciudad_Juarez
America/Costa_Rica
America/Coyhaique
America/Creston
America/Cuiaba
America/Curacao
America/Dawson_Creek
America/Denver
America/Detroit
America/Dominica
America/Edmonton
America/Eirunepe
America/El_Salvador
America/Fort_Nelson
America/Fortaleza
America/Glace_Bay
America/Goose_Bay
America/Grand_Turk
America/Grenada
America/Guadeloupe
America/Guatemala
America/Guayaquil
America/Guyana
America/Halifax
America/Havana
America/Hermosillo
America/Indiana/Indianapolis
America/Indiana/Vincennes
America/Inuvik
America/Iqaluit
America/Jamaica
America/Juneau
America/Kentucky/Louisville
America/Kralendijk
America/La_Paz
America/Lima
America/Los_Angeles
America/Lower_Princes
America/Maceio
America/Managua
America/Manaus
America/Marigot
America/Martinique
America/Matamoros
America/Mazatlan
America/Menominee
America/Merida
America/Metlakatla
America/Mexico_City
America/Miquelon
America/Moncton
America/Monterrey
America/Montevideo
America/Montserrat
America/Nassau
America/New_York
America/Nome
America/Noronha
America/Nuuk
America/Panama
America/Paramaribo
America/Phoenix
America/Port-au-Prince
America/Port_of_Spain
America/Porto_Velho
America/Puerto_Rico
America/Punta_Arenas
America/Rankin_Inlet
America/Recife
America/Regina
America/Resolute
America/Rio_Branco
America/Santarem
America/Santiago
America/Santo_Domingo
America/Sao_Paulo
America/Scoresbysund
America/Sitka
America/St_Barthelemy
America/St_Johns
America/St_Kitts
America/St_Lucia
America/St_Thomas
America/St_Vincent
America/Tegucigalpa
America/Thule
America/Tijuana
America/Toronto
America/Tortola
America/Vancouver
America/Whitehorse
America/Winnipeg
America/Yakutat
Antarctica/Palmer
Antarctica/Rothera
Arctic/Longyearbyen
Asia/Aden
Asia/Almaty
Asia/Amman
Asia/Anadyr
Asia/Aqtau
Asia/Aqtobe
Asia/Ashgabat
Asia/Atyrau
Asia/Baghdad
Asia/Bahrain
Asia/Baku
Asia/Bangkok
Asia/Barnaul
Asia/Beirut
Asia/Bishkek
Asia/Brunei
Asia/Chita
Asia/Colombo
Asia/Damascus
Asia/Dhaka
Asia/Dili
Asia/Dubai
Asia/Dushanbe
Asia/Famagusta
Asia/Gaza
Asia/Ho_Chi_Minh
Asia/Hong_Kong
Asia/Hovd
Asia/Irkutsk
Asia/Jakarta
Asia/Jayapura
Asia/Jerusalem
Asia/Kabul
Asia/Kamchatka
Asia/Karachi
Asia/Kathmandu
Asia/Khandyga
Asia/Kolkata
Asia/Krasnoyarsk
Asia/Kuala_Lumpur
Asia/Kuching
Asia/Kuwait
Asia/Macau
Asia/Magadan
Asia/Makassar
Asia/Manila
Asia/Muscat
Asia/Nicosia
Asia/Novokuznetsk
Asia/Novosibirsk
Asia/Omsk
Asia/Oral
Asia/Phnom_Penh
Asia/Pontianak
Asia/Pyongyang
Asia/Qatar
Asia/Qostanay
Asia/Qyzylorda
Asia/Riyadh
Asia/Sakhalin
Asia/Samarkand
Asia/Seoul
Asia/Shanghai
Asia/Singapore
Asia/Srednekolymsk
Asia/Taipei
Asia/Tashkent
Asia/Tbilisi
Asia/Tehran
Asia/Thimphu
Asia/Tokyo
Asia/Tomsk
Asia/Ulaanbaatar
Asia/Ust-Nera
Asia/Vientiane
Asia/Vladivostok
Asia/Yakutsk
Asia/Yangon
Asia/Yekaterinburg
Asia/Yerevan
Atlantic/Azores
Atlantic/Bermuda
Atlantic/Canary
Atlantic/Cape_Verde
Atlantic/Faroe
Atlantic/Madeira
Atlantic/Reykjavik
Atlantic/St_Helena
Atlantic/Stanley
Australia/Adelaide
Australia/Brisbane
Australia/Broken_Hill
Australia/Darwin
Australia/Eucla
Australia/Hobart
Australia/Lindeman
Australia/Lord_Howe
Australia/Melbourne
Australia/Perth
Australia/Sydney
Europe/Amsterdam
Europe/Astrakhan
Europe/Athens
Europe/Belgrade
Europe/Berlin
Europe/Bratislava
Europe/Brussels
Europe/Bucharest
Europe/Budapest
Europe/Chisinau
Europe/Copenhagen
Europe/Dublin
Europe/Gibraltar
Europe/Guernsey
Europe/Helsinki
Europe/Isle_of_Man
Europe/Istanbul
Europe/Jersey
Europe/Kaliningrad
Europe/Kirov
Europe/Kyiv
Europe/Lisbon
Europe/Ljubljana
Europe/London
Europe/Luxembourg
Europe/Madrid
Europe/Malta
Europe/Mariehamn
Europe/Minsk
Europe/Moscow
Europe/Oslo
Europe/Paris
Europe/Podgorica
Europe/Prague
Europe/Riga
Europe/Rome
Europe/Samara
Europe/Sarajevo
Europe/Saratov
Europe/Simferopol
Europe/Skopje
Europe/Sofia
Europe/Stockholm
Europe/Tallinn
Europe/Tirane
Europe/Ulyanovsk
Europe/Vienna
Europe/Vilnius
Europe/Volgograd
Europe/Warsaw
Europe/Zagreb
Europe/Zurich
Indian/Antananarivo
Indian/Chagos
Indian/Christmas
Indian/Cocos
Indian/Comoro
Indian/Mahe
Indian/Maldives
Indian/Mauritius
Indian/Mayotte
Indian/Reunion
Pacific/Apia
Pacific/Auckland
Pacific/Bougainville
Pacific/Chatham
Pacific/Chuuk
Pacific/Easter
Pacific/Efate
Pacific/Fiji
Pacific/Funafuti
Pacific/Galapagos
Pacific/Gambier
Pacific/Guadalcanal
Pacific/Guam
Pacific/Honolulu
Pacific/Kanton
Pacific/Kiritimati
Pacific/Kosrae
Pacific/Kwajalein
Pacific/Majuro
Pacific/Marquesas
Pacific/Midway
Pacific/Nauru
Pacific/Niue
Pacific/Norfolk
Pacific/Noumea
Pacific/Pago_Pago
Pacific/Palau
Pacific/Pohnpei
Pacific/Port_Moresby
Pacific/Rarotonga
Pacific/Saipan
Pacific/Tahiti
Pacific/Tarawa
Pacific/Tongatapu
Pacific/Wake
Pacific/Wallis`;

export const AIRPORTS: string = `\
LTFM	IST		TR	299	4126	2874		Istanbul	Istanbul	Estambul
KORD	ORD		US	85	4198	-8790	CHI	Chicago	Chicago O'Hare	O'Hare
KDFW	DFW		US	85	3290	-9704		Dallas	Dallas/Fort Worth	
KATL	ATL		US	142	3364	-8442		Atlanta	Hartsfield-Jackson Atlanta	
KDEN	DEN		US	94	3986	-10467		Denver	Denver	
EDDF	FRA		DE	287	5004	856		Frankfurt am Main	Frankfurt	Fráncfort;Fráncfort del Meno
UUEE	SVO		RU	312	5597	3741	MOW	Moscow	Sheremetyevo	Moscú
EGLL	LHR		GB	306	5148	-46	LON	London	London Heathrow	Heathrow;Londres
KMSP	MSP		US	85	4488	-9321		Minneapolis	Minneapolis-St Paul	Mineápolis
KJFK	JFK		US	142	4064	-7378	NYC	New York City	John F. Kennedy	Kennedy;Nueva York;New York
KIAD	IAD		US	142	3894	-7746	WAS	Washington	Washington Dulles	Dulles;Washington D.C.
LFPG	CDG		FR	314	4901	255	PAR	Paris	Paris Charles de Gaulle	Charles de Gaulle
KIAH	IAH		US	85	2999	-9534	HOU	Houston	George Bush Intercontinental	Houston Intercontinental
KLAX	LAX		US	123	3394	-11841		Los Angeles	Los Angeles	El Pueblo de Nuestra Señora de los Ángeles de Porciúncula;L.A.
EHAM	AMS		NL	283	5231	476		Amsterdam	Amsterdam Airport Schiphol	Schiphol
KDTW	DTW		US	95	4221	-8335	DTT	Detroit	Detroit Metropolitan Wayne County	
KSEA	SEA		US	123	4745	-12231		Seattle	Seattle-Tacoma	
KSTL	STL		US	85	3874	-9037		St. Louis	Lambert–St. Louis	San Luis;St Louis;Saint Louis
KCLT	CLT		US	142	3522	-8094		Charlotte	Charlotte Douglas	
KSFO	SFO		US	123	3762	-12237		San Francisco	San Francisco	
KEWR	EWR		US	142	4069	-7418	NYC	New York City	Newark Liberty	Newark;Nueva York;New York
KBOS	BOS		US	142	4237	-7102		Boston	Logan	
YSSY	SYD		AU	282	-3395	15118		Sydney	Sydney	Sídney;Sydney City;Syd
RJTT	HND		JP	253	3555	13978	TYO	Tokyo	Tokyo	Haneda;Tokio
KLAS	LAS		US	123	3608	-11515		Las Vegas	McCarran	
HAAB	ADD		ET	2	898	3880		Addis Ababa	Addis Ababa Bole	Addis Abeba;Adís Abeba
KPHX	PHX		US	148	3344	-11200		Phoenix	Phoenix Sky Harbor	
OMDB	DXB		AE	204	2525	5536		Dubai	Dubai	Dubai City
SBGR	GRU		BR	162	-2343	-4648	SAO	São Paulo	São Paulo–Guarulhos	Guarulhos
OTHH	DOH		QA	238	2527	5161		Doha	Hamad	
YBBN	BNE		AU	273	-2738	15312		Brisbane	Brisbane	Brisbane City
SBKP	VCP		BR	162	-2301	-4713	SAO	São Paulo	Viracopos	Campinas
CYYZ	YYZ		CA	174	4368	-7961	YTO	Toronto	Toronto Pearson	
WIII	CGK		ID	212	-613	10666	JKT	Jakarta	Soekarno-Hatta	Yakarta
ZGGG	CAN		CN	245	2339	11330		Guangzhou	Guangzhou Baiyun	Cantón
EDDM	MUC		DE	287	4835	1179		Munich	Munich	
EBBR	BRU		BE	289	5090	448		Brussels	Brussels	Bruselas;City of Brussels
FAOR	JNB		ZA	23	-2613	2824		Johannesburg	O.R. Tambo	Johannesburgo;Jo'anna
OIII	THR		IR	251	3569	5131		Tehran	Mehrabad	Teherán
RPLL	MNL		PH	228	1450	12100		Manila	Ninoy Aquino Manila	City of Manila;Manila City
CYVR	YVR		CA	176	4919	-12318		Vancouver	Vancouver	
LSZH	ZRH		CH	334	4745	856		Zürich	Zurich	
VIDP	DEL		IN	220	2857	7710		Delhi	Indira Gandhi	
NTAA	PPT		PF	376	-1755	-14961		Papeete	Fa'a'ā	
KMIA	MIA		US	142	2579	-8029		Miami	Miami	
NZAA	AKL		NZ	346	-3701	17479		Auckland	Auckland	
SABE	AEP		AR	56	-3456	-5842	BUE	Buenos Aires	Jorge Newbery	Aeroparque;Ciudad Autónoma de Buenos Aires
VTBD	DMK		TH	194	1391	10060	BKK	Bangkok	Don Mueang	
MPTO	PTY		PA	146	907	-7938		Panama City	Tocumen	Ciudad de Panamá;Panamá
KSLC	SLC		US	94	4079	-11198		Salt Lake City	Salt Lake City	
KMCO	MCO		US	142	2843	-8131	ORL	Orlando	Orlando	
LEBL	BCN		ES	308	4130	208		Barcelona	Josep Tarradellas Barcelona–El Prat	El Prat
ZSPD	PVG		CN	245	3114	12181	SHA	Shanghai	Shanghai Pudong International Apt	Shangai
EGKK	LGW		GB	306	5116	-18	LON	London	London Gatwick	Gatwick;Londres
MMMX	MEX		MX	135	1944	-9907		Mexico City	Benito Juárez	Ciudad de México;CDMX;México Distrito Federal;Ciudad de Méjico
YPPH	PER		AU	281	-3194	11597		Perth	Perth	
SKBO	BOG		CO	77	470	-7415		Bogotá	El Dorado	
LOWW	VIE		AT	329	4812	1656		Vienna	Vienna	Viena
PABE	BET		US	52	6078	-16184		Bethel	Bethel	
YMML	MEL		AU	280	-3767	14484		Melbourne	Melbourne	Melbourne City;Greater Melbourne
ZBAA	PEK		CN	245	4008	11658	BJS	Beijing	Beijing Capital	Pekín
VTBS	BKK		TH	194	1369	10075		Bangkok	Suvarnabhumi	
KLGA	LGA		US	142	4078	-7387	NYC	New York City	La Guardia	LaGuardia;Nueva York;New York
ZPPP	KMG		CN	245	2510	10294		Kunming	Kunming Changshui	
KDCA	DCA		US	142	3885	-7704	WAS	Washington	Ronald Reagan Washington National	Washington National;Reagan;Washington D.C.
LFPO	ORY		FR	314	4873	236	PAR	Paris	Paris Orly	Orly
CYYC	YYC		CA	97	5113	-11401		Calgary	Calgary	
WMKK	KUL		MY	222	275	10171		Kuala Lumpur	Kuala Lumpur	KL
CYUL	YUL		CA	174	4546	-7375	YMQ	Montréal	Montréal-Pierre Elliott Trudeau	Montreal City
ZGSZ	SZX		CN	245	2264	11381		Shenzhen	Shenzhen Bao'an	
LEMD	MAD		ES	308	4049	-357		Madrid	Adolfo Suárez Madrid–Barajas	Barajas
WSSS	SIN		SG	246	135	10399		Singapore	Singapore Changi	Singapur
UUWW	VKO		RU	312	5559	3726	MOW	Moscow	Vnukovo	Moscú
SBSP	CGH		BR	162	-2363	-4666	SAO	São Paulo	Congonhas-São Paulo	Congonhas
VABB	BOM		IN	220	1909	7287		Mumbai	Chhatrapati Shivaji Maharaj	
EDDL	DUS		DE	287	5128	677		Düsseldorf	Düsseldorf	Duesseldorf
AYPY	POM		PG	373	-944	14722		Port Moresby	Jacksons	Puerto Moresby
PANC	ANC		US	52	6117	-15000		Anchorage	Anchorage	
LIRF	FCO		IT	318	4179	1225	ROM	Rome	Leonardo da Vinci–Fiumicino	Fiumicino;Roma
UUDD	DME		RU	312	5541	3791	MOW	Moscow	Domodedovo	Moscú
KPHL	PHL		US	142	3988	-7524		Philadelphia	Philadelphia	Filadelfia
SCEL	SCL		CL	160	-3339	-7079		Santiago	Comodoro Arturo Merino Benítez	Santiago de Chile;Pudahuel
WAAA	UPG		ID	227	-508	11955		Makassar	Sultan Hasanuddin	
ESSA	ARN		SE	325	5965	1792	STO	Stockholm	Stockholm Arlanda	Estocolmo
ULLI	LED		RU	312	5980	3026		Saint Petersburg	Pulkovo	San Petersburgo;St. Petersburg;St.-Petersburg
ZBAD	PKX		CN	245	3951	11641	BJS	Beijing	Beijing Daxing	Pekín
KFLL	FLL		US	142	2607	-8014		Fort Lauderdale	Fort Lauderdale–Hollywood	
ZLXY	XIY		CN	245	3445	10875	SIA	Xi’an	Xi'an Xianyang	Xi'an
SPJC	LIM		PE	122	-1202	-7711		Lima	Jorge Chávez	
EDDB	BER	SXF	DE	287	5236	1350		Berlin	Berlin Brandenburg	
EFHK	HEL		FI	297	6032	2496		Helsinki	Helsinki-Vantaa	
PAFA	FAI		US	52	6481	-14786		Fairbanks	Fairbanks	
HECA	CAI		EG	12	3012	3141		Cairo	Cairo	El Cairo
KMFR	MFR		US	123	4237	-12287		Medford	Rogue Valley International - Medford	
LGAV	ATH		GR	285	3794	2394		Athens	Athens Eleftherios Venizelos	Atenas
LPPT	LIS		PT	304	3878	-914		Lisbon	Lisbon Humberto Delgado	Lisboa
LSGG	GVA		CH	334	4624	611		Geneva	Aéroport Genève-Cointrin	Ginebra
UNNT	OVB		RU	232	5501	8265		Novosibirsk	Tolmachevo	
VHHH	HKG		HK	209	2231	11393		Hong Kong	Hong Kong	
EPWA	WAW		PL	332	5217	2097		Warsaw	Warsaw Chopin	Varsovia
MMUN	CUN		MX	81	2104	-8688		Cancún	Cancún	Ciudad Cancún
AGGH	HIR		SB	356	-943	16005		Honiara	Honiara-Henderson	
OEJN	JED		SA	241	2168	3916		Jeddah	Jeddah King Abdul Aziz	Jedda;Yida;Yidda
RKSI	ICN		KR	244	3746	12645	SEL	Seoul	Incheon	Seúl;Seoul-si
KBZN	BZN		US	94	4578	-11115		Bozeman	Gallatin Field	
VOBL	BLR		IN	220	1320	7771		Bengaluru	Kempegowda	
HKNW	WIL		KE	41	-132	3681	NBO	Nairobi	Nairobi Wilson	
KMDW	MDW		US	85	4179	-8775	CHI	Chicago	Chicago Midway	Midway
LIMC	MXP		IT	318	4563	872	MIL	Milan	Milano Malpensa	
ZUUU	CTU		CN	245	3058	10395		Chengdu	Chengdu Shuangliu	
KPDX	PDX		US	123	4559	-12259		Portland	Portland	
EGCC	MAN		GB	306	5335	-227		Manchester	Manchester	
SBBR	BSB		BR	162	-1587	-4792		Brasília	Brasilia	
SBCF	CNF		BR	162	-1963	-4397	BHZ	Belo Horizonte	Belo Horizonte	
OMAA	AUH		AE	204	2443	5465		Abu Dhabi	Abu Dhabi	Abu Dabi;Abu Dhabi Island and Internal Islands City
KHPN	HPN		US	142	4107	-7371		Westchester County	Westchester County	Condado de Westchester;Westchester
VVTS	SGN		VN	208	1082	10665		Ho Chi Minh City	Tan Son Nhat	Ciudad Ho Chi Minh
PADQ	ADQ		US	52	5775	-15249		Kodiak	Kodiak Benny Benson State	
ZSSS	SHA		CN	245	3120	12134		Shanghai	Shanghai Hongqiao	Shangai
OOMS	MCT		OM	229	2360	5829		Muscat	Muscat	Mascate
RJAA	NRT		JP	253	3576	14039	TYO	Tokyo	Narita	Tokio
VNKT	KTM		NP	218	2770	8536		Kathmandu	Tribhuvan	Katmandú
HKJK	NBO		KE	41	-132	3693		Nairobi	Jomo Kenyatta	
NZWN	WLG		NZ	346	-4133	17481		Wellington	Wellington	
KBWI	BWI		US	142	3918	-7667	WAS	Washington	Baltimore-Washington	Washington D.C.
SBRF	REC		BR	155	-813	-3492		Recife	Recife/Guararapes–Gilberto Freyre	
NZCH	CHC		NZ	346	-4349	17253		Christchurch	Christchurch	
VOHS	HYD		IN	220	1723	7843		Hyderabad	Rajiv Gandhi	
LTFJ	SAW		TR	299	4090	2931	IST	Istanbul	Sabiha Gökçen	Estambul
EKCH	CPH		DK	293	5562	1266		Copenhagen	Copenhagen	Copenhague
NVVV	VLI		VU	351	-1770	16832		Port-Vila	Port Vila - Bauerfield	Port Vila
UEEE	YKS		RU	259	6209	12977		Yakutsk	Yakutsk	
WARR	SUB		ID	212	-738	11279		Surabaya	Juanda	
PHNL	HNL		US	358	2132	-15793		Honolulu	Daniel K. Inouye	
OERK	RUH		SA	241	2496	4670		Riyadh	King Khalid International	Riad
RJFF	FUK		JP	253	3359	13045		Fukuoka	Fukuoka	
KSAN	SAN		US	123	3273	-11720		San Diego	San Diego	
EGGW	LTN		GB	306	5187	-37	LON	London	Luton	Londres
ENGM	OSL		NO	313	6019	1110		Oslo	Oslo Airport, Gardermoen	
PAJN	JNU		US	118	5835	-13458		Juneau	Juneau	
YPAD	ADL		AU	272	-3494	13853		Adelaide	Adelaide	Adelaida
MMTJ	TIJ		MX	173	3254	-11697		Tijuana	General Abelardo L. Rodríguez	
KBNA	BNA		US	85	3612	-8668		Nashville	Nashville	
YBCS	CNS		AU	273	-1689	14576		Cairns	Cairns	
CYZF	YZF		CA	97	6246	-11444		Yellowknife	Yellowknife	
KDAL	DAL		US	85	3285	-9685	DFW	Dallas	Dallas Love Field	
EIDW	DUB		IE	294	5342	-627		Dublin	Dublin	Dublin city
MMGL	GDL		MX	135	2052	-10331		Guadalajara	Guadalajara	
NGTA	TRW		KI	377	138	17315		Tarawa	Bonriki	South Tarawa
ZUCK	CKG		CN	245	2972	10664		Jiangbei	Chongqing Jiangbei	Chongqing
NFFN	NAN		FJ	352	-1776	17744		Nadi	Nadi	
KTEB	TEB		US	142	4085	-7406		Teterboro	Teterboro	
VECC	CCU		IN	220	2265	8845		Kolkata	Netaji Subhas Chandra Bose	Calcuta
EGLC	LCY		GB	306	5151	6	LON	London	London City	Londres
WIHH	HLP		ID	212	-627	10689	JKT	Jakarta	Halim Perdanakusuma	Yakarta
RJOO	ITM		JP	253	3479	13544	OSA	Osaka	Osaka	
WADD	DPS		ID	227	-875	11517		Denpasar	Ngurah Rai	
KHOU	HOU		US	85	2965	-9528		Houston	William P Hobby	Hobby;Houston Hobby
VOMM	MAA		IN	220	1299	8017		Chennai	Chennai	
GMMN	CMN		MA	13	3337	-759		Casablanca	Mohammed V	
ZSNJ	NKG		CN	245	3174	11886		Nanjing	Nanjing Lukou	Nankín
KRDU	RDU		US	142	3588	-7879		Durham	Raleigh-Durham	Raleigh
ZHHH	WUH		CN	245	3078	11421		Wuhan	Wuhan Tianhe	
SBGL	GIG		BR	162	-2280	-4323	RIO	Rio de Janeiro	Rio de Janeiro-Galeão	Galeão
EGBB	BHX		GB	306	5245	-175		Birmingham	Birmingham	
DNMM	LOS		NG	29	658	332		Lagos	Murtala Mohammed	
EDDS	STR		DE	287	4869	920		Stuttgart	Stuttgart	
KSNA	SNA		US	123	3368	-11787		Santa Ana	John Wayne Airport-Orange County	
CYTZ	YTZ		CA	174	4363	-7940	YTO	Toronto	Billy Bishop Toronto City	
LIML	LIN		IT	318	4545	928	MIL	Milan	Milano Linate	
DAAG	ALG		DZ	3	3670	321		Algiers	Algiers Houari Boumediene	Argel
KPIT	PIT		US	142	4049	-8023		Pittsburgh	Pittsburgh	
PAOT	OTZ		US	143	6688	-16260		Kotzebue	Ralph Wien Memorial	
ZSHC	HGH		CN	245	3023	12043		Hangzhou	Hangzhou Xiaoshan	
RPVM	CEB		PH	228	1031	12398		Cebu City	Mactan-Cebu	City of Cebu;Ciudad de Cebú
LFML	MRS		FR	314	4344	521		Marseille	Marseille Provence	Marsella
HTDA	DAR		TZ	17	-688	3920		Dar es Salaam	Julius Nyerere	Dar es-Salam
LROP	OTP		RO	290	4457	2610	BUH	Bucharest	Henri Coandă	Bucarest
VVNB	HAN		VN	194	2122	10581		Hanoi	Noi Bai	
NTTB	BOB		PF	376	-1644	-15175		Bora Bora	Bora-Bora	
ZYTX	SHE		CN	245	4164	12348		Shenyang	Shenyang Taoxian	
KTPA	TPA		US	142	2798	-8253		Tampa	Tampa	
RCTP	TPE		TW	248	2508	12123		Taipei	Taiwan Taoyuan	
LEPA	PMI		ES	308	3955	273		Palma	Palma de Mallorca	
SBRJ	SDU		BR	162	-2291	-4316	RIO	Rio de Janeiro	Santos Dumont	
LLBG	TLV		IL	214	3201	3489		Tel Aviv	Ben Gurion	Tel Aviv Yafo;Tel Aviv Yaffo
EDDH	HAM		DE	287	5363	999		Hamburg	Hamburg	Hamburgo
VAAH	AMD		IN	220	2308	7263		Ahmedabad	Sardar Vallabhbhai Patel	
VCBI	CMB		LK	200	718	7988		Colombo	Bandaranaike	
CYEG	YEG		CA	97	5331	-11358	YEA	Edmonton	Edmonton	
EBCI	CRL		BE	289	5046	445	BRU	Brussels	Brussels South Charleroi	Bruselas;City of Brussels
PAOM	OME		US	143	6451	-16545		Nome	Nome	
PAKT	KTN		US	164	5536	-13171		Ketchikan	Ketchikan	
TJSJ	SJU		PR	152	1844	-6600		San Juan	Luis Muñoz Marín	
PADL	DLG		US	52	5904	-15851		Dillingham	Dillingham	
KSJC	SJC		US	123	3736	-12193		San Jose	Norman Y. Mineta San José	
MYNN	NAS		BS	141	2505	-7747		Nassau	Lynden Pindling	Nasáu
LFLL	LYS		FR	314	4573	509		Lyon	Lyon–Saint Exupéry	
EDLW	DTM		DE	287	5152	761		Dortmund	Dortmund	
LTAI	AYT		TR	299	3690	3080		Antalya	Antalya	
WBGR	MYY		MY	223	432	11399		Miri	Miri	
KSMF	SMF		US	123	3870	-12159	SAC	Sacramento	Sacramento	
LIPE	BLQ		IT	318	4454	1129		Bologna	Bologna Guglielmo Marconi	Bolonia
FACT	CPT		ZA	23	-3396	1860		Cape Town	Cape Town	Ciudad del Cabo;El Cabo
UKBB	KBP		UA	303	5035	3089	IEV	Kyiv	Kyiv Boryspil	
ROAH	OKA		JP	253	2620	12765		Okinawa	Naha	
SBPA	POA		BR	162	-2999	-5117		Porto Alegre	Salgado Filho	Puerto Alegre
NVSS	SON		VU	351	-1551	16722		Luganville	Santo-Pekoa	Luganville Bay
LTAC	ESB		TR	299	4013	3300	ANK	Ankara	Ankara Esenboğa	Angora
ENTC	TOS		NO	313	6968	1892		Tromsø	Tromsø Airport, Langnes	
ZYTL	DLC		CN	245	3897	12154		Dalian	Dalian Zhoushuizi	
RJCC	CTS		JP	253	4278	14169	SPK	Sapporo	New Chitose	
PHOG	OGG		US	358	2090	-15643		Kahului	Kahului	
CYWG	YWG		CA	178	4991	-9723		Winnipeg	Winnipeg J. A. Richardson	Winnipeg City
LFMN	NCE		FR	314	4366	722		Nice	Nice Côte d'Azur	Niza
SVMI	CCS		VE	82	1060	-6700		Caracas	Simón Bolívar	Santiago de León de Caracas
RJBB	KIX		JP	253	3443	13524	OSA	Osaka	Kansai	
ZHCC	CGO		CN	245	3452	11384		Zhengzhou	Zhengzhou Xinzheng	
SBCY	CGB		BR	91	-1565	-5612		Cuiabá	Marechal Rondon	Culaba
PAKW	KLW		US	118	5555	-13310		Klawock	Klawock	
SAEZ	EZE		AR	56	-3482	-5854	BUE	Buenos Aires	Buenos Aires - Ministro Pistarini	Ezeiza;Ciudad Autónoma de Buenos Aires
OMSJ	SHJ		AE	204	2533	5552		Sharjah	Sharjah	Sarja;Sharjah city
LKPR	PRG		CZ	316	5010	1426		Prague	Prague Václav Havel	Praga
KAUS	AUS		US	85	3019	-9767		Austin	Austin-Bergstrom	
KDJT	PBI	KPBI;DJT	US	142	2668	-8010		West Palm Beach	President Donald J. Trump	
CYFB	YFB		CA	116	6376	-6855		Iqaluit	Iqaluit	
KBED	BED		US	142	4247	-7129		Bedford	Lawrence G. Hanscom Field	
ZGHA	CSX		CN	245	2819	11322		Changsha	Changsha Huanghua	
ELLX	LUX		LU	307	4963	621		Luxembourg	Luxembourg Findel	Luxemburgo;Ciudad de Luxemburgo;Luxembourg City
OKKK	KWI		KW	224	2923	4797		Kuwait City	Kuwait	Ciudad de Kuwait
YPDN	DRW		AU	275	-1241	13088		Darwin	Darwin	Port Darwin
NFNA	SUV		FJ	352	-1804	17856		Suva	Nausori	
KCMH	CMH		US	142	4000	-8288		Columbus	John Glenn Columbus	
BGSF	SFJ		GL	145	6702	-5069		Kangerlussuaq	Kangerlussuaq	
NGTE	TBF		KI	377	-123	17478		Tabiteuea North	Tabiteuea North Airfield	
MZBZ	BZE		BZ	74	1754	-8831		Belize City	Belize	Ciudad de Belice
SBEG	MAO		BR	127	-304	-6005		Manaus	Eduardo Gomes	Manaos
MMMY	MTY		MX	138	2578	-10011		Monterrey	General Mariano Escobedo	Monterrey City
LIPZ	VCE		IT	318	4550	1234		Venice	Venice Marco Polo	Venecia
ENBR	BGO		NO	313	6029	522		Bergen	Bergen / Flesland	
KOAK	OAK		US	123	3773	-12222		Oakland	Oakland	
EDDK	CGN		DE	287	5088	712		Köln	Cologne Bonn	Cologne;Colonia
ENBO	BOO		NO	313	6727	1437		Bodø	Bodø	Bodo
DNAA	ABV		NG	29	901	726		Abuja	Nnamdi Azikiwe	Abuya
VGHS	DAC		BD	202	2384	9040		Dhaka	Shahjalal	Daca
SKMD	EOH		CO	77	622	-7559	MDE	Medellín	Olaya Herrera	
LEMG	AGP		ES	308	3667	-450		Málaga	Málaga	
EGPF	GLA		GB	306	5587	-443		Glasgow	Glasgow	
NTTR	RFP		PF	376	-1672	-15147		Uturoa	Raiatea	Raiatea Island
ZSQD	TAO		CN	245	3627	12038		Qingdao	Qingdao Liuting	
YBTL	TSV		AU	273	-1925	14677		Townsville	Townsville	
USSS	SVX		RU	261	5674	6080		Yekaterinburg	Ekaterinburg Koltsovo	Ekaterinburg;Ekaterinburgo;Ekaterimburgo
OJAI	AMM		JO	185	3172	3599		Amman	Queen Alia	Amán
WIMM	KNO		ID	212	364	9887	MES	Medan	Kualanamu	
KJPX	HTO	KHTO	US	142	4096	-7225		East Hampton	East Hampton	
RJFK	KOJ		JP	253	3180	13072		Kagoshima	Kagoshima	
PAKN	AKN		US	52	5868	-15665		King Salmon	King Salmon	
ZBTJ	TSN		CN	245	3913	11735		Tianjin	Tianjin Binhai	
KFRG	FRG		US	142	4073	-7341		Farmingdale	Republic	
EGPH	EDI		GB	306	5595	-337		Edinburgh	Edinburgh	Edimburgo
ZYHB	HRB		CN	245	4562	12625		Harbin	Harbin Taiping	
HUEN	EBB		UG	25	4	3244		Entebbe	Entebbe	
EVRA	RIX		LV	317	5692	2397		Riga	Riga	
OPKC	KHI		PK	217	2491	6716		Karachi	Karachi	Karanchi
UAAA	ALA		KZ	184	4335	7704		Almaty	Almaty	
LHBP	BUD		HU	291	4744	1926		Budapest	Budapest Ferenc Liszt	
ZLLL	LHW		CN	245	3652	10362		Lanzhou	Lanzhou Zhongchuan	
UHWW	VVO		RU	258	4340	13215		Vladivostok	Vladivostok	
KIND	IND		US	113	3972	-8629		Indianapolis	Indianapolis	
FQMA	MPM		MZ	36	-2592	3257		Maputo	Maputo	
EHEH	EIN		NL	283	5145	537		Eindhoven	Eindhoven	
ZUGY	KWE		CN	245	2654	10680		Guiyang	Guiyang Longdongbao	
EGNT	NCL		GB	306	5504	-169		Newcastle upon Tyne	Newcastle	Newcastle-on-Tyne;Newcastle-upon-Tyne
YHID	HID		AU	273	-1059	14229		Horn Island	Horn Island	
LFSB	BSL	MLH;EAP	FR	314	4759	753	EAP	EuroAirport Basel–Mulhouse–Freiburg	EuroAirport Basel–Mulhouse–Freiburg	Aeropuerto de Basilea-Mulhouse-Friburgo
SBSV	SSA		BR	71	-1291	-3833		Salvador	Salvador International Airport, Deputado Luís Eduardo Magalhães	Salvador de Bahía
WBKK	BKI		MY	223	594	11605		Kota Kinabalu	Kota Kinabalu	
ZBYN	TYN		CN	245	3775	11263		Taiyuan	Taiyuan Wusu	
ENVA	TRD		NO	313	6346	1092		Trondheim	Trondheim Airport, Værnes	
SLVR	VVI		BO	121	-1764	-6314	SRZ	Santa Cruz de la Sierra	Viru Viru	Santa Cruz
DTTA	TUN		TN	49	3685	1023		Tunis	Tunis-Carthage	Túnez
RJGG	NGO		JP	253	3486	13681		Nagoya	Chūbu Centrair	Nagoya City
ZBHH	HET		CN	245	4085	11182		Hohhot	Hohhot Baita	
ZGNN	NNG		CN	245	2261	10817		Nanning	Nanning	
FMMI	TNR		MG	335	-1880	4748		Antananarivo	Ivato	
CYOW	YOW		CA	174	4532	-7567		Ottawa	Ottawa Macdonald-Cartier	
LFBO	TLS		FR	314	4363	136		Toulouse	Toulouse-Blagnac	Tolosa;Tolosa de Francia
ZSAM	XMN		CN	245	2454	11813		Xiamen	Xiamen Gaoqi	Amoy
KACK	ACK		US	142	4125	-7006		Nantucket	Nantucket Memorial	
OLBA	BEY		LB	196	3382	3549		Beirut	Beirut	
ZLXN	XNN		CN	245	3653	10204		Xining	Xining Caojiabao	Sining
ZWWW	URC		CN	245	4391	8747		Ürümqi	Ürümqi Diwopu	Diwopu
WATT	KOE		ID	227	-1017	12367		Kupang	Kupang El Tari	
EGGD	BRS		GB	306	5138	-272		Bristol	Bristol	
KGEG	GEG		US	123	4762	-11750		Spokane	Spokane	
OBBI	BAH		BH	192	2627	5063		Kingdom of Bahrain	Bahrain	Bahréin;Baréin
VRMM	MLE		MV	341	419	7353		Male	Velana	
KMKE	MKE		US	85	4295	-8790		Milwaukee	General Mitchell	
SBBE	BEL		BR	73	-138	-4848		Belém	Belém/Val de Cans–Júlio Cezar Ribeiro	
SEQM	UIO		EC	108	-12	-7836		Quito	Mariscal Sucre	
RKPK	PUS		KR	244	3518	12894		Busan	Busan / Gimhae	Busan-si
KSDF	SDF		US	119	3817	-8574		Louisville	Louisville	
ZSJN	TNA		CN	245	3686	11721		Jinan	Jinan Yaoqiang	
KJAX	JAX		US	142	3049	-8169		Jacksonville	Jacksonville	
ZSWX	WUX		CN	245	3149	12043		Wuxi	Wuxi	
KMCI	MCI		US	85	3930	-9471	MKC	Kansas City	Kansas City	
DIAP	ABJ		CI	0	526	-393		Abidjan	Port Bouet	Abiyán
KRSW	RSW		US	142	2654	-8176	FMY	Fort Myers	Southwest Florida	
BGUK	JUV		GL	145	7279	-5613		Upernavik	Upernavik	
RKTN	TAE		KR	244	3589	12866		Daegu	Daegu	Daegu-si
CYRT	YRT		CA	154	6281	-9212		Rankin Inlet	Rankin Inlet	
WAPP	AMQ		ID	213	-371	12809		Ambon	Ambon Pattimura	Ambon City
WALL	BPN		ID	227	-127	11689		Balikpapan	Sultan Aji Muhammad Sulaiman	
VTSP	HKT		TH	194	811	9832		Phuket	Phuket	
KCHS	CHS		US	142	3290	-8004		North Charleston	Charleston	
OEDF	DMM		SA	241	2647	4980		Dammam	King Fahd	
AYNZ	LAE		PG	373	-657	14673		Lae	Lae Nadzab	
EGSS	STN		GB	306	5189	24	LON	London	London Stansted	Stansted;Londres
NWWM	GEA		NC	369	-2227	16650	NOU	Nouméa	Nouméa Magenta	Numea
URSS	AER		RU	312	4345	3996		Sochi	Sochi	
UIII	IKT		RU	211	5227	10439		Irkutsk	Irkutsk	
TIST	STT		VI	169	1834	-6497		Saint Thomas Island	Cyril E. King	Isla de Santo Tomás
ZJHK	HAK		CN	245	1993	11046		Haikou	Meilan	
MGGT	GUA		GT	107	1458	-9053		La Aurora	La Aurora	Santiago de Guatimala;Nueva Guatemala de la Asunción;Nueva Guatemala;New Guatemala
KBUR	BUR		US	123	3420	-11836		Burbank	Burbank Bob Hope	
MROC	SJO		CR	88	999	-8421		San José	Juan Santamaría	
SBCT	CWB		BR	162	-2553	-4918		Curitiba	Curitiba	
CYHZ	YHZ		CA	110	4488	-6351		Halifax	Halifax Stanfield	
WAJJ	DJJ		ID	213	-258	14052		Sentani	Sentani	Jayapura
SLLP	LPB		BO	121	-1651	-6819		La Paz	El Alto	Ciudad La Paz
HTZA	ZNZ		TZ	17	-622	3922		Zanzibar	Abeid Amani Karume	
KMSY	MSY		US	85	2999	-9026		New Orleans	Louis Armstrong New Orleans	Nueva Orleans;new orleans louisiana
PADU	DUT		US	143	5390	-16654		Dutch Harbor	Unalaska	
KPWM	PWM		US	142	4365	-7031		Portland	Portland International Jetport	
OAKB	KBL		AF	215	3457	6921		Kabul	Hamid Karzai	
DGAA	ACC		GH	1	561	-17		Accra	Kotoka	
KBIL	BIL		US	94	4581	-10854		Billings	Logan	Billings Metropolitan Area
BGGH	GOH		GL	145	6419	-5168		Nuuk	Nuuk	
PAGA	GAL		US	52	6472	-15690		Galena	Galena	
WBGG	KCH		MY	223	148	11035		Kuching	Kuching	
HRYR	KGL		RW	27	-197	3014		Kigali	Kigali	
SLCB	CBB		BO	121	-1742	-6618		Cochabamba	Jorge Wilstermann	
KCLE	CLE		US	142	4141	-8185		Cleveland	Cleveland-Hopkins	
OPIS	ISB		PK	217	3355	7283		Islamabad	Islamabad	
YSCB	CBR		AU	282	-3531	14920		Canberra	Canberra	Camberra
ZSCN	KHN		CN	245	2886	11590		Nanchang	Nanchang Changbei	
NTTH	HUH		PF	376	-1669	-15102		Huahine	Huahine – Fare	Fare
OIMM	MHD		IR	251	3624	5964		Mashhad	Mashhad	Mashad
LIRN	NAP		IT	318	4089	1429		Naples	Naples	Nápoles
ZSNB	NGB		CN	245	2983	12146		Ningbo	Ningbo Lishe	
SKCL	CLO		CO	77	354	-7638		Cali	Cali / Alfonso Bonillaaragon	Santiago de Cali
ZSOF	HFE		CN	245	3199	11697		Hefei	Hefei Xinqiao	
TTPP	POS		TT	150	1060	-6134		Trinidad	Piarco	Port of Spain;Puerto España
LFBD	BOD		FR	314	4483	-72		Bordeaux	Bordeaux–Mérignac	Burdeos
ZSWZ	WNZ		CN	245	2791	12085		Wenzhou	Wenzhou Yongqiang	
OISS	SYZ		IR	251	2954	5259		Shiraz	Shiraz	
PACD	CDB		US	143	5521	-16273		Cold Bay	Cold Bay	
GCLP	LPA		ES	265	2793	-1539		Las Palmas de Gran Canaria	Gran Canaria	Palmas de Gran Canaria;Las Palmas de G.C.
TNCM	SXM		SX	124	1804	-6311		Sint Maarten	Princess Juliana	Country of Sint Maarten;Isla de San Martín;San Martín
KCGA	CGA		US	118	5548	-13315		Craig		
KRNO	RNO		US	123	3950	-11977		Reno	Reno/Tahoe	
KALB	ALB		US	142	4275	-7380		Albany	Albany County	
SBFZ	FOR		BR	101	-378	-3853		Fortaleza	Pinto Martins – Fortaleza	
LYBE	BEG		RS	286	4482	2031		Belgrade	Belgrade Nikola Tesla	Belgrado
ESGG	GOT		SE	325	5767	1229		Gothenburg	Gothenburg-Landvetter	Gotemburgo;Goteborg
HKMO	MBA		KE	41	-403	3959		Mombasa	Mombasa	
LEAL	ALC		ES	308	3828	-56		Alicante	Alicante–Elche	
UHSS	UUS		RU	242	4689	14272		Yuzhno-Sakhalinsk	Yuzhno-Sakhalinsk	Yuzhno-Sajalinsk
MSLP	SAL		SV	99	1344	-8906		San Salvador	Aeropuerto Internacional El Salvador	
VTCC	CNX		TH	194	1877	9897		Chiang Mai	Chiang Mai	Chiangmai
LTBJ	ADB		TR	299	3829	2716	IZM	İzmir	İzmir Adnan Menderes	Esmirna
KCVG	CVG		US	142	3905	-8467		Cincinnati	Cincinnati/Northern Kentucky	
AYTK	RAB		PG	373	-433	15240		Rabaul	Tokua	
KBOI	BOI		US	78	4357	-11622		Boise	Boise Air Terminal	
ZYCC	CGQ		CN	245	4400	12569		Changchun	Changchun Longjia	
BGUQ	JQA		GL	145	7073	-5270		Qaarsut	Qaarsut	
KRIC	RIC		US	142	3751	-7732		Richmond	Richmond	
VYYY	RGN		MM	260	1691	9613		Yangon	Yangon	Rangún
KSAV	SAV		US	142	3213	-8120		Savannah	Savannah	
KTYS	TYS		US	142	3581	-8399		Knoxville	McGhee Tyson	
ZLIC	INC		CN	245	3832	10639		Yinchuan	Yinchuan Hedong	
LIME	BGY		IT	318	4567	970	MIL	Milan	Il Caravaggio	
SKRG	MDE		CO	77	616	-7542		Medellín	José María Córdova	
KFAT	FAT		US	123	3678	-11972		Fresno	Fresno Yosemite	
KTUS	TUS		US	148	3212	-11094		Tucson	Tucson	
KSAT	SAT		US	85	2953	-9847		San Antonio	San Antonio	
KORF	ORF		US	142	3689	-7620		Norfolk	Norfolk	
VLVT	VTE		LA	257	1799	10256		Vientiane	Wattay	Vientián
MDPC	PUJ		DO	161	1857	-6836		Punta Cana	Punta Cana	
FNLU	LAD		AO	32	-886	1323		Luanda	Luanda	
CYYR	YYR		CA	103	5332	-6043		Happy Valley-Goose Bay	CFB Goose Bay	
KSBA	SBA		US	123	3443	-11984		Santa Barbara	Santa Barbara	
KOMA	OMA		US	85	4130	-9590		Omaha	Eppley Airfield	
UKFF	SIP		UA	322	4505	3398		Simferopol	Simferopol	
USTR	TJM		RU	261	5719	6532		Tyumen	Roshchino	Tyumen';Tiumén
UACC	NQZ		KZ	184	5102	7147		Astana	Astana Nursultan Nazarbayev	
ZSFZ	FOC		CN	245	2594	11966		Changle	Fuzhou Changle	Fuzhou
SEGU	GYE		EC	108	-216	-7988		Guayaquil	José Joaquín de Olmedo	
BGJN	JAV		GL	145	6924	-5106		Ilulissat	Ilulissat	
KMRY	MRY		US	123	3659	-12184		Monterey	Monterey	Monterrey
LIPX	VRN		IT	318	4540	1089		Verona	Verona Villafranca	
KEYW	EYW		US	142	2456	-8176		Key West	Key West	Cayo Hueso
EGNM	LBA		GB	306	5387	-166		Leeds	Leeds Bradford	
MDSD	SDQ		DO	161	1843	-6967		Santo Domingo	Las Américas	Santo Domingo City
WAHI	YIA		ID	212	-790	11006	JOG	Yogyakarta	Yogyakarta	Special Region of Yogyakarta
ZSQZ	JJN		CN	245	2480	11859		Quanzhou	Quanzhou Jinjiang	Jinjiang
VMMC	MFM		MO	225	2215	11359		Macau	Macau	Macao
LFRS	NTE		FR	314	4715	-161		Nantes	Nantes Atlantique	
EPGD	GDN		PL	332	5438	1847		Gdańsk	Gdańsk Lech Wałęsa	Danzig
ZJSY	SYX		CN	245	1830	10941		Sanya	Sanya Phoenix	
KABQ	ABQ		US	94	3504	-10661		Albuquerque	Albuquerque	Alburquerque;Methville
KMVY	MVY		US	142	4139	-7061		Martha's Vineyard Island	Martha's Vineyard	West Tisbury
EBAW	ANR		BE	289	5119	446		Antwerp	Antwerp	Amberes
PABR	BRW		US	52	7129	-15677		Utqiagvik	Wiley Post-Will Rogers Memorial	
PAHO	HOM		US	52	5965	-15148		Homer	Homer	
UMMS	MSQ		BY	311	5388	2803		Minsk	Minsk National	
KONT	ONT		US	123	3406	-11760	LAX	Los Angeles	Ontario	El Pueblo de Nuestra Señora de los Ángeles de Porciúncula;L.A.
BIRK	RKV		IS	269	6413	-2194	REK	Reykjavík	Reykjavik	Reikiavik
LICC	CTA		IT	318	3747	1507		Catania	Catania–Fontanarossa	
RCSS	TSA		TW	248	2506	12155	TPE	Taipei	Taipei Songshan	
VIJP	JAI		IN	220	2682	7581		Jaipur	Jaipur	
AGGN	GZO		SB	356	-810	15686		Gizo	Gizo Nusatupe	Gizo Government Station
KPSP	PSP		US	123	3383	-11651		Palm Springs	Palm Springs	
NVVW	TAH		VU	351	-1946	16922		Tanna	Whitegrass	
KMSN	MSN		US	85	4314	-8934		Madison	Dane County	
MUHA	HAV		CU	111	2299	-8241		Havana	José Martí	La Habana
LPPD	PDL		PT	263	3774	-2570		Ponta Delgada	Ponta Delgada-João Paulo II	
CYXL	YXL		CA	178	5011	-9191		Sioux Lookout	Sioux Lookout	
RKPC	CJU		KR	244	3351	12649		Jeju City	Jeju	
WASS	SOQ		ID	213	-89	13128		Sorong	Domine Edward Osok	
PANI	ANI		US	52	6158	-15950		Aniak	Aniak	
URKK	KRR		RU	312	4503	3917		Krasnodar	Krasnodar	
VEGT	GAU		IN	220	2611	9159		Guwahati	Lokpriya Gopinath Bordoloi	
KSBP	SBP		US	123	3524	-12064		San Luis Obispo	San Luis Obispo County	
EPKK	KRK		PL	332	5008	1979		Kraków	John Paul II International Airport Kraków–Balice	Cracovia
FSIA	SEZ		SC	340	-467	5552		Mahé	Seychelles	
RPLC	CRK		PH	228	1519	12056		Mabalacat City	Clark	Angeles City
KBDL	BDL		US	142	4194	-7269	HFD	Hartford	Bradley	
ZGSD	ZUH		CN	245	2201	11338		Zhuhai	Zhuhai Jinwan	
FZAA	FIH		CD	28	-439	1544		Kinshasa	N'djili	Kinsasa
BGKK	KUS		GL	145	6557	-3713		Kulusuk	Kulusuk	
LPPR	OPO		PT	304	4125	-868		Porto	Francisco de Sá Carneiro	Oporto
PHMK	MKK		US	358	2115	-15710		Ho‘olehua	Molokai	Hoʻolehua
ZSYT	YNT		CN	245	3766	12098		Yantai	Yantai Penglai	
KPVD	PVD		US	142	4173	-7142		Providence	Theodore Francis Green State	
LBSF	SOF		BG	324	4270	2341		Sofia	Sofia	
KISP	ISP		US	142	4080	-7310		Islip	Long Island Mac Arthur	
ZBSJ	SJW		CN	245	3828	11470		Shijiazhuang	Shijiazhuang Zhengding	
AYMH	HGU		PG	373	-583	14430		Mount Hagen	Mount Hagen	Mt Hagen
KMEM	MEM		US	85	3504	-8998		Memphis	Memphis	Menfis
WIDD	BTH		ID	212	112	10412		Batam	Hang Nadim	
HKKI	KIS		KE	41	-9	3473		Kisumu	Kisumu	
KBTV	BTV		US	142	4447	-7315		Burlington	Burlington	
EGAA	BFS		GB	306	5466	-622		Belfast	Belfast	Belfast City
MMSD	SJD		MX	131	2315	-10972		San José del Cabo	Los Cabos	
LIMF	TRN		IT	318	4520	765		Turin	Turin Caselle	
KOKC	OKC		US	85	3539	-9760		Oklahoma City	Will Rogers World	Okla city
LICJ	PMO		IT	318	3818	1309		Palermo	Falcone-Borsellino	
ZGOW	SWA		CN	245	2355	11651		Shantou	Jieyang Chaoshan	Chaozhou
TTCP	TAB		TT	150	1115	-6083		Tobago	Arthur Napoleon Raymond Robinson	Tobago Island
EYVI	VNO		LT	330	5463	2529		Vilnius	Vilnius	Vilna
VOCI	COK		IN	220	1016	7639		Kochi	Cochin	Ernakulam
FLKK	LUN		ZM	34	-1533	2845		Lusaka	Kenneth Kaunda	
WMKJ	JHB		MY	222	164	10367		Johor Bahru	Senai	
KSYR	SYR		US	142	4311	-7611		Syracuse	Syracuse Hancock	Siracusa
LDZA	ZAG		HR	333	4574	1607		Zagreb	Zagreb Franjo Tuđman	
WAMM	MDC		ID	227	155	12493		Manado	Sam Ratulangi	
EDDV	HAJ		DE	287	5246	969		Hannover	Hannover-Langenhagen	Hanóver
VICG	IXC		IN	220	3067	7679		Chandigarh	Chandigarh	
GCXO	TFN		ES	265	2848	-1634	TCI	Santa Cruz de Tenerife	Tenerife North	Tenerife
FIMP	MRU		MU	342	-2043	5768		Republic of Mauritius	Sir Seewoosagur Ramgoolam	Mauritius;Mauricio;República de Mauricio
CYEV	YEV		CA	115	6830	-13348		Inuvik	Inuvik (Mike Zubko)	
FAKN	MQP		ZA	23	-2539	3110	NLP	Mbombela	Kruger Mpumalanga	
OIFM	IFN		IR	251	3275	5186		Isfahan	Isfahan	
UNKL	KJA		RU	221	5617	9249		Krasnoyarsk	Krasnoyarsk Yemelyanovo	
WAEE	TTE		ID	213	83	12738		Ternate Island	Sultan Babullah	Остров Тернате
HSSK	KRT		SD	26	1559	3255		Khartoum	Khartoum	Jartum
VAPO	PNQ		IN	220	1858	7392		Pune	Pune	
WMSA	SZB		MY	222	313	10155	KUL	Kuala Lumpur	Sultan Abdul Aziz Shah	KL
OEMA	MED		SA	241	2455	3970		Madinah	Prince Mohammad bin Abdulaziz	Medina;Al-Madinah al-Munawwarah
SACO	COR		AR	58	-3132	-6421		Córdoba	Pajas Blancas	Ciudad de Córdoba
EHRD	RTM		NL	283	5196	444		Rotterdam	Rotterdam The Hague	Róterdam
LCLK	LCA		CY	230	3488	3362		Larnaca	Larnaca	Larnaka
EDDN	NUE		DE	287	4950	1108		Nuremberg	Nuremberg	
DXXX	LFW		TG	31	617	125		Lomé	Lomé–Tokoin	
USRR	SGC		RU	261	6134	7340		Surgut	Surgut	
EGPD	ABZ		GB	306	5720	-220		Aberdeen	Aberdeen	
LEBB	BIO		ES	308	4330	-291		Bilbao	Bilbao	El Bocho
OIIE	IKA		IR	251	3541	5115	THR	Tehran	Tehran Imam Khomeini	Teherán
CYQT	YQT		CA	174	4837	-8932		Thunder Bay	Thunder Bay	
LEVC	VLC		ES	308	3949	-48		Valencia	Valencia	
LFOB	BVA		FR	314	4945	211	PAR	Paris	Beauvais–Tillé	
NVSP	NUS		VU	351	-1608	16740		Norsup	Norsup	
LEIB	IBZ		ES	308	3887	137		Ibiza	Ibiza	Ibiza Town
ZWKL	KRL		CN	245	4173	8615		Korla	Korla	
ZULS	LXA		CN	245	2929	9090		Lhasa	Lhasa Gonggar	
VNPK	PKR		NP	218	2820	8398		Pokhara	Pokhara	
VILK	LKO		IN	220	2676	8089		Lucknow	Chaudhary Charan Singh	
MZSP	SPR		BZ	74	1791	-8797		San Pedro	John Greif II	San Pedro Town
ESSB	BMA		SE	325	5935	1794	STO	Stockholm	Stockholm-Bromma	Estocolmo
KPGM	PGM		US	52	5935	-15180		Port Graham		
TFFJ	SBH		BL	165	1790	-6284		Saint Barthelemy	Gustaf III	San Bartolomé;Territorial collectivity of Saint-Barthélemy;St. Barthélemy
KJAC	JAC		US	94	4361	-11074		Jackson	Jackson Hole	
GABS	BKO		ML	5	1253	-795		Bamako	Bamako–Sénou	
WIOO	PNK		ID	236	-15	10940		Pontianak	Supadio	
RJNA	NKM		JP	253	3525	13690	NGO	Nagoya	Nagoya Airfield	Nagoya City
OPLA	LHE		PK	217	3152	7440		Lahore	Allama Iqbal	
MBPV	PLS		TC	104	2177	-7227		Providenciales Island	Providenciales	Providence Island
VAID	IDR		IN	220	2272	7580		Indore	Devi Ahilyabai Holkar	
LGTS	SKG		GR	285	4052	2297		Thessaloníki	Thessaloniki	Salónica;Tesalónica
UWUU	UFA		RU	261	5456	5588		Ufa	Ufa	
CYVP	YVP		CA	174	5809	-6842		Kuujjuaq	Kuujjuaq	
GOBD	DSS		SN	16	1467	-1707	DKR	Dakar	Blaise Diagne	
CYLW	YLW		CA	176	4996	-11938		Kelowna	Kelowna	
RKPU	USN		KR	244	3559	12935		Ulsan	Ulsan	Ulsan-si
ESNH	HUV		SE	325	6177	1708		Hudiksvall	Hudiksvall	
WMKP	PEN		MY	222	530	10028		George Town	Penang	
ZSCG	CZX		CN	245	3192	11978		Changzhou	Changzhou Benniu	
KBUF	BUF		US	142	4294	-7873		Buffalo	Buffalo Niagara	Búfalo
KACY	ACY		US	142	3946	-7458		Atlantic City	Atlantic City	
KSRQ	SRQ		US	142	2740	-8255		Sarasota	Sarasota / Bradenton	
SBVT	VIX		BR	162	-2026	-4029		Vitória	Eurico de Aguiar Salles	
KGRR	GRR		US	95	4288	-8552		Grand Rapids	Gerald R. Ford	
EDDC	DRS		DE	287	5113	1377		Dresden	Dresden	Dresde
MMPR	PVR		MX	135	2068	-10525		Puerto Vallarta	Licenciado Gustavo Díaz Ordaz	Pto Vallarta
WAHS	SRG		ID	212	-697	11038		Semarang	Achmad Yani	
CYYJ	YYJ		CA	176	4865	-12343		Victoria	Victoria	
KDAY	DAY		US	142	3990	-8422		Dayton	James M Cox Dayton	
KRDM	RDM		US	123	4425	-12115		Redmond	Roberts Field-Redmond	
UZTT	TAS	UTTT	UZ	249	4126	6928		Tashkent	Tashkent	Taskent
RJFU	NGS		JP	253	3292	12991		Nagasaki	Nagasaki	
VANP	NAG		IN	220	2109	7905		Nagpur	Dr. Babasaheb Ambedkar	
EKBI	BLL		DK	293	5574	915		Billund	Billund Lufthavn	
VOGO	GOI		IN	220	1538	7383		Goa	Goa	Dabolim
WAOO	BDJ		ID	227	-344	11476		Banjarmasin	Syamsudin Noor	
KEUG	EUG		US	123	4412	-12321		Eugene	Mahlon Sweet Field	
LPLA	TER		PT	263	3876	-2709		Terceira Island	Lajes Field	Lajes
VYMD	MDL		MM	260	2169	9598		Mandalay	Mandalay	
NTTG	RGI		PF	376	-1495	-14766		Rangiroa	Rangiroa	Rahiroa Island;Rangiroa Atoll
WIPP	PLM		ID	212	-290	10470		Palembang	Sultan Mahmud Badaruddin II	
MKJS	MBJ		JM	117	1850	-7791		Montego Bay	Sangster	Bahía Montego
KITH	ITH		US	142	4248	-7647		Ithaca	Ithaca Tompkins	
ENHF	HFT		NO	313	7068	2367		Hammerfest	Hammerfest	
WBGS	SBW		MY	223	226	11199		Sibu	Sibu	
KFOK	FOK		US	142	4084	-7263		Westhampton Beach	The Francis S Gabreski	
KSTS	STS		US	123	3851	-12281		Santa Rosa	Sonoma County	
KABE	ABE		US	142	4065	-7544		Allentown	Lehigh Valley	
KASE	ASE		US	94	3922	-10687		Aspen	Aspen–Pitkin County	
KSQL	SQL		US	123	3748	-12230		San Carlos	San Carlos	
SBGO	GYN		BR	162	-1663	-4922		Goiânia	Santa Genoveva / Goiânia	
KMDT	MDT		US	142	4019	-7676	HAR	Harrisburg	Harrisburg	
UWWW	KUF		RU	319	5351	5015		Samara	Kurumoch	
SBFL	FLN		BR	162	-2767	-4855		Florianópolis	Florianópolis-Hercílio Luz	
LEZL	SVQ		ES	308	3742	-589		Sevilla	Seville San Pablo	Seville
YBMA	ISA		AU	273	-2066	13949		Mount Isa	Mount Isa	Mt Isa;Mt. Isa
PFYU	FYU		US	52	6657	-14525		Fort Yukon	Fort Yukon	
PAUN	UNK		US	52	6388	-16080		Unalakleet	Unalakleet	
EGHI	SOU		GB	306	5095	-136		Southampton	Southampton / Weather Centre	
FMEE	RUN		RE	344	-2089	5551		Les cocos	Roland Garros	
FSPP	PRI		SC	340	-432	5569		Praslin Island	Praslin Island	Praslin
KDSM	DSM		US	85	4153	-9366		Des Moines	Des Moines	
NTTO	HOI		PF	376	-1807	-14095		Hao	Hao	Bow Island;Hao Atoll
KOWD	OWD		US	142	4218	-7118		Norwood	Norwood Memorial	
OIKB	BND		IR	251	2722	5638		Bandar Abbas	Bandar Abbas	
KVNY	VNY		US	123	3420	-11850	LAX	Los Angeles	Van Nuys	El Pueblo de Nuestra Señora de los Ángeles de Porciúncula;L.A.
HTMW	MWZ		TZ	17	-244	3293		Mwanza	Mwanza	
YMHB	HBA		AU	277	-4284	14751		Hobart	Hobart	
ZSNT	NTG		CN	245	3207	12098		Nantong	Nantong	
KHSV	HSV		US	85	3464	-8678		Huntsville	Huntsville International Airport-Carl T Jones Field	
EETN	TLL		EE	326	5942	2480		Tallinn	Tallinn	Tallin
ORBI	BGW		IQ	191	3326	4423		Baghdad	Baghdad	Bagdad
HCMM	MGQ		SO	39	202	4530		Mogadishu	Aden Adde	Mogadiscio
KPTT	PTT		US	85	3770	-9875		Pratt Municipal Airport	Pratt	
YSDU	DBO		AU	282	-3222	14857		Dubbo	Dubbo	
KPIE	PIE		US	142	2791	-8269	TPA	Tampa	St. Petersburg–Clearwater	
CYXE	YXE		CA	156	5217	-10670		Saskatoon	Saskatoon John G. Diefenbaker	
ZPLJ	LJG		CN	245	2667	10025		Lijiang	Lijiang Sanyi	
PASM	KSM		US	143	6206	-16330		St. Mary's	St. Mary's	Saint Mary's
PGUM	GUM		GU	357	1348	14480		Guam	Antonio B. Won Pat	
ZBOW	BAV		CN	245	4056	11000		Baotou	Baotou Donghe	
GCTS	TFS		ES	265	2804	-1657	TCI	Santa Cruz de Tenerife	Tenerife South	Tenerife
VVCR	CXR		VN	208	1200	10922	NHA	Nha Trang	Cam Ranh	
KBHM	BHM		US	85	3356	-8675		Birmingham	Birmingham–Shuttlesworth	
RJCO	OKD		JP	253	4312	14138	SPK	Sapporo	Okadama	
YBCG	OOL		AU	273	-2816	15350		Gold Coast	Gold Coast	Costa Dorada;Gold
SBMO	MCZ		BR	125	-951	-3579		Maceió	Maceió/Zumbi dos Palmares	Macelo
EDLV	NRN		DE	287	5160	614	DUS	Düsseldorf	Niederrhein Weeze	Duesseldorf
KSBN	SBN		US	113	4171	-8632		South Bend	South Bend	
PASC	SCC		US	52	7019	-14846		Deadhorse	Deadhorse	Prudhoe Bay
KMSO	MSO		US	94	4692	-11409		Missoula	Missoula	
RKJJ	KWJ		KR	244	3513	12681		Gwangju	Kwangju Ab	Gwangju-si
LOWS	SZG		AT	329	4779	1300		Salzburg	Salzburg	Salzburgo
KLGB	LGB		US	123	3382	-11815		Long Beach	Long Beach	
CYYT	YYT		CA	166	4762	-5274		St. John's	St. John's	Saint John's;St Johns;San Juan de Terranova
KPSC	PSC		US	123	4627	-11910		Pasco	Tri-Cities	
MWCR	GCM		KY	84	1929	-8136		Grand Cayman	Owen Roberts	George Town
FKKD	DLA		CM	19	401	972		Douala	Douala	Duala
BIKF	KEF		IS	269	6399	-2261	REK	Reykjavík	Keflavík	Reikiavik
YPAM	PMK		AU	278	-1876	14658		Palm Island	Palm Island	
KCHO	CHO		US	142	3814	-7845		Charlottesville	Charlottesville-Albemarle	
KSMO	SMO		US	123	3402	-11850		Santa Monica	Santa Monica	
VERP	RPR		IN	220	2118	8174		Raipur	Swami Vivekananda	
OIKK	KER		IR	251	3027	5695		Kerman	Kerman	
KTLH	TLH		US	142	3040	-8435		Tallahassee	Tallahassee	
EGAC	BHD		GB	306	5462	-587	BFS	Belfast	George Best Belfast City	Belfast City
LPFR	FAO		PT	304	3701	-797		Faro	Faro	
ZULZ	LZO		CN	245	2903	10547		Yunlong	Luzhou Yunlong	
CYZV	YZV		CA	174	5022	-6627		Sept-Îles	Sept-Îles	
KMTP	MTP		US	142	4108	-7192		Montauk	Montauk	
VEPT	PAT		IN	220	2559	8509		Patna	Lok Nayak Jayaprakash	
KAPF	APF		US	142	2615	-8177		Naples	Naples	
MHLM	SAP		HN	171	1545	-8792		San Pedro Sula	Ramón Villeda Morales	
GVNP	RAI		CV	266	1494	-2348		Praia	Praia	
ENVD	VDS		NO	313	7006	2984		Vadsø	Vadsø	
WAHH	JOG		ID	212	-779	11043		Yogyakarta	Adisucipto	Special Region of Yogyakarta
KELP	ELP		US	94	3181	-10638		El Paso	El Paso	
ZBYC	YCU		CN	245	3511	11104		Yuncheng	Yuncheng Guangong	
LRCL	CLJ		RO	290	4679	2369		Cluj-Napoca	Cluj-Napoca	
SKCG	CTG		CO	77	1044	-7551		Cartagena	Rafael Núñez	Cartagena de Indias
HTKJ	JRO		TZ	17	-343	3707		Kilimanjaro	Kilimanjaro	Mount Kilimanjaro
KPAE	PAE		US	123	4791	-12228	SEA	Seattle	Snohomish County Airport (Paine Field)	
ZSYA	YTY		CN	245	3256	11972		Yangzhou	Yangzhou Taizhou	Taizhou
ZGZJ	ZHA		CN	245	2121	11036		Zhanjiang	Zhanjiang	
LIRQ	FLR		IT	318	4381	1121		Florence	Florence Peretola	Florencia
UHHH	KHV		RU	258	4853	13519		Khabarovsk	Khabarovsk Novy	Jabárovsk
PALB	KLN		US	52	5753	-15400		Larsen Bay	Larsen Bay	
PAAE	KOZ		US	52	5793	-15250		Ouzinkie		
OLH	OLH		US	52	5720	-15330		Old Harbor		
VVCS	VCS		VN	208	873	10663		Côn Sơn Island	Con Dao	Côn Lôn Island
KSGF	SGF		US	85	3724	-9339		Springfield	Springfield-Branson National	
URRP	ROV		RU	312	4749	3993		Rostov-on-Don	Platov	Rostov del Don
UNOO	OMS		RU	233	5497	7331		Omsk	Tsentralny	
CYVQ	YVQ		CA	97	6528	-12680		Norman Wells	Norman Wells	
PORI	ORI		US	52	5788	-15290		Port Lions		
RJKA	ASJ		JP	253	2843	12971		Amami Ōshima	Amami	
KROA	ROA		US	142	3733	-7998		Roanoke	Roanoke Regional Airport-Woodrum Field	
KROC	ROC		US	142	4312	-7767		Rochester	Greater Rochester	
CYHC	CXH		CA	176	4929	-12312	YVR	Vancouver	Vancouver Harbour Seaplane Base	
PAEM	EMK		US	143	6277	-16450		Emmonak	Emmonak	
SBSG	NAT		BR	101	-577	-3537		Natal	Greater Natal	
BGBW	UAK		GL	145	6116	-4543		Narsarsuaq	Narsarsuaq	
HTSN	SEU		TZ	17	-246	3482		Serengeti National Park	Seronera	Parque Nacional de Serengueti
UGTB	TBS		GE	250	4167	4495		Tbilisi	Tbilisi	Tiflis
KAVL	AVL		US	142	3544	-8254		Asheville	Asheville	
KVPS	VPS		US	85	3050	-8655		Destin	Destin–Fort Walton Beach	Valparaiso
TISX	STX		VI	169	1770	-6480		Christiansted	Henry E Rohlsen	St Croix;Santa Cruz
KPNS	PNS		US	85	3047	-8719		Pensacola	Pensacola	
MZPL	PLJ		BZ	74	1654	-8836		Placencia	Placencia	Placentia Village
MZBE	TZA		BZ	74	1752	-8819	BZE	Belize City	Belize City	Ciudad de Belice
KGSP	GSP		US	142	3490	-8222		Greenville	Greenville–Spartanburg	
KPWK	PWK		US	85	4212	-8790	CHI	Chicago	Chicago Executive	
RJBE	UKB		JP	253	3468	13520	OSA	Osaka	Kobe	
ENZV	SVG		NO	313	5888	564		Stavanger	Stavanger Airport, Sola	
KMYR	MYR		US	142	3368	-7893		Myrtle Beach	Myrtle Beach	
KECP	ECP		US	85	3036	-8580		Panama City	Northwest Florida Beaches	
VTSS	HDY		TH	194	693	10039		Hat Yai	Tha Akatsayan Hat Yai	
PAUK	AUK		US	143	6268	-16460		Alakanuk	Alakanuk	
NZNR	NPE		NZ	346	-3947	17687		Napier	Hawke's Bay	Hastings
NZTG	TRG		NZ	346	-3767	17620		Tauranga	Tauranga	
TNCA	AUA		AW	68	1250	-7001		Aruba Island	Queen Beatrix	Aruba
GMMX	RAK		MA	13	3161	-804		Marrakesh	Marrakesh Menara	Marrakech
LIBD	BRI		IT	318	4114	1676		Bari	Bari Karol Wojtyła	
PAIL	ILI		US	52	5975	-15491		Iliamna	Iliamna	
KBFL	BFL		US	123	3543	-11906		Bakersfield	Meadows Field	
UWKD	KZN		RU	312	5561	4928		Kazan	Kazan	Kazan’
VVDN	DAD		VN	208	1604	10820		Da Nang	Da Nang	
KFWA	FWA		US	113	4098	-8520		Fort Wayne	Fort Wayne	
RPMD	DVO		PH	228	713	12565		Davao	Francisco Bangoy	Davao City
KMMU	MMU		US	142	4080	-7441		Morristown	Morristown	
PAAU	SXP		US	143	6252	-16484		Nunam Iqua		
SLTR	TDD		BO	121	-1482	-6492		Trinidad	Teniente Jorge Henrich Arauz	Ciudad Trinidad;La Santisima Trinidad
ZSYW	YIW		CN	245	2932	12010		Yiwu	Yiwu	
YBMK	MKY		AU	273	-2117	14918		Mackay	Mackay Mo	
KSFB	SFB		US	142	2878	-8125	ORL	Orlando	Orlando Sanford	
KGJT	GJT		US	94	3912	-10853		Grand Junction	Grand Junction	
RCKH	KHH		TW	248	2258	12035		Kaohsiung	Kaohsiung	Kaohsiung City;Gaoxiong
KLEX	LEX		US	142	3804	-8461		Lexington	Blue Grass	
BGQQ	NAQ		GL	172	7749	-6939		Qaanaaq	Qaanaaq	
URMM	MRV		RU	312	4423	4308		Mineralnye Vody	Mineralnye Vody	Mineral'nyye Vody;Mineral Waters
ZWAK	AKU		CN	245	4126	8029		Aqsu	Aksu	Ciudad de Aksu
EGGP	LPL		GB	306	5333	-285		Liverpool	Liverpool	
USHH	HMA		RU	261	6102	6908		Khanty-Mansiysk	Hanty-Mansijsk	Janty-Mansisk
KLFT	LFT		US	85	3021	-9199		Lafayette	Lafayette	
PASI	SIT		US	164	5705	-13536		Sitka	Sitka Rocky Gutierrez	
RJCH	HKD		JP	253	4177	14082		Hakodate	Hakodate	
VEBS	BBI		IN	220	2024	8582		Bhubaneswar	Biju Patnaik	Bhubaneshwar
PFKO	KOT		US	143	6303	-16350		Kotlik	Kotlik	
CYQB	YQB		CA	174	4679	-7138		Québec	Jean Lesage	Quebec City
KATW	ATW		US	85	4426	-8852		Appleton	Appleton	
PAHP	HPB		US	143	6150	-16610		Hooper Bay	Hooper Bay	
KTUL	TUL		US	85	3620	-9589		Tulsa	Tulsa	
LEMH	MAH		ES	308	3986	422		Minorca	Menorca	Mahón;Maó
KPVC	PVC		US	142	4207	-7022		Provincetown	Provincetown	
NZNS	NSN		NZ	346	-4130	17322		Nelson	Nelson	
KGSO	GSO		US	142	3611	-7994		Greensboro	Piedmont Triad	
KMAF	MAF		US	85	3194	-10220		Midland	Midland	
ZSLY	LYI		CN	245	3505	11841		Linyi	Linyi Shubuling	
RJSA	AOJ		JP	253	4073	14069		Aomori	Aomori	
KSGU	SGU		US	94	3710	-11359		Saint George	Saint George	St. George;St George
RJOC	IZO		JP	253	3541	13289		Izumo	Izumo	
NFNL	LBS		FJ	352	-1647	17934		Labasa	Labasa	
KCAE	CAE		US	142	3394	-8112		Columbia	Columbia Metropolitan	
ENTO	TRF		NO	313	5919	1026	OSL	Oslo	Sandefjord Airport, Torp	
WBGB	BTU		MY	223	312	11302		Bintulu	Bintulu	
HABD	BJR		ET	2	1161	3732		Bahir Dar	Bahir Dar	
FZNA	GOM		CD	33	-167	2924		Goma	Goma	
VTSM	USM		TH	194	955	10006		Ko Samui Island	Koh Samui	Ko Samui
KBVY	BVY		US	142	4258	-7092		Beverly	Beverly	
NZQN	ZQN		NZ	346	-4502	16874		Queenstown	Queenstown	
HTLM	LKY		TZ	17	-338	3582		Lake Manyara	Lake Manyara	
KMYF	MYF		US	123	3282	-11714	SAN	San Diego	Montgomery Field	
MHTG	TGU		HN	171	1406	-8722		Tegucigalpa	Toncontín	
KLL	KLL		US	52	5913	-15686		Levelock		
ZGKL	KWL		CN	245	2522	11004		Guilin	Guilin Liangjiang	
CYPX	YPX		CA	174	6005	-7729		Puvirnituq	Puvirnituq	
SBUL	UDI		BR	162	-1888	-4823		Uberlândia	Uberlândia–Ten. Cel. Av. César Bombonato	
YMLT	LST		AU	277	-4155	14721		Launceston	Launceston	
DFFD	OUA		BF	45	1235	-151		Ouagadougou	Ouagadougou	Uagadugú
KXNA	XNA		US	85	3628	-9431	FYV	Fayetteville	Northwest Arkansas	
LWSK	SKP		MK	323	4196	2162		Skopje	Skopje	
AYWK	WWK		PG	373	-358	14367		Wewak	Wewak	
LFQQ	LIL		FR	314	5057	311		Lille	Lille	Lila
EDDP	LEJ		DE	287	5142	1222		Leipzig	Leipzig-Halle	
KMLI	MLI		US	85	4145	-9051		Moline	Quad City	
KHHR	HHR		US	123	3392	-11834		Hawthorne	Hawthorne	
GCRR	ACE		ES	265	2895	-1361		Lanzarote	Lanzarote	Arrecife
AYHK	HKN		PG	373	-546	15041		Hoskins	Hoskins	
PHKO	KOA		US	358	1974	-15605		Kailua-Kona	Kona	
TFFR	PTP		GP	106	1627	-6153		Pointe-à-Pitre	Pointe-à-Pitre Le Raizet	
BGQO	JJU		GL	145	6077	-4606		Qaqortoq	Qaqortoq	
FVRG	HRE		ZW	22	-1793	3109		Harare	Robert Gabriel Mugabe	
PACM	SCM		US	143	6187	-16560		Scammon Bay	Scammon Bay	
KBCT	BCT		US	142	2637	-8012		Boca Raton	Boca Raton	Boca de Ratones
CYDF	YDF		CA	166	4921	-5739		Deer Lake	Deer Lake	
KOPF	OPF		US	142	2591	-8028	MIA	Miami	Miami-Opa Locka Executive	
YKUB	KUG		AU	273	-1022	14222		Kubin	Kubin	
WIKK	PGK	WIPK	ID	212	-216	10614		Pangkalpinang	Depati Amir	
HEAX	HBE	ALY	EG	12	3092	2970	ALY	Alexandria	Alexandria	Alejandría
KUNV	SCE		US	142	4085	-7785		State College	Penn State University Park	
MMLO	BJX		MX	135	2099	-10148		León de los Aldama	Del Bajío	León
SBSL	SLZ		BR	101	-259	-4423		São Luís	Marechal Cunha Machado	
SUMU	MVD		UY	139	-3484	-5603		Montevideo	Carrasco	
WBGM	MUR		MY	223	418	11432		Marudi	Marudi	
LATI	TIA		AL	327	4142	1971		Tirana	Tirana International Airport Nënë Tereza	
KGNV	GNV		US	142	2969	-8227		Gainesville	Gainesville	
PAMO	MOU		US	143	6208	-16370		Mountain Village	Mountain Village	
SBJP	JPA		BR	101	-715	-3495		João Pessoa	Presidente Castro Pinto	
KIDA	IDA		US	78	4351	-11207		Idaho Falls	Idaho Falls	
YWLM	NTL		AU	282	-3279	15183		Newcastle	Newcastle	
PAAB	ATT		US	143	6087	-16227		Atmautluak		
EPPO	POZ		PL	332	5242	1683		Poznań	Poznań-Ławica	Posnania
VOKN	CNN		IN	220	1192	7555		Mattanur	Kannur	Cananor
EHBK	MST		NL	283	5091	577		Maastricht	Maastricht Aachen	Mastrique
LMML	MLA		MT	309	3586	1448		Valletta	Malta	Gudja
DAOO	ORN		DZ	3	3562	-62		Oran	Oran / Es Senia	
LGRP	RHO		GR	285	3641	2809		Rhodes	Rhodes	Rodas;Rhodes Town
EDDG	FMO		DE	287	5213	768		Münster	Münster Osnabrück	
FKYS	NSI		CM	19	372	1155	YAO	Yaoundé	Yaounde	Yaundé
WBKL	LBU		MY	223	530	11525		Labuan	Labuan	Federal Territory of Labuan
MMCL	CUL		MX	131	2476	-10747		Culiacán	Federal de Bachigualato	
OIBK	KIH		IR	251	2653	5397		Kish Island	Kish Island	Kais Island;Qais Island
VOTV	TRV		IN	220	848	7692		Thiruvananthapuram	Trivandrum	
VOCL	CCJ		IN	220	1114	7596		Kozhikode	Calicut	
UDYZ	EVN		AM	262	4015	4440		Yerevan	Zvartnots	Ereván
WAYY	TIM		ID	213	-453	13689		Tembagapura	Tembagapura Timika	
LTAF	ADA		TR	299	3698	3528		Adana	Adana Şakirpaşa	
LGIR	HER		GR	285	3534	2518		Irákleion	Heraklion	Heraclión
MMHO	HMO		MX	112	2910	-11105		Hermosillo	General Ignacio Pesqueira García	
UTAA	ASB		TM	189	3799	5836		Ashgabat	Ashgabat	Ashkhabad;Ashkabad;Asjabad
OITT	TBZ		IR	251	3813	4623		Tabriz	Tabriz	
LSGS	SIR		CH	334	4622	733		Sitten	Sion	
DCG	DCG		AE	204	2524	5533	DXB	Dubai		
VIAR	ATQ		IN	220	3171	7480		Amritsar	Sri Guru Ram Dass Jee	
WAFF	PLW		ID	227	-92	11991		Palu	Mutiara SIS Al-Jufrie	
KAVP	AVP		US	142	4134	-7572		Scranton	Wilkes-Barre/Scranton	Wilkes Barre;Wilkes-Barre
EGHD	PLH		GB	306	5042	-411		Plymouth	Plymouth City	
YPKU	KNX		AU	281	-1578	12871		Kununurra	East Kimberley	
AGGM	MUA		SB	356	-833	15726		Munda	Munda	
UBBB	GYD		AZ	193	4046	5005	BAK	Baku	Heydar Aliyev	
ORER	EBL		IQ	191	3623	4397		Erbil	Erbil	Hawler
PAEE	EEK		US	143	6022	-16200		Eek	Eek	
RJOM	MYJ		JP	253	3383	13270		Matsuyama	Matsuyama	
PAEN	ENA		US	52	6057	-15124		Kenai	Kenai	
ZUYI	ACX		CN	245	2509	10496		Xingyi	Xingyi Wanfenglin	
ZGDY	DYG		CN	245	2910	11044		Zhangjiajie	Dayong	
VISR	SXR		IN	220	3399	7477		Srinagar	Srinagar	
KTTN	TTN		US	142	4028	-7481	PHL	Philadelphia	Trenton Mercer	Filadelfia
KCRQ	CLD		US	123	3313	-11728	SAN	San Diego	McClellan–Palomar	
MTPP	PAP		HT	149	1858	-7229		Port-au-Prince	Toussaint L'Ouverture	Puerto Príncipe
YBRM	BME		AU	281	-1794	12223		Broome	Broome	
KFSD	FSD		US	85	4358	-9673		Sioux Falls	Joe Foss Field	
NEI	NEI		RU	258	4508	13659		Terney		
EPWR	WRO		PL	332	5110	1689		Wrocław	Wrocław–Copernicus	Wroclaw;Breslavia
RJOA	HIJ		JP	253	3444	13292		Hiroshima	Hiroshima	
UMKK	KGD		RU	301	5489	2059		Kaliningrad	Khrabrovo	Kaliningrado
RCNN	TNN		TW	248	2295	12021		Tainan	Tainan	Tainan City
URKA	AAQ		RU	312	4500	3735		Anapa	Anapa	
KLNS	LNS		US	142	4012	-7630		Lancaster	Lancaster	
FALE	DUR		ZA	23	-2962	3112		Durban	King Shaka	
SKSP	ADZ		CO	77	1258	-8171		San Andrés	Gustavo Rojas Pinilla	Saint Andrews
KLOT	LOT		US	85	4161	-8809		Romeoville	Lewis University	
KRPD	RIE		US	85	4550	-9173		Rice Lake	Rice Lake, Rice Lake Regional-Carl's Field	
FMCH	HAH		KM	339	-1154	4327	YVA	Moroni	Prince Said Ibrahim	
ZBDS	DSN		CN	245	3949	10986		Ordos	Ordos Ejin Horo	
CYAB	YAB		CA	154	7301	-8503		Arctic Bay	Arctic Bay	
ESCL	SOO	ESNY	SE	325	6126	1710		Söderhamn	Söderhamn	
HADR	DIR		ET	2	962	4185		Dire Dawa	Aba Tenna Dejazmach Yilma	
KTRK	TKF		US	123	3932	-12010		Truckee	Truckee Tahoe	
KPGD	PGD		US	142	2692	-8198		Punta Gorda	Punta Gorda	
NZPM	PMR		NZ	346	-4032	17562		Palmerston North	Palmerston North	Palmerston Norte
OIAW	AWZ		IR	251	3134	4876		Ahvaz	Ahwaz	
KSDL	SCF		US	148	3362	-11191	PHX	Phoenix	Scottsdale	
KICT	ICT		US	85	3765	-9743		Wichita	Wichita Mid-Continent	
LIRP	PSA		IT	318	4368	1039		Pisa	Pisa	
PPIT	NUP		US	143	6088	-16250		Nunapitchuk		
KBMI	BMI		US	85	4048	-8891		Bloomington	Central Illinois Regional Airport at Bloomington-Normal	
FOOL	LBV		GA	30	46	941		Libreville	Libreville	
HEGN	HRG		EG	12	2718	3380		Hurghada	Hurghada	Hurgada
WATO	LBJ		ID	227	-849	11989		Labuan Bajo	Komodo	
PFKA	KUK		US	143	6087	-16250		Kasigluk	Kasigluk	
VEBN	VNS		IN	220	2545	8286		Varanasi	Lal Bahadur Shastri	Benarés
KJAN	JAN		US	85	3231	-9008		Jackson	Jackson-Evers	
KDRO	DRO		US	94	3715	-10775		Durango	Durango–La Plata County	
NZDN	DUD		NZ	346	-4593	17020		Dunedin	Dunedin	
EPKT	KTW		PL	332	5047	1908		Katowice	Katowice	
BGTL	THU		GL	172	7653	-6870		Pituffik	Pituffik Space Base	
TAPA	ANU		AG	54	1714	-6179		Antigua Island	V. C. Bird	Isla Antigua;Antigua
UKKK	IEV		UA	303	5040	3045		Kyiv	Kyiv Zhuliany	
UAII	CIT		KZ	184	4236	6948		Shymkent	Shymkent	
KHXD	HHH		US	142	3222	-8070		Hilton Head	Hilton Head	Hilton Head Island
RJSS	SDJ		JP	253	3814	14092		Sendai	Sendai	
NTMN	AUQ		PF	364	-977	-13901		Atuona	Atuona	
KBTR	BTR		US	85	3053	-9115		Baton Rouge	Baton Rouge Metropolitan	
SBFI	IGU		BR	162	-2560	-5449		Foz do Iguaçu	Foz do Iguaçu / Cataratas	Foz de Iguazu
LIMJ	GOA		IT	318	4441	885		Genoa	Genoa Cristoforo Colombo	Génova
LFST	SXB		FR	314	4854	763		Strasbourg	Strasbourg	Estrasburgo
RKSS	GMP		KR	244	3756	12679	SEL	Seoul	Gimpo	Seúl;Seoul-si
UKOO	ODS		UA	303	4643	3068		Odesa	Odesa	Odessa
NTMD	NHV		PF	364	-880	-14023		Nuku Hiva Island	Nuku Hiva	Marchand Island;Madison Island
LTFE	BJV		TR	299	3725	2766		Milas	Bodrum Milas	Bodrum
PHLI	LIH		US	358	2198	-15934		Kaua‘i	Lihue	
SCTE	PMC		CL	160	-4144	-7309		Puerto Montt	El Tepual	Port Montt
WAHQ	SOC		ID	212	-751	11075		Surakarta	Adisumarmo	
LFKB	BIA		FR	314	4255	948		Bastia	Bastia-Poretta	
MZPB	DGA		BZ	74	1698	-8823		Dangriga	Dangriga	Dangriga Town, Dangriga
RJFM	KMI		JP	253	3188	13145		Miyazaki	Miyazaki	
LTCG	TZX		TR	299	4100	3979		Trabzon	Trabzon	Trebisonda;Trapisonda
LDSP	SPU		HR	333	4354	1630		Split	Split	
FAPE	PLZ		ZA	23	-3398	2562		Gqeberha	Port Elizabeth	Puerto Elizabeth
CYPA	YPA		CA	156	5322	-10568		Prince Albert	Prince Albert (Glass Field)	
SAAR	ROS		AR	58	-3290	-6078		Rosario	Rosario	
SAZB	BHI		AR	56	-3873	-6215		Bahía Blanca	Comandante Espora	
HJJJ	JUB	HSSJ	SS	24	487	3160		Juba	Juba	
VVCI	HPH		VN	208	2082	10673		Haiphong	Cat Bi	
RJOK	KCZ		JP	253	3355	13367		Kochi	Kochi	
WAUU	MKW		ID	213	-89	13405		Manokwari	Rendani	
SAME	MDZ		AR	61	-3283	-6879		Mendoza	Mendoza Aerodrome	Ciudad de Mendoza
PARS	RSH		US	52	6178	-16130		Russian Mission	Russian Mission	
CYXS	YXS		CA	176	5389	-12268		Prince George	Prince George	
KRAP	RAP		US	94	4405	-10306		Rapid City	Rapid City	
SCCF	CJC		CL	160	-2250	-6890		Calama	El Loa	
WIEE	PDG		ID	212	-79	10028		Padang	Minangkabau	
YBGD	OCM		AU	281	-2254	11728		Brockman 4 Mine	Boolgeeda	
NWWL	LIF		NC	369	-2077	16724		Lifou Island	Lifou Ouanaham	
UUYY	SCW		RU	312	6165	5085		Syktyvkar	Syktyvkar	
VVVH	VII		VN	194	1874	10567		Vinh	Vinh	
NGMN	MTK		KI	377	338	17299		Makin Atoll	Makin Airfield	Maki Meang Island
SAVC	CRD		AR	57	-4579	-6747		Comodoro Rivadavia	General Enrique Mosconi	
YBAU	BDD		AU	273	-1015	14217		Badu Island	Badu Island	
WIBB	PKU		ID	212	46	10144		Pekanbaru	Sultan Syarif Kasim II	
KGPI	FCA		US	94	4831	-11426		Kalispell	Glacier Park	
KPIA	PIA		US	85	4066	-8969		Peoria	General Downing - Peoria	
TBPB	BGI		BB	72	1307	-5949		Bridgetown	Grantley Adams	
LOWI	INN		AT	329	4726	1134		Innsbruck	Innsbruck	
EDJA	FMM		DE	287	4799	1024		Memmingen	Allgäu Airport, Memmingen	
NTTM	MOZ		PF	376	-1749	-14976		Moorea	Moorea-Temae	Mooréa Island
ZHYC	YIH		CN	245	3067	11144		Yichang	Yichang Sanxia	
ZUMY	MIG		CN	245	3143	10474		Mianyang	Mianyang Nanjiao	
FLSK	NLA		ZM	34	-1300	2866		Ndola	Ndola	
CYVC	YVC		CA	156	5515	-10526		La Ronge	La Ronge (Barber Field)	
KBKL	BKL		US	142	4152	-8168	CLE	Cleveland	Burke Lakefront	
KCOS	COS		US	94	3881	-10470		Colorado Springs	Colorado Springs	Colorado Spgs
ZSYN	YNZ		CN	245	3343	12020		Yancheng	Yancheng Nanyang	
FWKI	LLW		MW	9	-1379	3378		Lilongwe	Lilongwe	Lilongüe
FMCZ	DZA		YT	343	-1280	4528		Pamandzi	Dzaoudzi Pamandzi	Dzaoudzi
CYAS	YKG		CA	174	6002	-7000		Kangirsuk	Kangirsuk	
USCC	CEK		RU	261	5531	6150		Chelyabinsk	Chelyabinsk	Cheliábinsk
CYIO	YIO		CA	116	7269	-7797		Pond Inlet	Pond Inlet	
UATE	SCO		KZ	187	4386	5109		Aktau	Aktau	
ENCN	KRS		NO	313	5820	809		Kristiansand	Kristiansand Airport, Kjevik	
AYGN	GUR		PG	373	-1031	15034		Gurney	Gurney	Alotau
TJCP	CPX		PR	152	1831	-6530		Culebra	Benjamín Rivera Noriega	
PAVA	VAK		US	143	6152	-16560		Chevak	Chevak	
LFKJ	AJA		FR	314	4192	880		Ajaccio	Ajaccio Napoleon Bonaparte	
CYZG	YZG		CA	174	6218	-7567		Salluit	Salluit	
KBIS	BIS		US	85	4677	-10075		Bismarck	Bismarck	
NZNP	NPL		NZ	346	-3901	17418		New Plymouth	New Plymouth	Nueva Plymouth
EGJB	GCI		GG	296	4943	-260		Guernsey	Guernsey	Guernesey
KCID	CID		US	85	4188	-9171		Cedar Rapids	The Eastern Iowa	
RJFT	KMJ		JP	253	3284	13086		Kumamoto	Kumamoto	
CYKG	YWB		CA	174	6159	-7193		Kangiqsujuaq	Kangiqsujuaq (Wakeham Bay)	
VOVI	VTZ		IN	220	1797	8351		Visakhapatnam	Alluri Sitarama Raju	
YMTI	ONG		AU	273	-1666	13917		Mornington Island	Mornington Island	
MDST	STI		DO	161	1941	-7060		Santiago de los Caballeros	Cibao	Santiago
SBPS	BPS		BR	71	-1644	-3908		Porto Seguro	Porto Seguro	
WICC	BDO		ID	212	-690	10758		Bandung	Husein Sastranegara	
SBAR	AJU		BR	125	-1098	-3707		Aracaju	Aracaju Aeroporto	
KAGC	AGC		US	142	4035	-7993	PIT	Pittsburgh	Allegheny County	
PAVE	VEE		US	52	6702	-14640		Venetie	Venetie	
SCFA	ANF		CL	160	-2344	-7045		Antofagasta	Aeropuerto Cerro Moreno	
WADL	LOP		ID	227	-876	11628		Praya	Lombok	
PFKT	KTS		US	143	6533	-16647		Brevig Mission	Brevig Mission	Teller Mission
UHMM	GDX		RU	226	5992	15070		Magadan	Sokol	
PAQH	KWN		US	52	5975	-16190		Quinhagak	Quinhagak	
KBFI	BFI		US	123	4753	-12230	SEA	Seattle	King County	
PAMR	MRI		US	52	6121	-14984	ANC	Anchorage	Merrill Field	
KIWA	AZA		US	148	3331	-11167	PHX	Phoenix	Phoenix-Mesa Gateway	
CYSF	YSF		CA	156	5925	-10580		Stony Rapids	Stony Rapids	
ZHXF	XFN		CN	245	3215	11229		Xiangyang	Xiangfan	
PATA	TAL		US	52	6517	-15210		Tanana	Ralph M Calhoun Memorial	
UKLL	LWO		UA	303	4981	2396		Lviv	Lviv	Leópolis
CYRB	YRB		CA	157	7472	-9497		Resolute	Resolute Bay	
VOTP	TIR		IN	220	1363	7954		Tirupati	Tirupati	Tirumala - Tirupati
LPHR	HOR		PT	263	3852	-2872		Horta	Horta	
KLOM	BBX		US	142	4014	-7526	PHL	Philadelphia	Wings Field	Filadelfia
KHVN	HVN		US	142	4126	-7289		New Haven	Tweed-New Haven	
KCHA	CHA		US	142	3504	-8520		Chattanooga	Chattanooga Metropolitan	
KMHT	MHT		US	142	4293	-7144		Manchester	Manchester	
KPNE	PNE		US	142	4008	-7502	PHL	Philadelphia	North Philadelphia	Filadelfia
SKBG	BGA		CO	77	713	-7318		Bucaramanga	Palonegro	
CYIK	YIK		CA	174	6242	-7793		Ivujivik	Ivujivik	
AGGK	IRA		SB	356	-1045	16190		Kirakira	Kirakira	
PASO	SOV		US	52	5945	-15170		Seldovia	Seldovia	
BGCO	CNP		GL	163	7074	-2265		Jameson Land	Nerlerit Inaat	Constable Pynt
HKEL	EDL		KE	41	40	3524		Eldoret	Eldoret	
KUUU	NPT		US	142	4153	-7128		Newport	Newport State	
RJSI	HNA		JP	253	3943	14114		Hanamaki	Morioka Hanamaki	
VOCB	CJB		IN	220	1103	7704		Coimbatore	Coimbatore	
ZUTF	TFU		CN	245	3032	10445	CTU	Chengdu	Chengdu Tianfu	
HKR	HKR		KE	41	-114	3513	MRE	Maasai Mara Game Reserve		
HKMZ	MDR		KE	41	-130	3506	MRE	Maasai Mara Game Reserve	Musiara	Maasai Mara;Maasai Mara National Reserve
HKMS	MRE		KE	41	-141	3501		Maasai Mara Game Reserve	Mara Serena	Maasai Mara;Maasai Mara National Reserve
OLX	OLX		KE	41	-141	3511	MRE	Maasai Mara Game Reserve		
HKKE	KEU		KE	41	-159	3526	MRE	Maasai Mara Game Reserve	Keekorok	Maasai Mara;Maasai Mara National Reserve
EGJJ	JER		JE	300	4921	-219		Saint Helier	Jersey	
YBHM	HTI		AU	278	-2036	14895		Hamilton Island	Great Barrier Reef	Hamo Island;Isla Hamilton
YCMU	CMA		AU	273	-2803	14562		Cunnamulla	Cunnamulla	
AYMD	MAG		PG	373	-521	14579		Madang	Madang	
EGTK	OXF		GB	306	5184	-132		Oxford	London Oxford	
ANA	ANA		KE	41	-127	3495	MRE	Maasai Mara Game Reserve		
CYHA	YQC		CA	174	6105	-6962		Quaqtaq	Quaqtaq	
SBCG	CGR		BR	80	-2047	-5467		Campo Grande	Campo Grande	
PANW	KNW		US	52	5945	-15737		New Stuyahok	New Stuyahok	
VERC	IXR		IN	220	2331	8532		Ranchi	Birsa Munda	
KWBB	WBB	PAAS	US	143	6350	-16230		Stebbins	Stebbins	
KTJ	KTJ		KE	41	-126	3502	MRE	Maasai Mara Game Reserve		
FAGG	GRJ		ZA	23	-3401	2238		George	George	
SBRP	RAO		BR	162	-2113	-4777		Ribeirão Preto	Leite Lopes	
PAKK	KKA		US	143	6492	-16110		Koyuk	Koyuk	
KBID	BID		US	142	4117	-7158		Block Island	Block Island State	
PFSH	SKK		US	52	6438	-16110		Shaktoolik	Shaktoolik	
LFMT	MPL		FR	314	4358	396		Montpellier	Montpellier–Méditerranée	
KSHV	SHV		US	85	3245	-9383		Shreveport	Shreveport	
PAMK	SMK		US	143	6348	-16211		St. Michael	St. Michael	Saint Michael
PADM	MLL		US	143	6186	-16203		Marshall	Marshall Don Hunter Sr.	
NFNM	TVU		FJ	352	-1669	-17988		Taveuni	Matei	Taveuni Island
PAGM	GAM		US	143	6377	-17173		Gambell	Gambell	Chibukak
RKTH	KPO		KR	244	3599	12942		Pohang	Pohang	
YCCT	CNC		AU	273	-1005	14310		Coconut Island Airport	Coconut Island	
LTBS	DLM		TR	299	3671	2879		Dalaman	Dalaman	
PAAC	PQS		US	143	6193	-16290		Pilot Station		
EDDW	BRE		DE	287	5305	879		Bremen	Bremen	Brema
VDPP	PNH		KH	235	1155	10484		Phnom Penh	Phnom Penh	Nom Pen;Phon Phen
ZUXC	XIC		CN	245	2799	10218		Xichang	Xichang Qingshan	
PASA	SVA		US	143	6369	-17049		Savoonga	Savoonga	
OEGS	ELQ		SA	241	2630	4377		Al-Qassim Region	Prince Nayef bin Abdulaziz	Middle Najd;Qaseem Region;Región de Al-Qasim
CYWK	YWK		CA	103	5292	-6686		Wabush	Wabush	
FTTJ	NDJ		TD	42	1213	1503		N'Djamena	N'Djamena	Yamena
ENAT	ALF		NO	313	6998	2337		Alta	Alta Lufthavn	
ZPJH	JHG		CN	245	2197	10076		Yunjinghong	Xishuangbanna Gasa	Jinghong
NVSC	SLH		VU	351	-1385	16754		Sola	Sola	
YYKI	OKR		AU	273	-975	14341		Yorke Island	Yorke Island	Masig Island
LPMA	FNC		PT	268	3270	-1677		Funchal	Madeira	
KFAR	FAR		US	85	4692	-9682		Fargo	Hector	
CYRL	YRL		CA	178	5107	-9379		Red Lake	Red Lake	
YBSU	MCY	YBMC	AU	273	-2660	15309		Sunshine Coast	Sunshine Coast	Costa de Sunshine
PAQT	NUI		US	52	7022	-15090		Nuiqsut	Nuiqsut	
FBSK	GBE		BW	21	-2455	2592		Gaborone	Seretse Khama	
EDNY	FDH		DE	287	4767	951		Friedrichshafen	Friedrichshafen	
LOWG	GRZ		AT	329	4699	1544		Graz	Graz	
KSBY	SBY		US	142	3834	-7551		Salisbury	Salisbury–Ocean City–Wicomico	
PAVC	KVC		US	143	5507	-16230		King Cove	King Cove	
MKJP	KIN		JM	117	1794	-7679		Kingston	Norman Manley	
SBTE	THE		BR	101	-506	-4282		Teresina	Teresina	
EGMC	SEN		GB	306	5157	70	LON	London	London Southend	Londres
PAAW	KEB		US	52	5935	-15192		Nanwalek		
CYWJ	YWJ		CA	97	6521	-12344		Deline	Déline	Délı̨ne
VTUD	UTH		TH	194	1739	10279		Udon Thani	Udon Thani	
ZUMT	WMT		CN	245	2782	10633	ZYI	Zunyi	Zunyi Maotai	
KGTF	GTF		US	94	4748	-11137		Great Falls	Great Falls	
YPLC	PLO		AU	272	-3461	13588		Port Lincoln	Port Lincoln	
LDDU	DBV		HR	333	4256	1827		Dubrovnik	Dubrovnik	
KFXE	FXE		US	142	2620	-8017	FLL	Fort Lauderdale	Fort Lauderdale Executive	
NZHN	HLZ		NZ	346	-3787	17533		Hamilton	Hamilton	
CYKD	LAK		CA	97	6822	-13501		Aklavik	Aklavik/Freddie Carmichael	
OIYY	AZD		IR	251	3190	5428		Yazd	Yazd	
VABP	BHO		IN	220	2329	7734		Bhopal	Raja Bhoj	
GCFV	FUE		ES	265	2845	-1386		Fuerteventura	Fuerteventura	Isla de Fuerteventura;Fuerteventura Island
ZPDL	DLU		CN	245	2565	10032		Dali	Dali	
KRHI	RHI		US	85	4563	-8947		Rhinelander	Rhinelander-Oneida County	
HTPE	PMA		TZ	17	-526	3981		Pemba South Region	Pemba / Karume	Chake Chake
SCDA	IQQ		CL	160	-2054	-7018		Iquique	Diego Aracena	
KPRO	PRO		US	85	4183	-9410		Perry	Perry	
CYYH	YYH		CA	79	6955	-9358		Taloyoak	Taloyoak	
WAKK	MKQ		ID	213	-852	14042		Merauke	Mopah	
KTVC	TVC		US	95	4474	-8558		Traverse City	Cherry Capital	
ENKR	KKN		NO	313	6973	2989		Kirkenes	Kirkenes	
VEAT	IXA		IN	220	2389	9124		Agartala	Agartala	
NFNS	SVU		FJ	352	-1680	17934		Savusavu	Savusavu	
SBNF	NVT		BR	162	-2688	-4865		Navegantes	Navegantes–Ministro Victor Konder	
ZSXZ	XUZ		CN	245	3406	11755		Xuzhou	Xuzhou Guanyin	
KEVV	EVV		US	85	3804	-8753		Evansville	Evansville	
LJLJ	LJU		SI	305	4622	1446		Ljubljana	Ljubljana Jože Pučnik	Liubliana
VYMK	MYT		MM	260	2538	9735		Myitkyina	Myitkyina	
KCRG	CRG		US	142	3033	-8150	JAX	Jacksonville	Craig	
MMCU	CUU		MX	86	2870	-10596		Chihuahua	General Roberto Fierro Villalobos	Chihuahua City
SCIE	CCP		CL	160	-3677	-7306		Concepción	Carriel Sur	
RJSK	AXT		JP	253	3962	14022		Akita	Akita	
KBGR	BGR		US	142	4481	-6883		Bangor	Bangor	
WABB	BIK		ID	213	-119	13611		Biak	Frans Kaisiepo	
KILM	ILM		US	142	3427	-7790		Wilmington	Wilmington	
HAJJ	JIJ		ET	2	933	4291		Jijiga	Jijiga Wilwal	
KACV	ACV		US	123	4097	-12411		Arcata	Arcata-Eureka	
VEGK	GOP		IN	220	2673	8345		Gorakhpur	Gorakhpur	
KGAI	GAI		US	142	3913	-7720		Gaithersburg	Montgomery County Airpark	
KAPA	APA		US	94	3957	-10480	DEN	Denver	Arapahoe County	
SGAS	ASU		PY	69	-2524	-5752		Asunción	Silvio Pettirossi	
FQBR	BEW		MZ	36	-1980	3491		Beira	Beira	
CYBB	YBB		CA	79	6853	-8981		Kugaaruk	Kugaaruk	
ZSGZ	KOW		CN	245	2585	11478		Ganzhou	Ganzhou Huangjin	
YBRK	ROK		AU	273	-2338	15048		Rockhampton	Rockhampton	
FZOA	KND		CD	33	-292	2592		Kindu	Kindu	
SKUI	UIB		CO	77	569	-7664		Quibdó	El Caraño	
KAMA	AMA		US	85	3522	-10171		Amarillo	Rick Husband Amarillo	
HAMK	MQX		ET	2	1347	3953		Mek'ele	Alula Aba Nega	
VOTR	TRZ		IN	220	1077	7871		Tiruchirappalli	Tiruchirappalli	Tiruchchirappalli
ZGBH	BHY		CN	245	2154	10929		Beihai	Beihai Fucheng	
DRRN	NIM		NE	43	1348	218		Niamey	Diori Hamani	
ZUWX	WXN		CN	245	3080	10843		Wanzhou District	Wanzhou Wuqiao	
KLBB	LBB		US	85	3366	-10182		Lubbock	Lubbock Preston Smith	
USNN	NJC		RU	261	6095	7648		Nizhnevartovsk	Nizhnevartovsk	
VEBD	IXB		IN	220	2668	8833		Bagdogra	Bagdogra	
ZGHZ	HUZ		CN	245	2305	11460		Huizhou	Huizhou Pingtan	
HLLM	MJI		LY	48	3289	1328	TIP	Tripoli	Mitiga	
MZCK	CUK		BZ	74	1777	-8800		Caye Caulker	Caye Caulker	Cayo Corker
LQSA	SJJ		BA	320	4382	1833		Sarajevo	Sarajevo	
OLG	OLG		KE	41	-132	3525	MRE	Maasai Mara Game Reserve		
WBSB	BWN		BN	198	494	11493		Bandar Seri Begawan	Brunei	
MMMM	MLM		MX	135	1985	-10103		Morelia	General Francisco J. Mujica	
PARY	RBY		US	52	6473	-15550		Ruby	Ruby	
WBKS	SDK		MY	223	590	11806		Sandakan	Sandakan	
GMAD	AGA		MA	13	3033	-941		Agadir	Agadir–Al Massira	
NTGC	TIH		PF	376	-1512	-14823		Tikehau	Tikehau	
OOSA	SLL		OM	229	1704	5409		Şalālah	Salalah	Salalá
PATE	TLA		US	143	6527	-16640		Teller	Teller	
YBDV	BVI		AU	273	-2597	13930		Birdsville	Birdsville	
AGGC	CHY		SB	356	-671	15640		Choiseul Island	Choiseul Bay	Isla de San Márcos
CYKO	AKV		CA	174	6082	-7815		Akulivik	Akulivik	
NLWW	WLS		WF	380	-1324	-17620		Wallis Island	Hihifo	
YDMG	DMD		AU	273	-1794	13882		Doomadgee	Doomadgee	
ZWKM	KRY		CN	245	4562	8488		Karamay	Karamay	Kelamayi
YNP	YNP		CA	103	5591	-6119		Natuashish		
AYKI	UNG		PG	373	-613	14128		Kiunga	Kiunga	
PAPH	PTH		US	52	5697	-15860		Port Heiden	Port Heiden	
KHYA	HYA		US	142	4167	-7028		Hyannis	Barnstable	
KMLB	MLB		US	142	2810	-8065		Melbourne	Melbourne	
HTTG	TGT		TZ	17	-509	3907		Tanga	Tanga	
PAEW	WWT		US	143	6093	-16460		Newtok	Newtok	
MMMD	MID		MX	133	2094	-8966		Mérida	Manuel Crescencio Rejón	
ZLYL	UYN		CN	245	3827	10973		Yulinshi	Yulin	
FASZ	SZK		ZA	23	-2496	3159		Skukuza	Skukuza	
NTTP	MAU		PF	376	-1643	-15224		Maupiti	Maupiti	Maupiti Island
LIEO	OLB		IT	318	4090	952		Olbia	Olbia - Costa Smeralda	
KPSM	PSM		US	142	4308	-7082	BOS	Boston	Portsmouth International Airport at Pease	
NZWB	BHE		NZ	346	-4152	17387		Blenheim	Woodbourne	
SBIH	ITB		BR	159	-424	-5600		Itaituba	Itaituba	
VTSG	KBV		TH	194	810	9899		Krabi	Krabi	
KCRW	CRW		US	142	3837	-8159		Charleston	Yeager	
RPVE	MPH		PH	228	1192	12195		Caticlan	Godofredo P. Ramos	
WALS	AAP	SRI	ID	227	-37	11726	SRI	Samarinda	APT Pranoto	
SBLO	LDB		BR	162	-2333	-5113		Londrina	Londrina Aeroporto	
VVDL	DLI		VN	208	1175	10837		Ðà Lạt	Lien Khuong	Da Lat
PAGH	SHG		US	52	6688	-15710		Shungnak	Shungnak	
ZWTS	TWC		CN	245	3988	7899		Tumxuk	Tumxuk Tangwangcheng	Tumushuke
CYSB	YSB		CA	174	4663	-8080		Greater Sudbury	Greater Sudbury	Gran Sudbury;Sudbury
ZWSH	KHG		CN	245	3954	7602		Kashgar	Kashgar	Kasgar
RCQC	MZG		TW	248	2357	11963		Penghu County	Penghu Magong	Magong
YSO	YSO		CA	103	5491	-5979		Postville		
PAWG	WRG		US	164	5648	-13237		Wrangell	Wrangell	
MMAS	AGU		MX	135	2171	-10232		Aguascalientes	Aguascalientes	Aguascalientes City
SKPE	PEI		CO	77	481	-7574		Pereira	Pereira / Matecana	
KFTY	FTY		US	142	3378	-8452	ATL	Atlanta	Fulton County Airport-Brown Field	
PAGG	KWK		US	143	5982	-16320		Kwigillingok	Kwigillingok	
ZSWH	WEH		CN	245	3719	12223		Weihai	Weihai	
KRDD	RDD		US	123	4051	-12229		Redding	Redding	
CYXP	YXP		CA	116	6615	-6571		Pangnirtung	Pangnirtung	
ESPA	LLA		SE	325	6554	2212		Luleå	Luleå	
KVGT	VGT		US	123	3622	-11520	LAS	Las Vegas	North Las Vegas Air Terminal	
RPVI	ILO		PH	228	1083	12249		Iloilo	Iloilo	Iloilo City
PHNY	LNY		US	358	2079	-15695		Lanai City	Lanai	
DBBB	COO		BJ	46	636	238		Cotonou	Cotonou	Cotonú
TFFF	FDF		MQ	129	1459	-6100		Fort-de-France	Martinique Aimé Césaire	
ESSL	LPI		SE	325	5841	1568		Linköping	Linköping City	
KCPR	CPR		US	94	4291	-10646		Casper	Casper–Natrona County	
VIAL	IXD	VEAB	IN	220	2544	8173		Prayagraj	Allahabad	
ZSZS	HSN		CN	245	2993	12236		Zhoushan	Zhoushan	
OEAB	AHB		SA	241	1824	4266		Abha	Abha	
WBGW	LWY		MY	223	485	11540		Lawas	Lawas	
PAUT	KQA		US	52	5413	-16578		Akutan		
VIDN	DED		IN	220	3019	7818		Dehradun	Jolly Grant	
HTGR	GTZ		TZ	17	-216	3422		Grumeti River	Grumeti River	
ROIG	ISG		JP	253	2434	12419		Ishigaki	Ishigaki	
ZHNY	NNY		CN	245	3298	11262		Nanyang	Nanyang Jiangying	
HDAM	JIB		DJ	18	1155	4316		Djibouti	Djibouti–Ambouli	Yibuti
BGSS	JHS		GL	145	6695	-5372		Sisimiut	Sisimiut	
CYVO	YVO		CA	174	4805	-7778		Val-d'Or	Val-d'Or	
WABI	NBX		ID	213	-337	13550		Nabire	Nabire	
KFNT	FNT		US	95	4297	-8374		Flint	Bishop	
KMFE	MFE		US	85	2618	-9824		McAllen	McAllen Miller	
CYAM	YAM		CA	174	4649	-8451		Sault Ste. Marie	Sault Ste. Marie	
MRLB	LIR		CR	88	1059	-8554		Liberia	Daniel Oduber Quirós	
RCBS	KNH		TW	248	2443	11836		Kinmen County	Kinmen Shang Yi	Jincheng
UATG	GUW		KZ	190	4712	5182		Atyrau	Atyrau	
KNEW	NEW		US	85	3004	-9003	MSY	New Orleans	Lakefront	Nueva Orleans;new orleans louisiana
EGFF	CWL		GB	306	5140	-334		Cardiff	Cardiff	
ZSLG	LYG		CN	245	3441	11918		Lianyungang	Lianyungang Huaguoshan	
VORY	RJA		IN	220	1711	8182		Rajamahendravaram	Rajahmundry	
MYEH	ELH		BS	141	2548	-7668		North Eleuthera District	North Eleuthera	Eleuthera Norte
PAFM	ABL		US	52	6710	-15786		Ambler	Ambler	
PAOB	OBU		US	52	6691	-15688		Kobuk	Kobuk	
YWDH	WNR		AU	273	-2541	14267		Windorah	Windorah	
ZHSY	WDS		CN	245	3259	11091		Shiyan	Shiyan Wudangshan	
VOBZ	VGA		IN	220	1653	8080		Vijayawada	Vijayawada	Gannavaram
PAKP	AKP		US	52	6814	-15174		Anaktuvuk Pass	Anaktuvuk Pass	
KLUK	LUK		US	142	3910	-8442	CVG	Cincinnati	Cincinnati Municipal Lunken	
PAGL	GLV		US	143	6455	-16300		Golovin	Golovin	
MHRO	RTB		HN	171	1632	-8652		Coxen Hole	Juan Manuel Gálvez	Roatan Town
PAWI	AIN		US	52	7061	-15986		Wainwright	Wainwright	
PATQ	ATK		US	52	7047	-15730		Atqasuk	Atqasuk Edward Burnell Sr. Memorial	
RPVA	TAC		PH	228	1123	12503		Tacloban	Tacloban	Tacloban City
ZSSH	HIA		CN	245	3379	11913		Huai'an	Huai'an Lianshui	Lianshui
CYKA	YKA		CA	176	5070	-12044		Kamloops	Kamloops	
PAOO	OOK		US	143	6053	-16510		Toksook Bay	Toksook Bay	
PFWS	WSN		US	52	5870	-15701		South Naknek	South Naknek	
KERI	ERI		US	142	4208	-8018		Erie	Erie	
ZUYB	YBP		CN	245	2885	10453		Yibin	Yibin Wuliangye	
YMAV	AVV		AU	280	-3804	14447	MEL	Melbourne	Avalon	Melbourne City;Greater Melbourne
SVMG	PMV		VE	82	1091	-6397		Porlamar	Santiago Mariño Caribbean	
KELM	ELM		US	142	4216	-7689		Elmira	Elmira/Corning	
NTGM	MKP		PF	376	-1658	-14366		Makemo	Makemo	Makemo Atoll
LCEN	ECN		CY	230	3516	3350		Ercan	Ercan	
RPNS	IAO		PH	228	986	12602		Del Carmen, Surigao del Norte	Sayak	Del Carmen
PAHX	SHX		US	52	6263	-15960		Shageluk	Shageluk	
VEIM	IMF		IN	220	2476	9390		Imphal	Imphal	
YNTN	NTN		AU	273	-1768	14107		Normanton	Normanton	
UWOO	REN		RU	261	5180	5546		Orenburg	Orenburg / Tsentralny	Oremburgo
KSWF	SWF		US	142	4150	-7410	NYC	New York City	Stewart	Nueva York;New York
KSTP	STP		US	85	4493	-9306	MSP	Minneapolis	St. Paul Downtown	Mineápolis
RCFG	LZN		TW	248	2616	12000		Nangan	Mazu	
CYCB	YCB		CA	79	6911	-10514		Cambridge Bay	Cambridge Bay	
FWCL	BLZ		MW	9	-1568	3497		Blantyre	Chileka	
KAPC	APC		US	123	3821	-12228		Napa	Napa County	
SLTJ	TJA		BO	121	-2156	-6470		Tarija	Tarija	
KLYH	LYH		US	142	3733	-7920		Lynchburg	Lynchburg	
FZJH	IRP		CD	33	283	2759		Isiro	Matari	
PADY	KKH		US	143	5997	-16280		Kongiganak	Kongiganak	
NWWE	ILP		NC	369	-2259	16746		Île des Pins	Île des Pins	Isle of Pines
CYFT	YMN		CA	103	5508	-5919		Makkovik	Makkovik	
SLAL	SRE		BO	121	-1924	-6515		Sucre	Alcantari	
KTRI	TRI		US	142	3648	-8241		Tri-Cities Regional TN/VA Airport	Tri-Cities Regional TN/VA	
EGNX	EMA		GB	306	5283	-133	NQT	Nottingham	East Midlands	
SAZS	BRC		AR	63	-4115	-7116		San Carlos de Bariloche	Bariloche Aerodrome	Bariloche
ZPBS	BSD		CN	245	2505	9917		Baoshan	Baoshan Yunduan	
KLEB	LEB		US	142	4363	-7230		Lebanon	Lebanon	
NGTU	BBG		KI	377	309	17281		Butaritari Atoll	Butaritari	
PAVL	KVL		US	143	6773	-16470		Kivalina	Kivalina	
FQNP	APL		MZ	36	-1511	3928		Nampula	Nampula	
KHFD	HFD		US	142	4174	-7265		Hartford	Hartford-Brainard	
RCMQ	RMQ		TW	248	2426	12063		Taichung	Taichung	
CYHO	YHO		CA	103	5547	-6022		Hopedale	Hopedale	
VOML	IXE		IN	220	1296	7489		Mangaluru	Mangalore	
BGAA	JEG		GL	145	6872	-5279		Aasiaat	Aasiaat	
CYXX	YXX		CA	176	4903	-12238	YVR	Vancouver	Abbotsford	
RPVV	USU		PH	228	1208	12010		Busuanga	Francisco B. Reyes	
KDHN	DHN		US	85	3132	-8545		Dothan	Dothan	
CYHK	YHK		CA	79	6864	-9585		Gjoa Haven	Gjoa Haven	
KCEF	CEF		US	142	4219	-7254	SFY	Springfield	Westover Air Reserve Base / Metropolitan	
KUDD	UDD		US	123	3373	-11630	PSP	Palm Springs	Bermuda Dunes	
FZKA	BUX		CD	33	157	3022		Bunia	Bunia	
HESN	ASW		EG	12	2396	3282		Aswān	Aswan	Asuán
GUCY	CKY		GN	15	958	-1361		Conakry	Conakry	
KLWB	LWB		US	142	3786	-8040		Lewisburg	Greenbrier Valley	
LGSR	JTR		GR	285	3640	2548		Firá	Santorini	Thera
UHPP	PKC		RU	216	5317	15845		Yelizovo	Yelizovo	Petropavlovsk-Kamchatsky;Petropávlovsk-Kamchatski;Petropavlovsk-Kamchatskiy
KRKD	RKD		US	142	4407	-6910		Rockland	Knox County	
PAYA	YAK		US	179	5950	-13970		Yakutat	Yakutat	
YBIE	BEU		AU	273	-2435	13946		Bedourie	Bedourie	
SPRU	TRU		PE	122	-808	-7911		Trujillo	Capitán FAP Carlos Martínez de Pinillos	
KSUN	SUN		US	78	4350	-11430		Hailey	Friedman Memorial	
EDSB	FKB		DE	287	4878	808		Karlsruhe	Karlsruhe/Baden-Baden	Baden-Baden
KFLG	FLG		US	148	3514	-11167	GCN	Grand Canyon	Flagstaff Pulliam	
KBLM	BLM		US	142	4019	-7413		Belmar	Monmouth Executive	Farmingdale
WMKC	KBR		MY	222	617	10229		Kota Bharu	Kota Bharu	
LTAJ	GZT		TR	299	3695	3748		Gaziantep	Gaziantep Oğuzeli	
MNMG	MGA		NI	126	1214	-8617		Managua	Augusto César Sandino	
ENSK	SKN		NO	313	6858	1502		Stokmarknes	Storkmarknes / Skagen	
PABL	BKC		US	52	6598	-16114		Buckland	Buckland	
PADE	DRG		US	143	6607	-16277		Deering	Deering	
PAIK	IAN		US	52	6698	-16040		Kiana	Bob Baker Memorial	
PFNO	ORV		US	52	6683	-16100		Noorvik	Robert (Bob) Curtis Memorial	
PFEL	ELI		US	143	6462	-16230		Elim	Elim	
KFHR	FRD		US	123	4853	-12303		Friday Harbor	Friday Harbor	
ZWTN	HTN		CN	245	3704	7986		Gujangbagh	Hotan	Ciudad de Jotán
PALT	TLT		US	52	6108	-16100		Tuluksak		
ZUZY	ZYI		CN	245	2759	10700		Zunyi	Zunyi Xinzhou	
KPDK	PDK		US	142	3388	-8430	ATL	Atlanta	Dekalb-Peachtree	
VEMN	DIB		IN	220	2748	9502		Dibrugarh	Dibrugarh	
WAQT	BEJ		ID	227	216	11743		Tanjung Redeb	Kalimaru	
NVSO	LNE		VU	351	-1587	16817		Lonorore	Lonorore	
VOHB	HBX		IN	220	1536	7508		Hubballi	Hubli	
PTPN	PNI		FM	372	699	15821		Pohnpei Island	Pohnpei	
SBSR	SJP		BR	162	-2082	-4941		São José do Rio Preto	São José do Rio Preto	
HTAR	ARK		TZ	17	-337	3663		Arusha	Arusha	
RJFO	OIT		JP	253	3348	13174		Ōita	Oita	
YDNI	NLF		AU	373	-958	14378		Darnley Island	Darnley Island	
UNBB	BAX		RU	195	5336	8354		Barnaul	Barnaul	
KILG	ILG		US	142	3968	-7561		Wilmington	New Castle	
KSLK	SLK		US	142	4439	-7421		Saranac Lake	Adirondack	
KMMH	MMH		US	123	3762	-11890		Mammoth Lakes	Mammoth Lakes	
AGGR	RNL		SB	356	-1155	16006		Rennell Island	Rennell/Tingoa	Tigoa
YMEN	MEB		AU	280	-3773	14490	MEL	Melbourne	Essendon	Melbourne City;Greater Melbourne
VASU	STV		IN	220	2111	7274		Surat	Surat	
KSAF	SAF		US	94	3562	-10609		Santa Fe	Santa Fe	
PAGX	KGX		US	52	6290	-16007		Grayling	Grayling	
ZWSC	QSZ		CN	245	3828	7707		Shache	Shache Yeerqiang	Yarkand;Yarkant
KDLH	DLH		US	85	4684	-9219		Duluth	Duluth	
WATE	ENE		ID	227	-883	12170		Ende	Lapangan Terbang Ipi	
WBGZ	BBN		MY	223	373	11548		Bario	Bario	
KCGS	CGS		US	142	3898	-7692		College Park	College Park	
KLNK	LNK		US	85	4085	-9676		Lincoln	Lincoln	
PAWM	WMO		US	143	6468	-16340		White Mountain	White Mountain	
CYGH	YGH		CA	97	6624	-12865		Fort Good Hope	Fort Good Hope	
YMIA	MQL		AU	280	-3423	14209		Mildura	Mildura	
USPP	PEE		RU	261	5791	5602		Perm	Perm	
PAIW	WAA		US	143	6567	-16810		Wales	Wales	Kingegan
CYPH	YPH		CA	174	5847	-7812		Inukjuak	Inukjuak	
POKA	TNK		US	143	6058	-16527		Tununak		
ZHLY	LYA		CN	245	3474	11238		Luoyang	Luoyang Beijiao	
CYQM	YQM		CA	137	4611	-6469		Moncton	Greater Moncton	
NVSG	LOD		VU	351	-1531	16797		Longana	Longana	
YABA	ALH		AU	281	-3495	11781		Albany	Albany Aerodrome	
URWW	VOG		RU	331	4878	4435		Volgograd	Volgograd	Volgogrado
EKRN	RNN		DK	293	5506	1476		Rønne	Bornholm Rønne	
KSPI	SPI		US	85	3984	-8968		Springfield	Abraham Lincoln Capital	
VGEG	CGP		BD	202	2225	9181		Chattogram	Shah Amanat	Chittagong
KCDW	CDW		US	142	4088	-7428		Caldwell	Essex County	
KWWD	WWD		US	142	3901	-7491		Wildwood	Cape May County	
YHLC	HCQ		AU	281	-1823	12767		Halls Creek	Halls Creek	
ROMY	MMY		JP	253	2478	12530		Miyako Island	Miyako	Isla Miyako
LBWN	VAR		BG	324	4323	2783		Varna	Varna	
KMLU	MLU		US	85	3251	-9204		Monroe	Monroe	
HLLB	BEN		LY	48	3210	2027		Benina	Benina	Benghazi;Bengasi
YBOI	GIC		AU	373	-927	14220		Boigu Airport	Boigu	
MMVR	VER		MX	135	1915	-9619		Veracruz	General Heriberto Jara	
WMKL	LGK		MY	222	633	9973		Kuah	Langkawi	Langkawi Islands
UHBB	BQS		RU	259	5043	12741		Blagoveshchensk	Ignatyevo	
MPMG	PAC		PA	146	897	-7956	PTY	Panama City	Albrook "Marcos A. Gelabert"	Ciudad de Panamá;Panamá
CYTQ	YTQ		CA	174	5867	-6996		Tasiujaq	Tasiujaq	
KLIT	LIT		US	85	3473	-9222		Little Rock	Adams Field	
MMCS	CJS		MX	87	3164	-10643		Ciudad Juárez	Abraham González	Juárez
KART	ART		US	142	4399	-7602		Watertown	Watertown	
EDFH	HHN		DE	287	4995	726	FRA	Frankfurt am Main	Frankfurt-Hahn	Fráncfort;Fráncfort del Meno;Frankfurt
PABA	BTI		US	52	7013	-14358		Barter Island	Barter Island LRRS	
GQNO	NKC	GQNN	MR	44	1810	-1595		Nouakchott	Nouakchott	Nuakchot
VTUK	KKC		TH	194	1647	10278		Khon Kaen	Khon Kaen	
WILL	TKG		ID	212	-524	10518		Bandar Lampung	Radin Inten II	
VOBM	IXG		IN	220	1586	7462		Belagavi	Belgaum	
KFME	FME		US	142	3909	-7676		Fort Meade	Tipton	Fort George Meade;Fort Meade CDP
KSRV	SRV		US	52	6178	-15660		Stony River		
KAFJ	WSG		US	142	4014	-8029		Washington County Airport	Washington County	
SBSN	STM		BR	159	-242	-5479		Santarém	Santarém-Maestro Wilson Fonseca	
KSUA	SUA		US	142	2718	-8022		Stuart	Witham Field	
BIAR	AEY		IS	269	6566	-1807		Akureyri	Akureyri	
LRIA	IAS		RO	290	4718	2762		Iaşi	Iași	
OIGG	RAS		IR	251	3733	4961		Rasht	Rasht	
VVPQ	PQC		VN	208	1017	10399		Phu Quoc	Phu Quoc	Koh Trol
ORNI	NJF		IQ	191	3199	4440		Najaf	Al Najaf	Nayaf
YBAS	ASP		AU	275	-2380	13390		Alice Springs	Alice Springs	Springs;Alice Springs Region
KMCD	MCD		US	95	4587	-8463		Mackinac Island	Mackinac Island	
PANU	NUL		US	52	6473	-15810		Nulato	Nulato	
KHND	HSH		US	123	3597	-11514	LAS	Las Vegas	Henderson Executive	
KSTC	STC		US	85	4555	-9406		Saint Cloud	St. Cloud	
ENSH	SVJ		NO	313	6825	1467		Svolvær	Svolvær Airport, Helle	
DNAS	ABB		NG	29	621	666		Asaba	Asaba	
VVCT	VCA		VN	208	1009	10571		Cần Thơ	Can Tho	
KDTS	DSI		US	85	3040	-8647	VPS	Destin	Destin Executive	Valparaiso
CYSM	YSM		CA	97	6002	-11196		Fort Smith	Fort Smith	
UWSG	GSV		RU	321	5171	4617	RTW	Saratov	Gagarin	
NLWF	FUT		WF	380	-1431	-17807		Futuna Island	Pointe Vele	
MMQT	QRO		MX	135	2062	-10019		Santiago de Querétaro	Querétaro Intercontinental	Querétaro City
VNBP	BHR		NP	218	2768	8443		Bharatpur	Bharatpur	
YBWW	WTB		AU	273	-2756	15180	TWB	Toowoomba	Toowoomba Wellcamp	
UERR	MJZ		RU	259	6253	11404		Mirny	Mirny	Mirni
AYKY	LNV		PG	373	-304	15263		Londolovit	Lihir Island/Kunaye	Kunaye
SJHG	CFO		BR	91	-1063	-5157		Confresa Airport	Confresa	
CYMX	YMX		CA	174	4568	-7401	YMQ	Montréal	Montréal–Mirabel	Montreal City
ENSG	SOG		NO	313	6117	713		Sogndal	Sogndal / Haukåsen	
MWCB	CYB		KY	84	1969	-7988		Cayman Brac Island	Sir Charles Kirkconnell	
TUPJ	EIS		VG	175	1844	-6454	TOV	Tortola	Terrance B. Lettsome	
EGHH	BOH		GB	306	5078	-184		Bournemouth	Bournemouth	
PAPO	PHO		US	143	6835	-16680		Point Hope	Point Hope	
PASK	WLK		US	52	6660	-16000		Selawik	Selawik	
PAWN	WTK		US	143	6758	-16300		Noatak	Noatak	
WBKW	TWU		MY	223	431	11812		Tawau	Tawau	
WBKD	LDU		MY	223	503	11832		Lahad Datu	Lahad Datu	
YMTG	MGB		AU	272	-3775	14079		Mount Gambier	Mount Gambier	Mt Gambier;Mt. Gambier
VABO	BDQ		IN	220	2234	7323		Vadodara	Vadodara	
KBWG	BWG		US	85	3696	-8642		Bowling Green	Bowling Green-Warren County	
LGKO	KGS		GR	285	3679	2709		Kos	Kos	Kos Town
FZQA	FBM		CD	33	-1159	2753		Lubumbashi	Lubumbashi	
LIRA	CIA		IT	318	4180	1259	ROM	Rome	Roma Ciampino	Roma
NGTB	AEA		KI	377	49	17383		Abemama	Abemama	
YWYY	BWT		AU	277	-4100	14570		Burnie	Wynyard	
CYMU	YUD		CA	174	5653	-7652		Umiujaq	Umiujaq	
ZBLA	HLD		CN	245	4921	11983		Hailar	Hulunbuir Hailar	
YCAR	CVQ		AU	281	-2488	11367		Carnarvon	Carnarvon	
KLCI	LCI		US	142	4357	-7142		Laconia	Laconia	
PAHL	HSL		US	52	6570	-15640		Huslia	Huslia	
RKJY	RSU		KR	244	3484	12762		Yeosu	Yeosu/Suncheon	
OSJ	OSJ		KE	41	-138	3538	MRE	Maasai Mara Game Reserve		
YCFS	CFS	YSCH	AU	282	-3032	15312		Coffs Harbour	Coffs Harbour	
HAGN	GDQ		ET	2	1252	3743		Gonder	Gondar	
CZFN	ZFN		CA	97	6491	-12557		Tulita	Tulita	
AGGA	AKS		SB	356	-870	16068		Auki	Gwaunaru'u	
VOMD	IXM		IN	220	983	7809		Madurai	Madurai	
PFAK	AKI		US	52	6090	-16120		Akiak	Akiak	
YSGE	SGO		AU	273	-2805	14860		Saint George	St George	St. George
URMG	GRV		RU	312	4339	4570		Grozny	Grozny	Grozni;Groznyy
YLRE	LRE		AU	273	-2343	14430		Longreach	Longreach	
YBCV	CTL		AU	273	-2641	14626		Charleville	Charleville	
VVPC	UIH		VN	208	1396	10904		Qui Nhon	Phu Cat	
VEJH	JRG		IN	220	2191	8405		Jharsuguda	Jharsuguda	
KMRB	MRB		US	142	3940	-7798		Martinsburg	Eastern West Virginia	
ENRA	MQN		NO	313	6636	1430		Mo i Rana	Mo i Rana Airport, Røssvoll	
KDXR	DXR		US	142	4138	-7345		Danbury	Danbury	
YMAE	MYI	YMUI	AU	278	-992	14405		Murray Island	Murray Island	
DNIM	QOW		NG	29	543	721		Owerri	Sam Mbakwe	
FCBB	BZV		CG	10	-425	1525		Brazzaville	Maya-Maya	
KRST	RST		US	85	4391	-9250		Rochester	Rochester, Rochester	
HTMU	MUZ		TZ	17	-150	3380		Musoma	Musoma	
FALD	LDZ		ZA	23	-2475	3147		Londolozi Private Game Reserve	Londolozi	
EPSC	SZZ		PL	332	5358	1490		Szczecin	Szczecin-Goleniów	
LZIB	BTS		SK	288	4817	1721		Bratislava	Bratislava	
SCSE	LSC		CL	160	-2992	-7120		La Serena	La Florida	
KORS	ESD		US	123	4871	-12291		Eastsound	Orcas Island	
VVPB	HUI		VN	208	1640	10770		Huế	Phu Bai	
UKHH	HRK		UA	303	4992	3629		Kharkiv	Kharkiv	Jarkov
ZGCD	CGD		CN	245	2892	11164		Changde	Changde	
KGPT	GPT		US	85	3041	-8907		Gulfport	Gulfport-Biloxi	
WAFW	LUW		ID	227	-104	12277		Luwuk	Syukuran Aminuddin Amir	
YORG	OAG		AU	282	-3338	14913		Orange	Orange	
HESH	SSH		EG	12	2798	3439		Sharm el-Sheikh	Sharm el-Sheikh	Sharm el Sheikh;Sharm el-Sheij
UUOO	VOZ		RU	312	5181	3923		Voronezh	Voronezh	
PANV	ANV		US	52	6265	-16019		Anvik	Anvik	
KWST	WST		US	142	4133	-7177		Westerly	Westerly State	
PAPG	PSG		US	118	5680	-13293		Petersburg	Petersburg James A. Johnson	
LGKR	CFU		GR	285	3960	1991		Corfu	Corfu International Airport, "Ioannis Kapodistrias"	
EFTU	TKU		FI	297	6051	2226		Turku	Turku	
EGPE	INV		GB	306	5754	-405		Inverness	Inverness Dalcross	
NZNV	IVC		NZ	346	-4641	16831		Invercargill	Invercargill	
AYGA	GKA		PG	373	-605	14540		Goroka	Goroka	
KCEC	CEC		US	123	4178	-12424		Crescent City	Del Norte County	
ZSJG	JNG		CN	245	3529	11633		Jining	Jining Qufu	
PAPN	PIP		US	52	5757	-15760		Pilot Point	Pilot Point	
FAPM	PZB		ZA	23	-2965	3040		Pietermaritzburg	Pieter Maritzburg	
ENBS	BJF		NO	313	7060	2969		Båtsfjord	Båtsfjord	
HKML	MYD		KE	41	-323	4010		Malindi	Malindi	
RJNK	KMQ		JP	253	3639	13641		Komatsu	Komatsu	
VNVT	BIR		NP	218	2648	8726		Biratnagar	Biratnagar	
CYVM	YVM		CA	116	6755	-6403		Qikiqtarjuaq	Qikiqtarjuaq	
KGFL	GFL		US	142	4335	-7362		Glens Falls	Floyd Bennett Memorial	
LIEE	CAG		IT	318	3925	905		Cagliari	Cagliari Elmas	
AYGR	PNP		PG	373	-880	14831		Popondetta	Girua	
PACV	CDV		US	52	6049	-14548		Cordova	Merle K. (Mudhole) Smith	
OICC	KSH		IR	251	3435	4716		Kermanshah	Shahid Ashrafi Esfahani	
KGRB	GRB		US	85	4449	-8813		Green Bay	Austin Straubel	
NZRO	ROT		NZ	346	-3811	17632		Rotorua	Rotorua	
SPZO	CUZ		PE	122	-1354	-7194		Cusco	Alejandro Velasco Astete	Cuzco;Ciudad del Cuzco
SVRS	LRV		VE	82	1194	-6667		Gran Roque Island	Los Roques	Isla El Gran Roque
MMML	MXL		MX	173	3263	-11525		Mexicali	General Rodolfo Sánchez Taboada	
EGTE	EXT		GB	306	5073	-341		Exeter	Exeter	
KFMY	FMY		US	142	2659	-8186		Fort Myers	Page Field	
RJSC	GAJ		JP	253	3841	14037		Yamagata	Yamagata	
KMLE	MIQ		US	85	4120	-9611	OMA	Omaha	Millard	
YNAR	NRA		AU	282	-3470	14651		Narrandera	Narrandera	
CYHY	YHY		CA	97	6084	-11578		Hay River	Hay River/Merlyn Carter	
ETNL	RLG		DE	287	5392	1228		Rostock	Rostock-Laage	
SAZN	NQN		AR	63	-3895	-6816		Neuquén	Presidente Perón	Ciudad de Neuquén
YMGD	MNG		AU	275	-1206	13423		Maningrida	Maningrida	
ZBAL	AXF		CN	245	3882	10563		Alxa Left Banner	Alxa Left Banner	
KORH	ORH		US	142	4227	-7188		Worcester	Worcester	
ESMS	MMX		SE	325	5554	1337	MMA	Malmö	Malmö	
ORMM	BSR		IQ	191	3055	4766		Basrah	Basra	Basora
SBRB	RBR		BR	158	-987	-6789		Rio Branco	Rio Branco	
KMOB	MOB		US	85	3069	-8824		Mobile	Mobile	
MMMZ	MZT		MX	131	2316	-10627		Mazatlán	General Rafael Buelna	Ciudad Mazatlán
YMAY	ABX		AU	282	-3607	14696		Albury	Albury	
WAPF	LUV		ID	213	-576	13276		Langgur	Karel Sadsuitubun	
LRTR	TSR		RO	290	4581	2134		Timişoara	Timișoara Traian Vuia	
TWA	TWA		US	52	5907	-16028		Twin Hills		
KORL	ORL		US	142	2853	-8135		Orlando	Orlando Executive	
RJCK	KUH		JP	253	4304	14419		Kushiro	Kushiro	
KLBE	LBE		US	142	4028	-7940		Latrobe	Arnold Palmer	
MPDA	DAV		PA	146	839	-8243		David	David	
PASH	SHH		US	143	6625	-16610		Shishmaref	Shishmaref	
SPCL	PCL		PE	122	-838	-7457		Pucallpa	FAP Captain David Abenzur Rengifo	
ZBDT	DAT		CN	245	4006	11348		Datong	Datong Beijiazao	
AYKV	KVG		PG	373	-257	15080		Kavieng	Kavieng	
YQLP	ULP		AU	273	-2661	14425		Quilpie	Quilpie	
KBHB	BHB		US	142	4445	-6837		Bar Harbor	Hancock County-Bar Harbor	
WAWW	KDI		ID	227	-408	12241		Kendari	Haluoleo	
FZIC	FKI		CD	33	48	2534		Kisangani	Kisangani Bangoka	
KTB	KTB		US	134	5568	-13250		Thorne Bay		
PAMM	MTM		US	134	5513	-13158		Metlakatla	Metlakatla Seaplane Base	New Metlakatla
RPMY	CGY		PH	228	861	12446		Cagayan de Oro	Laguindingan	
WIMB	GNS		ID	212	117	9770		Gunungsitoli	Binaka	
CYBX	YBX		CA	75	5144	-5719		Blanc-Sablon	Lourdes-de-Blanc-Sablon	
UWGG	GOJ		RU	312	5623	4378		Nizhniy Novgorod	Nizhny Novgorod	Nizhni Nóvgorod
ENMH	MEH		NO	313	7103	2783		Mehamn	Mehamn	
KBLI	BLI		US	123	4879	-12254		Bellingham	Bellingham	
ULMM	MMK		RU	312	6878	3275		Murmansk	Murmansk	
NCAI	AIT		CK	374	-1883	-15977		Aitutaki	Aitutaki	Aitutaki Atoll;Aitutaki Islands
RJNS	FSZ		JP	253	3480	13818		Shizuoka	Mt. Fuji Shizuoka	
KEAU	EAU		US	85	4487	-9148		Eau Claire	Chippewa Valley	
EDDR	SCN		DE	287	4921	711		Saarbrücken	Saarbrücken	Sarrebruck
MMOX	OAX		MX	135	1700	-9672		Oaxaca	Oaxaca - Xoxocotlán	Oaxaca City;Oaxaca de Juárez
PASL	SLQ		US	52	6170	-15710		Sleetmute	Sleetmute	
KSDY	SDY		US	94	4772	-10420		Sidney	Sidney-Richland	
URML	MCX		RU	312	4282	4765		Makhachkala	Uytash	Majachkalá
ZUTC	TCZ		CN	245	2494	9848		Tengchong Xian	Tengchong	
SAZM	MDQ		AR	56	-3793	-5757		Mar del Plata	Astor Piazzolla	
SNRJ	JRT		BR	159	-219	-5609		Juruti	Juruti	
YSTW	TMW		AU	282	-3108	15085		Tamworth	Tamworth	
SBPJ	PMW		BR	55	-1029	-4836		Palmas	Palmas–Brigadeiro Lysias Rodrigues	
EGFH	SWS		GB	306	5161	-407		Swansea	Swansea	
RPVP	PPS		PH	228	974	11876		Puerto Princesa	Puerto Princesa	Puerto Princesa City
NVSA	MTV		VU	351	-1367	16771		Mota Lava Island	Mota Lava	Saddle Island
SKPS	PSO		CO	77	140	-7729		Pasto	Pasto / Antonio Narin	
ENLK	LKN		NO	313	6815	1361		Leknes	Leknes	
ZBCF	CIF		CN	245	4223	11891		Chifeng	Chifeng Yulong	
LGMK	JMK		GR	285	3744	2535		Mykonos	Mikonos Island, Mikonos	Míkonos;Chora;Miconos
SBPV	PVH		BR	151	-871	-6390		Porto Velho	Governador Jorge Teixeira de Oliveira	
KMVL	MVL		US	142	4454	-7262		Stowe	Morrisville-Stowe State	
NTKO	RRR		PF	376	-1605	-14248		Raroia	Raroia	Raroia Atoll
KEWB	EWB		US	142	4168	-7096		New Bedford	New Bedford	
KPRB	PRB		US	123	3567	-12063		Paso Robles	Paso Robles	El Paso de Robles
SKSM	SMR		CO	77	1112	-7423		Santa Marta	Simón Bolívar	
KAEX	AEX		US	85	3133	-9255		Alexandria	Alexandria	
VNLK	LUA		NP	218	2769	8673		Lukla	Tenzing-Hillary	
EBLG	LGG		BE	289	5064	544		Liège	Liège	Lieja
ENKB	KSU		NO	313	6311	782		Kristiansund	Kristiansund Airport, Kvernberget	
NCRG	RAR		CK	374	-2120	-15981		Rarotonga	Rarotonga	Avarua
LFBP	PUF		FR	314	4338	-42		Pau	Pau Pyrénées	
KCLL	CLL		US	85	3059	-9636		College Station	Easterwood Field	
NZGS	GIS		NZ	346	-3867	17800		Gisborne	Gisborne	
PFZK	KKI		US	52	6091	-16143		Akiachak		
PAPK	PKA		US	52	6071	-16177		Napaskiak	Napaskiak	
PAPM	PTU		US	143	5902	-16182		Platinum	Platinum	
OIAD	DEF		IR	251	3244	4840		Dezful	Dezful	
PAPE	KPV		US	52	5591	-15916		Perryville	Perryville	
VVBM	BMV		VN	208	1267	10812		Buôn Ma Thuột	Buon Ma Thuot	
YPGV	GOV		AU	275	-1227	13682		Nhulunbuy	Gove	
ENHV	HVG		NO	313	7101	2598		Honningsvåg	Honningsvåg Airport, Valan	
USMU	NUX		RU	261	6607	7652		Novyy Urengoy	Novy Urengoy	
OPPS	PEW		PK	217	3399	7151		Peshawar	Bacha Khan	
GEML	MLN		ES	14	3528	-296		Melilla	Melilla	Ciudad de Melilla;Ciudad Autónoma de Melilla
KMOT	MOT		US	85	4826	-10128		Minot	Minot	
RPVK	KLO		PH	228	1169	12238		Kalibo	Kalibo	Kalibo Town;Pueblo de Calivo
PAAV	KEK		US	52	5935	-15747		Ekwok		
PAJZ	KGK		US	52	5973	-15727		Koliganek	Koliganek	
PAMB	KMO		US	52	5899	-15905		Manokotak	Manokotak	
VOMY	MYQ		IN	220	1230	7665		Mysuru	Mysore	
YBHI	BHQ		AU	274	-3200	14147		Broken Hill	Broken Hill	
VVTX	THD		VN	194	1990	10547		Thanh Hóa	Tho Xuan	
PATG	TOG		US	52	5905	-16040		Togiak	Togiak	
KHTS	HTS		US	142	3837	-8256		Huntington	Tri-State	
FQPB	POL		MZ	36	-1299	4052		Pemba	Pemba	
WIKT	TJQ		ID	212	-275	10775		Tanjung Pandan	H.A.S. Hanandjoeddin	
YROM	RMA		AU	273	-2655	14880		Roma	Roma	
EGSH	NWI		GB	306	5268	128		Norwich	Norwich	
WAWB	BUW		ID	227	-549	12257		Baubau	Baubau Betoambari	Bau-Bau
ZSLQ	HYN		CN	245	2856	12143		Huangyan	Taizhou Luqiao	
GVAC	SID		CV	266	1674	-2295		Sal Island	Amílcar Cabral	Sal
ALZ	ALZ		US	52	5690	-15425		Alitak Bay		
ZGZH	LZH		CN	245	2421	10939		Liuzhou	Liuzhou Bailian	Liuchow
KCQ	KCQ		US	52	5625	-15880	KCL	Chignik		
PACK	CYF		US	143	6020	-16420		Chefornak	Chefornak	
PAKI	KPN		US	143	5993	-16400		Kipnuk	Kipnuk	
ENEV	EVE		NO	313	6849	1668		Harstad	Harstad/Narvik Airport, Evenes	Evenes
KBGM	BGM		US	142	4221	-7598		Binghamton	Greater Binghamton	
CYDP	YDP		CA	103	5654	-6170		Nain	Nain	
NWWR	MEE		NC	369	-2148	16804		La Roche	La Roche - Maré Island	
NWWV	UVE		NC	369	-2064	16657		Ouvéa	Ouvéa Ouloup	
FID	FID		US	142	4127	-7203		Fishers Island		
RJDT	TSJ		JP	253	3428	12933		Tsushima	Tsushima	
KLSE	LSE		US	85	4388	-9126		La Crosse	La Crosse	
DAAT	TMR		DZ	3	2281	545		Tamanghasset	Aguenar – Hadj Bey Akhamok	Tamanrasset
ZHXY	XAI		CN	245	3254	11408		Xinyang	Xinyang Minggang	
NVSF	CCV		VU	351	-1626	16792		Craig Cove	Craig Cove	
KCCR	CCR		US	123	3799	-12206		Concord	Buchanan Field	
YBLN	BQB		AU	281	-3369	11540		Busselton	Busselton	
MHLC	LCE		HN	171	1574	-8685		La Ceiba	La Ceiba	
KGRI	GRI		US	85	4097	-9831		Grand Island	Central Nebraska	
YPPD	PHE		AU	281	-2038	11863		Port Hedland	Port Hedland Pardoo	
KPHF	PHF		US	142	3713	-7649		Newport News	Newport News-Williamsburg	
YFTZ	FIZ		AU	281	-1818	12556		Fitzroy Crossing	Fitzroy Crossing	
KSAC	SAC		US	123	3851	-12150		Sacramento	Sacramento Executive	
RJOT	TAK		JP	253	3421	13402		Takamatsu	Takamatsu	
KOXC	OXC		US	142	4148	-7314		Oxford	Waterbury-Oxford	
YCKN	CTN		AU	273	-1544	14518		Cooktown	Cooktown	
EKYT	AAL		DK	293	5709	985		Aalborg	Aalborg	
FQTT	TET		MZ	36	-1610	3364		Tete	Chingozi	
FYWH	WDH		NA	50	-2248	1747		Windhoek	Windhoek Hosea Kutako	
WSSL	XSP		SG	246	142	10387	SIN	Singapore	Seletar	Singapur
ULAA	ARH		RU	312	6460	4071		Arkhangel’sk	Arkhangelsk Talagi	Arkhangelsk;Arcángel
PAHC	HCR		US	52	6215	-15980		Holy Cross	Holy Cross	
PALG	KLG		US	52	6153	-16040		Kalskag	Kalskag	
KPGA	PGA		US	148	3693	-11150		Page	Page	
UIUU	UUD		RU	211	5181	10744		Ulan-Ude	Ulan-Ude	
CZFD	ZFD		CA	156	5933	-10718		Fond-du-Lac	Fond-Du-Lac	
TNCC	CUR		CW	92	1219	-6896		Country of Curaçao	Hato	País de Curazao;Curazao;Curaçao
SAWG	RGL		AR	62	-5161	-6931		Río Gallegos	Piloto Civil Norberto Fernández	
LICT	TPS		IT	318	3791	1249		Trapani	Vincenzo Florio Airport Trapani-Birgi	
AGGU	RUS		SB	356	-986	16082		Marau	Marau	
ZSJU	JUZ		CN	245	2897	11890		Quzhou	Quzhou	
ENSS	VAW		NO	313	7036	3104		Vardø	Vardø Airport, Svartnes	
EDA	EDA		US	164	5595	-13370		Edna Bay		
KBKW	BKW		US	142	3779	-8112		Beckley	Raleigh County Memorial	
PAAR	KBC		US	52	6627	-14582		Birch Creek		
RJFE	FUJ		JP	253	3267	12883		Fukuechō	Fukue	
MWCL	LYB		KY	84	1966	-8009		Little Cayman	Edward Bodden Airfield	Pequeña Caimán
SKIB	IBE		CO	77	442	-7513		Ibagué	Perales Airport, El Salado	
KEWN	EWN		US	142	3507	-7704		New Bern	Coastal Carolina	
FLHN	LVI	FLLI	ZM	34	-1782	2582		Livingstone	Harry Mwanga Nkumbula	
CYLA	YPJ		CA	174	5930	-6960		Aupaluk	Aupaluk	
RJOB	OKJ		JP	253	3476	13386		Okayama	Okayama	
SAVT	REL		AR	57	-4321	-6527		Trelew	Almirante Marcos A. Zar	
UIAA	HTA		RU	199	5203	11331		Chita	Kadala	
ZSJA	JGS	ZSGS	CN	245	2686	11473		Jinggangshan	Jinggangshan	Ji’an
FCPP	PNR		CG	10	-482	1189		Pointe-Noire	Pointe Noire	
RPMZ	ZAM		PH	228	692	12206		Zamboanga	Zamboanga	Zamboanga City
CYBK	YBK		CA	154	6430	-9608		Baker Lake	Baker Lake	
CYEK	YEK		CA	154	6109	-9407		Arviat	Arviat	
YRG	YRG		CA	103	5418	-5846		Rigolet		
FYWE	ERS		NA	50	-2261	1708	WDH	Windhoek	Eros	
KAZO	AZO		US	95	4223	-8555		Kalamazoo	Kalamazoo-Battle Creek	
YRMD	RCM		AU	273	-2070	14312		Richmond	Richmond	
LIBR	BDS		IT	318	4066	1795		Brindisi	Brindisi – Salento	
KGCN	GCN		US	148	3595	-11215		Grand Canyon	Grand Canyon National Park	
RJFC	KUM		JP	253	3039	13066		Yaku-shima	Yakushima	
ZUNC	NAO		CN	245	3076	10606		Nanchong	Nanchong Gaoping	
NGUK	AAK		KI	377	19	17364		Aranuka Island	Aranuka	Aranuka Atoll
NGKT	KUC		KI	377	22	17344		Kuria	Kuria Airfield	
YBUD	BDB		AU	273	-2490	15232		Bundaberg	Bundaberg	
KSUX	SUX		US	85	4240	-9638		Sioux City	Sioux Gateway Airport/Col. Bud Day Field	
HKLU	LAU		KE	41	-225	4091		Manda Island	Manda	
YESP	EPR		AU	281	-3368	12182		Esperance	Esperance	
KPLN	PLN		US	95	4557	-8480		Pellston	Pellston Regional Airport of Emmet County	
WBGK	MKM		MY	223	291	11208		Mukah	Mukah	
KCMI	CMI		US	85	4004	-8828		Champaign	University of Illinois Willard	
SWKO	CIZ		BR	127	-408	-6313		Coari	Coari	
YLE	YLE		CA	97	6313	-11725		Whatì		
LTCI	VAN		TR	299	3847	4333		Van	Van Ferit Melen	
SPB	SPB		VI	169	1832	-6497	STT	Saint Thomas Island		
FMCV	AJN		KM	339	-1213	4443		Ouani	Ouani	Anjouan Island;Anjouan
SCCI	PUQ		CL	153	-5300	-7085		Punta Arenas	Presidente Carlos Ibáñez del Campo	
KTOL	TOL		US	142	4159	-8381		Toledo	Toledo Express	
LTCC	DIY		TR	299	3789	4020		Diyarbakır	Diyarbakır	
RJKN	TKN		JP	253	2784	12888		Tokuno Shima	Tokunoshima	Tokunoshima Island
WAFL	TLI		ID	227	112	12080		Toli-Toli	Sultan Bantilan	
ZYQQ	NDG		CN	245	4724	12392		Qiqihar	Qiqihar Sanjiazi	
KCAK	CAK		US	142	4092	-8144		Akron	Akron-Canton	
NTGF	FAV		PF	376	-1605	-14566		Fakarava	Fakarava	Fakarava Atoll
RPVD	DGT		PH	228	933	12330		Dumaguete	Dumaguete–Sibulan	Dumaguete City
DGSI	KMS		GH	1	671	-159		Kumasi	Kumasi	
KTEX	TEX		US	94	3795	-10791		Telluride	Telluride	
PFCL	CLP		US	52	5884	-15853		Clarks Point	Clarks Point	
CYFC	YFC		CA	137	4587	-6653		Fredericton	Fredericton	
ZWHM	HMI		CN	245	4284	9367		Hami	Hami	
ORSU	ISU	ORSJ	IQ	191	3556	4532		Sulaymaniyah	Sulaymaniyah	Solimania;Slemani
TJRV	NRR		PR	152	1825	-6564		Ceiba	José Aponte de la Torre	
TJIG	SIG		PR	152	1846	-6610	SJU	San Juan	Fernando Luis Ribas Dominicci	
KKCL	KCL		US	52	5630	-15850		Chignik		
EDDE	ERF		DE	287	5098	1096		Erfurt	Erfurt–Weimar	
PAGS	GST		US	118	5842	-13571		Gustavus	Gustavus	
UUOB	EGO		RU	312	5064	3659		Belgorod	Belgorod	
YGTH	GFF		AU	282	-3425	14610		Griffith	Griffith	
CYQG	YQG		CA	174	4227	-8296		Windsor	Windsor	
SBCH	XAP		BR	162	-2713	-5266		Chapecó	Chapecó	
MYEF	GGT		BS	141	2356	-7587		George Town	George Town Exuma	Pueblo George
KPGV	PGV		US	142	3563	-7740		Greenville	Pitt-Greenville	
KDVO	NOT		US	123	3814	-12256		Novato	Gnoss Field	
SVMC	MAR		VE	82	1056	-7173		Maracaibo	La Chinita Internacional	
SKVV	VVC		CO	77	417	-7361		Villavicencio	Villavicencio / Vanguardia	
VTUU	UBP		TH	194	1525	10487		Ubon Ratchathani	Ubon Ratchathani	
NTGU	AXR		PF	376	-1524	-14665		Arutua	Arutua	Arutua Island;Ngaru-atua Atoll
WBGJ	LMN		MY	223	481	11501		Limbang	Limbang	
DABC	CZL		DZ	3	3628	662		Constantine	Mohamed Boudiaf	Constantina
KDVT	DVT		US	148	3369	-11208	PHX	Phoenix	Phoenix-Deer Valley	
OEBH	BHH		SA	241	1998	4262		Qal‘at Bīshah	Bisha	
PTKK	TKK		FM	349	746	15184		Weno	Chuuk	
KBDR	BDR		US	142	4116	-7313		Bridgeport	Igor I Sikorsky Memorial	
PAHN	HNS		US	118	5924	-13552		Haines	Haines	
YSWG	WGA		AU	282	-3517	14747		Wagga Wagga	Wagga	
YGTE	GTE		AU	275	-1397	13646		Groote Eylandt	Groote Eylandt	
ZGHY	HNY		CN	245	2673	11262		Nanyue	Hengyang Nanyue	
SWHP	GGB		BR	91	-1403	-5215		Água Boa	Água Boa	
KPSF	PSF		US	142	4243	-7330		Pittsfield	Pittsfield	
YDPO	DPO		AU	277	-4117	14643		Devonport	Devonport	
KHLN	HLN		US	94	4661	-11198		Helena	Helena	
MBGT	GDT		TC	104	2144	-7114		Grand Turk	JAGS McCartney	Isla Gran Turca
KEGE	EGE		US	94	3964	-10692		Eagle	Eagle County	
KLWS	LWS		US	123	4637	-11702		Lewiston	Lewiston–Nez Perce County	
MMSP	SLP		MX	135	2225	-10093		San Luis Potosí	Ponciano Arriaga	San Luis Potosí City
YKII	KNS		AU	277	-3988	14388		King Island	King Island	Isla King
KMQI	MEO		US	142	3592	-7570		Manteo	Dare County	
LEST	SCQ		ES	308	4290	-842		Santiago de Compostela	Santiago de Compostela	
KRDV	RDV		US	52	6183	-15730		Red Devil		
MMLP	LAP		MX	131	2407	-11036		La Paz	Manuel Márquez de León	
YMER	MIM		AU	282	-3691	14990		Merimbula	Merimbula	
WAGI	PKN		ID	236	-270	11167		Pangkalanbuun	Iskandar	
EICK	ORK		IE	294	5184	-849		Cork	Cork	Cork city
VTCT	CEI		TH	194	1995	9988		Chiang Rai	Mae Fah Luang-Chiang Rai	
KMHK	MHK		US	85	3914	-9667		Manhattan	Manhattan	
YBOU	BQL		AU	273	-2291	13990		Boulia	Boulia	
ZBLF	LFQ		CN	245	3613	11164		Qiaoli	Linfen Qiaoli	Linfen
YPMQ	PQQ		AU	282	-3144	15286		Port Macquarie	Port Macquarie	
SBIL	IOS		BR	71	-1482	-3903		Ilhéus	Ilhéus Jorge Amado	
CYCY	YCY		CA	116	7049	-6852		Clyde River	Clyde River	
PAGY	SGY		US	118	5948	-13530		Skagway	Skagway	
FAUT	UTT		ZA	23	-3155	2867		Mthatha	Mthatha	
KGON	GON		US	142	4133	-7204		Groton	Groton-New London	
PKWA	KWA		MH	362	872	16774		Kwajalein Island	Bucholz Army Airfield	
YTGM	XTG		AU	273	-2799	14381		Thargomindah	Thargomindah	
SKBQ	BAQ		CO	77	1089	-7478		Barranquilla	Ernesto Cortissoz	
BKPR	PRN		XK	286	4257	2104		Pristina	Pristina International Airport (PIA)	Prishtina
KBVU	BLD		US	123	3598	-11480	LAS	Las Vegas	Boulder City	
ZSRZ	RIZ		CN	245	3540	11934		Rizhao	Rizhao Shanzihe	
NGAB	ABF		KI	377	180	17304		Abaiang Atoll	Abaiang Atoll	
PAAF	MNT		US	52	6515	-14937		Minto		
KMTH	MTH		US	142	2473	-8105		Marathon	Florida Keys Marathon	
YMRY	MYA		AU	282	-3590	15014		Moruya	Moruya	
VTSB	URT		TH	194	913	9914		Surat Thani	Surat Thani	
SBIZ	IMP		BR	101	-553	-4746		Imperatriz	Imperatriz	
MZPG	PND		BZ	74	1610	-8881		Punta Gorda	Punta Gorda	
KPOU	POU		US	142	4163	-7388		Poughkeepsie	Dutchess County	
KWVI	WVI		US	123	3692	-12180		Watsonville	Watsonville	
LFRB	BES		FR	314	4845	-442		Brest	Brest-Bretagne	
KSBS	SBS		US	94	4052	-10690		Steamboat Springs	Steamboat Springs-Bob Adams Field Stolport	
SBTB	TMT		BR	159	-149	-5640		Porto Trombetas	Trombetas	
CYXC	YXC		CA	97	4961	-11578		Cranbrook	Cranbrook/Canadian Rockies	
ZLYA	ENY		CN	245	3648	10947		Yan’an	Yan'an Nanniwan	
ENFL	FRO		NO	313	6158	502		Florø	Florø	
CYHM	YHM		CA	174	4317	-7993	YTO	Toronto	John C. Munro Hamilton	
UUOL	LPK		RU	312	5270	3954		Lipetsk	Lipetsk	
UCFO	OSS		KG	197	4061	7279		Osh	Osh	
HCMH	HGA		SO	39	951	4408		Hargeysa	Egal International Airport - Hargeisa	Hargeisa
VIJU	IXJ		IN	220	3269	7484		Jammu	Jammu	
AGGL	SCZ		SB	356	-1072	16580		Nendö Island	Santa Cruz/Graciosa Bay/Luova	Ndeni Island;Santa Cruz Island;Egmont Island;Ndendö Island
ZPSM	SYM		CN	245	2283	10100		Pu'er	Simao	
KTPH	TPH		US	123	3806	-11709		Tonopah	Tonopah	
CYIF	YIF		CA	75	5121	-5866		Pakuashipi	Saint-Augustin	
KGED	GED		US	142	3868	-7537		Georgetown	Sussex County	
KTVL	TVL		US	123	3889	-12000		South Lake Tahoe	Lake Tahoe	
ZSTX	TXN		CN	245	2973	11825		Huangshan	Huangshan Tunxi	Huangshan City
PCT	PCT		US	142	4040	-7466		Princeton		
PFAL	AET		US	52	6655	-15270		Allakaket	Allakaket	
RPME	BXU		PH	228	895	12548		Butuan	Bancasi	City of Butuan
NTAT	TUB		PF	376	-2337	-14952		Tubuaï	Tubuai – Mataura	
NVVI	IPA		VU	351	-1885	16928		Ipota	Ipota	
SKNV	NVA		CO	77	295	-7529		Neiva	Benito Salas	
KLKP	LKP		US	142	4430	-7398		Lake Placid	Lake Placid	
KAUO	AUO		US	85	3262	-8543		Auburn	Auburn-Opelika Robert G Pitts	
VNBW	BWA		NP	218	2751	8342		Bairihawa	Bhairahawā	
KSEG	SEG		US	142	4078	-7685		Selinsgrove	Penn Valley	
EGCN	DSA		GB	306	5348	-101		Sheffield	Robin Hood Airport Doncaster Sheffield	Doncaster
KPVU	PVU		US	94	4023	-11170		Provo	Provo	
AYBK	BUA		PG	347	-542	15467		Buka Island	Buka	Winchelsea’s Island;Lord Anson’s Island
YSII	SBR		AU	273	-938	14262		Saibai Island	Saibai Island	
NWWW	NOU		NC	369	-2201	16621		Nouméa	La Tontouta	Numea
VIGR	GWL		IN	220	2629	7823		Gwalior	Gwalior	
FAEL	ELS		ZA	23	-3304	2783		East London	East London	Buffalo City
WAGG	PKY		ID	236	-223	11394		Palangkaraya	Tjilik Riwut	
UHSO	ZZO		RU	242	5067	14276		Zonalnoye	Zonalnoye	
PAPB	STG		US	143	5658	-16966		Saint George Island	St. George	St. George Island
SYCJ	GEO		GY	109	650	-5825		Georgetown	Cheddi Jagan	
KCOU	COU		US	85	3882	-9222		Columbia	Columbia	
KISM	ISM		US	142	2829	-8144	ORL	Orlando	Kissimmee Gateway	
KMCE	MCE		US	123	3728	-12050		Merced	Merced	
LTFG	GZP		TR	299	3630	3230		Gazipaşa	Gazipaşa-Alanya	
KHX	KHX		UG	25	-72	2970		Kihihi		
HCC	HCC		US	142	4225	-7378		Hudson		
KGNU	GNU		US	52	5912	-16150		Goodnews Bay		
PFKW	KWT		US	52	6080	-16150		Kwethluk	Kwethluk	
PANA	WNA		US	52	6070	-16210		Napakiak	Napakiak	
PAAJ	WTL		US	143	6037	-16260		Tuntutuliak		
SKYP	EYP		CO	77	532	-7238		Yopal	El Alcaraván	
LEAM	LEI		ES	308	3684	-237		Almería	Almería	
YJLC	JCK		AU	273	-2067	14172		Julia Creek	Julia Creek	
KKWP	KWP		US	52	5777	-15354		West Point Village		
CYGT	YGT		CA	116	6936	-8182		Igloolik	Igloolik	
SWJN	JIA		BR	91	-1142	-5871		Juína	Juína	
EGNV	MME		GB	306	5451	-143		Durham	Teesside	
ENBN	BNN		NO	313	6546	1222		Brønnøysund	Bronnoysund Bronnoy	
YYMI	XMY		AU	278	-990	14278		Yam Island	Yam Island	Turtle-backed Island
KMGW	MGW		US	142	3964	-7992		Morgantown	Morgantown	
KOWB	OWB		US	85	3774	-8717		Owensboro	Owensboro–Daviess County	
KRUT	RUT		US	142	4353	-7295		Rutland	Rutland - Southern Vermont	
CYTE	YTE		CA	116	6423	-7653		Kinngait	Cape Dorset	
CYLK	YSG		CA	97	6242	-11068		Łutselk'e	Lutselk'e	
SCQP	ZCO		CL	160	-3893	-7265		Temuco	La Araucanía	
OETB	TUU		SA	241	2837	3662		Tabuk	Tabuk	
OEYN	YNB		SA	241	2414	3806		Yanbu	Yanbu	Yanbu' al Bahr;Yambo;Yenbo
ENAN	ANX		NO	313	6929	1614		Andenes	Andøya Andenes	
ZSYC	YIC		CN	245	2780	11431		Yichun	Yichun Mingyueshan	
GMTT	TNG		MA	13	3573	-592		Tangier	Tangier Ibn Battouta	Tánger
CYNL	YNL		CA	156	5827	-10410		Points North Landing Airport	Points North Landing	Aeropuerto de Points North
RJSN	KIJ		JP	253	3796	13912		Niigata	Niigata	
KPR	KPR		US	52	5849	-15258		Port William		
UESK	SEK		RU	247	6748	15374		Srednekolymsk	Srednekolymsk	Srednekolimsk
ZLDH	DNH		CN	245	4016	9481		Dunhuang	Dunhuang	
YHBA	HVB		AU	273	-2532	15288		Hervey Bay	Hervey Bay	
YPKA	KTA		AU	281	-2071	11677		Karratha	Karratha	Karatha
FAUP	UTN		ZA	23	-2840	2126		Upington	Upington	
KBTP	BTP		US	142	4078	-7995		Butler	Butler-Graham	
EDVK	KSF		DE	287	5141	938		Kassel	Kassel Calden	
KPRC	PRC		US	148	3465	-11242		Prescott	Prescott	
AGGS	EGM		SB	356	-857	15790		Seghe	Seghe	
KFCM	FCM		US	85	4483	-9346	MSP	Minneapolis	Flying Cloud	Mineápolis
KSEZ	SDX		US	148	3487	-11180		Sedona	Sedona	
FDSK	SHO		SZ	38	-2636	3172	MTS	Matsapha	Sikhuphe	Manzini
KCSG	CSG		US	142	3252	-8494		Columbus	Columbus	
ZLTS	THQ		CN	245	3456	10586		Tianshui	Tianshui	
DTTJ	DJE		TN	49	3387	1078		Djerba Island	Djerba-Zarzis	Houmt Souk;Houmt El Souk;Djerba
LICG	PNL		IT	318	3682	1197		Pantelleria	Pantelleria	Pantelaria
CYGW	YGW		CA	174	5528	-7776		Kuujjuarapik	Kuujjuarapik	
KCWA	CWA		US	85	4477	-8967	AUW	Wausau	Central Wisconsin	
YMAA	UBB		AU	273	-995	14220		Mabuiag Island Airport	Mabuiag Island	
URKG	GDZ		RU	312	4457	3802		Gelendzhik	Gelendzhik	
RJSM	MSJ		JP	253	4070	14137		Misawa	Misawa Air Base	
BIEG	EGS		IS	269	6528	-1440		Egilsstaðir	Egilsstaðir	
NTAR	RUR		PF	376	-2243	-15137		Rurutu	Rurutu	Rurutu Island
FQVL	VNX		MZ	36	-2202	3531		Vilankulo	Vilanculos	
TGPY	GND		GD	105	1200	-6179		Grenada	Maurice Bishop	Granada
OEGN	GIZ		SA	241	1690	4259		Jizan	Jizan	Jazan;Gizan;Gazan
HBBA	BJM		BI	11	-332	2932		Bujumbura	Bujumbura	Buyumbura
RJFR	KKJ		JP	253	3385	13103		Kitakyushu	Kitakyushu	
WAVV	WMX		ID	213	-410	13895		Wamena	Wamena	
YWBS	SYU		AU	273	-1021	14282		Sue Islet	Warraber Island	Warraber Islet
SBMK	MOC		BR	162	-1671	-4382		Montes Claros	Montes Claros	
YFLI	FLS		AU	277	-4009	14799		Flinders Island	Flinders Island	Isla Flinders
KMWA	MWA		US	85	3775	-8902		Marion	Williamson County	
ZGFS	FUO		CN	245	2308	11307		Foshan	Foshan Shadi	
LFKF	FSC		FR	314	4150	910		Figari	Figari - Sud-Corse	
OIBP	PGU		IR	251	2738	5274		Bandar-e ‘Asalūyah	Persian Gulf	
AGGB	BNY		SB	356	-1130	15980		Bellona Island	Bellona	
CYVL	YCK		CA	97	6704	-12608		Colville Lake	Colville Lake/Tommy Kochon Aerodrome	
KALW	ALW		US	123	4609	-11829		Walla Walla	Walla Walla	
CYUX	YUX		CA	116	6878	-8124		Sanirajak	Hall Beach	
LTAU	ASR		TR	299	3877	3550		Kayseri	Kayseri Erkilet	
SBMG	MGF		BR	162	-2348	-5202		Maringá	Maringá	
KROW	ROW		US	94	3330	-10453		Roswell	Roswell Industrial Air Center	
PAGT	NME		US	143	6047	-16470		Nightmute	Nightmute	
OETF	TIF		SA	241	2148	4054		Ta’if	Taif	Ta'if
SASA	SLA		AR	63	-2486	-6549		Salta	Martín Miguel de Güemes	Ciudad de Salta
PAJC	KCG		US	52	5632	-15859	KCL	Chignik		
KUGB	UGB		US	52	5743	-15780	PIP	Pilot Point		
PFTO	TKJ		US	52	6333	-14295		Tok	Tok Junction	
NTGB	FGU		PF	376	-1582	-14089		Fangatau Atoll	Fangatau	Arakchev Island
ZPDQ	DIG		CN	245	2779	9968		Dêqên Tibetan Autonomous Prefecture	Diqing Shangri-La	Prefectura autónoma tibetana de Dêqên;Diqing;Deqen
KIZA	SQA		US	123	3462	-12010		Santa Ynez	Santa Ynez	
NTGI	XMH		PF	376	-1443	-14607		Manihi Atoll	Manihi	Wilson’s Island
HELX	LXR		EG	12	2567	3271		Luxor	Luxor	
ENBV	BVG		NO	313	7087	2903		Berlevåg	Berlevåg	
UNTT	TOF		RU	254	5639	8521		Tomsk	Tomsk Bogashevo	
VAJB	JLR		IN	220	2318	8005		Jabalpur	Jabalpur	
GCLA	SPC		ES	265	2863	-1776		Santa Cruz de la Palma	La Palma	
CYAY	YAY		CA	166	5139	-5609		St. Anthony	Saint Anthony	
CYQR	YQR		CA	156	5043	-10467		Regina	Regina	
BDY	BDY		US	123	4309	-12441		Bandon		
PKMJ	MAJ		MH	363	706	17127		Majuro	Amata Kabua	
CYDA	YDA		CA	177	6404	-13913		Dawson City	Dawson City	
CYLU	XGR		CA	116	5871	-6599		Kangiqsualujjuaq	Kangiqsualujjuaq Georges River	
OEHL	HAS		SA	241	2744	4169		Ha'il	Ha'il	Hail
HCMW	GGR		SO	39	846	4857		Garoowe	Garowe	
ZNA	ZNA		CA	176	4917	-12394	YCD	Nanaimo		
KIAG	IAG		US	142	4311	-7895		Niagara Falls	Niagara Falls	
AYMR	MXH		PG	373	-636	14324		Moro	Moro	
KIYK	IYK		US	123	3565	-11780		Inyokern	Inyokern	
PAMC	MCG		US	52	6295	-15561		McGrath	McGrath	
KFLO	FLO		US	142	3419	-7972		Florence	Florence	
HKNY	NYK		KE	41	-7	3703		Nanyuki	Nanyuki	
HKSB	UAS		KE	41	53	3753		Samburu Game Reserve	Samburu South	Samburu Uaso Nyiro Game Reserve
KOUN	OUN		US	85	3525	-9747		Norman	University of Oklahoma Westheimer	
KMGY	MGY		US	142	3959	-8423	DAY	Dayton	Dayton-Wright Brothers	
KDAB	DAB		US	142	2918	-8106		Daytona Beach	Daytona Beach	Daytona
NUF	NUF		LK	200	688	8058		Hatton		
SAWH	USH		AR	67	-5482	-6830		Ushuaia	Ushuaia Aerodrome	
KCXY	HAR		US	142	4022	-7685		Harrisburg	Capital City	
ENMS	MJF		NO	313	6578	1321		Mosjøen	Mosjøen Airport, Kjærstad	
RKJB	MWX		KR	244	3499	12638		Muan	Muan	
ZUBJ	BFJ		CN	245	2730	10530		Bijie	Bijie	
NGMA	MNK		KI	377	100	17303		Maiana Island	Maiana	Maiana Atoll
NGMK	MZK		KI	377	206	17327		Marakei Atoll	Marakei	
NGTO	NON		KI	377	-64	17443		Nonouti	Nonouti Airfield	
KMGM	MGM		US	85	3230	-8639		Montgomery	Dannelly Field	
OEBA	ABT		SA	241	2030	4164		Al Bahah	Al-Baha Domestic	
KGLH	GLH		US	85	3347	-9098		Greenville	Greenville	
SKCC	CUC		CO	77	793	-7251		Cúcuta	Camilo Daza	
AYTB	TBG		PG	373	-528	14123		Tabubil	Tabubil	
KEGV	EGV		US	85	4593	-8927		Eagle River	Eagle River Union	
WATC	MOF		ID	227	-864	12224		Maumere	Frans Seda	
MYAM	MHH		BS	141	2651	-7708		Marsh Harbour	Marsh Harbour	Puerto Marsh
KJLN	JLN		US	85	3715	-9450		Joplin	Joplin	
OPMT	MUX		PK	217	3020	7142		Multan	Multan	
KAOO	AOO		US	142	4030	-7832		Martinsburg	Altoona-Blair County	
CYPM	YPM		CA	178	5182	-9400		Pikangikum	Pikangikum	
ZWAX	BPL	ZWBL	CN	245	4490	8230		Bole	Bole Alashankou	Alashankou
PFKU	KYU		US	52	6490	-15770		Koyukuk	Koyukuk	
VYPT	PBU		MM	260	2733	9743		Putao	Putao	
VQPR	PBH		BT	252	2740	8942		Paro	Paro	
WAGS	SMQ		ID	236	-250	11298		Sampit	Sampit H. Asan	
VYSW	AKY		MM	260	2013	9287		Sittwe	Akyab	
VYDW	TVY		MM	260	1410	9820		Dawei	Dawei	
ZPMS	LUM	ZPLX	CN	245	2440	9853		Mangshi	Mangshi	Mang City
KRME	RME		US	142	4323	-7540		Rome	Griffiss	
OINZ	SRY		IR	251	3664	5319		Sari	Dasht-e Naz	
KADH	ADT		US	85	3480	-9667		Ada	Ada	
UTAK	KRW		TM	189	4006	5301		Türkmenbaşy	Turkmenbashi	Krasnovodsk;Shagadam
ZYYJ	YNJ		CN	245	4288	12945		Yanji	Yanji Chaoyangchuan	
SBPL	PNZ		BR	155	-936	-4057		Petrolina	Petrolina	
VEDG	RDP		IN	220	2363	8724		Durgapur	Durgapur Kazi Nazrul Islam	
LFHP	LPY		FR	314	4508	376		Le Puy-en-Velay	Le Puy – Loudes	
FYOA	OND		NA	50	-1788	1595		Ondangwa	Andimba Toivo ya Toivo	
CYZT	YZT		CA	176	5068	-12737		Port Hardy	Port Hardy	
KOTH	OTH		US	123	4342	-12425		North Bend	Southwest Oregon	
ZUDX	DAX		CN	245	3113	10743		Dazhou	Dazhou Heshi	
LFRN	RNS		FR	314	4807	-173		Rennes	Rennes - Saint-Jacques	
RJOH	YGJ		JP	253	3550	13325		Yonago	Miho–Yonago	
SBMA	MAB		BR	73	-537	-4914		Marabá	Marabá	
SKVP	VUP		CO	77	1044	-7325		Valledupar	Valledupar / Alfonso Lopez	
CZSJ	ZSJ		CA	178	5307	-9333		Sandy Lake	Sandy Lake	
RJKI	KKX		JP	253	2832	12993		Kikai Chō	Kikai	
KHWD	HWD		US	123	3766	-12212		Hayward	Hayward Air Terminal	
KRFD	RFD		US	85	4220	-8910	CHI	Chicago	Chicago/Rockford	
KMSV	MSV		US	142	4170	-7480		Monticello	Sullivan County	
FVFA	VFA		ZW	22	-1810	2584		Victoria Falls	Victoria Falls	
OING	GBT		IR	251	3691	5440		Gorgān	Forūdgāh-e Gorgān	
KRHV	RHV		US	123	3735	-12190	SJC	San Jose	Reid-Hillview of Santa Clara County	
ULWC	CEE		RU	312	5928	3807		Cherepovets	Cherepovets	
KHAO	HAO		US	142	3936	-8452		Hamilton	Butler County	
ESNL	LYC		SE	325	6455	1872		Lycksele	Lycksele	
SBJV	JOI		BR	162	-2622	-4880		Joinville	Joinville	
VEDH	DBR		IN	220	2619	8592		Darbhanga	Darbhanga	Bihar
WADB	BMU		ID	227	-847	11870		Bima	Sultan Muhammad Salahudin	
LTCE	ERZ		TR	299	3996	4117		Erzurum	Erzurum	
KLRD	LRD		US	85	2754	-9946		Laredo	Laredo	
FXMM	MSU		LS	37	-2946	2755		Maseru	Maseru / Moshoeshoe	
KMKG	MKG		US	95	4317	-8624		Muskegon	Muskegon County	
ZWYN	YIN		CN	245	4396	8133		Yining	Yining	
FTTA	SRH		TD	42	915	1838		Sarh Airport	Sarh	
ESKN	NYO		SE	325	5879	1691	STO	Stockholm	Stockholm Skavsta	Estocolmo
CYCD	YCD		CA	176	4905	-12387		Nanaimo	Nanaimo	
UNAA	ABA		RU	221	5374	9139		Abakan	Abakan	
UUYP	PEX		RU	312	6512	5713		Pechora	Pechora	
KAUG	AUG		US	142	4432	-6980		Augusta	Augusta State	
KDPA	DPA		US	85	4191	-8825	CHI	Chicago	DuPage	
RJKB	OKE		JP	253	2743	12871		Okinoerabujima Island	Okinoerabu	
KSCH	SCH		US	142	4285	-7393		Schenectady	Schenectady County	
KJMS	JMS		US	85	4693	-9868		Jamestown	Jamestown	
ENML	MOL		NO	313	6274	726		Molde	Molde Airport, Årø	Årø
KSLE	SLE		US	123	4491	-12300		Salem	McNary Field	
VAOZ	ISK		IN	220	2012	7391		Ozar	Ozar	Nashik
PAHU	HUS		US	52	6603	-15420		Hughes	Hughes	
ESNK	KRF		SE	325	6305	1777		Kramfors	Höga Kusten	
KUES	UES		US	85	4302	-8820		Waukesha	Waukesha County	
KOSU	OSU		US	142	4008	-8307	CMH	Columbus	Ohio State University	
PAOH	HNH		US	118	5810	-13541		Hoonah	Hoonah	
KDEC	DEC		US	85	3983	-8887		Decatur	Decatur	
KSFZ	SFZ		US	142	4192	-7149		Pawtucket	North Central State	
SARE	RES		AR	58	-2745	-5906		Resistencia	Resistencia	Ciudad de Resistencia
SPTU	PEM		PE	122	-1261	-6923		Puerto Maldonado	Puerto Maldonado	
AYDU	DAU		PG	373	-909	14321		Daru Island	Daru	Daru Government Station
FGSL	SSG		GQ	35	376	871		Malabo	Malabo	Ciudad de Malabo;Santa Isabel
YGEL	GET		AU	281	-2880	11470		Geraldton	Geraldton	
LPPI	PIX		PT	263	3855	-2844		Ilha do Pico	Pico	Pico Island
DNKN	KAN		NG	29	1205	852		Kano	Mallam Aminu Kano	
USHQ	EYK		RU	261	6369	6670		Beloyarskiy	Beloyarskiy	
EGNS	IOM		IM	298	5408	-462		Isle of Man	Isle Of Man / Ronaldsway	
FALA	HLA		ZA	23	-2594	2793	JNB	Johannesburg	Lanseria	Johannesburgo;Jo'anna
KAND	AND		US	142	3449	-8271		Anderson	Anderson County	
ESKM	MXX		SE	325	6096	1451		Mora	Mora-Siljan	
KOQU	NCO		US	142	4160	-7141		North Kingstown	Quonset State	N Kingstown
KMY	KMY		US	52	5703	-15415		Moser Bay		
KHOT	HOT		US	85	3448	-9310		Hot Springs	Memorial Field	
ZGYY	YYA		CN	245	2931	11328		Yueyang	Yueyang Sanhe	
WAQQ	TRK		ID	227	333	11757		Tarakan	Juwata	
WIOK	KTG		ID	236	-182	10996		Ketapang	Ketapang / Rahadi Usmaman	
YWLG	WGE		AU	282	-3003	14813		Walgett	Walgett	
YNWN	ZNE		AU	281	-2342	11980		Newman	Newman	
EGPO	SYY		GB	306	5822	-633		Stornoway	Stornoway	
LGLM	LXS		GR	285	3992	2524		Lemnos	Limnos	Lemnos Island
LTDA	HTY		TR	299	3636	3628		Hatay	Hatay	Provincia de Hatay;Hatay Province
GLRB	ROB		LR	40	623	-1036	MLW	Monrovia	Roberts	
SKAS	PUU		CO	77	51	-7650		Puerto Asís	Tres de Mayo	
SBVC	VDC	SBQV	BR	71	-1486	-4086		Vitória da Conquista	Pedro Otacílio Figueiredo	
KOKV	WGO		US	142	3914	-7815		Winchester	Winchester	
AYMS	MIS		PG	373	-1069	15284		Misima Island	Misima Island	
KLDJ	LDJ		US	142	4063	-7425		Linden	Linden	
WITT	BTJ		ID	212	552	9542		Banda Aceh	Sultan Iskandar Muda	
VCCC	RML		LK	200	682	7989	CMB	Colombo	Ratmalana	
MPBO	BOC		PA	146	934	-8225		Bocas del Toro	Bocas del Toro "Isla Colón"	Bocas Town
HKLO	LOK		KE	41	312	3561		Lodwar	Lodwar	
KPOC	POC		US	123	3408	-11780		La Verne	Brackett Field	
LGZA	ZTH		GR	285	3775	2088		Zakynthos	Zakynthos	Zakinthos
FLJK	JEK		ZM	34	-1563	2960	RYL	Lower Zambezi National Park	Jeki	
KAVX	AVX		US	123	3340	-11842		Avalon	Catalina	Isla Santa Catalina;Isla De Santa Catalina;Santa Catalina Island;Catalina Island
ENOV	HOV		NO	313	6218	607		Ørsta	Ørsta–Volda Airport, Hovden	
EGPA	KOI		GB	306	5896	-290		Kirkwall	Kirkwall	
AYKA	LSA		PG	373	-850	15110		Losuia	Losuia	
USDD	SLY		RU	261	6659	6660		Salekhard	Salekhard	Salejard
ZWAT	AAT		CN	245	4775	8809		Jinshanlu	Altay	
OITL	ADU		IR	251	3833	4842		Ardabīl	Ardabil	
KPBG	PBG		US	142	4465	-7347		Plattsburgh	Plattsburgh Air Force Base	
KSHD	SHD		US	142	3826	-7890		Shenandoah	Shenandoah Valley	
LEGR	GRX		ES	308	3719	-378		Granada	Federico García Lorca	
KLOU	LOU		US	119	3823	-8566	SDF	Louisville	Bowman Field	
KSCK	SCK		US	123	3789	-12124	SAC	Sacramento	Stockton Metropolitan	
CYXJ	YXJ		CA	93	5624	-12074		Fort St. John	Fort St. John	
FKKR	GOU		CM	19	934	1337		Garoua	Garoua	
SPTN	TCQ		PE	122	-1805	-7028		Tacna	Coronel FAP Carlos Ciriani Santa Rosa	
MYEM	GHB		BS	141	2528	-7633		Governor's Harbour District (historical)	Governor's Harbour	Governor's Harbour District
ZWHZ	SHF		CN	245	4424	8589		Shihezi	Shihezi Huayuan	
LPFL	FLW		PT	263	3946	-3113		Santa Cruz das Flores	Flores	
UATT	AKX		KZ	188	5025	5721		Aktobe	Aktobe	
FBMN	MUB		BW	21	-1997	2343		Maun	Maun	
ENST	SSJ		NO	313	6596	1247		Sandnessjøen	Sandnessjøen Airport, Stokka	
PACJ	CKD		US	52	6187	-15813		Crooked Creek	Crooked Creek	
ZGS	ZGS		CA	75	5026	-6067		La Romaine		
KSAW	MQT		US	95	4635	-8740		Marquette	Sawyer	
ESNX	AJR		SE	325	6559	1928		Arvidsjaur	Arvidsjaur	
MMCN	CEN		MX	112	2739	-10983		Ciudad Obregón	Ciudad Obregón	Cd Obregon;Cd. Obregon
KBLV	BLV		US	85	3855	-8985		Belleville	MidAmerica St. Louis	
EFKT	KTT		FI	297	6770	2485		Kittilä	Kittilä	
HUMA	MBQ		UG	25	-62	3065		Mbarara	Mbarara	
ZHES	ENH		CN	245	3032	10949		Enshi	Enshi Xujiaping	
VTBU	UTP		TH	194	1268	10101		U-Tapao	U-Tapao	U Taphao;Utapao
CYXU	YXU		CA	174	4303	-8115		London	London	
VCCW	WRZ		LK	200	625	8124		Weerawila	Weerawila	
KANP	ANP		US	142	3898	-7650		Annapolis	Lee	
PACI	CIK		US	52	6665	-14380		Chalkyitsik	Chalkyitsik	
YANG	WLP		AU	281	-2314	11871		West Angelas Mine	West Angelas	
YHUG	HGD		AU	273	-2081	14423		Hughenden	Hughenden	
UWKS	CSY		RU	312	5609	4735		Cheboksary	Cheboksary	
OPQT	UET		PK	217	3025	6694		Quetta	Quetta	
CYTS	YTS		CA	174	4857	-8137		Timmins	Timmins/Victor M. Power	
OIZH	ZAH		IR	251	2948	6091		Zahedan	Zahedan	
KGMU	GMU		US	142	3485	-8235	GSP	Greenville	Greenville Downtown	
KAGS	AGS		US	142	3337	-8196		Augusta	Augusta	
KBMG	BMG		US	113	3915	-8662		Bloomington	Monroe County	
FMNN	NOS		MG	335	-1331	4831		Nosy Be	Fascene Nosy Be	Nosy Be Island
UNEE	KEJ		RU	231	5527	8611		Kemerovo	Kemerovo	
UOOO	NSK		RU	221	6931	8733		Alykel	Norilsk-Alykel	
ZLJQ	JGN		CN	245	3986	9834		Jiayuguan	Jiayuguan	
ZBTL	TGO		CN	245	4356	12220		Tongliao	Tongliao	
KINT	INT		US	142	3614	-8023		Winston-Salem	Smith Reynolds	Winston Salem
KPUW	PUW		US	123	4674	-11711		Pullman	Pullman–Moscow	
ZUGU	GYS		CN	245	3239	10570		Guangyuan	Guangyuan Panlong	
FIMR	RRG		MU	342	-1976	6336		Rodrigues Island	Sir Gaëtan Duval	Plaine Corail
ENAL	AES		NO	313	6256	611		Ålesund	Ålesund Airport, Vigra	
CYSJ	YSJ		CA	137	4532	-6589		Saint John	Saint John	
KCKB	CKB		US	142	3930	-8023		Clarksburg	North Central West Virginia	
KTWF	TWF		US	78	4248	-11449		Twin Falls	Twin Falls	
LBBG	BOJ		BG	324	4257	2752		Burgas	Burgas	
GFLL	FNA		SL	20	862	-1320		Freetown	Freetown-Lungi	
KFAY	FAY		US	142	3499	-7888		Fayetteville	Fayetteville	
MMTG	TGZ		MX	135	1656	-9303		Tuxtla	Ángel Albino Corzo	Tuxtla Gutiérrez;Tuxtla Gtz;Tuxtla Gtz.
VGCB	CXB		BD	202	2145	9196		Cox’s Bāzār	Cox's Bazar	
MMPB	PBC		MX	135	1916	-9837		Puebla	Hermanos Serdán	Puebla de Zaragoza;Puebla City;Heróica Puebla de Zaragoza
PTSA	KSA		FM	361	536	16296		Kosrae Island	Kosrae	
PACR	IRC		US	52	6583	-14408		Circle	Circle City	
PFMP	RMP		US	52	6550	-15020		Rampart		
PAWB	WBQ		US	52	6636	-14741		Beaver	Beaver	
ZYDQ	DQA		CN	245	4675	12514		Daqing	Daqing Sartu	
KPYM	PYM		US	142	4197	-7068		Plymouth	Plymouth	
TLPL	UVF		LC	168	1373	-6095	SLU	Saint Lucia Island	Hewanorra	Saint Lucia;Santa Lucía;St. Lucia
NVSU	ULB		VU	351	-1633	16830		Ulei	Ulei	
KASH	ASH		US	142	4278	-7152		Nashua	Boire Field	
KBDG	BDG		US	94	3758	-10950		Blanding	Blanding	
VYKG	KET		MM	260	2130	9963		Kengtung	Kengtung	
SANT	TUC		AR	66	-2684	-6510		San Miguel de Tucumán	Teniente General Benjamín Matienzo	Tucumán
CYQQ	YQQ		CA	176	4971	-12489		Comox	Comox Valley	
NTGH	HHZ		PF	376	-1755	-14261		Hikueru	Hikueru Atoll	Tiveru;Te Kārena
URWA	ASF		RU	284	4628	4801		Astrakhan	Astrakhan/Narimanovo	Astracán
YBI	YBI		CA	166	5347	-5579		Black Tickle		
FAPP	PTG		ZA	23	-2393	2948		Polokwane	Polokwane	
VLLB	LPQ		LA	257	1990	10216		Luang Prabang	Luang Prabang	Louangphabang
FARB	RCB		ZA	23	-2874	3209		Richards Bay	Richard Bay	
ESOH	HFS		SE	325	6002	1358		Hagfors	Hagfors	
KSMX	SMX		US	123	3490	-12046		Santa Maria	Santa Maria	
KAHN	AHN		US	142	3395	-8333		Athens	Athens-Ben Epps	
KCON	CON		US	142	4320	-7153		Concord	Concord	
NVSW	WLH		VU	351	-1541	16769		Walaha	Walaha	
RPVB	BCD		PH	228	1078	12302		Bacolod City	Bacolod Silay	Bacólod
LQTZ	TZL		BA	320	4446	1872		Tuzla	Tuzla	
SAWC	FTE		AR	62	-5028	-7205		El Calafate	El Calafate	Calafate
KLCK	LCK		US	142	3981	-8293	CMH	Columbus	Rickenbacker	
NVSQ	ZGU		VU	351	-1422	16759		Gaua Island	Gaua Island	
KLAN	LAN		US	95	4278	-8459		Lansing	Lansing, Capital City	
LCPH	PFO		CY	230	3472	3249		Paphos	Paphos	Pafos
SBKG	CPV		BR	155	-727	-3590		Campina Grande	Campina Grande	
SNOX	ORX		BR	159	-171	-5584		Oriximiná	Oriximiná	
PFKK	KNK		US	52	5943	-15480		Kokhanok	Kokhanok	
PALJ	PTA	KTPO	US	52	6020	-15432		Port Alsworth	Port Alsworth	
ENNM	OSY		NO	313	6447	1160		Namsos	Namsos Lufthavn	
ZSFY	FUG		CN	245	3288	11574		Fuyang	Fuyang Xiguan	
YPKG	KGI		AU	281	-3079	12146		Kalgoorlie	Kalgoorlie-Boulder	
WAMG	GTO		ID	227	64	12285		Gorontalo	Gorontalo / Jalaluddin	
YBKT	BUC		AU	273	-1775	13953		Burketown	Burketown	
VNCG	BDP		NP	218	2657	8808		Bhadrapur	Bhadrapur	
VNJP	JKR		NP	218	2671	8592		Janakpur	Janakpur	Janakpur Dham
VNNG	KEP		NP	218	2810	8167		Nepalgunj	Nepalgunj	
VNSI	SIF		NP	218	2716	8498		Simarā	Simara	Pipara Simara
KMTJ	MTJ		US	94	3850	-10790		Montrose	Montrose	
LGKP	AOK		GR	285	3542	2715		Karpathos	Karpathos Island National	
KTPF	TPF		US	142	2792	-8245	TPA	Tampa	Tampa, Peter O Knight	
ZBHD	HDG		CN	245	3653	11440		Handan	Hebei Handan	
DNPO	PHC		NG	29	502	695		Port Harcourt	Port Harcourt	
LIPH	TSF		IT	318	4565	1219	VCE	Venice	Treviso	Venecia
YMOG	MMG		AU	281	-2812	11784		Mount Magnet	Mount Magnet	
WBMU	MZV		MY	223	405	11481		Gunung Mulu National Park	Mulu	
UASS	PLX		KZ	184	5035	8023		Semey	Semey	
KWVL	WVL		US	142	4453	-6967		Waterville	Waterville Robert Lafleur	
WATK	TMC		ID	227	-941	11925		Tambolaka	Lede Kalumbang	
KCGI	CGI		US	85	3723	-8957		Cape Girardeau	Cape Girardeau	
KGUC	GUC		US	94	3853	-10690		Gunnison	Gunnison County	
VIKG	KQH		IN	220	2659	7481		Kishangarh	Ajmer Kishangarh	Ajmer
KDUJ	DUJ		US	142	4118	-7890		DuBois	Du Bois-Jefferson County	
KIDI	IDI		US	142	4063	-7910		Indiana	Indiana County/Jimmy Stewart Field	
KHII	HII		US	148	3457	-11440		Lake Havasu City	Lake Havasu City	
AYVN	VAI		PG	373	-269	14130		Vanimo	Vanimo	
PPCT	TCT		US	52	6300	-15610		Takotna		
WATU	WGP		ID	227	-967	12030		Waingapu	Umbu Mehang Kunda	
KMTN	MTN		US	142	3933	-7641	WAS	Washington	Martin State	Washington D.C.
HABC	BCO		ET	2	578	3655		Baco Airport	Baco	
YKOW	KWM		AU	273	-1549	14175		Kowanyama	Kowanyama	
KLOZ	LOZ		US	142	3709	-8408		London	London-Corbin	
FAKM	KIM		ZA	23	-2880	2477		Kimberley	Kimberly	
ZGMX	MXZ		CN	245	2427	11610		Meizhou	Meixian	
UUBW	ZIA		RU	312	5555	3815	MOW	Moscow	Zhukovsky	Moscú
CZUM	ZUM		CA	103	5356	-6411		Churchill Falls	Churchill Falls	
HUKS	KSE		UG	25	17	3010		Kasese	Kasese	
FBKE	BBK		BW	21	-1783	2516		Kasane	Kasane	
EFIV	IVL		FI	297	6861	2741		Ivalo	Ivalo	
LGSA	CHQ		GR	285	3553	2415		Chaniá	Chania	La Canea
RJOS	TKS		JP	253	3413	13461		Tokushima	Tokushima	
KVIS	VIS		US	123	3632	-11939		Visalia	Visalia	
PARC	ARC		US	52	6812	-14560		Arctic Village	Arctic Village	
LYTV	TIV		ME	315	4240	1872		Tivat	Tivat	
HALA	AWA		ET	2	707	3850		Awasa	Awassa	
ESNZ	OSD		SE	325	6319	1450		Östersund	Åre Östersund	Are
FACC	ASS		ZA	23	-2474	3152		Arathusa Safari Lodge	Arathusa Safari Lodge	
KBXM	NHZ		US	142	4389	-6994		Brunswick	Naval Air Station Brunswick	
PAKF	KFP		US	143	5485	-16340		False Pass	False Pass	
VOPB	IXZ		IN	220	1164	9273		Port Blair	Veer Savarkar	Sri Vijaya Puram
SKAR	AXM		CO	77	445	-7577		Armenia	Armenia / El Eden	
KXWA	XWA		US	85	4824	-10369	ISN	Williston	Williston Basin	
YBRY	BYP		AU	281	-2267	11917		Barimunya	Yandicoogina	
RJSF	FKS		JP	253	3723	14043		Fukushima	Fukushima	
NZKK	KKE		NZ	346	-3526	17391		Kerikeri	Kerikeri	
ZPZT	ZAT		CN	245	2732	10380		Zhaotong	Zhaotong	
SLCO	CIJ		BO	121	-1104	-6878		Cobija	Cobija	
KEAT	EAT		US	123	4740	-12020		Wenatchee	Pangborn Field	
PABT	BTT		US	52	6691	-15153		Bettles	Bettles	
WAOC	BTW		ID	227	-341	11600		Batu Licin	Batu Licin	
YAUR	AUU		AU	273	-1335	14172		Aurukun	Aurukun	
UGKO	KUT		GE	250	4218	4248		Kutaisi	Kutaisi	
NTHE	AHE		PF	376	-1443	-14626		Ahé Atoll	Ahe	Peacock Island
KMKT	MKT		US	85	4422	-9392		Mankato	Mankato	
PHTO	ITO		US	358	1972	-15505		Hilo	Hilo	
USMM	NYM		RU	261	6548	7270		Nadym	Nadym	
PASN	SNP		US	52	5716	-17023		Saint Paul Island	Saint Paul Island	
JVI	JVI		US	142	4052	-7460		Manville		
GBYD	BJL		GM	7	1334	-1665		Banjul	Banjul International	
KHWV	WSH		US	142	4082	-7287		Brookhaven	Brookhaven Calabro	Shirley
KSFM	SFM		US	142	4340	-7071		Sanford	Sanford Seacoast	
HADC	DSE		ET	2	1111	3973		Kombolcha	Combolcha	
YWHA	WYA		AU	272	-3306	13751		Whyalla	Whyalla	
KFTW	FTW		US	85	3282	-9736		Fort Worth	Fort Worth Meacham	Ft Worth
ZSJD	JDZ		CN	245	2927	11720		Jingdezhen	Jingdezhen	
FOOG	POG		GA	30	-71	875		Port-Gentil	Port-Gentil	
UGSB	BUS		GE	250	4161	4160		Batumi	Batumi	Batum;Bat'umi
KMCN	MCN		US	142	3270	-8364		Macon	Middle Georgia	
OIBB	BUZ		IR	251	2894	5083		Bushehr	Bushehr Civ / Afb	Bushire;Bandar Būshehr
ENRM	RVK		NO	313	6483	1115		Rørvik	Rørvik Airport, Ryum	
KOXB	OCE		US	142	3831	-7512	SBY	Salisbury	Ocean City	
KCMX	CMX		US	95	4717	-8849		Hancock	Houghton County Memorial	
CYQK	YQK		CA	178	4979	-9436		Kenora	Kenora	
EFKE	KEM		FI	297	6578	2458		Kemi	Kemi-Tornio	
YCWA	CJF		AU	281	-2297	11881		Coondewanna Mine	Coondewanna	Mining Area C
UNWW	NOZ		RU	231	5381	8687		Spichenkovo	Spichenkovo	Novokuznetsk
RPLP	LGP		PH	228	1316	12374		Legaspi	Legazpi	Legaspi City;Legazpi City
PPIZ	PIZ		US	143	6973	-16301		Point Lay	Point Lay LRRS	
KPKB	PKB		US	142	3935	-8144		Parkersburg	Wood County	
CYYF	YYF		CA	176	4946	-11960		Penticton	Penticton	
KARB	ARB		US	95	4222	-8375		Ann Arbor	Ann Arbor Municipal	
YLHI	LDH		AU	279	-3152	15910		Lord Howe Island	Lord Howe Island	
KWYS	WYS		US	94	4469	-11112		West Yellowstone	Yellowstone	
EPRZ	RZE		PL	332	5011	2202		Rzeszów	Rzeszów–Jasionka	
NTKF	FAC		PF	376	-1669	-14533		Faaite	Faaite	Faaite Atoll
KJST	JST		US	142	4032	-7883		Johnstown	Johnstown-Cambria County	
CYCO	YCO		CA	79	6782	-11514		Kugluktuk	Kugluktuk	Coppermine
KYKM	YKM		US	123	4657	-12050		Yakima	Yakima Air Terminal	
GQPP	NDB		MR	44	2093	-1703		Nouadhibou	Nouadhibou	Nuadibú;Port-Étienne
USRO	NOJ		RU	261	6318	7527		Noyabrsk	Noyabrsk	
CYPW	YPW		CA	176	4983	-12450		Powell River	Powell River	
VEMR	DMU		IN	220	2588	9377		Dimāpur	Dimapur	
KMSS	MSS		US	142	4494	-7485		Massena	Massena	
SBCA	CAC		BR	162	-2500	-5350		Cascavel	Cascavel	
KLAF	LAF		US	113	4041	-8694		Lafayette	Purdue University	
KMIE	MIE		US	113	4024	-8539		Muncie	Delaware County	
KBIH	BIH		US	123	3737	-11837		Bishop	Bishop	
KEMT	EMT		US	123	3410	-11800		El Monte	El Monte	
NTGE	REA		PF	376	-1847	-13644		Atoll Reao	Reao	
GMFF	FEZ		MA	13	3393	-498		Fes	Fes-Saïss	Fez
OERR	RAE		SA	241	3091	4114		Arar	Arar Domestic	
ZSAQ	AQG		CN	245	3058	11705		Anqing	Anqing Tianzhushan	Anking
SCAR	ARI		CL	160	-1835	-7034		Arica	Chacalluta Arica	
WAVD	DEX		ID	213	-486	13948		Kabupaten Yahukimo	Yahukimo Nop Goliath	Yahukimo Regency
KAPV	APV		US	123	3452	-11720		Apple Valley	Apple Valley	
KSBD	SBD		US	123	3410	-11724		San Bernardino	San Bernardino	
KBRO	BRO		US	85	2591	-9743		Brownsville	Brownsville-South Padre Island	
SKMZ	MZL		CO	77	503	-7546		Manizales	La Nubia	
KADS	ADS		US	85	3297	-9684	DFW	Dallas	Addison	
YKDD	OOD		AU	281	-2250	11908		Gudai-Darri Airstrip	Gudai-Darri Airstrip	
KVRB	VRB		US	142	2766	-8042		Vero Beach	Vero Beach	
CZWL	ZWL		CA	156	5812	-10320		Wollaston Lake	Wollaston Lake	
KVCV	VCV		US	123	3459	-11737		Victorville	Southern California Logistics	
RJFS	HSG		JP	253	3315	13030		Saga	Saga	
KHLG	HLG		US	142	4018	-8065		Wheeling	Wheeling Ohio County	
KIOW	IOW		US	85	4167	-9153		Iowa City	Iowa City	
NTKT	KXU		PF	376	-1634	-14440		Katiu	Katiu	Saken Island;Katiu Atoll;Taungataki;Taungataki Atoll
KMHR	MHR		US	123	3856	-12130	SAC	Sacramento	Sacramento Mather	
VAAU	IXU		IN	220	1986	7540		Aurangabad	Aurangabad	
RPSP	TAG		PH	228	957	12377		Tagbilaran City	Bohol–Panglao	Bohol
CTW	CTW		US	148	3473	-11204		Cottonwood		
SKLC	APO		CO	77	781	-7672		Apartadó	Antonio Roldán Betancourt	
EGSC	CBG		GB	306	5221	18		Cambridge	Cambridge	
LICD	LMP		IT	318	3550	1262		Lampedusa	Aeroporto di Lampedusa	
CYAG	YAG		CA	178	4860	-9340		Fort Frances	Fort Frances	
KCWI	CWI		US	85	4183	-9035		Clinton	Clinton	
OIAA	ABD		IR	251	3037	4823		Abadan	Abadan	
KTSP	TSP		US	123	3513	-11850		Tehachapi	Tehachapi	
KLVK	LVK		US	123	3768	-12180		Livermore	Livermore	
SPHO	AYP		PE	122	-1315	-7420		Ayacucho	Coronel FAP Alfredo Mendívil Duarte	
KFUL	FUL		US	123	3387	-11800		Fullerton	Fullerton	
PAKV	KAL		US	52	6433	-15870		Kaltag	Kaltag	
NVVB	AWD		VU	351	-1924	16960		Aniwa Island	Aniwa	
NVVF	FTA		VU	351	-1952	17023		Futuna	Futuna	
KHGR	HGR		US	142	3971	-7773		Hagerstown	Hagerstown	
NZWR	WRE		NZ	346	-3577	17437		Whangarei	Whangarei	
OAMS	MZR		AF	215	3671	6721		Mazār-e Sharīf	Mazar-i-Sharif Airfield	Mazari Sharif;Mazār-e Šarīf
PAKH	AKK		US	52	5694	-15418		Akhiok	Akhiok	
KOY	KOY		US	52	5716	-15423		Olga Bay		
SSB	SSB		VI	169	1775	-6470	STX	Christiansted		
KDVL	DVL		US	85	4812	-9890		Devils Lake	Devils Lake	
OPGT	GIL		PK	217	3592	7438		Gilgit	Gilgit	
TXKF	BDA		BM	264	3236	-6468		Bermuda	L.F. Wade	Bermudas
CYXY	YXY		CA	177	6071	-13507		Whitehorse	Erik Nielsen Whitehorse	
VASD	SAG		IN	220	1969	7438		Shirdi	Shirdi	
SBDN	PPB		BR	162	-2218	-5142		Presidente Prudente	Presidente Prudente	
KLCH	LCH		US	85	3013	-9322		Lake Charles	Lake Charles	
RJOI	IWK		JP	253	3414	13224		Iwakuni	Marine Corps Air Station Iwakuni	
ZPWS	WNH		CN	245	2356	10432		Wenshan City	Wenshan Puzhehei	
NTKH	FHZ		PF	376	-1599	-14016		Fakahina Atoll	Fakahina	Fangahina Island
UHTQ	ETL		RU	258	4654	13832		Svetlaya	Svetlaya	
LIPQ	TRS		IT	318	4582	1348		Trieste	Trieste – Friuli Venezia Giulia	
LPGR	GRW		PT	263	3909	-2803		Ilha Graciosa	Graciosa	Isla Graciosa
ENNA	LKL		NO	313	7007	2497		Lakselv	Lakselv Banak	
ZPLC	LNJ		CN	245	2374	10002		Lincang	Lincang	
AGGF	FRE		SB	356	-811	15958		Fera Island	Fera/Maringe	Fara Island
OPFA	LYP		PK	217	3137	7299		Faisalabad	Faisalabad	
NKI	NKI		US	118	5586	-13319		Naukati Bay		
CYGZ	YGZ		CA	116	7643	-8291		Grise Fiord	Grise Fiord	
YNPE	ABM	YBAM	AU	273	-1095	14246		Bamaga	Northern Peninsula	
EFTP	TMP		FI	297	6141	2360		Tampere	Tampere–Pirkkala	Pirkkala
NVSI	PBJ		VU	351	-1643	16824		Paama Island	Paama	
RJCM	MMB		JP	253	4388	14416		Ozora	Memambetsu	
NTUV	VHZ		PF	376	-1878	-13885		Vahitahi Atoll	Vahitahi	Lagoon Island;Cook Lagoon
VLLN	LXG		LA	257	2096	10140		Luang Namtha	Louang Namtha	
KGCK	GCK		US	85	3793	-10072		Garden City	Garden City	
ZSDY	DOY		CN	245	3751	11879		Dongying	Dongying Shengli	
KPAH	PAH		US	85	3706	-8877		Paducah	Barkley	
VCCT	TRR		LK	200	854	8118		Trincomalee	Trincomalee	
WADY	BWX		ID	212	-831	11434		Banyuwangi	Banyuwangi	
PAKY	KYK		US	52	5757	-15440		Karluk	Karluk	
KZB	KZB		US	52	5755	-15375		Zachar Bay		
UGI	UGI		US	52	5773	-15332		Uganik Island		
CYUT	YUT		CA	154	6652	-8622		Naujaat	Naujaat	
YARM	ARM		AU	282	-3053	15162		Armidale	Armidale	
CYOC	YOC		CA	177	6757	-13984		Old Crow	Old Crow	
ZBTS	TVS	ZBSN	CN	245	3972	11799		Tangshan	Tangshan Sannühe	Sannühe
VIJO	JDH		IN	220	2625	7305		Jodhpur	Jodhpur	
KMBS	MBS		US	95	4353	-8409		Saginaw	MBS	
UZSS	SKD	UTSS	UZ	243	3970	6698		Samarkand	Samarkand	Samarkanda;Samarcanda
MMZC	ZCL		MX	138	2290	-10269		Zacatecas	General Leobardo C. Ruiz	Zacatecas City
KYNG	YNG		US	142	4126	-8067		Youngstown	Youngstown–Warren	
KGCC	GCC		US	94	4435	-10550		Gillette	Gillette-Campbell County	
KSHR	SHR		US	94	4477	-10698		Sheridan	Sheridan County	
PAFS	NIB		US	52	6302	-15440		Nikolai	Nikolai	
VRMV	VAM		MV	341	347	7284		Maamingili Island	Villa	
KOLE	OLE		US	142	4224	-7837		Olean	Cattaraugus County-Olean	
ZWKN	KJI		CN	245	4822	8700		Burqin	Kanas	
KTCL	TCL		US	85	3322	-8761		Tuscaloosa	Tuscaloosa	
VVPK	PXU		VN	208	1400	10800		Pleiku	Pleiku	
AGGV	VAO		SB	356	-757	15870		Suavanao	Suavanao	
KCNY	CNY		US	94	3877	-10980		Moab	Canyonlands Field	
EGPB	LSI		GB	306	5988	-130	SDZ	Shetland Islands	Sumburgh	
YGLA	GLT		AU	273	-2387	15122		Gladstone	Gladstone	
KCDC	CDC		US	94	3770	-11310		Cedar City	Cedar City	
KPTK	PTK		US	95	4267	-8342		Pontiac	Oakland County	
WARA	MLG		ID	212	-793	11271		Malang	Abdul Rachman Saleh	
KFOD	FOD		US	85	4255	-9419		Fort Dodge	Fort Dodge	
KMCW	MCW		US	85	4317	-9333		Mason City	Mason City	
FABL	BFN		ZA	23	-2909	2630		Bloemfontein	Bloemfontein	
KBFD	BFD		US	142	4180	-7864		Bradford	Bradford	
LGHI	JKH		GR	285	3834	2614		Chios	Chios Island National	Scio;Quíos
SYB	SYB		US	52	5836	-15225		Seal Bay		
KBEH	BEH		US	95	4213	-8643		Benton Harbor	Southwest Michigan	
KENW	ENW		US	85	4260	-8793		Kenosha	Kenosha	
KGBG	GBG		US	85	4093	-9043		Galesburg	Galesburg	
KHLM	HLM		US	95	4278	-8612		Holland	Park Township	
KIKK	IKK		US	85	4107	-8785		Kankakee	Greater Kankakee	
KJOT	JOT		US	85	4152	-8818		Joliet	Joliet	
KJVL	JVL		US	85	4262	-8904		Janesville	Southern Wisconsin	
KMGC	MGC		US	85	4170	-8682		Michigan City	Michigan City Municipal Airport-Phillips Field	
KMQB	MQB		US	85	4045	-9062		Macomb	Macomb	
KRAC	RAC		US	85	4275	-8782		Racine	John H Batten Field	
KSQI	SQI		US	85	4173	-8968		Whiteside County Airport		
KVPZ	VPZ		US	85	4145	-8701		Valparaiso	Porter County	
KVYS	VYS		US	85	4135	-8915		Peru	Illinois Valley Regional Airport-Walter A Duncan Field	
ZWKC	KCA		CN	245	4172	8299		Xincheng	Kuqa Qiuci	Kucha
AGKG	KGE		SB	356	-733	15758		Kaghau Island	Kaghau Island	Kakau Island
RJFG	TNE		JP	253	3061	13099		Tanega Shima	Tanegashima	
KOCF	OCF		US	142	2917	-8222		Ocala	Ocala	
SCAT	CPO		CL	160	-2730	-7041		Copiapó	Desierto de Atacama	
HKUK	UKA		KE	41	-429	3957		Ukunda	Ukunda Airstrip	
SBSI	OPS	SWSI	BR	91	-1188	-5559		Sinop	Presidente João Batista Figueiredo	
USHB	EZV		RU	261	6392	6503		Berëzovo	Berezovo	Beryozovo
OIBQ	KHK		IR	251	2926	5032		Kharg Island	Kharg Island	
UIBB	BTK		RU	211	5637	10170		Bratsk	Bratsk	
YPTN	KTR		AU	275	-1452	13238		Katherine	Tindal / Katherine	
SBPF	PFB		BR	162	-2824	-5233		Passo Fundo	Passo Fundo	
LTCK	MSR		TR	299	3875	4166		Muş	Muş	
LPSJ	SJZ		PT	263	3867	-2818		Ilha de São Jorge	São Jorge	Isla de São Jorge;São Jorge Island
HASO	ASO		ET	2	1002	3459		Āsosa	Assosa / Asosa	
LYPG	TGD		ME	315	4236	1925		Podgorica	Podgorica	
SKMR	MTR		CO	77	882	-7583		Montería	Los Garzones	
KBTF	BTF		US	94	4087	-11193		Bountiful	Sky Park	
OIZC	ZBR		IR	251	2544	6038		Chabahar	Konarak	
MMAA	ACA		MX	135	1676	-9975		Acapulco de Juárez	General Juan N. Álvarez	Acapulco
KMOD	MOD		US	123	3763	-12095		Modesto	Modesto City-County	
CYXT	YXT		CA	176	5447	-12858		Terrace	Northwest Regional Airport Terrace-Kitimat	
WATM	ARD		ID	227	-813	12460		Alor Island	Alor Island	
OEPA	AQI		SA	241	2834	4612		Qaisumah	Al Qaisumah/Hafr Al Batin	Al Qaysumah
MMTC	TRC		MX	138	2557	-10341		Torreón	Francisco Sarabia	
KKAE	KAE		US	164	5697	-13395		Kake		
FYWB	WVB		NA	50	-2298	1465		Walvis Bay	Walvis Bay	
KIRS	IRS		US	95	4181	-8543		Sturgis	Kirsch	
CYWE	YFJ		CA	97	6419	-11408		Snare Lake	Wekweètì	
CYFS	YFS		CA	97	6176	-12124		Fort Simpson	Fort Simpson	
CYRA	YRA		CA	97	6412	-11731		Gamèti	Gamètì/Rae Lakes	Tlicho Community Government of Gameti
LGSM	SMI		GR	285	3769	2691		Samos	Samos Aristarchos	Kato Vathy
KMBL	MBL		US	95	4428	-8625		Manistee	Manistee County-Blacker	
KHEF	MNZ		US	142	3873	-7751		Manassas	Manassas	
FKKN	NGE		CM	19	736	1356		Ngaoundéré	Ngaoundéré	Ngaundere
HAGM	GMB		ET	2	813	3456		Gambēla	Gambella	
TJBQ	BQN		PR	152	1849	-6713		Aguadilla	Rafael Hernandez	
UWKE	NBC		RU	312	5556	5209		Nizhnekamsk	Begishevo	
ENSD	SDN		NO	313	6178	623		Sandane	Sandane / Anda	
KCGF	CGF		US	142	4157	-8149	CLE	Cleveland	Cuyahoga County	
EBOS	OST		BE	289	5120	286		Ostend	Ostend-Bruges	Ostende
PHLU	LUP		US	358	2118	-15700		Kalaupapa	Kalaupapa	
MMLM	LMM		MX	131	2569	-10908		Los Mochis	Los Mochis	
YELD	ELC		AU	275	-1202	13557		Elcho Island	Elcho Island	
YTNK	TCA		AU	275	-1963	13418		Tennant Creek	Tennant Creek	
KSUS	SUS		US	85	3866	-9065	STL	St. Louis	Spirit of St Louis	San Luis;St Louis;Saint Louis
EFKK	KOK		FI	297	6372	2314		Kronoby	Kokkola-Pietarsaari	Kokkola;Karleby
TJMZ	MAZ		PR	152	1825	-6715		Mayagüez	Eugenio María de Hostos	
SPQT	IQT		PE	122	-378	-7331		Iquitos	Coronel FAP Francisco Secada Vignetta	
EGBE	CVT		GB	306	5237	-148		Coventry	Coventry	
LFMP	PGF		FR	314	4274	287		Perpignan	Perpignan–Rivesaltes	Perpiñán
RCKU	CYI		TW	248	2346	12039		Chiayi	Chiayi	
ENBL	FDE		NO	313	6139	576		Førde	Førde Airport, Bringeland	
HAJM	JIM		ET	2	766	3682		Jimma	Jimma	Jima
KCGE	CGE		US	142	3855	-7603		Cambridge	Cambridge-Dorchester	
SKCO	TCO		CO	77	181	-7875		Tumaco	La Florida	
ENHK	HAA		NO	313	7049	2214		Hasvik	Hasvik	
KRDG	RDG		US	142	4038	-7597		Reading	Reading	
SBTF	TFF		BR	127	-338	-6472		Tefé	Tefé	
TFFG	SFG		MF	128	1810	-6305		Saint Martin	Grand Case-Espérance	
WATB	BJW		ID	227	-881	12100		Bajawa	Bajawa Soa	
LRSB	SBZ		RO	290	4579	2409		Sibiu	Sibiu	
OAHR	HEA		AF	215	3421	6223		Herāt	Herat	
VEKU	IXS		IN	220	2491	9298		Silchar	Silchar	
RJCB	OBO		JP	253	4273	14322		Obihiro	Tokachi-Obihiro	
MDPP	POP		DO	161	1976	-7057		Puerto Plata	Puerto Plata	San Felipe de Puerto Plata
KEKX	EKX		US	142	3770	-8587		Elizabethtown	Addington Field	
KFFT	FFT		US	142	3818	-8490		Frankfort	Capital City	
KLWV	LWV		US	85	3876	-8761		Lawrenceville	Lawrenceville–Vincennes	
KSER	SER		US	113	3895	-8588		Seymour	Freeman	
KSME	SME		US	142	3705	-8462		Somerset	Lake Cumberland	
HLMS	MRA		LY	48	3233	1506		Misratah	Misratah	Misrata
RPUO	BSO		PH	228	2045	12198		Basco	Basco	
KBTM	BTM		US	94	4595	-11250		Butte	Bert Mooney	
OITR	OMH		IR	251	3767	4507		Orūmīyeh	Orumieh	Urmia
AGOB	MHM		SB	356	-833	16080		Manaoba Island	Manaoba Island	Manoba Island
RBK	RBK		US	123	3358	-11713		Murrieta		
SWLB	LBR		BR	127	-728	-6477		Lábrea	Lábrea	
VELP	AJL		IN	220	2384	9262		Aizawl	Aizawl Lengpui	Lengpui
DTMB	MIR		TN	49	3576	1075		Monastir	Monastir Habib Bourguiba	
KHNB	HNB		US	114	3825	-8696		Huntingburg	Huntingburg	
LTFH	SZF		TR	299	4126	3656		Samsun	Samsun-Çarşamba	
KPDT	PDT		US	123	4569	-11884		Pendleton	Eastern Oregon	
SCBA	BBA		CL	89	-4592	-7169		Balmaceda	Balmaceda	
LKMT	OSR		CZ	316	4970	1811		Ostrava	Leoš Janáček Airport Ostrava	
LGPA	PAS		GR	285	3702	2511		Nisí Páros	Paros National	Parikia
RKTU	CJJ		KR	244	3672	12750		Cheongju-si	Cheongju	
VAUD	UDR		IN	220	2462	7390		Udaipur	Maharana Pratap international	
KOGS	OGS		US	142	4468	-7547		Ogdensburg	Ogdensburg	
FMST	TLE		MG	335	-2338	4373		Toliara	Tulear	
VTCL	LPT		TH	194	1827	9950		Lampang	Lampang	
VVCA	VCL		VN	208	1541	10871		Chu Lai	Chu Lai	
PAII	EGX		US	52	5822	-15740		Egegik	Egegik	
UKDE	OZH		UA	303	4787	3532		Zaporizhzhya	Zaporizhia	Zaporiyia;Zaporoye;Zaporozhye
SLGY	GYA	SLGM	BO	121	-1089	-6538		Guayaramerín	Guayaramerín	
SSOU	AIR		BR	91	-1019	-5946		Aripuanã	Aripuanã	
KGRK	GRK		US	85	3107	-9783	ILE	Killeen	Killeen-Fort Hood	
SPYL	TYL		PE	122	-458	-8125		Talara	Cap. FAP Víctor Montes Arias	
KLWM	LWM		US	142	4272	-7112		Lawrence	Lawrence	
CYBE	YBE		CA	156	5957	-10850		Uranium City	Uranium City	
SECU	CUE		EC	108	-289	-7898		Cuenca	Cuenca / Mariscal Lamar	
VGSY	ZYL		BD	202	2495	9187		Sylhet	Osmani	
YLHR	IRG		AU	273	-1279	14330		Lockhart River	Lockhart River	
ZSWF	WEF		CN	245	3665	11912		Weifang	Weifang	
KFXY	FXY		US	85	4327	-9365		Forest City	Forest City	
KPIH	PIH		US	78	4291	-11260		Pocatello	Pocatello	
BIIS	IFJ		IS	269	6606	-2314		Ísafjörður	Ísafjörður	Isafjordur
KFLD	FLD		US	85	4377	-8848		Fond du Lac County Airport	Fond du Lac County	
FLMF	MFU		ZM	34	-1326	3194		Mfuwe	Mfuwe	
KAOH	AOH		US	142	4072	-8410		Lima	Lima Allen County	
KFDY	FDY		US	142	4102	-8367		Findlay	Findlay	
KILN	ILN		US	142	3942	-8380		Wilmington	Wilmington Air Park	
KMWO	MWO		US	142	3953	-8439		Middletown	Middletown Regional Airport/Hook Field	
KRID	RID		US	113	3976	-8485		Richmond	Richmond	
KSDM	SDM		US	123	3257	-11698	SAN	San Diego	Brown Field	
OEGT	URY		SA	241	3141	3727		Qurayyat	Gurayat Domestic	Al Qurayyat;Gurayat
KCLW	CLW		US	142	2798	-8276	TPA	Tampa	Clearwater Air Park	
LRBC	BCM		RO	290	4652	2691		Bacău	Bacău "George Enescu"	
SAOU	LUQ		AR	65	-3327	-6636		San Luis	Brigadier Mayor César Raúl Ojeda	Ciudad de San Luis
CYBL	YBL		CA	176	4995	-12527		Campbell River	Campbell River	
LFNB	MEN		FR	314	4450	353		Mende	Mende-Brenoux	
DJN	DJN		US	52	6403	-14570		Delta Junction		
HKB	HKB		US	52	6400	-14469		Healy Lake		
CYLC	YLC		CA	116	6285	-6988		Kimmirut	Kimmirut	
KGDV	GDV		US	94	4713	-10470		Glendive	Dawson Community	
KGGW	GGW		US	94	4822	-10660		Glasgow	Glasgow	
KHVR	HVR		US	94	4855	-10980		Havre	Havre City/County	
KOLF	OLF		US	94	4808	-10560		Wolf Point	Lyman Clayton	
UWPP	PEZ		RU	312	5312	4502		Ternovka	Penza	
VTUV	ROI		TH	194	1612	10377		Roi Et	Roi Et	
MZSV	INB		BZ	74	1653	-8844		Mango Creek	Independence	
KAGO	AGO		US	85	3323	-9322		Magnolia	Magnolia	
KVNC	VNC		US	142	2707	-8244		Venice	Venice	
VARK	RAJ		IN	220	2231	7078		Rājkot	Rajkot	
CZRJ	ZRJ		CA	178	5294	-9131		North Caribou Lake First Nation	Round Lake (Weagamow Lake)	Weagamow First Nation;Round Lake First Nation
ZLGY	GYU		CN	245	3608	10622		Guyuan	Guyuan Liupanshan	
MRTR	TMU		CR	88	974	-8501		Tambor	Tambor	
DNAI	QUO		NG	29	488	809		Uyo	Akwa Ibom	
EGBJ	GLO		GB	306	5189	-216		Gloucester	Gloucestershire	
EKAH	AAR		DK	293	5630	1063		Tirstrup	Aarhus	
KBRY	BRY		US	142	3782	-8547		Bardstown	Samuels Field	
UHSN	NGK		RU	242	5180	14317		Nogliki	Nogliki	
OICI	IIL		IR	251	3359	4640		Īlām	Ilam	
WAKT	TMH		ID	213	-610	14030		Tanah Merah	Tanahmerah	
OESH	SHW		SA	241	1747	4712		Sharurah	Sharurah Domestic	
EFKU	KUO		FI	297	6301	2780		Kuopio	Kuopio	
MMZO	ZLO		MX	135	1914	-10456		Manzanillo	Playa de Oro	
SVPR	PZO		VE	82	829	-6276		Puerto Ordaz	Manuel Carlos Piar Guayana	Ciudad Guayana
SVVG	VIG		VE	82	862	-7167		El Vigía	Juan Pablo Pérez Alfonso	
LEJR	XRY		ES	308	3674	-606		Jerez de la Frontera	Jerez	
KDNV	DNV		US	85	4020	-8760		Danville	Vermilion County	
KBRD	BRD		US	85	4640	-9414		Brainerd	Brainerd Lakes	
KSEE	SEE		US	123	3283	-11697	SAN	San Diego	Gillespie Field	
UEMT	USR		RU	256	6455	14311		Ust-Nera	Ust-Nera	
ENSR	SOJ		NO	313	6979	2096		Sørkjosen	Sørkjosen	
WAJO	OKL		ID	213	-491	14063		Oksibil	Oksibil	
NVSV	VLS		VU	351	-1680	16820		Valesdir	Valesdir	
EKKA	KRP		DK	293	5630	912		Karup	Midtjyllands	Midtjylland
SPME	TBP		PE	122	-355	-8038		Tumbes	Tumbes	
YBDG	BXG		AU	280	-3674	14433		Bendigo	Bendigo	
OINR	RZR		IR	251	3691	5068		Rāmsar	Ramsar	
OIKY	SYJ		IR	251	2955	5567		Sirjan	Sirjan	
VTSF	NST		TH	194	847	9996		Nakhon Si Thammarat	Nakhon Si Thammarat	
KLAL	LAL		US	142	2799	-8202		Lakeland	Lakeland Linder	
VCCJ	JAF		LK	200	979	8007		Jaffna	Kankesanturai	
UARR	URA		KZ	234	5115	5154		Oral	Oral Ak Zhol	
KHRO	HRO		US	85	3626	-9315		Harrison	Boone County	
DAUA	AZR		DZ	3	2784	-19		Adrar	Touat-Cheikh Sidi Mohamed Belkebir	
LTCS	GNY		TR	299	3745	3890	SFQ	Şanlıurfa	Şanlıurfa GAP	Sanliurfa
SKPV	PVA		CO	77	1336	-8136		Isla de Providencia	El Embrujo	Providencia
KLAR	LAR		US	94	4131	-10567		Laramie	Laramie	
KALO	ALO		US	85	4256	-9240		Waterloo	Waterloo	
WMKN	TGG		MY	222	538	10310		Kuala Terengganu	Sultan Mahmud	
VIKA	KNU	VICX	IN	220	2640	8041		Kanpur	Kanpur Civil	
VTPM	MAQ		TH	194	1672	9857		Mae Sot	Sanam Bin Mae Sot	
KKIC	KIC		US	123	3623	-12110		King City	Mesa Del Rey	
ULAM	NNM		RU	312	6764	5312		Nar'yan-Mar	Naryan Mar	Naryan-Mar
KSTE	STE		US	85	4453	-8955		Stevens Point	Stevens Point	
KSUE	SUE		US	85	4483	-8742		Sturgeon Bay	Door County Cherryland	
KTUP	TUP		US	85	3427	-8877		Tupelo	Tupelo	
LGPZ	PVK		GR	285	3893	2077		Préveza	Aktion	
KGVL	GVL		US	142	3427	-8383		Gainesville	Lee Gilmer Memorial	
KAUN	AUN		US	123	3890	-12110		Auburn	Auburn	
KBLU	BLU		US	123	3927	-12071		Emigrant Gap	Blue Canyon-Nyack	
KFLX	FLX		US	123	3950	-11875	NFL	Fallon	Fallon	
KHTH	HTH		US	123	3854	-11863		Hawthorne	Hawthorne	
KLSN	LSN		US	123	3707	-12090		Los Banos	Los Banos	
KMAE	MAE		US	123	3695	-12010		Madera	Madera	
KMCC	MCC		US	123	3867	-12140	SAC	Sacramento	Mc Clellan Airfield	
KMPI	RMY		US	123	3751	-12004		Mariposa	Mariposa-Yosemite	
KSNS	SNS		US	123	3666	-12161		Salinas	Salinas	
LDPL	PUY		HR	333	4489	1392		Pula	Pula	
CYQX	YQX		CA	166	4894	-5456		Gander	Gander	
KHOB	HOB		US	94	3268	-10320		Hobbs	Hobbs	
KSZP	SZP		US	123	3435	-11910		Santa Paula	Santa Paula	
YKU	YKU		CA	174	5381	-7892		Chisasibi		
RKPS	HIN		KR	244	3509	12807		Chinju	Sacheon	Jinju
KEKO	EKO		US	123	4082	-11579		Elko	Elko	
TKE	TKE		US	118	5777	-13520		Tenakee Springs		
CYCG	YCG		CA	176	4930	-11763		Castlegar	West Kootenay	
WIJB	BUU		ID	212	-154	10218		Muara Bungo	Muara Bongo	
ZBZL	NZL		CN	245	4787	12276		Zhalantun	Zhalantun Chengjisihan	
KMPR	MPR		US	85	3835	-9768		Mc Pherson Airport	Mc Pherson	
KBNO	BNO		US	123	4358	-11900		Burns	Burns	
KAST	AST		US	123	4616	-12388		Astoria	Astoria	
KTIW	TIW		US	123	4727	-12258		Tacoma	Tacoma Narrows	
GVBA	BVC		CV	266	1614	-2289		Rabil	Aristides Pereira	
YBPN	PPP		AU	273	-2049	14855		Proserpine	Proserpine	
ZBLL	LLV		CN	245	3768	11114		Lüliang	Lüliang	
KYIP	YIP		US	95	4224	-8353	DTT	Detroit	Willow Run	
KAFN	AFN		US	142	4280	-7200		Jaffrey	Jaffrey Municipal-Silver Ranch	
KRKS	RKS		US	94	4159	-10907		Rock Springs	Rock Springs-Sweetwater County	
VYTD	SNW		MM	260	1846	9430		Thandwe	Thandwe	
WIJJ	DJB		ID	212	-164	10364		Jambi City	Sultan Thaha	
ENHD	HAU		NO	313	5935	521		Haugesund	Haugesund Airport, Karmøy	
CYYB	YYB		CA	174	4636	-7942		North Bay	North Bay/Jack Garland	
SBME	MEA		BR	162	-2234	-4177		Macaé	Benedito Lacerda	
AYMN	MDU		PG	373	-615	14366		Mendi	Mendi	
SBCP	CAW		BR	162	-2170	-4130		Campos dos Goytacazes	Campos–Bartolomeu Lysandro	
KRIW	RIW		US	94	4305	-10850		Riverton	Riverton	
KLBL	LBL		US	85	3704	-10096		Liberal	Liberal Mid-America	
NGNU	NIG		KI	377	-131	17641		Nikunau Island	Nikunau Airfield	
NGON	OOT		KI	377	-180	17553		Onotoa	Onotoa	Onotoa Atoll
NGTM	TMN		KI	377	-249	17597		Tamana	Tamana Airfield	
PACH	CHU		US	52	6158	-15923		Chuathbaluk	Chuathbaluk	
NTAV	RVV		PF	376	-2389	-14767		Raivavae Island	Raivavae	High Island
KDET	DET		US	95	4241	-8301	DTT	Detroit	Detroit City	
SANU	UAQ		AR	64	-3157	-6842		San Juan	Domingo Faustino Sarmiento	Ciudad de San Juan
PHJH	JHM		US	358	2096	-15667		Kapalua	Kapalua	
LRSV	SCV		RO	290	4769	2635		Suceava	Suceava / Salcea	
OPST	SKT		PK	217	3254	7436		Sialkot	Sialkot	
KRBG	RBG		US	123	4324	-12336		Roseburg	Roseburg	
ZJQH	BAR		CN	245	1914	11046		Qionghai	Qionghai Bo'ao	
VCCK	KCT		LK	200	598	8033		Koggala	Koggala	
KFCH	FCH		US	123	3673	-11980	FAT	Fresno	Fresno-Chandler Downtown	
KOXR	OXR		US	123	3420	-11920		Oxnard	Oxnard	
KMMS	MMS		US	85	3423	-9029		Marks	Selfs	
KDAG	DAG		US	123	3485	-11680		Daggett	Barstow Daggett County	
KHMT	HMT		US	123	3375	-11700		Hemet	Hemet-Ryan	
KMHV	MHV		US	123	3506	-11815		Mojave	Mojave	
KPMD	PMD		US	123	3462	-11809		Palmdale	Palmdale United States Air Force Plant 42	
KRAL	RAL		US	123	3395	-11745		Riverside	Riverside	
KTOA	TOA		US	123	3378	-11830		Torrance	Zamperini Field	
KWJF	WJF		US	123	3473	-11822		Lancaster	General Wm J Fox Airfield	
KMNN	MNN		US	142	4062	-8307		Marion	Marion	
NGTR	AIS		KI	377	-262	17680		Arorae	Arorae	
NGBR	BEZ		KI	377	-136	17601		Beru Island	Beru	
NGTS	TSU		KI	377	-147	17506		Tabiteuea	Tabiteuea South	Taputeuea Island;Taputeouea Island;Tabiteuea Atoll
USHS	OVS		RU	261	6133	6360		Sovetskiy	Sovetskiy	
KDAN	DAN		US	142	3657	-7934		Danville	Danville	
KIPT	IPT		US	142	4124	-7692		Williamsport	Williamsport-Lycoming County	
ZBZJ	ZQZ		CN	245	4074	11493		Zhangjiakou	Zhangjiakou Ningyuan	
KSLN	SLN		US	85	3879	-9765		Salina	Salina	
ZUBZ	BZX		CN	245	3174	10665		Enyang	Bazhong Enyang	Bazhong
KEKM	EKI		US	113	4172	-8600		Elkhart	Elkhart	
SAAV	SFN		AR	58	-3171	-6081		Santa Fe	Sauce Viejo	Ciudad de Santa Fe
URMT	STW		RU	312	4511	4211		Stavropol	Stavropol Shpakovskoye	
ZBUL	HLH		CN	245	4608	12210		Ulanhot	Ulanhot	
ESNV	VHM		SE	325	6458	1683		Vilhelmina	South Lapland	
NTAM	RMT		PF	376	-2264	-15280		Rimatara	Rimatara	
GMFO	OUD		MA	13	3479	-192		Oujda	Angads	
KIFP	IFP		US	148	3516	-11456		Bullhead City	Laughlin/Bullhead	
ESTA	AGH		SE	325	5630	1286		Helsingborg	Ängelholm–Helsingborg	Ängelholm
ZWRQ	RQA		CN	245	3897	8801		Ruoqiang	Ruoqiang Loulan	
NTKR	TKX		PF	376	-1446	-14503		Takaroa Atoll	Takaroa	Lagoon Island;Takaroa Island
UUYI	INA		RU	312	6607	6010		Inta	Inta	
RJCN	SHB		JP	253	4358	14496		Nakashibetsu	Nakashibetsu	
FMNM	MJN		MG	335	-1567	4635		Mahajanga	Amborovy	
KHSP	HSP		US	142	3795	-7984		Hot Springs	Ingalls Field	
LTCB	OGU		TR	299	4096	3808		Ordu	Ordu - Giresun	Giresun
SPJJ	JAU		PE	122	-1178	-7547		Jauja	Francisco Carle	
EINN	SNN		IE	294	5270	-892		Shannon	Shannon	
SARI	IGR		AR	58	-2574	-5447		Puerto Iguazú	Cataratas del Iguazú	
KOGD	OGD		US	94	4120	-11201		Ogden	Ogden	
RJAH	IBR		JP	253	3618	14042		Ibaraki	Hyakuri Ab	
SARF	FMA		AR	58	-2621	-5823		Formosa	Formosa Aerodrome	Ciudad de Formosa
MMCZ	CZM		MX	81	2052	-8693		Cozumel	Cozumel	San Miguel de Cozumel
KDDC	DDC		US	85	3776	-9997		Dodge City	Dodge City	
RJSY	SYO		JP	253	3881	13979		Shonai	Shonai	
ESUT	HMV		SE	325	6581	1508		Hemavan	Hemavan-Tarnaby	
CYQL	YQL		CA	97	4963	-11279		Lethbridge	Lethbridge	
KOCH	OCH		US	85	3158	-9471		Nacogdoches	A L Mangham Jr.	
CYCS	YCS		CA	154	6335	-9073		Chesterfield Inlet	Chesterfield Inlet	
CYXN	YXN		CA	154	6224	-9260		Whale Cove	Whale Cove	
TDPD	DOM		DM	96	1555	-6130		Dominica	Melville Hall	Commonwealth of Dominica
OMRK	RKT		AE	204	2561	5594		Ras Al Khaimah	Ras Al Khaimah	Ras al-Khaimah;Ras el-Kheima;Ras Al Khaimah City
ZPJM	JMJ		CN	245	2242	9979		Lancang Lahu Autonomous County	Lancang Jingmai	Jingmai
CYYG	YYG		CA	110	4629	-6312		Charlottetown	Charlottetown	
WIMN	DTB		ID	212	226	9899		Siborong-Borong	Silangit	
LTCA	EZS		TR	299	3860	3930		Elazığ	Elazığ	
KATY	ATY		US	85	4491	-9715		Watertown	Watertown	
KAKR	AKC		US	142	4104	-8147	CAK	Akron	Akron Fulton	
LGKF	EFL		GR	285	3812	2050		Kefalonia Island	Cephalonia	Cephalonia Island;Kefalonia
OYSY	GXF		YE	183	1597	4879		Seiyun	Seiyun	
USCM	MQF		RU	261	5339	5876		Magnitogorsk	Magnitogorsk	
PACE	CEM		US	52	6557	-14480		Central	Central	
PAEG	EAA		US	52	6477	-14120		Eagle	Eagle	
PAML	MLY		US	52	6500	-15060		Manley Hot Springs	Manley Hot Springs	
PFSV	SVS		US	52	6603	-14910		Stevens Village		
VIGG	DHM		IN	220	3216	7626		Dharamsala	Kangra	
LGMT	MJT		GR	285	3905	2660		Mytilene	Mytilene International Airport "Odysseas Elytis"	Mitilene
FZMA	BKY		CD	33	-231	2881		Bukavu	Bukavu Kavumu	
KCIU	CIU		US	95	4625	-8447	SSM	Sault Ste. Marie	Chippewa County	
KIMT	IMT		US	132	4582	-8812		Iron Mountain	Ford	
CYQY	YQY		CA	102	4616	-6005		Sydney	Sydney/J.A. Douglas McCurdy	
KESC	ESC		US	95	4572	-8710		Escanaba	Delta County	
KFFZ	MSC		US	148	3346	-11173	PHX	Phoenix	Falcon Field	
RPMO	OZC		PH	228	818	12384		Ozamiz City	Ozamiz City	Ozamiz
EGNJ	HUY		GB	306	5357	-35		Humberside	Humberside	
KCLM	CLM		US	123	4812	-12350		Port Angeles	William R Fairchild	
KCVO	CVO		US	123	4450	-12329		Corvallis	Corvallis	
WMKD	KUA		MY	222	378	10321		Kuantan	Sultan Haji Ahmad Shah	
KNYL	YUM		US	148	3266	-11461		Yuma	Yuma	
NTGJ	GMR		PF	355	-2308	-13489		Totegegie	Totegegie	
FADQ	PZL		ZA	23	-2785	3231		Phinda Private Game Reserve	Zulu Inyala	
RJNT	TOY		JP	253	3665	13719		Toyama	Toyama	
CYHD	YHD		CA	178	4983	-9274		Dryden	Dryden	
ESNG	GEV		SE	325	6713	2082		Gällivare	Gällivare	
MTCH	CAP		HT	149	1973	-7219		Cap-Haïtien	Hugo Chavez	Cabo Haitiano
KBAM	BAM		US	123	4063	-11690		Battle Mountain	Battle Mountain	
KPAO	PAO		US	123	3747	-12210		Palo Alto	Palo Alto Airport of Santa Clara County	
KPIR	PIR		US	85	4438	-10029		Pierre	Pierre	
KCRP	CRP		US	85	2777	-9750		Corpus Christi	Corpus Christi	
OISL	LRR		IR	251	2767	5438		Lār	Lar	
KAMW	AMW		US	85	4200	-9362		Ames	Ames	
KAXA	AXG		US	85	4307	-9423		Algona	Algona	
KBRL	BRL		US	85	4078	-9113		Burlington	Burlington	
KCCY	CCY		US	85	4307	-9267		Charles City Municipal Airport	Charles City	
KCIN	CIN		US	85	4205	-9478		Carroll	Arthur N Neu	
KCSQ	CSQ		US	85	4107	-9437		Creston	Creston	
KDBQ	DBQ		US	85	4240	-9071		Dubuque	Dubuque	
KDVN	DVN		US	85	4161	-9059		Davenport	Davenport	
KEOK	EOK		US	85	4047	-9143		Keokuk	Keokuk	
KHPT	HPT		US	85	4273	-9322		Hampton	Hampton	
KIDG	IDG		US	85	4233	-9544		Ida Grove	Ida Grove	
KIJX	IJX		US	85	3977	-9024		Jacksonville	Jacksonville	
KIRK	IRK		US	85	4009	-9254		Kirksville	Kirksville	
KMIW	MIW		US	85	4211	-9292		Marshalltown	Marshalltown	
KMUT	MUT		US	85	4135	-9113		Muscatine	Muscatine	
KONA	ONA		US	85	4408	-9171		Winona	Winona	
KOTM	OTM		US	85	4111	-9245		Ottumwa	Ottumwa Industrial	
KPOH	POH		US	85	4275	-9465		Pocahontas Municipal Airport	Pocahontas	
KSTJ	STJ		US	85	3977	-9490		Saint Joseph	Rosecrans Memorial	St. Joseph
KUIN	UIN		US	85	3994	-9119		Quincy	Quincy	
NZAP	TUO		NZ	346	-3874	17608		Taupo	Taupo	
CYXH	YXH		CA	97	5002	-11072		Medicine Hat	Medicine Hat	
KEAR	EAR		US	85	4073	-9902		Kearney	Kearney	
WMKA	AOR		MY	222	619	10040		Alor Setar	Sultan Abdul Halim	Alor Star
USII	IJK		RU	319	5683	5347		Izhevsk	Izhevsk	
KFDK	FDK		US	142	3942	-7742		Frederick	Frederick	
KHZL	HZL		US	142	4098	-7600		Hazleton	Hazleton	
KPSB	PSB		US	142	4089	-7808		Bellefonte	Mid-State	Philipsburg
KWBW	WBW		US	142	4130	-7585	AVP	Scranton	Wilkes-Barre Wyoming Valley	Wilkes Barre;Wilkes-Barre
SPJE	JAE		PE	122	-560	-7877		Jaén	Jaén Shumba	
HTBU	BKZ		TZ	17	-130	3180		Bukoba	Bukoba	
OENG	EAM		SA	241	1761	4442		Najrān	Najran	
LICA	SUF		IT	318	3891	1624		Lamezia Terme	Lamezia Terme	
MMVA	VSA		MX	133	1800	-9282		Villahermosa	Carlos Rovirosa Pérez	Villa Hermosa
ESNN	SDL		SE	325	6253	1744		Sundsvall	Sundsvall-Timrå	Härnösand
FMNA	DIE		MG	335	-1235	4929		Antsiranana	Arrachart	
HCMF	BSA		SO	39	1128	4915		Bosaso	Bender Qassim	Boosaaso
FQCH	VPY		MZ	36	-1915	3343		Chimoio	Chimoio	
LEAS	OVD		ES	308	4356	-603		Asturias Airport	Asturias	Aeropuerto De Asturias
KBCB	BCB		US	142	3721	-8041		Blacksburg	Virginia Tech/Montgomery Executive	
ZLZW	ZHY		CN	245	3757	10515		Zhongwei	Zhongwei	
WAWP	KXB		ID	227	-434	12152		Pomalaa	Sangia Nibandera	
CYGL	YGL		CA	174	5363	-7770		Radisson	La Grande Rivière	
FMNS	SVB		MG	335	-1428	5017		Sambava	Sambava	
VAKP	KLH		IN	220	1666	7429		Kolhāpur	Kolhapur	
OIKJ	JYR		IR	251	2872	5767		Jiroft	Jiroft	
KVEL	VEL		US	94	4044	-10951		Vernal	Vernal	
VVDH	VDH		VN	208	1752	10659		Đồng Hới	Dong Hoi	
KHRL	HRL		US	85	2623	-9765		Harlingen	Rio Grande Valley	
KINL	INL		US	85	4857	-9340		International Falls	Falls International Airport-Einarson Field	Intl Falls
LDZD	ZAD		HR	333	4411	1535		Zadar	Zadar	
PPV	PPV		US	134	5633	-13370		Port Protection		
RJAF	MMJ		JP	253	3617	13792		Matsumoto	Matsumoto	
MYMM	MYG		BS	141	2238	-7301		Mayaguana	Mayaguana	
KEFK	EFK		US	142	4488	-7223		Newport	Newport State	
CYOJ	YOJ		CA	97	5862	-11716		High Level	High Level	
CYVZ	YVZ		CA	178	5266	-9406		Deer Lake	Deer Lake	
CYCA	YRF		CA	103	5368	-5704		Cartwright	Cartwright	
KIWS	IWS		US	85	2982	-9567	HOU	Houston	West Houston	
ESST	TYF		SE	325	6015	1300		Torsby	Torsby	
MMBT	HUX		MX	135	1578	-9626		Santa María Huatulco	Bahías de Huatulco	Huatulco;Santa María
FQQL	UEL		MZ	36	-1786	3687		Quelimane	Quelimane	
KTRM	TRM		US	123	3362	-11620		Thermal	Thermal	
LIPK	FRL		IT	318	4419	1207		Forlì	Forlì	
CYHP	YHP		CA	178	5211	-9426		Poplar Hill First Nation	Poplar Hill	
CYWH	YWH		CA	176	4842	-12337	YYJ	Victoria	Victoria Inner Harbour Seaplane Base	
YMOR	MRZ		AU	282	-2950	14984		Moree	Moree	
LGLE	LRS		GR	285	3718	2680		Léros Island	Leros	
KABI	ABI		US	85	3241	-9968		Abilene	Abilene	
SNTI	OBI		BR	159	-187	-5552		Óbidos	Óbidos	
KNIP	NIP		US	142	3024	-8168	JAX	Jacksonville	Jacksonville, Naval Air Station	
KBDU	WBU		US	94	4003	-10520		Boulder	Boulder	
ZBCZ	CIH		CN	245	3618	11310		Changzhi	Changzhi Wangcun	
WIGG	BKS		ID	212	-386	10234		Bengkulu	Fatmawati Soekarno	
KMSL	MSL		US	85	3475	-8761		Muscle Shoals	Northwest Alabama	
ZWCM	IQM		CN	245	3823	8547		Qiemo	Qiemo Yudu	
VEBI	SHL		IN	220	2570	9198		Shillong	Shillong Barapani	
KIGM	IGM		US	148	3525	-11390		Kingman	Kingman	
NVSE	EAE		VU	351	-1709	16834		Emae Island	Siwo	Three Hills Island
VCCB	BTC		LK	200	771	8168		Batticaloa	Batticaloa	
KBKE	BKE		US	123	4484	-11781		Baker City	Baker	
KLGD	LGD		US	123	4529	-11801		La Grande	La Grande	
KMWH	MWH		US	123	4721	-11932		Moses Lake	Grant County	
KMYL	MYL		US	78	4489	-11610		McCall	McCall	
KONO	ONO		US	78	4402	-11700		Ontario	Ontario	
KRLD	RLD		US	123	4630	-11930		Richland Airport	Richland	
MMRX	REX		MX	130	2601	-9823		Reynosa	General Lucio Blanco	
ZYDD	DDG		CN	245	4002	12429		Dandong	Dandong Langtou	
MMN	MMN		US	142	4246	-7152		Stow		
KFSM	FSM		US	85	3534	-9437		Fort Smith	Fort Smith	
KCNH	CNH		US	142	4337	-7237		Claremont	Claremont	
KESN	ESN		US	142	3880	-7607		Easton	Easton	
DJH	DJH		AE	204	2499	5502	DXB	Dubai		
SLOR	ORU		BO	121	-1795	-6710		Oruro	Oruro	
KPQI	PQI		US	142	4669	-6804		Presque Isle	Northern Maine Regional Airport at Presque Isle	
YLEO	LNO		AU	281	-2888	12131		Leonora	Leonora	
YMEK	MKR		AU	281	-2661	11855		Meekatharra	Meekatharra	
LFBZ	BIQ		FR	314	4347	-152		Biarritz	Biarritz Pays Basque	Biarriz
MGMM	FRS	MGTK	GT	107	1691	-8987		Santa Elena	Mundo Maya	
CTX	CTX		US	142	4259	-7622		Cortland		
NTGK	KKR		PF	376	-1566	-14689		Kaukura	Kaukura	Kaukura Island;Kaukura Atoll
WAFO	MOH		ID	227	-220	12166		Morowali Regency	Morowali	
KPUB	PUB		US	94	3829	-10450		Pueblo	Pueblo Memorial	
ZSSR	SQD		CN	245	2838	11797		Shangrao	Shangrao Sanqingshan	
PANO	NNL		US	52	6000	-15480		Nondalton	Nondalton	
PDB	PDB		US	52	5978	-15410		Pedro Bay		
FMMT	TMM		MG	335	-1811	4939		Toamasina	Toamasina	
DNAK	AKR		NG	29	725	530		Akure	Akure	
URMO	OGZ		RU	312	4321	4461		Vladikavkaz	Beslan	Vladicáucaso
KHEZ	HEZ		US	85	3162	-9130		Natchez	Hardy-Anders Field Natchez-Adams County	
SKUC	AUC		CO	77	707	-7074		Arauca	Aeropuerto Santiago Pérez Quiróz	
NZWK	WHK		NZ	346	-3792	17691		Whakatane	Whakatane	
DGLE	TML		GH	1	956	-86		Tamale	Tamale	
RORS	SHI		JP	253	2483	12514	MMY	Miyako Island	Shimoji-Shima Island	Isla Miyako
VLPS	PKZ		LA	257	1513	10578		Pakse	Pakse	
UESG	BGN		RU	247	6856	14623		Belaya Gora	Belaya Gora	
UEBD	DPT		RU	258	6939	13990		Deputatsky	Deputatsky	
UEBT	UKG		RU	258	7001	13565		Ust-Kuyga	Ust-Kuyga	
SBTT	TBT		BR	151	-426	-6994		Tabatinga	Tabatinga	
LTAT	MLX		TR	299	3844	3809		Malatya	Malatya Erhaç	
KSAD	SAD		US	148	3285	-10964		Safford	Safford	
NTGA	AAA		PF	376	-1735	-14551		Anaa	Anaa	Isla de Todos Santos;Chain;Chain Island;Anaa Atoll
OJAQ	AQJ		JO	185	2961	3502		Aqaba	King Hussein	
GMME	RBA		MA	13	3405	-675		Rabat	Rabat-Salé	
NVSM	LNB		VU	351	-1658	16816		Lamen	Lamen Bay	
KCEY	CEY		US	85	3666	-8837		Murray	Murray-Calloway County	
KCKV	CKV		US	85	3662	-8742		Clarksville	Outlaw Field	
KMAW	MAW		US	85	3660	-8999		Malden	Malden	
KPHT	PHT		US	85	3633	-8838		Paris	Henry County	
KPOF	POF		US	85	3675	-9050		Poplar Bluff		
CYZS	YZS		CA	70	6419	-8336		Coral Harbour	Coral Harbour	
KARV	ARV		US	85	4592	-8973		Minocqua	Lakeland-Noble F Lee Memorial Field	
KAUW	AUW		US	85	4493	-8963		Wausau	Wausau	
KCAD	CAD		US	95	4427	-8542		Cadillac	Wexford County	
KCLI	CLI		US	85	4461	-8873		Clintonville	Clintonville	
KMFI	MFI		US	85	4463	-9018		Marshfield	Marshfield	
KMNM	MNM		US	132	4513	-8764		Menominee	Menominee-Marinette Twin County	
KMTW	MTW		US	85	4412	-8767		Manitowoc	Manitowoc County	
KOSH	OSH		US	85	4398	-8856		Oshkosh	Wittman	
KSBM	SBM		US	85	4375	-8785		Sheboygan	Sheboygan County Memorial	
WAOK	KBU		ID	227	-330	11616		Kotabaru Hilir	Kotabaru Gusti Sjamsir Alam	
NVSH	SSR		VU	351	-1547	16815		Pentecost Island	Sara	Whitsuntide;Isla de Pentecostés
DIOD	KEO		CI	0	954	-756		Odienné	Odienné	
KAID	AID		US	113	4011	-8562		Anderson	Anderson	
KBTL	BTL		US	95	4231	-8525	AZO	Kalamazoo	W K Kellogg	
KENL	ENL		US	85	3852	-8908		Centralia	Centralia	
KGRE	GRE		US	85	3883	-8937		Greenville	Greenville	
KGSH	GSH		US	113	4152	-8579		Goshen	Goshen	
KHUF	HUF		US	113	3945	-8731		Terre Haute	Terre Haute, Terre Haute International Airport - Hulman Field	
KJXN	JXN		US	95	4226	-8446		Jackson	Jackson County	
KMTO	MTO		US	85	3948	-8828		Coles County Memorial Airport	Coles County Memorial	
KMVN	MVN		US	85	3832	-8885		Mount Vernon	Mount Vernon	Mt. Vernon
KMZZ	MZZ		US	113	4049	-8567		Marion	Marion	
KOKK	OKK		US	113	4053	-8607		Kokomo	Kokomo	
KSMD	SMD		US	113	4108	-8513	FWA	Fort Wayne	Smith Field	
KVLA	VLA		US	85	3899	-8917		Vandalia	Vandalia	
KSOW	SOW		US	148	3427	-11000		Show Low	Show Low	
OYAA	ADE		YE	183	1283	4503		Aden	Aden	
MMTM	TAM		MX	138	2229	-9787		Tampico	General Francisco Javier Mina	
TLPC	SLU		LC	168	1402	-6099		Saint Lucia Island	George F. L. Charles	Saint Lucia;Santa Lucía;St. Lucia
KJEF	JEF		US	85	3860	-9217		Jefferson City	Jefferson City Memorial	
FZRF	FMI		CD	33	-588	2925		Kalemie	Kalemie	
LFLC	CFE		FR	314	4579	317		Clermont-Ferrand	Clermont-Ferrand Auvergne	
VILH	IXL		IN	220	3414	7755		Leh	Kushok Bakula Rimpochhe	
YMGB	MGT		AU	275	-1209	13489		Millingimbi Island	Milingimbi	
ZBXH	XIL		CN	245	4392	11596		Xilin Hot	Xilinhot	
RPUN	WNP		PH	228	1358	12327		Naga	Naga	
SBCR	CMG		BR	80	-1901	-5767		Corumbá	Corumbá	
UZNU	UGC	UTNU	UZ	243	4158	6064		Urganch	Urgench	
LFKC	CLY		FR	314	4253	879		Calvi	Calvi - Sainte-Catherine	
SVVA	VLN		VE	82	1015	-6793		Valencia	Arturo Michelena	
GVSF	SFL		CV	266	1489	-2448		São Filipe	São Filipe	Fogo Island
DRZR	ZND		NE	43	1378	898		Zinder	Zinder	
RJBD	SHM		JP	253	3366	13536		Shirahama	Nankishirahama	
VYKT	KAW		MM	260	1005	9854		Kawthoung	Kawthoung	Kawthaung
GMMW	NDR		MA	13	3499	-303		Nador	Nador	
UWLL	ULV		RU	328	5428	4824	ULY	Ulyanovsk	Ulyanovsk Baratayevka	Uliánovsk
OESK	AJF		SA	241	2979	4010		Sakakah	Al Jouf Domestic	
YIVL	IVR		AU	282	-2989	15114		Inverell	Inverell	
CYYY	YYY		CA	174	4860	-6821		Mont-Joli	Mont-Joli	
SEGS	GPS		EC	354	-45	-9027		Baltra Island	Seymour	South Seymour Island;Isla Baltra
LPAZ	SMA		PT	263	3697	-2517		Santa Maria Island	Santa Maria	
KRMG	RMG		US	142	3435	-8516		Rome	Richard B Russell	
NVVD	DLY		VU	351	-1877	16900		Dillon's Bay	Dillon's Bay	Dillon’s Bay
RJDB	IKI		JP	253	3375	12979		Iki Shi	Iki	
SOCA	CAY		GF	83	482	-5236		Cayenne	Cayenne-Rochambeau	Cayena
KVCT	VCT		US	85	2885	-9692		Victoria	Victoria	
KENV	ENV		US	94	4073	-11400		Wendover	Wendover	
NVST	TGH		VU	351	-1689	16855		Tongoa Island	Tongoa	
AYWD	WBM		PG	373	-564	14389		Wapenamanda	Wapenamanda	
VQTY	YON		BT	252	2726	9151		Trashigang	Yonphula	Tashigang
PAIG	IGG		US	52	5932	-15590		Igiugig	Igiugig	
RJOR	TTJ		JP	253	3553	13417		Tottori-shi	Tottori	
FMSD	FTU		MG	335	-2504	4696		Tôlanaro	Tôlanaro	
YNBR	NAA		AU	282	-3032	14983		Narrabri	Narrabri	
KLAW	LAW		US	85	3457	-9842		Lawton	Lawton–Fort Sill	
MMDO	DGO		MX	138	2412	-10453		Victoria de Durango	Durango	
UESU	ZKP		RU	247	6575	15089		Zyryanka	Zyryanka	
ZYJX	JXA		CN	245	4529	13119		Jixi	Jixi Xingkaihu	
MYLS	SML		BS	141	2358	-7527		Stella Maris	Stella Maris	
KGGG	GGG		US	85	3238	-9472		Longview	Gregg County	
AOS	AOS		US	52	5747	-15382		Amook Island		
KPY	KPY		US	52	5793	-15304		Port Bailey		
VYTL	THL		MM	260	2048	9994		Tachilek	Tachileik	
KSPA	SPA		US	142	3492	-8196	GSP	Greenville	Spartanburg Downtown Memorial	
LTCR	MQM		TR	299	3722	4063		Mardin	Mardin	
NZWU	WAG		NZ	346	-3996	17502		Whanganui	Wanganui	
KMKL	MKL		US	85	3560	-8892		Jackson	Mc Kellar-Sipes	
HTDO	DOD		TZ	17	-617	3575		Dodoma	Dodoma	
SPST	TPP		PE	122	-651	-7637		Tarapoto	Tarapoto	
ESDF	RNB		SE	325	5627	1527		Ronneby	Ronneby	
ZUQJ	JIQ		CN	245	2951	10883		Qianjiang	Qianjiang Wulingshan	
VAKE	IXY		IN	220	2311	7010		Kāndla	Kandla	
ZUTR	TEN		CN	245	2788	10931		Tongren	Tongren Fenghuang	
LTAN	KYA		TR	299	3798	3256		Konya	Konya	
EFVA	VAA		FI	297	6305	2176		Vaasa	Vaasa	
NVVA	AUY		VU	351	-2025	16977		Anatom Island	Anatom	Mystery Island
KOGB	OGB		US	142	3345	-8085		Orangeburg	Orangeburg	
RCMT	MFK		TW	248	2622	12000		Mazucun	Matsu Beigan	
UAKK	KGF		KZ	184	4967	7333		Karagandy	Karaganda Sary-Arka	Karaganda;Qaraghandy
AMK	AMK		US	94	3720	-10787	DRO	Durango		
DABB	AAE		DZ	3	3682	781		Annaba	Rabah Bitat Annaba	
YPMP	EDR		AU	273	-1490	14161		Pormpuraaw	Pormpuraaw	
RPMN	TWT		PH	228	505	11974		Bongao	Sanga Sanga	
MUCU	SCU		CU	111	1997	-7584		Santiago de Cuba	Antonio Maceo	
ZBUH	WUA		CN	245	3979	10680		Wuhai	Wuhai	
NTGQ	PUK		PF	376	-1830	-13702		Atoll Pukarua	Pukarua	Serle Island;Pukarua Atoll;Pukaruha Atoll
RJDC	UBJ		JP	253	3393	13128		Ube	Yamaguchi Ube	
KHYR	HYR		US	85	4603	-9144		Hayward	Sawyer County	
KHIO	HIO		US	123	4554	-12295	PDX	Portland	Portland-Hillsboro	
KATS	ATS		US	94	3285	-10450		Artesia	Artesia	
HEMA	RMF		EG	12	2556	3460		Marsa Alam	Marsa Alam	Marsa Allam
HHAS	ASM		ER	4	1529	3891		Asmara	Asmara	
FKKL	MVR		CM	19	1045	1426		Maroua	Salak	
LTCN	KCM		TR	299	3754	3695		Kahramanmaraş	Kahramanmaraş	
HKVG	VPG		KE	41	-381	3980		Vipingo	Vipingo	
SBCZ	CZS		BR	98	-760	-7277		Cruzeiro do Sul	Cruzeiro do Sul	
KUKI	UKI		US	123	3913	-12320		Ukiah	Ukiah	
VNDH	DHI		NP	218	2875	8058		Dhangaḍhi̇̄	Dhangarhi	
VRMD	DRV		MV	341	516	7313		Dharavandhoo	Dharavandhoo	
VGJR	JSR		BD	202	2318	8916		Jessore	Jessore	
VGSD	SPD		BD	202	2576	8891		Saidpur	Saidpur	
YBNA	BNK		AU	282	-2883	15356		Ballina	Ballina Byron Gateway	
ULMK	KVK		RU	312	6746	3359		Kirovsk	Kirovsk–Apatity	Apatity
PAOU	NLG		US	52	5602	-16120		Nelson Lagoon	Nelson Lagoon	
KBFM	BFM		US	85	3063	-8807	MOB	Mobile	Mobile Downtown	
PGSN	SPN		MP	375	1512	14573		Saipan	Francisco C. Ada	
VIAG	AGR		IN	220	2716	7796		Agra	Agra	
KKB	KKB		US	52	5819	-15237		Kitoi Bay		
LEXJ	SDR		ES	308	4343	-382		Santander	Santander	
MVM	MVM		US	94	3673	-11030		Kayenta		
ZWTC	TCG		CN	245	4667	8334		Tacheng	Tacheng	
VVTH	TBB		VN	208	1304	10934		Tuy Hòa	Dong Tac	
BGMQ	JSU		GL	145	6541	-5294		Maniitsoq	Maniitsoq	New Sukkertoppen
PAGN	AGN		US	118	5750	-13460		Angoon	Angoon Seaplane Base	
PEC	PEC		US	118	5795	-13620		Pelican		
VTST	TST		TH	194	751	9962		Trang	Trang	
EDXW	GWT		DE	287	5491	834		Westerland	Westerland / Sylt	
KGLE	GLE		US	85	3362	-9713		Gainesville	Gainesville	
SBUR	UBA		BR	162	-1976	-4796		Uberaba	Uberaba	
KRNT	RNT		US	123	4749	-12222		Renton	Renton	
KABR	ABR		US	85	4545	-9842		Aberdeen	Aberdeen	
KMQY	MQY		US	85	3601	-8652		Smyrna	Smyrna	
UAOO	KZO		KZ	240	4471	6559		Kyzylorda	Kyzylorda	
PAKA	TEK		US	52	6087	-14670		Tatitlek	Tatitlek	
UAUU	KSN		KZ	239	5321	6355		Kostanay	Kostanay	Qostanay;Kostanái
ESSV	VBY		SE	325	5766	1835		Visby	Visby	
KWMC	WMC		US	123	4090	-11781		Winnemucca	Winnemucca	
MYGF	FPO		BS	141	2656	-7870		Freeport	Grand Bahama	Puerto Libre
NTKA	KHZ		PF	376	-1578	-14512		Kauehi	Kauehi	
KAPN	APN		US	95	4508	-8356		Alpena	Alpena County	
USHU	URJ		RU	261	6012	6483		Uray	Uray	
ZPCW	CWJ		CN	245	2328	9937		Cangyuan Va Autonomous County	Cangyuan Washan	
CYGR	YGR		CA	110	4742	-6178		Îles de la Madeleine	Îles-de-la-Madeleine	Magdalen Islands;Islas de la Magdalena
KFMN	FMN		US	94	3675	-10820		Farmington	Four Corners	
VTUW	KOP		TH	194	1738	10464		Nakhon Phanom	Nakhon Phanom	
YWTN	WIN		AU	273	-2236	14309		Winton	Winton	
DISP	SPY		CI	0	475	-666		San-Pédro	San Pédro	
KLMT	LMT		US	123	4216	-12173		Klamath Falls	Klamath Falls	
KMYV	MYV		US	123	3910	-12157		Marysville	Yuba County	
NFTF	TBU		TO	378	-2124	-17515		Nuku‘alofa	Fuaʻamotu	Nuku'alofa
LECO	LCG		ES	308	4330	-838		A Coruña	A Coruña	La Coruña;Coruña
YMHU	MCV		AU	275	-1644	13608		Here’s Your Chance Mine	McArthur River Mine	McArthur River zinc mine
YHS	YHS		CA	176	4946	-12372		Sechelt		
HTTB	TBO		TZ	17	-508	3283		Tabora	Tabora	
KWLW	WLW		US	123	3952	-12220		Willows	Willows-Glenn County	
SWPI	PIN		BR	127	-263	-5673		Parintins	Parintins	
KMIV	MIV		US	142	3937	-7507		Millville	Millville	
EDLE	ESS		DE	287	5140	694		Essen	Essen/Mülheim	
LFBT	LDE		FR	314	4318	-1		Tarbes-Lourdes-Pyrénées Airport	Tarbes-Lourdes-Pyrénées	
NVSN	MWF		VU	351	-1499	16808		Maewo Island	Maewo Naone	
KBJI	BJI		US	85	4752	-9493		Bemidji	Bemidji-Beltrami County	
SBJU	JDO		BR	101	-722	-3927		Juazeiro do Norte	Orlando Bezerra de Menezes	
DAUU	OGX		DZ	3	3192	541		Ouargla	Ouargla	Uargla
ZSSM	SQJ		CN	245	2643	11784		Shaxian	Sanming Shaxian	Sanming
SBBV	BVB		BR	76	285	-6069		Boa Vista	Boa Vista, Boa Vista Intl	
YLRD	LHG		AU	282	-2946	14798		Lightning Ridge	Lightning Ridge	
ZYMD	MDG		CN	245	4452	12957		Mudanjiang	Mudanjiang Hailang	
GNF	GNF		US	123	3994	-12095		Quincy		
SBAU	ARU		BR	162	-2114	-5042		Araçatuba	Araçatuba	
KGQQ	GQQ		US	142	4073	-8280		Galion	Galion	
KMFD	MFD		US	142	4082	-8252		Mansfield	Mansfield Lahm	
KPHN	PHN		US	95	4290	-8253		Port Huron	St Clair County	
MMLT	LTO		MX	131	2599	-11135		Loreto	Loreto	
KOLM	OLM		US	123	4697	-12290		Olympia	Olympia	
HTIR	IRI		TZ	17	-767	3575		Iringa	Iringa	
HTMA	MFA		TZ	17	-791	3967		Mafia Island	Mafia Island	Tshole-Shamba;Tschole-Schamba;Chole Shamba
SVLF	LFR		VE	82	824	-7227		La Fría	La Fría	
FEFF	BGF		CF	6	440	1852		Bangui	Bangui	
KBLH	BLH		US	123	3362	-11470		Blythe	Blythe	
KBWC	BWC		US	123	3298	-11550		Brawley	Brawley	
KCGZ	CGZ		US	148	3288	-11180		Casa Grande	Casa Grande	
KCLR	CLR		US	123	3313	-11552		Calipatria	Cliff Hatfield Memorial	
KCXL	CXL		US	123	3267	-11551		Calexico	Calexico	
KGYR	GYR		US	148	3343	-11240		Goodyear	Phoenix Goodyear	
KIPL	IPL		US	123	3283	-11560		Imperial	Imperial County	
KKNB	KNB		US	94	3701	-11253		Kanab	Kanab	
KTNP	TNP		US	123	3414	-11594		Twentynine Palms	Twentynine Palms	
ZGSY	WGN		CN	245	2680	11065		Wugang	Shaoyang Wugang	Shaoyang
SBAE	JTC		BR	162	-2217	-4907		Bauru	Bauru-Arealva	
SKFL	FLA		CO	77	159	-7556		Florencia	Gustavo Artunduaga Paredes	
YSHK	MJK		AU	281	-2589	11358		Monkey Mia	Shark Bay	
UNBG	RGK		RU	195	5197	8584		Gorno-Altaysk	Gorno-Altaysk	
DIKO	HGO		CI	0	939	-556		Korhogo	Korhogo	
DNIB	IBA		NG	29	736	398		Ibadan	Ibadan	
SNBR	BRA		BR	71	-1205	-4500		Barreiras	Barreiras	
KBLF	BLF		US	142	3730	-8121		Bluefield	Mercer County	
KLNP	LNP		US	142	3698	-8257		Wise	Lonesome Pine	
KPSK	PSK		US	142	3712	-8068		Dublin	New River Valley	
KVJI	VJI		US	142	3668	-8203		Abingdon	Virginia Highlands	
VTCN	NNT		TH	194	1881	10078		Nan	Nan	
OAKN	KDH		AF	215	3151	6585		Kandahār	Ahmad Shah Baba	
WIPB	LLJ		ID	212	-328	10292		Lubuklinggau	Lubuklinggau Silampari	
DNEN	ENU		NG	29	647	756		Enugu	Enugu	
UHMK	KPW		RU	186	6785	16614		Keperveyem	Keperveyem	
ZBXZ	WUT		CN	245	3860	11297		Xinzhou	Xinzhou Wutaishan	Wutaishan;Wutai Mountain;Mount Wutai
LGKA	KSO		GR	285	4045	2128		Kastoria	Kastoria National	
SANL	IRJ		AR	60	-2938	-6680		La Rioja	Capitán Vicente Almandos Almonacid	Ciudad de La Rioja
CYKF	YKF		CA	174	4346	-8039	YTO	Toronto	Kitchener/Waterloo	
LFRK	CFR		FR	314	4917	-45		Caen	Caen – Carpiquet	
RJCW	WKJ		JP	253	4540	14180		Wakkanai	Wakkanai	
KSSI	SSI		US	142	3116	-8139		Brunswick	Malcolm McKinnon	
ZSHZ	HZA		CN	245	3521	11574		Heze	Heze	
KPTV	PTV		US	123	3603	-11910		Porterville	Porterville	
SAWE	RGA		AR	67	-5378	-6775		Río Grande	Hermes Quijada	
UZKF	FEG	UTFF	UZ	249	4036	7175		Fergana	Fergana	
NZPP	PPQ		NZ	346	-4090	17499		Paraparaumu	Paraparaumu	
MMMT	MTT		MX	135	1810	-9458		Minatitlán	Minatitlán/Coatzacoalcos	
KPUC	PUC		US	94	3960	-11080		Price	Carbon County	
NTGP	PKP		PF	376	-1481	-13881		Atoll Pukapuka	Puka Puka	
KBEC	BEC		US	85	3769	-9721	ICT	Wichita	Beech Factory	
KBVO	BVO		US	85	3677	-9600		Bartlesville	Bartlesville	
KCDH	CDH		US	85	3362	-9276		Camden	Harrell Field	
KCNU	CNU		US	85	3768	-9545		Chanute	Chanute Martin Johnson	
KEMP	EMP		US	85	3833	-9618		Emporia	Emporia	
KFLP	FLP		US	85	3630	-9258		Flippin	Marion County	
KFYV	FYV		US	85	3601	-9417		Fayetteville	Drake Field	
KMKO	MKO		US	85	3566	-9536		Muskogee	Davis Field	
KMLC	MLC		US	85	3489	-9578		McAlester	McAlester	
KPBF	PBF		US	85	3418	-9193		Pine Bluff	Grider Field	
KPLK	PLK		US	85	3662	-9323	BKG	Branson	M. Graham Clark Downtown	
KPNC	PNC		US	85	3673	-9710		Ponca City	Ponca City	
KPPF	PPF		US	85	3733	-9551		Parsons	Tri-City	
KROG	ROG		US	85	3637	-9411		Rogers	Rogers	
KRVS	RVS		US	85	3603	-9598	TUL	Tulsa	Richard Lloyd Jones Jr	
KWLD	WLD		US	85	3717	-9703		Winfield	Strother Field	
WADS	SWQ		ID	227	-849	11741		Sumbawa Besar	Brangbiji	
UTDD	DYU		TJ	205	3854	6883		Dushanbe	Dushanbe	
DHG	DHG		RU	258	4456	13549		Dalnegorsk		
UHWK	KVR		RU	258	4427	13503		Kavalerovo	Kavalerovo	
EYPA	PLQ		LT	330	5597	2109		Palanga	Palanga	
SANC	CTC		AR	57	-2859	-6575		Catamarca	Coronel Felipe Varela	San Fernando del Valle de Catamarca
ENRS	RET		NO	313	6753	1210		Røst	Rost Flyplass	
RPEN	ENI		PH	228	1120	11942		El Nido	El Nido	
KAAF	AAF		US	142	2973	-8503		Apalachicola	Apalachicola	
LIEA	AHO		IT	318	4063	829		Alghero	Alghero-Fertilia	Alguer
AGLM	LLM		SB	356	-1030	16633		Lomlom	Lomlom	
LTCJ	BAL		TR	299	3793	4112		Batman	Batman	
GMMH	VIL		MA	13	2372	-1593		Dakhla	Dakhla	
MUVR	VRA		CU	111	2303	-8144		Varadero	Juan Gualberto Gómez	
SAAP	PRA		AR	58	-3179	-6048		Paraná	Parana	
UHSM	DEE		RU	242	4396	14568		Yuzhno-Kurilsk	Yuzhno-Kurilsk Mendeleyevo	Kunajiri Island;Kunashir Island
UHSI	ITU		RU	226	4526	14795		Iturup Island	Iturup Island	
TVSA	SVD		VC	170	1316	-6115		Saint Vincent	Argyle	Kingstown
PAAK	AKB		US	51	5222	-17421		Atka	Atka	
TKPK	SKB		KN	167	1731	-6272		Saint Kitts	Robert L. Bradshaw	Basseterre
SWTS	TGQ		BR	91	-1466	-5745		Tangara	Tangara	
CYGX	YGX		CA	178	5636	-9471		Gillam	Gillam	
KRWI	RWI		US	142	3585	-7790		Rocky Mount	Rocky Mount-Wilson	
WWP	WWP		US	134	5612	-13312		Whale Pass		
NTGW	NUK		PF	376	-1928	-13877		Nukutavake	Nukutavake	Nukutavake Island;Queen Charlotte Island
KCBE	CBE		US	142	3962	-7876		Cumberland	Greater Cumberland	
KDKK	DKK		US	142	4248	-7933		Dunkirk	Chautauqua County-Dunkirk	
KEKN	EKN		US	142	3889	-7986		Jennings Randolph Field	Jennings Randolph Field	
KFKL	FKL		US	142	4138	-7986		Franklin	Venango	
KJHW	JHW		US	142	4215	-7925		Jamestown	Chautauqua County-Jamestown	
KELD	ELD		US	85	3322	-9281		El Dorado	Goodwin Field	
WMKI	IPH		MY	222	457	10109		Ipoh	Sultan Azlan Shah	
FNCT	CBT		AO	32	-1245	1348		Catumbela	Catumbela	
GGOV	OXB		GW	8	1189	-1565		Bissau	Bissau	Bisáu
KISW	ISW		US	85	4436	-8984		Wisconsin Rapids	Alexander Field South Wood County	
KSOP	SOP		US	142	3524	-7939		Southern Pines	Moore County	
AYIQ	KIE		PG	347	-630	15573		Kieta	Aropa	
KCIR	CIR		US	85	3700	-8918		Cairo Airport	Cairo	
FPST	TMS		ST	47	38	671		São Tomé	S. Tome	Santo Tomé
SKPD	PDA		CO	77	385	-6791		Inírida	Obando	
ENDU	BDU		NO	313	6906	1854		Bardufoss	Bardufoss	
LEMI	RMU		ES	308	3781	-113	MJV	San Javier	Región de Murcia	Murcia
SWFX	SXO		BR	91	-1163	-5069		São Félix do Araguaia	São Félix do Araguaia	
SKPC	PCR		CO	77	618	-6749		Puerto Carreño	Puerto Carreno / A. Guauquea	
VNJS	JMO		NP	218	2878	8372		Jomsom	Jomsom	Dzongsam;New Fort
SBML	MII		BR	162	-2220	-4993		Marília	Marília	
UUYS	USK		RU	312	6595	5740		Usinsk	Usinsk	
UUOK	URS		RU	312	5175	3630		Kursk	Kursk East	
EDLP	PAD		DE	287	5161	861		Paderborn	Paderborn Lippstadt	
VEGY	GAY		IN	220	2475	8495		Gaya	Gaya	
KCRE	CRE		US	142	3381	-7872	MYR	Myrtle Beach	Grand Strand	
KVAY	LLY		US	142	3994	-7484		Mount Holly	South Jersey	Mt Holly
MMTP	TAP		MX	133	1479	-9237		Tapachula	Tapachula	Tapachula de Córdova y Ordóñez
KOAJ	OAJ		US	142	3483	-7761		Jacksonville	Albert J Ellis	
ZLLN	LNL		CN	245	3379	10580		Longnan	Longnan Chengzhou	
ZGYL	YLX		CN	245	2244	11012		Yulin	Yulin Fumian	Fumian District
LXGB	GIB		GI	295	3615	-535		Gibraltar	Gibraltar	
KSJT	SJT		US	85	3136	-10050		San Angelo	San Angelo	
ZYAS	AOG		CN	245	4111	12285		Anshan	Anshan Teng'ao	
KMEI	MEI		US	85	3233	-8875		Meridian	Meridian	
KPIB	PIB		US	85	3147	-8934	LUL	Laurel	Hattiesburg–Laurel	
PTRO	ROR		PW	371	737	13454		Koror	Roman Tmetuchl	
KBPT	BPT		US	85	2995	-9402		Beaumont	Jack Brooks	Port Arthur
SBGV	GVR		BR	162	-1890	-4198		Governador Valadares	Governador Valadares Airport (GVR, SBGV)	
YPXM	XCH		CX	337	-1045	10569		Christmas Island	Christmas Island	
LIPY	AOI		IT	318	4362	1336		Ancona	Ancona Falconara	
KANY	ANY		US	85	3715	-9803		Anthony	Anthony	
KBGD	BGD		US	85	3565	-10140		Borger	Hutchinson County	
KCVN	CVN		US	94	3443	-10308		Clovis	Clovis	
KGBD	GBD		US	85	3835	-9887		Great Bend	Great Bend	
KHUT	HUT		US	85	3807	-9786		Hutchinson	Hutchinson	
KTDW	TDW		US	85	3517	-10180	AMA	Amarillo	Tradewind	
LTCV	NKT		TR	299	3736	4206		Cizre	Şırnak	Provincia de Şırnak;Şırnak Province
ZUZH	PZI		CN	245	2654	10179		Panzhihua	Panzhihua Bao'anying	
USHI	IRM		RU	261	6320	6445		Igrim	Igrim airport	
NWWD	KNQ		NC	369	-2105	16484		Koné	Koné	
KCOD	COD		US	94	4452	-10902		Cody	Yellowstone	
HASM	SZE		ET	2	1154	4124		Samara	Semera	
LTCO	AJI		TR	299	3965	4303		Ağrı	Ağrı	
OEWJ	EJH		SA	241	2620	3648		Al Wajh	Al Wajh Domestic	
NSFA	APW		WS	345	-1383	-17201		Apia	Faleolo	
DNIL	ILR		NG	29	844	449		Ilorin	Ilorin	
ZBMZ	NZH		CN	245	4958	11740		Manzhouli	Manzhouli	
ZBER	ERL		CN	245	4342	11209		Erenhot	Erenhot Saiwusu	
OIMB	XBJ		IR	251	3290	5927		Bīrjand	Birjand	
SAVE	EQS		AR	57	-4291	-7114		Esquel	Esquel	
UTAM	MYP		TM	189	3762	6190		Mary	Mary	
CYQD	YQD		CA	178	5397	-10109		The Pas	The Pas	
ZUNZ	LZY		CN	245	2930	9434		Nyingchi Prefecture	Nyingchi Mainling	
SBAT	AFL		BR	91	-987	-5611		Alta Floresta	Alta Floresta Aeroporto	
GMML	EUN		MA	13	2715	-1322		Laayoune	Hassan I	
HEBL	ABS		EG	12	2238	3161		Abu Simbel	Abu Simbel	
UHSH	OHH		RU	242	5352	14290		Okha	Okha	
YLIS	LSY		AU	282	-2883	15326		Lismore	Lismore	
NFKD	KDV		FJ	352	-1906	17816		Vunisea	Vunisea	Kadavu Island
MYAP	AXP		BS	141	2244	-7397		Spring Point	Spring Point	
DNSU	QRW		NG	29	560	582		Warri	Warri	
SKCZ	CZU		CO	77	933	-7528		Corozal	Corozal Las Brujas	
KBAF	BAF		US	142	4216	-7272	SFY	Springfield	Westfield-Barnes	
KDOV	DOV		US	142	3913	-7547		Cheswold	Dover Air Force Base	Dover
KEEN	EEN		US	142	4290	-7227		Keene	Dillant-Hopkins	
KMGJ	MGJ		US	142	4152	-7427		Montgomery	Orange County	
KVSF	VSF		US	142	4333	-7252		Springfield	Hartness State Airport (Springfield)	
LPCR	CVU		PT	263	3967	-3112		Vila do Corvo	Corvo	
KHIB	HIB		US	85	4739	-9284		Hibbing	Range	
VRMU	DDD		MV	341	267	7289		Kudahuvadhoo	Dhaalu Atoll	
ESNQ	KRN		SE	325	6782	2034		Kiruna	Kiruna	
OPSD	KDU		PK	217	3534	7554		Skardu	Skardu	
LGST	JSH		GR	285	3522	2610		Sitia	Sitia	
VOCP	CDP		IN	220	1451	7877		Kadapa	Kadapa	
NTGV	MVT		PF	376	-1487	-14872		Mataiva	Mataiva	
AYMO	MAS		PG	373	-206	14742		Manus Island	Momote	Admiralty Island;Isla del Senor Basco
OEWD	WAE		SA	241	2050	4520		Wadi ad-Dawasir	Wadi al-Dawasir Domestic	
KCBF	CBF		US	85	4127	-9587		Council Bluffs	Council Bluffs	Co Bluffs
KFRM	FRM		US	85	4365	-9442		Fairmont	Fairmont	
KICL	ICL		US	85	4072	-9503		Clarinda	Schenck Field	
KSLB	SLB		US	85	4260	-9524		Storm Lake	Storm Lake	
KSPW	SPW		US	85	4317	-9518		Spencer	Spencer	
SBVH	BVH		BR	151	-1269	-6010		Vilhena	Vilhena Aeroporto	
KABY	ABY		US	142	3154	-8419		Albany	Southwest Georgia	Albania
AYTA	TIZ		PG	373	-584	14295		Tari	Tari	
SWEI	ERN		BR	98	-664	-6988		Eirunepé	Eirunepé	
UECT	TLK		RU	259	5989	11104		Talakan	Talakan	
OOMX	OMM		OM	229	1814	5518		Marmūl	Marmul	
WPDL	DIL		TL	203	-855	12552		Dili	Nicolau Lobato	
KLEW	LEW		US	142	4405	-7029		Lewiston	Auburn/Lewiston	
KCDA	LLX		US	142	4457	-7202		Lyndonville	Caledonia County	
KMPV	MPV		US	142	4420	-7256		Barre	Edward F Knapp State	Montpelier
ZLGM	GOQ		CN	245	3640	9479		Golmud	Golmud	
NVSL	LPM		VU	351	-1646	16783		Lamap	Lamap Malekula	
NVSX	SWJ		VU	351	-1649	16745		South West Bay	South West Bay	
YPCC	CCK		CC	338	-1219	9683		Cocos Islands	Cocos Island	Cocos;Islas Cocos
EGPL	BEB		GB	306	5748	-736		Benbecula Island	Benbecula	
UEBB	BQJ		RU	258	6765	13469		Batagay	Batagay	
PFCB	NCN		US	52	6008	-14799		Chenega	Chenega Bay	
ZYJM	JMU		CN	245	4684	13047		Jiamusi	Jiamusi	
CYQU	YQU		CA	97	5518	-11888		Grande Prairie	Grande Prairie	
LESO	EAS		ES	308	4336	-179		Donostia / San Sebastián	San Sebastián	La Bella Easo;Sanse
KTRL	TRL		US	85	3273	-9628		Terrell	Terrell	
YBGO	BQW		AU	281	-2015	12798		Balgo Hill	Balgo Hill	
RPMP	PAG		PH	228	783	12346		Pagadian	Pagadian	
GCGM	GMZ		ES	265	2802	-1720		La Gomera Airport	La Gomera	Aeropuerto de La Gomera
KJQF	USA		US	142	3539	-8071		Concord	Concord-Padgett	
UESO	CKH		RU	247	7063	14790		Chokurdakh	Chokurdakh	
UESS	CYX		RU	247	6874	16134		Cherskiy	Cherskiy	
UEST	IKS		RU	259	7170	12890		Tiksi	Tiksi	
UENS	SUY		RU	259	6218	11764		Suntar	Suntar	
UERS	SYS		RU	259	7193	11408		Saskylakh	Saskylakh	
FQIN	INH		MZ	36	-2388	3541		Inhambane	Inhambane	
LGKY	JKL		GR	285	3696	2694		Kalymnos Island	Kalymnos Island National	Kalimno Island
SPJL	JUL		PE	122	-1547	-7016		Juliaca	Inca Manco Cápac	
LGNX	JNX		GR	285	3710	2540		Náxos	Cyclades Islands, Naxos	
ZGWZ	WUZ		CN	245	2340	11110		Wuzhou	Wuzhou Xijiang	
GVSV	VXE		CV	266	1683	-2506		São Vicente	Cesária Évora	Isla de São Vicente;São Vicente Island;Saint Vincent Island;St. Vincent Island
KSWO	SWO		US	85	3616	-9709		Stillwater	Stillwater	
ZHJZ	SHS	ZHSS	CN	245	3029	11245		Shashi	Jingzhou Shashi	Jingzhou
MBSC	XSC		TC	104	2152	-7153		South Caicos Island	South Caicos	
EGAE	LDY		GB	306	5504	-716		Derry	City of Derry	Londonderry;Derry City
KHYS	HYS		US	85	3885	-9928		Hays	Hays	
NTGD	APK		PF	376	-1557	-14641		Apataki	Apataki	Apataki Island;Apataki Atoll
HESG	HMB	HEMK	EG	12	2634	3174		Sohag	Sohag	
SAZR	RSA		AR	63	-3659	-6428		Santa Rosa	Santa Rosa Aerodrome	Ciudad de Santa Rosa
KAFO	AFO		US	94	4272	-11090		Afton	Afton	
KEVW	EVW		US	94	4135	-11100		Evanston	Evanston-Uinta County Burns Field	
KLGU	LGU		US	94	4178	-11190		Logan	Logan-Cache	
KLND	LND		US	94	4280	-10870		Lander	Hunt Field	
KRWL	RWL		US	94	4180	-10720		Rawlins	Rawlins	
KSAA	SAA		US	94	4145	-10680		Saratoga	Shively Field	
KSPF	SPF		US	94	4448	-10390		Spearfish	Black Hills	
KWRL	WRL		US	94	4397	-10795		Worland	Worland	
VIAX	AIP		IN	220	3144	7576		Adampur		
MUNG	GER		CU	111	2184	-8278		Nueva Gerona	Rafael Cabrera Mustelier	
LZKZ	KSC		SK	288	4866	2124		Košice	Košice	
VOGB	GBI		IN	220	1731	7696		Kalaburagi	Kalaburagi	Kalaburgi
UENN	NYR		RU	259	6330	11835		Nyurba	Nyurba	
CYFO	YFO		CA	178	5468	-10168		Flin Flon	Flin Flon	
PASD	SDP		US	52	5532	-16050		Sand Point	Sand Point	
ZMUB	ULN		MN	255	4784	10677		Ulan Bator	Buyant-Ukhaa	Ulaan Baatar;Ulaanbaatar
HTMB	MBI	HTGW	TZ	17	-892	3346		Mbeya	Mbeya	
VOTK	TCR		IN	220	872	7803		Thoothukudi	Tuticorin	
HKAM	ASV		KE	41	-265	3725		Amboseli Safari Camp	Amboseli	
HKLY	LOY		KE	41	276	3672		Loyengalani	Loyengalani	
SKIP	IPI		CO	77	86	-7767		Ipiales	Ipiales / San Luis	
SBMQ	MCP		BR	73	5	-5107		Macapá	Macapá-Alberto Alcolumbre	
SBFN	FEN		BR	144	-385	-3242		Ilha de Fernando de Noronha	Fernando de Noronha	
DIMN	MJC		CI	0	727	-759		Man	Man	
ZSJH	JUH		CN	245	3074	11769		Chizhou	Chizhou Jiuhuashan	
KCNM	CNM		US	94	3234	-10426		Carlsbad	Cavern City Air Terminal	
KLRU	LRU		US	94	3229	-10692		Las Cruces	Las Cruces	
UERL	ULK		RU	259	6072	11482		Lensk	Lensk	
RORY	RNJ		JP	253	2704	12840		Yoronjima	Yoron	
VTPP	PHS		TH	194	1678	10028		Phitsanulok	Phitsanulok	
ZSWY	WUS		CN	245	2772	11800		Wuyishan	Nanping Wuyishan	Ciudad de Wuyishan
FVJN	BUQ	FVBU	ZW	22	-2002	2862		Bulawayo	Bulawayo	
BFG	BFG		US	94	3755	-11071		Glen Canyon National Recreation Area		
HTMT	MYW		TZ	17	-1034	4018		Mtwara	Mtwara	
KSGR	SGR		US	85	2962	-9563	HOU	Houston	Houston, Sugar Land Municipal / Hull Field	
ZUBD	BPX		CN	245	3055	9711		Qamdo	Qamdo Bangda	Chamdo
USKK	KVX		RU	302	5850	4935		Pobedilovo	Pobedilovo	Kírov
SAOC	RCU		AR	58	-3309	-6426		Río Cuarto	Rio Cuarto	Ciudad de Río Cuarto
ZBDH	BPE		CN	245	3966	11906		Qinhuangdao	Qinhuangdao Beidaihe	Beidaihe
DRZA	AJY		NE	43	1697	800		Agadez	Mano Dayak	
SBBW	BPG		BR	91	-1586	-5239		Barra do Garças	Barra do Garças	
MYIG	IGA		BS	141	2098	-7368		Matthew Town	Inagua	Inagua District
EYKA	KUN		LT	330	5496	2408		Kaunas	Kaunas	
EPLB	LUZ		PL	332	5124	2271		Lublin	Lublin	
KHSI	HSI		US	85	4060	-9843		Hastings	Hastings	
KOFK	OFK		US	85	4198	-9743		Norfolk	Karl Stefan Memorial	
KOLU	OLU		US	85	4145	-9734		Columbus	Columbus	
KONL	ONL		US	85	4247	-9869		O'Neill	The O'Neill	
RPMG	DPL		PH	228	860	12333		Dipolog	Dipolog	Dipolog City
SBSO	SMT		BR	91	-1248	-5567		Sorriso	Sorriso	
UTAV	CRZ		TM	189	3908	6361		Türkmenabat	Turkmenabat	Charjou
KPSO	PGO		US	94	3727	-10710		Pagosa Springs		
HUPA	PAF		UG	25	220	3155		Pakuba	Pakuba	
FNCA	CAB		AO	32	-560	1219		Cabinda	Cabinda	
GMMZ	OZZ		MA	13	3094	-691		Ouarzazate	Ouarzazate	
CYYD	YYD		CA	176	5482	-12718		Smithers	Smithers	
SAZY	CPC		AR	63	-4008	-7114		San Martín de los Andes	Chapelco - Aviador Carlos Campos	
ZGCJ	HJJ		CN	245	2744	10970		Huaihua	Zhijiang	
CYBG	YBG		CA	174	4833	-7100		Saguenay	Bagotville	
SBJI	JPR	SWJI	BR	151	-1087	-6185		Ji Paraná	Ji-Paraná	
CYWL	YWL		CA	176	5218	-12205		Williams Lake	Williams Lake	
RCYU	HUN		TW	248	2402	12162		Hualien City	Hualien	
AGGE	BAS		SB	356	-699	15589		Balalai Island	Balalae	Ballalei Island;Ballalai Island;Ballale Island
ZBYZ	RLK		CN	245	4093	10774		Bayannur Shi	Bayannur	
VLOS	ODY		LA	257	2068	10199		Muang Xay	Oudomsay	
UUBC	KLF		RU	312	5455	3637		Kaluga	Grabtsevo	
CYPY	YPY		CA	97	5877	-11112		Fort Chipewyan	Fort Chipewyan	
SVBC	BLA		VE	82	1011	-6469		Barcelona	General José Antonio Anzoátegui	
AGGT	NNB		SB	356	-1085	16245		Santa Ana Island	Santa Ana Island	Santa Anna Island;Owaraha
SLRI	RIB		BO	121	-1102	-6608		Riberalta	Riberalta	
ESNU	UME		SE	325	6379	2028		Umeå	Umeå	
WAPM	JIO		ID	213	-814	12791		Tiakur		
WAPG	NRE		ID	213	-386	12670		Namrole	Namrole	
LICB	CIY		IT	318	3700	1461		Comiso	Comiso	
KBFF	BFF		US	94	4187	-10360		Scottsbluff	Western Nebraska	
KLBF	LBF		US	85	4113	-10068		North Platte	North Platte	
VEJR	JGB		IN	220	1907	8204		Jagdalpur	Jagdalpur	
KDIK	DIK		US	94	4680	-10280		Dickinson	Dickinson	Dick
KCOE	COE		US	123	4777	-11682		Coeur d'Alene	Coeur d'Alene	
KSFF	SFF		US	123	4768	-11732	GEG	Spokane	Felts Field	
EGJA	ACI		GG	296	4971	-222		Alderney	Alderney	
OICK	KHD		IR	251	3344	4828		Khorramabad	Khorramabad	
MDJB	JBQ		DO	161	1857	-6999	SDQ	Santo Domingo	La Isabela	Santo Domingo City
KAEL	AEL		US	85	4368	-9337		Albert Lea	Albert Lea	
KASX	ASX		US	85	4655	-9092		Ashland	John F Kennedy Memorial	
KAUM	AUM		US	85	4367	-9293		Austin	Austin	
KIWD	IWD		US	132	4653	-9013		Ironwood	Gogebic–Iron County	
KMIC	MIC		US	85	4506	-9336	MSP	Minneapolis	Crystal	Mineápolis
KRWF	RWF		US	85	4453	-9512		Redwood Falls		
KULM	ULM		US	85	4432	-9450		New Ulm	New Ulm	
SASJ	JUJ		AR	59	-2439	-6510		San Salvador de Jujuy	Gobernador Horacio Guzmán	
MMZH	ZIH		MX	135	1760	-10146		Ixtapa-Zihuatanejo	Ixtapa-Zihuatanejo	Zihuatanejo;Ixtapa Zihuatanejo
USRK	KGP		RU	261	6220	7454		Kogalym	Kogalym	
WAPI	SXK	WAPS	ID	213	-799	13131		Saumlaki	Olilit-Saumlaki	
KAIZ	AIZ		US	85	3810	-9255		Lake of the Ozarks State Park	Lee C Fine Memorial	
KALN	ALN		US	85	3889	-9005		Alton	Saint Louis	
KCPS	CPS		US	85	3857	-9016	STL	St. Louis	Saint Louis Downtown - Parks	San Luis;St Louis;Saint Louis
KDMO	DMO		US	85	3870	-9318		Sedalia	Sedalia Memorial	
KFAM	FAM		US	85	3776	-9043		Farmington	Farmington	
KSIK	SIK		US	85	3688	-8957		Sikeston	Sikeston Memorial	
KTBN	TBN		US	85	3774	-9214		Fort Leonard Wood	Waynesville-St. Robert	
KVIH	VIH		US	85	3813	-9177		Vichy	Rolla National	
CYGP	YGP		CA	174	4878	-6448		Gaspé	Michel-Pouliot Gaspé	
LTCF	KSY		TR	299	4056	4312		Kars	Kars	
AGAT	ATD		SB	356	-887	16101		Ato’ifi	Uru Harbour	
AGGP	PRS		SB	356	-972	16140		Parasi	Parasi	
AGRM	RBV		SB	356	-817	15764		Ramata Island	Ramata	
AGAR	RNA		SB	356	-986	16198		Arona	Ulawa	
OIBA	AEU		IR	251	2588	5503		Abu Musa Island	Abu Musa	
USHN	NYA		RU	261	6211	6561		Nyagan	Nyagan	
UAIT	HSA		KZ	184	4331	6855		Turkistan	Hazret Sultan	Turkistan Oblast
AYM	AYM		AE	204	2447	5461	AUH	Abu Dhabi		
SMJP	PBM		SR	147	545	-5519		Paramaribo	Johan Adolf Pengel	
KCRX	CRX		US	85	3492	-8860		Corinth	Roscoe Turner	
KCSV	CSV		US	85	3595	-8508		Crossville Memorial Airport	Crossville Memorial	
KGTR	GTR		US	85	3345	-8859	UBS	Columbus	Golden Triangle	
KGWO	GWO		US	85	3349	-9008		Greenwood	Greenwood-Leflore	
KHAB	HAB		US	85	3412	-8800		Hamilton	Marion County – Rankin Fite	
KJBR	JBR		US	85	3583	-9065		Jonesboro	Jonesboro	
KMRC	MRC		US	85	3555	-8718		Columbia	Maury County	Condado de Maury;Maury
KOLV	OLV		US	85	3497	-8983		Olive Branch	Olive Branch	
KRNC	RNC		US	85	3570	-8584		McMinnville	Warren County Memorial	
KTHA	THA		US	85	3538	-8624		Tullahoma	Tullahoma	
KUBS	UBS		US	85	3346	-8838		Columbus	Columbus-Lowndes County	
KUOX	UOX		US	85	3438	-8954		Oxford	University-Oxford	
LEPP	PNA		ES	308	4277	-165		Pamplona	Pamplona	
FQLC	VXC		MZ	36	-1327	3527		Lichinga	Lichinga	
VVDB	DIN		VN	208	2140	10301		Dien Bien Phu	Dien Bien Phu	
FAHS	HDS		ZA	23	-2437	3105		Hoedspruit	Eastgate Airport.	
RPLI	LAO		PH	228	1818	12053		Laoag	Laoag	
LGSK	JSI		GR	285	3918	2350		Skiathos Island	Skiathos Airport 'Alexandros Papadiamantis'	Skiathos
WATG	RTG		ID	227	-860	12048		Ruteng	Frans Sales Lega	
LGPL	JTY		GR	285	3658	2638		Astypálaia	Astypalaia	
VEPY	PYG		IN	220	2723	8859		Gangtok	Gangtok Pakyong	Pakyong
CYUY	YUY		CA	174	4821	-7884		Rouyn-Noranda	Rouyn-Noranda	
ZYCY	CHG		CN	245	4154	12044		Chaoyang	Chaoyang	
HCMR	GLK		SO	39	678	4745		Gaalkacyo	Abdullahi Yusuf	Galcaio;Galkayo
ZLAK	AKA		CN	245	3271	10893		Ankang	Ankang	
YCDU	CED		AU	272	-3212	13370		Ceduna	Ceduna	
KCDR	CDR		US	94	4283	-10310		Chadron	Chadron	
KCEU	CEU		US	142	3467	-8288		Clemson	Clemson-Oconee County	
LGIK	JIK		GR	285	3768	2635		Nisí Ikaría	Ikaria Island National	Agios Kirykos
RJNO	OKI		JP	253	3618	13333		Oki-gun	Oki	Oki District
LFLW	AUR		FR	314	4489	242		Aurillac	Aurillac	
LFCK	DCM		FR	314	4356	229		Castres	Castres–Mazamet	
GQPZ	OUZ		MR	44	2276	-1248		Zouérat	Tazadit	Zuérate
NZTU	TIU		NZ	346	-4430	17123		Timaru	Richard Pearse	
ZLHZ	HZG		CN	245	3313	10720		Hanzhong	Hanzhong Chenggu	
GMTA	AHU		MA	13	3518	-384		Al Hoceïma	Cherif Al Idrissi	Villa Alhucemas;Villa Sanjurjo;Alhucemas
LFSL	BVE		FR	314	4504	149		Brive-la-Gaillarde	Brive–Souillac	
OIKQ	GSM		IR	251	2676	5590		Qeshm Island	Dayrestan	Qishm Island
LFTH	TLN		FR	314	4310	615		Toulon	Toulon-Hyères	Tolón
WASF	FKQ		ID	213	-292	13227		Fakfak	Fakfak Torea	
SNRU	CAU		BR	155	-828	-3597		Caruaru	Caruaru	
SNHS	SET		BR	155	-806	-3832		Serra Talhada	Serra Talhada/Santa Magalhaes	
CYPR	YPR		CA	176	5429	-13044		Prince Rupert	Prince Rupert	
YAQ	YAQ		CA	176	4880	-12360		Maple Bay		
YGG	YGG		CA	176	4885	-12350		Ganges		
UWOR	OSW		RU	261	5107	5860		Orsk	Orsk	
WABO	ZRI		ID	213	-187	13624		Serui		
KFNL	FNL		US	94	4045	-10501		Fort Collins	Northern Colorado	
RJBT	TJH		JP	253	3551	13479		Toyooka	Tajima	
HSPN	PZU		SD	26	1943	3723		Port Sudan	Port Sudan New	Puerto Sudán
YEML	EMD		AU	273	-2357	14818		Emerald	Emerald	
KALS	ALS		US	94	3743	-10590		Alamosa	San Luis Valley	
VEJT	JRH		IN	220	2673	9418		Jorhat	Jorhat	
EGHQ	NQY		GB	306	5044	-500		Newquay	Newquay Cornwall	
YCOE	CUQ		AU	273	-1378	14310		Coen	Coen	Moomba
VTUO	BFV		TH	194	1523	10325		Buri Ram	Buri Ram	Buriram
KEVM	EVM		US	85	4743	-9250		Eveleth	Eveleth-Virginia	
SBHT	ATM		BR	159	-325	-5225		Altamira	Altamira	
YAYE	AYQ		AU	275	-2519	13098		Uluru	Ayers Rock	
WIDN	TNJ		ID	212	92	10453		Tanjung Pinang	Raja Haji Fisabilillah	
NZHK	HKK		NZ	346	-4271	17099		Hokitika	Hokitika Aerodrome	
CYTH	YTH		CA	178	5580	-9786		Thompson	Thompson	
UTAT	TAZ		TM	189	4176	5983		Daşoguz	Daşoguz	Dashoguz
SNVS	BVS		BR	73	-167	-5047		Breves	Breves	
CYKL	YKL		CA	174	5481	-6681		Schefferville	Schefferville	
UHWE	EDN		RU	258	4718	13866		Yedinka	Yedinka	
KSPG	SPG		US	142	2776	-8263	TPA	Tampa	Albert Whitted	
VTPO	THS		TH	194	1724	9982		Sukhothai	Sukhothai	Sukhothai Thani
LTCU	BGG		TR	299	3886	4059		Bingöl	Bingöl	Bingoel
OOGB	RNM		OM	229	2137	5705		Qarn Alam	Ghaba Qarn Alam	
KGFK	GFK		US	85	4795	-9718		Grand Forks	Grand Forks	
DIBK	BYK		CI	0	774	-507		Bouaké	Bouaké	
LGML	MLO		GR	285	3670	2448		Milos Island	Milos Island National	Milo
VTSC	NAW		TH	194	652	10174		Narathiwat	Narathiwat	
VOKU	KJB		IN	220	1571	7818		Kurnool	Kurnool	
SSKW	OAL		BR	151	-1149	-6145		Cacoal	Cacoal	
ZBCD	CDE		CN	245	4112	11807		Chengde	Chengde Puning	
PAHY	HYG		US	134	5520	-13280		Hydaburg	Hydaburg Seaplane Base	
PAKC	KCC		US	134	5600	-13280		Coffman Cove	Coffman Cove Seaplane Base	
SBJE	JJD		BR	101	-291	-4036		Cruz	Jericoacoara	
UUYH	UCT		RU	312	6357	5380		Ukhta	Ukhta	Ujtá
HAAM	AMH		ET	2	604	3759		Arba Minch	Arba Minch	
NZPN	PCN		NZ	346	-4135	17400		Picton	Picton Aerodrome	
LFJL	ETZ		FR	314	4898	624		Nancy	Metz-Nancy-Lorraine	Metz
KSVC	SVC		US	94	3263	-10820		Silver City	Silver City	
LWOH	OHD		MK	323	4118	2074		Ohrid	Ohrid "St. Paul the Apostle"	Ocrida
LTCT	IGD		TR	299	3997	4388		Iğdır	Iğdır	
COA	COA		US	123	3803	-12041		Columbia		
MMPN	UPN		MX	135	1940	-10204		Uruapan	Lic. y Gen. Ignacio López Rayón	
CYBR	YBR		CA	178	4991	-9995		Brandon	Brandon	
FBFT	FRW		BW	21	-2115	2747		Francistown	Francistown	
SBCX	CXJ		BR	162	-2920	-5119		Caxias do Sul	Caxias do Sul	
LEGE	GRO		ES	308	4190	276		Girona	Aeroport de Girona - Costa Brava	Gerona
VTBO	TDX		TH	194	1227	10230		Trat	Trat	
KCEZ	CEZ		US	94	3732	-10860		Cortez	Cortez-Montezuma County	
KGUP	GUP		US	94	3551	-10879		Gallup	Gallup	
KLAM	LAM		US	94	3588	-10627		Los Alamos	Los Alamos County	
KEPH	EPH		US	123	4730	-11950		Ephrata	Ephrata	
KHQM	HQM		US	123	4697	-12394		Hoquiam	Bowerman	
KKLS	KLS		US	123	4612	-12290		Kelso	Southwest Washington	
KONP	ONP		US	123	4458	-12410		Newport	Newport	
KPWT	PWT		US	123	4749	-12276		Bremerton	Bremerton National	
SUO	SUO		US	123	4388	-12146		Sunriver		
NVSD	TOH		VU	351	-1333	16664		Torres Islands	Torres	Linua Island
GOGG	ZIG		SN	16	1256	-1628		Ziguinchor	Ziguinchor	
URWI	ESL		RU	312	4637	4433		Elista	Elista	
CZPB	ZPB		CA	178	5382	-9213		Sachigo Lake	Sachigo Lake	
SBMD	MEU		BR	159	-88	-5260		Monte Dourado	Monte Dourado	
DNCA	CBQ		NG	29	498	835		Calabar	Calabar	
KTLR	TLR		US	123	3622	-11940		Tulare	Mefford Field	
LTCD	ERC		TR	299	3971	3953		Erzincan	Erzincan	
LRCV	CRA		RO	290	4432	2389		Craiova	Craiova	
URMN	NAL		RU	312	4351	4364		Nalchik	Nalchik	Nal'chik
UASP	PWQ		KZ	184	5220	7707		Pavlodar	Pavlodar	
KMDH	MDH		US	85	3778	-8925		Carbondale	Southern Illinois	
TJPS	PSE		PR	152	1801	-6656		Ponce	Mercedita	
ZUGZ	GZG		CN	245	3176	9955		Garzê County	Garze Gesar	Ganzi County
KAMN	AMN		US	95	4332	-8469		Alma	Gratiot Community	
KGLR	GLR		US	95	4502	-8469		Gaylord	Gaylord	
KHTL	HTL		US	95	4436	-8467		Houghton Lake	Roscommon County-Blodgett Memorial	
KMOP	MOP		US	95	4362	-8473		Mount Pleasant	Mount Pleasant	Mt Pleasant
YPKS	PKE		AU	282	-3313	14824		Parkes	Parkes	
KCIC	CIC		US	123	3980	-12190		Chico	Chico	
KEKA	EKA		US	123	4080	-12411	ACV	Arcata	Murray Field	
KOVE	OVE		US	123	3948	-12160		Oroville	Oroville	
KRBL	RBL		US	123	4015	-12230		Red Bluff	Red Bluff	
WAFD	LLO		ID	227	-308	12025		Palopo	Palopo Lagaligo	
HEAT	ATZ		EG	12	2705	3101		Assiut	Assiut	Asyut
KPMP	PPM		US	142	2623	-8012		Pompano Beach	Pompano Beach Airpark	
PHHN	HNM		US	358	2080	-15601		Hana	Hana	
PHMU	MUE		US	358	2000	-15567		Waimea	Waimea-Kohala	
UERP	PYJ		RU	259	6640	11203		Udachny	Polyarny	Udachni
KHUM	HUM		US	85	2958	-9067		Houma	Houma-Terrebonne	
LTCW	YKO		TR	299	3755	4424		Yüksekova	Yüksekova	
KPIM	PIM		US	142	3284	-8488		Pine Mountain	Harris County	
USUU	KRO		RU	261	5548	6542		Kurgan	Kurgan	
BGPT	JFR		GL	145	6201	-4967		Paamiut	Paamiut	
SAVV	VDM		AR	63	-4087	-6300		Viedma	Gobernador Edgardo Castello	
TWD	TWD		US	123	4812	-12280		Port Townsend		
YCCY	CNJ		AU	273	-2067	14050		Cloncurry	Cloncurry	
KBMT	BMT		US	85	3007	-9422	BPT	Beaumont	Beaumont	Port Arthur
LGAL	AXD		GR	285	4086	2596		Alexandroupoli	Alexandroupoli	Alejandrópolis
LGKZ	KZI		GR	285	4029	2184		Kozáni	Kozani National Airport "Filippos"	
UKDD	DNK		UA	303	4836	3510		Dnipro	Dnipro	
ENSO	SRP		NO	313	5979	534		Stord	Stord / Soerstokken	
KAYS	AYS		US	142	3125	-8240		Waycross	Waycross-Ware County	
KBQK	BQK		US	142	3126	-8147	SSI	Brunswick	Brunswick Golden Isles	
KDBN	DBN		US	142	3256	-8299		Dublin	W. H. 'Bud' Barron	
KEUF	EUF		US	85	3195	-8513		Eufaula	Weedon Field	
KMGR	MGR		US	142	3108	-8380		Moultrie	Moultrie	
KTMA	TMA		US	142	3143	-8348		Tifton	Henry Tift Myers	
KTVI	TVI		US	142	3090	-8388		Thomasville	Thomasville	
KVLD	VLD		US	142	3078	-8328		Valdosta	Valdosta	
KVQQ	VQQ		US	142	3022	-8188	JAX	Jacksonville	Cecil	
KAVQ	AVW		US	148	3240	-11120	TUS	Tucson	Marana	
KBCE	BCE		US	94	3770	-11215		Bryce Canyon	Bryce Canyon	Bryce Canyon City
KINW	INW		US	148	3502	-11070		Winslow	Winslow	
KMLF	MLF		US	94	3843	-11301		Milford	Milford	
UADD	DMB		KZ	184	4285	7130		Taraz	Taraz	
TRPG	MNI		MS	140	1679	-6219		Montserrat	John A. Osborne	
RPMC	CBO		PH	228	720	12420		Cotabato	Awang	Cotabato City
SBJA	JJG		BR	162	-2868	-4906		Jaguaruna	Humberto Ghizzo Bortoluzzi Southern	
UKOH	KHE		UA	303	4668	3251		Kherson	Kherson	Jersón
KHDN	HDN		US	94	4048	-10720		Hayden	Yampa Valley	
CBBC	ZEL		CA	176	5218	-12816		Bella Bella	Bella Bella (Campbell Island)	Waglisla
SKLG	LQM		CO	77	-18	-7477		Puerto Leguízamo	Caucayá Puerto Leguizamo	Caucayá
SKSA	RVE		CO	77	692	-7190		Saravena	Los Colonizadores	
LKTB	BRQ		CZ	316	4915	1669		Brno	Brno–Tuřany	
OPTU	TUK		PK	217	2599	6303		Turbat	Turbat	
KARR	AUZ		US	85	4177	-8847		Aurora	Chicago/Aurora	
YZZ	YZZ		CA	176	4906	-11761		Trail		
LYNI	INI		RS	286	4334	2185		Niš	Niš Constantine the Great	
BXS	BXS		US	123	3325	-11630		Borrego Springs		
LROD	OMR		RO	290	4703	2190		Oradea	Oradea	Gran Varadino
LGKL	KLX		GR	285	3707	2203		Kalamata	Kalamata	
HLLS	SEB		LY	48	2699	1447		Sabha	Sebha	
ZLXH	GXH		CN	245	3481	10264		Xiahe County	Gannan Xiahe	
SKLT	LET		CO	77	-419	-6994		Leticia	Alfredo Vásquez Cobo	
KCYS	CYS		US	94	4116	-10481		Cheyenne	Cheyenne	
MMCE	CME		MX	133	1865	-9180		Ciudad del Carmen	Ciudad del Carmen	Cd Carmen;Cd. Carmen
UHMA	DYR		RU	186	6473	17774		Anadyr	Ugolny	
KBBP	BTN		US	142	3462	-7973		Bennettsville	Marlboro County Jetport - HE Avent Field	
KCDN	CDN		US	142	3427	-8060		Camden	Woodward Field	
KHKY	HKY		US	142	3574	-8139		Hickory	Hickory	
KHVS	HVS		US	142	3441	-8012		Hartsville	Hartsville	
KSVH	SVH		US	142	3577	-8095		Statesville	Statesville	
TNCB	BON		BQ	120	1213	-6827		Bonaire Island	Flamingo	Bonaire
LGKV	KVA		GR	285	4091	2462		Kavála	Kavala	
WASK	KNG		ID	213	-364	13370		Kaimana	Kaimana	
KCOI	COI		US	142	2834	-8069		Meritt Island	Merritt Island	
WBGF	LGL		MY	223	342	11520		Long Lellang	Long Lellang	
WBGI	ODN		MY	223	403	11510		Long Seridan	Long Seridan	
MMEP	TPQ		MX	131	2142	-10484		Tepic	Amado Nervo	
KTMB	TMB		US	142	2565	-8043	MIA	Miami	Miami Executive	
MPCH	CHX		PA	146	946	-8252		Changuinola	Changuinola/Captain Manuel Nino	
LOWK	KLU		AT	329	4665	1433		Klagenfurt am Wörthersee	Klagenfurt	
VEBU	PAB		IN	220	2199	8211		Bilaspur Airport	Bilaspur	
WAPN	SQN	WAES	ID	213	-210	12597		Sanana	Sanana	
VLE	VLE		US	148	3565	-11214	GCN	Grand Canyon		
PAKO	IKO		US	143	5294	-16885		Nikolski	Nikolski Air Station	
HAGO	GDE		ET	2	594	4358		Gode	Gode	
SNYA	GGF		BR	159	-148	-5258		Almeirim	Almeirim	
EFKS	KAO		FI	297	6599	2924		Kuusamo	Kuusamo	
FZUA	KGA		CD	33	-590	2247		Kananga	Kananga	
UUBI	IWA		RU	312	5694	4094		Ivanovo	Ivanovo South	
KFHU	FHU		US	148	3159	-11034		Sierra Vista Municipal Libby Army Air Field	Sierra Vista Municipal Libby Army Air Field	
WATA	ABU		ID	227	-907	12490		Atambua	A. A. Bere Tallo	
WATL	LKA		ID	227	-827	12300		Larantuka	Larantuka	
WATR	RTI		ID	227	-1048	12340		Rotedale		
DAAJ	DJG		DZ	3	2429	945		Djanet	Cheikh Amoud Ben Mokhtar	
SBZM	IZA		BR	162	-2151	-4317	JDF	Juiz de Fora	Presidente Itamar Franco	
WIMS	FLZ		ID	212	156	9889		Sibolga	Dr. Ferdinand Lumban Tobing	
DATM	BMW		DZ	3	2138	92		Bordj Badji Mokhtar	Bordj Mokhtar	
ZWFY	FYN		CN	245	4680	8951		Fuyun	Fuyun Koktokay	
YSHL	WOL	YWOL	AU	282	-3456	15079		Wollongong	Illawarra	
HALL	LLI		ET	2	1198	3898		Lalibela	Lalibela	
WAWD	WNI		ID	227	-529	12363		Wangi-wangi Island	Matahora	
KSRR	RUI		US	94	3346	-10553		Ruidoso	Sierra Blanca	
SKNQ	NQU		CO	77	571	-7726		Nuquí	Reyes Murillo	
WAPD	DOB		ID	213	-577	13421		Dobo	Dobo	
WAPR	NAM		ID	213	-324	12710		Namlea	Namlea	
LERS	REU		ES	308	4115	117		Reus	Reus	
ZLYS	YUS	ZYLS	CN	245	3284	9704		Yushu	Yushu Batang	
KOXD	OXD		US	142	3951	-8478		Oxford	Miami University	
EFKI	KAJ		FI	297	6429	2769		Kajaani	Kajaani	
VIPT	PGH		IN	220	2903	7947		Pantnagar	Pantnagar	
VAPR	PBD		IN	220	2165	6966		Porbandar	Porbandar	
OERF	RAH		SA	241	2963	4349		Rafha	Rafha Domestic	
UWPS	SKX		RU	312	5417	4517		Saransk	Saransk	
KRIL	RIL		US	94	3952	-10770		Rifle	Garfield County	
KDNL	DNL		US	142	3347	-8204	AGS	Augusta	Daniel Field	
UUBP	BZK		RU	312	5321	3418		Bryansk	Brjansk	
WAMH	NAH		ID	227	368	12553		Tahuna	Naha	Taruna
LTAY	DNZ		TR	299	3779	2970		Denizli	Denizli Çardak	Çardak
LQBK	BNX		BA	320	4493	1730		Banja Luka	Banja Luka	Bania Luka
KPTB	PTB		US	142	3718	-7751		Petersburg	Petersburg, Dinwiddie County	
HRZA	KME		RW	27	-246	2891		Kamembe	Kamembe	
OIFS	CQD		IR	251	3230	5084		Shahr-e Kord	Shahrekord	
RJSR	ONJ		JP	253	4019	14037		Ōdate	Odate–Noshiro	Noshiro
LTCP	ADF		TR	299	3773	3847		Adıyaman	Adiyaman	
ZPNL	NLH		CN	245	2755	10077		Ninglang Yi Autonomous County	Ninglang Luguhu	Lugu Hu
OIMS	AFZ		IR	251	3617	5760		Sabzevar	Sabzevar	Sabzawār
OIMN	BJB		IR	251	3749	5731		Bojnūrd	Bojnourd	
HKGA	GAS		KE	41	-46	3965		Garissa	Garissa	
RPVR	RXS		PH	228	1160	12275		Roxas City	Roxas	
NTGT	TKP		PF	376	-1471	-14525		Takapoto	Takapoto	
OIAH	GCH		IR	251	3034	5083		Dogonbadan	Gachsaran	Do Gonbadān;Dow Gonbadān
OITK	KHY		IR	251	3843	4497		Khūy	Khoy	
GCW	GCW		US	148	3599	-11382		Grand Canyon		
PAVD	VDZ		US	52	6113	-14625		Valdez	Valdez	
MYCA	ATC		BS	141	2463	-7567		Arthur’s Town	Arthur's Town	Pueblo Arthur
MYCB	TBI		BS	141	2431	-7546		Cat Island	New Bight	
RPVF	CRM		PH	228	1250	12464		Catarman	Catarman Airfield	
DTTX	SFA		TN	49	3472	1069		Sfax	Sfax–Thyna	
OETR	TUI		SA	241	3169	3873		Turaif	Turaif Domestic	
KHSE	HNC		US	142	3522	-7568		Hatteras	Billy Mitchell	
KBML	BML		US	142	4457	-7118		Berlin	Berlin	
KIZG	FRY		US	142	4399	-7095		Fryeburg	Fryeburg/Eastern Slopes	
KHIE	HIE		US	142	4437	-7155		Whitefield	Mount Washington	
KIWI	ISS		US	142	4396	-6971		Wiscasset	Wiscasset	
PAMY	MYU		US	143	6038	-16620		Mekoryuk	Mekoryuk	
CYBC	YBC		CA	174	4913	-6820		Baie-Comeau	Baie-Comeau	
MHUT	UII		HN	171	1608	-8688		Utila	Utila	
SBCB	CFB		BR	162	-2292	-4207		Cabo Frio	Cabo Frio	
UEBS	SUK		RU	259	6779	13039		Batagay-Alyta	Sakkyryr	
ONH	ONH		US	142	4245	-7512		Oneonta		
KTBR	TBR		US	142	3248	-8175		Statesboro	Statesboro-Bulloch County	
ZYBS	NBS		CN	245	4207	12761		Baishan	Changbaishan	
ZUPS	LPF		CN	245	2661	10497		Liupanshui	Liupanshui Yue Zhao	
DAAP	VVZ		DZ	3	2672	862		Illizi	Takhamalt - Ibrahim Ghouma	
TQPF	AXA		AI	53	1820	-6306		Anguilla	Clayton J. Lloyd	Anguila
DGTK	TKD		GH	1	490	-177		Takoradi	Takoradi	Takoradze
ZULB	LLB		CN	245	2545	10796		Libo County	Libo	
SKMU	MVP		CO	77	125	-7023		Mitú	Fabio Alberto León Bentley	
VLSK	ZVK		LA	257	1656	10476		Savannakhet	Savannakhet	
MMTO	TLC		MX	135	1934	-9957	MEX	Mexico City	Licenciado Adolfo López Mateos	Ciudad de México;México Distrito Federal;Ciudad de Méjico
ZWTL	TLQ	ZWTP	CN	245	4303	8910		Turpan	Turpan Jiaohe	Turfan
SBRD	ROO	SWRD	BR	91	-1659	-5472		Rondonópolis	Rondonópolis	
UEMA	MQJ		RU	247	6646	14325		Khonuu	Moma	
UERO	ONK		RU	259	6852	11248		Olenyok	Olenyok	
PAAL	PML		US	52	5601	-16056		Port Moller	Port Moller	
KMPO	MPO		US	142	4114	-7537		Mount Pocono	Pocono Mountains	
DNSO	SKO		NG	29	1292	521		Sokoto	Sokoto	
UHTR	RZH		RU	258	4292	13390		Preobrazheniye	Preobrazheniye	
ZYTN	TNH		CN	245	4225	12571		Tonghua	Tonghua Sanyuanpu	
HTKA	TKQ		TZ	17	-488	2967		Kigoma	Kigoma	
LHDC	DEB		HU	291	4749	2162		Debrecen	Debrecen	
LLER	ETM		IL	214	2973	3501	ETH	Eilat	Eilat/Ramon	Elat
OPSK	SKZ		PK	217	2772	6879		Sukkur	Sukkur	
LTAR	VAS		TR	299	3981	3690		Sivas	Sivas	
GMTN	TTU		MA	13	3559	-532		Tétouan	Sania Ramel	Tetuán
UEMU	UMS		RU	219	6036	13445		Ust-Maya	Ust-Maya	
UEVV	ZIX		RU	259	6680	12336		Zhigansk	Zhigansk	
SWMW	MBZ		BR	127	-337	-5772		Maués	Maués	
SCGE	LSQ		CL	160	-3740	-7243		Los Ángeles	María Dolores	Ciudad de Los Anjeles
LTAZ	NAV		TR	299	3877	3453		Nevşehir	Nevşehir Kapadokya	
LFBI	PIS		FR	314	4659	31		Poitiers	Poitiers–Biard	
ZWYT	YTW		CN	245	3681	8178		Yutian Wanfang Airport	Yutian Wanfang	
OEAH	HOF		SA	241	2529	4949		Al Hufūf	Al Ahsa	Hofuf;Al Hofuf
NGFU	FUN		TV	353	-853	17920		Funafuti	Funafuti	Fongafale (atolón de Funafuti)
LIBP	PSR		IT	318	4243	1418		Pescara	Abruzzo	
LTFD	EDO		TR	299	3955	2701		Edremit	Balıkesir Koca Seyit	
KTMK	OTK		US	123	4542	-12382		Tillamook	Tillamook	
ULPB	PES		RU	312	6189	3415		Petrozavodsk	Petrozavodsk	
UIKB	ODO		RU	211	5787	11424		Bodaybo	Bodaybo	
YOLD	OLP		AU	272	-3048	13688		Olympic Dam	Olympic Dam	
VYBG	NYU		MM	260	2118	9493		Nyaung-U	Bagan Nyaung U	Nyaung U
LEVX	VGO		ES	308	4223	-863		Vigo	Vigo-Peinador	
VTUL	LOE		TH	194	1744	10172		Loei	Loei	
UUDL	IAR		RU	312	5756	4016		Yaroslavl	Tunoshna	
LEZG	ZAZ		ES	308	4167	-104		Zaragoza	Zaragoza	Zaragosa
MUHG	HOG		CU	111	2079	-7632		Holguín	Frank País	
VAND	NDC	VOND	IN	220	1918	7732		Nanded	Nanded	
ZGLG	LLF		CN	245	2635	11161		Yongzhou	Yongzhou Lingling	Lingling
TNCS	SAB		BQ	120	1765	-6322		Saba Island	Juancho E. Yrausquin	Saba
DNBE	BNI		NG	29	632	560		Benin City	Benin	Ciudad de Benín
WBTM	TGC	WBGT	MY	223	218	11120		Tanjung Manis Airport	Tanjung Manis	
KACT	ACT		US	85	3161	-9723		Waco	Waco	
KADM	ADM		US	85	3430	-9702		Ardmore	Ardmore	
KAFW	AFW		US	85	3299	-9731	FTW	Fort Worth	Fort Worth Alliance	Ft Worth
KALI	ALI		US	85	2774	-9803		Alice	Alice	
KAXS	AXS		US	85	3470	-9934	LTS	Altus	Altus	
KBKD	BKD		US	85	3272	-9889		Breckenridge	Stephens County	
KBWD	BWD		US	85	3179	-9896		Brownwood	Brownwood	
KCFD	CFD		US	85	3067	-9637		Bryan	Coulter Field	
KCRS	CRS		US	85	3203	-9640		Corsicana	C David Campbell Field-Corsicana	
KDRT	DRT		US	85	2937	-10090		Del Rio	Del Rio	
KDUC	DUC		US	85	3447	-9797		Duncan	Halliburton Field	
KEFD	EFD		US	85	2960	-9515	HOU	Houston	Ellington Field	
KELA	ELA		US	85	2960	-9632		Eagle Lake	Eagle Lake	
KELK	ELK		US	85	3543	-9940		Elk City	Elk City Regional Business	
KESF	ESF		US	85	3139	-9230	AEX	Alexandria	Alexandria Esler	
KETN	ETN		US	85	3241	-9881		Eastland	Eastland	
KFST	FST		US	85	3092	-10290		Fort Stockton	Fort Stockton, Fort Stockton-Pecos County	
KGLS	GLS		US	85	2927	-9486		Galveston	Scholes Field	
KGVT	GVT		US	85	3313	-9612		Greenville	Majors	
KHPY	HPY		US	85	2973	-9497		Baytown	Baytown	
KILE	ILE		US	85	3115	-9772		Killeen	Skylark Field	
KLFK	LFK		US	85	3123	-9475		Lufkin	Angelina County	
KMRF	MRF		US	85	3037	-10401		Marfa	Marfa	
KMWL	MWL		US	85	3279	-9806		Mineral Wells	Mineral Wells	
KONY	ONY		US	85	3335	-9882		Olney	Olney	
KPEQ	PEQ		US	85	3140	-10350		Pecos Municipal Airport	Pecos	
KPRX	PRX		US	85	3364	-9545		Paris	Cox Field	
KPSN	PSN		US	85	3178	-9570		Palestine	Palestine	
KPWA	PWA		US	85	3553	-9764	OKC	Oklahoma City	Wiley Post	Okla city
KRSN	RSN		US	85	3251	-9259		Ruston	Ruston	
KSEP	SEP		US	85	3222	-9818		Stephenville Clark Regional Airport	Stephenville Clark	
KSPS	SPS		US	85	3399	-9849		Wichita Falls	Sheppard Air Force Base/Wichita Falls	
KSSF	SSF		US	85	2934	-9847	SAT	San Antonio	Stinson	
KTPL	TPL		US	85	3115	-9741		Temple	Temple, Draughon-Miller Central Texas	
KTXK	TXK		US	85	3345	-9399		Texarkana	Texarkana	
KTYR	TYR		US	85	3235	-9540		Tyler	Tyler Pounds Field	
KVHN	VHN		US	85	3103	-10480		Van Horn	Culberson County	
KWDG	WDG		US	85	3638	-9778		Enid	Enid Woodring	
KASG	SPZ		US	85	3618	-9412	FYV	Fayetteville	Springdale	
EFMA	MHQ		AX	310	6012	1990		Mariehamn	Mariehamn	
DNKA	KAD		NG	29	1070	732		Kaduna	Kaduna	
VNRB	RJB		NP	218	2652	8673		Rajbiraj Airport	Rajbiraj	
VNSK	SKH		NP	218	2858	8164		Surkhet	Surkhet	
EKVG	FAE		FO	267	6207	-728		Faroe Islands	Vágar	Vága Municipality
DAUG	GHA		DZ	3	3238	379		Ghardaïa	Noumérat – Moufdi Zakaria	
PADG	RDB		US	143	6803	-16291		Red Dog Mine	Red Dog	
ZUJZ	JZH		CN	245	3285	10369		Jiuzhaigou	Jiuzhai Huanglong	
RPUT	TUG		PH	228	1765	12173		Tuguegarao	Tuguegarao	Tuguegarao City
LTCM	NOP		TR	299	4202	3508		Sinop	Sinop	
WAWH	KSR		ID	227	-618	12044		Selayar Island	Selayar Haji Aroeppala	Salajar Island
WAWR	RAQ		ID	227	-476	12257		Muna Island	Sugimanuru	
RPMS	SUG		PH	228	976	12548		Surigao	Surigao	Surigao City
SBUA	SJL		BR	127	-15	-6699		São Gabriel da Cachoeira	Sao Gabriel Da Cachoeira	
RPMR	GES		PH	228	611	12524		General Santos	General Santos	
MYER	RSD		BS	141	2489	-7617		Rock Sound	Rock Sound	South Eleuthera;South Eleuthera District;Eleuthera Sur
WAFB	TRT		ID	227	-319	11992		Toraja Airport	Toraja	
SNTF	TXF		BR	71	-1752	-3967		Teixeira de Freitas	Teixeira de Freitas	
MMCM	CTM		MX	81	1850	-8833		Chetumal	Chetumal	
VVRG	VKG		VN	208	996	10513		Rạch Giá	Rach Gia	
EGPR	BRR		GB	306	5703	-745		Barra	Barra	Isle of Barra
ZYLD	LDS		CN	245	4775	12902		Yichun	Yichun Lindu	
WBGQ	BKM		MY	223	397	11562		Ba Kelalan	Bakalalan	
EGPU	TRE		GB	306	5650	-687		Tiree	Tiree	
ZUDC	DCY		CN	245	2932	10005		Daocheng Xian	Dao Cheng Yading	Dao Cheng Xian
VDSV	KOS		KH	235	1058	10364		Sihanoukville	Sihanoukville	Ciudad de Sihanoukville;Kampong Saom
SBPK	PET		BR	162	-3172	-5233		Pelotas	Pelotas	
SBSM	RIA		BR	162	-2971	-5369		Santa Maria	Aeroporto de Santa Maria	
ESMX	VXO		SE	325	5693	1473		Växjö	Växjö Småland	
LGKS	KSJ		GR	285	3542	2691		Kasos Island	Kasos Island Public	
LIMZ	CUF		IT	318	4455	762		Cuneo	Cuneo	
HCMK	KMU		SO	39	-38	4246		Kismayo	Kisimayu	Kismaayo;Chisimayu
SARP	PSS		AR	58	-2739	-5597		Posadas	Posadas	
SBAC	ARX		BR	101	-456	-3777		Aracati	Canoa Quebrada Dragão do Mar	
VETZ	TEZ		IN	220	2670	9278		Tezpur	Tezpur	
LTAP	MZH		TR	299	4083	3552		Amasya	Merzifon	
WAFJ	MJU		ID	227	-259	11903		Mamuju	Tampa Padang	
SBTG	TJL		BR	80	-2075	-5168		Três Lagoas	Três Lagoas	
PAEL	ELV		US	118	5818	-13630		Elfin Cove	Elfin Cove Seaplane Base	
ZBES	YIE		CN	245	4731	11991		Wenquan	Yiershi	
EGPI	ILY		GB	306	5568	-626		Islay	Islay	
AYTU	TFI		PG	373	-907	14930		Tufi	Tufi	
ZYJZ	JNZ		CN	245	4093	12128		Jinzhou	Jinzhou Bay	
OIZI	IHR		IR	251	2724	6072		Iranshahr	Iranshahr	
VTUI	SNO		TH	194	1719	10412		Sakon Nakhon	Sakon Nakhon	
LFBH	LRH		FR	314	4618	-120		La Rochelle	La Rochelle – Île de Ré	
ULOO	PKV		RU	312	5782	2830		Pskov	Pskov	
FQNC	MNC		MZ	36	-1448	4071		Nacala	Nacala	Cidade de Nacala;Nacala-Porto
SBMS	MVF		BR	101	-520	-3736		Mossoró	Mocoro / 17 Rosado	
PAMH	LMA		US	52	6388	-15231		Lake Minchumina	Minchumina	
OEAO	ULH		SA	241	2649	3811		Al- Ula	Prince Abdul Majeed bin Abdulaziz Domestic	Al Ola;Dedan
EIDL	CFN		IE	294	5504	-834		Donegal	Donegal	
OYSQ	SCT		YE	183	1263	5391		Socotra	Socotra	
SWLC	RVD		BR	162	-1783	-5096		Rio Verde	General Leite de Castro	
KLZU	LZU		US	142	3398	-8396		Lawrenceville	Lawrenceville, Gwinnett County-Briscoe Field	
OSDI	DAM		SY	201	3341	3651		Damascus	Damascus	Damasco
KGYH	GDC		US	142	3476	-8238	GSP	Greenville	Donaldson Center	
VTPH	HHQ		TH	194	1264	9995		Hua Hin	Hua Hin	Amphoe Hua Hin;Ban Hua Hin;King Amphoe Ban Hua Hin;King Amphoe Hua Hin
WIDO	NTX		ID	212	391	10839		Ranai	Ranai	
SAMR	AFA		AR	61	-3459	-6840		San Rafael	San Rafael "Santiago Germano"	
VNTR	TMI		NP	218	2730	8720		Tumling Tar Airport	Tumling Tar	
LICR	REG		IT	318	3807	1565		Reggio Calabria	Reggio Calabria	Regio de Calabria
ZYYK	YKH		CN	245	4054	12235		Yingkou	Yingkou Lanqi	Newchwang
GOGS	CSK		SN	16	1239	-1674		Cap Skirring	Cap Skirring	Cap Skiring
OISR	LFM		IR	251	2737	5320		Lamerd	Lamerd	
HKWJ	WJR		KE	41	173	4009		Wajir	Wajir	
UUOT	TBW		RU	312	5281	4148		Tambov	Tambov Donskoye	
PFKP	KPB		US	134	5636	-13363		Point Baker	Point Baker Seaplane Base	
ESMT	HAD		SE	325	5669	1282		Halmstad	Halmstad	
SEST	SCY		EC	354	-91	-8962		San Cristóbal Island	San Cristóbal	Isla Chatham;Isla San Cristóbal;Chatham Island
ZUKJ	KJH		CN	245	2697	10799		Kaili	Kaili Huangping	
ZGBS	AEB	ZBGS	CN	245	2372	10696		Baise	Baise Bama	Baise City
WBGL	LKH		MY	223	331	11479		Long Akah	Long Akah	
MUSC	SNU		CU	111	2249	-7994		Santa Clara	Abel Santamaría	
ZBEN	EJN		CN	245	4201	10100		Ejina Banner	Taolai	
ZBAR	RHT		CN	245	3922	10155		Alxa Right Banner		
UZSB	BHK	UTSB	UZ	243	3977	6448		Bukhara	Bukhara	Bujará
SKGP	GPI		CO	77	257	-7790		Guapí	Guapi	
LPPS	PXO		PT	268	3307	-1635		Ilha de Porto Santo	Porto Santo	Porto Santo Island
TNCE	EUX		BQ	120	1750	-6298		Oranjestad	F. D. Roosevelt	
EKEB	EBJ		DK	293	5553	855		Esbjerg	Esbjerg	
RPVC	CYP		PH	228	1207	12455		Calbayog City	Calbayog	
MRQP	XQP		CR	88	944	-8413		Quepos	Quepos La Managua	
KDLN	DLN		US	94	4522	-11260		Dillon	Dillon	
KISN	ISN		US	85	4818	-10364		Williston	Sloulin Field	
KLWT	LWT		US	94	4705	-10950		Lewistown	Lewistown	
KMLS	MLS		US	94	4643	-10590		Miles City	Frank Wiley Field	
KPOY	POY		US	94	4487	-10879		Lovell	Powell	
KSMN	SMN		US	78	4518	-11390		Salmon	Lemhi County	
SBBZ	BZC		BR	162	-2277	-4196		Armação dos Búzios	Armação dos Búzios	
SDAG	GDR		BR	162	-2298	-4431		Angra dos Reis	Angra dos Reis	
YNO	YNO		CA	178	5249	-9297		North Spirit Lake		
VABV	BHU		IN	220	2175	7219		Bhavnagar	Bhavnagar	
VADU	DIU		IN	220	2071	7092		Diu	Diu	
HTKH	KBH		TZ	17	-385	3269		Kahama	Buzwagi	
LOWL	LNZ		AT	329	4823	1419		Linz	Linz	
CWX	CWX		US	148	3225	-10990		Willcox		
WAEM	PGQ		ID	213	92	12838		Maba	Pekaulang Buli	Pekaulang
SNMA	MTE		BR	159	-200	-5407		Monte Alegre	Monte Alegre	
RPVJ	MBT		PH	228	1237	12363		Masbate	Moises R. Espinosa	
RJEO	OIR		JP	253	4207	13943		Okushiri	Okushiri	
WAHP	PWL		ID	212	-746	10942		Purwokerto	General Sudirman	
DFOO	BOY		BF	45	1116	-433		Bobo-Dioulasso	Bobo Dioulasso	
MUGM	NBW		CU	111	1991	-7521	GAO	Guantánamo	Guantanamo Bay Naval Base	
VLXK	XKH		LA	257	1945	10316		Phonsavan	Xieng Khouang	
UHNN	NLI		RU	258	5315	14065		Nikolayevsk-on-Amure	Nikolayevsk-on-Amur	
OOKB	KHS		OM	229	2617	5624		Khasab	Khassab	
GCHI	VDE		ES	265	2781	-1789		Valverde	El Hierro	
VELR	IXI		IN	220	2730	9410		North Lakhimpur	Lilabari	
FMMS	SMS		MG	335	-1709	4982		Sainte-Marie	Sainte-Marie Aerodrome	
MMIA	CLQ		MX	135	1928	-10358		Colima	Colima	
VOAT	AGX		IN	220	1082	7218		Agatti Island	Agatti	Aucutta Island
MMPS	PXM		MX	135	1588	-9709		Puerto Escondido	Puerto Escondido	
PAAY	CKX		US	52	6408	-14190		Chicken		
KCZN	CZN		US	52	6208	-14210		Chisana		
PAOR	ORT		US	52	6296	-14193		Northway	Northway	
VIBR	KUU		IN	220	3188	7715		Kulu	Kullu Manali	Kullu
ZUAL	NGQ		CN	245	3210	8005		Gar	Ngari Gunsa	Shiquanhe
SLRQ	RBQ		BO	121	-1445	-6755		Rurrenabaque	Rurrenabaque	Rurre
ZUWL	CQW		CN	245	2947	10769		Wulong District	Chongqing Xiannüshan	Wulong
RPUY	CYZ		PH	228	1693	12175		Cauayan	Cauayan	
ZYJD	JGD		CN	245	5038	12411		Jiagedaqi	Jiagedaqi	
RKNY	YNY		KR	244	3806	12867		Yangyang	Yangyang	
UHMP	PWE		RU	186	6978	17060		Pevek	Pevek	
KMKC	MKC		US	85	3912	-9459		Kansas City	Charles B. Wheeler Downtown	
FTTY	FYT		TD	42	1792	1911		Faya-Largeau	Faya-Largeau	Faya
KASY	ASY		US	85	4603	-9935		Ashley	Ashley	
KBBB	BBB		US	85	4533	-9565		Benson	Benson	City of Benson
KBDE	BDE		US	85	4873	-9461		Baudette	Baudette	
KBKX	BKX		US	85	4430	-9682		Brookings	Brookings	
KCKN	CKN		US	85	4785	-9662		Crookston	Crookston Municipal Airport-Kirkwood Field	
KDTL	DTL		US	85	4683	-9588		Detroit Lakes	Detroit Lakes	
KFFM	FFM		US	85	4628	-9617		Fergus Falls	Fergus Falls Municipal/Einar Mickelson Field	
KGPZ	GPZ		US	85	4721	-9351		Grand Rapids	Grand Rapids/Itasca County Airport-Gordon Newstrom Field	
KHON	HON		US	85	4439	-9823		Huron	Huron	
KMHE	MHE		US	85	4377	-9803		Mitchell	Mitchell	
KMJQ	MJQ		US	85	4365	-9499		Jackson	Jackson	
KMML	MML		US	85	4445	-9582		Marshall	Marshall, Southwest Minnesota Regional Airport - Marshall/Ryan Field	
KOTG	OTG		US	85	4365	-9558		Worthington	Worthington	
KSUW	SUW		US	85	4669	-9210		Superior	Richard I. Bong	
KTVF	TVF		US	85	4807	-9618		Thief River Falls	Thief River Falls	
KYKN	YKN		US	85	4292	-9738		Yankton	Chan Gurney	
ZUWS	WSK		CN	245	3106	10970		Wushan	Chongqing Wushan	
FAPG	PBZ		ZA	23	-3409	2333		Plettenberg Bay	Plettenberg Bay	Plettenberg
ZLQY	IQN		CN	245	3580	10760		Qingyang Shi	Qingyang	
KEWK	EWK		US	85	3805	-9735		Newton	Newton City-County	
KFOE	FOE		US	85	3895	-9567	TOP	Topeka	Topeka	
KLWC	LWC		US	85	3895	-9528		Lawrence	Lawrence	
KOJC	OJC		US	85	3885	-9473	MKC	Kansas City	Johnson County Executive	
KTOP	TOP		US	85	3907	-9562		Topeka	Philip Billard	
ZSLD	LCX		CN	245	2567	11675		Longyan	Longyan Guanzhishan	
ZURK	RKZ		CN	245	2935	8931		Rikaze	Shigatse Peace	Samzhubzê District;Xigazê;Shigatse
YCBP	CPD		AU	272	-2904	13472		Coober Pedy	Coober Pedy	
YOLW	ONS		AU	281	-2167	11511		Onslow	Onslow	
UIKK	KCK		RU	211	5777	10806		Kirensk	Kirensk	
SCPQ	MHC		CL	160	-4234	-7372	WCA	Castro	Mocopulli	Chiloé
VIBK	BKB		IN	220	2807	7321		Bikaner	Nal	
SULS	PDP		UY	139	-3486	-5509		Punta del Este	Capitán de Corbeta Carlos A. Curbelo	
ZLJC	JIC		CN	245	3854	10235		Jinchang	Jinchang Jinchuan	
KUZA	RKH		US	142	3498	-8106		Rock Hill	Rock Hill, Rock Hill - York County	
CYZP	YZP		CA	176	5325	-13181		Sandspit	Sandspit	
KOKH	ODW		US	123	4825	-12268		Oak Harbor	AJ Eisenberg	
YLTN	LVO		AU	281	-2862	12242		Laverton	Laverton	
YWLU	WUN		AU	281	-2663	12022		Wiluna	Wiluna	
LRTM	TGM		RO	290	4647	2441		Târgu Mureş	Târgu Mureș Transilvania	
LRSM	SUJ		RO	290	4770	2289		Satu Mare	Satu Mare	
YWWI	WWI		AU	281	-2163	12120		Woodie Woodie Airport	Woodie Woodie	
FMMV	MOQ		MG	335	-2028	4432		Morondava	Morondava	
PADK	ADK		US	51	5188	-17665		Adak Island	Adak	Isla Adak
LIMP	PMF		IT	318	4482	1030	MIL	Milan	Parma	
SKPI	PTX		CO	77	186	-7609		Pitalito	Pitalito	
NTKN	NIU		PF	376	-1612	-14637		Niau	Niau	Niau Atoll;Niau Island
UZNN	NCU	UTNN	UZ	243	4248	5963		Nukus	Nukus / Karakalpakstan	
DUF	DUF		US	142	3626	-7579		Duck		
EFOU	OUL		FI	297	6493	2535		Oulu	Oulu	
SKVG	VGZ		CO	77	98	-7661		Villa Garzón	Villa Garzón	Villagarzon
ENSB	LYR		SJ	182	7825	1547		Longyearbyen	Svalbard Airport, Longyear	
WIDL	LMU		ID	236	296	10575		Jemaja Island	Jemaja Island Letung	
VAJM	JGA		IN	220	2247	7001		Jamnagar	Jamnagar	
RPMH	CGM		PH	228	925	12471		Mambajao	Camiguin	Camiguin Island
VTSE	CJM		TH	194	1071	9936		Chumphon	Chumphon	
VTSR	UNN		TH	194	978	9859		Ranong	Ranong	
ZLZY	YZY		CN	245	3880	10068		Zhangye	Zhangye Ghanzhou	
OIFK	KKS		IR	251	3390	5158		Kashan	Kashan	
EGPN	DND		GB	306	5645	-303		Dundee	Dundee Riverside	
ZBHZ	HUO		CN	245	4549	11941		Holingol County	Huolinhe	Huolin Gol County
UHTG	AEM		RU	258	4584	13767		Amgu	Amgu	
LTCL	SXZ		TR	299	3798	4184		Siirt	Siirt	
SCVD	ZAL		CL	160	-3965	-7309		Valdivia	Pichoy	
SKEJ	EJA		CO	77	702	-7381		Barrancabermeja	Yariguíes	
URMS	IGT		RU	312	4332	4501		Magas	Magas	
ZYHE	HEK		CN	245	5017	12731		Heihe	Heihe Aihui	
EGEC	CAL		GB	306	5542	-560		Campbeltown	Campbeltown	
VIJR	JSA		IN	220	2689	7086		Jaisalmer	Jaisalmer	
RKJK	KUV		KR	244	3590	12662		Gunsan	Gunsan	
RKNW	WJU		KR	244	3744	12796		Wŏnju	Wonju	
KGKT	GKT		US	142	3586	-8353		Gatlinburg	Gatlinburg-Pigeon Forge	
UAAL	USJ		KZ	184	4619	8083		Usharal	Usharal	
WICA	KJT		ID	212	-664	10816		Kabupaten Majalengka	Majalengka Kertajati	Majalengka Regency
EIKY	KIR		IE	294	5218	-952		Kerry	Kerry	County Kerry;Co Kerry
SWCA	CAF		BR	127	-490	-6692		Carauari	Carauari	
ROKJ	UEO		JP	253	2636	12671		Kumejima	Kumejima	
SVBM	BRM		VE	82	1004	-6936		Barquisimeto	Jacinto Lara	
SVCN	CAJ		VE	82	623	-6285		Canaima	Canaima	
LTBH	CKZ		TR	299	4014	2643		Çanakkale	Çanakkale	
OITM	ACP		IR	251	3735	4613		Marāgheh	Sahand	
OIZB	ACZ		IR	251	3110	6154		Zābol	Zabol	
OIKM	BXR		IR	251	2908	5845		Bam	Bam	
OITP	PFQ		IR	251	3960	4788		Pārsābād	Parsabad-Moghan	
OIKR	RJN		IR	251	3030	5605		Rafsanjān	Rafsanjan	
OIMT	TCX		IR	251	3367	5689		Tabas	Tabas	Golshan;Gulshan
EFJO	JOE		FI	297	6266	2961		Joensuu	Joensuu	
GAGO	GAQ		ML	5	1625	-1		Gao	Gao	
OISJ	JAR		IR	251	2859	5358		Jahrom	Jahrom	
OISY	YES		IR	251	3070	5155		Yasuj	Yasuj	
DNMK	MDI		NG	29	770	861		Makurdi	Makurdi	
VVCM	CAH		VN	208	918	10518		Cà Mau	Cà Mau	
VYHH	HEH		MM	260	2075	9679		Heho	Heho	
FKKU	BFX		CM	19	554	1035		Bafoussam	Bafoussam	
MGPB	PBR		GT	107	1573	-8858		Puerto Barrios	Puerto Barrios	
CYAZ	YAZ		CA	176	4908	-12578		Tofino	Tofino/Long Beach	
EPBY	BZG		PL	332	5310	1798		Bydgoszcz	Bydgoszcz Ignacy Jan Paderewski	
LBP	LBP		MY	223	320	11540		Long Banga		
VYLS	LSH		MM	260	2298	9775		Lashio	Lashio	
WAEW	OTI		ID	213	205	12832		Morotai Island	Pitu	
VTCP	PRH		TH	194	1813	10016		Phrae	Phrae	
CYLL	YLL		CA	97	5331	-11007		Lloydminster	Lloydminster	
SBDB	BYO		BR	80	-2124	-5645		Bonito	Bonito	
KAIA	AIA		US	94	4207	-10280		Alliance	Alliance	
KAXX	AXX		US	94	3641	-10529		Angel Fire	Angel Fire	
KBJC	BJC		US	94	3991	-10512	DEN	Denver	Rocky Mountain Metropolitan	
KGLD	GLD		US	94	3937	-10170		Goodland	Goodland	
KGWS	GWS		US	94	3953	-10730		Glenwood Springs		
KGXY	GXY		US	94	4043	-10463		Greeley	Greeley-Weld County	
KHDE	HDE		US	85	4043	-9937		Holdrege	Brewster Field	
KLAA	LAA		US	94	3807	-10270		Lamar	Lamar	
KLVS	LVS		US	94	3565	-10520		Las Vegas	Las Vegas	
KLXN	LXN		US	85	4078	-9975		Lexington	Jim Kelly Field	
KLXV	LXV		US	94	3923	-10632		Leadville	Lake County	
KMCK	MCK		US	85	4021	-10059		McCook	McCook Ben Nelson	
KSNY	SNY		US	94	4110	-10299		Sidney	Sidney	
KSTK	STK		US	94	4062	-10330		Sterling Municipal Airport	Sterling	
KTOR	TOR		US	94	4205	-10420		Torrington	Torrington	
UITT	UKX		RU	211	5686	10573		Ust’-Kut	Ust-Kut	Ust'-Kut
UTDL	LBD		TJ	205	4022	6969		Khujand	Khudjand	Khodjent
RJOW	IWJ		JP	253	3468	13179		Masuda	Iwami	
HAGB	GOB		ET	2	712	4005		Bale Robe	Robe	Goba
LIPR	RMI		IT	318	4402	1261		Rimini	Federico Fellini	
LGIO	IOA		GR	285	3970	2082		Ioánnina	Ioannina National	Ioánina
LTFC	ISE		TR	299	3786	3037		Isparta	Suleyman Demirel	
GAKY	KYS	GAKD	ML	5	1448	-1140		Kayes	Kayes Dag Dag	
SKTL	TLU		CO	77	951	-7559		Santiago de Tolú	Golfo de Morrosquillo	Tolú
MUCC	CCC		CU	111	2246	-7833		Cayo Coco Island	Jardines del Rey	
EGOV	VLY		GB	306	5325	-454		Anglesey	Royal Air Force Valley	
LDRI	RJK		HR	333	4522	1457		Rijeka	Rijeka/Krk	Krk
LTBZ	KZR		TR	299	3911	3013		Kütahya	Kütahya Zafer	
DAUH	HME		DZ	3	3167	614		Hassi Messaoud	Oued Irara-Krim Belkacem	
VQBT	BUT		BT	252	2756	9075		Jakar	Bathpalathang	
HSKA	KSL		SD	26	1539	3633		Kassala	Kassala	
CYYQ	YYQ		CA	178	5874	-9407		Churchill	Churchill	
SCIP	IPC		CL	350	-2716	-10942		Easter Island	Mataveri	Isla de Pascua;Rapa Nui
ZYBA	DBC		CN	245	4551	12302		Baicheng	Baicheng Chang'an	
LKPD	PED		CZ	316	5001	1574		Pardubice	Pardubice	
NZWS	WSZ		NZ	346	-4174	17158		Westport	Westport	
MZCZ	CZH		BZ	74	1838	-8841		Corozal	Corozal	
SBUG	URG		BR	162	-2978	-5704		Uruguaiana	Uruguaiana Aeroporto	
NFTV	VAV		TO	378	-1859	-17396		ʻUtu Vavaʻu	Vava'u	
CYBD	QBC		CA	176	5239	-12660		Bella Coola	Bella Coola	
KFBL	FBL		US	85	4433	-9332		Faribault	Faribault	
OIBL	BDH		IR	251	2653	5482		Bandar-e Lengeh	Bandar Lengeh	
EDHL	LBC		DE	287	5381	1072		Lübeck	Lübeck	Lubeca
WITM	LSW	WIMA	ID	212	523	9695		Lhokseumawe	Lhokseumawe / Malikussaleh	
LRCK	CND		RO	290	4436	2849		Mihail Kogălniceanu	Mihail Kogălniceanu	Constanța;Constanza
GVSN	SNE		CV	266	1659	-2428		Ilha de São Nicolau	Preguiça	São Nicolau
SBNM	GEL		BR	162	-2828	-5417		Santo Ângelo	Santo Ângelo	
CYYE	YYE		CA	100	5884	-12260		Fort Nelson	Northern Rockies	
LRBM	BAY		RO	290	4766	2347		Baia Mare	Baia Mare	
NZCI	CHT		NZ	348	-4381	-17646		Chatham Island	Chatham Island	
UZKN	NMA	UTFN	UZ	249	4098	7156		Namangan	Namangan	
VOJV	VDY		IN	220	1517	7663		Vidyanagar Airport	Vidyanagar	Jindal Vijaynagar Airport;Aeropuerto Jindal Vijaynagar
RJNW	NTQ		JP	253	3729	13696		Wajima	Noto	
KCXP	CSN		US	123	3920	-11970		Carson City	Carson	
UCFL	IKU		KG	197	4259	7671		Issyk-Kul Region	Issyk-Kul	Provincia de Ysyk-Kol
NSB	NSB		BS	141	2575	-7928	BIM	Bimini District		
CYDQ	YDQ		CA	93	5574	-12018		Dawson Creek	Dawson Creek	
LGSY	SKU		GR	285	3897	2449		Nisí Skýros	Skiros	Esciros;Skyros
WAFP	PSJ		ID	227	-142	12066		Poso	Kasiguncu	
KALX	ALX		US	85	3293	-8595		Alexander City	Thomas C Russell Field	
KANB	ANB		US	85	3359	-8586		Anniston	Anniston Metropolitan	
KAPT	APT		US	85	3506	-8558		Marion County	Marion County	Condado de Marion;Marion
KDNN	DNN		US	142	3472	-8487		Dalton	Dalton	
KGAD	GAD		US	85	3397	-8609		Gadsden	Northeast Alabama	
KGRD	GRD		US	142	3425	-8215		Greenwood	Greenwood County	
KHBG	HBG		US	85	3126	-8925	LUL	Laurel	Hattiesburg	
KHKS	HKS		US	85	3233	-9022	JAN	Jackson	Hawkins Field	
KLEE	LEE		US	142	2883	-8181		Leesburg	Leesburg	
KLGC	LGC		US	142	3301	-8507		LaGrange	La Grange, Callaway	La Grange
KLUL	LUL		US	85	3170	-8913		Laurel	Hesler-Noble Field	
KMCB	MCB		US	85	3118	-9047		McComb	Mc Comb/Pike County Airport/John E Lewis Field	
KWDR	WDR		US	142	3398	-8367		Winder	Barrow County	
UACK	KOV		KZ	184	5333	6959		Kokshetau	Kokshetau	
WITC	MEQ		ID	212	404	9625		Meulaboh	Cut Nyak Dhien	
KARW	BFT		US	142	3241	-8063		Beaufort	Beaufort County	
RJER	RIS		JP	253	4524	14119		Rishiri Chō	Rishiri	
SECO	OCC		EC	108	-46	-7699		Puerto Francisco de Orellana	Francisco De Orellana	
YPBO	PBO		AU	281	-2317	11775		Paraburdoo	Paraburdoo	
WIME	AEG		ID	212	140	9943		Aekgadang	Aek Godang	
KDTA	DTA		US	94	3938	-11250		Delta	Delta	
KELY	ELY		US	123	3930	-11490		Ely	Ely Airport-Yelland Field	
KRIF	RIF		US	94	3874	-11210		Richfield	Richfield	
KTTD	TTD		US	123	4555	-12240	PDX	Portland	Portland–Troutdale	
OODQ	DQM		OM	229	1950	5764		Duqm	Duqm	
KALM	ALM		US	94	3284	-10599		Alamogordo	Alamogordo-White Sands	
KDUG	DUG		US	148	3147	-10960		Douglas	Bisbee-Douglas	
KOLS	OLS		US	148	3142	-11085		Nogales	Nogales	
KONM	ONM		US	94	3402	-10690		Socorro	Socorro	
KMKY	MRK		US	142	2593	-8172		Marco Island	Marco Island	
LTBU	TEQ		TR	299	4114	2792		Tekirdağ	Tekirdağ Çorlu	Provincia de Tekirdağ;Tekirdağ Province
YBKE	BRK		AU	282	-3004	14595		Bourke	Bourke	
GMAZ	OZG		MA	13	3026	-585		Zagora	Zagora	
CYQZ	YQZ		CA	176	5303	-12251		Quesnel	Quesnel	
VYME	MGZ		MM	260	1244	9862		Myeik	Myeik	
KBOW	BOW		US	142	2793	-8178		Bartow	Bartow	
KFPR	FPR		US	142	2750	-8037		Fort Pierce	Saint Lucie County	Ft. Pierce
KGIF	GIF		US	142	2807	-8175		Winter Haven	Winter Haven's Gilbert	
KPHK	PHK		US	142	2682	-8065		Pahokee	Palm Beach County Glades	
KTIX	TIX		US	142	2851	-8080		Titusville	Space Coast	
KZPH	ZPH		US	142	2823	-8217		Zephyrhills	Zephyrhills	
KOMK	OMK		US	123	4840	-11950		Omak	Omak	
ZUKD	KGT		CN	245	3014	10174		Kangding	Garzê Kangding	
LEBZ	BJZ		ES	308	3889	-682		Badajoz	Badajoz	
KMIT	MIT		US	123	3550	-11919		Shafter	Shafter / Kern County	
ZUNP	HZH		CN	245	2632	10915		Liping Xian	Liping	
CZMT	ZMT		CA	176	5403	-13213		Masset	Masset	
KDRM	DRE		US	95	4601	-8374		Drummond Island	Drummond Island	
BIVM	VEY		IS	269	6342	-2028		Vestmannaeyjar	Vestmannaeyjar	
SARC	CNQ		AR	58	-2745	-5876		Corrientes	Corrientes	Ciudad de Corrientes
DAUI	INZ		DZ	3	2725	251		In Salah	In Salah	
ZSWA	WHA		CN	245	3111	11866	WHU	Wuhu	Wuhu Xuanzhou	
VVVD	VDO		VN	208	2112	10742		Cẩm Phả	Van Don	
YMRB	MOV		AU	273	-2206	14808		Moranbah	Moranbah	
NTMP	UAP		PF	364	-935	-14008		Ua Pou Island	Ua Pou	Adams Island
FAMG	MGH		ZA	23	-3086	3034		Margate	Margate	
WITK	TXE		ID	212	472	9685		Takengon	Takengon Rembele	
UASK	UKK		KZ	184	5004	8249		Ust-Kamenogorsk	Oskemen	
DWO	DWO		LK	200	691	7991		Sri Jayewardenepura Kotte		
VCCS	GIU		LK	200	796	8073		Sigiriya	Sigiriya	
LFBL	LIG		FR	314	4586	118		Limoges	Limoges-Bellegarde	
UHWP	TLY		RU	258	4481	13630		Plastun	Plastun	
LTBR	YEI		TR	299	4026	2956		Yenişehir	Bursa Yenişehir	Bursa
UELL	NER		RU	259	5691	12491		Chul’man	Chulman	Chul'man
FMCI	NWA		KM	339	-1230	4377		Bandaressalam	Mohéli Bandar Es Eslam	
CZBF	ZBF		CA	137	4763	-6574		Bathurst	Bathurst	
GATB	TOM		ML	5	1673	-301		Timbuktu	Timbuktu	Tombuctú
FLSW	SLI		ZM	34	-1217	2637		Solwezi	Solwezi	
KLPC	LPC		US	123	3467	-12047		Lompoc	Lompoc	
EFJY	JYV		FI	297	6240	2568		Jyväskylä	Jyväskylä	
KSKX	TSM		US	94	3646	-10567		Taos	Taos	
UUYW	VKT		RU	312	6748	6398		Vorkuta	Vorkuta	
ZUAS	AVA		CN	245	2626	10587		Anshun	Anshun Huangguoshu	
LGSO	JSY		GR	285	3742	2495		Nisí Sýros	Syros Island National	Syros;Siros
KISO	ISO		US	142	3532	-7761		Kinston	Kinston Regional Jetport	
RPSV	SWL		PH	228	1052	11927		San Vicente	San Vicente	
YKAL	UBU		AU	281	-1429	12664		Kalumburu	Kalumburu	
SWGN	AUX		BR	55	-723	-4824		Araguaína	Araguaína	
FZFK	GMA		CD	28	324	1977		Gemena	Gemena	
MYLD	LGI		BS	141	2318	-7509		Long Island	Deadman's Cay	Deadman's Cay Settlement
FASS	SIS		ZA	23	-2765	2300		Sishen	Sishen	
KMQS	CTH		US	142	3997	-7582		Coatesville	Chester County G O Carlson	
OPRK	RYK		PK	217	2838	7028		Rahim Yar Khan	Shaikh Zayed	
YSNF	NLK		NF	368	-2904	16794		Norfolk Island	Norfolk Island	Isla Norfolk
KDWH	DWH		US	85	3006	-9555	HOU	Houston	David Wayne Hooks Memorial	
KMDD	MDD		US	85	3204	-10210	MAF	Midland	Midland Airpark	
DTNH	NBE		TN	49	3608	1044		Enfidha	Enfidha – Hammamet	
SXY	SXY		US	142	4230	-7542		Sidney		
YARG	GYL		AU	281	-1664	12845		Argyle Diamond Mine	Argyle	Argyle Village
KPTW	PTW		US	142	4023	-7565		Pottstown	Pottstown Limerick	
KCAR	CAR		US	142	4687	-6802		Caribou	Caribou	
KHUL	HUL		US	142	4613	-6779		Houlton	Houlton	
KMLT	MLT		US	142	4565	-6870		Millinocket	Millinocket	
RPVS	EUQ		PH	228	1077	12193		Province of Antique	Evelio B. Javier	
FZAG	MNB		CD	28	-593	1235		Moanda	Moanda	
WAEK	KAZ		ID	213	119	12790		Kao	Kao Kuabang	Kau
WALM	LNU	WAQM	ID	227	358	11662		Malinau	Malinau Robert Atty Bessing	Malinau City
GVMA	MMO		CV	266	1516	-2321		Vila do Maio	Maio	Porto Inglês
SLYA	BYC		BO	121	-2196	-6365		Yacuiba	Yacuiba	
WAEL	LAH		ID	213	-64	12750		Labuha	Oesman Sadik	
CYMM	YMM		CA	97	5665	-11122		Fort McMurray	Fort McMurray	
KJKA	GUF		US	85	3029	-8768		Gulf Shores	Jack Edwards	
EKSB	SGD		DK	293	5496	979		Sønderborg	Sønderborg	Soenderborg
YCOM	OOM		AU	282	-3629	14897		Cooma	Cooma–Snowy Mountains	
SKBS	BSC		CO	77	620	-7739		Bahía Solano	José Celestino Mutis	Ciudad de Mutis;Ciudad Mutis
DAAE	BJA		DZ	3	3671	507		Béjaïa	Bejaia	Bugía;Bijāya
ZYFY	FYJ		CN	245	4819	13436		Fuyuan	Fuyuan	
YMDG	DGE		AU	282	-3256	14961		Mudgee	Mudgee	
LIRZ	PEG		IT	318	4310	1251		Perugia	Perugia San Francesco d'Assisi – Umbria	
PATC	TNC		US	143	6557	-16790		Tin City	Tin City LRRS	
SPHI	CIX		PE	122	-679	-7983		Chiclayo	Cap. FAP José A. Quiñones Gonzáles	
UTDK	TJU		TJ	205	3799	6981		Kŭlob	Kulob	
DAAS	QSF		DZ	3	3618	533		Sétif	Ain Arnat	
MTCA	CYA		HT	149	1827	-7379		Les Cayes	Antoine-Simon	Los Cayos
SAVY	PMY		AR	57	-4276	-6510		Puerto Madryn	Puerto Madryn, CHT	
PALU	LUR		US	143	6888	-16611		Cape Lisburne LRRS Airport	Cape Lisburne LRRS	
EEKE	URE		EE	326	5823	2251		Kuressaare	Kuressaare	
ZUHY	AHJ		CN	245	3253	10235		Longri Nongmuchang	Hongyuan	Aba Hongyuan
SPNC	HUU		PE	122	-988	-7620		Huánuco	Alférez FAP David Figueroa Fernandini	
FOON	MVB		GA	30	-166	1344		Franceville	Franceville / Mvengue	
FTTD	MQQ		TD	42	862	1607		Moundou	Moundou	
CYHI	YHI		CA	97	7076	-11781		Ulukhaktok	Ulukhaktok/Holman Island	
SBCJ	CKS		BR	73	-612	-5000		Parauapebas	Parauapebas Carajás	
HTMP	NPY		TZ	17	-636	3109		Mpanda	Mpanda	
UNKY	KYZ		RU	221	5170	9447		Kyzyl	Kyzyl	
OMDW	DWC		AE	204	2490	5516	DXB	Dubai	Dubai World Central - Al Maktoum	Dubai City
UDSG	LWN		AM	262	4072	4383		Gyumri	Shirak	
NTGR	RKA	NTKK	PF	376	-1549	-14547		Aratika	Aratika	
LGKJ	KZS		GR	285	3614	2958		Megísti	Kastellorizo Island Public	
NTGO	TKV		PF	376	-1736	-13845		Tatakoto Atoll	Tatakoto	
VEPG	IXT		IN	220	2807	9537		Pasighat Airport	Pasighat	
HTRU	GIT		TZ	17	-281	3217		Geita	Mchauru	
LTAL	KFS		TR	299	4131	3380		Kastamonu	Kastamonu	
FMEP	ZSE		RE	344	-2132	5542		Saint-Pierre	Saint-Pierre - Pierrefonds	
OEDM	DWD		SA	241	2445	4413		Ad Dawādimī	Dawadmi Domestic	
VILD	LUH		IN	220	3085	7595		Ludhiana	Ludhiana	
OOSH	OHS		OM	229	2439	5662		Sohar		
LGKC	KIT		GR	285	3627	2302		Cythera	Kithira	Citera;Kythera;Cythera Island
NTMU	UAH		PF	364	-894	-13955		Ua Huka	Ua Huka	Ua Huka Island
YBCK	BKQ		AU	273	-2443	14543		Blackall	Blackall	
OINN	NSH		IR	251	3666	5147		Nowshahr	Noshahr	
SKPP	PPN		CO	77	245	-7661		Popayán	Guillermo León Valencia	
EPSY	SZY		PL	332	5348	2093		Szymany	Szczytno-Szymany	
POKW	KWF		US	118	5530	-13324		Waterfall	Waterfall Seaplane Base	
KXA	KXA		US	134	5554	-13240		Kasaan		
GMFK	ERH		MA	13	3195	-440		Errachidia	Errachidia Moulay Ali Cherif	Er-Rachidía
YTNG	ZBL	THG	AU	273	-2440	15050		Biloela		
OPGD	GWD		PK	217	2523	6233		Gwadar	Gwadar	
HSWW	WUU		SS	24	773	2798		Wau	Wau	
YBAR	BCI		AU	273	-2357	14531		Barcaldine	Barcaldine	
ZLDL	HXD		CN	245	3713	9727		Delingha	Delingha	Delhi
HKMA	NDE		KE	41	393	4184		Mandera	Mandera	
MUCM	CMW		CU	111	2142	-7785		Camagüey	Ignacio Agramonte	
NZWF	WKA		NZ	346	-4472	16925		Wanaka	Wanaka	Pembroke
DAON	TLM		DZ	3	3502	-145		Tlemcen	Tlemcen Zenata	Tremecén
YCBA	CAZ		AU	282	-3154	14579		Cobar	Cobar	
TFFM	GBJ		GP	106	1587	-6127		Marie-Galante Island	Marie-Galante	
LFRQ	UIP		FR	314	4797	-417		Quimper	Quimper-Pluguffan	
UHSK	EKS		RU	242	4918	14210		Shakhtërsk	Shakhtersk	
UHMW	SWV		RU	226	6192	15923		Evensk	Severo-Evensk	
DNMA	MIU		NG	29	1186	1308		Maiduguri	Maiduguri	
DNYO	YOL		NG	29	926	1243		Yola	Yola	
EIKN	NOC		IE	294	5391	-882		Knock	Ireland West Airport Knock	Charlestown
MYBS	BIM		BS	141	2570	-7926		Bimini District	South Bimini	Bimini
RJTH	HAC		JP	253	3312	13979		Hachijō Jima	Hachijojima	Hachijojima Island
EFRO	RVN		FI	297	6656	2583		Rovaniemi	Rovaniemi	
ZWNL	NLT		CN	245	4343	8338		Xinyuan	Nalati	
WMPR	RDN		MY	222	577	10301		Pulau Redang	Redang	
SPLO	ILQ		PE	122	-1770	-7134		Ilo	Ilo	
EXI	EXI		US	118	5842	-13545		Excursion Inlet		
FMNR	WMN		MG	335	-1544	4969		Maroantsetra	Maroantsetra	
TJVQ	VQS		PR	152	1813	-6549		Vieques Island	Antonio Rivera Rodríguez	Vieques Municipality;Vieques Municipio;Vieques
HLKF	AKF		LY	48	2418	2331		Kufra	Kufra	Al Jawf
UIKE	ERG		RU	211	6127	10802		Yerbogachen	Yerbogachen	
LFBE	EGC		FR	314	4483	52		Bergerac	Bergerac-Roumanière	
MDCY	AZS		DO	161	1927	-6974		Samaná Province	Samaná El Catey	Distrito de Samana;Samaná;Provincia de Samaná
ZYDU	DTU		CN	245	4844	12612		Wudalianchi	Wudalianchi Dedu	
NFCI	ICI		FJ	352	-1774	-17934		Cicia Island	Cicia	Thithia Island;Dzizia Island
NFNO	KXF		FJ	352	-1735	17942		Koro	Koro Island	
NFVB	VBV		FJ	352	-1724	-17896		Vanuabalavu Island	Vanuabalavu	Vanua Balavu Island;Sir Charles Middleton Island
SKBU	BUN		CO	77	382	-7699		Buenaventura	Buenaventura	
SKSJ	SJE		CO	77	258	-7264		San José del Guaviare	Jorge Enrique González Torres	
SKSV	SVI		CO	77	215	-7477		Eduardo Falla Solano Airport	Eduardo Falla Solano	
SEMT	MEC		EC	108	-95	-8068		Manta	Eloy Alfaro	
VGBR	BZL		BD	202	2280	9030		Barishal	Barisal	
VGRJ	RJH		BD	202	2444	8862		Rajshahi	Shah Makhdum	
WAFY	UOL		ID	227	110	12141		Kabupaten Buol	Pogogul	Buol Regency
HLZN	ZIS		LY	48	3178	1225		Zintan	Zintan	
SKAG	HAY		CO	77	825	-7358		Aguachica	Hacaritama	
SKTM	TME		CO	77	645	-7176		Tame	Aeropuerto Gabriel Vargas Santos	
NFNK	LKB		FJ	352	-1820	-17882		Lakeba Island	Lakeba	
DATG	INF		DZ	3	1957	575		In Guezzam	In Guezzam	
LGRX	GPA		GR	285	3815	2143		Áraxos	Patras Araxos	
UUYX	UTS		RU	312	6543	5220		Ust-Tsilma	Ust-Tsilma	
RJEC	AKJ		JP	253	4367	14245		Asahikawa	Asahikawa	
DAOR	CBH		DZ	3	3165	-227		Béchar	Bechar	
ZLGL	GMQ		CN	245	3442	10031		Maqin County	Golog Maqin	Golog
LKKV	KLV		CZ	316	5020	1291		Karlovy Vary	Karlovy Vary	
OYRN	RIY		YE	183	1466	4938		Mukalla	Riyan	Al Mukalla
PLCH	CXI		KI	360	199	-15735		Kiritimati Island	Cassidy	Kiritimati
MHPL	PEU		HN	171	1526	-8378		Puerto Lempira	Puerto Lempira	
UZST	TMJ	UTST	UZ	243	3729	6731		Termez Airport	Termez	
OMAL	AAN		AE	204	2426	5561		Al Ain City	Al Ain	
KTCM	TCM		US	123	4714	-12248	TIW	Tacoma	McChord Field Airport (Joint Base Lewis-McChord)	
FNHU	NOV		AO	32	-1281	1576		Huambo	Albano Machado	
FNUB	SDD		AO	32	-1492	1358		Lubango	Lubango	
DAOF	TIN		DZ	3	2770	-817		Tindouf	Tindouf	Tinduf
TKPN	NEV		KN	167	1721	-6259		Charlestown	Vance W. Amory	
DAUE	ELG		DZ	3	3057	286		El Menia	El Golea	
ZLHX	HTT		CN	245	3821	9084		Huatugou	Haixi Mangnai	
SKRH	RCH		CO	77	1153	-7293		Riohacha	Almirante Padilla	Rio de la Hacha
MYSM	ZSA		BS	141	2406	-7452		San Salvador Island	San Salvador	Guanahani Island;Watling Island;Watlings Island;Guanahaní
LFLS	GNB		FR	314	4536	533	LYS	Lyon	Alpes–Isère	
DAUZ	IAM		DZ	3	2805	964		I-n-Amenas	In Aménas	
NTGN	NAU		PF	376	-1418	-14127		Napuka Atoll	Napuka	Napuka Island;Pukaroa Atoll
SBPG	PGZ	SSZW	BR	162	-2518	-5014		Ponta Grossa	Ponta Grossa	
MDLR	LRM		DO	161	1845	-6891		La Romana	La Romana	
SCNT	PNT		CL	153	-5167	-7253		Puerto Natales	Tte. Julio Gallardo	
LELN	LEN		ES	308	4259	-566		León	León	
WAMN	MNA		ID	227	401	12667		Melonguanne	Melangguane	Melonguane
MMCP	CPE		MX	133	1982	-9050		Campeche	Ing. Alberto Acuña Ongay	San Francisco de Campeche
VIPK	IXP		IN	220	3223	7563		Pathankot Air Force Station	Pathankot Air Force Station	
MMCV	CVM		MX	138	2370	-9896		Ciudad Victoria	General Pedro J. Méndez	Cd. Victoria
MMIT	IZT		MX	135	1645	-9509		Ixtepec	Ixtepec	San Geronimo Ixtepec
MMLC	LZC		MX	135	1800	-10222		Ciudad Lázaro Cárdenas	Lázaro Cárdenas	
MMPG	PDS		MX	130	2863	-10054		Piedras Negras	Piedras Negras	Piedrasnegras
ZYJS	JSJ		CN	245	4721	13262		Jiansanjiang	Jiansanjiang	
HSSG	EGN	HSGN	SD	26	1348	2247		Al-Junaynah	Geneina	El Geneina;Al Junaynah
HSNN	UYL		SD	26	1205	2496		Nyala	Nyala	
FZNP	BNC		CD	33	58	2947		Beni	Beni-Mavivi	
RPUW	MRQ		PH	228	1336	12183		Marinduque Island	Marinduque	
RPVU	TBH		PH	228	1231	12208		Tablas Island	Romblon Tugdan	Isla Tablas
LECH	CDT		ES	308	4021	7		Castelló de la Plana	Castellón–Costa Azahar	Castellón de la Plana
UZSA	NVI	UTSA	UZ	243	4012	6517		Navoiy	Navoi	
SANR	RHD	SANH	AR	58	-2750	-6493		Termas de Río Hondo	Las Termas	
NFNR	RTA		FJ	352	-1248	17707		Rotuma	Rotuma	
WAFU	OJU		ID	227	-86	12162		Ampana		
VRDA	NMF		MV	341	582	7347		Maafaru Island	Maafaru	
UAKD	DZN		KZ	184	4771	6774		Zhezqazghan	Zhezkazgan	
VOBR	IXX		IN	220	1790	7748		Bidar	Bidar	
ESMQ	KLR		SE	325	5669	1629		Kalmar	Kalmar Öland	
DAUB	BSK		DZ	3	3479	574		Biskra	Biskra	
WBKT	KUD		MY	223	692	11680		Kudat	Kudat	
OENN	NUM		SA	241	2793	3529		Neom	Neom Bay	
EHGG	GRQ		NL	283	5312	658		Groningen	Groningen Airport Eelde	Groninga
YWS	YWS		CA	176	5014	-12295		Whistler		
UZKA	AZN	UZFA	UZ	249	4073	7229		Andijon	Andizhan	Andiján
SBDO	DOU	SSDO	BR	80	-2220	-5487		Dourados	Dourados	
MYRP	RCY		BS	141	2368	-7484		Rum Cay Island	Port Nelson	Rum Cay;Rum Cay District;Isla Rum
HTSO	SGX		TZ	17	-1068	3558		Songea	Songea	
RHR	RHR		AE	204	2569	5578	RKT	Ras Al Khaimah		
UHHD	DLR		RU	258	4588	13374		Dalnerechensk	Dalnerechensk	
SBPB	PHB		BR	101	-289	-4173		Parnaíba	Parnaiba Aeroporto	
DAUO	ELU		DZ	3	3351	678		Guemar	Abdel Kader Lamoudi	El Oued
LTBY	AOE		TR	299	3981	3052	ESK	Eskişehir	Eskişehir Anadolu	
RPUH	SJI		PH	228	1236	12105		San Jose	San Jose	
OPZB	PZH		PK	217	3136	6946		Zhob	Zhob	
DABT	BLJ		DZ	3	3575	631		Batna	Mostépha Ben Boulaid	Batna City
HUJI	JIN		UG	25	45	3320		Jinja	Jinja	
NTGY	ZTA		PF	376	-2079	-13857		Atoll Tureia	Tureia	
EPLL	LCJ		PL	332	5172	1940		Łódź	Łódź Władysław Reymont	Lodz
ESNS	SFT		SE	325	6462	2108		Skellefteå	Skellefteå	
OPBW	BHV		PK	217	2935	7172		Bahawalpur	Bahawalpur	
VAKS	IXK		IN	220	2132	7027		Keshod	Keshod	
FZWA	MJM		CD	33	-612	2357		Mbuji-Mayi	Mbuji Mayi	
SBCN	CLV		BR	162	-1772	-4860		Caldas Novas	Caldas Novas	
DNJO	JOS		NG	29	964	887		Jos	Yakubu Gowon	
SPQU	AQP		PE	122	-1634	-7157		Arequipa	Rodríguez Ballón	
SCJO	ZOS		CL	160	-4061	-7306		Osorno	Cañal Bajo Carlos - Hott Siebert	
EGYP	MPN		FK	271	-5182	-5845		Mount Pleasant	Mount Pleasant	Puerto Stanley;Port Stanley;Stanley;Islas Malvinas;Falkland Islands
UKLI	IFO		UA	303	4888	2469		Ivano-Frankivsk	Ivano-Frankivsk	
VTCH	HGN		TH	194	1930	9798		Mae Hong Son	Sanam Bin Mae Hong Son	
EDVE	BWE		DE	287	5232	1056		Wolfsburg	Braunschweig-Wolfsburg	Braunschweig;Brunswick
VOSM	SXV		IN	220	1178	7807		Salem	Salem	
HCMB	BIB		SO	39	310	4363		Baidoa	Baidoa	
GUO	GUO		SO	39	532	4599		Guriel		
OPCH	CJL		PK	217	3588	7180		Chitral	Chitral	Chetrar
OPSS	SDT		PK	217	3481	7235		Saidu Sharif Airport	Saidu Sharif	
SPUR	PIU		PE	122	-521	-8062		Piura	Capitán FAP Guillermo Concha Iberico	
SPGM	TGI		PE	122	-929	-7600		Tingo María	Tingo María	
VOPC	PNY		IN	220	1197	7981		Puducherry	Pondicherry	
OAFZ	FBD		AF	215	3712	7052		Fayzabad	Fayzabad	
OAZJ	ZAJ		AF	215	3097	6187		Zaranj	Zaranj	
UENI	VHV		RU	259	6346	12028		Verkhnevilyuysk	Verkhnevilyuysk	
UENW	VYI		RU	259	6376	12169		Vilyuysk	Vilyuysk	Viliúisk
YNRV	RVT		AU	281	-3379	12020		Ravensthorpe	Ravensthorpe	
OAFR	FAH		AF	215	3237	6217		Farah	Farah	
OAUZ	UND		AF	215	3667	6891		Kunduz	Kunduz	Qundūz
DAOI	CFK		DZ	3	3621	133		Chlef	Chlef	ash-Shalif
MMDA	CUA		MX	131	2505	-11161		Ciudad Constitución	Ciudad Constitución	
EVLA	LPX		LV	317	5652	2110		Liepāja	Liepaja East	
OATN	TII		AF	215	3260	6587		Tarinkot	Tarin Kowt	Tirinkot;Tareen
FLMA	MNS		ZM	34	-1114	2888		Mansa	Mansa	
SADP	EPA		AR	56	-3461	-5861		El Palomar	El Palomar	
VYKL	KMV		MM	260	2318	9405		Kalemyo	Kalay	
UKON	NLV		UA	303	4706	3192		Mykolayiv	Mykolaiv	
VLSN	NEU	VLNK	LA	257	2042	10407		Xam Nua	Sam Neua	
CYMT	YMT		CA	174	4977	-7453		Chibougamau	Chibougamau/Chapais	
NYS	NYS		US	142	4074	-7397	NYC	New York City		
MMPA	PAZ		MX	135	2060	-9746		Poza Rica de Hidalgo	El Tajín National	Poza Rica
YPLM	LEA		AU	281	-2224	11409		Learmonth	Learmonth	
VRMG	GAN		MV	341	-69	7316		Gan Island	Gan	
OOMK	UKH		OM	229	1939	5640		Mukhaizna	Mukhaizna	
PTYA	YAP		FM	349	950	13809		Yap Island	Yap	
LTAS	ONQ		TR	299	4152	3210		Zonguldak	Caycuma	
SERO	ETR		EC	108	-344	-8001		Santa Rosa	Santa Rosa	
LFLB	CMF		FR	314	4564	588		Chambéry	Chambéry	Aix-les-Bains
EDFM	MHG		DE	287	4947	851		Mannheim	Mannheim City	
LSZR	ACH		CH	334	4749	956		Altenrhein	St. Gallen-Altenrhein	
HSSM	MAK		SS	24	956	3165		Malakal	Malakal	
VYNT	NYT	VYEL	MM	260	1962	9620		Nay Pyi Taw	Naypyidaw	Naypyitaw
GMMI	ESU		MA	13	3140	-968		Essaouira	Essaouira	Esauira
HSOB	EBD		SD	26	1315	3023		El Obeid	El Obeid	Al-Ubayyid
HSFS	ELF		SD	26	1361	2532		El Fasher	El Fasher	Al-Fashir
LEVD	VLL		ES	308	4171	-485		Valladolid	Valladolid	Pucela;Pincia
YTRE	TRO		AU	282	-3189	15251		Taree	Taree	
RJDA	AXJ		JP	253	3248	13016		Amakusa	Amakusa Airfield	
WARE	JBB		ID	212	-824	11369		Jember	Jember Noto Hadinegoro	
WART	SUP		ID	212	-707	11390		Trunojoyo Airport	Trunojoyo	
YKSC	KGC		AU	272	-3571	13752		Kingscote	Kingscote	
CYKZ	YKZ		CA	174	4386	-7937	YTO	Toronto	Toronto/Buttonville	
SPPY	CHH		PE	122	-620	-7786		Chachapoyas	Chachapoyas	
KBBG	BKG		US	85	3654	-9320		Branson	Branson	
MTJE	JEE		HT	149	1866	-7417		Jérémie	Jérémie	
WALG	TJS	WAQD	ID	227	284	11737		Tanjung Selor	Tanjung Harapan	
YBWP	WEI		AU	273	-1268	14193		Weipa	Weipa	
ESKS	SCR		SE	325	6116	1284		Sälen	Scandinavian Mountains	
OIBV	LVP		IR	251	2681	5335		Jazīreh-ye Lāvān	Lavan Island	Levan Island
LFRG	DOL		FR	314	4936	16		Deauville	Deauville – Saint-Gatien	
GMAG	GLN		MA	13	2903	-1005		Guelmim	Goulimime	
FNUE	LUO		AO	32	-1177	1990		Luena	Luena	
FNMO	MSZ		AO	32	-1526	1215		Mossamedes	Namibe	
FNSA	VHC		AO	32	-969	2043		Saurimo	Saurimo	
FNGI	VPE		AO	32	-1705	1560		Ondjiva	Ngjiva Pereira	
SANE	SDE		AR	58	-2777	-6431		Santiago del Estero	Vicecomodoro Ángel de la Paz Aragonés	Ciudad de Santiago del Estero
LGBL	VOL		GR	285	3922	2279		Volos	Nea Anchialos National	
FHSH	HLE		SH	270	-1596	-565		Saint Helena Island	Saint Helena	St. Helena;Santa Elena
LEVT	VIT		ES	308	4288	-272		Gasteiz / Vitoria	Vitoria	Vitoria-Gasteiz
YBTH	BHS		AU	282	-3341	14965		Bathurst	Bathurst	
YGFN	GFN		AU	282	-2976	15303		Grafton	Clarence Valley	
FNDU	DUE		AO	32	-740	2082		Dundo Airport	Dundo	
MYCI	CRI		BS	141	2275	-7418		Colonel Hill	Colonel Hill	Cerro del Coronel
MUCL	CYO		CU	111	2162	-8155		Cayo Largo	Vilo Acuña	Cayo Largo del Sur;Cayo Largo Island
NSTU	PPG		AS	370	-1433	-17071		Pago Pago	Pago Pago	
LEBG	RGS		ES	308	4236	-362		Burgos	Burgos Villafria	
RJEB	MBE		JP	253	4430	14340		Mombetsu	Mombetsu	
NIUE	IUE		NU	367	-1908	-16993		Niue	Alofi / Niue	Isla Niue
UBBN	NAJ		AZ	193	3919	4546		Naxçıvan	Nakhchivan	Nakhichivan;Najchivén
WIOP	PSU		ID	236	83	11290		Putussibau	Pangsuma	
WIOS	SQG		ID	236	7	11150		Sintang	Sintang	
ESUP	PJA		SE	325	6725	2307		Pajala	Pajala	
LFPB	LBG		FR	314	4897	244	PAR	Paris	Paris–Le Bourget	
LFVP	FSP		PM	136	4676	-5618		Saint-Pierre	Saint-Pierre	
LEDA	ILD		ES	308	4173	54		Lleida	Lleida-Alguaire	Lérida
FLKL	KLB		ZM	34	-1497	2268		Kalabo	Kalabo	
VLFL	PCQ		LA	257	2165	10190		Boun Neua Airport	Boun Neua	
EPZG	IEG		PL	332	5214	1580		Zielona Góra	Zielona Gora	Babimost
CYSK	YSK		CA	116	5655	-7922		Sanikiluaq	Sanikiluaq	
FTTC	AEH		TD	42	1385	2084		Abéché	Abéché	
SBTC	UNA		BR	71	-1536	-3900		Una	Una-Comandatuba	Comandatuba
MPSM	RIH		PA	146	838	-8013		Río Hato	Scarlett Martinez	
MMGR	GUB		MX	173	2803	-11402		Guerrero Negro	Guerrero Negro	
LDOS	OSI		HR	333	4546	1881		Osijek	Osijek	
ESNO	OER		SE	325	6341	1899		Örnsköldsvik	Örnsköldsvik	
ESSP	NRK		SE	325	5859	1624		Norrköping	Norrköping	
HCAD	AAD		SO	39	610	4664		Adado		
YKMB	KRB		AU	273	-1750	14090		Karumba	Karumba	
LTBO	USQ		TR	299	3868	2947		Uşak	Uşak	
UBBL	LLK		AZ	193	3875	4881		Lankaran	Lankaran	
LFRH	LRT		FR	314	4776	-344		Lorient	Lorient - Lann-Bihoué	
ZBUC	UCB		CN	245	4113	11311		Ulanqab	Ulanqab	
ZYSQ	YSQ		CN	245	4521	12445		Songyuan	Songyuan Chaganhu	
LSZB	BRN		CH	334	4691	750		Bern	Bern	Berna;Berne
MMGM	GYM		MX	112	2797	-11092		Heroica Guaymas	General José María Yáñez	Guaymas
SPJR	CJA		PE	122	-713	-7850		Cajamarca	Cajamarca	
SYEC	OGL	SYGO	GY	109	681	-5811	GEO	Georgetown	Eugene F. Correira	
GAX	GAX		GA	30	-277	998		Gamba		
ANYN	INU		NR	366	-55	16692		Nauru Island	Nauru	Yaren District
HKKT	KTL		KE	41	97	3496		Kitale	Kitale	
YTGT	GTS		AU	275	-2055	13035		The Granites Mine	The Granites	
MYAT	TCB		BS	141	2674	-7738		Treasure Cay	Treasure Cay	
DTTZ	TOE		TN	49	3394	811		Tozeur	Tozeur–Nefta	
ESND	EVG		SE	325	6205	1442		Sveg	Härjedalen Sveg	
DAUT	TMX		DZ	3	2924	28		Timimoun	Timimoun	Timimún
MBSY	SLX		TC	104	2133	-7120		Salt Cay	Salt Cay	Cayo Sal
VYKI	KHM		MM	260	2599	9567		Hkāmpti	Kanti	
NTKM	TJN		PF	376	-1586	-14227		Takume	Takume	
VAKJ	HJR	VEKO	IN	220	2482	7992		Khajuraho Group of Monuments	Khajuraho Civil	Khajuraho
LZTT	TAT		SK	288	4907	2024		Poprad	Poprad-Tatry	
DAAV	GJL		DZ	3	3680	587		Jijel	Jijel Ferhat Abbas	Yiyel
LFCR	RDZ		FR	314	4441	248		Rodez	Rodez-Marcillac	
UZSK	KSQ	UTSK	UZ	243	3880	6577		Qarshi	Karshi	
EFPO	POR		FI	297	6146	2180		Pori	Pori	
ZHSN	HPG		CN	245	3163	11034		Shennongjia	Shennongjia Hongping	Hongping
UWKB	UUA		RU	312	5462	5282		Bugulma Airport	Bugulma	
RCFN	TTT		TW	248	2275	12110		Taitung	Feng Nin Tw-Afb	
LDSB	BWK		HR	333	4329	1668		Otok Brač	Brac	
ENRO	RRS		NO	313	6258	1134		Røros	Røros	
UOII	IAA		RU	221	6743	8663		Igarka	Igarka	
MMPE	PPE		MX	112	3135	-11331		Puerto Peñasco	Mar de Cortés	
ZLHB	HBQ		CN	245	3801	10064		Haibei Tibetan Autonomous Prefecture	Habei Qilian	Qilian
OIBS	SXI		IR	251	2591	5454		Sirri Island Airport	Sirri Island	
DAUL	LOO		DZ	3	3376	293		Laghouat	Moulay Ahmed Medeghri	Lagouat
DABS	TEE		DZ	3	3543	812		Tébessa	Cheikh Larbi Tébessa	
EDAH	HDF		DE	287	5388	1415		Usedom Island	Heringsdorf	
DAUK	TGR		DZ	3	3307	609		Touggourt	Touggourt	
UTDT	KQT		TJ	205	3787	6886		Bokhtar	Qurghonteppa	Kurgan-Tyube
HEMM	MUH		EG	12	3133	2722		Marsá Maţrūḩ	Mersa Matruh	
DTTG	GAE		TN	49	3373	992		Gabès	Gabès – Matmata	
DTTF	GAF		TN	49	3442	882		Gafsa	Gafsa – Ksar	
OICS	SDG		IR	251	3525	4701		Sanandaj	Sanandaj	Sanandij
DAOY	EBH		DZ	3	3372	109		El Bayadh	El Bayadh	
UOTT	THX		RU	221	6580	8793		Turukhansk	Turukhansk	
LFGJ	DLE		FR	314	4704	543		Dole	Dole–Jura	
EKRK	RKE		DK	293	5559	1213	CPH	Copenhagen	Roskilde	Copenhague
LFRZ	SNR		FR	314	4731	-215		Saint-Nazaire	Saint-Nazaire - Montoir	
EDMA	AGB		DE	287	4843	1093	MUC	Munich	Augsburg	
ENOL	OLA		NO	313	6370	960		Ørland	Ørland	
FZEA	MDK		CD	28	2	1829		Mbandaka	Mbandaka	
OYSN	SAH		YE	183	1548	4422		Sanaa	Sana'a	
LESA	SLM		ES	308	4095	-550		Salamanca	Salamanca	
UNIP	TGP		RU	221	6160	9001		Bor	Podkamennaya Tungus	
EDHI	XFW		DE	287	5354	984	HAM	Hamburg	Hamburg Finkenwerder	Hamburgo
OSAP	ALP		SY	201	3618	3722		Aleppo	Aleppo	Alepo
RPUV	VRC		PH	228	1358	12421		Virac	Virac Airstrip	
LFMV	AVN		FR	314	4391	490		Avignon	Avignon-Caumont	Aviñón
DAOB	TID		DZ	3	3534	146		Tiaret	Abdelhafid Boussouf Bou Chekif	
LRAR	ARW		RO	290	4618	2126		Arad	Arad	
OPMJ	MJD		PK	217	2734	6814		Moenjodaro	Moenjodaro	
HETB	TCP		EG	12	2959	3478		Taba	Taba	
USDB	BVJ		RU	261	7032	6833		Bovanenkovo	Bovanenko	
OADY	DWR		AF	215	3109	6407		Camp Dwyer	Camp Dwyer	
OAZI	OAZ		AF	215	3187	6419		Camp Bastion Air Base	Camp Bastion Air Base	
UWKJ	JOK		RU	312	5672	4790		Yoshkar-Ola	Yoshkar-Ola	
LYKV	KVO		RS	286	4382	2059		Kraljevo	Morava Kraljevo	Lađevci
WAMP	MWS		ID	227	-280	12214	MOH	Morowali Regency	IMIP	
DAAY	MZW		DZ	3	3354	-24		Mecheria	Cheikh Bouamama	
SBJD	QDV		BR	162	-2318	-4694		Jundiaí	Jundiaí	
HEAL	DBB		EG	12	3093	2846		El Dabaa	El Alamein	
OIBH	IAQ		IR	251	2984	5027		Bahregan	Bahregan	
KRIV	RIV		US	123	3389	-11726	RAL	Riverside	March Air Reserve Base	
YSNK	SNB	YSNB	AU	275	-1142	13065		Milikapiti	Snake Bay	
LQMO	OMO		BA	320	4328	1785		Mostar	Mostar	
CYJT	YJT		CA	166	4854	-5855		Stephenville	Stephenville	
UKWW	VIN		UA	303	4924	2861		Vinnytsya	Havryshivka	Vinnytsia
UHKK	KXK		RU	258	5041	13693		Komsomolsk-on-Amur	Komsomolsk-on-Amur	Komsomolsk del Amur
EKOD	ODE		DK	293	5548	1033		Odense	Odense	
GQNI	EMN		MR	44	1662	-732		Néma	Néma	
UKLN	CWC		UA	303	4826	2598		Chernivtsi	Chernivtsi	
VNDP	DOP		NP	218	2899	8282		Dolpa	Dolpa	
DNGO	GMO		NG	29	1030	1090		Gombe	Gombe Lawanti	
VYKP	KYP		MM	260	1943	9353		Kyaukpyu	Kyaukpyu	
ESOK	KSD		SE	325	5944	1334		Karlstad	Karlstad	
RJTY	OKO		JP	253	3575	13935	TYO	Tokyo	Yokota Air Base	Tokio
KLSF	LSF		US	142	3234	-8499	CSG	Columbus	Lawson Army Airfield	
EBKT	KJK		BE	289	5082	320		Kortrijk	Wevelgem	Courtrai
MMMA	MAM		MX	130	2577	-9753		Heroica Matamoros	General Servando Canales	Matamoros
MMNL	NLD		MX	130	2744	-9957		Nuevo Laredo	Quetzalcóatl	
MZCP	CYC		BZ	74	1768	-8805		Cay Chapel	Cay Chapel Airstrip	Caye Chapel;Cayo Chapel
KBIF	BIF		US	94	3185	-10638	ELP	El Paso	Biggs Army Air Field	
EHTW	ENS		NL	283	5227	687		Enschede	Enschede Airport Twente	
KBXA	BXA		US	85	3078	-8987		Bogalusa	George R Carr Memorial Air Field	
WASO	BXB		ID	213	-253	13344		Irarututiga	Babo	
YGRM	GYZ		AU	281	-2802	12380		Gruyere Mine Camp	Gruyere Mine	
VCRI	HRI		LK	200	628	8112		Hambantota	Hambantota	
LFRU	MXN		FR	314	4860	-382		Morlaix	Morlaix – Ploujean	
FANG	NGL		ZA	23	-2439	3133		Ngala Airport	Ngala	
KPTN	PTN		US	85	2971	-9133		Patterson	Harry P Williams Memorial	
VNRC	RHP		NP	218	2739	8606		Manthali	Manthali Ramechhap	Manthali Municipality
UWSS	RTW		RU	321	5157	4605		Saratov	Saratov Tsentralny	
SVSO	STD		VE	82	757	-7204		Santo Domingo	Mayor Buenaventura Vivas	
YARY	AAB		AU	273	-2669	14105		Arrabury		
HEAR	AAC		EG	12	3107	3384		Arīsh		
SSYA	AAG		BR	162	-2410	-4979		Arapoti		
EDKA	AAH		DE	287	5082	619		Aachen		
SWRA	AAI		BR	55	-1302	-4689		Arraias		
SMCA	AAJ		SR	147	390	-5558		Cajana		
FAMD	AAM		ZA	23	-2482	3154		Malamala Game Reserve		
SVAN	AAO		VE	82	943	-6447		Anaco		
WAVR	AAS		ID	213	-392	13930		Apalapsili Airport		
NSAU	AAU		WS	345	-1350	-17263		Asau		
RPMA	AAV		PH	228	637	12473		Surallah		
SBAX	AAX		BR	162	-1956	-4696		Araxá		
OYGD	AAY		YE	183	1619	5218		Al Ghayz̧ah		
MGQZ	AAZ		GT	107	1486	-9150		Quetzaltenango		
LEAB	ABC		ES	308	3895	-186		Albacete		
YABI	ABG		AU	273	-1761	14318		Abingdon Downs		
YAPH	ABH		AU	273	-2365	14658		Alpha		
HAKD	ABK		ET	2	673	4424		Kebri Dahar		
SMBN	ABN		SR	147	551	-5405		Albina		
DIAO	ABO		CI	0	547	-320		Aboisso		
ABP	ABP		PG	373	-607	14110		Atkamba Airport		
ABW	ABW		PG	373	-1017	14870		Abau Airport		
KACB	ACB		US	95	4498	-8520		Bellaire		
SKAD	ACD		CO	77	852	-7730		Alcides Fernández Airport		
ZWAL	ACF		CN	245	4044	8126		Ālā'ĕr		
VCCA	ACJ		LK	200	830	8043		Anuradhapura		
ACL	ACL		CO	77	475	-7299		Aguaclara		
ACM	ACM		CO	77	-215	-7176		Puerto Arica		
MMCC	ACN		MX	130	2933	-10110		Ciudad Acuña		
MRAF	ACO		CR	88	969	-8510		Cóbano		
SKAC	ACR		CO	77	-60	-7240		Aracuara		
UNKS	ACS		RU	221	5627	9057		Achinsk		
ACU	ACU		PA	146	919	-7799		Achutupo		
AYAN	ADC		PG	373	-714	14574		Andakombe		
KADG	ADG		US	95	4187	-8407		Adrian		
UEEA	ADH		RU	259	5860	12541		Aldan		
FYAR	ADI		NA	50	-2246	1498		Arandis		
OJAM	ADJ		JO	185	3197	3599	AMM	Amman		
SKAN	ADN		CO	77	570	-7588		Andes		
YAMK	ADO		AU	272	-3102	13720		Andamooka		
VCCG	ADP		LK	200	734	8163		Ampara		
KPHH	ADR		US	142	3345	-7953		Andrews		
ADV	ADV		SD	26	1140	2612		El Daein		
KADW	ADW		US	142	3880	-7687		Camp Springs		
EGQL	ADX		GB	306	5637	-287		Saint Andrews		
FAAL	ADY		ZA	23	-2268	2906		Alldays		
AEE	AEE		SS	24	1006	3295		Adareil Airport		
AYAX	AEK		PG	373	-735	14619		Aseki		
GQNA	AEO		MR	44	1671	-964		Aioun el Atrouss Airport		
AEQ	AEQ		CN	245	4387	12016	CIF	Chifeng		
FAPA	AFD		ZA	23	-3358	2688		Port Alfred		
KAFF	AFF		US	94	3743	-10590	COS	Colorado Springs		
SKAM	AFI		CO	77	692	-7507		Amalfi		
AFK	AFK		LK	200	728	8164	ADP	Ampara		
AYAF	AFR		PG	373	-913	14839		Afore		
UZSN	AFS	UTSN	UZ	243	4161	6423		Zarafshan		
AGAF	AFT		SB	356	-919	16095		Afutara		
LTAH	AFY		TR	299	3873	3060		Afyonkarahisar		
WASG	AGD		ID	213	-138	13390		Anggi Airport		
EDWG	AGE		DE	287	5378	792		Nordseeheilbad Wangerooge		
LFBA	AGF		FR	314	4417	59		Agen		
AGG	AGG		PG	373	-407	14410		Angoram Airport		
SMWA	AGI		SR	147	577	-5668		Wageningen		
RORA	AGJ		JP	253	2659	12724		Aguni Jima		
AGK	AGK		PG	373	-640	14385		Kagua		
AYWG	AGL		PG	373	-934	14915		Wanigela		
LGAG	AGQ		GR	285	3860	2135		Agrinion Airport		
SGES	AGT		PY	69	-2546	-5484		Ciudad del Este		
SVAC	AGV		VE	82	955	-6924		Acarigua		
AGW	AGW		AU	273	-1215	14215		Mapoon		
FAAG	AGZ		ZA	23	-2928	1881		Aggeneys		
VEAP	AHA		IN	220	2299	8320		Ambikāpur		
KAHC	AHC		US	123	4027	-12020		Herlong		
AHD	AHD		US	85	3415	-9712	ADM	Ardmore		
AHF	AHF		US	85	4030	-9990		Arapahoe		
FIMA	AHG		MU	342	-1037	5661		Agalega Islands		
KAHH	AHH		US	85	4528	-9237		Amery		
WAPA	AHI		ID	213	-335	12893		Amahai		
SYAH	AHL		GY	109	248	-5932		Aishalton		
AHM	AHM		US	123	4219	-12266		Ashland		
MHAH	AHS		HN	171	1543	-8442		Ahuas Airport		
AHW	AHW		OM	229	2134	5677		Saih Rawl		
AHY	AHY		MG	335	-2002	4554		Ambatolahy		
LFHU	AHZ		FR	314	4509	609		L'Alpe-d'Huez		
AIC	AIC		MH	362	728	16883		Airok		
AYAO	AIE		PG	373	-514	14473		Aiome		
SBAS	AIF		BR	162	-2264	-5046		Assis		
FEFY	AIG		CF	6	652	2325		Yalinga		
AYAK	AIH		PG	373	-734	14127		Aiambak		
HDAS	AII		DJ	18	1115	4272		Ali Sabih		
KAIK	AIK		US	142	3365	-8168		Aiken		
MPAI	AIL		PA	146	922	-7802		Ailigandí		
AIM	AIM		MH	362	1022	16998		Ailuk		
KAIO	AIO		US	85	4140	-9502		Atlantic		
NCAT	AIU		CK	374	-1997	-15812		Atiu Island		
KAIV	AIV		US	85	3310	-8820		Aliceville		
FYAA	AIW		NA	50	-2798	1758		Ai-Ais		
SNUI	AIY		BR	162	-1685	-4205		Araçuaí		
GQNJ	AJJ		MR	44	1973	-1438		Akjoujt		
OIHR	AJK		IR	251	3414	4985		Arak		
AJS	AJS		MX	112	2673	-11356		Punta Abreojos		
VAAK	AKD		IN	220	2070	7706		Akola Airport		
FOGA	AKE		GA	30	-117	1392		Akiéni		
AYGU	AKG		PG	373	-356	14222		Anguganak		
OEPS	AKH		SA	241	2406	4758		Al Kharj		
AKM	AKM		TD	42	1088	1982		Zakouma		
KAKO	AKO		US	94	4017	-10320		Akron		
WIAG	AKQ	WILM	ID	212	-462	10520		Gunung Batin Airport		
LCRA	AKT		GB	230	3459	3299		Akrotiri Airfield		
OIAG	AKW		IR	251	3074	4969		Aghajari		
SPAR	ALD		PE	122	-1165	-6923		Alerta		
ALE	ALE		US	85	3039	-10368		Alpine		
FAAB	ALJ		ZA	23	-2858	1653		Alexander Bay		
ALK	ALK		ET	2	797	3912		Asela		
LIMG	ALL		IT	318	4405	813		Albenga		
SSLT	ALQ		BR	162	-2981	-5589		Alegrete		
NZLX	ALR		NZ	346	-4521	16937		Alexandra		
SDWQ	ALT		BR	159	-192	-5472		Alenquer		
HCMA	ALU		SO	39	1196	5075		Caluula		
FMNE	AMB		MG	335	-1319	4899		Ambilobe		
FTTN	AMC		TD	42	1103	2028		Am Timan		
AME	AME		MZ	36	-1561	3768		Alto Molocue		
AYAA	AMF		PG	373	-410	14167		Ama		
AMG	AMG		PG	373	-459	14352		Amboin		
SNAR	AMJ		BR	162	-1618	-4068		Almenara		
AML	AML		PA	146	827	-8286		Puerto Armuelles		
FTTU	AMO		TD	42	1412	1532		Mao		
FMSY	AMP		MG	335	-2470	4473		Ampanihy		
YAMT	AMT		AU	272	-2610	13120		Amata		
AYAM	AMU		PG	373	-359	14122		Amanab		
ULDD	AMV		RU	312	6977	6155		Amderma		
YAMM	AMX		AU	275	-2173	13520		Ammaroo Airport		
FMMB	AMY		MG	335	-1769	4562		Ambatomainty		
NZAR	AMZ		NZ	346	-3703	17497		Ardmore Airport		
LFJR	ANE		FR	314	4756	-31		Angers		
LFBU	ANG		FR	314	4573	22		Angoulême		
FCBZ	ANJ		CG	10	-285	1382		Zanaga		
LTAD	ANK		TR	299	3995	3269		Ankara		
ANL	ANL		AO	32	-1150	1675		Andulo		
FMNH	ANM		MG	335	-1500	5032		Antsirabato		
PANT	ANN		US	134	5504	-13157		Annette Island		
FQAG	ANO		MZ	36	-1617	3993		Angoche		
KANQ	ANQ		US	113	4163	-8500		Angola		
SPHY	ANS		PE	122	-1371	-7335		Andahuaylas		
KANW	ANW		US	85	4258	-9998		Ainsworth		
ANZ	ANZ		AU	275	-2508	13220		Angus Downs Stn		
AOA	AOA		PG	373	-903	14680		Aroa		
AOB	AOB		PG	373	-492	14470		Annanberg		
EDAC	AOC		DE	287	5098	1251		Altenburg		
AOD	AOD		TD	42	1147	1928		Abou-Deïa Airport		
SARL	AOL		AR	58	-2969	-5715		Paso de los Libres		
OOAD	AOM		OM	229	2250	5738		Adam Airport		
AON	AON		PG	373	-625	14600		Arona		
SPAS	AOP		PE	122	-280	-7647		Andoas		
LIMW	AOT		IT	318	4574	737		Aosta		
VLAP	AOU		LA	257	1479	10705		Attapeu		
SLAP	APB		BO	121	-1472	-6850		Apolo		
WAWN	APD		ID	227	-446	12031		Arung Palakka Airport		
KAPG	APG		US	142	3947	-7617		Aberdeen		
KAPH	APH		US	142	3805	-7735		Fort Walker Airfield		
SKAP	API		CO	77	408	-7356		Apiay		
ZUPL	APJ		CN	245	3040	8114		Ali Pulan Airport		
APP	APP		PG	373	-898	14810		Asapa		
SNAL	APQ		BR	125	-975	-3665		Arapiraca		
AYPE	APR		PG	373	-467	14254		April River		
SBAN	APS	SWNS	BR	162	-1623	-4896		Anápolis		
SSAP	APU		BR	162	-2355	-5148		Apucarana		
SSOG	APX		BR	162	-2335	-5149		Arapongas		
SNAI	APY		BR	101	-910	-4597		Alto Parnaiba		
SAHZ	APZ		AR	63	-3898	-7011		Zapala		
SBAQ	AQA		BR	162	-2181	-4813		Araraquara		
MGQC	AQB		GT	107	1501	-9115		Santa Cruz del Quiché		
SWNI	AQM	SJOG	BR	151	-993	-6307		Nova Vida Airport		
AQS	AQS		FJ	352	-1675	17935		Saqani Seaplane Base		
AQT	AQT		VN	194	1689	10711		Quảng Trị		
KAQY	AQY		US	52	6097	-14912		Girdwood		
KARA	ARA		US	85	3000	-9182		New Iberia		
TJAB	ARE		PR	152	1845	-6667		Arecibo		
ARF	ARF		CO	77	69	-7024		Acaricuara		
KARG	ARG		US	85	3613	-9092		Walnut Ridge		
WAJA	ARJ		ID	213	-293	14078		Arso		
DFER	ARL		BF	45	1158	125		Arly		
ARO	ARO		CO	77	887	-7643		Arboletas		
ARP	ARP		PG	373	-990	14950		Aragip Airport		
SKAT	ARQ		CO	77	703	-7143		Arauquita		
SAVR	ARR		AR	57	-4501	-7081		Alto Río Senguer		
SJVO	ARS	SWEC	BR	162	-1592	-5225		Aragarcas		
YARA	ARY		AU	280	-3731	14299		Ararat		
FNZE	ARZ		AO	32	-723	1290		N'zeto Airport		
HHSB	ASA		ER	4	1307	4265		Assab		
SLAS	ASC		BO	121	-1593	-6316		Ascención de Guarayos		
MYAF	ASD		BS	141	2470	-7779		Andros Town		
NZAS	ASG		NZ	346	-4390	17180		Ashburton		
FHAW	ASI		SH	270	-793	-1442		Georgetown		
DIYO	ASK		CI	0	690	-537		Yamoussoukro		
KASL	ASL		US	85	3255	-9438		Marshall		
KASN	ASN		US	85	3343	-8610		Talladega		
KTMT	ASQ		US	123	3950	-11710		Austin		
ASZ	ASZ		PG	373	-587	15040		Asirim		
SPHZ	ATA		PE	122	-935	-7760		Anta		
HSAT	ATB		SD	26	1771	3406		Atbara		
ATE	ATE		US	85	3423	-9562		Antlers		
SEAM	ATF		EC	108	-121	-7857		Ambato		
OPMS	ATG		PK	217	3387	7240		Attock		
SUAG	ATI		UY	139	-3040	-5651		Artigas		
FMME	ATJ		MG	335	-1983	4707		Antsirabe		
AYNX	ATN		PG	373	-367	15244		Namatanai		
KUNI	ATO		US	142	3921	-8222		Athens		
AYAI	ATP		PG	373	-314	14235		Aitape		
GQPA	ATR		MR	44	2051	-1304		Atar		
PAAT	ATU		US	51	5283	17318		Attu Island		
FTTI	ATV		TD	42	1323	1832		Ati		
ATX	ATX		KZ	184	5185	6836		Atbasar		
YAGD	AUD		AU	273	-1867	13990		Augustus Downs Airport		
AUE	AUE		EG	12	2890	3320		Abū Rudays		
LFLA	AUF		FR	314	4785	350		Auxerre		
AYND	AUI		PG	373	-146	14307		Aua Island		
AYAT	AUJ		PG	373	-422	14282		Ambunti		
AUL	AUL		MH	363	830	17116		Aur Atoll		
AYAG	AUP		PG	373	-993	14939		Agaun		
WPAT	AUT		TL	203	-821	12562		Atauro		
AYUM	AUV		PG	373	-573	14845		Aumo		
LIPA	AVB		IT	318	4603	1260		Aviano		
YAUV	AVG		AU	275	-1569	13001		Auvergne Station		
MUCA	AVI		CU	111	2203	-7879		Ciego de Ávila		
ZMAH	AVK		MN	255	4625	10280		Arvayheer		
KAVO	AVO		US	142	2759	-8153		Avon Park		
VAAM	AVR		IN	220	2081	7772		Amravati		
AGGJ	AVU		SB	356	-985	16040		Avu Avu		
AYAW	AWB		PG	373	-801	14275		Awaba		
AWE	AWE		GA	30	-75	945		Alowe		
PWAK	AWK		UM	379	1928	16664		Wake Atoll		
KAWM	AWM		US	85	3513	-9018		West Memphis		
YADS	AWN		AU	272	-2648	13930		Alton Downs		
YAUS	AWP		AU	275	-2033	13730		Austral Downs Airport		
AWR	AWR		PG	373	-412	14485		Awar		
AXB	AXB		US	142	4425	-7590		Alexandria Bay		
YAMC	AXC		AU	273	-2308	14530		Aramac		
SSXX	AXE		BR	162	-2688	-5238		Xanxere		
OYAT	AXK		YE	183	1455	4683		Ataq		
YALX	AXL		AU	275	-1912	13680		Alexandria Homestead Airport		
KAXN	AXN		US	85	4587	-9539		Alexandria		
WATP	AXO		ID	227	-825	12422	ARD	Alor Island		
HAAX	AXU		ET	2	1415	3877		Aksum		
KAXV	AXV		US	142	4057	-8418		Wapakoneta		
AYA	AYA		CO	77	830	-7515		Ayapel		
AYC	AYC		CO	77	860	-7362		Ayacucho		
AYD	AYD		AU	275	-1930	13600		Alroy Downs Airport		
SKYA	AYG		CO	77	267	-7552		Yaguara Airport		
AYI	AYI		CO	77	-38	-7227		Yari		
VEAY	AYJ		IN	220	2675	8215		Ayodhya		
UAUR	AYK		KZ	239	5032	6695		Arkalyk		
YANL	AYL		AU	275	-1802	13560		Anthony Lagoon Airport		
ZHAY	AYN		CN	245	3613	11434		Anyang		
SGAY	AYO		PY	69	-2737	-5685		Ayolas		
YAYR	AYR		AU	273	-1958	14733		Ayr		
AYAY	AYU		PG	373	-634	14590		Aiyura		
WASA	AYW		ID	213	-120	13250		Ayawasi Airport		
SPAY	AYX		PE	122	-1073	-7377		Atalaya		
AYY	AYY		LK	200	686	8183		Arugam Bay Lagoon Waterdrome		
AZB	AZB		PG	373	-1030	14930		Amazon Bay		
MMAG	AZG		MX	135	1909	-10240		Apatzingán		
VEAH	AZH		IN	220	2616	8311		Azamgarh		
OMAD	AZI		AE	204	2443	5446	AUH	Abu Dhabi		
AZJ	AZJ		CN	245	3223	11972	ZUJ	Zhenjiang		
SWTU	AZL		BR	91	-1347	-5885		Fazenda Tucunare		
MMJC	AZP		MX	135	1957	-9929	MEX	Mexico City		
AZT	AZT		CO	77	682	-7328		Zapatoca		
FNAM	AZZ		AO	32	-788	1315		Ambriz		
AYBL	BAA		PG	373	-533	15101		Bialla		
KBAB	BAB		US	123	3915	-12143	MYV	Marysville		
BAC	BAC		CO	77	458	-7297		Barranca De Upia		
KBAD	BAD		US	85	3250	-9367	SHV	Shreveport		
LFMR	BAE		FR	314	4439	661		Saint-Pons		
RPUB	BAG		PH	228	1638	12062		Baguio		
MRBA	BAI		CR	88	916	-8333		Buenos Aires		
BAJ	BAJ		PG	373	-488	14910		Bali		
FZVR	BAN		CD	33	-417	2033		Basongo		
BAP	BAP		PG	373	-1033	14960		Baibara		
SNBA	BAT	SBBT	BR	162	-2058	-4859		Barretos		
BAW	BAW		GA	30	-67	945		Biawonque		
SWBC	BAZ		BR	127	-98	-6292		Barcelos		
KBYY	BBC		US	85	2897	-9586		Bay City		
KBBD	BBD		US	85	3113	-9933		Brady		
EDBH	BBH		DE	287	5434	1272		Stralsund		
EDRB	BBJ		DE	287	4994	656		Bitburg		
YLLE	BBL		AU	273	-2740	14181		Ballera		
VDBG	BBM		KH	235	1310	10322		Battambang		
HCMI	BBO		SO	39	1039	4494		Berbera		
EGHJ	BBP		GB	306	5068	-108		Bembridge		
TAPH	BBQ		AG	54	1764	-6183		Barbuda Island		
TFFB	BBR		GP	106	1601	-6174		Basse-Terre		
EGLK	BBS		GB	306	5132	-85		Blackbushe		
FEFT	BBT		CF	6	422	1579		Berbérati		
LRBS	BBU		RO	290	4450	2610	BUH	Bucharest		
DIGN	BBV		CI	0	469	-708		Grand Béréby		
KBBW	BBW		US	85	4140	-9963		Broken Bow		
FEFM	BBY		CF	6	585	2063		Bambari		
FLZB	BBZ		ZM	34	-1354	2311		Zambezi		
MUBA	BCA		CU	111	2037	-7451		Baracoa		
BCC	BCC		US	52	6357	-15615		Bear Creek		
FEGU	BCF		CF	6	652	1827		Bouca		
SYBE	BCG		GY	109	770	-5917		Bemichi Airport		
WPEC	BCH		TL	203	-849	12640		Baukau		
BCJ	BCJ		CN	245	3158	10446	MIG	Mianyang		
YBWR	BCK		AU	273	-1740	14420		Bolwarra Airport		
MRBC	BCL		CR	88	1077	-8359		Colorado		
BCP	BCP		PG	373	-585	14650		Bambu		
BCQ	BCQ		LY	48	2765	1427		Brak		
SWNK	BCR		BR	127	-863	-6742		Novo Campo Airport		
BCS	BCS		US	85	2987	-9002		Belle Chasse		
DNBA	BCU		NG	29	1032	983		Bauchi		
BCV	BCV		BZ	74	1727	-8878		Belmopan		
BCW	BCW		MZ	36	-2185	3544		Benguerra Island		
UWUB	BCX		RU	261	5393	5833		Beloretsk		
BCY	BCY		ET	2	622	3667		Bulchi		
BCZ	BCZ		AU	275	-1378	13620		Bickerton Island		
SNBC	BDC		BR	101	-547	-4527		Barra do Corda Airport		
BDF	BDF		US	85	4123	-8962		Bradford		
FSSB	BDI		SC	340	-372	5521		Bird Island		
DIBU	BDK		CI	0	803	-280		Bondoukou		
LTBG	BDM		TR	299	4032	2798		Bandırma		
OPTH	BDN		PK	217	2484	6884		Badin		
FZFD	BDT		CD	28	425	2098		Gbadolite		
FZRB	BDV		CD	33	-708	2973		Baudhuinville		
YBDF	BDW		AU	281	-1730	12750		Bedford Downs		
BDX	BDX		US	94	4547	-10546		Broadus		
AYBG	BDZ		PG	373	-633	14700		Baindoung		
BEA	BEA		PG	373	-865	14650		Bereina		
YBGB	BEE		AU	281	-1702	12265		Beagle Bay		
MNBL	BEF		NI	126	1199	-8377		Bluefields		
HABE	BEI		ET	2	939	3452		Beigi		
VIBY	BEK		IN	220	2842	7945		Bareilly		
GMMD	BEM		MA	13	3240	-632		Beni Mellal		
YLMQ	BEO	YPEC	AU	282	-3303	15170	NTL	Newcastle		
VOBI	BEP		IN	220	1516	7688		Ballari		
EGXH	BEQ		GB	306	5234	77		Bury St Edmunds		
LLBS	BEV		IL	214	3129	3472		Beersheba		
EGUB	BEX		GB	306	5162	-110		Benson		
SGBN	BFA		PY	69	-2023	-5817		Bahía Negra Airport		
YBMD	BFC		AU	273	-1590	14530		Bloomfield		
EDLI	BFE		DE	287	5203	853		Bielefeld		
SBBI	BFH		BR	162	-2541	-4923	CWB	Curitiba		
KBKF	BFK		US	94	3971	-10476	DEN	Denver		
FVCZ	BFO		ZW	22	-2101	3158		Chiredzi		
KBVI	BFP		US	142	4077	-8039		Beaver Falls		
BFQ	BFQ		PA	146	758	-7818		Puerto Piña		
KBFR	BFR		US	113	3885	-8648		Bedford		
ZSBB	BFU		CN	245	3285	11732		Bengbu		
DAOS	BFW		DZ	3	3517	-59		Sidi Bel Abbes		
ZSBA	BFY		CN	245	3317	11706	BFU	Bengbu		
FOGB	BGB		GA	30	-10	1193		Booue Airport		
LPBG	BGC		PT	304	4186	-671		Bragança		
KBGE	BGE		US	142	3090	-8460		Bainbridge		
GQNE	BGH		MR	44	1663	-1420		Abbaye Airport		
BIBF	BGJ		IS	269	6552	-1382		Bakkagerði		
MZBG	BGK		BZ	74	1652	-8841		Big Creek		
VNBL	BGL		NP	218	2822	8367		Baglung Airport		
BGP	BGP		GA	30	-217	1022		Bongo		
PAGQ	BGQ		US	52	6153	-14980		Big Lake		
UNKB	BGS		RU	221	5838	9747		Boguchany		
BGT	BGT		US	148	3459	-11317		Bagdad		
FEFG	BGU		CF	6	479	2278		Bangassou		
SSBG	BGV		BR	162	-2917	-5152		Bento Goncalves Airport		
SBBG	BGX		BR	162	-3139	-5411		Bagé		
LPBR	BGZ		PT	304	4158	-845		Braga		
SEBC	BHA	SESV	EC	108	-58	-8040		Los Perales Airport		
SKCP	BHF		CO	77	655	-7733		Bahia Cupica		
MHBL	BHG		HN	171	1583	-8483		Brus Laguna		
VABJ	BHJ		IN	220	2329	6967		Bhuj		
BHL	BHL		MX	173	2898	-11356		Bahía de los Ángeles		
OYBN	BHN		YE	183	1478	4572		Bayḩān		
VNBJ	BHP		NP	218	2717	8705		Bhojpur		
BHT	BHT		AU	273	-2337	14156		Brighton Downs		
OPBG	BHW		PK	217	3206	7252	SGI	Sargodha		
LFEA	BIC		FR	314	4733	-320		Belle-Île		
KBIE	BIE		US	85	4032	-9675		Beatrice		
PABI	BIG		US	52	6399	-14572	DJN	Delta Junction		
BII	BII		MH	362	1158	16540		Enyu Airfield		
BIJ	BIJ		PG	373	-558	14640		Biliau		
OABN	BIN		AF	215	3481	6782		Bāmyān		
BIP	BIP		AU	273	-1615	14380		Bulimba		
VNBT	BIT		NP	218	2953	8043		Baitadi Airport		
BIBD	BIU		IS	269	6564	-2355		Bíldudalur		
FEFR	BIV		CF	6	653	2198		Bria		
YBIL	BIW		AU	281	-1958	12760		Billiluna		
KBIX	BIX		US	85	3041	-8892	GPT	Gulfport		
FABE	BIY		ZA	23	-3290	2728		Bhisho		
BIZ	BIZ		PG	373	-528	14200		Bimin		
BIBK	BJD		IS	269	6607	-1475		Bakkafjörður Airport		
BJE	BJE		SD	26	1121	2852		Baleela		
BJG	BJG		ID	227	-512	11940		Bolaang		
VNBG	BJH		NP	218	2955	8125		Bajhang		
KBJJ	BJJ		US	142	4080	-8193		Wooster		
WAPK	BJK		ID	213	-607	13427		Benjina		
BJN	BJN		MZ	36	-1718	3795		Bajone		
SLBJ	BJO		BO	121	-2277	-6431		Bermejo		
SBBP	BJP		BR	162	-2298	-4654		Bragança Paulista		
BJQ	BJQ		OM	229	1988	5606		Bahja		
BJT	BJT		LK	200	642	7999		Bentota		
VNBR	BJU		NP	218	2950	8167		Bājura		
LYBT	BJY		RS	286	4482	2030	BEG	Belgrade		
UNIB	BKA		RU	221	6168	9635		Baykit		
BKF	BKF		US	52	5855	-15578		Brooks Camp		
PHBK	BKH		US	358	2202	-15978		Kekaha		
GUOK	BKJ		GN	15	1097	-1428		Boké		
UTAN	BKN		TM	189	3968	5421		Jebel		
YBAW	BKP		AU	273	-2103	13830		Barkly Downs		
FTTK	BKR		TD	42	1238	1707		Bokoro		
KBKT	BKT		US	142	3707	-7796		Blackstone		
FMSV	BKU		MG	335	-2373	4439		Betioky		
BKV	BKV		CN	245	3713	10489		Baiyin		
MPPA	BLB		PA	146	892	-7960		Balboa		
FKKG	BLC		CM	19	590	1003		Bali		
ESSD	BLE		SE	325	6043	1551		Borlänge		
WBGC	BLG		MY	223	265	11380		Belaga		
EGNH	BLK		GB	306	5377	-303		Blackpool		
YBLA	BLN		AU	280	-3655	14600		Benalla		
BIBL	BLO		IS	269	6567	-2030		Hjaltabakki Airport		
SPBL	BLP		PE	122	-1202	-7713		Bellavista		
YBLL	BLS		AU	273	-2803	14740		Bollon		
YBTR	BLT		AU	273	-2360	14881		Blackwater		
HCMN	BLW		SO	39	476	4524		Beledweyne		
LIDB	BLX		IT	318	4617	1225		Belluno		
EIBT	BLY		IE	294	5423	-1000		Belmullet		
FZFU	BMB		CD	28	218	2248		Bumba		
KBMC	BMC		US	94	4155	-11206		Brigham City		
FMML	BMD		MG	335	-1969	4454		Belo sur Tsiribihina		
FEGM	BMF		CF	6	573	2280		Bakouma		
AYBO	BMH		PG	373	-637	14460		Bomai		
SYBR	BMJ		GY	109	543	-5855		Baramita		
EDWR	BMK		DE	287	5360	671		Borkum		
FOOB	BMM		GA	30	208	1149		Bitam		
ORBB	BMN		IQ	191	3710	4327		Bamarni		
VYBM	BMO		MM	260	2427	9725		Bhamo		
YBPI	BMP		AU	273	-2078	14920		Brampton Island Airport		
HKBM	BMQ		KE	41	-398	3973		Bamburi		
EDWZ	BMR		DE	287	5373	739		Baltrum		
SNBU	BMS		BR	71	-1422	-4167		Brumado		
PABM	BMX		US	52	5936	-15525		Big Mountain		
NWWC	BMY		NC	369	-1972	16366		Wala		
AYBF	BMZ		PG	373	-783	14320		Bamu		
FZGN	BNB		CD	28	-29	2088		Boende		
BNF	BNF		US	164	5708	-13480		Baranof		
KBNG	BNG		US	123	3393	-11690		Banning		
BNH	BNH		US	142	4235	-7104	BOS	Boston		
KBNL	BNL		US	142	3326	-8138		Barnwell		
BNM	BNM		PG	373	-908	14750		Bodinumu		
OPBN	BNP		PK	217	3297	7052		Bannu		
BNQ	BNQ		PH	228	761	12657		Baganga		
DFOB	BNR		BF	45	1069	-473		Banfora		
SVBI	BNS		VE	82	862	-7022		Barinas		
BNT	BNT		PG	373	-573	14520		Bundi		
SSBL	BNU		BR	162	-2693	-4905		Blumenau		
BNV	BNV		PG	373	-642	14680		Boana		
KBNW	BNW		US	85	4207	-9388		Boone		
BNZ	BNZ		PG	373	-578	14456		Banz		
FZAJ	BOA		CD	28	-582	1307		Boma		
FCOB	BOE		CG	10	-103	1538		Boundji		
KBOK	BOK		US	123	4205	-12430		Brookings		
EGQB	BOL		GB	306	5506	-702		Ballykelly		
FEFO	BOP		CF	6	596	1564		Bouar		
BOQ	BOQ		PG	373	-627	15520		Boku Airport		
BOR	BOR		LA	257	2032	10016		Bokeo International Airport		
AYET	BOT		PG	373	-724	14111		Bosset		
LFLD	BOU		FR	314	4706	237		Bourges		
BOV	BOV		PG	373	-337	15330		Boang		
YBRL	BOX		AU	275	-1608	13630		Borroloola		
FEGZ	BOZ		CF	6	632	1638		Bozoum		
RPVW	BPA		PH	228	1167	12548		Borongan		
BPB	BPB		PG	373	-913	14750		Boridi		
FKKV	BPC		CM	19	604	1012		Bamenda		
AYBP	BPD		PG	373	-775	14700		Bapi		
AGBT	BPF		SB	356	-858	15810		Batuna		
RPMF	BPH		PH	228	820	12632		Bislig		
KBPI	BPI		US	94	4258	-11010		Big Piney-Marbleton Airport		
AYBQ	BPK		PG	373	-553	14174		Biangabip		
VOHY	BPM		IN	220	1745	7847	HYD	Hyderabad		
FMNQ	BPY		MG	335	-1673	4447		Besalampy		
RPUR	BQA		PH	228	1573	12150		Baler		
GGBU	BQE		GW	8	1130	-1584		Bubaque		
UHNB	BQG		RU	258	5238	14045		Bogorodskoye		
EGKB	BQH		GB	306	5133	3	LON	London		
FYBG	BQI		NA	50	-1812	2162		Bagani		
DIBN	BQO		CI	0	927	-300		Bouna		
SNBX	BQQ		BR	71	-1107	-4317		Barra		
WAFQ	BQR		ID	227	-155	12355		Kendek		
UMBB	BQT		BY	311	5211	2390		Brest		
TVSB	BQU		VC	170	1299	-6126		Port Elizabeth		
BQV	BQV		US	118	5846	-13588	GST	Gustavus		
SSRS	BRB		BR	101	-276	-4281		Barreirinhas		
WAMO	BRG		ID	227	265	12542		Balirangen		
BRH	BRH		PG	373	-570	14540		Brahman		
BRJ	BRJ		AU	280	-3673	14700		Bright		
BRP	BRP		PG	373	-767	14640		Biaru		
YBTI	BRT		AU	275	-1177	13062		Bathurst Island		
EDWB	BRV		DE	287	5351	857		Bremerhaven		
MDBH	BRX		DO	161	1825	-7112		Santa Cruz de Barahona		
WBGN	BSE		MY	223	180	10980		Sematan		
PHSF	BSF		US	358	1976	-15555		Bradshaw Army Airfield		
FGBT	BSG		GQ	35	191	981		Bata		
RPLE	BSI		PH	228	1442	12204		Balesin Island		
YBNS	BSJ		AU	280	-3789	14757		Bairnsdale		
OINJ	BSM		IR	251	3666	5235		Bīsheh Kolā		
FEFS	BSN		CF	6	650	1743		Bossangoa		
AYBH	BSP		PG	373	-905	14110		Bensbach Airport		
BSQ	BSQ		US	148	3135	-10990	DUG	Douglas		
SNBS	BSS		BR	101	-750	-4603		Balsas		
OABT	BST		AF	215	3156	6436		Lashkar Gāh		
FZEN	BSU		CD	28	122	1980		Basankusu		
BSV	BSV		MG	335	-1567	4706		Besakoa		
BSW	BSW		US	52	6040	-14610		Boswell Bay		
VYPN	BSX		MM	260	1682	9478		Pathein		
HCMD	BSY		SO	39	233	4231		Bardera		
UCFM	BSZ		KG	197	4306	7448	FRU	Bishkek		
FKKO	BTA		CM	19	458	1368		Bertoua		
FCOT	BTB		CG	10	306	1852		Bétou		
YBRU	BTD		AU	275	-1863	13590		Brunette Downs		
GFBN	BTE		SL	20	752	-1250		Bonthe		
FEGF	BTG		CF	6	730	1830		Batangafo		
SMBO	BTO		SR	147	422	-5545		Botopasi		
HRYI	BTQ		RW	27	-260	2973		Butare		
YBEO	BTX		AU	273	-2563	14080		Betoota		
KBTY	BTY		US	123	3690	-11680		Beatty		
VTSY	BTZ		TH	194	579	10115		Betong		
KBUB	BUB		US	85	4178	-9915		Burwell		
FNBG	BUG		AO	32	-1261	1340		Benguela		
WAJB	BUI	WAVB	ID	213	-365	13856		Bikondini		
DAAD	BUJ		DZ	3	3533	421		Bou Saada		
OYBQ	BUK		YE	183	1735	4463		Albuq		
AYBU	BUL		PG	373	-722	14665		Bulolo		
KBUM	BUM		US	85	3829	-9434		Butler		
HCMV	BUO		SO	39	952	4557		Burao		
VBIT	BUP	VIBT	IN	220	3027	7476		Bathinda		
SUBU	BUV		UY	139	-3033	-5708		Bella Union Airport		
YBUN	BUY		AU	281	-3332	11560		Bunbury		
SLHJ	BVK		BO	121	-1361	-6388		Huacaraje		
SLBA	BVL		BO	121	-1358	-6362		Baures		
SNBL	BVM		BR	71	-1585	-3890		Belmonte		
BVP	BVP		PG	373	-538	14170		Bolovip		
GVBR	BVR		CV	266	1487	-2473		Brava Island		
PABG	BVU		US	52	6118	-15104		Beluga		
UHSB	BVV		RU	242	4492	14762	ITU	Iturup Island		
YBTV	BVW		AU	273	-1266	14268		Batavia Downs		
KBVX	BVX		US	85	3577	-9165		Batesville		
YBYS	BVZ		AU	281	-1798	12550		Beverley Springs Airport		
YBWX	BWB		AU	281	-2086	11541		Barrow Island		
EGNL	BWF		GB	306	5413	-326		Walney Island		
WMKB	BWH		MY	222	530	10030		Butterworth		
BWJ	BWJ		PG	373	-640	14690		Bawan		
KBKN	BWL		US	85	3680	-9728		Blackwell		
KBPP	BWM		US	94	4619	-10343		Bowman		
UWSB	BWO		RU	321	5186	4775		Balakovo		
BWP	BWP		PG	373	-308	14110		Bewani		
YBRW	BWQ		AU	282	-2997	14680		Brewarrina		
YSBK	BWU		AU	282	-3392	15099	SYD	Sydney		
MUBR	BWW		CU	111	2262	-7915		Cayo Santa Maria		
WAKE	BXD		ID	213	-771	13956		Bade Airport		
GOTB	BXE		SN	16	1485	-1247		Bakel		
YBEB	BXF		AU	281	-1755	12830		Bellburn		
UAAH	BXH		KZ	184	4689	7501		Balqash		
DIBI	BXI		CI	0	952	-648		Boundiali		
UAAR	BXJ		KZ	184	4335	7688	ALA	Almaty		
KBXK	BXK		US	148	3337	-11260		Buckeye		
BXL	BXL		FJ	352	-1695	17738		Nanuya Lailai Island		
WAJG	BXM		ID	213	-228	13960		Batom Airport		
LTBV	BXN		TR	299	3714	2767	BJV	Milas		
LSZC	BXO		CH	334	4697	843		Buochs		
EPBP	BXP		PL	332	5201	2315		Biała Podlaska		
WAKL	BXQ		ID	213	-580	13987		Kampung Bomakia II		
WRLC	BXT	WALC	ID	227	13	11750		Bontang		
BIBV	BXV		IS	269	6479	-1405		Breiðdalsvík		
WARW	BXW		ID	212	-572	11268		Bawean Island		
BXX	BXX		SO	39	995	4315		Borama		
UAOL	BXY		KZ	239	4562	6321		Baikonur		
AYNS	BXZ		PG	373	-572	14790		Bunsil		
KBYA	BYA		US	52	6408	-14112		Boundary		
BYB	BYB		OM	229	2561	5625		Dibba Al-Baya		
OYBI	BYD	OYBD	YE	183	1411	4544		Al Bayda		
LFAQ	BYF		FR	314	4997	270		Albert		
KBYG	BYG		US	94	4435	-10670		Buffalo		
KBYH	BYH		US	85	3596	-8995		Blytheville		
KBYI	BYI		US	78	4253	-11380		Burley		
LPBJ	BYJ		PT	304	3808	-793		Beja		
BYL	BYL		LR	40	737	-1000		Belle Yella		
MUBY	BYM		CU	111	2040	-7662		Bayamo		
ZMBH	BYN		MN	255	4616	10070		Bayanhongor		
WALV	BYQ		ID	227	347	11790		Bunyu		
EKLS	BYR		DK	293	5728	1100		Læsø Island		
KBYS	BYS		US	123	3528	-11660		Fort Irwin		
EIBN	BYT		IE	294	5168	-945		Bantry		
EDQD	BYU		DE	287	4998	1164		Bayreuth		
BYV	BYV		LK	200	693	7986	CMB	Colombo		
BYW	BYW		US	123	4858	-12280		Blakely Island Airport		
BYX	BYX		AU	275	-1320	13620		Baniyala Airport		
BYY	BYY		ET	2	491	3818		Yabēlo		
MNBZ	BZA		NI	126	1395	-8460		Bonanza		
BZB	BZB		MZ	36	-1135	4035		Bazaruto Island Airport		
YBRN	BZD		AU	282	-3463	14360		Balranald		
BZF	BZF		US	123	4058	-12241	RDD	Redding		
FVBM	BZH		ZW	22	-1682	2835		Bumi Hills		
LTBF	BZI		TR	299	3962	2793		Balikesir		
BZJ	BZJ		CN	245	3356	11591		Bozhou		
BZM	BZM		MG	335	-1769	4509		Bemolanga Airport		
LIPB	BZO		IT	318	4646	1133		Bolzano		
YBIZ	BZP		AU	273	-1522	14460		Bizant		
LFMU	BZR		FR	314	4332	335		Béziers		
BZT	BZT		US	85	2905	-9557		Brazoria		
FZKJ	BZU		CD	33	282	2479		Buta		
LUBL	BZY		MD	292	4775	2793		Aeroportul Internațional "Bălți-Leadoveni"		
EGVN	BZZ		GB	306	5175	-158		Brize Norton		
MHGE	CAA		HN	171	1488	-8577		Catacamas		
SLCA	CAM		BO	121	-2001	-6353		Camiri		
KCAO	CAO		US	94	3645	-10320		Clayton		
SKCU	CAQ		CO	77	760	-7525		Caucasia		
LPCS	CAT		PT	304	3872	-935		Tires		
FNCZ	CAV		AO	32	-1188	2293		Cazombo		
EGNC	CAX		GB	306	5494	-281		Carlisle		
CBC	CBC		AU	281	-1892	12554		Cherrabun		
VOCX	CBD		IN	220	915	9282		Car Nicobar Island		
YCBN	CBI		AU	277	-4039	14802		Cape Barren Island		
MDCR	CBJ		DO	161	1793	-7164		Cabo Rojo		
KCBK	CBK		US	85	3942	-10110		Colby		
SVCB	CBL		VE	82	812	-6354		Ciudad Bolívar		
KCBM	CBM		US	85	3364	-8844	UBS	Columbus		
WICD	CBN		ID	212	-675	10854		Cirebon		
LPCO	CBP		PT	304	4015	-847		Coimbra		
SVON	CBS		VE	82	1033	-7132		Cabimas		
EDCD	CBU		DE	287	5172	1435		Cottbus		
MGCB	CBV		GT	107	1547	-9041		Cobán		
SSKM	CBW		BR	162	-2400	-5236		Campo Mourao		
YCDO	CBX		AU	282	-3306	14721		Condobolin		
YCBE	CBY		AU	273	-1963	14090		Canobie Airport		
CBZ	CBZ		CN	245	3761	11789		Binzhou		
SLHI	CCA		BO	121	-1699	-6514		Chimoré		
KCCB	CCB		US	123	3411	-11768		Upland		
HECP	CCE		EG	12	3004	3164	CAI	Cairo		
LFMK	CCF		FR	314	4322	231		Carcassonne		
CCG	CCG		US	85	3141	-10236		Crane		
SCCC	CCH		CL	89	-4658	-7169		Chile Chico		
SSCK	CCI		BR	162	-2718	-5205		Concórdia		
YCCA	CCL		AU	273	-2678	15060		Chinchilla		
SBCM	CCM		BR	162	-2872	-4942		Criciúma		
OACC	CCN		AF	215	3453	6527		Fayrōz Kōh		
SKCI	CCO		CO	77	456	-7134		Carimagua		
CCT	CCT		AR	63	-3791	-6783		Catriel		
YCWL	CCW		AU	272	-3367	13690		Cowell		
SWKC	CCX		BR	91	-1610	-5765		Caceres		
MYBC	CCZ		BS	141	2542	-7788		Chub Cay		
YCOO	CDA		AU	275	-1290	13250		Cooinda Airport		
MHCU	CDD		HN	171	1532	-8360		Cauquira		
SNKI	CDI		BR	162	-2083	-4119		Cachoeiro de Itapemirim		
SBAA	CDJ		BR	73	-835	-4930		Conceição do Araguaia		
KCDK	CDK		US	142	2913	-8303		Cedar Key		
CDL	CDL		US	52	6591	-16194		Candle		
FACD	CDO		ZA	23	-3215	2563		Cradock		
YCRY	CDQ		AU	273	-1830	14230		Croydon		
KCDS	CDS		US	85	3442	-10020		Childress		
YSCN	CDU		AU	282	-3404	15069		Camden		
RPMU	CDY		PH	228	701	11850		Mapun Island		
KCEA	CEA		US	85	3765	-9725	ICT	Wichita		
EGNR	CEG		GB	306	5318	-298		Chester		
FWCD	CEH		MW	9	-1056	3380		Chelinda		
SSCN	CEL		BR	162	-2937	-5083		Canela		
FNWK	CEO		AO	32	-1143	1510		Waku Kungo		
SLCP	CEP		BO	121	-1614	-6203		Concepción		
LFMD	CEQ		FR	314	4354	695		Cannes		
LFRC	CER		FR	314	4965	-147		Maupertus-sur-Mer		
YCNK	CES		AU	282	-3279	15134		Cessnock		
LFOU	CET		FR	314	4708	-88		Cholet		
KCEV	CEV		US	113	3970	-8513		Connersville		
KCEW	CEW		US	85	3078	-8652		Crestview		
CEX	CEX		US	52	6505	-14610		Chena Hot Springs		
SBCD	CFC		BR	162	-2679	-5094		Caçador		
FNCF	CFF		AO	32	-1278	1572		Cafunfo		
MUCF	CFG		CU	111	2215	-8041		Cienfuegos		
YCFH	CFH		AU	272	-2702	13889		Clifton Hills Station		
YCFD	CFI		AU	275	-1715	13140		Camfield Airport		
CFM	CFM		CA	97	5570	-11128		Conklin		
YCPN	CFP		AU	273	-1872	14431		Carpentaria Downs		
CFQ	CFQ		CA	90	4904	-11650		Creston		
KCFT	CFT		US	148	3296	-10921		Clifton		
KCFV	CFV		US	85	3703	-9562		Coffeyville		
AYCG	CGC		PG	373	-545	14844		Cape Gloucester Airport		
CGG	CGG		PH	228	1458	12100		Casiguran PH		
FLKE	CGJ		ZM	34	-1257	2789		Chingola		
SPGL	CGL		PE	122	-780	-7765		Chagual		
CGT	CGT		MR	44	2045	-1237		Chinguetti		
YCAG	CGV		AU	281	-3228	12548		Caiguna		
FLCU	CGX		ZM	34	-1505	2599		Chunga		
OPCL	CHB		PK	217	3543	7409		Chilas		
SNQU	CHD		BR	71	-1303	-4145		Mucugê		
RKPE	CHF		KR	244	3514	12870		Jinhae-gu		
FVCH	CHJ		ZW	22	-2020	3263		Chipinge		
KCHK	CHK		US	85	3503	-9797		Chickasha		
KLLJ	CHL		US	78	4450	-11420		Challis		
SPEO	CHM		PE	122	-915	-7852		Chimbote		
RKJU	CHN		KR	244	3672	12750		Jeonju		
KCHP	CHP		US	52	6547	-14460		Circle Hot Springs		
LFLX	CHR		FR	314	4686	173		Châteauroux		
LPCH	CHV		PT	304	4173	-747		Chaves		
CHZ	CHZ		US	123	4258	-12188		Chiloquin		
YCOI	CIE		AU	281	-3335	11620		Collie Airport		
KCAG	CIG		US	94	4049	-10752		Craig		
LTBD	CII		TR	299	3782	2789		Aydın		
CIL	CIL		US	143	6490	-16370		Council		
SKCM	CIM		CO	77	648	-7403		Cimitarra		
SGCO	CIO		PY	69	-2343	-5742		Concepcion Airport		
FLCP	CIP		ZM	34	-1355	3260		Chipata		
MGCQ	CIQ		GT	107	1480	-8955		Chiquimula		
PCIS	CIS		KI	359	-277	-17172		Kanton Island		
TVSC	CIW		VC	170	1270	-6134		Canouan Island		
CJD	CJD		CO	77	134	-7421		Candilejas Airport		
CJH	CJH		CA	176	5163	-12414		Chilko Lake		
WICN	CJN		ID	212	-772	10849		Cijulang		
MMCO	CJT		MX	135	1618	-9205		Comitán		
SJZA	CJZ		BR	101	-688	-3862		Cajazeiras		
KCKA	CKA		US	85	3674	-9813		Cherokee		
UKKE	CKC		UA	303	4941	3200		Cherkasy		
CKE	CKE		US	123	3899	-12290		Lakeport		
YCKI	CKI		AU	275	-1116	13248		Croker Island		
KCVK	CKK		US	85	3627	-9156		Ash Flat		
UUMU	CKL		RU	312	5588	3804		Chkalovskiy		
KCKM	CKM		US	85	3420	-9057		Clarksdale		
SSCP	CKO		BR	162	-2315	-5060		Cornélio Procópio Airport		
CKR	CKR		US	123	4860	-12300		Crane Island		
OIMC	CKT		IR	251	3650	6106		Sarakhs		
KCKU	CKU		US	52	6054	-14570	CDV	Cordova		
YCHK	CKW		AU	281	-2235	11965		Christmas Creek Mine		
VGCM	CLA		BD	202	2344	9119		Comilla		
CLG	CLG		US	123	3616	-12029		Coalinga		
YCAH	CLH		AU	282	-3183	14970		Coolah		
KCLK	CLK		US	85	3554	-9893	CSM	Clinton		
SBCI	CLN		BR	101	-732	-4746		Carolina		
KCLS	CLS		US	123	4668	-12300		Chehalis		
KBAK	CLU		US	113	3926	-8590		Columbus		
SATC	CLX		AR	58	-2533	-5767		Clorinda		
SVCL	CLZ		VE	82	892	-6742		Calabozo		
SNWC	CMC		BR	101	-290	-4083		Camocim		
YCTM	CMD		AU	282	-3462	14803		Cootamundra		
RCCM	CMJ		TW	248	2325	11940		Chi Mei Airport		
FWCM	CMK		MW	9	-1431	3513		Club Makokola		
YCMW	CML		AU	273	-1992	13810		Camooweal		
MGCR	CMM		GT	107	1750	-9017		Carmelita		
HCMO	CMO		SO	39	537	4852		Obbia Airport		
SNKE	CMP		BR	73	-933	-5033		Santana do Araguaia Airport		
YCMT	CMQ		AU	273	-2277	14762		Clermont		
LFGA	CMR		FR	314	4811	736		Colmar		
HCMS	CMS		SO	39	1050	5045		Scusciuban Airport		
CMT	CMT		BR	73	-225	-4950		Cameta		
AYCH	CMU		PG	373	-602	14497		Kundiawa		
NZCX	CMV		NZ	346	-3679	17551		Coromandel		
KCMY	CMY		US	85	4396	-9074		Sparta		
CMZ	CMZ		MZ	36	-1782	3533		Caia MZ		
MMCA	CNA		MX	112	3102	-11024		Cananea		
YCNM	CNB		AU	282	-3098	14838		Coonamble		
CNE	CNE		US	94	3843	-10511		Cañon City		
LFBG	CNG		FR	314	4566	-32		Cognac		
ZYCH	CNI		CN	245	3927	12267		Changhai Xian		
KCNK	CNK		US	85	3955	-9765		Concordia		
EKSN	CNL		DK	293	5750	1023		Sindal		
KCNO	CNO		US	123	3402	-11770		Chino		
SCRA	CNR		CL	160	-2633	-7061		Chañaral Airport		
CNT	CNT		AR	58	-2722	-6122		Charata		
SNED	CNV		BR	71	-1563	-3887		Canavieiras		
KCNW	CNW		US	85	3155	-9717	ACT	Waco		
CNZ	CNZ		AO	32	-1368	1988		Cangamba		
COB	COB		AU	275	-1567	13100		Coolibah		
SAAC	COC		AR	58	-3130	-5800		Concordia		
KCOF	COF		US	142	2824	-8061		Cocoa Beach		
SKCD	COG		CO	77	510	-7662		Condoto		
VECO	COH		IN	220	2633	8947		Koch Bihār		
YCBB	COJ		AU	282	-3133	14927		Coonabarabran		
EGEL	COL		GB	306	5662	-662		Coll Airport		
KCOM	COM		US	85	3183	-9943		Coleman		
COP	COP		US	142	4272	-7493		Cooperstown		
ZMCD	COQ		MN	255	4814	11465		Choibalsan		
KCOT	COT		US	85	2846	-9922		Cotulla		
LTDB	COV		TR	299	3690	3507	QIN	Mersin		
COW	COW		CL	160	-3280	-7063		Coquimbo		
YCWY	COY		AU	281	-2179	11776		Coolawanyah		
MDCZ	COZ		DO	161	1890	-7072		Constanza		
GLCP	CPA		LR	40	438	-770		Harper		
SKCA	CPB		CO	77	863	-7735		Capurganá		
WARC	CPF		ID	212	-719	11155		Cepu		
CPG	CPG		AR	56	-4078	-6298		Carmen de Patagones		
CPI	CPI		PG	373	-543	15210		Cape Orford		
SKHA	CPL		CO	77	370	-7575		Chaparral		
KCPM	CPM		US	123	3389	-11824		Compton		
CPN	CPN		PG	373	-1018	14840		Cape Rodney		
SCKP	CPP		CL	160	-2075	-6868		Pica		
SNCU	CPU		BR	101	-180	-4487		Cururupu		
SWEK	CQA		BR	91	-1357	-5227		Canarana		
LFAC	CQF		FR	314	5096	196		Dunkirk		
CQL	CQL		CN	245	2975	10680		Chongqing		
LERL	CQM		ES	308	3886	-398		Ciudad Real		
YCFL	CQP		AU	273	-1820	14750		Cape Flattery Airport		
SWCQ	CQS		BR	151	-1087	-6195		Costa Marques		
CQT	CQT		CO	77	215	-7477		Caquetania		
YCBR	CRB		AU	282	-2952	14860		Collarenebri		
SKGO	CRC		CO	77	476	-7596		Cartago		
FEFC	CRF		CF	6	494	1589		Carnot		
CRH	CRH		AU	273	-2765	15200		Cherrabah		
CRJ	CRJ		AU	272	-3190	13230		Coorabie		
KCRO	CRO		US	123	3610	-11960		Corcoran		
SBCV	CRQ		BR	71	-1765	-3925		Caravelas		
SANW	CRR		AR	58	-2987	-6183		Ceres		
KCRT	CRT		US	85	3313	-9197		Crossett		
TGPZ	CRU		GD	105	1248	-6147		Carriacou Island		
LIBC	CRV		IT	318	3900	1708		Crotone		
CRY	CRY		AU	281	-1570	12850		Carlton Hill Airport		
EGEY	CSA		GB	306	5606	-624		Colonsay		
LRCS	CSB		RO	290	4542	2225		Caransebeş		
MRJM	CSC	MRMJ	CR	88	1043	-8517		Cañas		
CSD	CSD		AU	275	-1797	13590		Cresswell Downs Airport		
CSE	CSE		US	94	3887	-10700		Crested Butte		
LFPC	CSF		FR	314	4925	252		Creil		
ULAS	CSH		RU	312	6503	3572		Solovetsky		
YCAS	CSI		AU	282	-2888	15307		Casino		
KCSM	CSM		US	85	3534	-9920		Clinton		
EDBC	CSO		DE	287	5186	1142		Magdeburg		
CSR	CSR		CO	77	583	-6813		Casuarito		
SSCL	CSS		BR	80	-1915	-5175		Cassilandia		
CST	CST		FJ	352	-1762	17710		Castaway Island FJ Spb		
SSSC	CSU		BR	162	-2293	-4372		Santa Cruz do Sul Airport		
MMSL	CSW		MX	131	2295	-10994		Cabo San Lucas		
SAZC	CSZ		AR	56	-3745	-6189		Coronel Suárez		
KCTB	CTB		US	94	4861	-11238		Cut Bank		
MPCE	CTD		PA	146	799	-8041		Chitré		
CTE	CTE		PA	146	945	-7898		Isla Gardi Yandup		
MGCT	CTF		GT	107	1469	-9188		Coatepeque		
FNCV	CTI		AO	32	-1517	1917		Cuíto Cuanavale		
CTK	CTK		US	85	4331	-9657		Canton		
CTO	CTO		US	142	4092	-7279		Calverton		
SNCP	CTP	EEA	BR	101	-125	-4602		Carutapera		
SSVP	CTQ		BR	162	-1883	-5013		Santa Vitória do Palmar Airport		
YCAC	CTR		AU	275	-1758	13100		Cattle Creek Airport		
LFMQ	CTT		FR	314	4325	579		Le Castellet		
CTV	CTV		AO	32	-943	2031	VHC	Saurimo		
KCTY	CTY		US	142	2965	-8312		Cross City		
KCTZ	CTZ		US	142	3500	-7833		Clinton		
KCUB	CUB		US	142	3397	-8100	CAE	Columbia		
YCDR	CUD		AU	273	-2680	15320		Caloundra		
YCUA	CUG		AU	282	-3330	14870		Cudal		
KCUH	CUH		US	85	3598	-9677		Cushing		
CUI	CUI		CO	77	467	-7200		Currillo		
CUJ	CUJ		PH	228	1188	12000		Culion		
SVCU	CUM		VE	82	1045	-6413		Cumaná		
SKCR	CUO		CO	77	101	-7130		Carurú		
SVCP	CUP		VE	82	1066	-6326		Carúpano		
CUS	CUS		US	94	3181	-10766		Columbus		
SAZW	CUT		AR	63	-3894	-6926		Cutral-Có		
SVCG	CUV		VE	82	876	-7254		Casigua El Cubo		
CUX	CUX		US	85	2772	-9751	CRP	Corpus Christi		
YCUE	CUY		AU	281	-2745	11790		Cue		
AYCB	CVB		PG	373	-480	14470		Chungribu Airport		
YCEE	CVC		AU	272	-3371	13650		Cleve		
SKCV	CVE		CO	77	940	-7569		Coveñas		
LFLJ	CVF		FR	314	4540	663		Courchevel		
SAHE	CVH		AR	63	-3785	-7101		Caviahue		
CVI	CVI		AR	62	-4637	-6759		Caleta Olivia		
MMCB	CVJ		MX	135	1883	-9926		Cuernavaca		
CVL	CVL		PG	373	-970	15010		Cape Vogel Airport		
KCVS	CVS		US	94	3439	-10332	CVN	Clovis		
KCWF	CWF		US	85	3021	-9315	LCH	Lake Charles		
VECT	CWK		IN	220	2517	8094		Chitrakoot Dham		
YCWI	CWR		AU	272	-2772	13830		Cowarie Airport		
CWS	CWS		US	123	4849	-12283		Center Island		
YCWR	CWT		AU	282	-3384	14865		Cowra		
YCOR	CWW		AU	282	-3599	14636		Corowa		
SVCD	CXA		VE	82	763	-6616		Caicara del Orinoco		
PAAX	CXC		US	52	6157	-14440		Chitina		
PACX	CXF		US	52	6727	-15020		Coldfoot		
HCMC	CXN		SO	39	1150	4992		Qandala		
KCXO	CXO		US	85	3035	-9541	HOU	Houston		
WIHL	CXP	WAHL	ID	212	-764	10903		Cilacap		
YCRK	CXQ		AU	281	-1892	12590		Christmas Creek Airport		
YCHT	CXT		AU	273	-2004	14627		Charters Towers		
MYCC	CXY		BS	141	2556	-7928		Cat Cays		
MZMF	CYD		BZ	74	1710	-8910	SQS	San Ignacio		
YCRG	CYG		AU	280	-3618	14789		Corryong		
MHCS	CYL		HN	171	1548	-8668		Coyoles		
CYM	CYM		US	164	5751	-13490		Chatham		
SUCA	CYR		UY	139	-3446	-5777		Colonia del Sacramento		
PACY	CYT		US	52	6008	-14249		Cape Yakataga		
RPLO	CYU		PH	228	1085	12100		Cuyo		
MMCY	CYW		MX	135	2055	-10089		Celaya		
MMCT	CZA		MX	133	2064	-8845		Chichén-Itzá		
SSAK	CZB		BR	162	-2866	-5361		Cruz Alta		
CZC	CZC		US	52	6195	-14530		Copper Center		
SVCR	CZE		VE	82	1141	-6968		Coro		
PACZ	CZF		US	143	6178	-16604		Cape Romanzof Air Force Station		
CZJ	CZJ		PA	146	945	-7858		Corazón de Jesús		
KCZK	CZK		US	123	4567	-12189		Cascade Locks		
KCZO	CZO		US	52	6257	-14470		Chistochina		
CZP	CZP		US	118	5597	-13380		Cape Pole		
UIAR	CZR		RU	199	5691	11826		Chara		
KCZT	CZT		US	85	2852	-9983		Carrizo Springs		
EPRU	CZW		PL	332	5089	1920		Rudniki		
YUNY	CZY		AU	273	-2450	13950		Cluny Airport		
KDAA	DAA		US	142	3871	-7718		Fort Belvoir		
DAF	DAF		PG	373	-473	14500		Daup		
DAH	DAH		YE	183	1387	4613		Dathina		
DAI	DAI		IN	220	2703	8827		Darjeeling		
HEDK	DAK		EG	12	2541	2900		Al Wāḩāt ad Dākhilah		
DAO	DAO		PG	373	-843	14785		Dabo		
VNDL	DAP		NP	218	2967	8050		Darchula Airport		
DAS	DAS		CA	97	6670	-11972		Great Bear Lake		
OADZ	DAZ		AF	215	3846	7088		Darwaz Airport		
OPDB	DBA		PK	217	2888	6440		Dalbandin		
VEDB	DBD		IN	220	2383	8643		Dhanbad		
DBK	DBK		LK	200	825	7975		Kalpitiya		
HADM	DBM		ET	2	1028	3777		Debremarcos		
AYDB	DBP		PG	373	-628	14190		Debepare		
DBS	DBS		US	78	4417	-11220		Dubois Municipal Airport		
HADT	DBT		ET	2	1197	3800		Debre Tabor		
DBU	DBU		LK	200	786	8063		Dambulla		
YDAY	DBY		AU	273	-2716	15127		Dalby		
TDCF	DCF		DM	96	1534	-6139	DOM	Dominica		
LIED	DCI		IT	318	3935	897		Decimomannu		
PODC	DCK		US	52	6694	-15690		Dahl Creek		
YCIN	DCN		AU	281	-1758	12383	DRB	Derby		
MYRD	DCT		BS	141	2218	-7573		Duncan Town		
KDCU	DCU		US	85	3465	-8695		Decatur		
DDM	DDM		PG	373	-875	14750		Dodoima		
YDLT	DDN		AU	273	-1692	14130		Delta Downs Airport		
DDP	DDP		PR	152	1850	-6625		Dorado		
ZUDR	DDR		CN	245	2860	8680		Rikaze		
OPDD	DDU		PK	217	2674	6767		Dadu		
OPDG	DEA		PK	217	2996	7049		Dera Ghazi Khan		
KDEH	DEH		US	85	4332	-9183		Decorah		
FSSD	DEI		SC	340	-380	5567		Denis Island Airport		
DEJ	DEJ		CN	245	2812	10816	TEN	Tongren		
HADD	DEM		ET	2	855	3486		Dembī Dolo		
VEDZ	DEP		IN	220	2799	9422		Daporijo		
DEQ	DEQ		CN	245	3050	12011	HZC	Huzhou		
AYDE	DER		PG	373	-610	14680		Derim		
FSDR	DES		SC	340	-570	5366		Île Desroches		
OSDZ	DEZ		SY	201	3529	4018		Deir ez-Zor		
DFA	DFA		CN	245	3371	11025		Shangluo		
KDFI	DFI		US	142	4128	-8437		Defiance		
YDDF	DFP		AU	273	-1600	14300		Drumduff Airport		
DGC	DGC		ET	2	823	4358		Degeh Bur		
YDGA	DGD		AU	281	-2782	11730		Dalgaranga Gold M		
DGF	DGF		CA	176	5016	-12014		Douglas Lake		
VEDO	DGH		IN	220	2444	8671		Deoghar		
DGK	DGK		MZ	36	-2213	3544		Dugong Beach Lodge		
KDGL	DGL		US	148	3133	-10950	DUG	Douglas		
DGM	DGM		LK	200	711	7987	CMB	Colombo		
KNDY	DGN		US	142	3833	-7704		Dahlgren		
EVDA	DGP		LV	317	5594	2666		Daugavpils		
NZDA	DGR		NZ	346	-3593	17390		Dargaville		
DFOD	DGU		BF	45	1246	-349		Dédougou		
KDGW	DGW		US	94	4275	-10540		Douglas		
OEDR	DHA		SA	241	2627	5015		Dhahran		
DHB	DHB		US	123	4862	-12300		Deer Harbor Bay		
YDRH	DHD		AU	273	-2707	14190		Durham Downs Airport		
OMAM	DHF		AE	204	2425	5455	AUH	Abu Dhabi		
ZWLK	DHH		CN	245	4375	9313		Barkol		
DHL	DHL		YE	183	1373	4472		Dhala Airport		
EHKD	DHR		NL	283	5292	478		Den Helder		
KDHT	DHT		US	85	3602	-10255		Dalhart		
WARD	DHX		ID	212	-776	11195		Kediri		
OTBD	DIA		QA	238	2526	5156	DOH	Doha		
LFSD	DIJ		FR	314	4727	509		Dijon		
DIDK	DIM		CI	0	665	-470		Dimbokro		
DFED	DIP		BF	45	1205	178		Diapaga		
SNDV	DIQ		BR	162	-2018	-4487		Divinópolis		
FCPD	DIS		CG	10	-421	1266		Dolisie		
DIDV	DIV		CI	0	579	-535		Divo		
DIW	DIW		LK	200	599	8073		Dikwella		
DBBD	DJA		BJ	46	969	164		Djougou		
FCBD	DJM		CG	10	-253	1477		Djambala		
DIDL	DJO		CI	0	679	-647		Daloa		
BIDV	DJU		IS	269	6467	-1417		Djúpivogur Airport		
DNKT	DKA		NG	29	1301	766		Katsina		
YDKI	DKI		AU	278	-1794	14614		Dunk Island		
GOOY	DKR		SN	16	1474	-1749		Dakar		
UODD	DKS		RU	221	7352	8037		Dikson		
YDVR	DKV		AU	275	-2486	12912		Kaltukatjara		
DLB	DLB		PG	373	-845	11880		D Albertis PG		
KDLF	DLF		US	85	2936	-10078	DRT	Del Rio		
YDLK	DLK		AU	272	-2902	13950		Dulkaninna Airport		
KDLC	DLL		US	142	3442	-7937		Dillon		
KDLS	DLS		US	123	4560	-12120		The Dalles		
YDLV	DLV		AU	275	-1242	13030		Delissaville Airport		
ZMDZ	DLZ		MN	255	4361	10437		Dalandzadgad		
KDMA	DMA		US	148	3217	-11088	TUS	Tucson		
KDMN	DMN		US	94	3226	-10772		Deming		
DMR	DMR		YE	183	1453	4443		Dhamar Airport		
SWDM	DMT		BR	91	-1442	-5645		Diamantino		
RODN	DNA		JP	253	2635	12777	OKA	Okinawa		
YDBR	DNB		AU	273	-1608	14240		Dunbar Airport		
DNF	DNF		LY	48	3254	2275		Martubah Airport		
YDGN	DNG		AU	281	-1538	12630		Doogan Airport		
HSWD	DNI		SD	26	1442	3348		Wad Medani		
SWDN	DNO		BR	55	-1160	-4685		Dianópolis		
VNDG	DNP		NP	218	2811	8229		Dang Deukhuri District		
YDLQ	DNQ		AU	282	-3556	14495		Deniliquin		
LFRD	DNR		FR	314	4859	-208		Saint-Malo		
KDNS	DNS		US	85	4199	-9538		Denison		
AYDN	DNU		PG	373	-615	14670		Dinangat		
HSGG	DNX		SD	26	1253	3507		Dinder		
DOA	DOA		MG	335	-1437	4952		Doany		
EGZJ	DOC		GB	306	5788	-408		Dornoch		
SMDJ	DOE		SR	147	402	-5548		Djoemoe		
HSDN	DOG		SD	26	1915	3043		Dongola		
AYDO	DOI		PG	373	-1072	15070		Doini		
UKCC	DOK		UA	303	4807	3774		Donetsk		
MGDL	DON		GT	107	1763	-8967		Dos Lagunas		
DOO	DOO		PG	373	-950	14780		Dorobisoro		
DFEE	DOR		BF	45	1403	-3		Dori		
DOS	DOS		PG	347	-555	15500		Dios		
YDRA	DOX		AU	281	-2930	11493		Dongara		
SCBI	DPB		CL	153	-5405	-6881		Cámeron		
LFAB	DPE		FR	314	4987	108		Dieppe		
KDPG	DPG		US	94	4019	-11292		Dugway		
VIDT	DPP		IN	220	2565	7850		Datia		
DPU	DPU		PG	373	-583	14580		Dumpu		
KDRA	DRA		US	123	4097	-11770		Mercury		
YDBY	DRB		AU	281	-1737	12366		Derby		
DRC	DRC		AO	32	-1797	2078		Dirico		
YDOR	DRD		AU	273	-1655	14182		Dorunda Outstation		
DRF	DRF		US	52	6058	-15220		Drift River		
WAJC	DRH		ID	213	-325	13857		Dabra		
KDRI	DRI		US	85	3083	-9333		DeRidder		
SMDA	DRJ		SR	147	548	-5405		Drietabbetje		
MRDK	DRK		CR	88	872	-8364		Drake Bay		
YDBI	DRN		AU	273	-2850	14830		Dirranbandi		
RPLK	DRP		PH	228	1311	12368		Daraga		
YDRI	DRR		AU	273	-2560	14030		Durrie Airport		
DRU	DRU		US	94	4662	-11320		Drummond		
YDRD	DRY		AU	281	-1571	12638		Drysdale River		
FKKS	DSC		CM	19	545	1006		Dschang		
TFFA	DSD		GP	106	1633	-6102		La Désirade Airport		
DSG	DSG		PH	228	1207	12460		Dilasag		
OPDI	DSK		PK	217	3191	7090		Dera Ismail Khan		
ZKSD	DSO		KP	237	3975	12747		Chongpyong County		
DST	DST		AE	204	2526	5527	DXB	Dubai		
KDSV	DSV		US	142	4305	-7615		Dansville		
RCLM	DSX		TW	248	2070	11673		Pratas Island		
DSY	DSY		KH	235	1091	10323		Dara Sakor International Airport		
WALJ	DTD		ID	227	81	11453		Longpahangai		
RPUD	DTE		PH	228	1413	12300		Daet		
DTH	DTH		US	123	3646	-11688		Death Valley National Park		
SNDT	DTI		BR	162	-1823	-4365		Diamantina		
KDTN	DTN		US	85	3254	-9375	SHV	Shreveport		
DTR	DTR		US	123	4850	-12281		Decatur Island		
KTKI	DTX		US	85	3318	-9659		McKinney		
KDUA	DUA		US	85	4463	-9197		Durant		
FADK	DUK		ZA	23	-2837	3223		Mtubatuba ZA Dukuduku		
WIBD	DUM		ID	212	161	10143		Dumai		
DUQ	DUQ		CA	176	4875	-12371		Duncan		
DVD	DVD		MG	335	-2211	4327		FMJL - Andavadoaka Airport (Hao)		
DVK	DVK		CA	97	6451	-11031		Diavik Diamond Mine		
YDPD	DVP		AU	273	-2417	14110		Davenport Downs Airport		
YDMN	DVR		AU	275	-1375	13070		Daly River Airport		
FWDW	DWA		MW	9	-1300	3413		Dwangwa		
FMNO	DWB		MG	335	-1610	4537		Soalala		
DWS	DWS		CN	245	4839	12443	XRQ	New Barag Right Banner		
YDIX	DXD		AU	273	-1512	14332		Dixie		
KMBO	DXE		US	85	3244	-9010		Madison		
ZGXX	DXJ		CN	245	2850	10952		Xiangxi Airport		
VIND	DXN		IN	220	2817	7760		Noida International Airport		
YDYS	DYA		AU	273	-2262	14836		Dysart		
KDYL	DYL		US	142	4032	-7513		Doylestown		
DYM	DYM		AU	273	-2376	14115		Diamantina Lakes Station		
KDYS	DYS		US	85	3242	-9985	ABI	Abilene		
YDLW	DYW		AU	275	-1627	13338		Daly Waters		
ZUDA	DZH		CN	245	3104	10744	DAX	Dazhou		
DZI	DZI		CO	77	960	-7345		Codazzi		
SUDU	DZO		UY	139	-3336	-5650		Durazno		
ZUDZ	DZU		CN	245	2970	10580		Dazu		
OYAB	EAB		YE	183	1601	4318		Abs		
EAL	EAL		MH	362	932	16685		Elenak Island		
KEAN	EAN		US	94	4205	-10494		Wheatland		
SMEG	EAX		SR	147	586	-5519	PBM	Paramaribo		
LIRJ	EBA		IT	318	4276	1024		Isola d'Elba		
SKEB	EBG		CO	77	760	-7481		El Bagre		
DTTR	EBM		TN	49	3170	925		El Borma		
EBO	EBO		MH	363	467	16870		Ebon		
KEBS	EBS		US	85	4247	-9380		Webster City		
LFMH	EBU		FR	314	4554	430		Saint-Étienne		
FKKW	EBW		CM	19	288	1119		Ébolowa		
ECA	ECA		US	95	4428	-8349		East Tawas		
KECG	ECG		US	142	3626	-7617		Elizabeth City		
YECH	ECH		AU	280	-3616	14476		Echuca		
MNCE	ECI		NI	126	1143	-8603		Rivas		
ECO	ECO		CO	77	-175	-7321		El Encanto		
SKEH	ECR		CO	77	245	-7809		El Charco		
KECS	ECS		US	94	4388	-10430		Mondell Field		
HSDB	EDB		SD	26	1801	3096		Ad Dabbah		
KEDC	EDC		US	85	3040	-9757	AUS	Austin		
YERL	EDD		AU	275	-2525	13320		Erldunda Airport		
KEDE	EDE		US	142	3603	-7657		Edenton		
PAED	EDF		US	52	6125	-14981	ANC	Anchorage		
KEQA	EDK		US	85	3778	-9682		El Dorado		
LFRI	EDM		FR	314	4670	-138		La Roche-sur-Yon		
EDQ	EDQ		HN	171	1413	-8842		Erandique		
KEDW	EDW		US	123	3492	-11789		Edwards Air Force Base		
KEED	EED		US	123	3485	-11460		Needles		
EES	EES		EG	12	2399	3547		Barnīs		
AYEF	EFG		PG	373	-915	14770		Efogi Airport		
KEFW	EFW		US	85	4201	-9434		Jefferson		
AYEN	EGA		PG	373	-692	14610		Engati		
KEGI	EGI		US	85	3065	-8653	CEW	Crestview		
HANG	EGL		ET	2	528	3970		Neghelle Airport		
EGP	EGP		US	85	2886	-10052		Eagle Pass		
SAVB	EHL		AR	63	-4194	-7153		El Bolsón		
PAEH	EHM		US	143	5865	-16206		Cape Newenham LRRS Airport		
ZHEC	EHU		CN	245	3034	11503		Ezhou		
EIA	EIA		PG	373	-820	14790		Papondetta Airport		
EDGE	EIB		DE	287	5099	1048		Eisenach		
UNII	EIE		RU	221	5847	9212		Yeniseysk		
YEIN	EIH		AU	273	-1850	14410		Einasleigh		
URKE	EIK		RU	312	4668	3821		Yeysk		
PAEI	EIL		US	52	6467	-14710	FAI	Fairbanks		
LLEY	EIY		IL	214	3062	3520		‘En Yahav		
EJT	EJT		MH	363	604	17198		Enejit Island		
UASB	EKB		KZ	184	5158	7522		Ekibastuz		
YELK	EKD		AU	275	-2117	13544		Elkedra		
EKE	EKE		GY	109	667	-6085		Ekereku		
DNET	EKK		NG	29	764	535		Ado-Ekiti		
ESSU	EKT		SE	325	5935	1671		Eskilstuna		
SKBC	ELB		CO	77	905	-7397		El Banco		
ELE	ELE		PA	146	811	-7772		El Real de Santa María		
ELJ	ELJ		CO	77	200	-7413		El Recreo		
FAER	ELL		ZA	23	-2373	2769		Lephalale		
KELN	ELN		US	123	4703	-12053		Ellensburg		
SATD	ELO		AR	58	-2640	-5463		Eldorado		
ELR	ELR		ID	213	-382	14010		Elelim Indonesia		
HETR	ELT		EG	12	2821	3365		El-Tor		
ELW	ELW		US	52	6088	-14660		Ellamar		
ELX	ELX		VE	82	883	-6421		El Tigre		
KELZ	ELZ		US	142	4211	-7799		Wellsville		
EDWE	EME		DE	287	5339	723		Emden		
FAEM	EMG		ZA	23	-2873	3190		Empangeni		
AYEE	EMI		PG	373	-165	15000		Emirau Airport		
LSME	EML		CH	334	4709	830		Emmen		
KEMM	EMM		US	94	4182	-11056		Kemmerer		
EMO	EMO		PG	373	-873	14780		Emo		
EMS	EMS		PG	373	-937	14850		Embessa		
SAVD	EMX		AR	57	-4203	-7117		El Maitén		
HEMN	EMY		EG	12	2808	3073		El Minya		
YEEB	ENB		AU	281	-3008	11500		Eneabba Airport		
LFSN	ENC		FR	314	4869	623	ETZ	Nancy		
KEND	END		US	85	3634	-9792	WDG	Enid		
EFET	ENF		FI	297	6836	2342		Enontekiö		
WIGE	ENG		ID	212	-531	10219	BKS	Bengkulu		
ENJ	ENJ		GT	107	1410	-9083		El Naranjo Airport		
EGAB	ENK		GB	306	5440	-765		Enniskillen		
PANN	ENN		US	52	6455	-14910		Nenana		
SGEN	ENO		PY	69	-2723	-5584		Encarnación		
PKMA	ENT		MH	362	1134	16233		Enewetak		
EGED	EOI		GB	306	5919	-277		Eday		
SVED	EOR		VE	82	673	-6158		El Dorado Airport		
KEOS	EOS		US	85	3681	-9439		Neosho		
SVEZ	EOZ		VE	82	706	-6950		Elorza		
EPG	EPG		US	85	4087	-9613		Weeping Water		
LFSG	EPL		FR	314	4833	607		Mirecourt		
EPN	EPN		CG	10	137	1748		Epena		
MDPO	EPS	MDAB	DO	161	1932	-6950	AZS	Samaná Province		
AYEL	EPT		PG	373	-503	14170		Eliptamin		
EEPU	EPU		EE	326	5842	2447		Pärnu		
HCMU	ERA		SO	39	1062	4740		Ceerigaabo		
YERN	ERB		AU	272	-2626	13218		Pukatja		
UKDB	ERD		UA	303	4682	3676		Berdiansk		
AYEV	ERE		PG	373	-661	14390		Erave		
SSER	ERM		BR	162	-2766	-5227		Erechim		
YESE	ERQ		AU	273	-2098	14101		Elrose Station		
KERR	ERR		US	142	4479	-7116		Errol		
ERT	ERT		MN	255	4850	10140		Erdenet		
ERU	ERU		PG	373	-842	14710		Erume		
KERV	ERV		US	85	2998	-9908		Kerrville		
ESA	ESA		PG	373	-988	15096		Esa’ala		
MMES	ESE		MX	173	3179	-11660		Ensenada		
SGME	ESG		PY	69	-2204	-6062		Mariscal José Félix Estigarribia		
EGKA	ESH		GB	306	5084	-30		Shoreham-by-Sea		
SBEP	ESI		BR	162	-1493	-4283		Espinosa		
LTBI	ESK		TR	299	3978	3058		Eskişehir		
SEES	ESM	SETN	EC	108	97	-7963		Esmeraldas		
ESO	ESO		US	94	3610	-10600		Española		
ESP	ESP		US	142	4100	-7518		East Stroudsburg		
SCES	ESR		CL	160	-2631	-6977		El Salvador		
KEST	EST		US	85	4341	-9475		Estherville		
KESW	ESW		US	123	4725	-12118		Easton		
KETB	ETB		US	85	4342	-8818		West Bend		
YEDA	ETD		AU	272	-2872	13860		Etadunna Airport		
HAMM	ETE		ET	2	1293	3617		Metemma		
LLET	ETH		IL	214	2956	3496		Eilat		
KEDN	ETS		US	85	3132	-8585		Enterprise		
NFTE	EUA		TO	378	-2137	-17490		Eua		
YECL	EUC		AU	276	-3171	12888		Eucla		
EUE	EUE		US	123	3960	-11601		Eureka		
EDHN	EUM		DE	287	5408	994		Neumünster		
EUO	EUO		CO	77	433	-7314		Paratebueno		
EVA	EVA		US	85	3033	-9408		Evadale		
YEVA	EVD		AU	275	-1808	13490		Eva Downs Airport		
YEVD	EVH		AU	282	-2910	15340		Evans Head		
LFOE	EVX		FR	314	4903	122		Évreux		
EWD	EWD		US	52	5646	-15976		Wildman Lake		
WAKG	EWE		ID	213	-548	13810		Ewer Airport		
WABT	EWI	WAYE	ID	213	-392	13637		Enarotali		
FCOE	EWO		CG	10	-86	1481		Ewo		
YEXM	EXM		AU	281	-2204	11410		Exmouth		
UHBE	EYA		RU	259	5369	12709		Zeya		
EYB	EYB		SA	241	2536	3691	UHT	Umluj		
GAYE	EYL		ML	5	1512	-1057		Yélimané		
EYR	EYR		US	123	3900	-11916		Yerington		
HKES	EYS		KE	41	324	3597		Eliye Springs Camp		
GUFH	FAA		GN	15	1004	-1077		Faranah		
EGLF	FAB		GB	306	5128	-78		Farnborough		
KFAF	FAF		US	142	3713	-7661		Fort Eustis		
BIFM	FAG		IS	269	6387	-1664		Fagurhólsmýri		
TJFA	FAJ		PR	152	1831	-6566		Fajardo		
FAK	FAK		US	164	5753	-13521		False Island		
AYFR	FAQ		PG	373	-461	14196		Frieda River Airport		
BIFF	FAS		IS	269	6493	-1405		Fáskrúðsfjörður		
OOFD	FAU		OM	229	2235	5649		Fahud		
OISF	FAZ		IR	251	2889	5372		Fasā		
SWOB	FBA		BR	127	-253	-6608		Fonte Boa		
SSFB	FBE		BR	162	-2606	-5306		Francisco Beltrão		
KFBG	FBG		US	142	3513	-7894		Fort Bragg		
PAFB	FBK		US	52	6483	-14762	FAI	Fairbanks		
KFBR	FBR		US	94	4140	-11040		Fort Bridger		
FBS	FBS		US	123	4854	-12301	FRD	Friday Harbor		
KFBY	FBY		US	85	4018	-9717		Fairbury		
FAFB	FCB		ZA	23	-2883	2790		Ficksburg		
ETMN	FCN		DE	287	5377	867		Cuxhaven		
KFCS	FCS		US	94	3869	-10480	COS	Colorado Springs		
KFCY	FCY		US	85	3494	-9077		Forrest City		
KFDR	FDR		US	85	3435	-9898		Frederick		
FZBO	FDU		CD	28	-331	1738		Bandundu Province		
FEA	FEA		GB	306	6058	-97		Fetlar		
VNSR	FEB		NP	218	2923	8122		Sanphe Bagar		
SDIY	FEC	SNJD	BR	71	-1220	-3891		Feira de Santana		
SWFJ	FEJ	SNOU	BR	158	-816	-7035		Feijó		
DIFK	FEK		CI	0	960	-520		Ferkessedougou Airport		
ETSF	FEL		DE	287	4821	1127		Fürstenfeldbruck		
KFEP	FEP		US	85	4227	-8958		Freeport		
KFET	FET		US	85	4143	-9650		Fremont		
KFFA	FFA		US	142	3602	-7567		Kill Devil Hills		
EGVA	FFD		GB	306	5168	-179		Fairford		
KFFL	FFL		US	85	4093	-9195		Fairfield		
KFFO	FFO		US	142	3982	-8404	DAY	Dayton		
SCFT	FFU		CL	160	-4320	-7182		Futaleufú Airport		
GQPF	FGD		MR	44	2267	-1273		Fderîck		
NSFI	FGI		WS	345	-1385	-17174	APW	Apia		
EGEF	FIE		GB	306	5953	-163		Fair Isle		
GUFA	FIG		GN	15	1035	-1357		Fria		
YFNE	FIK		AU	275	-2558	13460		Finke		
KFOM	FIL		US	94	3896	-11236		Fillmore		
AYFI	FIN		PG	373	-662	14790		Finschhafen		
OMFJ	FJR		AE	204	2511	5632		Fujairah		
RJNF	FKJ		JP	253	3614	13622		Fukui-shi		
KFKN	FKN		US	142	3668	-7692		Franklin		
SNQG	FLB		BR	101	-683	-4300		Floriano		
EDXF	FLF		DE	287	5477	938		Flensburg		
EGZR	FLH		GB	306	5883	-314		Flotta		
BIHT	FLI		IS	269	6601	-2344		Flateyri		
FLJ	FLJ		US	52	6052	-14800		Falls Bay		
SGFI	FLM		PY	69	-2235	-6005		Filadelfia		
PAFT	FLT		US	52	6245	-15799		Flat		
KFLV	FLV		US	85	3937	-9491		Sherman Army Airfield		
YFIL	FLY		AU	282	-3565	14560		Finley		
KFMH	FMH		US	142	4157	-7063		Camp Edwards Heliport		
KFSW	FMS		US	85	4065	-9132		Fort Madison		
FMT	FMT		MV	341	19	7320		Faresmaathodaa		
FMU	FMU		US	123	4398	-12411		Florence		
EDBN	FNB		DE	287	5360	1331		Neubrandenburg		
VRCF	FND		MV	341	616	7329		Funadhoo Island		
AYFA	FNE		PG	373	-855	14709		Fane Mission		
DFEF	FNG		BF	45	1204	36		Fada N'gourma		
HAFN	FNH		ET	2	967	3735		Fincha Airport		
LFTW	FNI		FR	314	4376	442		Nîmes		
ZKPY	FNJ		KP	237	3922	12567		Pyongyang		
PANR	FNR		US	118	5825	-13490		Funter		
LIER	FNU		IT	318	3990	864		Oristano		
EGFO	FOA		GB	306	6012	-205		Foula		
FOB	FOB		US	123	3947	-12380		Fort Bragg		
LIBF	FOG		IT	318	4143	1554		Foggia		
FKKM	FOM		CM	19	564	1075		Foumban		
MRAN	FON		CR	88	1047	-8458		La Fortuna		
WABF	FOO		ID	213	-94	13487		Pulau Numfoor		
YFRT	FOS		AU	281	-3084	12811		Forrest		
YFST	FOT		AU	282	-3220	15248		Forster		
FOGF	FOU		GA	30	-120	1078		Fougamou		
FOY	FOY		LR	40	835	-1023		Foya Kamara		
KFPY	FPY		US	142	3007	-8357		Perry		
YFBS	FRB		AU	282	-3336	14794		Forbes		
SIMK	FRC		BR	162	-2058	-4738		Franca		
KFRH	FRH		US	113	3855	-8662		French Lick		
KFRI	FRI		US	85	3906	-9676		Fort Riley		
FSSF	FRK		SC	340	-458	5594		Frégate Island		
PAFR	FRN		US	52	6126	-14970	ANC	Anchorage		
AYFE	FRQ		PG	373	-521	14170		Feramin		
KFRR	FRR		US	142	3892	-7825		Front Royal		
SCFR	FRT		CL	160	-4113	-7307		Frutillar		
ETHF	FRZ		DE	287	5113	928		Fritzlar		
WIMI	FSH		ID	212	227	9797		Singkil		
KFSI	FSI		US	85	3465	-9840	LAW	Lawton		
KFSK	FSK		US	85	3780	-9477		Fort Scott		
FSL	FSL		AU	281	-1820	12580		Fossil Downs Stn		
EGQK	FSS		GB	306	5765	-357		Forres		
KFSU	FSU		US	94	3447	-10430		Fort Sumner		
NSFQ	FTI		AS	370	-1422	-16942		Fitiuta		
KFTK	FTK		US	142	3791	-8597		Fort Knox		
FCOO	FTX		CG	10	-53	1595		Owando		
FUB	FUB		PG	373	-615	15070		Fulleborn		
AYFU	FUM		PG	373	-638	14240		Fuma		
YFLO	FVL		AU	281	-1828	12840		Flora Valley		
VRMR	FVM	VRMF	MV	341	-31	7343		Fuvahmulah Island		
YFRV	FVR		AU	281	-1517	12784		Forrest River		
KNFW	FWH		US	85	3277	-9743	FTW	Fort Worth		
PAFW	FWL		US	52	6251	-15389		Farewell		
FQCB	FXO		MZ	36	-1482	3653		Cuamba		
KFYM	FYM		US	85	3506	-8657		Fayetteville		
UBBF	FZL		AZ	193	3959	4720		Fuzuli		
GAA	GAA		CO	77	915	-7422		Guamal		
KGAB	GAB		US	123	3887	-11790		Gabbs		
MHGS	GAC		HN	171	1457	-8860		Gracias		
KGAG	GAG		US	85	3630	-9977		Gage		
YGAY	GAH		AU	273	-2562	15160		Gayndah		
MUGT	GAO		CU	111	2009	-7516		Guantánamo		
AYGP	GAP		PG	373	-606	14596		Gusap		
AYGI	GAR		PG	373	-788	14714		Garaina		
LFNA	GAT		FR	314	4446	604		Gap		
GAV	GAV		ID	213	-45	13090		Gag Island Airport		
VYGG	GAW		MM	260	2217	9413		Gangaw Airport		
AYGJ	GAZ		PG	373	-923	15300		Guasopa		
EGBP	GBA		GB	306	5167	-205		Kemble		
UBBQ	GBB		AZ	193	4083	4771		Gabala		
AYGS	GBC		PG	373	-610	14170		Gasuke		
AYNE	GBF		PG	373	-658	14470		Negarbo		
PAGB	GBH		US	52	6848	-14949		Galbraith Lake Camp		
GFGK	GBK		SL	20	780	-1237		Gbangbatok		
YGBI	GBL		AU	275	-1165	13338		South Goulburn Island		
GBM	GBM		SO	39	332	4221		Garbahaarrey		
VVGB	GBN		VN	194	2107	10621		Gia Binh International Airport		
YGAM	GBP		AU	273	-1654	14367		Gamboola		
GBQ	GBQ		BH	192	2625	5065		Muharraq BH		
KGBR	GBR		US	142	4220	-7337		Great Barrington		
GBS	GBS		NZ	346	-3617	17540		Port Fitzroy		
HSKG	GBU		SD	26	1493	3588		Khashm al Qirbah		
YGIB	GBV		AU	281	-1633	12640		Gibb River Airport		
YGIA	GBW		AU	281	-2356	12005		Sylvania		
NZGB	GBZ		NZ	346	-3624	17547		Great Barrier Island		
GCA	GCA		CO	77	228	-7495		Guacamaya		
GCD	GCD		US	123	4792	-11910		Grand Coulee Dam Airport		
FAGC	GCJ		ZA	23	-2625	2800	JNB	Johannesburg		
GCT	GCT		US	148	3626	-11323	GCN	Grand Canyon		
KGCY	GCY		US	142	3619	-8281		Greeneville		
GDA	GDA		CF	6	933	2118		Gounda Airport		
VAGD	GDB		IN	220	2152	8029		Gondiā		
YGDN	GDD		AU	281	-1883	12850		Gordon Downs Airport		
UHBI	GDG		RU	259	5347	12580		Magdagachi		
GDH	GDH		US	52	5975	-15890		Golden Horn Lodge Seaplane Base		
FEGL	GDI		CF	6	958	2173		Mélé		
FZWC	GDJ		CD	33	-679	2397		Gandajika		
KGDM	GDM		US	142	4257	-7200		Gardner		
SVGD	GDO		VE	82	721	-7076		Guasdualito		
SNGD	GDP		BR	101	-678	-4358		Guadalupe		
KGDW	GDW		US	95	4398	-8448		Gladwin		
WAMJ	GEB	WAEJ	ID	213	-8	12930		Gebe Airport		
LCGK	GEC		CY	206	3523	3372		Geçitkale Air Base		
YGTO	GEE		AU	277	-4108	14684		George Town		
AGEV	GEF		SB	356	-757	15660		Geva Airport		
FGMY	GEM		GQ	35	168	1102		Mongomo		
GEW	GEW		PG	373	-930	14850		Gewoia		
KGEY	GEY		US	94	4452	-10810		Greybull		
KGFD	GFD		US	113	3979	-8574		Greenfield		
GFE	GFE		AU	282	-3390	14820		Grenfell		
SYBT	GFO		GY	109	642	-5858		Bartica		
LFRF	GFR		FR	314	4888	-157		Granville		
FYGF	GFY		NA	50	-1960	1813		Grootfontein		
FNBL	GGC		AO	32	-1410	2144		Lumbala		
YGDS	GGD		AU	273	-1870	13930		Gregory Downs Airport		
KGGE	GGE		US	142	3332	-7932		Georgetown		
SSCT	GGH		BR	162	-2369	-5264		Cianorte		
SSGY	GGJ		BR	162	-2408	-5419		Guaíra		
GGL	GGL		CO	77	833	-7708		Gilgal		
HKKG	GGM		KE	41	27	3479		Kakamega		
DIGA	GGN		CI	0	613	-595		Gagnoa		
DIGL	GGO		CI	0	655	-748		Guiglo		
SAWR	GGS		AR	62	-4877	-7020		Gobernador Gregores		
MYBG	GHC		BS	141	2574	-7784		Great Harbour Cay		
GHE	GHE		PA	146	807	-7837		Garachiné		
EDQG	GHF		DE	287	4965	997		Giebelstadt		
GHK	GHK		CA	97	6343	-10920		Kennedy Lake		
KGHM	GHM		US	85	3578	-8747		Centerville		
ZUGH	GHN		CN	245	3095	10433		Guanghan Shi		
WALE	GHS		ID	227	-21	11576		Melak		
HLGT	GHT		LY	48	2515	1014		Ghat		
SAAG	GHU		AR	58	-3301	-5861		Gualeguaychú		
LRBV	GHV		RO	290	4570	2552	XHV	Braşov		
HBBE	GID		BI	11	-342	2991		Gitega		
GUSI	GII		GN	15	1140	-918		Siguiri		
GIM	GIM		GA	30	-2	1140		Miele Mimbale		
SKGI	GIR		CO	77	428	-7480		Girardot City		
FAGI	GIY		ZA	23	-2237	2998		Giyani		
MHNJ	GJA		HN	171	1650	-8592		Guanaja		
SBGM	GJM		BR	151	-1079	-6528		Guajará Mirim		
BIGJ	GJR		IS	269	6600	-2133		Árneshreppur		
LTFK	GKD		TR	299	4020	2588		Gökçeada		
ETNG	GKE		DE	287	5095	612		Geilenkirchen		
VNGK	GKH		NP	218	2804	8447		Gorkha		
VRMO	GKK		MV	341	73	7343		Kooddoo Atoll		
YGKL	GKL		AU	273	-2318	15100		Great Keppel Isla		
PAGK	GKN		US	52	6215	-14546		Gulkana		
GKO	GKO		GA	30	-8	1147		Kongo Boumba		
GLB	GLB		US	148	3335	-11067		Globe		
HAGL	GLC		ET	2	697	4642		Galadi Northeast		
MRGF	GLF		CR	88	865	-8318		Golfito		
YGLE	GLG		AU	273	-2477	13960		Glengyle Airport		
YGLI	GLI		AU	282	-2967	15169		Glen Innes		
ENKL	GLL		NO	313	6078	905		Gol		
YGLO	GLM		AU	273	-2289	13882		Glenormiston Station		
AYUP	GLP		PG	373	-528	14150		Gulgubip		
VQGP	GLU		BT	252	2688	9047		Geylegphug		
KGLW	GLW		US	85	3703	-8595		Glasgow		
WAMA	GLX	WAEG	ID	213	184	12779		Galela		
GLY	GLY		AU	281	-2008	11970		Goldsworthy		
EHGR	GLZ		NL	283	5157	493		Breda		
GMC	GMC		CO	77	363	-7117		Guerima		
GMMB	GMD		MA	13	3366	-722		Benslimane		
UMGG	GME		BY	311	5253	3102		Homyel'		
AYGT	GMI		PG	373	-630	15030		Gasmata Island Airport		
FCOG	GMM		CG	10	-193	1587		Gamboma		
NZGM	GMN		NZ	346	-4246	17119		Greymouth		
SNYW	GMS		BR	101	-211	-4465		Guimarães		
PAGZ	GMT		US	52	6540	-16130		Granite Mountain Air Station		
GMV	GMV		US	94	3702	-11020		Oljato-Monument Valley		
UMMG	GNA		BY	311	5360	2405		Hrodna		
KGNG	GNG		US	78	4292	-11476		Gooding		
RCGI	GNI		TW	248	2267	12147		Lyudao Island		
UBBG	GNJ		AZ	193	4074	4632	KVD	Ganja		
SNGI	GNM		BR	71	-1422	-4278		Guanambi		
HAGH	GNN		ET	2	713	4071		Ghinnir		
SAHR	GNR		AR	63	-3900	-6762		General Roca		
KGNT	GNT		US	94	3515	-10790		Grants		
FBGZ	GNZ		BW	21	-2170	2165		Ghanzi		
GOC	GOC		PG	373	-842	14770		Gora		
GOE	GOE		PG	373	-538	15190		Gonalia		
GOF	GOF		US	85	3143	-10040	SJT	San Angelo		
FYGB	GOG		NA	50	-2250	1897		Gobabis		
KGOK	GOK		US	85	3585	-9742		Guthrie		
GOL	GOL		US	123	4242	-12440		Gold Beach		
YGDI	GOO		AU	273	-2852	15032		Goondiwindi		
HAGR	GOR		ET	2	816	3555		Gorē		
GOS	GOS		AU	282	-3343	15140		Gosford		
VOGA	GOX		IN	220	1573	7387	GOI	Goa		
UNIT	GOY		RU	221	6433	10043		Tura		
LBGO	GOZ		BG	324	4315	2571		Gorna Oryahovitsa		
SSGG	GPB	SBGU	BR	162	-2538	-5145		Guarapuava		
YGON	GPD		AU	273	-1977	13940		Mount Gordon Mine		
MRGP	GPL		CR	88	1022	-8380		Guápiles		
YGPT	GPN		AU	275	-1140	13043		Garden Point		
SAZG	GPO		AR	63	-3570	-6376		General Pico		
GRA	GRA		CO	77	833	-7369		Gamarra		
GRC	GRC		LR	40	460	-817		Grand Cess		
KGRF	GRF		US	123	4708	-12258	TIW	Tacoma		
OAGZ	GRG		AF	215	3363	6924		Gardez		
GRH	GRH		PG	373	-1032	15070		Garuahi		
AYGG	GRL		PG	373	-795	14720		Garasa		
KCKC	GRM		US	85	4775	-9133		Grand Marais		
KGRN	GRN		US	94	4280	-10220		Gordon		
SWGI	GRP		BR	55	-1174	-4913		Gurupi		
LIRS	GRS		IT	318	4276	1107		Grosseto		
GRT	GRT		PK	217	3257	7408		Gujrat Airport		
BIGR	GRY		IS	269	6655	-1802		Grímsey		
WBKN	GSA		MY	223	441	11572		Long Pasia		
KGSB	GSB		US	142	3534	-7796		Goldsboro		
YGSC	GSC		AU	281	-2505	11520		Gascoyne Junction		
ESGP	GSE		SE	325	5777	1187	GOT	Gothenburg		
SOGS	GSI		GF	83	428	-5437		Grand-Santi		
MGSJ	GSJ		GT	107	1394	-9084		Puerto San José		
GSL	GSL		CA	97	6260	-11154		Taltheilei Narrows Airport		
YMGN	GSN		AU	272	-3146	13717		Mount Gunson		
HEOW	GSQ		EG	12	2258	2872		Shark El Oweinat International Airport		
HCMG	GSR		SO	39	952	4908		Qardho Airport		
FASE	GSS		ZA	23	-2494	3144		Sabie-Sand		
HSGF	GSU		SD	26	1413	3531		Al Qadarif		
AGOK	GTA		SB	356	-875	15820		Nggatokae Island		
HTGE	GTC		TZ	17	-274	3171	GIT	Geita		
KGTG	GTG		US	85	4578	-9268		Grantsburg		
EDCG	GTI		DE	287	5438	1333		Rügen Island		
NZGT	GTN		NZ	346	-4391	17013	MON	Mount Cook Village		
GTP	GTP		US	123	4251	-12339		Grants Pass		
YGTN	GTT		AU	273	-1842	14380		Georgetown		
LKHO	GTW		CZ	316	4932	1757		Zlín		
GTY	GTY		US	142	3984	-7727		Gettysburg		
GAGM	GUD		ML	5	1635	-360		Goundam		
GUE	GUE		PG	373	-358	14160		Guriaso		
AYGF	GUG		PG	373	-810	14690		Guari		
YGDH	GUH		AU	282	-3096	15025		Gunnedah		
SVGI	GUI		VE	82	1057	-6231		Güiria		
SBGW	GUJ		BR	162	-2282	-4522		Guaratingueta		
YGLB	GUL		AU	282	-3481	14973		Goulburn		
SVGU	GUQ		VE	82	903	-6975		Guanare		
KGUS	GUS		US	113	4065	-8615		Grissom Air Force Base / Peru		
ETUO	GUT		DE	287	5192	831		Gütersloh		
BIGF	GUU		IS	269	6499	-2322		Grundarfjörður		
AYML	GUV		PG	373	-628	14242		Mougulu		
VAGN	GUX		IN	220	2448	7732		Guna		
KGUY	GUY		US	85	3668	-10150		Guymon		
SNGA	GUZ		BR	162	-2065	-4049		Guarapari		
KGVE	GVE		US	142	3816	-7817		Gordonsville		
AYGV	GVI		PG	373	-392	14120		Green River		
UHKM	GVN		RU	258	4893	14030		May-gatka Airport		
YGNV	GVP		AU	273	-1900	14501		Greenvale		
ESSK	GVX		SE	325	6059	1695		Gävle		
VYGW	GWA		MM	260	1783	9450		Gwa		
FVTL	GWE		ZW	22	-1944	2986		Gweru		
DNGA	GWI		NG	29	693	370		Iperu		
GWN	GWN		PG	373	-657	14630		Gnarowein		
GWV	GWV		US	142	3995	-8076		Glendale		
EICM	GWY		IE	294	5330	-894		Galway		
FNNG	GXG		AO	32	-775	1529		Mbanza Negage		
WAGA	GXM		ID	236	-113	11388		Kuala Kurun		
SCCY	GXQ		CL	89	-4559	-7211		Coyhaique		
FKKJ	GXX		CM	19	1035	1523		Yagoua		
YWDC	GYB		AU	281	-2114	11869		Wodgina Mine		
UEMM	GYG		RU	259	6211	12954		Magan		
HRYG	GYI		RW	27	-168	2926		Gisenyi Airport		
WIMG	GYO		ID	212	395	9736		Blangkejeren		
YGYM	GYP		AU	273	-2628	15270		Gympie		
KGYY	GYY		US	85	4162	-8741		Gary		
GZA	GZA		PS	207	3125	3428		Gaza		
OAGN	GZI		AF	215	3353	6841		Ghazni		
OIIK	GZW		IR	251	3624	5005		Qazvin		
KHAF	HAF		US	123	3752	-12250		Half Moon Bay		
KHAI	HAI		US	95	4196	-8559		Three Rivers		
FYHI	HAL		NA	50	-1903	1646		Halali		
VRMH	HAQ		MV	341	675	7317		Hanimaadhoo		
YHTL	HAT		AU	273	-1972	14060		Heathlands Airport		
EGFE	HAW		GB	306	5183	-496		Haverfordwest		
KHAX	HAX		US	85	3575	-9541	MKO	Muskogee		
HAZ	HAZ		PG	373	-433	14520		Hatzfeldthaven		
HBB	HBB		US	94	3277	-10321	HOB	Hobbs		
AYHB	HBD		PG	373	-632	14249		Habi		
HBH	HBH		US	118	5741	-13344		Entrance Island		
HBK	HBK		US	148	3494	-11014		Holbrook		
KHBR	HBR		US	85	3499	-9906		Hobart		
HBT	HBT		LK	200	613	8110	HRI	Hambantota		
ZMBS	HBU		MN	210	4610	9158		Bulgan District		
KBPG	HCA		US	85	3221	-10152		Big Spring		
ZGHC	HCJ		CN	245	2478	10770		Hechi		
HCME	HCM		SO	39	810	4982		Eyl		
RCKW	HCN		TW	248	2204	12073		Hengchun		
KCQW	HCW		US	142	3470	-7988		Cheraw Municipal Airport/Lynch Bellinger Field		
ZGCZ	HCZ		CN	245	2575	11285	LQP	Chenzhou		
HDB	HDB		DE	287	4939	866		Heidelberg		
OPKD	HDD		PK	217	2532	6837		Hyderabad		
PHDH	HDH		US	358	2158	-15821		Mokulēia		
VRBK	HDK		MV	341	663	7307		Kulhudhuffushi		
OIHH	HDM		IR	251	3487	4855		Hamadān		
VIDX	HDO		IN	220	2871	7736		Ghāziābād		
OIKP	HDR		IR	251	2705	5617		Havadarya Airport		
VYHT	HEB		MM	260	1763	9547		Hinthada		
HED	HED		US	52	5580	-16090		Herendeen Bay Airport		
KHEE	HEE		US	85	3457	-9067		West Helena		
EDXB	HEI		DE	287	5415	890		Heide		
EFHF	HEM		FI	297	6025	2504	HEL	Helsinki		
AYHG	HEO		PG	373	-914	14760		Haelogo		
KHRI	HES		US	123	4583	-11926		Hermiston		
HEW	HEW		CN	245	2913	12024		Hengdian		
LLHA	HFA		IL	214	3281	3504		Haifa		
KHFF	HFF		US	142	3504	-7950		Mackall Army Airfield		
BIHN	HFN		IS	269	6430	-1523		Hornafjörður Airport		
SVHG	HGE		VE	82	1046	-6609		Higuerote		
VEHO	HGI		IN	220	2697	9364		Itanagar		
EDXH	HGL		DE	287	5419	791		Helgoland		
GFHA	HGS		SL	20	838	-1312	FNA	Freetown		
HGZ	HGZ		US	52	6618	-15570		Hogatza		
RJSH	HHE		JP	253	4056	14147		Hachinohe		
PHHI	HHI		US	358	2148	-15800		Wheeler Army Airfield		
KHIF	HIF		US	94	4112	-11197	OGD	Ogden		
YHHY	HIG		AU	273	-1642	14315		Highbury		
HASL	HIL		ET	2	608	4476		Shilabo		
VCCH	HIM		LK	200	805	8098		Minneriya		
YHDY	HIP		AU	273	-2132	13830		Headingly		
AYHO	HIT		PG	373	-693	14310		Hivaro		
RJBH	HIW		JP	253	3437	13241	HIJ	Hiroshima		
HJB	HJB		CN	245	4298	8397		Hejing		
ZMHU	HJT		MN	255	4693	10278		Khujirt		
KHKA	HKA		US	85	3594	-8983	BYH	Blytheville		
LBHS	HKV		BG	324	4187	2560		Malevo		
KHLB	HLB		US	113	3935	-8526		Batesville		
KHLC	HLC		US	85	3937	-9985		Hill City		
ESSF	HLF		SE	325	5753	1582		Hultsfred		
KCVH	HLI		US	123	3685	-12140		Hollister		
HLJ	HLJ		CN	245	4613	12578		Zhaodong		
HLL	HLL		AU	281	-1700	12800		Hillside		
KHLR	HLR		US	85	3114	-9771	ILE	Killeen		
YSTH	HLS		AU	277	-4100	14820		St Helens		
YHML	HLT		AU	280	-3765	14206		Hamilton		
HLV	HLV		AU	273	-1568	14520		Helenvale		
FAHL	HLW		ZA	23	-2802	3225		Hluhluwe		
YHMB	HMG		AU	275	-2393	13280		Hermannsburg		
UKLH	HMJ		UA	303	4936	2693		Khmelnytskyi		
KHMN	HMN		US	94	3285	-10611	ALM	Alamogordo		
ENHA	HMR		NO	313	6080	1110		Hamar		
WAGB	HMS		ID	236	-102	11493		Muara Teweh		
HMX	HMX		CN	245	5157	12651		Huma		
RKTP	HMY		KR	244	3670	12649		Seosan		
HMZ	HMZ		CN	245	2347	10335		Mengzi		
HNE	HNE		US	52	6190	-14731		Tahneta Pass Lodge		
HNG	HNG		CN	245	3634	10048		Qabqa		
AYHE	HNI		PG	373	-740	14650		Heiweni		
HNN	HNN		PG	373	-625	14218		Honinabi		
HKHO	HOA		KE	41	-152	4000		Hola		
HOC	HOC		PG	373	-742	14590		Komako		
OYHD	HOD		YE	183	1475	4298		Al Ḩudaydah		
VLHS	HOE		LA	257	2026	10044		Ban Houayxay		
LOIH	HOH		AT	329	4738	970		Hohenems		
YHOO	HOK		AU	275	-1837	13070		Hooker Creek Airport		
HOO	HOO		VN	208	1198	10757		Quang Duc		
KHOP	HOP		US	85	3667	-8750		Hopkinsville		
EDQM	HOQ		DE	287	5029	1185		Hof		
SAHC	HOS		AR	63	-3744	-7022		Chos Malal		
VYHL	HOX		MM	260	2487	9492		Homalin		
HOY	HOY		GB	306	5883	-330		Hoy Longhope		
NFTL	HPA		TO	378	-1978	-17434		Lifuka Island		
HPE	HPE		AU	273	-1467	14490		Hope Vale		
HPV	HPV		US	358	2221	-15944		Hanalei (CDP)		
ZWTK	HQL		CN	245	3766	7529		Tashqorghan		
ZHQQ	HQQ		CN	245	3587	11446	AYN	Anyang		
HRA	HRA		CZ	316	5054	1501		Mnichovo Hradiště		
HRC	HRC		KZ	184	4847	7047		Zhairem		
VRAH	HRF		MV	341	697	7289		Hoarafushi		
VIAH	HRH		IN	220	2786	7815		Alīgarh		
DAFH	HRM		DZ	3	3293	331		Hassi R’mel		
HRR	HRR		CO	77	322	-7585		La Herrera		
FAHR	HRS		ZA	23	-2823	2912		Harrismith		
EGXU	HRT		GB	306	5405	-125		Harrogate		
YHBY	HRY		AU	275	-2458	13324		Henbury Station		
SSHZ	HRZ		BR	162	-2764	-5434		Horizontina		
KHSB	HSB		US	85	3773	-8855		Harrisburg IL US Raleigh		
ZGSG	HSC		CN	245	2483	11360		Shaoguan		
HSF	HSF		CN	245	4445	13084		Suifenhe		
HSJ	HSJ		CN	245	3484	11327	CGO	Zhengzhou		
LEHC	HSK		ES	308	4209	-33		Huesca		
YHSM	HSM		AU	280	-3667	14217		Horsham		
VAHS	HSR		IN	220	2237	7104		Hirasar Airport		
VIHR	HSS		IN	220	2918	7576		Hisar		
KHST	HST		US	142	2549	-8038		Homestead		
RCPO	HSZ		TW	248	2482	12094		Hsinchu		
HTB	HTB		GP	106	1585	-6163		Petites Anses		
UOHH	HTG		RU	221	7198	10249		Khatanga		
ZMHG	HTM		MN	255	5044	10013		Khatgal		
RORH	HTR		JP	253	2405	12380		Hateruma		
YHPN	HTU		AU	280	-3572	14240		Hopetoun		
KUTS	HTV		US	85	3075	-9559		Huntsville		
KHTW	HTW		US	142	3842	-8249		Chesapeake		
SKHC	HTZ		CO	77	615	-7176		Municipio Hato Corozal		
KHUA	HUA		US	85	3468	-8668	HSV	Huntsville		
YHBR	HUB		AU	275	-1648	13060		Humbert River Airport		
HUC	HUC		PR	152	1814	-6580		Humacao		
HUD	HUD		US	85	4274	-9425		Humboldt		
HAHU	HUE		ET	2	1383	3688		Humera		
MGHT	HUG		GT	107	1533	-9147		Huehuetenango		
KHHW	HUJ		US	85	3402	-9552		Hugo		
FBHK	HUK		BW	21	-2399	2176		Hukuntsi		
HLON	HUQ		LY	48	2911	1597		Hon Airport		
SWHT	HUW		BR	127	-754	-6307		Humaitá		
FMNL	HVA		MG	335	-1463	4776		Analalava		
ZMKD	HVD		MN	210	4796	9162		Khovd		
KHVE	HVE		US	94	3842	-11070		Hanksville Airport		
BIHK	HVK		IS	269	6570	-2170		Hólmavík		
AYHU	HWA		PG	373	-743	14600		Hawabango		
HWI	HWI		US	118	5813	-13480		Hawk Inlet		
YHAW	HWK		AU	272	-3188	13840		Hawker		
FVWN	HWN		ZW	22	-1837	2652		Hwange National Park Airport		
KHWO	HWO		US	142	2600	-8015		Hollywood		
VIHX	HWR		IN	220	3075	7563	LUH	Ludhiana		
YHAY	HXX		AU	282	-3453	14483		Hay		
EGTB	HYC		GB	306	5161	-81		High Wycombe		
AYHF	HYF		PG	373	-363	14310		Hayfields Airport		
KHYL	HYL		US	118	5548	-13265		Hollis		
EFHV	HYV		FI	297	6065	2488		Hyvinkää		
LFQT	HZB		FR	314	5062	264		Hazebrouck		
BIHU	HZK		IS	269	6595	-1743		Norðurþing		
CYNR	HZP		CA	97	5737	-11170		Fort MacKay		
KHZR	HZR		US	85	3073	-9148		False River Regional Airport		
HZU	HZU		CN	245	3068	10453	CTU	Chengdu		
HZV	HZV		ZA	23	-2507	3217		Hazyview		
KIAB	IAB		US	85	3763	-9726	ICT	Wichita		
SNSS	IAL		BR	162	-1621	-4232		Salinas		
IAU	IAU		PG	373	-978	14810		Iaura		
WAMS	IAX		ID	227	556	12658		Miangas		
SEII	IBB		EC	354	-94	-9095		Isabela Island		
IBI	IBI		PG	373	-840	14630		Iboki		
IBL	IBL		MZ	36	-2171	3545		Indigo Bay Lodge		
IBM	IBM		AU	281	-2129	11889		Iron Bridge Airport		
IBO	IBO		MZ	36	-1233	4058		Ibo MZ		
SPBR	IBP		PE	122	-1141	-6949		Iberia		
SVIC	ICA		VE	82	434	-6174		Icabarú		
SVIE	ICC		VE	82	1079	-6398		Coche Island		
SMNI	ICK		SR	147	596	-5704		Nieuw Nickerie		
RPSG	ICO		PH	228	1145	12327		Sicogon Island		
ICS	ICS		US	78	4449	-11600		Cascade Airport		
ICY	ICY		US	52	5997	-14165		Icy Bay		
ESUE	IDB		SE	325	6187	1268		Idre		
IDC	IDC		MZ	36	-2218	3552		Chilonzuine Is		
FZCB	IDF		CD	28	-500	1950		Idiofa		
KGIC	IDH		US	123	4594	-11612		Grangeville		
YIDK	IDK		AU	272	-2697	13330		Indulkana Airport		
IDN	IDN		PG	373	-603	14700		Indagen		
SWIY	IDO		BR	55	-1157	-5067		Santa Isabel do Morro		
KIDP	IDP		US	85	3716	-9578		Independence		
LFEY	IDY		FR	314	4672	-239		Île d'Yeu		
RORE	IEJ		JP	253	2672	12779		Iejima Island		
EDAU	IES		DE	287	5129	1336		Riesa		
KIFA	IFA		US	85	4247	-9326		Iowa Falls		
YIFY	IFF		AU	273	-1887	14121		Iffley Station		
OIFE	IFH		IR	251	3292	5155		Hesa Airport		
YIFL	IFL		AU	273	-1756	14601		Innisfail		
VREI	IFU		MV	341	571	7302		Ifuru Island		
SAVJ	IGB		AR	63	-4132	-6957		Ingeniero Jacobacci		
FOOI	IGE		GA	30	-192	932		Iguela		
YIGM	IGH		AU	273	-1866	14615		Ingham		
LTBL	IGL		TR	299	3851	2701	IZM	İzmir		
RPMI	IGN		PH	228	813	12421		Iligan		
SKIG	IGO		CO	77	768	-7668		Chigorodó Airport		
ETSI	IGS		DE	287	4872	1154		Manching		
IHA	IHA		JP	253	3395	13330		Niihama		
FQIA	IHC		MZ	36	-2600	3293		Inhaca		
OYQN	IHN		YE	183	1543	5170		Qishn		
FMSI	IHO		MG	335	-2240	4615		Ihosy		
AYIH	IHU		PG	373	-790	14540		Ihu		
EIMN	IIA		IE	294	5309	-957		Inishman		
AYIA	IIS		PG	347	-450	15423		Nissan Island		
SSIJ	IJU		BR	162	-2842	-5392		Ijuí Airport		
KUKF	IKB		US	142	3617	-8115		Wilkes County Airport		
UCFP	IKG		KG	197	4251	7841		Karakol		
FZGV	IKL		CD	28	-120	2330		Ikela		
YIKM	IKP		AU	273	-1625	14150		Inkerman Airport		
WABL	ILA	WAYL	ID	213	-383	13760		Illaga Airport		
CZBD	ILF		CA	178	5605	-9561		Ilford		
ETIK	ILH		DE	287	4948	1038		Illesheim		
FMMQ	ILK		MG	335	-1975	4882		Ilaka Atsinanana		
KBDH	ILL		US	85	4511	-9513		Willmar		
MSSS	ILS		SV	99	1370	-8912	SAL	San Salvador		
HKKL	ILU		KE	41	-291	3807		Kilaguni		
ILX	ILX		PG	373	-548	14580		Ileg		
LZZI	ILZ		SK	288	4923	1861		Žilina		
IMA	IMA		PG	373	-950	15050		Iamalele		
SYIB	IMB		GY	109	572	-6028		Imbaimadai		
IMD	IMD		PG	373	-335	14150		Imonda		
IMG	IMG		MZ	36	-1840	3500		Inhaminga MZ		
IMI	IMI		MH	363	698	17160		Ine Airport		
VNST	IMK		NP	218	2997	8182		Simikoṭ		
KIML	IML		US	94	4051	-10162		Imperial		
KIMM	IMM		US	142	2642	-8142		Immokalee		
AYII	IMN		PG	373	-670	14610		Imane		
FEFZ	IMO		CF	6	500	2510		Zemio		
OITU	IMQ		IR	251	3919	4493		Maku		
WAYG	IMU		ID	213	-460	13766		Akimuga Airport		
INE	INE		MZ	36	-1862	3640		Chinde		
YINJ	INJ		AU	273	-2585	14860		Injune		
KINK	INK		US	85	3178	-10320		Wink		
YINN	INM		AU	272	-2783	14080		Innamincka		
FZBA	INO		CD	28	-195	1828		Inongo		
EIIR	INQ		IE	294	5303	-943		Inisheer		
KINS	INS		US	123	3658	-11567		Indian Springs		
WASI	INX		ID	213	-213	13220		Serkos		
INY	INY		ZA	23	-2478	3139		Inyati		
IOK	IOK		PG	373	-840	14630		Iokea		
FCOI	ION		CG	10	159	1805		Impfondo		
IOP	IOP		PG	373	-837	14790		Ioma		
EIIM	IOR		IE	294	5312	-975		Inishmore Aerodrome		
RPMV	IPE		PH	228	779	12260		Ipil		
SWII	IPG		BR	127	-333	-6942		Ipiranga		
SBIP	IPN		BR	162	-1947	-4249		Ipatinga		
SNIU	IPU		BR	71	-1413	-3973		Ipiaú Airport		
MRSI	IPZ		CR	88	935	-8371		San Isidro		
ORAA	IQA		IQ	191	3379	4244		Al Asad Airbase		
RPVZ	IQR		PH	228	921	12347		Siquijor		
IRB	IRB		US	85	3090	-10190		Iraan		
VGIS	IRD		BD	202	2415	8905		Ishwardi		
SNIC	IRE		BR	71	-1130	-4187		Irecê Airport		
MHIR	IRN		HN	171	1595	-8518		Iriona		
FEFI	IRO		CF	6	1050	2255		Birao		
IRU	IRU		LK	200	931	8049		Iranamadu		
SWTP	IRZ		BR	127	-38	-6499		Santa Isabel do Rio Negro		
EGHE	ISC		GB	306	4991	-629		Isles of Scilly		
ISD	ISD		CO	77	243	-7797		Iscuande		
YISF	ISI		AU	273	-2426	14443		Isisford		
MMIM	ISJ		MX	81	2125	-8674		Isla Mujeres		
LTBA	ISL		TR	299	4098	2881	IST	Istanbul		
ISQ	ISQ		US	95	4595	-8825		Manistique		
SBIC	ITA		BR	127	-313	-5848		Itacoatiara		
SNZW	ITE		BR	71	-1373	-3914		Ituberá		
ITI	ITI		BR	162	-1815	-4172		Itambacuri		
ITK	ITK		PG	373	-952	14730		Itokama		
SNHA	ITN		BR	71	-1480	-3938		Itabuna		
SDUN	ITP		BR	162	-2122	-4187		Itaperuna		
SSIQ	ITQ		BR	162	-2917	-5653		Itaqui		
SBIT	ITR		BR	162	-1845	-4921		Itumbiara		
WABE	IUL	WAVC	ID	213	-375	13810		Ilu Airport		
IUP	IUP		BR	127	-717	-5984		Apuí		
FMNJ	IVA		MG	335	-1363	4845		Ambanja		
LYBR	IVG		ME	315	4284	1986		Berane		
IVI	IVI		PA	146	847	-7900		Viveros Island PA		
IVO	IVO		CO	77	1002	-7468		Chivolo		
YINW	IVW		AU	275	-1777	12920		Inverway Airport		
RJAW	IWO		JP	253	2478	14132		Iwo Jima		
VEKR	IXH		IN	220	2431	9201		Kailāshahar		
VEKW	IXN		IN	220	2407	9163		Khowai		
VEKM	IXQ		IN	220	2413	9182		Kamalpur Airport		
VEAN	IXV		IN	220	2817	9480		Along		
VEJS	IXW		IN	220	2281	8617		Jamshedpur		
UZSR	IYO	UTSR	UZ	243	3841	6794		Sariosiyo		
EDHF	IZE		DE	287	5399	958		Itzehoe		
OAJL	JAA		AF	215	3440	7050		Jalālābād		
YJAB	JAB		AU	275	-1022	13260		Jabiru		
YPJT	JAD		AU	281	-3210	11588	PER	Perth		
OPJA	JAG		PK	217	2828	6845		Jacobabad		
MTJA	JAK		HT	149	1825	-7252		Jacmel		
MMJA	JAL		MX	135	1948	-9680		Xalapa de Enríquez		
LBIA	JAM		BG	324	4245	2635		Yambol		
MRCH	JAP		CR	88	998	-8477		Puntarenas		
AYJB	JAQ		PG	373	-565	15151		Jacquinot Bay Airport		
KJAS	JAS		US	85	3092	-9402		Jasper TX US County Bell Fld		
JAT	JAT		MH	363	775	16898		Jabat Island		
SNAB	JAW		BR	155	-759	-4054		Araripina		
JAZ	JAZ		SA	241	1707	4250		Jizan		
ZWQT	JBK		CN	245	4418	8959		Qitai		
SSSB	JBS		BR	162	-2865	-5603		São Borja		
JBT	JBT		US	52	6079	-16175	BET	Bethel		
SSJA	JCB		BR	162	-2717	-5155		Joaçaba		
KIXD	JCI		US	85	3883	-9489	MKC	Kansas City		
LKCS	JCL		CZ	316	4895	1443		České Budějovice		
SNJB	JCM		BR	71	-1118	-4052		Jacobina		
SBEK	JCR		BR	159	-623	-5778		Jacareacanga		
SNWS	JCS		BR	101	-521	-4070		Crateús		
KJCT	JCT		US	85	3048	-9977		Junction TX US Kimble County		
JCY	JCY		US	85	3233	-9733		Johnson TX US Lbj Ranch		
KGCD	JDA		US	123	4440	-11897		John Day		
JDE	JDE		CN	245	2936	11918		Jiande Qiandaohu General Airport		
SBJF	JDF		BR	162	-2179	-4339		Juiz de Fora		
RKPD	JDG		KR	244	3340	12671		Jeongseok Airport		
JDK	JDK		US	142	4064	-7376		Pseudo NY US Pseudo City Code		
KJDN	JDN		US	94	4732	-10690		Jordan		
SNJR	JDR		BR	162	-2109	-4423		São João del Rei		
JEJ	JEJ		MH	362	758	16890		Jeh		
SNJK	JEQ		BR	71	-1385	-4008		Jequié Airport		
KHZY	JFN		US	142	4178	-8070		Ashtabula		
SBJH	JHF		BR	162	-2343	-4717		São Paulo Catarina Executive Airport		
JHL	JHL		CA	97	5723	-11142	HZP	Fort MacKay		
WIMF	JHN		ID	212	95	9953		General Besar Abdul Haris Nasution Airport		
ZYJL	JIL		CN	245	4400	12640		Jilin		
SEJI	JIP		EC	108	-133	-8067		Jipijapa		
VNJI	JIR		NP	218	2763	8623		Jiri		
ZSJJ	JIU		CN	245	2948	11580		Jiujiang		
OPJI	JIW		PK	217	2507	6181		Jiwani		
JJA	JJA		SB	356	-821	15930		Jajao		
SPJI	JJI		PE	122	-717	-7673		Juanjuí		
HKMK	JJM		KE	41	16	3819		Meru National Park		
ESGJ	JKG		SE	325	5776	1407		Jönköping		
KJSO	JKV		US	85	3197	-9528		Jacksonville		
KJLA	JLA		US	52	6048	-14973		Cooper Landing		
VAJL	JLG		IN	220	2096	7563		Jalgaon		
SDJL	JLS		BR	162	-2027	-5055		Jales		
SNJM	JMA		BR	162	-2026	-4218		Manhuaçu		
FNJA	JMB		AO	32	-1470	1608		Jamba Mineira		
SBMI	JMR		BR	162	-2292	-4283		Maricá		
SNJN	JNA		BR	162	-1547	-4438		Januária Airport		
ZSJX	JNH		CN	245	3071	12068	JXS	Jiaxing		
SAAJ	JNI		AR	56	-3455	-6093		Junín		
FAPJ	JOH		ZA	23	-3162	2953		Port St Johns		
JOJ	JOJ		CA	79	6813	-10659	UZM	Hope Bay		
RPMJ	JOL		PH	228	605	12101		Jolo		
HTNJ	JOM		TZ	17	-935	3480		Njombe		
JOP	JOP		PG	373	-475	14500		Josephstaal		
SNEB	JPE		BR	73	-302	-4732		Paragominas		
SNTS	JPO		BR	101	-704	-3726		Patos		
SDTK	JPY		BR	162	-2322	-4472		Paraty		
MPJE	JQE		PA	146	752	-7816		Jaqué		
PHJR	JRF		US	358	2131	-15807		Kapolei		
JRJ	JRJ		CN	245	2596	11608		Ganzhou Ruijin Airport		
SWJU	JRN		BR	91	-1030	-5848		Juruena		
SWBE	JSB		BR	101	-404	-4089		São Benedito		
JSK	JSK		IR	251	2565	5780		Jask		
SAWS	JSM		AR	57	-4405	-7046		José de San Martín		
SNGL	JSO		BR	101	-368	-4034		Sobral		
SDZG	JTA		BR	101	-593	-4030		Tauá		
SWJW	JTI		BR	162	-1783	-5177		Jataí		
SDIM	JTN		BR	162	-2416	-4679		Itanhaém		
SIZX	JUA		BR	91	-1129	-5754		Juara		
EDWJ	JUI		DE	287	5368	700		Juist		
VNJL	JUM		NP	218	2927	8219		Jumla		
YJDA	JUN		AU	273	-2480	14300		Jundah		
SKJU	JUO		CO	77	709	-7775		Juradó		
YJNB	JUR		AU	281	-3027	11510		Jurien Bay		
MHJU	JUT		HN	171	1480	-8613		Jutigalpa airport		
FMMK	JVA		MG	335	-1881	4527		Ankavandra		
FBJW	JWA		BW	21	-2460	2469		Jwaneng		
OITZ	JWN		IR	251	3677	4836		Zanjan		
RKTI	JWO		KR	244	3703	12789		Chungju		
FLKS	KAA		ZM	34	-1022	3113		Kasama		
FVKB	KAB		ZW	22	-1652	2888		Kariba		
OSKL	KAC		SY	201	3702	4119		Al Qāmishlī		
KAF	KAF		PG	347	-628	15540		Karato Airport		
RKNN	KAG		KR	244	3775	12894		Kangnung Ab		
SYKA	KAI		GY	109	517	-5949		Kaieteur National Park		
KAK	KAK		PG	373	-623	14350		Kar		
KAM	KAM		YE	183	1537	4258		Kamaran Island YE		
FZSK	KAP		CD	33	-833	2267		Kapanga		
AYKH	KAQ		PG	373	-813	14680		Kamulai		
SYKM	KAR		GY	109	588	-6062		Kamarang		
FYKB	KAS		NA	50	-2803	1873		Karasburg		
NZKT	KAT		NZ	346	-3507	17329		Kaitaia		
EFKA	KAU		FI	297	6313	2305		Kauhava		
SVKA	KAV		VE	82	567	-6177		Kavanayen Airport		
YKBR	KAX		AU	281	-2769	11426		Kalbarri		
NFNW	KAY		FJ	352	-1762	17900		Wakaya Island Airport		
GFKB	KBA		SL	20	958	-1155		Kabala		
YKIR	KBB		AU	275	-1777	12920		Kirkimbie Station Airport		
KBD	KBD		AU	281	-1740	12436		Kimberley Downs		
KBE	KBE		US	118	5593	-13158		Bell Island Hot Springs		
WABK	KBF	WAVG	ID	213	-375	13830		Karubaga Airport		
HUKF	KBG		UG	25	233	3150		Murchison Falls		
FKKB	KBI		CM	19	288	998		Kribi		
YKCA	KBJ		AU	275	-1448	13230		Kings Canyon		
VEKI	KBK		IN	220	2677	8390		Kushinagar International Airport		
AYKB	KBM		PG	373	-614	14728		Kabwum		
FZWT	KBN		CD	33	-612	2454		Kabinda		
FZRM	KBO		CD	33	-608	2692		Kabalo		
FWKG	KBQ		MW	9	-1302	3347		Kasungu		
GFBO	KBS		SL	20	794	-1176		Bo		
KBT	KBT		MH	363	890	17090		Kaven Airfield		
KBW	KBW		US	52	5628	-15840	KCL	Chignik		
WASU	KBX		ID	213	-100	13230		Kambuaya Airport		
YKBY	KBY		AU	272	-3280	13420		Streaky Bay		
NZKI	KBZ		NZ	346	-4242	17370		Kaikoura		
SMTP	KCB		SR	147	315	-5572		Pelelu Tepu		
WAKM	KCD		ID	213	-620	13870		Kamur Airport		
YCSV	KCE		AU	273	-2055	14790		Collinsville		
OPKW	KCF		PK	217	2716	6932		Kadanwari		
KCI	KCI		AU	281	-1613	12378		Koolan		
KCJ	KCJ		PG	373	-727	14359		Koumaio		
KCN	KCN		US	51	5340	-16755		Chernofski		
LTBQ	KCO		TR	299	4074	3008		Kocaeli		
KCP	KCP		UA	303	4868	2662		Kamianets Podilsk		
KKCR	KCR		US	52	6356	-15600		Colorado Creek Mine		
YKCS	KCS		AU	275	-2438	13170		Kings Creek Airport		
HUMI	KCU		UG	25	168	3172		Masindi		
UNKM	KCY		RU	221	5618	9255	KJA	Krasnoyarsk		
GODK	KDA		SN	16	1290	-1497		Kolda		
YKBL	KDB		AU	281	-3120	12160		Kambalda		
DBBK	KDC		BJ	46	1113	293		Kandi		
OPKH	KDD		PK	217	2779	6665		Khuzdar		
AYOW	KDE		PG	373	-570	14274		Koroba		
FOGJ	KDJ		GA	30	-25	1075		Ndjolé Ville Airport		
PAKD	KDK		US	52	5781	-15237	ADQ	Kodiak		
EEKA	KDL		EE	326	5899	2283		Kärdla		
VRMT	KDM		MV	341	49	7300		Kaadedhdhoo Island		
FOGE	KDN		GA	30	-250	1117		Ndende Airport		
VRMK	KDO		MV	341	186	7352		Kadhdhoo Island		
AYNN	KDP		PG	373	-584	14351		Kandep		
AYTO	KDQ		PG	373	-360	14105		Kamberatoro		
AYKC	KDR		PG	373	-619	14955		Kandrian		
KDS	KDS		AU	273	-2433	13920		Kamaran Downs		
VTBK	KDT		TH	194	1410	9992		Kamphaeng Saen		
KDW	KDW		LK	200	728	8079		Kandy		
HSLI	KDX		SD	26	1114	2970		Kadugli		
UEMH	KDY		RU	219	6279	13684		Teply Klyuch		
KDZ	KDZ		LK	200	733	8064	KDW	Kandy		
UTAE	KEA		TM	189	3781	6521		Kerki		
FZQG	KEC		CD	33	-1036	2862		Kasenga		
GQNK	KED		MR	44	1616	-1351		Kaédi		
FCOK	KEE		CG	10	-7	1451		Kellé		
AYLG	KEG		PG	373	-583	14510		Keglsugl		
KEH	KEH		US	123	4775	-12226		Kenmore		
WAKP	KEI		ID	213	-667	13940		Kepi Airport		
EDHK	KEL		DE	287	5438	1015		Kiel		
GFKE	KEN		SL	20	787	-1120		Kenema		
WASE	KEQ	WAUK	ID	213	-63	13310		Kebar Airport		
CZEE	KES		CA	178	5625	-9697		Kelsey Airport		
EFHA	KEV		FI	297	6186	2479		Jämsä		
KEW	KEW		CA	178	5299	-9284		Keewaywin		
AYNB	KEX		PG	373	-754	14590		Kanabea		
HKKR	KEY		KE	41	-39	3524		Kericho		
KEZ	KEZ		LK	200	695	7993	CMB	Colombo		
GQNF	KFA		MR	44	1659	-1141		Kiffa		
YFDF	KFE		AU	281	-2229	11943		Cloudbreak Mine		
YKKG	KFG		AU	275	-1743	13080		Kalkgurung Airport		
KFM	KFM		CA	97	5536	-11063	CFM	Conklin		
WAPU	KFR		ID	213	-346	13079		Kufar		
LAKU	KFZ		AL	327	4203	2042		Kukës		
KGB	KGB		PG	373	-613	14770		Konge		
GOTK	KGG		SN	16	1257	-1222		Kédougou		
AYJO	KGH		PG	373	-858	14750		Yongai Airport		
FWKA	KGJ		MW	9	-995	3389		Karonga		
AYIM	KGM		PG	373	-567	14103		Kungim		
KGN	KGN		CD	28	-647	1682		Kasongo-Lunda		
UKKG	KGO		UA	303	4854	3228		Kropyvnytskyi		
KGR	KGR		AU	275	-2583	13350		Kulgera Airport		
WBKG	KGU		MY	223	537	11620		Keningau		
AYKQ	KGW		PG	373	-914	14767		Kagi		
YKRY	KGY		AU	273	-2658	15184		Kingaroy		
KKGZ	KGZ		US	52	6145	-14238		Glacier Creek		
OITH	KHA		IR	251	3673	4516		Piranshahr		
UKFK	KHC		UA	322	4537	3645		Kerch		
EFKJ	KHJ		FI	297	6243	2218		Kauhajoki		
KHO	KHO		ZA	23	-2458	3142		Khoka Moya Airport		
ZMHH	KHR		MN	255	4725	10283		Kharkhorin		
OAKS	KHT		AF	215	3333	6995		Khōst		
UKHK	KHU		UA	303	4913	3348		Kremenchuk		
FBKR	KHW		BW	21	-1915	2379		Khwai River Lodge		
KIA	KIA		PG	373	-627	14630		Kaiapit		
KIB	KIB		US	52	5590	-15949		Ivanof Bay		
ESMK	KID		SE	325	5592	1409		Kristianstad		
KIF	KIF		CA	178	5301	-8986		Kingfisher Lake		
KIG	KIG		ZA	23	-3020	1727		Koingnaas Airport		
AYLI	KII		PG	373	-901	14270		Kibuli		
ORKK	KIK		IQ	191	3552	4430		Kirkuk		
KIL	KIL		CD	33	-929	2833		Kilwa		
KIO	KIO		MH	363	564	16912		Kili Island		
KCWC	KIP		US	85	3390	-9850	SPS	Wichita Falls		
KIQ	KIQ		PG	373	-763	14710		Kira		
KIU	KIU		KE	41	-174	4148		Kiunga		
FLSO	KIW		ZM	34	-1290	2815		Kitwe		
HTKI	KIY		TZ	17	-891	3951		Kilwa Masoko		
KIZ	KIZ		PG	373	-865	14790		Kikinonda		
HUKJ	KJJ		UG	25	20	3255		Kajansi		
ROKR	KJP		JP	253	2617	12729		Kerama Group		
KJU	KJU		PG	373	-288	15130		Kamiraba Airport		
KJX	KJX		ID	212	373	9679		Blangpidie		
AYKO	KKD		PG	373	-888	14773		Kokoda		
KKG	KKG		GY	109	522	-5900		Konawaruk		
KKK	KKK		US	52	6442	-15682		Kalakaket Creek		
KKL	KKL		US	52	5737	-15400		Karluk Lake Seaplane Base		
VTBL	KKM		TH	194	1487	10066		Lop Buri		
NZKO	KKO		NZ	346	-3545	17382		Kaikohe		
YKLB	KKP		AU	273	-1558	14400		Koolburra Airport		
USDP	KKQ		RU	261	6570	8245		Krasnoselkup		
KKT	KKT		US	85	4076	-8743		Kentland		
KKKU	KKU		US	52	5882	-15860		Ekuk		
FZCA	KKW		CD	28	-504	1879		Kikwit		
EIKK	KKY		IE	294	5265	-725		Kilkenny		
VDKK	KKZ		KH	235	1162	10300		Kaoh Kong Airport		
GOOK	KLC		SN	16	1415	-1605		Kaolack		
UUEM	KLD		RU	312	5682	3576		Tver		
FKKH	KLE		CM	19	1010	1445		Kaélé Airport		
FZFP	KLI		CD	28	-417	2175		Kotakoli Airport		
HKFG	KLK		KE	41	349	3584		Kalokol		
OINE	KLM		IR	251	3738	5545		Kalāleh		
WAGF	KLP		ID	236	-338	11254		Kuala Pembuang		
WIPV	KLQ		ID	236	-260	10400		Keluang		
FZOD	KLY		CD	33	-258	2673		Kalima		
FAKZ	KLZ		ZA	23	-2969	1709		Kleinzee		
AYKM	KMA		PG	373	-796	14577		Kerema		
AYON	KMB		PG	373	-550	14460		Koinambe		
OEKK	KMC		SA	241	2790	4553		King Khalid Military City		
KMF	KMF		PG	373	-725	14550		Kamina		
FAKU	KMH		ZA	23	-2746	2341		Kuruman		
FCPA	KMK		CG	10	-348	1262		Makabana		
YKML	KML		AU	273	-1950	14010		Kamileroi Airport		
WAKJ	KMM		ID	213	-798	13885		Yos Sudarso Island		
FZSB	KMN		CD	33	-873	2499		Kamina		
FYKT	KMP		NA	50	-2654	1811		Keetmanshoop		
AYRI	KMR		PG	373	-650	14480		Karimui		
KMT	KMT		KH	235	1063	10420		Kampot Airport		
UUBA	KMW		RU	312	5775	4093		Kostroma		
OEKM	KMX		SA	241	1830	4280		Khamis Mushait		
FLKO	KMZ		ZM	34	-1480	2478		Kaoma		
SCVM	KNA		CL	160	-3295	-7148		Viña del Mar		
AYKJ	KNE		PG	373	-528	14470		Kanainj		
EGYM	KNF		GB	306	5265	55		King's Lynn		
YKNG	KNI		AU	281	-3370	11760		Katanning		
FCBK	KNJ		CG	10	-373	1422		Kindamba Airport		
KNL	KNL		PG	373	-600	14750		Kelanoa		
FZTK	KNM		CD	33	-754	2417		Kanyama		
GUXD	KNN		GN	15	1040	-930		Kankan		
FNCP	KNP		AO	32	-1278	1572		Capanda		
OIBJ	KNR		IR	251	2782	5235		Bandar-e Kangān		
KTKX	KNT		US	85	3623	-9005		Kennett		
UNKI	KNY		RU	221	5848	9910		Kodinsk		
GAKA	KNZ		ML	5	1284	-1125		Kéniéba		
NWWK	KOC		NC	369	-2055	16426		Koumac		
KOD	KOD		ID	227	-27	11660		Kotabangun		
FAKP	KOF		ZA	23	-2542	3192		Komatipoort		
KOG	KOG		LA	257	1410	10580		Khong		
YKLA	KOH		AU	273	-1597	14240		Koolatah Airport		
KOL	KOL		CF	6	850	2125		Koumala Airport		
AYOO	KOM		PG	373	-607	14286		Komo		
KON	KON		VN	208	1435	10800		Kontum Airport		
FZRQ	KOO		CD	33	-540	2700		Kongolo		
EDCK	KOQ		DE	287	5172	1196		Köthen		
AYRO	KOR		PG	373	-784	14653		Kakoro		
FOGK	KOU		GA	30	-118	1244		Koulamoutou		
WABN	KOX	WAYK	ID	213	-453	13660		Kokonao / Timuka		
AYKG	KPA		PG	373	-539	14250		Kopiago		
PAPC	KPC		US	143	6525	-16690		Port Clarence		
AYYP	KPE		PG	373	-463	14110		Yapsiei		
KPF	KPF		PG	373	-853	14252		Kondubol		
KPG	KPG		GY	109	647	-5917		Kurupung		
WBGP	KPI		MY	223	200	11290		Kapit		
KPL	KPL		PG	373	-863	14282		Kapal		
AYAQ	KPM		PG	373	-538	14393		Kompiam		
YKPR	KPP		AU	273	-1489	14422		Kalpowar		
YKMP	KPS		AU	282	-3107	15277		Kempsey		
KPT	KPT		US	123	4197	-11470		Jackpot		
KQL	KQL		PG	373	-567	14480		Kol		
YKAR	KQR		AU	281	-2921	11668		Karara		
YKER	KRA		AU	280	-3575	14390		Kerang		
WIPH	KRC	WIJI	ID	212	-209	10147		Kabupaten Kerinci		
YKUR	KRD		AU	275	-2050	13460		Kurundi		
HBBO	KRE		BI	11	-254	3009		Kirundo		
SYKS	KRG		GY	109	402	-5952		Karasabai Airport		
AYKK	KRI		PG	373	-742	14425		Kikori		
KRJ	KRJ		PG	373	-875	14750		Karawari		
SYKR	KRM		GY	109	375	-5932		Karanambo		
UKCK	KRQ		UA	303	4872	3762		Kramatorsk Airport		
AYEA	KRU		PG	373	-830	14710		Kerau		
AYKR	KRX		PG	373	-483	14570		Kar Kar		
FZBT	KRZ		CD	28	-145	1900		Kiri		
KSB	KSB		PG	373	-638	14700		Kasanombe		
KSG	KSG		PG	373	-635	14670		Kisengan		
GUKU	KSI		GN	15	917	-1012		Kissidougou		
ESKK	KSK		SE	325	5935	1450		Karlskoga		
KSP	KSP		PG	373	-855	14750		Kosipe		
GASK	KSS		ML	5	1132	-567		Sikasso		
HSKI	KST		SD	26	1319	3270		Rabak		
YSPV	KSV		AU	273	-2356	14072		Springvale		
LLKS	KSW		IL	214	3322	3557		Kiryat Shmona Airport		
AYYR	KSX		PG	373	-660	14620		Yasuru		
ULKK	KSZ		RU	312	6124	4670		Kotlas		
KTC	KTC		CI	0	813	-507		Katiola		
RORK	KTD		JP	253	2594	13133		Kitadaitō Son		
WMKE	KTE		MY	222	454	10343		Kertih		
NZTK	KTF		NZ	346	-4081	17277		Takaka		
KTH	KTH		US	52	5996	-15850		Tikchik Lodge Seaplane Base		
VDTI	KTI		KH	235	1136	10492		Ta Khmau		
KTK	KTK		PG	347	-534	15480		Kanua		
SYKT	KTO		GY	109	465	-5983		Kato Village		
MKTP	KTP		JM	117	1799	-7682	KIN	Kingston		
EFIT	KTQ		FI	297	6217	3007		Kitee		
VIKO	KTU		IN	220	2516	7585		Kota		
SVKM	KTV		VE	82	572	-6234		Kamarata		
GAKO	KTX		ML	5	1238	-547		Koutiala		
VCCN	KTY		LK	200	655	7998		Kalutara		
KTZ	KTZ		HK	209	2232	11420		Kwun Tong		
KUE	KUE		SB	356	-802	15700		Kukundu		
KUI	KUI		NZ	346	-3647	17480		Kawau Island		
KUP	KUP		PG	373	-1007	14822		Kupiano		
KUQ	KUQ		PG	373	-1007	14820		Kuri		
OARZ	KUR		AF	215	3602	7076		Kuran wa Munjan		
AYUY	KUX		PG	373	-537	14162		Kuyol		
AYKS	KUY		PG	373	-743	14310		Kamusi Airport		
ESGR	KVB		SE	325	5846	1397		Skövde		
KVE	KVE		PG	373	-1017	14870		Kitava		
UHMO	KVM		RU	186	6467	17041		Markovo		
KVU	KVU		FJ	352	-1822	17773		Korolevu Bay		
WICM	KWB	WAHU	ID	212	-585	11050		Karimunjawa		
KWD	KWD		CF	6	-800	2323		Kawadjia CF		
UKDR	KWG		UA	303	4804	3321		Lozuvatka		
OAHN	KWH		AF	215	3789	7020		Deh Khwāhān		
AYKW	KWO		PG	373	-798	14280		Kawito Airport		
KWR	KWR		SB	356	-857	16070		Kwai Harbour		
AGKW	KWS		SB	356	-835	16080		Kwailabesi Airport		
KWV	KWV		PG	373	-618	15530		Kurwina Airport		
KWX	KWX		PG	373	-850	14340		Kiwai Island		
KWY	KWY		KE	41	-196	4130		Kiwayu		
FZQM	KWZ		CD	33	-1077	2551		Kolwezi		
USHK	KXD		RU	261	5966	6746		Kondinskoye		
FAKD	KXE		ZA	23	-2697	2665		Klerksdorp		
HUKI	KXO		UG	25	-128	2972		Kisoro		
KXR	KXR		PG	347	-528	15460		Karoola Airport		
WATQ	KXS		ID	213	-802	12720		Wonreli		
KYB	KYB		AU	281	-2216	11616		Ken's Bore		
RCLY	KYD		TW	248	2203	12153		Lan Yu		
OLKA	KYE		LB	196	3458	3600		Tripoli		
YYLR	KYF		AU	281	-2727	12010		Yeelirrie Airport		
YYTA	KYI		AU	272	-3148	13190		Yalata Mission Airport		
KYL	KYL		US	142	2507	-8046		Key Largo		
KYO	KYO		US	142	2822	-8237	TPA	Tampa		
VYKU	KYT		MM	260	2140	9413		Kyauktu Airport		
KYX	KYX		PG	373	-613	14660		Yalumet		
VDKH	KZC		KH	235	1226	10456		Kampong Chhnang		
VDSY	KZD		KH	235	1253	10420		Krakor		
AYKT	KZF		PG	373	-780	14590		Kaintiba		
EDGY	KZG		DE	287	4973	1015		Kitzingen		
AYLB	LAB		PG	373	-563	14810		Lablab		
LAC	LAC		MY	223	737	11384		Swallow Reef		
LAG	LAG		VE	82	1053	-6703		La Guaira		
LFRO	LAI		FR	314	4875	-347		Lannion		
SBLJ	LAJ		BR	162	-2778	-5028		Lages		
HLLQ	LAQ		LY	48	3279	2196		Al Bayḑā’		
FALY	LAY		ZA	23	-2858	2975		Ladysmith		
SBLP	LAZ		BR	71	-1326	-4341		Bom Jesus Da Lapa		
LBH	LBH		AU	282	-3359	15132	SYD	Sydney		
LFCI	LBI		FR	314	4391	211		Albi		
LBK	LBK		KE	41	40	4095		Liboi Airport		
LBM	LBM		MZ	36	-1850	3617		Luabo		
LBN	LBN		KE	41	67	3610		Lake Baringo		
FZVI	LBO		CD	33	-497	2345		Lusambo		
FOGR	LBQ		GA	30	-70	1025		Lambaréné		
KLBT	LBT		US	142	3460	-7907		Lumberton		
WRLB	LBW	WAQJ	ID	227	388	11570		Long Bawan		
RPLU	LBX		PH	228	1385	12010		Lubang Island		
LFRE	LBY		FR	314	4725	-223		La Baule-Escoublac		
FNLK	LBZ		AO	32	-844	2073		Lucapa		
LCB	LCB		BR	91	-1380	-5992		Pontes e Lacerda		
LIBN	LCC		IT	318	4024	1813		Lecce		
FALO	LCD		ZA	23	-2306	2986		Louis Trichardt		
MGRD	LCF		GT	107	1567	-8896		Río Dulce		
MULM	LCL		CU	111	2234	-8364		Pinar del Río		
SACC	LCM		AR	58	-3100	-6453		La Cumbre		
YBLC	LCN		AU	272	-3053	13934		Balcanoona		
FCBL	LCO		CG	10	-180	1487		Lague Airport		
LCP	LCP		AR	63	-3808	-7067		Loncopue Airport		
KLCQ	LCQ		US	142	3018	-8257		Lake City		
LCR	LCR		CO	77	-73	-7302		La Chorrera		
LCS	LCS		CN	245	2427	9790		Longchuan, Guangsong Airport		
LCT	LCT		CN	245	3791	11459	SJW	Shijiazhuang		
LIQL	LCV		IT	318	4383	1058		Lucca		
VEMH	LDA		IN	220	2501	8813		Malda		
YLIN	LDC		AU	278	-2045	14910		Lindeman Island Airport		
ULAL	LDG		RU	312	6490	4574		Leshukonskoye		
HTLI	LDI		TZ	17	-985	3976		Lindi		
ESGL	LDK		SE	325	5846	1317		Lidköping		
KLDM	LDM		US	95	4395	-8645		Ludington		
VNLD	LDN		NP	218	2725	8667		Lamidada		
SMDO	LDO		SR	147	438	-5540		Laduani		
LDR	LDR		YE	183	1388	4587		Lawdar		
LFRJ	LDV		FR	314	4853	-415		Landivisiau		
LDW	LDW		AU	281	-1758	12680		Lansdowne Station		
SOOM	LDX		GF	83	548	-5403		Saint-Laurent-du-Maroni		
SBLE	LEC		BR	71	-1248	-4128		Lençóis		
FXLK	LEF		LS	37	-2978	2858		Lebakeng Airport		
LEG	LEG		MR	44	1717	-1395		Aleg		
LFOH	LEH		FR	314	4953	9		Le Havre		
GULB	LEK		GN	15	1133	-1230		Labé		
YLEV	LEL		AU	275	-1250	13581		Gapuwiyak		
KLEM	LEM		US	94	4592	-10210		Lemmon		
LEO	LEO		GA	30	-168	1430		Lekoni		
SNDN	LEP		BR	162	-2150	-4265		Leopoldina		
EGHC	LEQ		GB	306	5010	-567		St Just		
YLST	LER		AU	281	-2784	12070		Leinster		
FXLS	LES		LS	37	-2980	2813		Lesobeng		
LESU	LEU		ES	308	4234	141		Andorra - La Seu d'Urgell Airport		
NFNB	LEV		FJ	352	-1771	17876		Levuka		
EHLE	LEY		NL	283	5246	553		Lelystad		
LEZ	LEZ		HN	171	1420	-8817		La Esperanza		
FQLU	LFB		MZ	36	-1503	4067		Lumbo		
LFH	LFH		CN	245	2666	9954		Lanping Bai and Pumi Autonomous County		
KLFI	LFI		US	142	3708	-7636		Hampton		
KLHZ	LFN		US	142	3610	-7830		Louisburg		
HAKL	LFO		ET	2	558	4418		Kelafo East Airport		
YLFD	LFP		AU	273	-1492	14430		Lakefield		
LGE	LGE		AU	281	-2011	12762		Lake Gregory Airport		
KLGF	LGF		US	148	3286	-11440	YUM	Yuma		
YLEC	LGH		AU	272	-3060	13843		Leigh Creek		
LGM	LGM		PG	373	-533	14379		Laiagam		
LGN	LGN		PG	373	-568	14940		Linga Linga		
EDWL	LGO		DE	287	5375	748		Langeoog		
SENL	LGQ		EC	108	9	-7687		Lago Agrio		
SCHR	LGR		CL	89	-4733	-7200		Cochrane		
SAMM	LGS		AR	61	-3549	-6957		Malargüe		
SKGA	LGT		CO	77	455	-7093		Gaviotas		
HCMJ	LGX		SO	39	381	4255		Luuq		
LGY	LGY		VE	82	852	-7140		Lagunillas		
ZUSH	LGZ		CN	245	2843	9234		Shannan		
EDTL	LHA		DE	287	4836	783		Lahr		
WAJL	LHI		ID	213	-313	13990		Lereh		
ZHGH	LHK		CN	245	3239	11170		Laohekou		
UBLC	LHL		AZ	193	3989	4635		Lachin International Airport		
SNLN	LHN		BR	162	-1936	-4007		Linhares		
LHP	LHP		PG	347	-642	15570		Lehu		
SAVH	LHS		AR	62	-4653	-6895		Las Heras		
FYLS	LHU		NA	50	-1812	2340		Lianshulu		
KLHV	LHV		US	142	4113	-7745		Lock Haven		
ZULP	LIA		CN	245	3068	10779		Liangping District		
YLIM	LIB		AU	275	-1733	12980		Limbunya Airport		
KLIC	LIC		US	94	3927	-10370		Limon		
FZFA	LIE		CD	28	363	1863		Libenge		
WAJM	LII		ID	213	-317	13620		Mulia		
ZSLI	LIJ		CN	245	2837	11984		Lishui		
LIK	LIK		MH	362	982	16930		Likiep Atoll		
MRLM	LIO		CR	88	996	-8302		Limón		
SBLN	LIP		BR	162	-2166	-4973		Lins		
FZGA	LIQ		CD	28	217	2150		Lisala		
LIV	LIV		US	52	6553	-14850		Livengood		
VYLK	LIW		MM	260	1969	9721		Loikaw		
FWLK	LIX		MW	9	-1208	3474		Likoma Island		
KLHW	LIY		US	142	3178	-8164		Ft. Stewart		
LIZ	LIZ		US	142	4691	-6783		Limestone		
FZVA	LJA		CD	33	-348	2347		Lodja		
KLBX	LJN		US	85	2911	-9546		Angleton		
LKC	LKC		CG	10	-232	1460		Lekana		
YLND	LKD		AU	273	-1584	14485		Lakeland Downs Airport		
LKE	LKE		US	123	4763	-12234	SEA	Seattle		
HKLK	LKG		KE	41	420	3435		Lokichokio		
WITG	LKI	WIML	ID	212	241	9633		Lassihing		
PAKL	LKK		US	52	5896	-15511		Kulik Lodge		
WAMI	LKM		ID	227	89	12403		Bolaang Mongondow Airport		
LKR	LKR		SO	39	1117	4820		Las Khorey		
LKU	LKU		KE	41	342	3588		Lake Rudolf Airport		
KLKV	LKV		US	123	4217	-12040		Lakeview		
OOLK	LKW		OM	229	2280	5537		Lekhwair		
EGUL	LKZ		GB	306	5241	56		Brandon		
RPLH	LLC		PH	228	1818	12174		Lal-lo		
FAMN	LLE		ZA	23	-2547	3157		Malelane		
YCGO	LLG		AU	273	-1714	14453		Chillagoe		
LLH	LLH		HN	171	1544	-8790		La Lima		
LLL	LLL		AU	281	-1666	12859		Lissadell		
WAJV	LLN		ID	213	-368	13868		Kelila		
LLP	LLP		AU	273	-2302	13870		Linda Downs		
SATK	LLS		AR	58	-2470	-6060		Las Lomitas		
FNLB	LLT		AO	32	-1237	1354		Lobito		
FWSM	LMB		MW	9	-1375	3457		Salima		
SKNA	LMC		CO	77	217	-7379		La Macarena		
LMD	LMD		AR	63	-4083	-6813		Los Menucos		
LFRM	LME		FR	314	4795	20		Le Mans		
LMH	LMH		HN	171	1587	-8555		Limon		
AYLU	LMI		PG	373	-348	14200		Lumi		
LML	LML		MH	362	892	16627		Lae		
EGQS	LMO		GB	306	5771	-334		Lossiemouth		
HLMB	LMQ		LY	48	3038	1958		Al Burayqah		
FALC	LMR		ZA	23	-2836	2344		Lime Acres		
KLMS	LMS		US	85	3315	-8907		Louisville Winston County Airport		
VRGD	LMV		MV	341	546	7337		Madivaru Airport		
LMX	LMX		CO	77	305	-7755		Lopez De Micay		
AYLM	LMY		PG	373	-685	14140		Lake Murray		
LMZ	LMZ		MZ	36	-1077	4048		Palma		
KLNA	LNA		US	142	2659	-8009	PBI	West Palm Beach		
LNC	LNC		PG	373	-637	14740		Lengbati		
LNF	LNF		PG	373	-487	14120		Munbil		
LNG	LNG		PG	373	-817	14610		Lese		
YLKN	LNH		AU	275	-2100	13790		Lake Nash		
PALN	LNI		US	52	7091	-15324		Lonely Air Station		
AYLN	LNM		PG	373	-722	14620		Langimar		
KLNN	LNN		US	142	4168	-8140		Willoughby		
LNQ	LNQ		PG	373	-1043	15020		Loani		
KLNR	LNR		US	85	4318	-9020		Lone Rock		
XUBS	LNX	UUBS	RU	312	5482	3202		Smolensk		
YLOR	LOA		AU	273	-1901	13990		Lorraine		
SCAN	LOB		CL	160	-2997	-7153		Los Andes		
YLOK	LOC		AU	272	-3357	13580		Lock		
LOF	LOF		MH	363	780	16830		Loen Island MH		
SECA	LOH	SETM	EC	108	-400	-7937		Loja		
SSLN	LOI		BR	162	-2716	-4954		Lontras		
KLOL	LOL		US	123	4005	-11860		Lovelock		
LOM	LOM		MX	135	2126	-10194		Lagos de Moreno		
FBLO	LOQ		BW	21	-2520	2572		Lobatse		
MMMV	LOV		MX	138	2695	-10147		Monclova		
KLKU	LOW		US	142	3801	-7797		Louisa		
SKLP	LPD		CO	77	-133	-6958		La Pedrera		
SKIM	LPE		CO	77	548	-7042		La Primavera		
SADL	LPG		AR	56	-3497	-5789		La Plata		
LPH	LPH		VU	351	-1679	16837		Lopeni Airport		
SVAS	LPJ		VE	82	700	-6767		Armando Schwarck Airport		
AYLP	LPN		PG	373	-639	14634		Leron Plains		
KPPO	LPO		US	85	4160	-8672		La Porte Municipal Airport		
EFLP	LPP		FI	297	6104	2814		Lappeenranta		
LPS	LPS		US	123	4849	-12294		Lopez Island		
WALP	LPU	WAQL	ID	227	170	11497		Long Apung		
SKSG	LPZ		CO	77	659	-7313		San Gil		
KLQK	LQK		US	142	3481	-8270		Pickens		
OAQN	LQN		AF	215	3498	6312		Qala i Naw		
LGLR	LRA		GR	285	3965	2247		Larissa Airport		
FXLR	LRB		LS	37	-2897	2800		Hlotse		
WAPO	LRC		ID	213	-713	13177		Larat		
KLRF	LRF		US	85	3491	-9215		Jacksonville		
OPLL	LRG		PK	217	3037	6862		Loralai Airport		
LRI	LRI		CO	77	903	-7570		Lorica		
KLRJ	LRJ		US	85	4278	-9619		Le Mars		
LRK	LRK		US	143	6798	-16460		Lincoln Rock		
DXNG	LRL		TG	31	977	109		Niamtougou		
LRQ	LRQ		CA	178	5625	-10130		Laurie River		
KLSB	LSB		US	94	3242	-10870		Lordsburg		
LSG	LSG		CN	245	2945	10374		Leshan		
AYLX	LSJ		PG	373	-537	14700		Long Island		
KLSK	LSK		US	94	4275	-10441		Lusk		
MRLC	LSL		CR	88	1104	-8471		Los Chiles		
WBGD	LSM		MY	223	422	11560		Kampung Long Semadoh		
LFOO	LSO		FR	314	4648	-172		Les Sables-d'Olonne		
SVJC	LSP		VE	82	1178	-7015		Punto Fijo		
WILD	LSR	WIMU	ID	212	339	9786		Kutacane		
TFFS	LSS		GP	106	1587	-6158		Terre-de-Haut		
WBGU	LSU		MY	223	455	11550		Long Sukang		
KLSV	LSV		US	123	3624	-11503	LAS	Las Vegas		
WITL	LSX		ID	212	505	9732		Lhok Sukon		
LDLO	LSZ		HR	333	4457	1439		Mali Lošinj		
FATZ	LTA		ZA	23	-2383	3032		Tzaneen		
FTTH	LTC		TD	42	940	1631		Laï		
HLTD	LTD		LY	48	3015	972		Ghadames		
LTF	LTF		PG	373	-283	14160		Leitre		
VNLT	LTG		NP	218	2820	8558		Langtang		
VVLT	LTH		VN	208	1077	10704	SGN	Ho Chi Minh City		
ZMAT	LTI		MN	255	4638	9622		Altai		
LTJ	LTJ		CN	245	4158	8428		Luntai Airport		
OSLK	LTK		SY	201	3540	3595		Latakia		
FOOR	LTL		GA	30	-83	1274		Lastoursville		
SYLT	LTM		GY	109	337	-5979		Lethem		
YLHS	LTP		AU	273	-1920	14440		Lyndhurst Airport		
LFAT	LTQ		FR	314	5052	162		Le Touquet-Paris-Plage		
EILT	LTR		IE	294	5495	-773		Letterkenny		
KLTS	LTS		US	85	3467	-9927		Altus		
LFTZ	LTT		FR	314	4321	648		La Môle		
VALT	LTU		IN	220	1841	7646		Latur		
YLOV	LTV		AU	273	-1708	14140		Lotus Vale Airport		
LTW	LTW		US	142	3831	-7655		Leonardtown		
SELT	LTX		EC	108	-90	-7860		Latacunga		
SYLP	LUB		GY	109	239	-5944		Lumidpau		
NFNH	LUC		FJ	352	-1675	-17967		Laucala Island		
FYLZ	LUD		NA	50	-2669	1524		Lüderitz		
LZLU	LUE		SK	288	4835	1973		Lucenec		
KLUF	LUF		US	148	3353	-11238	PHX	Phoenix		
LSZA	LUG		CH	334	4600	891		Lugano		
MHCR	LUI		HN	171	1503	-8669		La Unión		
FZCE	LUS		CD	28	-483	1873		Lusanga		
YLRS	LUT		AU	273	-1543	14480		New Laura Airport		
YLRA	LUU		AU	273	-1556	14445		Laura		
LFOV	LVA		FR	314	4803	-74		Laval		
LVB	LVB		BR	162	-3084	-5563		Sant'Ana do Livramento		
LVD	LVD		US	52	6135	-15550		Lime Village		
KLVL	LVL		US	142	3677	-7779		Lawrenceville		
KLVM	LVM		US	94	4567	-11060		Livingston		
SILC	LVR		BR	91	-1304	-5595		Lucas do Rio Verde		
LWA	LWA		PH	228	1030	12390		Lwbak		
WATW	LWE		ID	227	-838	12340		Lewoleba		
YLAH	LWH		AU	273	-1863	13860		Lawn Hill Airport		
AYLO	LWI		PG	373	-632	14660		Lowai		
EGET	LWK		GB	306	6020	-112	SDZ	Shetland Islands		
KLWL	LWL		US	123	4112	-11492		Wells		
EHLW	LWR		NL	283	5323	576		Leeuwarden		
WIMO	LXD		ID	212	-2	9830		Kecamatan Pulau-Pulau Batu Utara		
FLLK	LXU		ZM	34	-1437	2327		Lukulu		
EGDL	LYE		GB	306	5151	-199		Lyneham		
WADU	LYK		ID	227	-899	11722	SWQ	Sumbawa Besar		
LFLY	LYN		FR	314	4573	494	LYS	Lyon		
KLYO	LYO		US	85	3835	-9823		Lyons		
LYT	LYT		AU	273	-2412	15270		Lady Elliot Island Airport		
KELO	LYU		US	85	4782	-9183		Ely		
EGMD	LYX		GB	306	5096	94		Lydd		
FZUG	LZA		CD	33	-718	2235		Luiza		
ZULA	LZG		CN	245	3150	10604		Langzhong		
FZAL	LZI		CD	28	-495	1413		Luozi		
FNLZ	LZM		AO	32	-912	1805		Cuango-Luzamba		
YLZI	LZR		AU	278	-1467	14545		Lizard Island National Park		
KMAC	MAC		US	142	3282	-8356	MCN	Macon		
WAPE	MAL	WAEO	ID	213	-178	12548		Pulau Mangole		
MAP	MAP		PG	373	-1030	14950		Mamai		
FZAM	MAT		CD	28	-580	1343		Matadi		
MAV	MAV		MH	363	870	17123		Maloelap Atoll		
GOSM	MAX		SN	16	1559	-1332		Matam		
MYAB	MAY		BS	141	2429	-7768		Mangrove Cay		
YMBL	MBB		AU	281	-2125	11960		Marble Bar		
FOGG	MBC		GA	30	-190	1188		Mbigou		
FAMM	MBD		ZA	23	-2580	2555		Mmabatho		
MBF	MBF		AU	282	-3528	14910		Mount Buffalo VI AU Porepunkah		
KMBG	MBG		US	85	4553	-10040		Mobridge		
YMYB	MBH		AU	273	-2551	15272		Maryborough		
SWXM	MBK		BR	91	-1017	-5495		Matupá		
MBM	MBM		ZA	23	-3128	2997		Mkambati		
MBN	MBN		AU	281	-1667	12600		Mount Barnett		
RPUM	MBO		PH	228	1321	12060		Mamburao		
SPBB	MBP		PE	122	-597	-7702		Moyobamba		
MBR	MBR		MR	44	1600	-1250		Mboutt		
AGGD	MBU	AGGI	SB	356	-975	15984		Mbambanakira		
MBV	MBV		PG	373	-635	14760		Masa		
YMMB	MBW		AU	280	-3798	14510	MEL	Melbourne		
LJMB	MBX		SI	305	4648	1569		Maribor		
KMBY	MBY		US	85	3947	-9243		Omar N Bradley Airport		
GUMA	MCA		GN	15	853	-947		Macenta		
KMCF	MCF		US	142	2785	-8252	TPA	Tampa		
SEMH	MCH		EC	108	-327	-7996		Machala		
SKLM	MCJ		CO	77	1123	-7249		Maicao		
PAIN	MCL		US	52	6373	-14891		Denali Park		
LHMC	MCQ		HU	291	4814	2079		Miskolc		
SARM	MCS		AR	58	-3027	-5764		Monte Caseros		
LFBK	MCU		FR	314	4622	236		Montluçon		
MDB	MDB		BZ	74	1698	-8832		Melinda Airstrip		
KMDZ	MDF		US	85	4515	-9033		Medford		
MDJ	MDJ		US	123	4467	-12115		Madras		
AYDK	MDM		PG	373	-463	14350		Munduku		
KIMS	MDN		US	113	3873	-8537		Madison		
PAMD	MDO		US	52	5945	-14630		Middleton Island Airport		
WAKD	MDP		ID	213	-588	14070		Mindiptana		
MBMC	MDS		TC	104	2183	-7180		Middle Caicos		
MDV	MDV		GA	30	102	1075		Médouneu		
SATM	MDX		AR	58	-2922	-5808		Mercedes		
PMDY	MDY		UM	365	2820	-17738		Sand Island		
MEF	MEF		TD	42	1105	1795		Melfi		
FNMA	MEG		AO	32	-953	1631		Malanje		
KGKJ	MEJ		US	142	4163	-8022		Meadville		
GMFM	MEK		MA	13	3388	-552		Meknes		
WMAU	MEP		MY	222	243	10380		Mersing		
KMER	MER		US	123	3738	-12057	MCE	Merced		
WIMK	MES		ID	212	356	9867		Medan		
YMOT	MET		AU	273	-1275	14280		Moreton Airport		
KMEV	MEV		US	123	3900	-11976		Minden		
FZVM	MEW		CD	33	-485	2155		Mweka		
VNMG	MEY		NP	218	2758	8423		Meghauli		
FAMS	MEZ		ZA	23	-2570	2691		Silveroaks		
MFB	MFB		CO	77	63	-6975		Monfort		
FXMF	MFC		LS	37	-2980	2725		Mafeteng		
FOOD	MFF		GA	30	-153	1327		Moanda		
OPMF	MFG		PK	217	3434	7351		Muzaffarābād		
MFH	MFH		US	123	3683	-11406		Mesquite		
NFMO	MFJ		FJ	352	-1857	17995		Moala		
YWDV	MFL		AU	273	-1967	14490		Wando Vale		
NZMF	MFN		NZ	346	-4462	16790		Milford Sound		
AYNG	MFO		PG	373	-558	15179		Manguna		
YMCR	MFP		AU	275	-2210	13800		Manners Creek Airport		
DRRM	MFQ		NE	43	1350	713		Maradi		
SKMF	MFS		CO	77	103	-7213		Miraflores		
MFT	MFT		PE	122	-1312	-7257		Machupicchu		
KFMV	MFV	KMFV	US	142	3764	-7576		Melfa		
MFW	MFW		MZ	36	-2197	3542		Magaruque Island		
LFKX	MFX		FR	314	4541	658		Méribel		
MFY	MFY		YE	183	1430	4760		Mayfa'Ah		
AYES	MFZ		PG	373	-614	14912		Meselia		
SLMG	MGD		BO	121	-1326	-6406		Magdalena		
KMGE	MGE		US	142	3392	-8452		Marietta		
MGG	MGG		PG	373	-598	14336		Margarima		
MGI	MGI		US	85	2812	-9680		Matagorda Island TX US Nationa		
VYMT	MGK		MM	260	2030	9890		Mong Ton		
EDLN	MGL		DE	287	5123	650	DUS	Düsseldorf		
SKMG	MGN		CO	77	928	-7484		Magangué		
MGO	MGO		GA	30	-173	1022		Manega		
MGP	MGP		PG	373	-415	15300		Manga		
NCMG	MGS		CK	374	-2192	-15790		Mangaia Auau Airstrip		
VYMN	MGU		MM	260	1885	9368		Manaung		
YMGR	MGV		AU	281	-1862	12690		Margaret River Station Airport		
FOGI	MGX		GA	30	-225	1100		Moabi		
SYMD	MHA		GY	109	525	-5915		Mahdia		
MHF	MHF		CO	77	175	-6992		Morichal		
HDMO	MHI		DJ	18	1172	4320		Île Moucha		
KMHL	MHL		US	85	3910	-9320		Marshall		
KMHN	MHN		US	94	4205	-10110		Mullen		
YMHO	MHO		AU	281	-1717	12570		Mount House Airport		
UMMM	MHP		BY	311	5386	2754	MSQ	Minsk		
MHS	MHS		US	123	4127	-12227		Mount Shasta		
YHOT	MHU		AU	280	-3705	14733		Mount Hotham		
SLAG	MHW		BO	121	-1983	-6397		Monteagudo		
NCMH	MHX		CK	374	-1037	-16100		Manihiki Island Airport		
MHY	MHY		PG	373	-900	14140		Morehead		
EGUN	MHZ		GB	306	5236	49		Mildenhall		
KMIB	MIB		US	85	4842	-10136	MOT	Minot		
MIF	MIF		US	85	3160	-10290		Monahans		
YMIP	MIH		AU	281	-1478	12580		Mitchell Plateau Airfield		
MLIP	MIJ		MH	363	608	17180		Mili Airfield		
EFMI	MIK		FI	297	6169	2720		Mikkeli		
YMPA	MIN		AU	272	-3283	13510		Minnipa		
KMIO	MIO		US	85	3340	-11090		Miami		
LLMR	MIP		IL	214	3065	3481		Mitzpe Ramon		
MIX	MIX		CO	77	-113	-7025		Miriti		
YMTA	MIY		AU	275	-1881	13708		Mittiebah		
MIZ	MIZ		AU	275	-1405	13410		Mainoru Homestead		
FMSJ	MJA		MG	335	-2142	4432		Manja		
MJB	MJB		MH	363	1028	17087		Mejit Island		
MJE	MJE		MH	362	816	16817		Majkin		
MJJ	MJJ		PG	373	-570	14530		Moki		
FOGM	MJL		GA	30	-185	1106		Mouila		
FYME	MJO		NA	50	-2102	1645		Okonjati		
YMJM	MJP		AU	281	-3423	11620		Manjimup		
SAEM	MJR		AR	56	-3823	-5787		Miramar		
MJS	MJS		MZ	36	-1731	3750		Maganja		
LELC	MJV		ES	308	3777	-81		San Javier		
FVMH	MJW		ZW	22	-2123	3233		Mahenye Airport		
KMJX	MJX		US	142	3993	-7429		Toms River		
MJY	MJY		RU	221	5818	9474		Motygino		
LKMR	MKA		CZ	316	4998	1272		Mariánské Lázně Airport		
FOOE	MKB		GA	30	97	1395		Mekambo		
FXMK	MKH		LS	37	-2937	2903		Mokhotlong		
FEGE	MKI		CF	6	533	2593		Obo		
FCOM	MKJ		CG	10	-2	1558		Makoua		
MKN	MKN		PG	373	-402	15370		Malekolon		
HAMA	MKS		ET	2	1073	3874		Mekane Selam		
FOOK	MKU		GA	30	58	1289		Makokou		
YMVG	MKV		AU	275	-2597	13320		Mount Cavenagh		
WMKM	MKZ		MY	222	226	10225		Malacca		
KMLD	MLD		US	78	4233	-11230		Malad City		
KMLJ	MLJ		US	142	3315	-8324		Milledgeville		
LMMM	MLK		US	94	4837	-10791		Malta		
RPMM	MLP		PH	228	762	12406		Malabang		
MLQ	MLQ		PG	373	-810	14620		Malalaua		
YMCT	MLR		AU	272	-3763	14060		Millicent		
YMEU	MLV		AU	273	-1307	14250		Merluna		
GLMR	MLW		LR	40	629	-1076		Monrovia		
SUMO	MLZ		UY	139	-3233	-5420		Melo		
MMDM	MMC		MX	138	2274	-9902		Ciudad Mante		
ROMD	MMD		JP	253	2585	13126		Minamidaitō Son		
FKKF	MMF		CM	19	570	931		Mamfe		
KMMI	MMI		US	142	3545	-8460		Athens		
YMMU	MMM		AU	273	-2280	14870		Middlemount		
SKMP	MMP		CO	77	926	-7444		Mompos		
FLBA	MMQ		ZM	34	-887	3133		Mbala		
KMMT	MMT		US	142	3392	-8080	CAE	Columbia		
AYYM	MMV		PG	373	-139	14417		Mal Island		
MMW	MMW		MZ	36	-1675	3922		Moma		
OAMN	MMZ		AF	215	3593	6476		Maymana		
MND	MND		CO	77	452	-7328		Medina		
YMUG	MNE		AU	272	-2801	13866		Mungaranie Station		
NFMA	MNF		FJ	352	-1767	17710		Mana Island		
OORQ	MNH		OM	229	2364	5748		Rustaq		
FMSM	MNJ		MG	335	-2120	4836		Mananjary		
FZRA	MNO		CD	33	-729	2740		Manono		
MNP	MNP		PG	373	-154	14503		Maron Island		
YMTO	MNQ		AU	273	-2489	15110		Monto		
FLMG	MNR		ZM	34	-1525	2316		Mongu		
VYMM	MNU		MM	260	1644	9766		Mawlamyine		
MNV	MNV		AU	275	-1412	13380		Mount Valley		
YMDS	MNW		AU	275	-2244	13520		MacDonald Downs		
SBMY	MNX		BR	127	-581	-6128		Manicoré		
AGGO	MNY		SB	356	-742	15557		Mono Island		
MUMO	MOA		CU	111	2065	-7493		Moa		
VYMO	MOE		MM	260	2309	9665		Momeik Airport		
VYMS	MOG		MM	260	2052	9926		Möng Hsat		
NCMR	MOI		CK	374	-1984	-15770		Mitiaro		
SMMO	MOJ		SR	147	561	-5440		Moengo		
UTNM	MOK		UZ	243	4376	5903		Mŭynoq		
GQNL	MOM		MR	44	1775	-1250		Moudjeria		
NZMC	MON		NZ	346	-4377	17013		Mount Cook Village		
YOOM	MOO		AU	272	-2810	14020		Moomba		
KMOR	MOR		US	142	3618	-8338		Morristown		
KMOS	MOS		US	143	6470	-16210		Moses Point		
KMOX	MOX		US	85	4557	-9597		Morris		
MOY	MOY		CO	77	488	-7286		Monterrey		
FYKM	MPA		NA	50	-1763	2418		Katima Mulilo		
MPB	MPB		US	142	2578	-8018	MIA	Miami		
WIPU	MPC	WIGM	ID	212	-255	10110		Muko Muko Airport		
OPMP	MPD		PK	217	2568	6907		Goth Sindhri		
AYPO	MPF		PG	373	-798	14317		Mapoda Airport		
AYMJ	MPG		PG	373	-653	14770		Makini		
MPI	MPI		PA	146	918	-7798		Mamitupo Airport		
KMPJ	MPJ		US	85	3515	-9291		Morrilton		
MPP	MPP		PA	146	895	-7773		Mulatupo		
MPQ	MPQ		JO	185	3017	3580		Ma'an		
KOSA	MPS		US	85	3310	-9496		Mount Pleasant		
MPT	MPT		TL	203	-817	12500		Maliana		
MPU	MPU		PG	373	-292	15140		Mapua		
UKCV	MPW	UKCM	UA	303	4708	3745		Mariupol		
AYIY	MPX		PG	373	-490	14160		Miyanmin		
SOOA	MPY		GF	83	366	-5404		Maripasoula		
KMPZ	MPZ		US	85	4095	-9151		Mount Pleasant		
YMDI	MQA		AU	281	-1974	12084		Mandora		
LFVM	MQC		PM	136	4713	-5638		Miquelon		
SAVQ	MQD		AR	63	-4125	-6873		Maquinchao		
YMQA	MQE		AU	275	-2282	13740		Marqua Airport		
FYMG	MQG		NA	50	-2202	1737		Midgard		
SBMC	MQH		BR	162	-1355	-4820		Minaçu Airport		
SLTI	MQK		BO	121	-1633	-5839		San Matías Airport		
AYMQ	MQO		PG	373	-871	14265		Malam		
MQR	MQR		CO	77	267	-7833		Mosquera		
TVSM	MQS		VC	170	1289	-6118		Mustique		
SKQU	MQU		CO	77	521	-7488		San Sebastián de Mariquita		
MQV	MQV		DZ	3	3591	15		Mostaganem		
KMQW	MQW		US	142	3209	-8288		Telfair-Wheeler Airport		
YMGT	MQZ		AU	281	-1862	12690		Margaret River		
SVMD	MRD		VE	82	858	-7116		Mérida		
YMBA	MRG		AU	273	-1707	14542		Mareeba		
MRH	MRH		PG	373	-950	14710		May River		
MRJ	MRJ		HN	171	1413	-8803		Marcala		
MRL	MRL		AU	273	-2007	14560		Miners Lake		
AYMA	MRM		PG	373	-920	14760		Manare		
KMRN	MRN		US	142	3582	-8161		Morganton		
NZMS	MRO		NZ	346	-4097	17563		Masterton		
YALA	MRP		AU	272	-2733	13363		Marla		
SEMA	MRR		EC	108	-438	-7994		Macará		
MRT	MRT		AU	275	-1482	13370		Moroak		
EKMB	MRW		DK	293	5470	1145		Maribo		
OIAM	MRX		IR	251	3056	4915		Bandar-e Māhshahr		
CZMD	MSA		CA	178	5344	-9176		Muskrat Dam		
MSD	MSD		US	94	3953	-11147		Mount Pleasant		
EGMH	MSE		GB	306	5134	135		Manston		
YMNS	MSF		AU	275	-2267	13490		Mount Swan		
FXMA	MSG		LS	37	-2973	2875		Matsaile		
OOMA	MSH		OM	229	2068	5889		Jazīrat Maşīrah		
MSI	MSI		ID	236	-550	11440		Masalembo Airport		
SKMO	MSK		CO	77	376	-7146		Puerto Gaitán		
FZCV	MSM		CD	28	-483	1785		Masi-Manimba		
HHMS	MSW		ER	4	1567	3937		Massawa		
FCMM	MSX		CG	10	-295	1270		Mossendjo		
NZMA	MTA		NZ	346	-3774	17574		Matamata		
SKML	MTB		CO	77	797	-7543		Montelíbano		
KMTC	MTC		US	95	4261	-8284		Mount Clemens		
YMSF	MTD		AU	275	-1698	13060		Mount Sanford Station Airport		
HAMT	MTF		ET	2	696	3556		Mīzan Teferī		
SWVB	MTG		BR	91	-1502	-6002		Mato Grosso		
GVMT	MTI		CV	266	1500	-2443		Mosteiros Airport		
YMND	MTL		AU	282	-3270	15149		Maitland		
YMIT	MTQ		AU	273	-2648	14794		Mitchell		
FDMS	MTS		SZ	38	-2653	3131		Matsapha		
MTU	MTU		MZ	36	-1312	3900		Montepuez		
KMTF	MTX		US	52	6481	-14776	FAI	Fairbanks		
LLMZ	MTZ		IL	214	3133	3539		Masada		
FQMD	MUD		MZ	36	-1167	3956		Mueda		
MUF	MUF		ID	213	-738	14030		Muting		
MMMG	MUG		MX	131	2690	-11196		Mulegé		
KMUI	MUI		US	142	4043	-7657		Fort Indiantown Gap		
HAMR	MUJ		ET	2	586	3575		Mui		
NCMK	MUK		CK	374	-2014	-15734		Mauke		
KMUL	MUL		US	142	3114	-8371	MGR	Moultrie		
MUM	MUM		MV	341	291	7358		Muli		
SVMT	MUN		VE	82	975	-6315		Maturín		
KMUO	MUO		US	78	4305	-11587		Mountain Home		
YMUP	MUP		AU	275	-2585	13160		Mulga Park Airport		
YMUC	MUQ		AU	281	-2063	12000		Muccan Station Airport		
RJAM	MUS		JP	253	2429	15398		Marcus Island		
SIRI	MUU		BR	71	-1391	-3893		Maraú		
MUV	MUV		US	142	3973	-7555	PHL	Philadelphia		
DAOV	MUW		DZ	3	3521	15		Mascara		
FCBM	MUY		CG	10	-401	1397		Mouyondzi		
BIRL	MVA		IS	269	6566	-1692		Reykjahlíð		
KMVC	MVC		US	85	3165	-9173		Monroeville		
KMVE	MVE		US	85	4497	-9571		Montevideo		
MVH	MVH		AU	282	-3072	15290		Macksville		
MVI	MVI		PG	373	-600	15530		Manetai		
YMUK	MVK		AU	272	-2835	13865		Mulka Station		
FTTM	MVO		TD	42	1220	1878		Mongo		
UMOO	MVQ		BY	311	5395	3010		Mahilyow		
SNMU	MVS		BR	71	-1808	-3957		Mucuri Airport		
YMGV	MVU		AU	273	-1477	14350		Musgrave		
LFHM	MVV		FR	314	4582	665		Megève		
KBVS	MVW		US	123	4847	-12242		Burlington		
FOGV	MVX		GA	30	215	1213		Minvoul		
FVMV	MVZ		ZW	22	-2006	3086		Masvingo		
YMRW	MWB		AU	281	-2920	11600		Morawa		
KMWC	MWC		US	85	4311	-8803	MKE	Milwaukee		
OPMI	MWD		PK	217	3256	7157		Mianwali		
HSMN	MWE	HSMR	SD	26	1844	3184		Merowe		
AYMW	MWG		PG	373	-697	14590		Marawaka		
AYRM	MWI		PG	373	-513	14348		Maramuni		
MWJ	MWJ		GY	109	655	-5990		Matthews Ridge		
WIOM	MWK	WIDM	ID	212	335	10626		Matak		
KMWM	MWM		US	85	4392	-9510		Windom Municipal Airport		
HTMD	MWN		TZ	17	-355	3360		Mwadui		
MWP	MWP		NP	218	2800	8533		Mountain Airport		
VYMW	MWQ		MM	260	2017	9493		Magway		
MWR	MWR		ZA	23	-2419	3139		Motswari Game Reserve		
YMWT	MWT		AU	272	-2991	13977		Moolawatana		
MWU	MWU		PG	373	-150	14970		Mussau		
VDMK	MWV		KH	235	1245	10720		Môndól Kiri Airport		
YMIR	MWY		AU	273	-1737	14190		Miranda Downs Airport		
KMXA	MXA		US	85	4098	-10970		Manila Municipal Airport		
WAWM	MXB	WAFM	ID	227	-256	12032		Masamba		
MXC	MXC		US	94	3794	-10934		Monticello		
YMWX	MXD		AU	273	-2337	13965		Marion Downs Station		
KMEB	MXE		US	142	3473	-7935		Maxton		
KMXF	MXF		US	85	3238	-8637	MGM	Montgomery		
RPMQ	MXI		PH	228	695	12627		Mati		
DNMN	MXJ		NG	29	965	646		Minna		
AYMI	MXK		PG	373	-622	14760		Mindik		
FMSR	MXM		MG	335	-2175	4338		Morombe		
KMXO	MXO		US	85	4223	-9117		Monticello		
SNCL	MXQ		BR	71	-1339	-3891		Cairu		
UKBM	MXR		UA	303	4993	3364		Myrhorod		
NSMA	MXS		WS	345	-1373	-17230		Maota Airport		
FMMO	MXT		MG	335	-1805	4403		Maintirano		
YMWA	MXU		AU	281	-2855	11550		Mullewa		
ZMMN	MXV		MN	255	4966	10010		Mörön		
ZMMG	MXW		MN	255	4574	10627		Mandalgovi		
PAMX	MXY		US	52	6143	-14293		McCarthy		
FOOY	MYB		GA	30	-345	1068		Mayumba		
SVBS	MYC		VE	82	1025	-6765		Maracay		
RJTQ	MYE		JP	253	3407	13956		Miyake Jima		
MYH	MYH		US	148	3682	-11170		Marble Canyon		
KMYK	MYK		US	52	6137	-14270		May Creek		
SYMM	MYM		GY	109	460	-5963		Monkey Mountain		
OYMB	MYN		YE	183	1547	4533		Ma'rib		
YMYR	MYO		AU	281	-1820	12420		Camballin Airport		
AYMC	MYX		PG	373	-721	14602		Menyamya		
FWMY	MYZ		MW	9	-1408	3492		Monkey Bay		
SPMF	MZA		PE	122	-1133	-7454		Mazamari		
FQMP	MZB		MZ	36	-1136	4036		Mocímboa da Praia		
FOOM	MZC		GA	30	78	1157		Mitzic		
MZD	MZD		EC	108	-275	-7826		Méndez		
MZSL	MZE		BZ	74	1728	-8903		Spanish Lookout		
MZF	MZF		ZA	23	-3110	3017		Mzamba Wild Coast		
GAMB	MZI		ML	5	1451	-408		Mopti		
KMZJ	MZJ		US	148	3283	-10970		Marana		
LFSF	MZM		FR	314	4907	613	ETZ	Nancy		
MZN	MZN		PG	373	-590	14469		Minj		
MUMZ	MZO		CU	111	2029	-7709		Manzanillo		
MZP	MZP		NZ	346	-4112	17300		Motueka		
FAMU	MZQ		ZA	23	-2717	3200		Mkuze		
VIMB	MZS		IN	220	2882	7892		Morādābād		
VEMZ	MZU		IN	220	2612	8531		Muzaffarpur		
HAML	MZX		ET	2	635	3972		Mena		
FAMO	MZY		ZA	23	-3416	2206		Mossel Bay		
NAB	NAB		US	142	3160	-8409	ABY	Albany		
YNRC	NAC		AU	272	-3698	14073		Naracoorte		
NAD	NAD		CO	77	257	-6758		Macanal		
DBBN	NAE		BJ	46	1032	137		Natitingou		
NAF	NAF		ID	227	275	11710		Banaina Airport		
SYAN	NAI		GY	109	375	-5900		Annai		
VTUQ	NAK		TH	194	1495	10231		Nakhon Ratchasima		
SKPN	NAR		CO	77	621	-7459		Puerto Nare		
ZBNY	NAY		CN	245	3978	11639	BJS	Beijing		
NAZ	NAZ		SB	356	-1039	16210		Star Harbour		
NBA	NBA		PG	373	-625	14520		Nambaiyufa		
SKBM	NBB		CO	77	349	-6981		Barranco Minas		
KNBG	NBG		US	85	2983	-9003	MSY	New Orleans		
YNHS	NBH		AU	282	-3065	15300		Nambucca Heads		
FNBJ	NBJ		AO	32	-905	1350	LAD	Luanda		
MPWN	NBL		PA	146	945	-7898		Guna Yala		
FGAN	NBN		GQ	35	-141	562		San Antonio de Palé		
NBV	NBV		BR	162	-1738	-4586		Canabrava		
MBNC	NCA		TC	104	2192	-7194		North Caicos Island		
MMCG	NCG		MX	86	3040	-10788		Nuevo Casas Grandes		
HTNA	NCH		TZ	17	-1036	3878		Nachingwea		
SKNC	NCI		CO	77	845	-7678		Necocli Airport		
SAFS	NCJ		AR	58	-3096	-6153		Sunchales		
MNSC	NCR		NI	126	848	-7995		San Carlos		
FANC	NCS		ZA	23	-2777	2998		Newcastle		
MRNC	NCT		CR	88	1014	-8545		Nicoya		
LFLP	NCY		FR	314	4593	610		Annecy		
WAPC	NDA		ID	213	-452	12990		Banda Neira		
FNSU	NDD		AO	32	-1117	1387		Sumbe		
NDF	NDF		AO	32	-928	1498		N'dalatando		
NDI	NDI		PG	373	-945	14820		Namudi		
NDK	NDK		MH	363	563	16812		Namdrik		
FEFN	NDL		CF	6	843	2064		Ndélé		
HAMN	NDM		ET	2	982	3508		Mendi Airport		
AYNC	NDN		PG	373	-914	14768		Nadunumu Airport		
YSAN	NDS		AU	281	-2798	11930		Sandstone		
FYRU	NDU		NA	50	-1796	1972		Rundu		
EGES	NDY		GB	306	5925	-258		Sanday Island		
SAZO	NEC		AR	56	-3849	-5881		Necochea		
UWUF	NEF		RU	261	5610	5435		Neftekamsk		
MKNG	NEG		JM	117	1830	-7833		Negril		
HANJ	NEJ		ET	2	950	3553		Nejo		
HANK	NEK		ET	2	904	3661		Nek’emtē		
KNEL	NEL		US	142	4003	-7435		Lakehurst		
KNEN	NEN		US	142	3035	-8188	JAX	Jacksonville		
USRN	NFG		RU	261	6113	7305		Nefteyugansk		
KNFL	NFL		US	123	3942	-11870		Fallon		
NFTO	NFO		TO	378	-1557	-17563		Niuafo'ou		
HLNR	NFR		LY	48	2922	2158		Nafoora		
YYNG	NGA		AU	282	-3426	14825		Young		
TUPA	NGD		VG	175	1873	-6433		Anegada Island		
PHNG	NGF		US	358	2145	-15777		Kaneohe		
WAGM	NGG		ID	236	-167	11490		Buntok		
NFNG	NGI		FJ	352	-1812	17934		Ngau Island		
NGN	NGN		PA	146	944	-7859		Narganá		
KNGP	NGP		US	85	2769	-9729	CRP	Corpus Christi		
NGR	NGR		PG	373	-567	14114		Ningerum		
KNGU	NGU		US	142	3694	-7629	ORF	Norfolk		
KNGW	NGW		US	85	2771	-9744	CRP	Corpus Christi		
VNMA	NGX		NP	218	2864	8409		Manang		
VVNT	NHA		VN	208	1223	10919		Nha Trang		
OMDM	NHD		AE	204	2503	5537	DXB	Dubai		
HSNW	NHF		SD	26	1536	3573		New Halfa		
KNHK	NHK		US	142	3828	-7642		Patuxent		
OPNK	NHS		PK	217	2955	6600		Nushki		
EGWU	NHT		GB	306	5155	-42		Northolt		
KNBJ	NHX		US	85	3039	-8763		Foley		
GLNA	NIA		LR	40	750	-858		Nimba		
LCNC	NIC		CY	230	3515	3328		Nicosia		
YCNF	NIF		AU	281	-2167	12159		Nifty Copper Mine		
NIK	NIK		SN	16	1307	-1272		Niokolo-Koba		
KNIN	NIN		US	52	6005	-15170		Ninilchik		
FZBI	NIO		CD	28	-275	1770		Nioki		
KNIR	NIR		US	85	2836	-9766		Beeville		
AYSE	NIS		PG	373	-267	15200		Simberi Island		
LFBN	NIT		FR	314	4631	-40		Niort		
GANR	NIX		ML	5	1524	-958		Nioro		
RJTA	NJA		JP	253	3545	13945		Atsugi		
NJJ	NJJ		CN	245	4924	12534		Nenjiang		
KNJK	NJK		US	123	3283	-11567	IPL	Imperial		
NKA	NKA		GA	30	37	975		Ntoum		
YNKA	NKB		AU	281	-1850	12480		Noonkanbah Airport		
WABS	NKD		ID	213	-383	13790		Sinak		
FZAR	NKL		CD	28	-198	1647		Nkolo		
AYNA	NKN		PG	373	-583	14650		Nankina		
NKO	NKO		MG	335	-1657	4446		Ankokoambo Airport		
NTKU	NKP		PF	376	-2070	-14304		Nukutepipi		
FKAN	NKS		CM	19	495	993		Nkongsamba		
FXNK	NKU		LS	37	-3002	2820		Nkaus		
KNKX	NKX		US	123	3287	-11714	SAN	San Diego		
FCBY	NKY		CG	10	-422	1329		Nkayi		
KNLC	NLC		US	123	3633	-11995		Lemoore		
NLE	NLE		US	95	4184	-8623		Niles		
YNUL	NLL		AU	281	-2175	12020		Nullagine		
NLN	NLN		US	123	4072	-12390	ACV	Arcata		
FZAB	NLO		CD	28	-433	1533	FIH	Kinshasa		
FANS	NLP		ZA	23	-2548	3098		Mbombela		
YNIC	NLS		AU	281	-1803	12890		Nicholson Airport		
MMSM	NLU		MX	135	1976	-9902	MEX	Mexico City		
VADN	NMB		IN	220	2043	7284		Daman		
MYEN	NMC		BS	141	2460	-7682		Norman’s Cay Island		
NMG	NMG		PA	146	846	-7893		San Miguel		
VANM	NMI		IN	220	1899	7308	BOM	Mumbai		
NML	NML		CA	97	5705	-11157	YMM	Fort McMurray		
NMN	NMN		PG	373	-632	14510		Nomane		
NMP	NMP		AU	273	-2017	14400		New Moon		
YNAP	NMR		AU	273	-2763	14110		Nappa Merrie Airport		
VYNS	NMS		MM	260	2089	9774		Namsang Airport		
VNMT	NMT		MM	260	2308	9740		Namtu		
GMMY	NNA		MA	13	3430	-660		Kenitra		
NND	NND		MZ	36	-1108	3960		Nangade		
FYNA	NNI		NA	50	-1882	1692		Namutoni		
NNK	NNK		US	52	5873	-15702		Naknek		
EICA	NNR		IE	294	5325	-930		Spiddal		
SNNU	NNU		BR	162	-1778	-4068		Nanuque		
WRLF	NNX	WAQA	ID	227	415	11770		Nunukan		
YSNW	NOA		AU	282	-3495	15054		Nowra		
MRNS	NOB		CR	88	998	-8565		Nosara		
EDWS	NOD		DE	287	5363	719		Norden		
MMNG	NOG		MX	112	3123	-11098		Nogales		
NOI	NOI		RU	312	4475	3775		Novorossiysk		
SBXV	NOK		BR	91	-1442	-5292		Nova Xavantina		
NOM	NOM		PG	373	-665	14210		Nomad River		
NOO	NOO		PG	373	-908	14700		Naoro		
BINF	NOR		IS	269	6513	-1375		Neskaupstaður		
KNPA	NPA		US	85	3035	-8732	PNS	Pensacola		
NPG	NPG		PG	373	-613	14340		Nipa		
NPH	NPH		US	94	3973	-11190		Nephi		
WIOG	NPO		ID	236	-37	11180		Nangah Pinoh		
NPP	NPP		AU	275	-2263	13280		Napperby		
SJNP	NPR		BR	159	-713	-5540		Novo Progresso		
NPU	NPU		CO	77	829	-7637		San Pedro de Urabá		
KNQA	NQA		US	85	3536	-8987		Millington		
KNQI	NQI		US	85	2751	-9781		Kingsville		
SWNQ	NQL		BR	162	-1445	-4845		Niquelândia Airport		
EGBN	NQT		GB	306	5292	-108		Nottingham		
KNQX	NQX		US	142	2458	-8169	EYW	Key West		
KNRB	NRB		US	142	3039	-8143		Mayport		
KNRC	NRC		US	123	3740	-12110		Crows Landing		
EDWY	NRD		DE	287	5371	723		Norderney		
YNRG	NRG		AU	281	-3293	11720		Narrogin		
NRI	NRI		US	85	3658	-9486		Afton		
EGEN	NRL		GB	306	5937	-243		North Ronaldsay		
GANK	NRM		ML	5	1523	-726		Nara		
KNRS	NRS		US	123	3257	-11710		Imperial Beach		
NRY	NRY		AU	275	-1608	12930		Newry		
VYAS	NSA		MM	260	2196	9641		Anisakan		
KNSE	NSE		US	85	3072	-8702		Milton		
KDVP	NSL		US	85	4399	-9578		Slayton		
YNSM	NSM		AU	281	-3220	12180		Norseman		
YSCO	NSO		AU	282	-3204	15083		Scone		
SWKQ	NSR		BR	101	-908	-4264		São Raimundo Nonato		
YNSH	NSV		AU	273	-2640	15310		Noosaville		
LICZ	NSY		IT	318	3740	1492		Sigonella		
NTA	NTA		FJ	352	-1810	17732		Natadola Harbour		
ENNO	NTB		NO	313	5957	921		Notodden		
NTC	NTC		MZ	36	-1778	3500		Santa Carolina		
KNTD	NTD		US	123	3412	-11912		Port Hueneme		
WASB	NTI	WAUB	ID	213	-210	13352		Bintuni		
NTJ	NTJ		US	94	3927	-11160		Manti		
NTM	NTM		BR	55	-955	-4840		Miracema do Tocantins		
GVAN	NTO		CV	266	1705	-2517		Agostinho Neto Airport		
MMAN	NTR		MX	138	2587	-10024	MTY	Monterrey		
NFTP	NTT		TO	378	-1598	-17379		Niuatoputapu Island		
KNTU	NTU		US	142	3682	-7603		Virginia Beach, Oceana, Naval Air Station		
FAPN	NTY		ZA	23	-2533	2717		Sun City Resort		
NUA	NUA		LK	200	696	8078		Nuwara Eliya		
YNUM	NUB		AU	275	-1427	13572		Numbulwar Mission		
HSNH	NUD		SD	26	1270	2842		En Nahud Airport		
NUG	NUG		PG	373	-333	15480		Nuguria Airstriip		
NUH	NUH		CO	77	563	-7220		Nunchía		
OIHS	NUJ		IR	251	3520	4867		Nogeh IR		
KNUN	NUN		US	85	3047	-8734	PNS	Pensacola		
KNUQ	NUQ		US	123	3741	-12205		Mountain View		
YNUB	NUR		AU	272	-3143	13090		Nullabor Motel Airport		
NUT	NUT		PG	373	-563	15140		Nutuve		
HKNK	NUU		KE	41	-30	3616		Nakuru		
KNUW	NUW		US	123	4834	-12267	ODW	Oak Harbor		
KNVD	NVD		US	85	3785	-9430		Nevada Municipal Airport		
MNNG	NVG		NI	126	1167	-8445		Nueva Guinea		
ENNK	NVK		NO	313	6844	1739		Narvik		
NVM	NVM		BR	91	-1381	-5604		Nova Mutum		
NVN	NVN		US	123	3982	-12036		Beckwourth		
SWNA	NVP		BR	127	-512	-6036		Novo Aripuanã		
ULNN	NVR		RU	312	5849	3124		Velikiy Novgorod		
LFQG	NVS		FR	314	4700	311		Nevers		
VONV	NVY		IN	220	1160	7943		Neyveli Airport		
NWH	NWH		US	142	4333	-7217		Parlin Field		
NWT	NWT		PG	373	-850	14320		Nowata		
HKNI	NYE		KE	41	-37	3698		Nyeri		
KNYG	NYG		US	142	3851	-7731		Quantico		
DGSN	NYI		GH	1	736	-233		Sunyani		
YNYN	NYN		AU	282	-3155	14720		Nyngan		
VYMY	NYW		MM	260	2222	9509		Monywa		
FNZG	NZA		AO	32	-772	2136		Nzaji		
SPZA	NZC		PE	122	-1485	-7496		Nazca		
GUNZ	NZE		GN	15	781	-870		Nzérékoré		
UIUN	NZG		RU	211	5580	10960		Nizhneangarsk		
NZW	NZW		US	142	4217	-7095		South Weymouth		
KNZY	NZY		US	123	3270	-11722	SAN	San Diego		
OASH	OAA		AF	215	3392	6908		Baraki Barak		
OASD	OAH		AF	215	3339	6226		Shīnḏanḏ		
OAIX	OAI		AF	215	3495	6927		Bagram		
NZOU	OAM		NZ	346	-4497	17108		Oamaru		
MHOA	OAN	MHEA	HN	171	1551	-8657		Olanchito		
KOAR	OAR		US	123	3691	-12180	MRY	Monterey		
OASA	OAS		AF	215	3313	6884		Sharan		
OBA	OBA		AU	273	-2123	13903		Oban		
HDOB	OBC		DJ	18	1192	4325		Obock		
WABR	OBD		ID	213	-390	13620		Obano		
KOBE	OBE		US	142	2725	-8083		Okeechobee		
EDMO	OBF		DE	287	4808	1128		Oberpfaffenhofen		
EBZR	OBL		BE	289	5127	475		Zoersel		
AYMB	OBM		PG	373	-775	14760		Morobe		
EGEO	OBN		GB	306	5658	-550		Oban		
LFHO	OBS		FR	314	4454	437		Aubenas		
AYOB	OBX		PG	373	-759	14132		Obo		
OCA	OCA		US	142	2532	-8028		Ocean Reef Club		
MKBS	OCJ		JM	117	1840	-7697		Ocho Rios		
KOKB	OCN		US	123	3322	-11740		Oceanside		
OCS	OCS		GQ	35	92	933		Corisco Island		
SKOC	OCV		CO	77	832	-7336		Aguas Claras Airport		
KOCW	OCW		US	142	3555	-7705		Washington NC US Warren Field		
FEFW	ODA		CF	6	800	2242		Ouadda		
LEBA	ODB		ES	308	3784	-485		Córdoba		
ODC	ODC		US	123	3776	-12080		Oakdale		
YOOD	ODD		AU	272	-2755	13540		Oodnadatta		
EGVO	ODH		GB	306	5123	-94		Odiham		
FEGO	ODJ		CF	6	891	2280		Ouanda Djallé		
YCOD	ODL		AU	272	-2675	14064		Cordillo Downs		
ODM	ODM		US	142	3958	-7934		Oakland		
YORV	ODR		AU	281	-1734	12892		Ord River		
KODO	ODT		US	85	3192	-10239		Odessa		
KOEA	OEA		US	85	3869	-8755		Vincennes		
WPOC	OEC		TL	203	-920	12435		Oecusse		
UUOR	OEL		RU	312	5293	3600		Orël		
SMPA	OEM		SR	147	335	-5544		Paloemeu		
KOEO	OEO		US	85	4531	-9269		Osceola		
SAVN	OES		AR	63	-4075	-6503		San Antonio Oeste		
KOFF	OFF		US	85	4112	-9591	OMA	Omaha		
DIOF	OFI		CI	0	960	-405		Ouangofétini		
BIOF	OFJ		IS	269	6608	-1867		Ólafsfjörður		
NSAS	OFU		AS	370	-1418	-16970		Ofu		
KOGA	OGA		US	94	4113	-10170		Ogallala		
AYOG	OGE		PG	373	-643	14730		Ogeranang		
OGM	OGM		PA	146	913	-7793		Ogobsucum Airport		
ROYN	OGN		JP	253	2447	12298		Yonaguni Airport		
DIAU	OGO		CI	0	672	-347		Abengourou		
FTTB	OGR		TD	42	1029	1538		Bongor		
OGV	OGV		NA	50	-1932	1590		Ongava		
NZOH	OHA		NZ	346	-4150	17480		Ohakea		
OHB	OHB		MG	335	-1892	4872		Moramanga		
OHC	OHC		US	143	6329	-16897		Northeast Cape		
ZYMH	OHE		CN	245	5291	12243		Mohe		
FYOS	OHI		NA	50	-1780	1570		Oshakati		
UHOO	OHO		RU	258	5942	14310		Okhotsk		
EDXY	OHR		DE	287	5468	853		Wyk auf Föhr		
OPKT	OHT		PK	217	3357	7144		Kohat		
SDOW	OIA		BR	73	-678	-5106		Ourilandia		
KOIC	OIC		US	142	4257	-7553		Norwich		
RJTO	OIM		JP	253	3478	13936		Ō Shima		
YORC	OKB		AU	273	-2500	15330		Orchid Beach Airport		
FYOO	OKF		NA	50	-1917	1593		Okaukuejo		
OKG	OKG		CG	10	-147	1507		Okoyo		
EGXJ	OKH		GB	306	5274	-65		Oakham		
KOKM	OKM		US	85	3562	-9597		Okmulgee		
FOGQ	OKN		GA	30	-67	1367		Okondja		
OKP	OKP		PG	373	-547	14160		Oksapmin		
WAKO	OKQ		ID	213	-810	13970		Okaba		
KOKS	OKS		US	94	4140	-10230		Oshkosh NE US Garden County		
UWUK	OKT		RU	261	5444	5339		Oktyabrsky		
FYMO	OKU		NA	50	-2257	1710		Mokuti Lodge Airport		
AYOF	OKV		PG	373	-556	14103		Okao		
YBOK	OKY		AU	273	-2741	15174		Oakey		
SDCG	OLC		BR	127	-347	-6892		São Paulo de Olivença		
KOLD	OLD		US	142	4495	-6867		Old Town / Dewitt Field		
BIRF	OLI		IS	269	6500	-2398		Rif Airport		
NVSZ	OLJ		VU	351	-1488	16656		Olpoï		
SGOL	OLK		PY	69	-2105	-5788		Fuerte Olimpo		
FCOX	OLL	FCOD	CG	10	-123	1591		Olombo		
SAVM	OLN		AR	57	-4558	-6900		Lago Musters Airport		
LKOL	OLO		CZ	316	4959	1721		Olomouc		
OLQ	OLQ		PG	373	-538	14150		Olsobip		
OASL	OLR		AF	215	3336	6996		FOB Salerno		
KOLY	OLY		US	85	3872	-8817		Olney		
UEMO	OLZ		RU	259	6040	12046		Olyokminsk		
FOOH	OMB		GA	30	-157	926		Omboue Hopital Airport		
RPVO	OMC		PH	228	1105	12460		Ormoc		
FYOG	OMD		NA	50	-2858	1645		Oranjemund		
OJMF	OMF		JO	185	3236	3626		Mafraq		
FYOE	OMG		NA	50	-1800	2207		Omega Airport		
OIAJ	OMI		IR	251	3083	4953		Omidiyeh		
OMJ	OMJ		JP	253	3293	12993	NGS	Nagasaki		
OML	OML		PG	373	-618	14500		Omkalai		
UZTZ	OMN	UTTZ	UZ	243	3997	6854		Zomin Shaharchasi		
OMY	OMY		KH	235	1382	10500		Thbeng Meanchey Airport		
ONB	ONB		PG	373	-858	14720		Ononge		
ONE	ONE		SB	356	-917	16110		Onepusu		
WABD	ONI		ID	213	-398	13610		Moanamani Airport		
YMNK	ONR		AU	273	-2482	14050		Monkira Airport		
NFOL	ONU		FJ	352	-2066	-17874		Ono-i-Lau Island		
MPEJ	ONX		PA	146	936	-7987		Colón		
KOOA	OOA		US	85	4123	-9249		Oskaloosa		
YMOO	OOR		AU	273	-2523	14100		Mooraberree Airport		
BIKP	OPA		IS	269	6631	-1646		Kópasker		
OPB	OPB		PG	373	-493	15170		Open Bay		
YOEN	OPI		AU	275	-1232	13301		Oenpelli		
KOPL	OPL		US	85	3053	-9198		Opelousas		
SNSM	OPP		BR	73	-69	-4733		Salinópolis		
AYBM	OPU		PG	373	-805	14293		Balimo		
FYOP	OPW		NA	50	-1807	1383		Opuwo		
UZKK	OQN	UTKK	UZ	249	4045	7099		Qo‘qon		
SASO	ORA		AR	63	-2315	-6433		San Ramón de la Nueva Orán		
ESOE	ORB		SE	325	5922	1504		Örebro		
SKOE	ORC		CO	77	479	-7135		Orocué		
LFOZ	ORE		FR	314	4790	216		Orléans		
SMZO	ORG		SR	147	577	-5522	PBM	Paramaribo		
SYOR	ORJ		GY	109	472	-6003		Orinduik		
EGBK	ORM		GB	306	5231	-79		Northampton		
MHYR	ORO		HN	171	1512	-8713		Yoro		
FBOR	ORP		BW	21	-2127	2532		Orapa		
YYOR	ORR		AU	272	-3503	13760		Yorketown		
ORS	ORS		AU	273	-1863	14650		Orpheus Island Waterport Seaplane Base		
OPOR	ORW		PK	217	2527	6459		Ormara		
ORZ	ORZ		BZ	74	1807	-8855		Orange Walk		
OSB	OSB		US	85	3815	-9262		Osage Beach		
KOSC	OSC		US	95	4445	-8338		Oscoda		
AYOM	OSE		PG	373	-783	14710		Omora		
UUMO	OSF		RU	312	5550	3751		Podolsk		
OSG	OSG		PG	373	-292	14130		Ossima		
ESMO	OSK		SE	325	5735	1650		Oskarshamn		
ORBM	OSM		IQ	191	3631	4315		Mosul		
RKSO	OSN		KR	244	3709	12703		Osan		
YOSB	OSO		AU	273	-2208	14056		Osborne Mine		
KOSX	OSX		US	85	3309	-8954		Kosciusko		
EPKZ	OSZ		PL	332	5404	1626		Koszalin		
OTA	OTA		ET	2	1107	3788		Mota		
FTTL	OTC		TD	42	1343	1473		Bol Berim		
MPRA	OTD		PA	146	863	-7903		Contadora Island		
FYOW	OTJ		NA	50	-2042	1665		Otjiwarongo		
GQNB	OTL		MR	44	1753	-1472		Boutilimitt		
OTN	OTN		US	114	3886	-8750		Oaktown		
OTO	OTO		CN	245	3903	10799		Ulan		
OTQ	OTQ		CN	245	3817	10739		Otog Front Banner		
MRCC	OTR		CR	88	860	-8297		Coto 47 Airport		
OTS	OTS		US	123	4850	-12260		Anacortes		
SJKB	OTT		BR	91	-990	-5858		Cotriguacu		
SKOT	OTU		CO	77	701	-7472		Otú		
AGGQ	OTV		SB	356	-552	15953		Ontong Java Atoll		
OTY	OTY		PG	347	-658	15570		Oria		
FCOU	OUE		CG	10	162	1604		Ouesso		
DFCC	OUG		BF	45	1357	-243		Ouahigouya		
FAOH	OUH		ZA	23	-3360	2218		Oudtshoorn		
LFEC	OUI		FR	314	4846	-506		Lampaul		
EGOU	OUK		GB	306	6043	-75		Out Skerries		
OUM	OUM		TD	42	1328	1970		Umm Hājar		
FKKI	OUR		CM	19	448	1436		Batouri		
SDOU	OUS		BR	162	-2298	-4987		Ourinhos		
FTTS	OUT		TD	42	1049	1672		Bousso		
OUU	OUU		GA	30	-298	1030		Ouanga		
FMSL	OVA		MG	335	-2423	4530		Bekily		
FAOB	OVG		ZA	23	-3455	2025		Overberg District Municipality		
SCOV	OVL		CL	160	-3040	-7120		Ovalle		
SAZF	OVR		AR	56	-3689	-6022		Olavarría		
KOWA	OWA		US	85	4412	-9325		Owatonna		
OWE	OWE		GA	30	28	950		Owendo		
KOWK	OWK		US	142	4472	-6980		Norridgewock		
OXO	OXO		AU	273	-2806	14154		Orientos		
YMNY	OXY		AU	273	-2537	14150		Morney Airport		
SATG	OYA		AR	58	-2910	-5925		Goya		
OYC	OYC		GF	83	317	-5234		Camopi		
FOGO	OYE		GA	30	154	1158		Oyem		
HUMY	OYG		UG	25	365	3172		Moyo		
SBOI	OYK		BR	73	387	-5180		Oiapoque		
HKMY	OYL		KE	41	347	3910		Moyale		
YOUY	OYN		AU	280	-3520	14250		Ouyen		
SAZH	OYO		AR	56	-3839	-6033		Tres Arroyos		
SOOG	OYP		GF	83	390	-5180		Saint-Georges		
KOZA	OZA		US	85	3070	-10120		Ozona TX US Municipal		
LEMO	OZP		ES	308	3717	-562		Morón de la Frontera		
KOZR	OZR		US	85	3128	-8572		Ozark		
VYPA	PAA		MM	260	1688	9767		Hpa-An Airport		
OPPC	PAJ		PK	217	3390	7007		Parachinar		
PHPA	PAK		US	358	2190	-15960		Hanapēpē		
SKPQ	PAL		CO	77	548	-7466		Palanquero		
KPAM	PAM		US	85	3007	-8558	ECP	Panama City		
VTSK	PAN		TH	194	679	10115		Pattani		
PAAQ	PAQ		US	52	6159	-14909		Palmer		
VYPK	PAU		MM	260	2145	9452		Pauk		
SBUF	PAV		BR	71	-940	-3825		Paulo Afonso		
PAW	PAW		PG	373	-1058	15110		Pambwa		
MTPX	PAX		HT	149	1993	-7285		Port-de-Paix		
WBKP	PAY		MY	223	600	11740		Pamol		
SDLO	PBA		BR	71	-1357	-3894	MXQ	Cairu		
SSPN	PBB		BR	80	-289	-4173		Paranaiba		
SKPR	PBE		CO	77	646	-7441		Puerto Berrío		
SVPC	PBL		VE	82	1048	-6807		Puerto Cabello		
FNPA	PBN		AO	32	-1072	1377		Porto Amboim		
MRIA	PBP		CR	88	986	-8537		Punta Islita		
SWPM	PBQ		BR	151	-1163	-6117		Pimenta Bueno		
PBT	PBT		PY	69	-2091	-5793		Puerto Leda		
SWPG	PBV		BR	91	-1152	-5733		Portos Dos Gauchos		
SWPQ	PBX		BR	91	-1086	-5168		Porto Alegre		
PAOC	PCA		US	52	5891	-15771		Portage Creek		
WIPC	PCB	WIHP	ID	212	-635	10680		Pondok Cabe Air Base		
PCC	PCC		CO	77	192	-7517		Puerto Rico CO		
KPDC	PCD		US	85	4302	-9112		Prairie du Chien		
FAPS	PCF		ZA	23	-2667	2708		Potchefstroom		
PCH	PCH		HN	171	1500	-8900		Palacios		
SGLV	PCJ		PY	69	-2228	-5793		Puerto Casado		
PCM	PCM		MX	81	2060	-8710		Playa del Carmen		
MMPL	PCO		MX	131	2357	-10954		La Ribera		
FPPR	PCP		ST	47	166	741		Príncipe Island		
SNPC	PCS		BR	101	-708	-4147		Picos		
PCU	PCU		US	85	3079	-8950		Picayune		
PCV	PCV		MX	131	2707	-11196		Punta Chivato		
NWWQ	PDC		NC	369	-2135	16500		Mueo Airport		
FQPO	PDD		MZ	36	-2678	3288		Ponta Do Ouro		
YPDI	PDE		AU	272	-2612	13940		Pandie Pandie		
SNRD	PDF		BR	71	-1735	-3922		Prado		
AYPD	PDI		PG	373	-650	14760		Pindiu		
PDM	PDM		PA	146	756	-8002		Pedasí		
YPDA	PDN		AU	272	-3580	13720		Parndana		
WIPQ	PDO		ID	212	-329	10388		Pendopo		
SJKE	PDR		BR	101	-528	-4450		Presidente Dutra		
SUPU	PDU		UY	139	-3237	-5805		Paysandú Airport		
LBPD	PDV		BG	324	4207	2485		Plovdiv		
SVPE	PDZ		VE	82	998	-6223		Pedernales		
YPSH	PEA		AU	272	-3573	13790		Penneshaw		
PEB	PEB		MZ	36	-1725	3818		Pebane		
EDCP	PEF		DE	287	5416	1377		Peenemünde		
SAZP	PEH		AR	56	-3584	-6186		Pehuajó		
FXPG	PEL		LS	37	-3055	2792		Pelaneng Airport		
PEP	PEP		AU	275	-1415	13010		Peppimenarti Airport		
LHPP	PEV		HU	291	4599	1824		Pécs		
PEY	PEY		AU	272	-3192	13300		Penong		
PFA	PFA		CN	245	4560	12666	HRB	Harbin		
KPFC	PFC		US	123	4520	-12400		Pacific City		
BIPA	PFJ		IS	269	6556	-2396		Patreksfjordur Airport		
PFM	PFM		CA	97	5539	-11112		Primrose		
FZVS	PFR		CD	33	-433	2059		Ilebo		
PGB	PGB		PG	373	-702	14160		Pangoa		
PGC	PGC		US	142	3900	-7912		Petersburg WV US Grant County		
PGE	PGE		PG	373	-713	14620		Yegepa		
FNCH	PGI		AO	32	-736	2080		Chitato		
KPQL	PGL		US	85	3038	-8852		Pascagoula		
AYPG	PGN		PG	373	-639	14411		Pangia		
KPGR	PGR		US	85	3606	-9051		Paragould		
PGS	PGS		US	148	3553	-11340		Peach Springs		
LFBX	PGX		FR	314	4520	81		Périgueux		
VVPR	PHA		VN	208	1163	10895		Phan Rang-Tháp Chàm		
KPHD	PHD		US	142	4047	-8142		New Philadelphia		
PHG	PHG		NG	29	484	702	PHC	Port Harcourt		
VNPR	PHH		NP	218	2819	8401	PKR	Pokhara		
SNYE	PHI		BR	101	-252	-4508		Pinheiro		
KPHP	PHP		US	94	4405	-10160		Philip		
YTMO	PHQ		AU	273	-2181	13992		Phosphate Hill		
NFND	PHR		FJ	352	-1826	17805		Pacific Harbour		
PHU	PHU		VN	208	1130	10679		Phuoc Vinh		
FAPH	PHW		ZA	23	-2394	3116		Phalaborwa		
VTPL	PHY	VTPB	TH	194	1668	10120		Phetchabun		
MBPI	PIC		TC	104	2192	-7198		Pine Cay Airport		
RCDC	PIF	RCSQ	TW	248	2267	12046		Pingtung		
EGPK	PIK		GB	306	5548	-462	GLA	Glasgow		
SGPI	PIL		PY	69	-2688	-5832		Pilar		
SPSO	PIO		PE	122	-1374	-7622		Pisco		
PIQ	PIQ		GY	109	533	-6033		Pipillipai		
SNPX	PIV		BR	162	-1733	-4493		Pirapora		
CZMN	PIW		CA	178	5558	-9715		Pikwitonei		
KPAN	PJB		US	148	3423	-11130		Payson		
SGPJ	PJC		PY	69	-2264	-5583		Pedro Juan Caballero		
OPPG	PJG		PK	217	2695	6413		Panjgur		
MRPJ	PJM		CR	88	853	-8330		Puerto Jiménez		
KPKD	PKD		US	85	4690	-9507		Park Rapids Municipal-Konshok Field Airport		
KPKF	PKF		US	85	4595	-9043		Park Falls		
WMPA	PKG		MY	222	424	10055		Pangkor		
LGHL	PKH		GR	285	3730	2315		Pórto Chéli		
MGPG	PKJ		GT	107	1564	-9076		Playa Grande		
VYPU	PKK		MM	260	2133	9510		Pakokku		
PKM	PKM		GY	109	773	-5988		Port Kaituma		
DBBP	PKO		BJ	46	935	262		Parakou		
YPKT	PKT		AU	275	-1425	12953		Wadeye		
FBSP	PKW		BW	21	-2206	2783		Selebi-Phikwe		
PLA	PLA		CO	77	319	-7564		Planadas		
MRSR	PLD		CR	88	987	-8548		Sámara		
AYPB	PLE		PG	373	-537	14298		Paiela		
FTTP	PLF		TD	42	938	1493		Pala		
SBMN	PLL		BR	127	-315	-5999	MAO	Manaus		
MPLP	PLP		PA	146	840	-7814		La Palma		
KPLR	PLR		US	85	3355	-8625		Pell City		
SKPL	PLT		CO	77	980	-7479		Plato		
SBBH	PLU		BR	162	-1985	-4395	BHZ	Belo Horizonte		
UKHP	PLV		UA	303	4957	3440		Poltava		
PLY	PLY		US	113	4137	-8630		Plymouth Municipal Airport		
KPMB	PMB		US	85	4895	-9723		Pembina Municipal Airport		
SBPP	PMG		BR	80	-2255	-5570		Ponta Porã		
KPMH	PMH		US	142	3883	-8285		Portsmouth		
AYPQ	PMN		PG	373	-982	14950		Pumani		
PMP	PMP		PG	373	-637	14360		Pimaga		
SAWP	PMQ		AR	62	-4654	-7098		Perito Moreno		
OSPR	PMS		SY	201	3456	3832		Tadmur		
SYPM	PMT		GY	109	483	-5955		Paramakotoi		
MRPM	PMZ		CR	88	895	-8347		Palmar Sur		
SBPN	PNB		BR	55	-1072	-4840		Porto Nacional		
SSPG	PNG		BR	162	-2554	-4853		Paranaguá		
PNJ	PNJ		CN	245	3781	12080		Penglai Airport		
SPNM	PNM		PE	122	-1155	-7314		Nuevo Mundo		
KPNN	PNN		US	142	4520	-6757		Princeton		
PNO	PNO		MX	135	1636	-9808		Pinotepa Nacional		
PNU	PNU		US	94	3785	-11239		Panguitch		
EYPP	PNV		LT	330	5573	2446		Panevėžys		
WADT	PNW		ID	227	-859	11680		Pototano		
KGYI	PNX		US	85	3372	-9667		Sherman		
KPOB	POB		US	142	3517	-7901	FBG	Fort Bragg		
GOSP	POD		SN	16	1667	-1497		Podor		
KPOE	POE		US	85	3104	-9319		Fort Polk		
SLPO	POI		BO	121	-1954	-6572		Potosí		
SNPD	POJ		BR	162	-1867	-4649		Patos de Minas		
MGPP	PON		GT	107	1635	-8943		Poptún Airport		
SBPC	POO		BR	162	-2184	-4657		Poços de Caldas		
MKKJ	POT		JM	117	1820	-7653		Port Antonio		
LZPW	POV		SK	288	4903	2132		Prešov		
LJPZ	POW		SI	305	4547	1361		Portorož		
LFPT	POX		FR	314	4910	204	PAR	Paris		
KPPA	PPA		US	85	3561	-10099		Pampa		
PAPR	PPC		US	52	6681	-15065		Prospect Creek		
SVPH	PPH	SVPX	VE	82	457	-6148		Perai Tepuy Airport		
YPIR	PPI		AU	272	-3323	13800		Port Pirie		
PPJ	PPJ		ID	212	-635	10660		Pulau Panjang		
UACP	PPK		KZ	184	5478	6918		Petropavl		
VNPL	PPL		NP	218	2752	8658		Phaphlu		
WIDE	PPR	WIBG	ID	212	83	10040		Pasir Pangaraan Airport		
VYPP	PPU		MM	260	1807	9745		Hpapun Airport		
EGEP	PPW		GB	306	5935	-290		Papa Westray Island		
PPX	PPX		PG	373	-998	14960		Param		
SNZA	PPY		BR	162	-2228	-5513		Pouso Alegre		
SVDZ	PPZ		VE	82	622	-6745		Puerto Páez		
PQD	PQD		LK	200	793	8154	BTC	Batticaloa		
MMPQ	PQM		MX	135	1753	-9198		Palenque		
YPDO	PRD		AU	281	-2013	11960		Pardoo Airport		
FAPK	PRK		ZA	23	-2967	2270		Prieska		
LPPM	PRM		PT	304	3715	-858		Portimão		
LFKO	PRP		FR	314	4166	889		Propriano		
SARS	PRQ		AR	58	-2676	-6049		Presidencia Roque Sáenz Peña		
SYPR	PRR		GY	109	582	-6102		Paruma Airport		
VYPY	PRU		MM	260	1893	9522		Pyay		
LKPO	PRV		CZ	316	4943	1740		Přerov		
PRW	PRW		US	85	4555	-9028		Prentice WI US		
FAWB	PRY		ZA	23	-2565	2822		Pretoria		
PRZ	PRZ		US	123	4430	-12090		Prineville		
HEPS	PSD		EG	12	3128	3224		Port Said		
EDXO	PSH		DE	287	5432	868		Sankt Peter-Ording Airport		
OPPI	PSI		PK	217	2529	6334		Pasni		
EGPT	PSL		GB	306	5640	-347		Perth		
PSQ	PSQ		US	142	3986	-7530	PHL	Philadelphia		
EGSZ	PSV		GB	306	6032	-169		Papa Stour Island		
SNOS	PSW		BR	162	-2072	-4662		Passos		
KPSX	PSX		US	85	2870	-9622		Palacios		
SFAL	PSY		FK	271	-5169	-5778		Stanley		
SLPS	PSZ		BO	121	-1898	-5782		Puerto Suarez		
PTC	PTC		US	118	5578	-13360		Port Alice		
PAAP	PTD		US	164	5625	-13465		Port Alexander		
NFFO	PTF		FJ	352	-1778	17720		Malolo Lailai Island		
YPOD	PTJ		AU	280	-3832	14147		Portland		
PTL	PTL		PE	122	-409	-8102		Punta Sal		
SVPT	PTM		VE	82	758	-7017		Palmarito		
SBPO	PTO	SSPB	BR	162	-2622	-5267		Pato Branco		
SNMZ	PTQ		BR	73	-173	-5223		Porto de Moz		
KPTS	PTS		US	85	3745	-9473		Pittsburg		
SESM	PTZ		EC	108	-152	-7803		Pastaza		
PUA	PUA		PG	373	-240	15020		Puas		
SAWD	PUD		AR	62	-4774	-6590		Puerto Deseado		
MPOA	PUE		PA	146	867	-7742		Puerto Obaldía		
YPAG	PUG		AU	272	-3251	13772		Port Augusta		
PUI	PUI		PG	373	-583	14282		Pureni		
PUL	PUL		US	123	4773	-12270		Poulsbo		
FZOP	PUN		CD	33	-137	2633		Punia		
DFCP	PUP		BF	45	1118	-114		Pô		
SLPR	PUR		BO	121	-1112	-6750		Puerto Rico		
VOPN	PUT		IN	220	1413	7778		Puttaparthi		
NWWP	PUV		NC	369	-2023	16400		Poum		
SCPV	PUX		CL	160	-4033	-7293		Puerto Varas		
MNPC	PUZ		NI	126	1405	-8339		Puerto Cabezas		
MPVR	PVE		PA	146	956	-7895		El Porvenir		
KPVF	PVF		US	123	3872	-12080		Placerville		
SSPI	PVI		BR	162	-2309	-5249		Paranavaí		
KPBX	PVL		US	142	3756	-8257		Pikeville		
SEPV	PVO		EC	108	-104	-8047		Portoviejo		
UHMD	PVS		RU	186	6438	-17324		Provideniya		
KPVW	PVW		US	85	3417	-10170		Plainview		
KPWD	PWD		US	94	4879	-10453		Plentywood		
HAPW	PWI		ET	2	1133	3642		Beles		
MYCP	PWN		BS	141	2283	-7435		Pitts Town Point		
FZQC	PWO		CD	33	-847	2888		Pweto		
PWR	PWR		US	164	5639	-13464		Port Walter		
WAFZ	PWX		ID	227	47	12182		Pohuwato		
KPNA	PWY		US	94	4280	-10981		Pinedale		
WIPY	PXA		ID	212	-402	10338		Pagar Alam		
YPMH	PXH		AU	272	-2972	13552		Prominent Hill Mine		
PXL	PXL		US	148	3579	-11042		Polacca		
VEPU	PXN		IN	220	2576	8741		Purnia		
VTUJ	PXR		TH	194	1487	10350		Surin		
SKVL	PYA		CO	77	594	-7446		Puerto Boyacá		
VEJP	PYB		IN	220	1888	8255		Jeypore		
PYC	PYC		PA	146	931	-7823		Playón Chico		
NCPY	PYE		CK	374	-902	-15803		Penrhyn		
SVPA	PYH		VE	82	562	-6761		Puerto Ayacucho		
OIIP	PYK		IR	251	3578	5083		Karaj		
PYL	PYL		US	52	6069	-14790		Perry Island Seaplane Base		
PYN	PYN		CO	77	180	-7817		Payan		
SEPT	PYO		EC	108	7	-7587		Arca de Agua		
LGAD	PYR		GR	285	3792	2129		Andravida Airport		
PYS	PYS		US	123	3971	-12060		Paradise Skypark		
SNZR	PYT		BR	162	-1724	-4689		Paracatu		
PYV	PYV		PA	146	813	-7770		Yaviza		
VTCI	PYY		TH	194	1937	9844		Pai		
SPIS	PYZ		PE	122	-792	-7752		Pías		
SKPZ	PZA		CO	77	588	-7189		Paz de Ariporo		
NCPK	PZK		CK	374	-1088	-16580		Pukapuka Island		
SQZJ	PZR		CO	77	496	-7736		Pizarro		
SCTC	PZS		CL	160	-3877	-7264	ZCO	Temuco		
LZPP	PZY		SK	288	4863	1783		Piešťany		
SSQT	QAC		BR	162	-2481	-4996		Castro		
SBBQ	QAK		BR	162	-2127	-4376		Barbacena		
LFAY	QAM		FR	314	4990	230		Amiens		
QBL	QBL		LY	48	3174	1395		Bani Walid		
YJUN	QBS		AU	281	-2642	12058		Jundee		
YBLU	QBU		AU	281	-2761	12059	LER	Leinster		
SNCX	QCH		BR	162	-1949	-4058		Colatina		
SDBK	QCJ		BR	162	-2294	-4847		Botucatu		
SSKU	QCR		BR	162	-2728	-5061		Curitibanos		
EGXC	QCY		GB	306	5309	-17		Coningsby		
SDDR	QDC		BR	162	-2146	-5161		Dracena		
SNKF	QDF		BR	162	-2074	-4380		Conselheiro Lafaiete		
DAFI	QDJ		DZ	3	3468	325		Djelfa		
QDN	QDN		AU	282	-3707	14990		Eden		
EDFE	QEF		DE	287	4996	864		Egelsbach		
QEY	QEY		GL	145	6308	-5067		Qeqertarsuatsiaat		
DAAK	QFD		DZ	3	3655	288		Boufarik		
EGSU	QFO		GB	306	5209	13		Duxford		
QFY	QFY		JP	253	3448	13340		Fukuyama		
SDYM	QGB		BR	162	-2260	-4741		Limeira		
SNGN	QGP		BR	155	-883	-3647		Garanhuns		
SDUO	QGS		BR	71	-1218	-3838		Alagoinhas		
EDAN	QGW		DE	287	5336	1161		Neustadt-Glewe		
EBZH	QHA		BE	289	5097	538		Hasselt		
SDPW	QHB		BR	162	-2271	-4762		Piracicaba		
SWTY	QHN		BR	55	-1243	-4640		Taguatinga		
EDXK	QHU	EDXJ	DE	287	5451	914		Husum		
SSNH	QHV		BR	162	-2981	-5122		Novo Hamburgo		
SNIG	QIG		BR	101	-633	-3928		Iguatu		
SDRK	QIQ		BR	162	-2243	-4756		Rio Claro		
SNIP	QIT		BR	71	-1524	-4028		Itapetinga		
DTTB	QIZ		TN	49	3725	979		Bizerte		
YJIN	QJD		AU	282	-3637	14860		Jindabyne		
FLKW	QKE		ZM	34	-1445	2847		Kabwe		
DTTK	QKN		TN	49	3567	1010		Kairouan		
SOOK	QKR		GF	83	518	-5269		Kourou		
QKT	QKT		GL	145	6592	-5300		Kangaamiut		
EGHL	QLA		GB	306	5119	-103		Lasham		
DAAB	QLD		DZ	3	3650	281		Blida		
EFLA	QLF		FI	297	6114	2569		Vesivehmaa		
LPMR	QLR		PT	304	3983	-889		Leiria		
LIRL	QLT		IT	318	4154	1291		Latina		
SSMF	QMF		BR	162	-2616	-4983		Mafra		
LILQ	QMM		IT	318	4277	1023		Marina di Massa		
LYNS	QND		RS	286	4525	1998		Novi Sad		
LFLI	QNJ		FR	314	4619	627		Annemasse		
QNR	QNR		BR	55	-1253	-4662		Santa Cruz Rio Pa		
SBCO	QNS		BR	162	-2995	-5114		Canoas		
SDKK	QOA		BR	162	-2149	-4703		Mococa		
ETNN	QOE		DE	287	5083	667		Nörvenich		
WSAP	QPG		SG	246	136	10391	SIN	Singapore		
EDAY	QPK		DE	287	5258	1392		Strausberg		
FAGM	QRA		ZA	23	-2624	2815	JNB	Johannesburg		
SCRG	QRC		CL	160	-3417	-7078		Rancagua		
SSKZ	QRE		BR	162	-2832	-5282		Carazinho		
QRF	QRF		AR	56	-3515	-6048		Bragado		
YNRM	QRM		AU	282	-3221	14823		Narromine		
YWRN	QRR		AU	282	-3173	14780		Warren		
LFQD	QRV		FR	314	5033	280		Arras		
LELL	QSA		ES	308	4152	211		Sabadell		
SDSC	QSC		BR	162	-2188	-4790		São Carlos		
HTMS	QSI		TZ	17	-336	3733		Moshi		
MUNB	QSN		CU	111	2276	-8192		San Nicolás de Bari		
LIRI	QSR		IT	318	4062	1491		Salerno		
SYNA	QSX		GY	109	624	-5752		New Amsterdam		
LFOR	QTJ		FR	314	4846	152		Chartres		
HLUB	QUB		LY	48	2657	1282		Ubari		
QUE	QUE		GL	145	6533	-3783		Qullissat		
EGHR	QUG		GB	306	5083	-80		Chichester		
DNGU	QUS		NG	29	1217	670		Gusau		
EGUY	QUY		GB	306	5236	-11		Wyton Royal Air Force Base		
LILN	QVA		IT	318	4574	889		Varese		
EFFO	QVE		FI	297	6082	2367		Forssa		
QWG	QWG		US	142	3521	-8067	CLT	Charlotte		
SNQX	QXD		BR	101	-498	-3899		Quixadá		
QXX	QXX		US	85	4178	-8775		Fictitious Point IL US		
QXY	QXY		US	85	4178	-8775		Fictitious Point IL US		
LFQB	QYR		FR	314	4832	402		Troyes		
RAA	RAA		PG	373	-417	15250		Rakanda		
RAD	RAD		VG	175	1842	-6462	TOV	Tortola		
SAFR	RAF		AR	58	-3128	-6150		Rafaela		
NZRA	RAG		NZ	346	-3780	17490		Raglan		
YRNG	RAM		AU	275	-1200	13480		Ramingining Airport		
LIDR	RAN		IT	318	4436	1223		Ravenna		
SKCN	RAV		CO	77	632	-7018		Cravo Norte		
RAW	RAW		PG	347	-622	15557		Arawa		
AYYO	RAX		PG	373	-967	14800		Oram		
OPRT	RAZ		PK	217	3385	7380		Rawalakot		
SWBR	RBB		BR	127	-440	-5958		Borba		
YROI	RBC		AU	280	-3465	14278		Robinvale		
KRBD	RBD		US	85	3268	-9687	DFW	Dallas		
VDRK	RBE		KH	235	1307	10700		Ratanakiri Airport		
RBF	RBF		US	123	3427	-11690		Big Bear City Airport		
NFFR	RBI		FJ	352	-1653	17998		Rabi Island		
RJCR	RBJ		JP	253	4538	14100		Rebun		
EDMS	RBM		DE	287	4890	1252		Straubing		
SLRB	RBO		BO	121	-1832	-5977		Roboré		
AYRE	RBP		PG	373	-998	14980		Rabaraba		
YORB	RBS		AU	280	-3770	14850		Orbost		
HKMB	RBT		KE	41	235	3800		Marsabit		
YROE	RBU		AU	281	-2077	11720		Roebourne		
KRBW	RBW		US	142	3292	-8064		Walterboro		
HSMK	RBX		SS	24	682	2967		Rumbek		
RBZ	RBZ		UZ	243	3903	6678		Shahrisabz Shahri		
KRCA	RCA		US	94	4415	-10310	RAP	Rapid City		
RCE	RCE		US	123	4861	-12316		Roche Harbor		
KRCK	RCK		US	85	3063	-9699		Rockdale		
NVSR	RCL		VU	351	-1548	16780		Redcliffe Airport		
RCN	RCN		AU	272	-3581	13774		American River		
LFDN	RCO		FR	314	4589	-98		Rochefort		
SATR	RCQ		AR	58	-2921	-5968		Reconquista		
KRCR	RCR		US	113	4107	-8622		Rochester		
EGTO	RCS		GB	306	5135	50		Rochester		
KRCT	RCT		US	95	4390	-8552		Reed City		
RDA	RDA		AU	275	-1895	13520		Rockhampton Downs Airport		
SNDC	RDC		BR	73	-803	-4998		Redenção		
WASM	RDE	WAUM	ID	213	-158	13330		Merdei Airport		
RDL	RDL		EG	12	3040	3315		Ismailia		
EPRA	RDO		PL	332	5139	2121		Radom		
KRDR	RDR		US	85	4795	-9739	GFK	Grand Forks		
SAHS	RDS		AR	63	-3739	-6890		Rincón de Los Sauces		
GOSR	RDT		SN	16	1643	-1565		Richard-Toll		
EDAX	REB		DE	287	5330	1275		Rechlin		
KRVL	RED		US	142	4068	-7763		Reedsville		
REE	REE		US	85	3359	-10205	LBB	Lubbock		
SOOR	REI		GF	83	431	-5213		Régina		
KREO	REO		US	78	4258	-11788		Rome		
REQ	REQ		PK	217	2904	6220		Reko Diq		
MGRT	RER		GT	107	1452	-9170		Retalhuleu		
VERW	REW		IN	220	2450	8122		Rewa		
SLRY	REY		BO	121	-1431	-6735		Reyes		
SDRS	REZ		BR	162	-2248	-4448		Resende		
FEGR	RFA		CF	6	498	2392		Rafaï Airport		
KRFG	RFG		US	85	2829	-9732		Refugio		
RFK	RFK		US	85	3295	-9085		Rolling Fork		
BIRG	RFN		IS	269	6641	-1592		Raufarhöfn		
MRRF	RFR		CR	88	1033	-8388		Rio Frio / Progreso Airport		
MNRT	RFS		NI	126	1389	-8441		Rosita		
RGE	RGE		PG	373	-547	14313		Porgera		
VEBG	RGH		IN	220	2526	8880		Bālurghāt		
ZKHM	RGO		KP	237	4180	12985		Chongjin		
RGR	RGR		US	85	3246	-9868		Ranger		
WIPR	RGT	WIBJ	ID	212	-35	10233		Rengat		
BIRE	RHA		IS	269	6533	-2058		Reykhólar Airport		
LFSR	RHE		FR	314	4931	405		Reims		
HRYU	RHG		RW	27	-150	2963		Musanze		
YRYH	RHL		AU	281	-2263	11996		Roy Hill Station		
FYSA	RHN		NA	50	-2787	1665		Rosh Pinah		
SBRG	RIG	SJRG	BR	162	-3208	-5216		Rio Grande		
SPJA	RIJ		PE	122	-607	-7716		Rioja		
SPLN	RIM		PE	122	-639	-7750		Provincia de Rodríguez de Mendoza		
AGRC	RIN		SB	356	-813	15714		Ringgi Cove		
KRIR	RIR		US	123	3399	-11740	RAL	Riverside		
RJI	RJI		IN	220	3337	7430		Rajouri Airport		
LERJ	RJL	LELO	ES	308	4246	-232		Logroño		
WASN	RJM		ID	213	-43	13077		Waisai Harbour		
WIBR	RKI	WIEB	ID	212	-208	9969		Rokot		
KRKP	RKP		US	85	2808	-9703		Rockport		
KRKR	RKR		US	85	3502	-9462		Poteau		
AYRK	RKU		PG	373	-882	14650		Kairuku		
KRKW	RKW		US	85	3592	-8468		Rockwood		
RKY	RKY		AU	273	-1365	14260		Rokeby		
RLA	RLA		US	85	3813	-9178		Rolla		
SAOS	RLO		AR	65	-3238	-6519		Merlo		
RLP	RLP		AU	273	-1843	14450		Rosella Plains		
RLR	RLR		MG	335	-2265	4532		Isalo MG Relais De La Reine		
DRZL	RLT		NE	43	1879	737		Arlit		
OOBR	RMB		OM	229	2424	5579		Al Buraymī		
VORG	RMD		IN	220	1870	7939		Ramagundam		
YREN	RMK		AU	272	-3420	14067		Renmark		
AYRG	RMN		PG	373	-592	14130		Rumginae		
LUKK	RMO		MD	292	4693	2893		Chisinau		
ETAR	RMS		DE	287	4944	760		Ramstein		
USTJ	RMZ		RU	261	5806	6833	TOX	Tobolsk		
KRND	RND		US	85	2953	-9828	SAT	San Antonio		
LFLO	RNE		FR	314	4605	400		Roanne		
RNG	RNG		US	94	4008	-10880		Rangely		
KRNH	RNH		US	85	4515	-9254		New Richmond		
MNCI	RNI		NI	126	1208	-8307		South End		
RNP	RNP		MH	362	1115	16690		Rongelap Airport		
RNR	RNR		PG	373	-1015	14880		Robinson River		
WBKR	RNU		MY	223	596	11668		Ranau		
KRZL	RNZ		US	85	4095	-8715		Rensselaer		
FARS	ROD		ZA	23	-3381	1990		Robertson		
ROF	ROF		US	123	4173	-12254	SIY	Siskiyou County		
YROB	ROH		AU	273	-1885	14370		Robinhood Airport		
ROL	ROL		US	94	4028	-11005		Roosevelt		
SKPA	RON		CO	77	576	-7311		Paipa		
PGRO	ROP		MP	375	1417	14524		Rota Island		
LBRS	ROU		BG	324	4369	2606		Ruse		
KROX	ROX		US	85	4885	-9577		Roseau		
SAWM	ROY		AR	57	-4572	-7025		Rio Mayo Airport		
LERT	ROZ		ES	308	3664	-635		Rota		
RPA	RPA		NP	218	2870	8265		Rolpa		
YRRB	RPB		AU	275	-1473	13453		Roper Bar		
WAFK	RPI		ID	227	-213	12030		Rampi		
WIBL	RPL		ID	212	50	10192		Pangkalan Kerinci		
YNGU	RPM		AU	275	-1472	13475		Ngukurr		
LLIB	RPN		IL	214	3298	3557		Rosh Pinna		
SBUY	RPU		BR	127	-488	-6536	CIZ	Coari		
RPV	RPV		AU	275	-1503	13400		Roper Valley		
KRPX	RPX		US	94	4647	-10854		Roundup		
ORQW	RQW		IQ	191	3577	4313		Qayyarah West		
VOSH	RQY		IN	220	1386	7561		Shivamogga		
YMRE	RRE		AU	272	-2965	13810		Marree		
RRI	RRI		SB	356	-760	15840		Barora		
SBJR	RRJ		BR	162	-2299	-4337	RIO	Rio de Janeiro		
VERK	RRK		IN	220	2226	8481		Rourkela		
KRRL	RRL		US	85	4520	-8970		Merrill		
RRM	RRM		MZ	36	-1828	3593		Marromeu		
KRRT	RRT		US	85	4890	-9530		Warroad		
YRBR	RRV		AU	275	-1675	13690		Robinson River		
YRSB	RSB		AU	273	-2578	13960		Roseberth Airport		
YRAY	RSE		AU	282	-3387	15127	SYD	Sydney		
OERS	RSI		SA	241	2562	3709		Red Sea Project		
RSJ	RSJ		US	123	4865	-12287		Rosario		
WASC	RSK		ID	213	-151	13419		Ransiki		
KRSL	RSL		US	85	3888	-9885		Russell		
HSDZ	RSS		SD	26	1179	3434		Ad-Damazin		
RSX	RSX		US	142	4499	-7336		Rouses Point		
VARG	RTC		IN	220	1701	7333		Ratnagiri		
SBMT	RTE		BR	162	-2351	-4664	SAO	São Paulo		
RTL	RTL		US	85	4338	-9514		Spirit Lake		
KRTN	RTN		US	94	3673	-10450		Raton		
WIRR	RTO		ID	212	-629	10657		Tangerang		
YRTP	RTP		AU	273	-1565	14185		Rutland Plains		
YRTI	RTS		AU	281	-3201	11554		Rottnest Island		
WAQC	RTU		ID	227	220	11860		Pulau Maratua		
YMYT	RTY		AU	272	-2900	13870		Merty Merty Airport		
HUAR	RUA		UG	25	305	3090		Arua		
OIMJ	RUD		IR	251	3642	5510		Shahrud		
FZMB	RUE		CD	33	22	2945		Butembo		
WAJE	RUF		ID	213	-363	14090		Yuruf Airport		
ZSRG	RUG		CN	245	3238	12970		Rugao Air Base		
VNRK	RUK	VNCJ	NP	218	2863	8220		Rukumkoṭ		
VRQM	RUL		MV	341	34	7351		Gaddhoo Island		
VNRT	RUM		NP	218	2730	8655		Rumjāṭār		
VERU	RUP		IN	220	2614	8991		Rupsi		
RUU	RUU		PG	373	-530	14430		Ruti		
MGRB	RUV		GT	107	1599	-9045		Rubelsanto		
MHRU	RUY		HN	171	1485	-8913		Copán Ruinas		
FMSG	RVA		MG	335	-2281	4782		Farafangana		
RVC	RVC		LR	40	547	-958		River Cess		
ULSS	RVH		RU	312	5998	3059	LED	Saint Petersburg		
FARI	RVO		ZA	23	-2760	2413		Reivilo		
RVR	RVR		US	94	3896	-11023		Green River		
SURV	RVY		UY	139	-3097	-5547		Rivera		
UKLR	RWN		UA	303	5061	2614		Rivne		
RXA	RXA		YE	183	1445	4728		Rawdah		
KRXE	RXE		US	78	4383	-11180		Rexburg		
UUBK	RYB		RU	312	5813	3887		Rybinsk		
ENRY	RYG		NO	313	5938	1079	OSL	Oslo		
RYL	RYL		ZM	34	-1573	2930		Lower Zambezi National Park		
LFCY	RYN		FR	314	4563	-98		Royan		
SAWT	RYO		AR	62	-5161	-7222		Río Turbio		
SAWU	RZA		AR	62	-5002	-6858		Puerto Santa Cruz		
UUWR	RZN		RU	312	5463	3958		Turlatovo Airport		
RPSD	RZP		PH	228	1105	11952		Taytay		
OPSW	RZS		PK	217	2697	6888		Sawan		
LTFO	RZV		TR	299	4117	4085		Rize		
KRZZ	RZZ	KIXA	US	142	3644	-7771		Roanoke Rapids		
VDSA	SAI		KH	235	1338	10422		Siem Reap		
BIKR	SAK		IS	269	6575	-1965		Sauðárkrókur Airport		
SAM	SAM		PG	373	-1033	15080		Salamo		
MYAN	SAQ		BS	141	2505	-7804		San Andros		
KSAR	SAR		US	85	3815	-8970		Sparta		
KSAS	SAS		US	123	3332	-11600		Salton City		
WATS	SAU		ID	227	-1053	12187		Savu Island		
SAX	SAX		PA	146	803	-7821		Sambú		
LIQS	SAY		IT	318	4326	1126		Siena		
GLST	SAZ		LR	40	467	-843		Sasstown		
SVSB	SBB		VE	82	783	-7117		Santa Bárbara de Barinas Airport		
AYSO	SBC		PG	373	-532	14180		Selbang		
AYSA	SBE		PG	373	-608	14230		Suabi		
OADS	SBF		AF	215	3332	6864		Sardeh Band		
WIAB	SBG	WITN	ID	212	588	9534		Sabang		
GUSB	SBI		GN	15	1248	-1330		Koundara		
SNMX	SBJ		BR	162	-1872	-3983		São Mateus		
LFRT	SBK		FR	314	4854	-285		Saint-Brieuc		
SLSA	SBL		BO	121	-1376	-6544		Santa Ana de Yacuma		
SBO	SBO		US	94	3902	-11180		Salina-Gunnison Airport		
OPSB	SBQ		PK	217	2958	6785		Sibi		
USDA	SBT		RU	261	7124	7215		Sabetta		
FASB	SBU		ZA	23	-2968	1795		Springbok		
AYSH	SBV		PG	347	-558	15510		Sabah		
KSBX	SBX		US	94	4854	-11187		Shelby		
SCA	SCA		CO	77	850	-7617		Santa Catalina		
KSCB	SCB		US	85	4161	-9662		Scribner		
MHUL	SCD		HN	171	1492	-8725		Sulaco		
YSPK	SCG		AU	273	-1863	14460		Spring Creek Airport		
SVPM	SCI		VE	82	780	-7220		San Cristóbal		
LFNC	SCP		FR	314	4468	658		Mont-Dauphin		
EGPM	SCS		GB	306	6043	-123	SDZ	Shetland Islands		
MMSZ	SCX		MX	135	1621	-9520		Salina Cruz		
FASD	SDB	FALW	ZA	23	-3300	1793		Saldanha /Vredenburg Airport		
SYSC	SDC		GY	109	300	-5952		Sandcreek		
SDH	SDH		HN	171	1478	-8877		Santa Rosa de Copán		
AYSD	SDI		PG	373	-562	14650		Saidor		
RJSD	SDS		JP	253	3806	13841		Sado Shi		
LLSD	SDV		IL	214	3211	3478	TLV	Tel Aviv		
VOSR	SDW		IN	220	1600	7353		Sindhudurg Airport		
SED	SED		IL	214	3115	3538		Min'hat Hashnayim Airfield		
KSEF	SEF		US	142	2745	-8135		Sebring		
WAJS	SEH		ID	213	-343	14080		Senggeh Airport		
KSEM	SEM		US	85	3234	-8699		Selma		
DISG	SEO		CI	0	796	-664		Séguéla		
WIBS	SEQ		ID	236	137	10210		Sungai Pakning Bengkalis Airport		
UOIG	SES		RU	221	6684	8840		Svetlogorsk		
UKCS	SEV		UA	303	4890	3855		Sievierodonetsk Airport		
SEW	SEW		EG	12	2935	2551		Sīwah		
GQNS	SEY		MR	44	1518	-1221		Sélibaby Airport		
TFFC	SFC		GP	106	1626	-6126		Saint-François		
SVSR	SFD		VE	82	788	-6744		San Fernando de Apure		
RPUS	SFE		PH	228	1659	12030		San Fernando		
MMSF	SFH		MX	173	3093	-11481		San Felipe		
SNSW	SFK		BR	73	-70	-4852		Soure		
RPLB	SFS		PH	228	1479	12027		Subic Bay Freeport Zone		
AYSF	SFU		PG	373	-958	14860		Safia		
SFV	SFV		BR	162	-2023	-5097		Santa Fé do Sul		
SVMU	SFX		VE	82	828	-6267		San Félix		
OASN	SGA		AF	215	3750	7151		Shighnan District		
EDGS	SGE		DE	287	5071	808		Siegen		
KSGH	SGH		US	142	3984	-8384		Springfield		
OPSR	SGI		PK	217	3205	7267		Sargodha		
SGJ	SGJ		PG	373	-1038	14980		Sagarai		
AYSK	SGK		PG	373	-513	14432		Sangapi		
RPLS	SGL		PH	228	1452	12100	MNL	Manila		
SGM	SGM		MX	131	2730	-11294		San Ignacio		
YSHG	SGP		AU	281	-2042	12014		Shay Gap Mine		
WRLA	SGQ	WALA	ID	227	50	11730		Sanggata Airport		
KSGT	SGT		US	85	3460	-9157		Stuttgart		
SAVS	SGV		AR	63	-4150	-6535		Sierra Grande		
SGW	SGW		US	118	5687	-13420		Saginaw Seaplane Base		
VTSH	SGZ		TH	194	719	10061		Songkhla		
HASR	SHC		ET	2	1408	3827		Inda Silasē		
FXSH	SHK		LS	37	-2990	2825		Sehonghong		
KSHN	SHN		US	123	4723	-12310		Shelton		
YSPT	SHQ		AU	273	-2795	15340		Southport		
YSHT	SHT		AU	280	-3643	14539		Shepparton		
YSMP	SHU		AU	275	-1113	13216		Smith Point		
HTSY	SHY		TZ	17	-361	3351		Shinyanga		
FXSS	SHZ		LS	37	-2927	2855		Seshote Community		
ZLSN	SIA		CN	245	3437	10912		Xi’an		
FCBS	SIB		CG	10	-375	1341		Sibiti		
SIC	SIC		PA	146	826	-7908		Isla San José		
LPSI	SIE		PT	304	3795	-887		Sines		
VNDT	SIH		NP	218	2927	8098		Silgadi Doti Airport		
GMMF	SII		MA	13	2937	-1018		Sidi Ifni		
BISI	SIJ		IS	269	6613	-1892		Siglufjordur Airport		
AYSG	SIL		PG	373	-912	14840		Sila		
AYSJ	SIM		PG	373	-528	14455		Simbai		
YSMI	SIO		AU	277	-4083	14508		Smithton		
WIKS	SIQ	WIDS	ID	236	-48	10458		Singkep Island		
MNSI	SIU		NI	126	1358	-8437		Siuna		
KSIV	SIV		US	113	3910	-8740		Sullivan		
WIMP	SIW		ID	212	260	9896		Parapat		
YSGT	SIX		AU	282	-3260	15119		Singleton		
KSIY	SIY		US	123	4178	-12247		Siskiyou County		
AYZN	SIZ		PG	373	-300	14210		Sissano		
SPJN	SJA		PE	122	-1536	-7513		San Juan		
SLJO	SJB		BO	121	-1307	-6467		San Joaquín		
SJF	SJF		VI	169	1833	-6480		Cruz Bay		
SJG	SJG		CO	77	465	-7333		San Pedro De Jagua CO		
SJH	SJH		CO	77	1074	-7299		San Juan del Cesar		
SBSJ	SJK		BR	162	-2323	-4586		São José dos Campos		
KSJN	SJN		US	148	3452	-10940		Saint Johns Industrial Air Park		
FLSS	SJQ		ZM	34	-1748	2431		Sesheke		
SJR	SJR		CO	77	877	-7653		San Juan de Urabá Airport		
SLJE	SJS		BO	121	-1783	-6074		San José de Chiquitos		
SLJV	SJV		BO	121	-1627	-6247		San Javier		
MZSJ	SJX		BZ	74	1836	-8813		Sarteneja		
EFSI	SJY		FI	297	6269	2283		Seinäjoki		
KSKA	SKA		US	123	4762	-11766	GEG	Spokane		
AYSU	SKC		PG	373	-805	14172		Suki		
ENSN	SKE		NO	313	5919	957		Skien		
KSKF	SKF		US	85	2938	-9858	SAT	San Antonio		
DABP	SKI		DZ	3	3687	695		Skikda		
WIOD	SKJ		ID	236	79	10896		Singkawang		
EGEI	SKL	XBRO	GB	306	5725	-583		Island of Skye		
SYSK	SKM		GY	109	586	-5715		Skeldon		
FXSK	SKQ		LS	37	-2997	2845		Sekake		
HASK	SKR		ET	2	569	3897		Shakiso		
EKSP	SKS		DK	293	5523	926		Vojens		
HESC	SKV		EG	12	2869	3406		Saint Catherine		
PASW	SKW		US	52	6195	-15120		Skwentna		
KSKY	SKY		US	142	4143	-8270		Sandusky		
LZSL	SLD		SK	288	4864	1913		Sliač		
OESL	SLF		SA	241	2046	4562		Sulayel Airport		
KSLG	SLG		US	85	3618	-9453		Siloam Springs		
YSOL	SLJ		AU	281	-2226	11776		Karijini National Park		
KSLO	SLO		US	85	3864	-8896		Salem		
KSLR	SLR		US	85	3313	-9560		Sulphur Springs		
LBSS	SLS		BG	324	4402	2718		Silistra		
KANK	SLT		US	94	3855	-10600		Salida		
VISM	SLV		IN	220	3108	7707		Shimla		
MMIO	SLW		MX	138	2555	-10093		Saltillo		
SCSB	SMB		CL	153	-5273	-6933		Sombrero		
SMC	SMC		CO	77	817	-7705		Santa Maria		
SPMR	SMG		PE	122	-1239	-7676		Santa María		
AYSP	SMH		PG	373	-608	14680		Sapmanga		
SMJ	SMJ		PG	373	-767	14680		Sim		
WBKA	SMM		MY	223	445	11860		Semporna		
SMP	SMP		PG	373	-457	15200		Stockholm Airport		
PASP	SMU		US	52	6181	-14751		Sheep Mountain Lodge		
LSZS	SMV		CH	334	4653	988		St. Moritz		
GMMA	SMW		MA	13	2674	-1169		Smara		
GOTS	SMY		SN	16	1305	-1330		Simenti		
SMST	SMZ		SR	147	435	-5442		Stoelmanseiland		
SESA	SNC		EC	108	-220	-8099		Salinas		
SVSP	SNF		VE	82	1028	-6876		San Felipe		
SLSI	SNG		BO	121	-1638	-6097		San Ignacio de Velasco		
YSPE	SNH		AU	273	-2862	15198		Stanthorpe		
GLGE	SNI		LR	40	503	-906		Greenville		
MUSJ	SNJ		CU	111	2210	-8416		San Julián		
KSNK	SNK		US	85	3270	-10100		Winston Field		
KSNL	SNL		US	85	3536	-9694		Shawnee		
SLSM	SNM		BO	121	-1497	-6563		San Ignacio de Moxo		
SNQ	SNQ		MX	173	3053	-11595		San Quintín		
SKRU	SNT		CO	77	767	-7300		Las Cruces		
SVSE	SNV		VE	82	455	-6114		Santa Elena de Uairén		
OIIS	SNX		IR	251	3559	5350		Semnan		
SBSC	SNZ		BR	162	-2293	-4371	RIO	Rio de Janeiro		
SOA	SOA		VN	208	960	10600		Sóc Trăng Airfield		
LHSM	SOB		HU	291	4669	1716		Sármellék		
SDCO	SOD		BR	162	-2348	-4745		Sorocaba		
FCOS	SOE		CG	10	200	1417		Souanké		
FXSM	SOK		LS	37	-2984	2806		Semonkong Airport		
SOL	SOL		US	143	6456	-16444		Solomon		
SVST	SOM		VE	82	895	-6415		San Tomé		
SOR	SOR		SY	201	3440	4017		Al Thaurah		
EFSO	SOT		FI	297	6740	2662		Sodankylä		
SKSO	SOX		CO	77	568	-7297		Sogamoso		
EGER	SOY		GB	306	5918	-252		Stronsay		
LFKS	SOZ		FR	314	4192	941		Solenzara		
WBKO	SPE		MY	223	472	11650		Sepulot Airport		
SPH	SPH		PG	373	-900	14780		Sopu		
LGSP	SPJ		GR	285	3700	2248		Sparta		
ETAD	SPM		DE	287	4997	669		Spangdahlem		
FNME	SPP		AO	32	-1466	1772		Menongue		
SPT	SPT		MY	223	508	11560		Sipitang		
AYSQ	SPV		PG	373	-390	14370		Sepik Plains		
HESX	SPX		EG	12	3011	3090		Giza		
SQB	SQB		CO	77	477	-7595		Piedras CO Santa Ana		
YSCR	SQC		AU	281	-3124	11936		Southern Cross		
SQE	SQE		CO	77	541	-7173		San Luis de Palenque		
SQF	SQF		CO	77	72	-7527		Solano		
VVNS	SQH		VN	208	2122	10403		Sơn La		
SQK	SQK		EG	12	3160	2593		Sidi Barrani		
SWUA	SQM		BR	162	-1327	-5017		São Miguel do Araguaia Airport		
ESUD	SQO		SE	325	6496	1770		Storuman		
EYSA	SQQ		LT	330	5589	2339		Šiauliai		
WAWS	SQR		ID	227	-257	12080		Sorowako		
SQS	SQS		BZ	74	1719	-8901		San Ignacio		
AYCS	SQT		PG	373	-1055	15070		China Straits		
SPOA	SQU		PE	122	-695	-7675		Saposoa		
SQV	SQV		US	123	4808	-12310		Sequim		
EKSV	SQW		DK	293	5655	917		Skive		
SSOE	SQX		BR	162	-2678	-5350		São Miguel d'Oeste		
SSRU	SQY		BR	162	-3142	-5200		São Lourenço do Sul Airport		
EGXP	SQZ		GB	306	5331	-55		Scampton		
SSZR	SRA		BR	162	-2787	-5448		Santa Rosa		
SLSR	SRB		BO	121	-1417	-6688		Santa Rosa de Yacuma		
KSRC	SRC		US	85	3525	-9173		Searcy		
SLRA	SRD		BO	121	-1328	-6470		San Ramón Airport		
SRF	SRF		US	123	3802	-12252		San Rafael		
SLSB	SRJ		BO	121	-1486	-6674		San Borja		
SRL	SRL		MX	131	2709	-11210		Santa Rosalía		
SRM	SRM		AU	273	-2406	13908		Sandringham		
YSRN	SRN		AU	277	-4215	14530		Strahan		
SRO	SRO		CO	77	222	-7525		Santana Ramos		
YDUN	SRR		AU	273	-2752	15343		North Stradbroke Island		
SKSR	SRS		CO	77	868	-7517		San Marcos		
HUSO	SRT		UG	25	173	3362		Soroti		
VYFS	SRU		MM	260	2293	9362		Surbung		
KRUQ	SRW		US	142	3563	-8052		Salisbury		
HLGD	SRX		LY	48	3106	1660		Sirte		
SLET	SRZ		BO	121	-1781	-6317		Santa Cruz de la Sierra		
KSSC	SSC		US	142	3397	-8047		Sumter		
SSD	SSD		CO	77	192	-6708		San Felipe		
VASL	SSE		IN	220	1763	7593		Sholapur		
SSK	SSK		AU	281	-1933	12810		Sturt Creek Airport		
SKSL	SSL		CO	77	513	-7087		Santa Rosalia		
KANJ	SSM		US	95	4648	-8437		Sault Ste. Marie		
RKSM	SSN		KR	244	3744	12711	SEL	Seoul		
SNLO	SSO		BR	162	-2209	-4504		São Lourenço		
YSVP	SSP		AU	273	-1398	14360		Silver Plains Airport		
SSQ	SSQ		CA	174	4892	-7918		La Sarre		
SSS	SSS		PG	373	-590	14800		Siassi		
SAZL	SST		AR	56	-3653	-5672		Santa Teresita		
SSV	SSV		PH	228	555	12081		Siasi		
SSW	SSW		US	123	4867	-12318		Stuart Island		
SSX	SSX		ZA	23	-2480	3142		Singita Sabi Sand		
FNBC	SSY		AO	32	-627	1425		Mbanza Kongo		
SBST	SSZ		BR	162	-2393	-4629		Santos Aeroporto		
EKVJ	STA		DK	293	5599	835		Skjern		
SVSZ	STB		VE	82	897	-7194		Santa Bárbara		
YSTI	STF		AU	273	-951	14355		Stephens Islet		
YSMR	STH		AU	273	-1786	14256		Strathmore		
KOYM	STQ		US	142	4141	-7850		Saint Marys		
SUSO	STY		UY	139	-3144	-5799		Salto		
SWST	STZ		BR	91	-1046	-5052		Santa Terezinha		
KSUD	SUD		US	85	3579	-9666		Stroud		
OOSR	SUH		OM	229	2254	5948		Sur		
UGSS	SUI		GE	250	4287	4112		Sokhumi		
OPSU	SUL		PK	217	2865	6918		Sui		
KSMS	SUM		US	142	3399	-8036	SSC	Sumter		
SESC	SUQ		EC	108	-247	-7818		Sucua Airport		
SUR	SUR		CA	174	5271	-8854		Summer Beaver		
HTSU	SUT		TZ	17	-797	3162		Sumbawanga		
KSUU	SUU		US	123	3826	-12194		Fairfield		
KSVE	SVE		US	123	4040	-12070		Susanville		
DBBS	SVF		BJ	46	802	246		Savé		
SVK	SVK		BZ	74	1668	-8835		Stann Creek District		
EFSA	SVL		FI	297	6194	2895		Savonlinna		
SVM	SVM		AU	273	-1020	14230		St Pauls		
KSVN	SVN		US	142	3201	-8115	SAV	Savannah		
FNKU	SVP		AO	32	-1240	1695		Cuíto		
FBSV	SVT		BW	21	-1853	2407		Savuti Rest Camp		
SVV	SVV		VE	82	700	-6200		San Salvador de Paul Airport		
PASV	SVW		US	52	6110	-15557		Sparrevohn LRRS Airport		
SVY	SVY		SB	356	-917	15980		Savo		
SVSA	SVZ		VE	82	784	-7244		San Antonio del Táchira		
SWB	SWB		AU	281	-2152	11940		Shaw River Airport		
YSWL	SWC		AU	280	-3707	14274		Stawell		
PAWD	SWD		US	52	6013	-14942		Seward		
SWE	SWE		PG	373	-628	14760		Siwea		
SWG	SWG		PG	373	-588	14800		Satwag		
YSWH	SWH		AU	280	-3538	14353		Swan Hill		
SWM	SWM		BR	91	-1167	-5144		Alto Boa Vista		
VISP	SWN		IN	220	2999	7741		Sahiwal		
FYSM	SWP		NA	50	-2267	1457		Swakopmund		
SWR	SWR		PG	373	-588	14800		Silur		
UNSS	SWT		RU	254	6071	7766		Strezhevoy		
RKSW	SWU		KR	244	3723	12700		Suwon Air Base		
KSWW	SWW		US	85	3247	-10050		Avenger Field		
FBSW	SWX		BW	21	-1837	2184		Shakawe		
WMBA	SWY		MY	222	422	10070		Sitiawan		
SWZ	SWZ		AZ	193	3988	4937	BAK	Baku		
SXA	SXA		PG	373	-610	14760		Sialum		
YWSL	SXE		AU	280	-3809	14696		Sale		
FLSN	SXG		ZM	34	-1610	2327		Senanga		
SXH	SXH		PG	373	-1022	15040		Sehulea		
ZWSS	SXJ		CN	245	4291	9025		Shanshan County		
EISG	SXL		IE	294	5428	-860		Sligo		
FBSN	SXN		BW	21	-2055	2612		Sowa		
PASX	SXQ		US	52	6048	-15110		Soldotna		
WBKH	SXS		MY	223	583	11810		Sahabat [Sahabat 16] Airport		
WMAN	SXT		MY	222	432	10240		Sungai Tiang Airport		
HASD	SXU		ET	2	683	3775		Sodo		
SXW	SXW		PG	373	-597	14890		Sauren		
SNFX	SXX		BR	73	-664	-5195		São Félix do Xingu		
PASY	SYA		US	51	5271	17412		Shemya Island		
SYC	SYC		PE	122	-817	-7903		Shiringayo		
OYSH	SYE		YE	183	1697	4373		Sa'dah		
SYF	SYF		CA	176	4915	-12370		Gabriola Island		
VNSB	SYH		NP	218	2781	8671		Namche Bazaar		
KSYI	SYI		US	85	3556	-8644		Shelbyville		
BIST	SYK		IS	269	6506	-2276		Stykkishólmur		
KSYN	SYN		US	85	4447	-9300		Stanton		
MPSA	SYP		PA	146	809	-8095		Santiago de Veraguas		
MRPV	SYQ		CR	88	996	-8414	SJO	San José		
LFLN	SYT		FR	314	4641	401		Saint-Yan		
KSYV	SYV		US	142	3156	-8389		Sylvester		
OPSN	SYW		PK	217	2647	6772		Sehwan		
FNSO	SZA		AO	32	-614	1237		Soyo		
ZBSG	SZH		CN	245	3927	11269		Shuozhou		
UASZ	SZI		KZ	184	4749	8489		Zaysan		
MUSN	SZJ		CU	111	2163	-8295		Siguanea		
KSZL	SZL		US	85	3873	-9355		Knob Noster		
FYSS	SZM		NA	50	-2458	1583		Sesriem Airport		
KSZN	SZN		US	123	3406	-11992		Santa Cruz Island		
SZR	SZR		BG	324	4238	2566		Stara Zagora		
NZRC	SZS		NZ	346	-4700	16790		Ryans Creek Aerodrome		
SZU	SZU		ML	5	1343	-628		Ségou		
ZSSZ	SZV		CN	245	3126	12040		Suzhou		
EDOP	SZW		DE	287	5343	1178		Schwerin		
TAA	TAA		SB	356	-937	16120		Tarapaina		
KTAD	TAD		US	94	3727	-10430		Trinidad		
DAOL	TAF		DZ	3	3554	-53	ORN	Oran		
OYTZ	TAI		YE	183	1369	4414		Taiz		
AYTJ	TAJ		PG	373	-320	14243	ATP	Aitape		
YTGA	TAN		AU	273	-2713	15340		Tangalooma		
YTAR	TAQ		AU	272	-3068	13460		Tarcoola		
LIBG	TAR		IT	318	4052	1740		Taranto		
SKTA	TAU		CO	77	500	-7273		Tauramena		
TAV	TAV		AS	370	-1425	-16950		Tau Airport		
SUTB	TAW		UY	139	-3175	-5592		Tacuarembo		
WAPT	TAX		ID	213	-180	12480		Taliabu		
EETU	TAY		EE	326	5831	2669		Ülenurme		
TBA	TBA		PG	373	-555	14460		Tabibuga		
TBC	TBC		US	94	3613	-11120		Tuba City		
SKMB	TBD		CO	77	277	-7765		Timbiqui		
TBE	TBE		PG	373	-420	14350		Timbunke		
DTKA	TBJ		TN	49	3698	888		Tabarka		
YTBR	TBK		AU	275	-1562	13040		Timber Creek Airport		
YTAB	TBL		AU	281	-1730	12691		Tablelands		
TBM	TBM		ID	236	-325	11260		Tumbang Samba Airport		
TBQ	TBQ		PG	373	-283	15200		Tarabo		
TBV	TBV		MH	363	830	17120		Tabal		
WIDB	TBX		ID	212	98	10757		Tambelan		
FBTS	TBY		BW	21	-2603	2240		Tshabong		
KTCC	TCC		US	94	3518	-10360		Tucumcari		
SKRA	TCD		CO	77	-287	-6973		Tarapacá Airport		
LRTC	TCE		RO	290	4506	2871		Tulcea		
TCF	TCF		HN	171	1570	-8602		Tocoa		
FOOT	TCH		GA	30	-282	1100		Tchibanga		
TCJ	TCJ		PG	373	-402	14314		Torembi		
TCK	TCK		PG	373	-409	14338		Tinboli		
MMHC	TCN		MX	135	1850	-9742		Tehuacán		
KTCS	TCS		US	94	3324	-10727		Truth or Consequences		
FATN	TCU		ZA	23	-2928	2687		Thaba Nchu		
MYEY	TCV		BS	141	2340	-7550		Torch Cay		
YTOC	TCW		AU	282	-3581	14561		Tocumwal		
FYTE	TCY		NA	50	-1998	1300		Terrace Bay		
SKTD	TDA		CO	77	543	-7166		Trinidad		
AYTF	TDB		PG	373	-920	14810		Tetabedi		
RPMW	TDG		PH	228	907	12617		Tandag		
HDTJ	TDJ		DJ	18	1180	4290		Tadjoura		
UAAT	TDK		KZ	184	4513	7845		Taldykorgan		
SAZT	TDL		AR	56	-3724	-5923		Tandil		
YTHD	TDN		AU	281	-1475	12650		Theda Station		
KTDO	TDO		US	123	4648	-12281		Toledo		
SPDR	TDP		PE	122	-381	-7504		Trompeteros		
YTDR	TDR		AU	273	-2498	15010		Theodore		
AYSS	TDS		PG	373	-762	14287		Sasereme Airport		
FATD	TDT		ZA	23	-2453	3130		Tanda Tula Airport		
FMSN	TDV		MG	335	-2170	4373		Tanandava		
KTDZ	TDZ		US	142	4156	-8348	TOL	Toledo		
MHTE	TEA		HN	171	1578	-8748		Tela		
SSVL	TEC	SBTL	BR	162	-2432	-5065		Telêmaco Borba		
EKTS	TED		DK	293	5707	871		Thisted		
YTEF	TEF		AU	281	-2171	12223		Telfer		
DFET	TEG		BF	45	1178	-37		Tenkodogo		
TEH	TEH		US	52	6313	-14250		Tetlin		
VETJ	TEI		IN	220	2795	9613		Tezu		
WBKE	TEL		MY	223	558	11710		Telupid		
YTEM	TEM		AU	282	-3442	14751		Temora		
TEO	TEO		PG	373	-808	14610		Terapo		
TEP	TEP		PG	373	-553	14610		Teptep		
HHTS	TES		ER	4	1511	3668		Teseney		
NZMO	TEU		NZ	346	-4553	16764		Te Anau		
LETL	TEV		ES	308	4041	-122		Teruel		
BITE	TEY		IS	269	6587	-2356		Þingeyri		
AYTH	TFB		PG	373	-512	14142		Tifalmin		
SNTO	TFL		BR	162	-1785	-4150		Juscelino Kubitscheck Airport		
AYTE	TFM		PG	373	-513	14164		Telefomin		
TFR	TFR		EG	12	3013	3141		Ramadan City EG Wadi Al Jandal		
OPTT	TFT		PK	217	2897	6160		Taftan Airport		
WILP	TFY		ID	212	-521	10394		Krui		
WSAT	TGA		SG	246	139	10371	SIN	Singapore		
TGB	TGB		PH	228	871	11735		Rizal (Marcos)		
TGE	TGE		US	85	3249	-8578		Tuskegee		
NWWA	TGJ		NC	369	-2110	16780		Île Tiga		
URRT	TGK		RU	312	4720	3886		Taganrog		
TGL	TGL		PG	373	-1150	15350		Tagula		
YLTV	TGN		AU	280	-3821	14647		Traralgon		
TGS	TGS		MZ	36	-2462	3242		Chokwé Airport		
LBTG	TGV		BG	324	4331	2670		Targovishte		
FXTA	THB		LS	37	-2987	2817		Thaba-Tseka		
GLTN	THC		LR	40	607	-814		Tchien		
NZTS	THH		NZ	346	-3735	17480		Taharoa Aerodrome		
GQNC	THI		MR	44	1845	-950		Tichitt Airport		
VLTK	THK		LA	257	1740	10480		Thakhek		
KTHM	THM		US	94	4757	-11528		Thompson Falls		
ESGT	THN		SE	325	5832	1235		Trollhättan		
BITN	THO		IS	269	6622	-1533		Þórshöfn		
KTHP	THP	KHSG	US	94	4366	-10821		Thermopolis		
GQNT	THT		MR	44	1723	-1082		Tamchakett Airport		
KTHV	THV		US	142	3995	-7673		York		
FATH	THY		ZA	23	-2307	3038		Thohoyandou		
DRRT	THZ		NE	43	1488	527		Tahoua		
SKTB	TIB		CO	77	863	-7273		Tibu		
TIC	TIC		MH	363	710	17192		Tinak		
HATP	TIE		ET	2	733	3558		Tēpī		
TIG	TIG		PG	373	-260	14980		Tingwon		
KTIK	TIK		US	85	3541	-9739	OKC	Oklahoma City		
TIL	TIL		CA	97	5106	-11362		Cheadle		
VYHN	TIO		MM	260	2170	9407		Tilin		
HLLT	TIP		LY	48	3266	1316		Tripoli		
PGWT	TIQ		MP	375	1500	14562		Tinian Island		
GQND	TIY		MR	44	1857	-1142		Tidjikja		
WIBT	TJB	WIDT	ID	212	105	10339		Tanjung Balai		
TJC	TJC		PA	146	941	-7849		Ticantiki Airport		
WAON	TJG		ID	227	-222	11540		Warukin Airport		
MHTJ	TJI		HN	171	1593	-8594		Trujillo		
LTAW	TJK		TR	299	4031	3637		Tokat		
VOTJ	TJV		IN	220	1080	7915		Tanjore Air Force Base		
PATK	TKA		US	52	6230	-15010		Talkeetna		
AYTZ	TKB		PG	373	-767	14660		Tekadu		
FKKC	TKC		CM	19	409	936		Tiko		
VTPI	TKH		TH	194	1528	10029		Takhli		
TKI	TKI		US	134	5594	-13333		Tokeen		
TKL	TKL		US	118	5849	-13390		Taku Lodge Seaplane Base		
UIKG	TKM		RU	211	5636	11493		Taksimo		
FXTK	TKO		LS	37	-2923	2888		Mokoeng		
VGSG	TKR		BD	202	2602	8840		Thākurgaon		
VTPT	TKT		TH	194	1723	9906		Tak		
AYTN	TKW		PG	373	-525	14220		Tekin		
YTKY	TKY		AU	281	-1705	12820		Turkey Creek		
NZTO	TKZ		NZ	346	-3824	17589		Tokoroa		
OPTA	TLB		PK	217	3413	7282		Tarbela		
FBTL	TLD		BW	21	-2219	2913		Tuli Lodge Airport		
TLF	TLF		US	52	6338	-15328		Telida		
PATL	TLJ		US	52	6289	-15598		Tatalina Air Force Station		
AYXO	TLO		PG	373	-498	15201		Tol		
AYQL	TLP		PG	373	-478	14100		Tumolbil		
TLW	TLW		PG	373	-537	15000		Talasea		
SCTL	TLX		CL	160	-3543	-7167		Talca		
SWKT	TLZ		BR	162	-1817	-4795		Catalão Airport		
GQNH	TMD		MR	44	1623	-817		Timbedra Airport		
VRNT	TMF		MV	341	221	7315		Thimarafushi Island		
WBKM	TMG		MY	223	540	11870		Tomanggong		
SVTM	TMO		VE	82	725	-6153		Tumeremo		
DFEM	TMQ		BF	45	1479	4		Tambao Airport		
TMY	TMY		ID	213	-393	13846		Tiom		
NZTH	TMZ		NZ	346	-3716	17555		Thames		
WRLH	TNB		ID	227	-192	11620		Tanah Grogot Airport		
MUTD	TND		CU	111	2179	-8000		Trinidad		
LFPN	TNF		FR	314	4875	211		Toussus-le-Noble		
VIST	TNI	VEST	IN	220	2456	8085		Satna		
UKLT	TNL		UA	303	4952	2570		Ternopil		
SCRM	TNM		AQ	180	-6219	-5899		King George Island		
MRTM	TNO		CR	88	1031	-8582		Tamarindo		
TNS	TNS		CA	97	6196	-12822		Tungsten		
KTNT	TNT		US	142	2587	-8090	MIA	Miami		
KTNU	TNU		US	85	4170	-9305		Newton		
PLFA	TNV		KI	360	383	-15940		Tabouaeran Airstrip		
TNW	TNW		EC	108	-99	-7782		Tena		
VDST	TNX		KH	235	1353	10602		Stung Treng		
ZMTL	TNZ		MN	255	4874	9828		Tosontsengel		
HLTQ	TOB	HLGN	LY	48	3185	2392		Tobruk		
KTOC	TOC		US	142	3459	-8330		Toccoa		
WMBT	TOD		MY	222	282	10416		Pulau Tioman		
KTOI	TOI		US	85	3180	-8597		Troy		
LETO	TOJ		ES	308	4050	-345	MAD	Madrid		
TOK	TOK		PG	347	-620	15506		Torokina		
TON	TON		PG	347	-635	15560		Tonu		
MRSV	TOO		CR	88	883	-8297		San Vito		
SCBE	TOQ		CL	160	-2214	-7006		Tocopilla		
SMCO	TOT		SR	147	587	-5633		Totness		
NWWU	TOU		NC	369	-2079	16526		Touho		
TOV	TOV		VG	175	1839	-6470		Tortola		
SBTD	TOW		BR	162	-2469	-5370		Toledo		
USTO	TOX		RU	261	5814	6823		Tobolsk		
DITM	TOZ		CI	0	829	-767		Touba		
SETR	TPC		EC	108	-12	-7634		Tarapoa		
WMBI	TPG		MY	222	485	10070		Taiping		
AYTI	TPI		PG	373	-837	14700		Tapini		
VNTJ	TPJ		NP	218	2735	8770		Tāplejuṅ		
WITA	TPK	WIMT	ID	212	327	9718		Tapaktuan		
SETI	TPN		EC	108	-77	-7553		Tiputini		
YTMP	TPR		AU	281	-2265	11770		Tom Price		
TPT	TPT		LR	40	649	-887		Tappita City		
VNTP	TPU		NP	218	2852	8112		Tikapur		
NTTU	TPX		PF	376	-1625	-15180		Tupai		
ORAT	TQD		IQ	191	3334	4360		Al Fallūjah		
KTQE	TQE		US	85	4176	-9618		Tekamah		
USDS	TQL		RU	261	6492	7778		Tarko-Sale		
OATQ	TQN		AF	215	3677	6953		Taloqan		
MMTL	TQO		MX	81	2017	-8766	TUY	Tulum		
YTEE	TQP		AU	273	-2184	14089		Trapall		
WAWC	TQQ		ID	227	-577	12392		Tomia Island		
SKTQ	TQS		CO	77	75	-7523		Tres Esquinas		
RORT	TRA		JP	253	2465	12470		Tarama Airport		
SKTU	TRB		CO	77	810	-7673		Turbo		
TRH	TRH		US	123	3580	-11730		Trona		
AYTT	TRJ		PG	373	-561	14104		Tarabits		
SBTK	TRQ		BR	98	-816	-7078		Tarauacá		
KTRX	TRX		US	85	4007	-9360		Trenton		
HUTO	TRY		UG	25	70	3418		Tororo		
FYTM	TSB		NA	50	-1926	1773		Tsumeb		
SETH	TSC		EC	108	-238	-7750		Taisha		
TSD	TSD		ZA	23	-2262	3018		Tshipise		
KTSG	TSG		US	52	6338	-14340		Tanacross		
FZUK	TSH		CD	33	-644	2080		Tshikapa		
TSI	TSI		PG	373	-685	14640		Tsili Tsili		
TSK	TSK		PG	373	-258	15040		Taskul		
MMTN	TSL		MX	135	2204	-9881		Tamuin		
SSTE	TSQ		BR	162	-2932	-4973		Torres		
TSW	TSW		PG	373	-697	14600		Tsewi		
WALT	TSX		ID	227	-8	11740		Tanjung Santan Airport		
WIAM	TSY		ID	212	-733	10830		Tasikmalaya		
ZMTG	TSZ		MN	255	4750	10150		Tsetserleg		
GMAT	TTA		MA	13	2845	-1116		Tan-Tan		
LIET	TTB		IT	318	3992	968		Tortolì		
SCTT	TTC		CL	160	-2557	-7038		Taltal		
SAST	TTG		AR	63	-2262	-6379		Tartagal		
OOTH	TTH		OM	229	1767	5402		RAFO Thumrait Airbase		
NTTE	TTI		PF	376	-1708	-14950		Tetiaroa Airport		
NFUL	TTL		FJ	352	-1696	17737		Nanuya Levu Island		
SQUJ	TTM		CO	77	572	-7210		Tablón de Tamará Airport		
KBTN	TTO		US	85	4580	-9775		Britton		
MRBT	TTQ	MRAO	CR	88	1057	-8351		Tortuguero		
WAWT	TTR		ID	227	-305	11982		Kabupaten Tana Toraja		
FMNT	TTS		MG	335	-1673	4762		Tsaratanana		
TTW	TTW		LK	200	629	8128		Tissamaharama		
YTST	TTX		AU	281	-1409	12638		Truscott-Mungalalu Plateau		
SETU	TUA		EC	108	81	-7771		Tulcán		
GOTT	TUD		SN	16	1374	-1365		Tambacounda		
LFOT	TUF		FR	314	4743	73		Tours		
KAYX	TUH		US	85	3540	-8608	THA	Tullahoma		
HAMJ	TUJ		ET	2	625	3547		Tum		
YTMU	TUM		AU	282	-3530	14820		Tumut		
DFOT	TUQ		BF	45	1306	-308		Tougan		
SBTU	TUR		BR	73	-379	-4972		Tucuruí		
TUT	TUT		PG	373	-580	14590		Tauta		
SVTC	TUV		VE	82	909	-6209		Tucupita		
TUW	TUW		PA	146	892	-7771		Tubualá		
TUX	TUX		CA	93	5503	-12093		Tumbler Ridge		
MMTU	TUY		MX	81	2023	-8744		Tulum		
TUZ	TUZ		BR	73	-673	-5115		Tucuma Airport		
FMMR	TVA		MG	335	-1785	4492		Morafenobe		
UTTP	TVT		UZ	249	4131	6939	TAS	Tashkent		
YTWB	TWB		AU	273	-2754	15192		Toowoomba		
TWE	TWE		US	143	6567	-16480		Taylor		
TWN	TWN		AU	273	-2617	15420		Tewantin		
TWP	TWP		AU	273	-1737	14380		Torwood Airport		
AYTW	TWY		PG	373	-745	14610		Tawa		
NZUK	TWZ		NZ	346	-4424	17012	MON	Mount Cook Village		
UMIO	TXC		BY	311	5444	3030		Orsha		
EDDT	TXL		DE	287	5256	1329	BER	Berlin		
WAST	TXM		ID	213	-145	13200		Teminabuan		
YTNB	TXR		AU	273	-2585	14193		Tanbar Station		
DITB	TXU		CI	0	443	-737		Tabou		
UUBT	TYA		RU	312	5424	3760		Tula		
YTIB	TYB		AU	282	-2945	14206		Tibooburra		
TYC	TYC		CN	245	3750	11242	TYN	Taiyuan		
UHBW	TYD		RU	259	5528	12470		Tynda		
KTYE	TYE		US	52	6103	-15130		Tyonek		
YTHY	TYG		AU	273	-2608	14340		Thylungra Airport		
MYES	TYM		BS	141	2417	-7644		Staniel Cay		
YTMY	TYP		AU	275	-2228	13800		Tobermorey Airport		
SUTR	TYT		UY	139	-3320	-5435		Treinta Y Tres		
KTYL	TYZ		US	148	3447	-11010		Taylor		
KCFS	TZC		US	95	4346	-8345		Caro		
TZM	TZM		MX	133	2115	-8817		Tizimín		
MYAK	TZN		BS	141	2416	-7758		South Andros		
TZO	TZO		MG	335	-1835	4501		Ankisatra Tsimiro Airport		
LTAG	UAB		TR	299	3700	3542	ADA	Adana		
UAC	UAC		MX	112	3245	-11480		San Luis Río Colorado		
AYAE	UAE		PG	373	-623	14470		Mount Aue		
WPDB	UAI		TL	203	-930	12529		Suai		
FNUA	UAL		AO	32	-1078	2050		Luau		
PGUA	UAM		GU	357	1358	14493	GUM	Guam		
GMFB	UAR		MA	13	3253	-196		Bouarfa		
MGUX	UAX		GT	107	1739	-8963		Uaxactún		
UBI	UBI		PG	347	-672	15570		Buin		
ZMCK	UBN		MN	255	4765	10682	ULN	Ulan Bator		
WAJU	UBR		ID	213	-367	14090		Ubrub		
SDUB	UBT		BR	162	-2344	-4507		Ubatuba		
KUCC	UCC		US	123	3693	-11601	DRA	Mercury		
UCE	UCE		US	85	3050	-9242		Eunice LA US		
UKLC	UCK		UA	303	5075	2533		Lutsk Airport		
GLBU	UCN		LR	40	590	-1006		Buchanan		
KUCY	UCY		US	85	3638	-8898		Union City		
YUDA	UDA		AU	273	-1819	14461		Undara Volcanic National Park		
EHVK	UDE		NL	283	5165	570		Uden		
UKLU	UDJ		UA	303	4863	2226		Uzhhorod		
LIPD	UDN		IT	318	4603	1318		Udine		
YQNS	UEE		AU	277	-4200	14550		Queenstown		
USDU	UEN		RU	261	6597	7837		Urengoy		
ZMBN	UGA		MN	255	4886	10348		Bulgan		
SCGC	UGL		AQ	181	-7978	-8332		Union Glacier		
KUGN	UGN		US	85	4242	-8787		Waukegan		
FNUG	UGO		AO	32	-760	1503		Uíge		
UGS	UGS		US	52	5753	-15740		Ugashik		
ZMBR	UGT		MN	255	4375	10410		Umnugobitour		
WABV	UGU	WAYB	ID	213	-373	13700		Zugapa Airport		
LKKU	UHE		CZ	316	4903	1744		Uherské Hradiště		
UHS	UHS		RU	242	5088	14218		Aleksandrovsk-Sakhalinskiy		
UHT	UHT		SA	241	2554	3675		Umluj		
UIBS	UIK		RU	211	5814	10257		Ust’-Ilimsk		
KUIL	UIL		US	123	4795	-12460		Quillayute		
YQDI	UIR		AU	282	-3149	15051		Quirindi		
UIT	UIT		MH	363	591	16964		Jaluit		
UJE	UJE		MH	362	908	16570		Ujae Airfield		
RKTL	UJN		KR	244	3678	12946		Uljin-gun		
ZKUJ	UJU		KP	237	4015	12450		Uiju County		
VEUK	UKE		IN	220	2009	8318		Utkela		
UKN	UKN		US	85	4327	-9148		Waukon IA US Municipal		
OYMS	UKR		YE	183	1393	4568		Mukeiras Airport		
UKFB	UKS	URFB	UA	322	4469	3357		Sevastopol		
KUKT	UKT		US	142	4043	-7533		Quakertown		
AYNU	UKU		PG	373	-368	14250		Nuku		
SAWJ	ULA		AR	62	-4931	-6780		Puerto San Julián		
SCTI	ULC		CL	160	-3350	-7067	SCL	Santiago		
FAUL	ULD		ZA	23	-2832	3142		Ulundi		
ULE	ULE		PG	373	-497	15130		Sule		
ZMUL	ULG		MN	210	4899	8992		Ölgii		
ULI	ULI		FM	349	997	13970		Ulithi Airport		
EGZU	ULL		GB	306	5642	-633		Glenforsa Airfield		
ZMUG	ULO		MN	210	4997	9203		Ulaangom		
SKUL	ULQ		CO	77	409	-7624		Farfan Airport		
ULS	ULS		CO	77	865	-7675		Mulatos		
HUGU	ULU		UG	25	281	3227		Gulu		
FAUS	ULX		ZA	23	-2479	3135		Ulusaba Game Park		
UWLW	ULY		RU	328	5440	4880		Ulyanovsk		
ZMDN	ULZ		MN	255	4771	9653		Uliastay		
MUMA	UMA		CU	111	2024	-7415		Maisí		
UMB	UMB		ZM	34	-1225	2544		Kalumbila Airport		
AYUC	UMC		PG	373	-702	14600		Umba Airport		
SPIL	UMI		PE	122	-1327	-7063		Quince Air Base		
PAST	UMM		US	52	6333	-14910		Summit		
YPWR	UMR		AU	272	-3115	13681		Woomera		
PAUM	UMT		US	52	6937	-15210		Umiat		
SSUM	UMU		BR	162	-2375	-5333		Umuarama		
UKHS	UMY		UA	303	5093	3478		Sumy		
KMEZ	UMZ		US	85	3455	-9421		Mena		
UNC	UNC		CO	77	803	-7708		Unguia		
FXQN	UNE		LS	37	-3011	2867		Qacha’s Nek		
TVSU	UNI		VC	170	1260	-6141		Union Island		
ZMUH	UNR		MN	255	4732	11070		Underkhaan		
EGPW	UNT		GB	306	6075	-85		Unst		
KUNU	UNU		US	85	4340	-8870		Juneau		
NTTX	UOA		PF	376	-2181	-13881		Moruroa		
KUOS	UOS		US	85	3507	-8592		Sewanee		
MUPB	UPB		CU	111	2303	-8258	HAV	Havana		
MRUP	UPL		CR	88	1078	-8503		Upala		
PHUP	UPP		US	358	2027	-15586		Hāwī		
UPR	UPR		PG	373	-853	14260		Upiara		
EGDJ	UPV		GB	306	5129	-178		Upavon		
URB	URB		BR	162	-2078	-5157		Urubupunga Airport		
EDQE	URD		DE	287	4979	1113		Ebermannstadt		
SKUB	URI		CO	77	324	-7435		Uribe		
SVUM	URM		VE	82	533	-6275		Uriman Airport		
OAOG	URN		AF	215	3293	6916		Urgun		
LFOP	URO		FR	314	4938	117		Rouen		
SKUR	URR		CO	77	633	-7618		Urrao		
AYUE	URU		PG	373	-950	14860		Uroubi		
OARG	URZ		AF	215	3290	6662		Uruzgan		
USC	USC		US	142	3469	-8164		Union		
SYMB	USI		GY	109	820	-5980		Mabaruma		
YUSL	USL		AU	281	-2597	11310		Useless Loop Airport		
USO	USO		PG	373	-550	14540		Usino		
MUSS	USS		CU	111	2197	-7944		Sancti Spíritus		
KSGJ	UST		US	142	2996	-8134		Saint Augustine		
FVMU	UTA		ZW	22	-1900	3263		Mutare		
YMTB	UTB		AU	273	-2275	14460		Muttaburra		
EHSB	UTC		NL	283	5213	528		Utrecht		
YNUT	UTD		AU	275	-1583	13420		Nutwood Downs		
FABU	UTE		ZA	23	-3238	2807		Butterworth		
FXQG	UTG		LS	37	-3050	2760		Quthing		
EFUT	UTI		FI	297	6090	2694		Utti		
UTK	UTK		MH	362	1122	16985		Utrik		
KUTA	UTM		US	85	3468	-9035		Tunica		
PAIM	UTO		US	52	6599	-15370		Utopia Creek		
UTU	UTU		PA	146	914	-7793		Ustupo		
FAQT	UTW		ZA	23	-3192	2688		Queenstown		
PAKU	UUK		US	52	7033	-14960		Kuparuk		
ZMBU	UUN		MN	255	4666	11329		Baruun-Urt		
UUU	UUU		PG	373	-808	14760		Manumu		
KUVA	UVA		US	85	2920	-9973		Uvalde		
SSUV	UVI		BR	162	-2623	-5107		União da Vitória		
HEKG	UVL		EG	12	2545	3057		El Kharga Airport		
UVO	UVO		PG	373	-542	15180		Uvol		
UWA	UWA		US	142	4228	-7222		Ware		
SLUY	UYU		BO	121	-2045	-6684		Uyuni		
LYUZ	UZC		RS	286	4388	1970		Ponikve Airport		
UZM	UZM		CA	79	6816	-10661		Hope Bay		
UASU	UZR		KZ	184	4709	8166		Urzhar		
SATU	UZU		AR	58	-2977	-5798		Curuzú Cuatiá		
VAB	VAB		CO	77	112	-7075		Yavarate		
EDWU	VAC		DE	287	5292	805		Varrelbusch		
KVAD	VAD		US	142	3097	-8319	VLD	Valdosta		
LFLU	VAF		FR	314	4492	497		Valence		
SBVG	VAG		BR	162	-2159	-4547		Varginha		
SLVG	VAH		BO	121	-1848	-6410		Vallegrande		
SNVB	VAL		BR	71	-1330	-3899		Valença		
SCRD	VAP		CL	160	-3305	-7142		Rodelillo Airport		
UNIW	VAQ		RU	221	6036	10231		Vanavara		
FMMY	VAT		MG	335	-1928	4883		Vatomandry		
NFNV	VAU		FJ	352	-1750	17786		Vatukoula		
VAZ	VAZ		FR	314	4433	750		Val-D'Isere		
VYAN	VBA		MM	260	1977	9403		Ann		
VYCZ	VBC		MM	260	2194	9609	MDL	Mandalay		
KVBG	VBG		US	123	3474	-12058	LPC	Lompoc		
VYBP	VBP		MM	260	1115	9874		Bokpyin		
LIPO	VBS		IT	318	4543	1033	VRN	Verona		
SNEE	VCC		BR	162	-2843	-5102		Vacaria		
YVRD	VCD		AU	275	-1640	13100		Victoria River Downs		
VCF	VCF		AR	63	-4070	-6615		Valcheta		
SUVO	VCH		UY	139	-3175	-5460		Vichadero		
SVCO	VCR		VE	82	1018	-7007		Carora		
LLOV	VDA		IL	214	2994	3494		Ovda		
ENFG	VDB		NO	313	6102	929		Fagernes		
KVDI	VDI		US	142	3220	-8237		Vidalia		
SVVP	VDP		VE	82	922	-6599		Valle de La Pascua		
SAOD	VDR		AR	58	-3195	-6515		Villa Dolores		
VDU	VDU		US	85	2828	-9721	RFG	Refugio		
SYMK	VEG		GY	109	490	-5982		Maikwak		
UNIS	VEO		RU	221	6037	9301		Severo-Yeniseyskiy		
AGBA	VEV		SB	356	-783	15670		Barakoma Airport		
VEX	VEX		US	85	4838	-10290		Tioga Municipal Airport		
ULWW	VGD		RU	312	5928	3994		Vologda		
RPUQ	VGN		PH	228	1756	12036		Vigan		
VGS	VGS		AR	56	-3503	-6302		General Villegas		
LFLV	VHY		FR	314	4617	340		Vichy		
SSVI	VIA		BR	162	-2700	-5113		Videira		
VIB	VIB		MX	131	2505	-11170		Villa Constitución Airport		
LIPT	VIC		IT	318	4557	1153		Vicenza		
TUPW	VIJ		VG	175	1845	-6443		Virgin Gorda		
LSMP	VIP		CH	334	4684	692		Payerne		
WPVQ	VIQ		TL	203	-888	12637		Viqueque		
FAVG	VIR		ZA	23	-2977	3106	DUR	Durban		
AGVH	VIU		SB	356	-850	15770		Viru Harbour Airstrip		
VIV	VIV		PG	373	-930	15030		Vivigani		
LFPV	VIY		FR	314	4877	220	PAR	Paris		
FQXA	VJB		MZ	36	-2503	3362		Xai-Xai		
VJQ	VJQ		MZ	36	-1550	3702		Vila Junqueiro		
KVKS	VKS		US	85	3223	-9093		Vicksburg		
ULAH	VKV		RU	312	6444	4043	ARH	Arkhangel’sk		
SAZV	VLG		AR	56	-3724	-5703		Villa Gesell		
URRQ	VLK		RU	312	4768	4208		Volgodonsk		
SLVM	VLM		BO	121	-2125	-6350		Villamontes		
LAVL	VLO		AL	327	4061	1943		Vlorë		
SWVC	VLP		BR	91	-998	-5114		Vila Rica		
SCLL	VLR		CL	160	-2860	-7076		Vallenar		
ULOL	VLU		RU	312	5638	3062		Velikiye Luki		
SVVL	VLV		VE	82	934	-7058		Valera		
SAOR	VME		AR	65	-3373	-6538		Villa Mercedes		
SGVM	VMI		PY	69	-2225	-5800		Dr Juan Plate Airport		
AYBA	VMU		PG	373	-750	14482		Baimuru		
VLSV	VNA		LA	257	1571	10641		Salavan		
FMSU	VND		MG	335	-2335	4758		Vangaindrano		
LFRV	VNE		FR	314	4772	-272		Vannes		
YVRS	VNR		AU	273	-1696	14195		Vanrook		
EVVA	VNT		LV	317	5736	2154		Ventspils		
LKVO	VOD		CZ	316	5022	1440	PRG	Prague		
FMNV	VOH		MG	335	-1338	5000		Vohemar Airport		
GLVA	VOI		LR	40	842	-975		Voinjama		
KVOK	VOK		US	85	4392	-9027		Camp Douglas		
SDVG	VOT		BR	162	-2040	-4998		Votuporanga		
BIVO	VPN		IS	269	6572	-1485		Vopnafjörður		
FAVR	VRE		ZA	23	-3164	1854		Vredendal		
ULDW	VRI		RU	312	6885	5820		Varandey		
EFVR	VRK		FI	297	6217	2787		Varkaus		
LPVR	VRL		PT	304	4127	-772		Vila Real		
MUKW	VRO		CU	111	2312	-8130	VRA	Varadero		
VRS	VRS		US	85	3843	-9287		Versailles		
FAVB	VRU		ZA	23	-2698	2473		Vryburg		
VRZ	VRZ		BR	162	-2124	-4496		Lavras		
LPVZ	VSE		PT	304	4073	-789		Viseu		
UKCW	VSG		UA	303	4842	3937		Luhansk		
VSO	VSO		VN	208	943	10550		Phuoclong		
ESOW	VST		SE	325	5959	1663	STO	Stockholm		
VISV	VSV		IN	220	2750	8203		Shravasti		
UMII	VTB		BY	311	5513	3035		Vitebsk		
NFVL	VTF		FJ	352	-1851	17764		Vatulele Island		
VVVT	VTG		VN	208	1037	10709		Vũng Tàu		
LFSZ	VTL		FR	314	4820	595		Vittel		
LLNV	VTM		IL	214	3121	3501		Nevatim Air Base		
KVTN	VTN		US	85	4285	-10060		Valentine		
MUVT	VTU		CU	111	2099	-7694		Las Tunas		
ULWU	VUS		RU	312	6079	4626		Velikiy Ustyug		
VUU	VUU		MW	9	-1484	3530		Liwonde		
FMMH	VVB		MG	335	-1983	4880		Mahanoro		
ESSW	VVK		SE	325	5775	1663		Västervik flygplats		
SPWT	VVN		PE	122	-1185	-7294		Malvinas		
FAVY	VYD		ZA	23	-2778	3080		Vryheid		
WAB	WAB		PG	373	-548	14370		Wabag		
HAWC	WAC		ET	2	717	3717		Waca Airport		
WAD	WAD		MG	335	-1745	4751		Andriamena		
OPWN	WAF		PK	217	3228	6957		Wana		
KBWP	WAH		US	85	4625	-9661		Wahpeton		
FMNW	WAI		MG	335	-1490	4799		Antsohihy		
AYWF	WAJ		PG	373	-695	14270		Wawoi Falls		
FMSZ	WAK		MG	335	-2230	4453		Ankazoabo		
KWAL	WAL		US	142	3794	-7547		Chincoteague		
FMMZ	WAM		MG	335	-1779	4844		Ambatondrazaka		
WAO	WAO		PG	373	-767	14500		Wabo		
SCAP	WAP		CL	160	-4361	-7181		Palena		
FMMG	WAQ		MG	335	-1870	4462		Antsalova		
WAJR	WAR		ID	213	-323	14100		Waris		
EIWF	WAT		IE	294	5219	-709		Waterford		
WAU	WAU		AU	275	-2064	13422		Wauchope		
YWAV	WAV		AU	275	-1765	13090		Wave Hill Airport		
HLZW	WAX		LY	48	3295	1202		Zuwarah		
KWAY	WAY		US	142	3990	-8013		Greene County		
YWCK	WAZ		AU	273	-2815	15200		Warwick		
WAPV	WBA		ID	213	-282	12950		Wahai		
WBC	WBC		PG	373	-932	15040		Wapolu		
FMNF	WBD		MG	335	-1522	4848		Befandriana		
WBE	WBE		MG	335	-1454	4869		Bealanana		
ETNS	WBG		DE	287	5446	952		Schleswig		
WBK	WBK		US	95	4424	-8418		West Branch Community Airport		
WBN	WBN		US	142	4247	-7115		Woburn MA US Cummings Park		
FMSB	WBO		MG	335	-2161	4514		Beroroha		
KRQB	WBR		US	95	4372	-8550		Big Rapids		
SCST	WCA		CL	160	-4249	-7378		Castro		
WCD	WCD		AU	281	-3017	12233		Carosue Dam Village		
SCTN	WCH		CL	160	-4293	-7270		Chaitén		
PALR	WCR		US	52	6750	-14850		Chandalar		
WDA	WDA		YE	183	1487	4555		Wadi Ain Airport		
WAEH	WDB		ID	213	47	12795		Weda		
YWND	WDI		AU	273	-2632	15190		Wondai		
WDN	WDN		US	123	4871	-12302		Waldron Island		
KWEA	WEA		US	85	3275	-9768		Weatherford		
WED	WED		PG	373	-1010	15010		Wedau		
FAWM	WEL		ZA	23	-2800	2667		Welkom		
WEP	WEP		PG	373	-867	14110		Weam		
WABG	WET	WABA	ID	213	-405	13630		Wagethe Airport		
YWWA	WEW		AU	282	-3023	14940		Wee Waa		
WFB	WFB		US	164	5537	-13170	KTN	Ketchikan		
EGCD	WFD		GB	306	5334	-215		Woodford Aerodrome		
FMSF	WFI		MG	335	-2144	4711		Fianarantsoa		
KFVE	WFK		US	142	4729	-6831		Frenchville		
VOWA	WGC		IN	220	1792	7960		Warangal		
YWGT	WGT		AU	280	-3642	14631		Wangaratta		
WGU	WGU		PG	373	-680	14680		Wagau		
WGY	WGY		GA	30	52	1043		Wagny		
YEWA	WHB		AU	281	-2243	11689		Eliwana Airport		
WHD	WHD		US	134	5592	-13010		Hyder Seaplane Base		
HSSW	WHF		SD	26	2180	3152		Wadi Halfa		
WHL	WHL		AU	280	-3868	14650		Welshpool		
WHN	WHN		CN	245	3025	11406	WUH	Wuhan		
NZFJ	WHO		NZ	346	-4330	17000		Franz Josef		
KWHP	WHP		US	123	3426	-11840	LAX	Los Angeles		
EGEH	WHS		GB	306	6037	-98		Whalsay Airport		
KARM	WHT		US	85	2925	-9615		Wharton		
ZSWU	WHU		CN	245	3139	11840		Wuhu		
WIB	WIB		US	85	3423	-9928		Vernon		
EGPC	WIC		GB	306	5846	-309		Wick		
ETOU	WIE		DE	287	5005	833		Wiesbaden		
NZKE	WIK		NZ	346	-3683	17510		Surfdale		
YWCA	WIO		AU	282	-3157	14340		Wilcannia		
NZWO	WIR		NZ	346	-3901	17740		Wairoa		
YWIT	WIT		AU	281	-2227	11830		Wittenoom Airport (abandoned)		
AYIX	WIU		PG	373	-469	14944		Widu		
WJA	WJA		MH	362	747	16860		Woja		
YWKB	WKB		AU	280	-3632	14242		Warracknabeal		
FAWK	WKF		ZA	23	-2583	2822	PRY	Pretoria		
FVWT	WKI		ZW	22	-1783	3117		Hwange		
WKK	WKK		US	52	5928	-15862		Aleknagik		
AYWQ	WKN		PG	347	-586	15522		Wakunai		
WAFN	WKO		ID	227	-227	11990		Seko Airport		
MYAW	WKR		BS	141	2726	-7840		Walker’s Cay		
YWAL	WLA		AU	281	-1977	12070		Wallal Airport		
YWCH	WLC		AU	282	-3098	15160		Walcha		
YMLS	WLE		AU	273	-2681	15017		Miles		
YWOR	WLL		AU	275	-1722	13790		Wollogorang		
WLM	WLM		US	142	4238	-7125		Waltham MA US		
YWTL	WLO		AU	275	-1663	12930		Waterloo Airport		
WLR	WLR		US	164	5560	-13164		Loring		
FMNX	WMA		MG	335	-1585	4883		Mandritsara		
YWBL	WMB		AU	280	-3830	14245		Warrnambool		
FMSC	WMD		MG	335	-2103	4495		Mandabe		
YMNE	WME		AU	281	-2729	12055		Mount Keith		
KBPK	WMH		US	85	3637	-9247		Mountain Home		
EPMO	WMI		PL	332	5245	2065		Nowy Dwór Mazowiecki		
WMK	WMK		US	118	5574	-13226		Meyers Chuck		
FMMC	WML		MG	335	-2035	4555		Malaimbandy		
WMP	WMP		MG	335	-1608	4765		Mampikony		
FMNC	WMR		MG	335	-1616	4977		Mananara		
WMV	WMV		MG	335	-1645	4657		Madirovalo		
YWDA	WND		AU	281	-2827	12180		Windarra		
WNE	WNE		GA	30	-135	933		Wora Na Yeno		
ZUWN	WNJ		CN	245	2685	10434		Weining		
WNN	WNN		CA	178	5289	-8929		Wunnummin Lake		
OPNH	WNS		PK	217	2622	6839		Nawabshah		
WNU	WNU		PG	373	-490	14530		Wanuma		
AYWO	WOA		PG	373	-680	14590		Wonenara		
WOB	WOB		GB	306	5210	132		Suttonheath GB Woodbridge		
EHWO	WOE		NL	283	5145	434		Bergen op Zoom		
WOG	WOG		AU	275	-2265	13423		Woodgreen		
WOK	WOK		VE	82	498	-6173		Uonquén		
YWDL	WON		AU	273	-1857	14089		Wondoola		
WOR	WOR		MG	335	-1488	4728		Ankorefo		
ZKWS	WOS		KP	237	3916	12749		Wŏnsan		
RCWA	WOT		TW	248	2337	11949		Wang-an Airport		
PAUO	WOW		US	52	6175	-15005		Willow		
SCAS	WPA		CL	89	-4540	-7267		Puerto Aysén		
FMNG	WPB		MG	335	-1555	4767		Port Berge Vaovao		
CZPC	WPC		CA	97	4952	-11400		Pincher Creek		
YWMP	WPK		AU	273	-1663	14400		Wrotham Park Airport		
WPL	WPL		CA	176	5018	-12440	YPW	Powell River		
AYXP	WPM		PG	373	-875	14290		Wipim		
WPO	WPO		US	94	3887	-10760		Paonia		
SCFM	WPR		CL	153	-5325	-7032		Porvenir		
SCGZ	WPU		CL	153	-5492	-6763		Puerto Williams		
WRA	WRA		ET	2	697	4533		Warder		
KWRB	WRB		US	142	3264	-8359		Warner Robins		
WRH	WRH		CN	245	4602	8566		Liushujie		
KWRI	WRI		US	142	4002	-7459		Fort Dix		
YWDG	WRN		AU	281	-3003	11939		Windarling Mine		
EGNO	WRT		GB	306	5374	-289		Warton		
YWWG	WRW		AU	281	-2097	12070		Warrawagine Airport		
EGEW	WRY		GB	306	5935	-295		Westray		
WSA	WSA		PG	373	-828	14290		Wasua		
WSB	WSB		US	134	5553	-13360		Steamboat Bay Seaplane Base		
KWSD	WSD		US	94	3234	-10641		White Sands		
PACS	WSF		US	52	5458	-16491		Cape Sarichef		
YSWS	WSI		AU	282	-3389	15070	SYD	Sydney		
KWSM	WSM		US	52	6741	-15011		Wiseman		
SMWS	WSO		SR	147	521	-5719		Wasjabo		
MNWP	WSP		NI	126	1458	-8408		Waspán		
WSQ	WSQ		CN	245	3862	10882		Galutu		
WASW	WSR	WAUW	ID	213	-273	13452		Wasior		
AYWS	WSU		PG	373	-600	14730		Wasu		
WSX	WSX		US	123	4862	-12296		West Sound		
YWHI	WSY		AU	273	-2028	14876		Airlie Beach		
FMMU	WTA		MG	335	-1748	4397		Tambohorano		
MYGW	WTD		BS	141	2669	-7898		West End		
WTE	WTE		MH	363	945	17030		Wotje Airfield		
EGXW	WTN		GB	306	5317	-52		Waddington		
WTO	WTO		MH	362	1017	16600		Wotho		
AYWT	WTP		PG	373	-855	14725		Woitape		
WTR	WTR		US	148	3382	-10998		Whiteriver		
FMMX	WTS		MG	335	-1876	4605		Tsiroanomandidy		
AYWC	WTT		PG	373	-613	14647		Wantoat		
WIPO	WTX		ID	212	-439	10440		Gatot Subroto Airport		
NZWT	WTZ		NZ	346	-3683	17568		Whitianga		
YWUD	WUD		AU	272	-3304	13545		Wudinna		
AYWU	WUG		PG	373	-735	14672		Wau		
YMMI	WUI		AU	281	-2871	12189		Murrin Murrin		
WUM	WUM		PG	373	-605	14930		Wasum		
AYVW	WUV		PG	373	-173	14284		Wuvulu Island		
FMSK	WVK		MG	335	-2212	4802		Manakara		
EDWI	WVN		DE	287	5350	805		Wilhelmshaven		
PAWS	WWA		US	52	6158	-14944		Wasilla		
KWWR	WWR		US	85	3643	-9952		Woodward		
YWWL	WWY		AU	282	-3394	14719		West Wyalong		
WYB	WYB		US	164	5592	-13180		Yes Bay Lodge Seaplane Base		
GFYE	WYE		SL	20	862	-1105		Yengema		
YWYM	WYN		AU	281	-1551	12815		Wyndham		
DGLW	WZA		GH	1	1008	-251		Wa		
WZQ	WZQ		CN	245	4146	10853		Urad Middle Banner		
XAL	XAL		MX	112	2702	-10890		Alamos Airport		
LFOF	XAN		FR	314	4845	11		Alençon		
DFOY	XAR		BF	45	1422	-90		Aribinda		
SOOS	XAU		GF	83	478	-5242		Saül Airport		
XBB	XBB		CA	176	4979	-12462		Blubber Bay		
XBE	XBE		CA	178	5397	-9103		Bearskin Lake		
DFEB	XBG		BF	45	1298	-17		Bogandé		
XBL	XBL		ET	2	845	3633		Bedele		
XBN	XBN		PG	373	-963	14930		Biniguni		
DFEA	XBO		BF	45	1265	-57		Boulsa		
LFOQ	XBQ		FR	314	4768	121		Blois		
XBR	XBR		CA	174	4464	-7575		Brockville		
LFQI	XCB		FR	314	5022	315		Cambrai		
CYCK	XCM		CA	174	4231	-8208		Chatham		
XCN	XCN		PH	228	1200	12020		Coron		
YOLA	XCO		AU	280	-3833	14360		Colac		
LFOK	XCR		FR	314	4878	418		Châlons-en-Champagne		
LFBY	XDA		FR	314	4369	-107		Dax		
DFOU	XDE		BF	45	1095	-325		Diébougou		
DFCJ	XDJ		BF	45	1413	-162		Djibo		
XEN	XEN		CN	245	4073	11860		Xingcheng		
XES	XES		US	85	4257	-8842		Lake Geneva		
DFOG	XGA		BF	45	1038	-316		Gaoua		
DFEG	XGG		BF	45	1445	-22		Gorom-Gorom		
FNXA	XGN		AO	32	-1676	1497		Xangongo		
XIG	XIG		BR	73	-709	-4997		Xinguara		
OKAJ	XIJ		KW	224	2894	4779		Jaber Al Ali		
ZGXN	XIN		CN	245	2415	11580		Xingning Airport		
OTBH	XJD		QA	238	2512	5132		Al Udeid		
OPMA	XJM		PK	217	3362	7310		Mangla		
DFEL	XKA		BF	45	1248	152		Kantchari		
CYAQ	XKS		CA	178	5352	-8864		Kasabonika		
DFCA	XKY		BF	45	1308	-108		Kaya		
CZWH	XLB		CA	178	5862	-10147		Lac Brochet		
XLO	XLO		VN	208	1048	10550		Long Xuyen		
GOSS	XLS		SN	16	1605	-1646		Saint-Louis		
DFCL	XLU		BF	45	1110	-210		Leo Airport		
EDWD	XLW		DE	287	5313	862		Lemwerder		
XMA	XMA		PH	228	777	12500		Maramag		
YMCO	XMC		AU	280	-3760	14970		Mallacoota		
KMDS	XMD		US	85	4400	-9712		Madison		
LFQJ	XME		FR	314	5031	403		Maubeuge		
VNMN	XMG		NP	218	2896	8015		Bhimdatta		
HTMI	XMI		TZ	17	-1073	3877		Masasi		
LFBM	XMJ		FR	314	4391	-51		Mont-de-Marsan		
YMIN	XML		AU	272	-3477	13760		Minlaton		
XMP	XMP		CA	177	6318	-13020		Macmillan Pass		
XMR	XMR		FR	314	4450	17		Marmande		
SEMC	XMS		EC	108	-230	-7812		Macas		
XMV	XMV		AR	63	-2330	-6417		Pichanal		
XMX	XMX		AR	59	-2383	-6475		Ledesma		
XNG	XNG		VN	208	1512	10880		Quang Ngai		
XNH	XNH		IQ	191	3096	4619		Nasiriyah		
ZBXT	XNT		CN	245	3688	11443		Xingtai		
DFON	XNU		BF	45	1274	-386		Nouna		
XNX	XNX		CN	245	3895	11014	UYN	Yulinshi		
DFEP	XPA		BF	45	1125	70		Pama		
XPD	XPD		AR	59	-2420	-6484		San Pedro de Jujuy		
CZFG	XPK		CA	178	5580	-10140		Pukatawagan		
MHPR	XPL		HN	171	1438	-8762	TGU	Tegucigalpa		
CZNG	XPP		CA	178	5300	-9728		Poplar River		
KIEN	XPR		US	94	4303	-10252		Pine Ridge		
XQU	XQU		CA	176	4934	-12440		Qualicum Beach		
YSRI	XRH		AU	282	-3360	15078		Richmond		
XRQ	XRQ		CN	245	4858	11694		New Barag Right Banner		
CYDM	XRR		CA	177	6197	-13243		Ross River		
OMBY	XSB		AE	204	2428	5258		Sir Bani Yas Island		
KTNX	XSD		US	123	3779	-11680	TPH	Tonopah		
DFES	XSE		BF	45	1346	50		Sebba		
CZSN	XSI		CA	178	5677	-9895		South Indian Lake		
LFHZ	XSN		FR	314	4593	663		Sallanches		
XSO	XSO		PH	228	770	12210		Siocon		
XSZ	XSZ		PT	85	4645	-9768		Setubal PT		
CYBQ	XTL		CA	178	5871	-9851		Tadoule Lake		
YTAM	XTO		AU	273	-2567	14980		Taroom		
YTAA	XTR		AU	273	-2716	15048		Tara		
XTX	XTX		CN	245	3075	10394	CTU	Chengdu		
XVL	XVL		VN	208	1025	10595		Vĩnh Long		
LFQW	XVO		FR	314	4764	620		Vesoul		
XXH	XXH		NZ	346	-3702	17480		Helicopter Scenic NZ		
AGGY	XYA		SB	356	-909	15922		Yandina		
VYYE	XYE		MM	260	1530	9786		Ye		
AYED	XYR		PG	373	-388	14180		Yellow River		
DFEZ	XZA		BF	45	1117	-62		Zabré		
YAA	YAA		CA	176	5245	-12531		Anahim Lake		
CYAC	YAC		CA	178	5167	-9183		Cat Lake		
YAD	YAD		CA	85	4642	-9275		Moose Lake MB CA		
UNIJ	YAE		RU	221	6025	9020		Yartsevo		
CYAH	YAH		CA	174	5375	-7368		La Grande IV		
SCCH	YAI		CL	160	-3657	-7203		Aeródromo Bernardo O'Higgins		
YAJ	YAJ		CA	176	4880	-12318		Saturna Island		
CYAL	YAL		CA	176	5058	-12690		Alert Bay		
FZIR	YAN		CD	33	80	2445		Yangambi		
FKKY	YAO		CM	19	384	1152		Yaoundé		
CYAD	YAR		CA	174	5357	-7619		La Grande-3		
NFSW	YAS		FJ	352	-1676	17755		Yasawa Island		
CYAT	YAT		CA	174	5293	-8240		Attawapiskat		
YAU	YAU		CA	174	6166	-7332		Kattiniq		
YAV	YAV		CA	176	4885	-12330		Mayne Island		
YAX	YAX		CA	178	5385	-8958		Angling Lake		
CYBA	YBA		CA	97	5121	-11554		Banff		
YBF	YBF		CA	176	4883	-12514		Bamfield		
YBH	YBH		CA	176	5092	-12794		Bull Harbour		
YBJ	YBJ		CA	174	5028	-6281		Baie-Johan-Beetz		
YBO	YBO		CA	176	5697	-13025		Bob Quinn Lake		
YBQ	YBQ		CA	176	4897	-12367		Thetis Island		
YBS	YBS		CA	178	5261	-9038		Opapimiskan Lake		
CYBT	YBT		CA	178	5788	-10170		Brochet		
CYBV	YBV		CA	178	5243	-9703		Berens River		
YBW	YBW		CA	176	4875	-12323		Bedwell Harbour		
CYBF	YBY		CA	97	5427	-11070		Bonnyville		
YCA	YCA		CA	176	4968	-12498		Courtenay		
CYCC	YCC		CA	174	4510	-7457		Cornwall		
CYCE	YCE		CA	174	4329	-8151		Centralia		
YCF	YCF		CA	176	5002	-12498		Cortes Bay		
CYCH	YCH		CA	137	4701	-6545		Miramichi		
CYCL	YCL		CA	137	4799	-6633		Charlo		
CYSN	YCM		CA	174	4319	-7917		St. Catharines		
CYCN	YCN		CA	174	4907	-8102		Cochrane		
CYCQ	YCQ		CA	93	5569	-12163		Chetwynd		
CYCR	YCR		CA	178	5461	-9776		Cross Lake		
CYCT	YCT		CA	97	5208	-11145		Coronation		
CYCW	YCW		CA	176	4915	-12194		Chilliwack		
CYCZ	YCZ		CA	97	5032	-11587		Fairmont Hot Springs		
CYDB	YDB		CA	177	6137	-13904		Burwash Landing		
YDC	YDC		CA	97	5322	-11500		Drayton Valley		
YDE	YDE		CA	166	5343	-5723		Paradise River Airport		
CYID	YDG		CA	110	4455	-6579		Digby		
YDJ	YDJ		CA	156	5866	-10354		Hatchet Lake		
CYDL	YDL		CA	176	5843	-13002		Dease Lake		
CYDN	YDN		CA	178	5110	-10005		Dauphin		
CYDO	YDO		CA	174	4878	-7237		Dolbeau-Mistassini		
CZBB	YDT		CA	176	4907	-12300	YVR	Vancouver		
YDU	YDU		CA	97	6029	-10250		Kasba Lake		
CZTA	YDV		CA	178	5178	-9669		Bloodvein		
YDW	YDW		CA	97	6032	-10313		Obre Lake		
YEB	YEB		CA	174	4642	-8410		Bar River		
RKTY	YEC		KR	244	3663	12835		Yechon Ab		
YEH	YEH		CN	245	3848	10601		Yinchuan Helanshan Airport		
CYEL	YEL		CA	174	4635	-8256		Elliot Lake		
CYEM	YEM		CA	174	4584	-8186		Manitowaning		
CYEN	YEN		CA	156	4921	-10296		Estevan		
EGDY	YEO		GB	306	5102	-263		Yeovilton		
AYYK	YEQ		PG	373	-510	14390		Yenkis		
CYER	YER		CA	174	5600	-8763		Fort Severn		
CYET	YET		CA	97	5358	-11646		Edson		
CYEU	YEU		CA	154	7999	-8581		Eureka		
CYEY	YEY		CA	174	4856	-7825		Amos		
CYFA	YFA		CA	174	5223	-8158		Fort Albany		
CYFE	YFE		CA	174	4873	-6910		Forestville		
YFG	YFG		CA	174	5455	-7118		Lac Fontanges		
CYFH	YFH		CA	174	5155	-8798		Fort Hope		
CYFI	YFI		CA	97	5728	-11110	HZP	Fort MacKay		
YFL	YFL		CA	97	6272	-10916		Fort Reliance		
CYFR	YFR		CA	97	6118	-11369		Fort Resolution		
YFX	YFX		CA	166	5237	-5567		St. Lewis		
YGA	YGA		CN	245	2936	10601	CKG	Jiangbei		
CYGB	YGB		CA	176	4970	-12450		Gillies Bay		
YGC	YGC		CA	97	5323	-11900		Grande Cache		
YGE	YGE		CA	176	5006	-12498		Gorge Harbour		
CYGK	YGK		CA	174	4423	-7660		Kingston		
CYGM	YGM		CA	178	5063	-9704		Gimli		
CYGN	YGN		CA	176	5084	-12677		Greenway Sound		
CYGO	YGO		CA	178	5456	-9449		Gods Lake Narrows		
CYGQ	YGQ		CA	174	4978	-8694		Geraldton		
CYGV	YGV		CA	174	5028	-6361		Havre-Saint-Pierre		
YHA	YHA		CA	166	5253	-5629		Port Hope Simpson		
CYHB	YHB		CA	156	5282	-10231		Hudson Bay		
YHC	YHC		CA	176	5174	-12812		Stirling Island		
CYHE	YHE		CA	176	4937	-12149		Hope		
CYHF	YHF		CA	174	4971	-8369		Hearst		
YHG	YHG		CA	166	5276	-5612		Charlottetown		
YHH	YHH		CA	176	5005	-12526	YBL	Campbell River		
ZSYH	YHJ		CN	245	2870	11610	KHN	Nanchang		
CYHN	YHN		CA	174	4919	-8476		Hornepayne		
CYHR	YHR		CA	75	5047	-5964		Chevery		
CYHT	YHT		CA	177	6075	-13750		Haines Junction		
CYHU	YHU		CA	174	4552	-7342	YMQ	Montréal		
CYIB	YIB		CA	70	4877	-9164		Atikokan		
YIG	YIG		CA	176	5039	-12514	YRR	Stuart Island		
CYIV	YIV		CA	178	5386	-9465		Garden Hill		
CYJA	YJA		CA	97	5300	-11806		Jasper		
CYJF	YJF		CA	97	6024	-12347		Fort Liard		
CYJN	YJN		CA	174	4529	-7328		Saint-Jean-sur-Richelieu		
YJP	YJP		CA	97	5332	-11775		Hinton		
ZKSE	YJS		KP	237	4191	12841		Samjiyŏn Airport		
CYKC	YKC		CA	156	5823	-10368		Collins Bay		
CYKM	YKD		CA	174	4420	-8161		Kincardine		
YKE	YKE		CA	178	5492	-9480		Knee Lake		
CYKJ	YKJ		CA	156	5725	-10562		Key Lake		
YKK	YKK		CA	176	5380	-13044		Kitkatla		
CYKQ	YKQ		CA	174	5148	-7875		Waskaganish		
YKT	YKT		CA	176	5259	-12852		Klemtu		
CYKX	YKX		CA	174	4815	-8003		Kirkland Lake		
CYKY	YKY		CA	156	5152	-10918		Kindersley		
CYLB	YLB		CA	97	5477	-11203		Lac La Biche		
CYLD	YLD		CA	174	4782	-8335		Chapleau		
YYAL	YLG		AU	281	-2836	11668		Yalgoo		
CYLH	YLH		CA	174	5222	-8792		Lansdowne House Airport		
EFYL	YLI		FI	297	6408	2450		Ylivieska		
CYLJ	YLJ		CA	156	5412	-10851		Meadow Lake		
CYLS	YLK		CA	174	4449	-7956		Barrie		
YLM	YLM		CA	177	6447	-14070		Clinton Creek		
YLN	YLN		CN	245	4632	12960		Yilan		
YLP	YLP		CA	174	5028	-6415		Mingan		
CYLQ	YLQ		CA	174	4741	-7279		La Tuque		
CYLR	YLR		CA	178	5645	-10000		Leaf Rapids		
YLS	YLS		CA	174	4903	-7702		Lebel-sur-Quévillon		
CYLT	YLT		CA	116	8252	-6228		Canadian Forces Station Alert		
UBEE	YLV		AZ	193	4063	4714		Yevlakh		
CYNJ	YLY		CA	176	4910	-12263		Langley		
CYMA	YMA		CA	177	6362	-13587		Mayo		
YMB	YMB		CA	176	5012	-12074		Merritt		
CYMD	YMD		CA	97	7624	-11932		Mould Bay		
CYME	YME		CA	174	4885	-6755		Matane		
YMF	YMF		CA	176	4890	-12342		Galiano Island		
CYMG	YMG		CA	174	4913	-8573		Manitouwadge		
CYMH	YMH		CA	166	5230	-5584		Mary's Harbour		
CYMJ	YMJ		CA	156	5033	-10556		Moose Jaw		
USDK	YMK		RU	261	6847	7358		Mys-Kamennyy		
CYML	YML		CA	174	4760	-7022		La Malbaie		
CYMO	YMO		CA	174	5129	-8061		Moosonee		
YMP	YMP		CA	176	5057	-12703		Port McNeill		
SPMS	YMS		PE	122	-589	-7612		Yurimaguas		
YMU	YMU		CA	176	5007	-12499		Mansons Landing		
YMV	YMV		CA	116	7149	-7936		Mary River		
CYMW	YMW		CA	174	4627	-7599		Maniwaki		
CYNA	YNA		CA	174	5019	-6179		Natashquan		
CYNC	YNC		CA	174	5301	-7883		Wemindji		
CYND	YND		CA	174	4552	-7556	YOW	Ottawa		
CYNE	YNE		CA	178	5396	-9784		Norway House		
CYNH	YNH		CA	93	5603	-12199		Hudson's Hope		
CYNM	YNM		CA	174	4977	-7780		Matagami		
YYCN	YNN		AU	281	-2277	11920		Yandicoogina		
CYHH	YNS		CA	174	5170	-7617		Nemiscau		
YNX	YNX		CA	97	6359	-11090		Snap Lake Diamond Mine		
CYOA	YOA		CA	97	6470	-11061		Eakti Diamond Mine		
CYOD	YOD		CA	97	5440	-11028		Cold Lake		
YOE	YOE		CA	97	5571	-11710		Donnelly		
CYKP	YOG		CA	174	5166	-8590		Marten Falls First Nation		
CYOH	YOH		CA	178	5495	-9528		Oxford House		
YOI	YOI		CA	174	5222	-7661		Opinaca		
CYOO	YOO		CA	174	4392	-7889		Oshawa		
CYOP	YOP		CA	97	5850	-11940		Rainbow Lake		
CYOS	YOS		CA	174	4458	-8083		Owen Sound		
LLYT	YOT		IL	214	2990	3507		Yotvata		
YPB	YPB		CA	176	4932	-12493		Port Alberni		
CYPC	YPC		CA	97	6936	-12407		Paulatuk		
YPD	YPD		CA	174	4525	-7983		Parry Sound		
CYPE	YPE		CA	97	5623	-11745		Peace River		
CYPG	YPG		CA	178	4990	-9827		Portage la Prairie		
YPI	YPI		CA	176	5456	-13043		Port Simpson		
CYPL	YPL		CA	70	5145	-9021		Pickle Lake		
CYPN	YPN		CA	174	4984	-6429		Port-Menier		
CYPO	YPO		CA	174	5499	-8544		Peawanuck		
CYPQ	YPQ		CA	174	4423	-7836		Peterborough		
CYPD	YPS		CA	110	4566	-6137		Port Hawkesbury		
YPT	YPT		CA	176	4962	-12403		Pender Harbour		
CYPZ	YPZ		CA	176	5438	-12595		Burns Lake		
CYQA	YQA		CA	174	4498	-7931		District Municipality of Muskoka		
CYQF	YQF		CA	97	5218	-11389		Red Deer		
CYQH	YQH		CA	177	6012	-12882		Watson Lake		
CYQI	YQI		CA	110	4383	-6609		Yarmouth		
YQJ	YQJ		CA	176	5006	-12524		April Point Waterdrome		
CYQN	YQN		CA	174	5018	-8670		Nakina		
CYQS	YQS		CA	174	4278	-8110		St. Thomas		
CYQV	YQV		CA	156	5126	-10246		Yorkton		
CYQW	YQW		CA	156	5277	-10824		North Battleford		
YRC	YRC		CA	176	5012	-12484		Refuge Cove		
YRD	YRD		CA	176	5282	-12697		Kimsquit		
CYRI	YRI		CA	174	4776	-6958		Rivière-du-Loup		
CYRJ	YRJ		CA	174	4852	-7227		Roberval		
CYRM	YRM		CA	97	5243	-11490		Rocky Mountain House		
YRN	YRN		CA	176	5168	-12727		Rivers Inlet		
CYRO	YRO		CA	174	4546	-7565	YOW	Ottawa		
CYRQ	YRQ		CA	174	4635	-7268		Trois-Rivières		
YRR	YRR		CA	176	5041	-12514		Stuart Island		
CYRS	YRS		CA	178	5417	-9356		Red Sucker Lake Area		
CYRV	YRV		CA	176	5097	-11818		Revelstoke		
YSA	YSA		CA	110	4393	-5998		Sable Island		
CYSC	YSC		CA	174	4544	-7169		Sherbrooke		
CYSE	YSE		CA	176	4968	-12320		Squamish		
CYSH	YSH		CA	174	4495	-7594		Smiths Falls		
YSI	YSI		CA	174	4517	-8013		Fryingpan Island		
CYSL	YSL		CA	137	4716	-6783		Saint-Léonard		
CZAM	YSN		CA	176	5068	-11923		Salmon Arm		
CYSP	YSP		CA	174	4876	-8634		Marathon		
CYST	YST		CA	178	5385	-9485		St. Theresa Point		
CYSU	YSU		CA	110	4644	-6383		Summerside		
YSX	YSX		CA	176	5215	-12809	ZEL	Bella Bella		
CYSY	YSY		CA	97	7199	-12524		Sachs Harbour		
CYTA	YTA		CA	174	4586	-7725		Pembroke		
YTB	YTB		CA	176	5342	-12925		Hartley Bay		
CZLQ	YTD		CA	178	5532	-9771		Thicket Portage		
CYTF	YTF		CA	174	4851	-7164		Alma		
YTG	YTG		CA	176	5088	-12683		Sullivan Bay		
CYTL	YTL		CA	178	5382	-8990		Kitchenuhmaykoosib Inninuwug First Nation		
CYFJ	YTM		CA	174	4641	-7478		La Macaza		
YTP	YTP		CA	176	4916	-12591	YAZ	Tofino		
CYTR	YTR		CA	174	4412	-7753		Trenton		
YTT	YTT		CA	156	5284	-10407		Tisdale		
YTU	YTU		CA	176	5277	-13204		Tasu		
YTX	YTX		CA	176	5791	-13113		Telegraph Creek		
ZPYM	YUA		CN	245	2573	10188		Yuanmou		
CYUB	YUB		CA	97	6943	-13303		Tuktoyaktuk		
YYND	YUE		AU	275	-2225	13178		Yuendumu		
UDCK	YUK		AM	262	3920	4646		Kapan		
CYVB	YVB		CA	174	4807	-6546		Bonaventure		
AYXE	YVD		PG	373	-755	14620		Yeva		
CYVK	YVE		CA	176	5025	-11933		Vernon		
CYVG	YVG		CA	97	5336	-11083		Vermilion		
YVN	YVN		CA	116	6659	-6157		Cape Dyer		
CYVT	YVT		CA	156	5584	-10842		Buffalo Narrows		
CYVV	YVV		CA	174	4475	-8111		Wiarton Airport		
CYWA	YWA		CA	174	4595	-7732		Petawawa		
YWM	YWM		CA	166	5257	-5578		Williams Harbour		
CYWP	YWP		CA	174	5296	-8737		Webequie		
YWQ	YWQ		CA	174	4989	-7126		Passes-Dangereuses		
YWR	YWR		CA	174	4860	-8528		White River		
CYWY	YWY		CA	97	6321	-12344		Wrigley		
CYXD	YXD		CA	97	5357	-11352	YEA	Edmonton		
CYXK	YXK		CA	174	4848	-6850		Rimouski		
CYXQ	YXQ		CA	177	6241	-14087		Beaver Creek		
CYXR	YXR		CA	174	4770	-7985		Earlton		
CYXZ	YXZ		CA	174	4797	-8479		Wawa		
YYI	YYI		CA	178	5003	-10020		Rivers		
CYYL	YYL		CA	178	5686	-10108		Lynn Lake		
CYYM	YYM		CA	97	4964	-11410		Cowley		
CYYN	YYN		CA	156	5029	-10769		Swift Current		
CYYU	YYU		CA	174	4941	-8247		Kapuskasing		
CYYW	YYW		CA	174	5029	-8891		Armstrong		
YZA	YZA		CA	176	5077	-12132		Ashcroft		
CYZE	YZE		CA	174	4588	-8257		Gore Bay		
CYZH	YZH		CA	97	5529	-11478		Slave Lake		
CYZR	YZR		CA	174	4300	-8231		Sarnia		
CYZU	YZU		CA	97	5414	-11579		Whitecourt		
CYZW	YZW		CA	177	6017	-13274		Teslin		
CYZX	YZX		CA	110	4498	-6492		Greenwood		
ZAA	ZAA		CA	176	5547	-12950		Alice Arm		
CZAC	ZAC		CA	178	5609	-9609		York Landing		
ZAI	ZAI		AR	63	-2325	-6409		Embarcación		
LFCC	ZAO		FR	314	4435	148		Cahors		
DNZA	ZAR		NG	29	1113	769		Zaria		
LKZA	ZBE		CZ	316	4988	1687		Zabreh Ostrava Airport		
ZBG	ZBG		PL	332	5417	1942		Elbląg		
ZBK	ZBK		ME	315	4312	1923		Žabljak Airport		
CZBM	ZBM		CA	174	4529	-7274		Bromont		
YBWN	ZBO		AU	273	-2002	14820		Bowen		
ZBW	ZBW		BR	162	-2312	-4655		Atibaia		
VLSB	ZBY		LA	257	1924	10171		Sainyabuli		
ETHC	ZCN		DE	287	5259	1002		Celle		
OMDL	ZDY		AE	204	2450	5234		Dalmā Island		
FASC	ZEC		ZA	23	-2653	2917		Secunda		
WAKQ	ZEG		ID	213	-598	13940		Senggo Airport		
CZEM	ZEM		CA	174	5223	-7852		Eastmain		
ZEN	ZEN		PG	373	-695	14660		Zenag		
VEZO	ZER		IN	220	2757	9383		Zero Airport		
CZFA	ZFA		CA	177	6221	-13338		Faro		
ZWZS	ZFL		CN	245	4311	8116		Zhaosu		
CZFM	ZFM		CA	97	6741	-13486		Fort McPherson		
ZFW	ZFW		CA	97	5608	-11844		Fairview		
CZGF	ZGF		CA	176	4902	-11843		Grand Forks		
CZGI	ZGI		CA	178	5484	-9408		Gods River		
YSGW	ZGL		AU	273	-2568	14210		South Galway Airport		
FLNA	ZGM		ZM	34	-1597	2595		Ngoma		
CZGR	ZGR		CA	178	5205	-9547		Little Grand Rapids		
VGSH	ZHM		BD	202	2438	9192		Shamshernagar		
CZHP	ZHP		CA	97	5539	-11648		High Prairie		
SCTO	ZIC		CL	160	-3822	-7233		Victoria		
ZIW	ZIW		DE	287	4857	782		Kehl DE		
ZIZ	ZIZ		PK	217	2674	6767		Zamzama		
CZJG	ZJG		CA	178	5452	-9805		Jenpeg		
CZJN	ZJN		CA	178	5212	-10124		Swan River		
FLKY	ZKB		ZM	34	-852	3067		Kasaba Bay Airport		
CZKE	ZKE		CA	174	5228	-8168		Kashechewan		
ZKG	ZKG		CA	75	5020	-6127		Kegaska		
ZKL	ZKL		CN	245	2938	10463		Zigong		
FOOS	ZKM		GA	30	-253	977		Setté Cama		
SCLN	ZLR		CL	160	-4655	-7170		Linares		
ZLT	ZLT		CA	75	5083	-5898		La Tabatière		
HSZA	ZLX		SD	26	1294	2356		Zalinjay		
CZML	ZMH		CA	176	5173	-12133		108 Mile Ranch		
MMZM	ZMM		MX	135	2005	-10228		Zamora Regional Airport		
KZNC	ZNC		US	52	6098	-16000		Nyac		
ZNU	ZNU		CA	176	5186	-12787		Namu		
ZOF	ZOF		CA	176	5235	-12770		Ocean Falls		
SCPC	ZPC		CL	160	-3929	-7192		Pucón		
CZPO	ZPO		CA	156	5553	-10658		Pinehouse Lake		
ETHE	ZPQ		DE	287	5229	739		Rheine		
ZQS	ZQS		CA	176	5301	-13196		Haida Gwaii		
EDRZ	ZQW		DE	287	4921	740	SCN	Saarbrücken		
WAJI	ZRM		ID	213	-187	13875		Sarmi		
ZSP	ZSP		CN	245	3229	11005	WDS	Shiyan		
DISS	ZSS		CI	0	493	-613		Sassandra		
CZST	ZST		CA	176	5593	-12998		Stewart		
CZSW	ZSW		CA	176	5433	-13028	YPR	Prince Rupert		
ZTB	ZTB		CA	75	5067	-5938		Tête-à-la-Baleine		
CZTM	ZTM		CA	178	5587	-9208		Shamattawa		
UKKV	ZTR		UA	303	5027	2874		Zhytomyr		
ZTS	ZTS		CA	176	4992	-12665		Tahsis		
UBBY	ZTU		AZ	193	4156	4667		Zaqatala		
CZUC	ZUC		CA	178	4943	-9172		Ignace		
SCAC	ZUD		CL	160	-4190	-7380		Ancud		
OEZL	ZUL		SA	241	2630	4482		Zilfi Airport		
FMMN	ZVA		MG	335	-1956	4545		Miandrivazo		
ZVG	ZVG		AU	281	-1780	12760		Springvale Airport		
FMND	ZWA		MG	335	-1465	4962		Andapa		
EPSU	ZWK		PL	332	5407	2290		Suwałki		
UBTT	ZXT		AZ	193	4050	4997	BAK	Baku		
UBBZ	ZZE		AZ	193	3909	4673		Zangilan		
ZZG	ZZG		DE	287	5003	857		Fictitious Point DE Ge		
ZZH	ZZH		CN	245	3491	11741		Taozhuang		
FWUU	ZZU		MW	9	-1145	3402		Mzuzu		
KZZV	ZZV		US	142	3995	-8188		Zanesville		
KAFP	AFP		US	142	3502	-8008		Anson County		
OPRN			PK	217	3362	7310		Islamabad		
SBNT			BR	155	-591	-3525		Natal		
RPML			PH	228	841	12461		Lumbia Airport		
ORBS	SDA		IQ	191	3326	4423	BGW	Baghdad		
VDSR	REP		KH	235	1341	10381		Siem Reap		
RPVT			PH	228	967	12385		Tagbilaran City		
TVSV			VC	170	1314	-6121		Saint Vincent		
KAAP			US	85	2965	-9530	HOU	Houston		
OPAB	AAW		PK	217	3420	7325		Abbottabad		
EGUD			GB	306	5153	-30		Abingdon		
EGWA			GB	306	5122	-147		Andover		
WADA	AMI		ID	227	-856	11609		Mataram		
LPAR			PT	304	3888	-903		Alverca do Ribatejo		
EGWZ	AYH		GB	306	5237	-22		Alconbury		
SBBU	BAU		BR	162	-2235	-4905		Bauru		
OINB			IR	251	3665	5267		Babolsar Airport		
FEFL			CF	6	527	1765		Bossembélé Airport		
ETUR			DE	247	5120	613		Bruggen		
UUBB			RU	312	5562	3806	MOW	Moscow		
EGVJ	BWY		GB	306	5210	132		Woodbridge		
GMMC	CAS		MA	13	3355	-766		Casablanca		
MUOC			CU	111	2250	-7850		Cayo Coco		
KCGX			US	85	4186	-8761	CHI	Chicago		
LPCV			PT	304	4026	-748		Covilhã		
SDAM	CPQ		BR	162	-2286	-4711		Campinas		
KDCR	DCR		US	113	4084	-8486		Decatur Hi-Way Airport		
EGDX	DGX		GB	306	5140	-344		St Athan		
YDAJ	DJR		AU	273	-2170	13953		Dajarra		
ENDI	DLD		NO	313	6042	851		Dagali		
HEGR	EGH		EG	12	3107	3413		El Gora Airport		
MHSC	ENQ		HN	171	1438	-8762	XPL	Comayagua		
EGVI	EWY		GB	306	5138	-128		Newburry		
EGUP	FKH		GB	306	5285	77		Fakenham		
PAFV	FMC		US	52	6592	-14983		Five Mile Airport (historical)		
EDOL	FRF		DE	287	5204	1121		Oschersleben		
SCEV			CL	160	-4112	-7305		Frutillar Alto		
EGTG	FZO		GB	306	5152	-259		Bristol		
YGLG	GEX		AU	280	-3822	14433		Geelong		
SKGZ	GLJ		CO	77	215	-7569		Jagua		
UKKM	GML		UA	303	5060	3019		Hostomel		
WAOM	GXA		ID	236	-94	11489		Muara Teweh		
MDHE	HEX		DO	161	1857	-6999	SDQ	Santo Domingo		
HSHG			SD	26	1000	2940		Heglig		
ZGCS	HHA		CN	245	2819	11320	CSX	Changsa		
PHIK	HIK		US	358	2132	-15792	HNL	Honolulu		
PHKP	HKP		US	358	2094	-15669		Kaanapali Maui		
BIID	HLO		IS	269	6605	-2370		Ingjaldssandur		
NWWH	HLU		NC	369	-2125	16560		Nesson		
NWWI			NC	369	-2068	16493		Hienghene		
KIBM			US	94	4119	-10368		Kimball		
MUNC	ICR		CU	111	2069	-7553		Nícaro		
SAWA	ING		AR	62	-5033	-7225		Lago Argentino Aerodrome		
NWWO	IOU		NC	369	-2242	16680		Edmond Cané		
VANR			IN	220	1996	7381		Nashik		
YSHR	JHQ		AU	273	-2028	14880		Shute Harbour		
LLJR	JRS		IL	214	3187	3522		Jerusalem		
OPKL			PK	217	2905	6658		Kalat		
EYKL	KLJ		LT	330	5571	2124		Klaipėda		
VDKT			KH	235	1248	10610		Kratie Airport		
EHVB	LID		NL	283	5217	442		Valkenburg		
VGLM			BD	202	2589	8943		Lalmonirhat		
MUMJ	MJG		CU	111	2223	-7907		Yaguajay		
RKJM	MPK		KR	244	3476	12638		Mokpo		
KNBU	NBU		US	85	4209	-8782		Glenview		
KNGZ	NGZ		US	123	3780	-12230	SFO	San Francisco		
FJDG	NKW		IO	336	-731	7241		Diego Garcia		
MMNV	NVJ		MX	112	2699	-10942		Navojoa		
KNXX	NXX		US	142	4020	-7515		Willow Grove		
KOQN			US	142	3999	-7558		West Goshen		
KPFN	PFN		US	85	3021	-8568		Panama City		
VVPT			VN	208	1091	10805		Phan Thiet		
MYPI	PID		BS	141	2508	-7730	NAS	Nassau		
KPLB	PLB		US	142	4469	-7352		Plattsburgh		
LBPL	PVN		BG	324	4345	2450		Dolna Mitropoliya Air Base		
SNOB	QBX		BR	101	-368	-4034		Sobral		
MUPR	QPD		CU	111	2242	-8368	LCL	Pinar del Río		
MRCR	RIK		CR	88	987	-8548	PLD	Carrillo		
URRR			RU	312	4726	3982		Rostov-na-Donu		
LTCH	SFQ		TR	299	3709	3885		Şanlıurfa		
WBGY	SGG		MY	223	122	11150		Simanggang		
RKND			KR	244	3814	12860		Sokcho		
ZBSH	SHP		CN	245	3997	11973	BPE	Qinhuangdao		
MDSB			DO	161	1907	-6938		Sabana de La Mar		
LTAQ			TR	299	4128	3630		Samsun		
MMSC	SZT		MX	135	1669	-9253		San Cristóbal de las Casas		
EDDI	THF		DE	287	5247	1340	BER	Berlin		
LHTA	TZR		HU	291	4640	1792		Taszar		
KUCA	UCA		US	142	4315	-7538		Utica		
SPIZ	UCZ		PE	122	-847	-7646		Uchiza		
NVVQ	UIQ		VU	351	-1755	16840		Quoin Hill		
VTPU	UTR		TH	194	1762	10010		Uttaradit		
OPBR	WGB		PK	217	3000	7325		Bahawalnagar		
EGVT	WXF		GB	306	5197	51		Wethersfield		
OIBI			IR	251	2748	5262		Asalouyeh		
CYSR	YSR		CA	116	7298	-8461		Nanisivik		
FMCN	YVA		KM	339	-1171	4324		Moroni		
LIDT			IT	318	4602	1112		Trento		
CYPK	YPK		CA	176	4922	-12271		Pitt Meadows		
EDAQ	ZHZ		DE	287	5155	1205		Oppin		
EDKB	BNJ		DE	287	5077	716		Bonn		
EDQA	QCB		DE	287	4992	1091		Bamberg		
KNKT	NKZ		US	142	3490	-7688		Cherry Point		
LFHS	XBK		FR	314	4620	529		Bourg/Ceyzeriat		
LFHY	XMU		FR	314	4653	342		Moulins/Montbeugny		
LFMA	QXB		FR	314	4351	537		Lyon		
LHPR	QGY		HU	291	4762	1781		Gyor		
LHUD	QZD		HU	291	4625	2009		Szeged		
LIAP	QAQ		IT	318	4238	1331		L'Aquila		
LSGL	QLS		CH	334	4655	662		Lausanne		
LSGN	QNC		CH	334	4696	686		Neuchatel		
LSMI	ZIN		CH	334	4668	788		Interlaken		
LSZG	ZHI		CH	334	4718	742		Grenchen		
LSZL	ZJI		CH	334	4616	888		Locarno		
LYVA	QWV		RS	286	4430	2002		Valjevo		
LYZR	ZRE		RS	286	4534	2045		Zrenjanin		
MGPC	PCG		GT	107	1726	-9026		Paso Caballos		
MMTX	WIX		MX	135	1958	-10338		Zapotiltic		
MRFL	FMG		CR	88	1042	-8578		Brasilito		
MUCO	QCO		CU	111	2271	-8092		Colon		
OEJB	QJB		SA	241	2704	4941		Jubail		
OERY	XXN		SA	241	2471	4673		Riyadh		
RJNG	QGU		JP	253	3539	13687		Gifu		
RJTU	QUT		JP	253	3651	13987		Utsunomiya		
RKNC	QUN		KR	244	3788	12772		Chun Chon City		
SADF	FDO		AR	56	-3445	-5859		San Fernando		
SBTA	QHP		BR	162	-2304	-4552		Taubate		
SBYS	QPS		BR	162	-2198	-4733		Pirassununga		
SDLP	QGC		BR	162	-2258	-4877		Lencois Paulista		
SDNY	QNV		BR	162	-2275	-4346		Nova Iguacu		
SDRR	QVP		BR	162	-2309	-4899		Avare		
SKFU	FDA		CO	77	1053	-7420		Fundacion		
SNKN	QCP		BR	155	-628	-3654		Currais Novos		
SNVI	QID		BR	162	-2179	-4527		Tres Coracoes		
SNXS	QXC		BR	125	-938	-3554		Barra De Santo Antonio		
SSKS	QDB		BR	162	-3000	-5294		Cachoeira Do Sul		
SSNG	QGF		BR	162	-2972	-5149		Montenegro		
SEQU			EC	108	-14	-7849		Quito		
CHI			US	85	4198	-8790	CHI	Chicago		
MOW			RU	312	5597	3741	MOW	Moscow		
LON			GB	306	5148	-46	LON	London		
NYC			US	142	4064	-7378	NYC	New York City		
WAS			US	142	3894	-7746	WAS	Washington		
PAR			FR	314	4901	255	PAR	Paris		
DTT			US	95	4221	-8335	DTT	Detroit		
TYO			JP	253	3555	13978	TYO	Tokyo		
SAO			BR	162	-2343	-4648	SAO	São Paulo		
YTO			CA	174	4368	-7961	YTO	Toronto		
JKT			ID	212	-613	10666	JKT	Jakarta		
BUE			AR	56	-3456	-5842	BUE	Buenos Aires		
BJS			CN	245	4008	11658	BJS	Beijing		
YMQ			CA	174	4546	-7375	YMQ	Montréal		
ROM			IT	318	4179	1225	ROM	Rome		
STO			SE	325	5965	1792	STO	Stockholm		
SEL			KR	244	3746	12645	SEL	Seoul		
MIL			IT	318	4563	872	MIL	Milan		
BHZ			BR	162	-1963	-4397	BHZ	Belo Horizonte		
OSA			JP	253	3479	13544	OSA	Osaka		
RIO			BR	162	-2280	-4323	RIO	Rio de Janeiro		
BUH			RO	290	4457	2610	BUH	Bucharest		
YEA			CA	97	5331	-11358	YEA	Edmonton		
SPK			JP	253	4278	14169	SPK	Sapporo		
IZM			TR	299	3829	2716	IZM	İzmir		
REK			IS	269	6413	-2194	REK	Reykjavík		
TCI			ES	265	2848	-1634	TCI	Santa Cruz de Tenerife		
BAK			AZ	193	4046	5005	BAK	Baku		
SFY			US	142	4219	-7254	SFY	Springfield		
MMA			SE	325	5554	1337	MMA	Malmö		
SDZ			GB	306	5988	-130	SDZ	Shetland Islands		
ZUJ			CN	245	3223	11972	ZUJ	Zhenjiang		
FRU			KG	197	4306	7448	FRU	Bishkek		
QIN			TR	299	3690	3507	QIN	Mersin		
HZC			CN	245	3050	12011	HZC	Huzhou		
XHV			RO	290	4570	2552	XHV	Braşov		
KVD			AZ	193	4074	4632	KVD	Ganja		
LQP			CN	245	2575	11285	LQP	Chenzhou		
JXS			CN	245	3071	12068	JXS	Jiaxing		`;
